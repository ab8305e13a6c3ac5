"""What a copy may be of: looks at an upload without its borders, and how near each look must come.

The whole upload in its eight turns finds what plain PDQ finds and more. Its trims, in the same
eight turns, are further looks: they find screenshots, bars of any width, memes. A look counts as a
match up to a limit that depends on how much of a picture is in what is compared; from there to the
31 bits of plain PDQ it is possible, and worth a second look by a person.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Final

from pyhash.trims import trims
from pyhash.turns import ORIENTATION_OF, Turn
from pyhash.values import MATCH_DISTANCE_BITS, Variant
from pyhash.variants import form_pdq
from pyhash.views import cells

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from pyhash.pdq import FloatBlock, FloatImage, Orientation
    from pyhash.values import Pdq

FORM_LIMIT_BITS: Final = 27
"""Of a listed form: it was guessed ahead, and must come nearer than the picture itself."""
TRIMMED_LIMIT_BITS: Final = 27
"""Of an upload's trim: a guess too."""
BARRED_LIMIT_BITS: Final = 25
"""Of a listed form with bars or a border: they carry nothing, less of the picture is compared."""

LIMITS_BITS: Final[Mapping[str, int]] = {
    **dict.fromkeys(Variant, FORM_LIMIT_BITS),
    Variant.UPRIGHT: MATCH_DISTANCE_BITS,
    Variant.STORED: MATCH_DISTANCE_BITS,
    Variant.FRAME: MATCH_DISTANCE_BITS,
    Variant.MIRRORED: MATCH_DISTANCE_BITS,
    Variant.PADDED_1_1: BARRED_LIMIT_BITS,
    Variant.PADDED_9_16: BARRED_LIMIT_BITS,
    Variant.BLURRED_9_16: BARRED_LIMIT_BITS,
    Variant.PADDED_16_9: BARRED_LIMIT_BITS,
    Variant.BORDER_25_WHITE: BARRED_LIMIT_BITS,
    Variant.BORDER_50_BLACK: BARRED_LIMIT_BITS,
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
        trimmed: whether the look is a trim of the upload.
    """
    if distance_bits > MATCH_DISTANCE_BITS:
        return None
    own = LIMITS_BITS.get(variant or Variant.UPRIGHT, FORM_LIMIT_BITS)
    limit = min(own, TRIMMED_LIMIT_BITS if trimmed else MATCH_DISTANCE_BITS)
    return Certainty.MATCH if distance_bits <= limit else Certainty.POSSIBLE


def turned_cells(block: FloatBlock, orientation: Orientation) -> FloatBlock:
    """Cells of a view turned; the same as the cells of the turned view, as tents are even."""
    flipped = block[:: -1 if orientation.flip_rows else 1, :: -1 if orientation.flip_columns else 1]
    return flipped.T if orientation.transpose else flipped


def trimmed_looks(plane: FloatImage) -> Iterator[tuple[Turn, Pdq]]:
    """The PDQs of an upload's trims, each in eight turns; often none.

    Args:
        plane: of `pyhash.views.reduced_plane`.
    """
    for view in trims(plane):
        block = cells(plane, view)
        for turn, orientation in ORIENTATION_OF.items():
            pdq = form_pdq(turned_cells(block, orientation), Variant.TRIMMED)
            if pdq:
                yield turn, pdq
