"""What a distance means: a match, or something for a person to look at twice.

A look at an upload (`pyhash.platform.looks`) counts as a match up to a limit that depends on how
much of a picture is in what is compared; from there to the 31 bits of plain PDQ it is possible.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Final

from pyhash.values import MATCH_DISTANCE_BITS, Variant

if TYPE_CHECKING:
    from collections.abc import Mapping

FORM_LIMIT_BITS: Final = 27
"""Of a listed form: it was guessed ahead, and must come nearer than the picture itself."""
TRIMMED_LIMIT_BITS: Final = 27
"""Of a part of an upload: a guess too."""
BARRED_LIMIT_BITS: Final = 25
"""Of a listed form with bars or a border: they carry nothing, less of the picture is compared."""

LIMITS_BITS: Final[Mapping[str, int]] = {
    **dict.fromkeys(Variant, FORM_LIMIT_BITS),
    Variant.UPRIGHT: MATCH_DISTANCE_BITS,
    Variant.STORED: MATCH_DISTANCE_BITS,
    Variant.FRAME: MATCH_DISTANCE_BITS,
    Variant.MIRRORED: MATCH_DISTANCE_BITS,
    Variant.TURNED_90: MATCH_DISTANCE_BITS,
    Variant.TURNED_180: MATCH_DISTANCE_BITS,
    Variant.TURNED_270: MATCH_DISTANCE_BITS,
    Variant.PADDED_1_1: BARRED_LIMIT_BITS,
    Variant.PADDED_9_16: BARRED_LIMIT_BITS,
    Variant.BLURRED_9_16: BARRED_LIMIT_BITS,
    Variant.PADDED_16_9: BARRED_LIMIT_BITS,
    Variant.BORDER_25_DARK: BARRED_LIMIT_BITS,
    Variant.BORDER_50_LIGHT: BARRED_LIMIT_BITS,
    Variant.BORDER_75_BLACK: BARRED_LIMIT_BITS,
    Variant.BORDER_85_LIGHT: BARRED_LIMIT_BITS,
}
"""Up to which distance a look at a listed PDQ is a match, by the PDQ's variant."""


class Certainty(StrEnum):
    """What a distance means."""

    MATCH = "match"
    POSSIBLE = "possible"  # as near as plain PDQ asks, but not as near as this variant should be


def certainty(distance_bits: int, variant: str | None, *, trimmed: bool) -> Certainty | None:
    """What the distance of a look from a listed PDQ means; None above 31 bits.

    Args:
        distance_bits: 0..256.
        variant: of the listed PDQ, as the server names it; one that is not known here is taken for
            a form of a picture.
        trimmed: whether the look is at a part of the upload.
    """
    if distance_bits > MATCH_DISTANCE_BITS:
        return None
    own = LIMITS_BITS.get(variant or Variant.UPRIGHT, FORM_LIMIT_BITS)
    limit = min(own, TRIMMED_LIMIT_BITS if trimmed else MATCH_DISTANCE_BITS)
    return Certainty.MATCH if distance_bits <= limit else Certainty.POSSIBLE
