"""What was measured becomes recall, false positives, a table and plots."""

from __future__ import annotations

from dataclasses import dataclass
from statistics import NormalDist
from typing import TYPE_CHECKING, Final

import matplotlib as mpl
import matplotlib.pyplot as plt
import numpy as np

from pyhash.platform.copies import Certainty, certainty
from pyhash.values import MATCH_DISTANCE_BITS, PDQ_BITS, Variant
from pyhash.variants import SETS, VariantSet
from tests.bench.copies.edits import EDITS
from tests.bench.copies.measure import VARIANTS, Codes, Measured
from tests.bench.copies.photos import Group

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path

    from numpy.typing import NDArray

NOTHING: Final = PDQ_BITS
"""The distance where there is no hash at all."""
NORMAL: Final = NormalDist()
TAIL: Final = (1e-6, 1e-2)
"""The share of nearest distances between which the tail is fitted."""


@dataclass(frozen=True, slots=True)
class System:
    """What is listed of a picture, and who compares."""

    name: str
    variants: tuple[Variant, ...]
    ours: bool  # our matcher; otherwise unmodified threatexchange


SYSTEMS: Final = (
    System("plain PDQ", (Variant.UPRIGHT,), ours=False),
    System("standard, their matcher", (Variant.UPRIGHT, *SETS[VariantSet.STANDARD]), ours=False),
    System("wide, their matcher", (Variant.UPRIGHT, *SETS[VariantSet.WIDE]), ours=False),
    System("plain, our matcher", (Variant.UPRIGHT,), ours=True),
    System("standard, our matcher", (Variant.UPRIGHT, *SETS[VariantSet.STANDARD]), ours=True),
    System("wide, our matcher", (Variant.UPRIGHT, *SETS[VariantSet.WIDE]), ours=True),
)


def _listed(measured: Measured, variants: Iterable[Variant]) -> Codes:
    wanted = [VARIANTS.index(variant) for variant in variants]
    return measured.listed.where(np.isin(measured.listed.what, wanted))


def _distances(looks: Codes, listed: Codes) -> NDArray[np.uint16]:
    """Every look against every listed hash; shape (looks, listed)."""
    total = np.zeros((len(looks.bits), len(listed.bits)), np.uint16)
    for word in range(4):
        total += np.bitwise_count(looks.bits[:, word, None] ^ listed.bits[None, :, word])
    return total


def nearest_own(measured: Measured, variants: Iterable[Variant], *, ours: bool) -> Recall:
    """How near the best look at each copy comes to what is listed of its own picture."""
    listed, looks = _listed(measured, variants), measured.looks if ours else measured.plain
    shape = len(measured.names), len(EDITS)
    bits, matched = np.full(shape, NOTHING), np.zeros(shape, bool)
    for place in range(shape[0]):
        own = listed.where(listed.picture == place)
        of_it = looks.where(looks.picture == place)
        distances = _distances(of_it, own)
        for look, row in enumerate(distances):
            if not len(row):
                continue
            at = place, of_it.what[look]
            bits[at] = min(bits[at], row.min())
            trimmed = bool(of_it.trimmed[look])
            for column in np.flatnonzero(row <= MATCH_DISTANCE_BITS):
                told = certainty(int(row[column]), VARIANTS[own.what[column]], trimmed=trimmed)
                matched[at] |= told is Certainty.MATCH
    return Recall(bits, matched)


@dataclass(frozen=True, slots=True)
class Recall:
    """Per picture and edit: the nearest distance, and whether our limits call it a match."""

    bits: NDArray[np.int64]
    matched: NDArray[np.bool_]

    def found(self) -> NDArray[np.bool_]:
        """At 31 bits: match and possible together."""
        return self.bits <= MATCH_DISTANCE_BITS


def edited(measured: Measured, groups: Sequence[Group], *, reporting: bool) -> NDArray[np.bool_]:
    """Which pictures have all edits and a PDQ of quality 50, are of these groups and this half."""
    copies = np.bincount(
        np.unique(measured.looks.picture * len(EDITS) + measured.looks.what) // len(EDITS),
        minlength=len(measured.names),
    )
    half = measured.reporting == reporting
    has_pdq = np.isin(np.arange(len(half)), measured.listed.picture[measured.listed.what == 0])
    of_groups = np.isin(measured.groups, [group.value for group in groups])
    return np.asarray(half & has_pdq & (copies > 1) & of_groups)


def nearest_stranger(
    measured: Measured, system: System, *, objects_only: bool
) -> NDArray[np.int64]:
    """How many pairs of an upload and a stranger's picture come how near at best.

    Returns:
        shape (257,): pairs by distance; a pair is one copy and one listed picture, and its distance
        the least over all looks and all listed forms.
    """
    listed = _listed(measured, system.variants)
    looks = measured.looks if system.ours else measured.plain
    if objects_only:
        objects = np.flatnonzero(measured.groups == Group.OBJECT.value)
        listed = listed.where(np.isin(listed.picture, objects))
        looks = looks.where(np.isin(looks.picture, objects))
    order = np.argsort(listed.picture, kind="stable")
    listed = Codes(*(getattr(listed, name)[order] for name in Codes.__slots__))
    pictures, starts = np.unique(listed.picture, return_index=True)
    copies = looks.picture.astype(np.int64) * len(EDITS) + looks.what
    histogram = np.zeros(PDQ_BITS + 1, np.int64)
    for copy in np.unique(copies):
        of_it = looks.where(copies == copy)
        best = np.minimum.reduceat(_distances(of_it, listed).min(axis=0), starts)
        strangers = best[pictures != copy // len(EDITS)]
        histogram += np.bincount(strangers, minlength=PDQ_BITS + 1)
    return histogram


def extrapolated(histogram: NDArray[np.int64], bits: int = MATCH_DISTANCE_BITS) -> float:
    """The share of strangers' pairs within so many bits, from the distribution above it.

    The tail is taken for a normal distribution's: the cumulative share as a quantile is fitted by a
    line over the distance, between the shares of TAIL, and the line is read at `bits`. It is an
    extrapolation over some 50 bits, not a count.
    """
    share = np.cumsum(histogram) / histogram.sum()
    inside = (
        (share > TAIL[0]) & (share < TAIL[1]) & (np.cumsum(histogram) >= 3)
    )  # one pair is chance
    fit = np.polynomial.Polynomial.fit(
        np.flatnonzero(inside), list(map(NORMAL.inv_cdf, share[inside])), 1
    )
    return NORMAL.cdf(float(fit(bits)))


def _share(found: NDArray[np.bool_]) -> str:
    return f"{found.mean():.2f}"


def recall_table(measured: Measured, groups: Sequence[Group]) -> Iterator[str]:
    """A row an edit, a column a system; means last."""
    rows = edited(measured, groups, reporting=True)
    recalls = [nearest_own(measured, s.variants, ours=s.ours) for s in SYSTEMS]
    founds = [recall.found()[rows] for recall in recalls]
    matched = recalls[4].matched[rows]
    yield "| edit | " + " | ".join(system.name for system in SYSTEMS) + " | of these a match |"
    yield "|---" * (len(SYSTEMS) + 2) + "|"
    for number, edit in enumerate(EDITS):
        shares = [_share(found[:, number]) for found in [*founds, matched]]
        yield f"| {edit.name} | " + " | ".join(shares) + " |"
    shares = [_share(found) for found in [*founds, matched]]
    yield f"| **mean of the {len(EDITS)} edits** | " + " | ".join(f"**{s}**" for s in shares) + " |"
    lost = [int((founds[0] & ~found).sum()) for found in founds]
    yield "| found by plain PDQ and lost | " + " | ".join(map(str, lost)) + " | |"


def false_table(measured: Measured) -> Iterator[str]:
    """A row a system: pairs seen, nearest, within 31, and the extrapolation."""
    yield (
        "| system | pairs | nearest stranger | within 31 bits | extrapolated, per 10^9 pairs |"
        " among objects |"
    )
    yield "|---" * 6 + "|"
    for system in SYSTEMS:
        histogram = nearest_stranger(measured, system, objects_only=False)
        objects = nearest_stranger(measured, system, objects_only=True)
        yield (
            f"| {system.name} | {histogram.sum():,} | {np.flatnonzero(histogram)[0]} bits "
            f"| {histogram[: MATCH_DISTANCE_BITS + 1].sum()} | {1e9 * extrapolated(histogram):.2g} "
            f"| {1e9 * extrapolated(objects):.2g} |"
        )


def gain_table(measured: Measured) -> Iterator[str]:
    """Which form adds how much, one after the other; on the pictures for choosing."""
    rows = edited(measured, (Group.SCENE,), reporting=False)
    founds = {v: nearest_own(measured, (v,), ours=False).found()[rows] for v in VARIANTS}
    standard = np.logical_or.reduce([founds[v] for v in SYSTEMS[1].variants])
    have = founds[Variant.UPRIGHT]
    left = [variant for variant in VARIANTS if variant is not Variant.UPRIGHT]
    yield "| form | recall with it and all above | it adds | standard without it | in standard |"
    yield "|---|---|---|---|---|"
    yield f"| upright | {have.mean():.3f} | | | |"
    while left:
        best = max(left, key=lambda variant: int((have | founds[variant]).sum()))
        added = (have | founds[best]).mean() - have.mean()
        have = have | founds[best]
        left.remove(best)
        rest = [v for v in SYSTEMS[1].variants if v is not best]
        without = np.logical_or.reduce([founds[v] for v in rest]).mean() - standard.mean()
        known = best in SYSTEMS[1].variants
        told = f"{without:+.3f} | yes" if known else " | "
        yield f"| {best} | {have.mean():.3f} | {added:+.3f} | {told} |"


def _save(figure: mpl.figure.Figure, path: Path) -> None:
    figure.savefig(path, metadata={"Date": None}, bbox_inches="tight")
    plt.close(figure)


def plot_recall(measured: Measured, path: Path) -> None:
    """A bar an edit and system."""
    rows = edited(measured, tuple(Group), reporting=True)
    chosen = (SYSTEMS[0], SYSTEMS[1], SYSTEMS[4])
    figure, axes = plt.subplots(figsize=(8, 11))
    for place, system in enumerate(chosen):
        found = nearest_own(measured, system.variants, ours=system.ours).found()[rows]
        where = np.arange(len(EDITS)) + (place - 1) * 0.27
        axes.barh(where, found.mean(axis=0), 0.25, label=system.name)
    axes.set_yticks(np.arange(len(EDITS)), [edit.name for edit in EDITS])
    axes.invert_yaxis()
    axes.set_xlabel("share of copies found within 31 bits")
    axes.legend(loc="lower right")
    _save(figure, path)


def plot_strangers(measured: Measured, path: Path) -> None:
    """How near strangers come, and the fitted tails."""
    figure, axes = plt.subplots(figsize=(8, 5))
    for system in (SYSTEMS[0], SYSTEMS[1], SYSTEMS[4]):
        histogram = nearest_stranger(measured, system, objects_only=False)
        share = np.cumsum(histogram) / histogram.sum()
        seen = np.flatnonzero(share)
        (line,) = axes.semilogy(seen, share[seen], label=system.name)
        reach = np.arange(MATCH_DISTANCE_BITS, seen[0] + 1)
        tail = [extrapolated(histogram, int(bits)) for bits in reach]
        axes.semilogy(reach, tail, ":", color=line.get_color())
    axes.axvline(MATCH_DISTANCE_BITS, color="grey", linewidth=1)
    axes.set_xlabel("distance of the nearest look from a stranger's picture, bits (dotted: fitted)")
    axes.set_ylabel("share of pairs at most so far apart")
    axes.legend()
    _save(figure, path)


def write(measured: Measured, folder: Path) -> None:
    """The tables as markdown and the plots as SVG."""
    mpl.use("svg")
    mpl.rcParams["svg.hashsalt"] = "copies"
    folder.mkdir(parents=True, exist_ok=True)
    counts = [
        f"{int((measured.groups == group.value).sum())} {group.value} "
        f"({edited(measured, (group,), reporting=True).sum()} with all edits for reporting, "
        f"{edited(measured, (group,), reporting=False).sum()} for choosing)"
        for group in Group
    ]
    lines = [
        "<!-- Made by `make bench-copies`. -->",
        "# What was measured",
        "",
        "Pictures: " + "; ".join(counts) + ".",
        "",
        "## Recall at 31 bits, all pictures for reporting",
        "",
        *recall_table(measured, tuple(Group)),
        "",
        "## The same, of scenes and people alone",
        "",
        *recall_table(measured, (Group.SCENE,)),
        "",
        "## Strangers",
        "",
        *false_table(measured),
        "",
        "## What each form adds, to an unmodified platform (scenes for choosing)",
        "",
        *gain_table(measured),
        "",
    ]
    (folder / "measured.md").write_text("\n".join(lines))
    plot_recall(measured, folder / "recall.svg")
    plot_strangers(measured, folder / "strangers.svg")
