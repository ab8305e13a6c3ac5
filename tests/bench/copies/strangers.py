"""How near an upload comes to pictures that it is not a copy of, and what that says at 31 bits."""

from __future__ import annotations

from dataclasses import dataclass
from statistics import NormalDist
from typing import TYPE_CHECKING, Final

import matplotlib.pyplot as plt
import numpy as np

from pyhash.values import MATCH_DISTANCE_BITS, PDQ_BITS
from tests.bench.copies.edits import EDITS
from tests.bench.copies.measure import VARIANTS, Codes, Measured
from tests.bench.copies.photos import Group
from tests.bench.copies.systems import SYSTEMS, distances

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from numpy.typing import NDArray

NORMAL: Final = NormalDist()
TAIL: Final = (1e-6, 1e-2)
"""The share of nearest distances between which the tail is fitted."""
EVERY_EDIT: Final = 3
"""Copies by one edit in so many are compared with strangers: it would take most of an hour else."""
LEAST_COUNT: Final = 3
"""Fewer pairs are chance."""


@dataclass(frozen=True, slots=True)
class Pairs:
    """Pairs of a copy and another listed picture, counted by the distance of the nearest look.

    Both of shape (257,).
    """

    every: NDArray[np.int64]
    objects: NDArray[np.int64]  # both of them objects on plain ground


class _Columns:
    """A system's listed hashes, in order of picture, so that each picture's least is one step."""

    def __init__(self, listed: Codes, wanted: Sequence[int]) -> None:
        self.chosen = np.flatnonzero(np.isin(listed.what, wanted))
        self.pictures, self.starts = np.unique(listed.picture[self.chosen], return_index=True)

    def nearest(self, best: NDArray[np.uint16]) -> NDArray[np.uint16]:
        """The least distance of each picture; shape (pictures,)."""
        return np.minimum.reduceat(best[self.chosen], self.starts)


def stranger_pairs(measured: Measured) -> tuple[Pairs, ...]:
    """Copies against every picture that they are not of, for each of SYSTEMS."""
    order = np.argsort(measured.listed.picture, kind="stable")
    listed = Codes(*(getattr(measured.listed, name)[order] for name in Codes.__slots__))
    columns = [_Columns(listed, [VARIANTS.index(v) for v in s.variants]) for s in SYSTEMS]
    is_object = measured.groups == Group.OBJECT.value
    pairs = tuple(Pairs(np.zeros(PDQ_BITS + 1, int), np.zeros(PDQ_BITS + 1, int)) for _ in SYSTEMS)
    for ours, looks in ((False, measured.plain), (True, measured.looks)):
        chosen = looks.where(looks.what % EVERY_EDIT == 0)
        copies = chosen.picture.astype(np.int64) * len(EDITS) + chosen.what
        for copy in np.unique(copies):
            picture = copy // len(EDITS)
            best = distances(chosen.where(copies == copy), listed).min(axis=0)
            for place, system in enumerate(SYSTEMS):
                if system.ours is not ours:
                    continue
                nearest = columns[place].nearest(best)
                others = columns[place].pictures != picture
                pairs[place].every[:] += np.bincount(nearest[others], minlength=PDQ_BITS + 1)
                if is_object[picture]:
                    others &= is_object[columns[place].pictures]
                    pairs[place].objects[:] += np.bincount(nearest[others], minlength=PDQ_BITS + 1)
    return pairs


def extrapolated(histogram: NDArray[np.int64], bits: int = MATCH_DISTANCE_BITS) -> float:
    """The share of strangers' pairs within so many bits, from the distribution above it.

    The tail is taken for a normal distribution's: the cumulative share as a quantile is fitted by a
    line over the distance, between the shares of TAIL, and the line is read at `bits`. It is an
    extrapolation over some 50 bits, not a count.
    """
    counts = np.cumsum(histogram)
    share = counts / histogram.sum()
    inside = (share > TAIL[0]) & (share < TAIL[1]) & (counts >= LEAST_COUNT)
    quantiles = list(map(NORMAL.inv_cdf, share[inside]))
    fit = np.polynomial.Polynomial.fit(np.flatnonzero(inside), quantiles, 1)
    return NORMAL.cdf(float(fit(bits)))


def stranger_table(pairs: Sequence[Pairs]) -> Iterator[str]:
    """A row a system: pairs seen, nearest, within 31, and the extrapolation."""
    yield (
        "| system | pairs | nearest stranger | within 31 bits | extrapolated, per 10^9 pairs |"
        " among objects |"
    )
    yield "|---" * 6 + "|"
    for system, seen in zip(SYSTEMS, pairs, strict=True):
        yield (
            f"| {system.name} | {seen.every.sum():,} | {np.flatnonzero(seen.every)[0]} bits "
            f"| {seen.every[: MATCH_DISTANCE_BITS + 1].sum()} "
            f"| {1e9 * extrapolated(seen.every):.2g} | {1e9 * extrapolated(seen.objects):.2g} |"
        )


def plot_strangers(pairs: Sequence[Pairs], shown: Sequence[int], path: Path) -> None:
    """How near strangers come, and the fitted tails, of some of SYSTEMS."""
    figure, axes = plt.subplots(figsize=(8, 5))
    for place in shown:
        histogram = pairs[place].every
        share = np.cumsum(histogram) / histogram.sum()
        seen = np.flatnonzero(share)
        (line,) = axes.semilogy(seen, share[seen], label=SYSTEMS[place].name)
        reach = np.arange(MATCH_DISTANCE_BITS, seen[0] + 1)
        tail = [extrapolated(histogram, int(bits)) for bits in reach]
        axes.semilogy(reach, tail, ":", color=line.get_color())
    axes.axvline(MATCH_DISTANCE_BITS, color="grey", linewidth=1)
    axes.set_xlabel("distance of the nearest look from a stranger's picture, bits (dotted: fitted)")
    axes.set_ylabel("share of pairs at most so far apart")
    axes.legend()
    figure.savefig(path, metadata={"Date": None}, bbox_inches="tight")
    plt.close(figure)
