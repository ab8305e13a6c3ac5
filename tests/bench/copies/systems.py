"""What is compared: who lists what of a picture, and who looks how at an upload."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np

from pyhash.values import PDQ_BITS, Variant, VariantSet
from pyhash.variants import SETS
from tests.bench.copies.measure import VARIANTS, Codes, Measured

if TYPE_CHECKING:
    from collections.abc import Iterable

    from numpy.typing import NDArray

NOTHING: Final = PDQ_BITS
"""The distance where there is no hash at all."""


@dataclass(frozen=True, slots=True)
class System:
    """What is listed of a picture, and who compares."""

    name: str
    variants: tuple[Variant, ...]
    ours: bool  # our matcher; otherwise unmodified threatexchange


def _system(chosen: VariantSet, *, ours: bool) -> System:
    who = "our matcher" if ours else "their matcher"
    return System(f"{chosen}, {who}", (Variant.UPRIGHT, *SETS[chosen]), ours)


SYSTEMS: Final = tuple(
    _system(chosen, ours=ours) for ours in (False, True) for chosen in VariantSet
)


def listed_of(measured: Measured, variants: Iterable[Variant]) -> Codes:
    """What is listed if these forms are."""
    wanted = [VARIANTS.index(variant) for variant in variants]
    return measured.listed.where(np.isin(measured.listed.what, wanted))


def distances(looks: Codes, listed: Codes) -> NDArray[np.uint16]:
    """Every look against every listed hash, bits; shape (looks, listed)."""
    total = np.zeros((len(looks.bits), len(listed.bits)), np.uint16)
    for word in range(4):
        total += np.bitwise_count(looks.bits[:, word, None] ^ listed.bits[None, :, word])
    return total
