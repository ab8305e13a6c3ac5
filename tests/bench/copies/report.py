"""What was measured becomes recall, what strangers come to, a table and plots."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import matplotlib as mpl
import matplotlib.pyplot as plt
import numpy as np

from pyhash.platform.copies import Certainty, certainty
from pyhash.values import MATCH_DISTANCE_BITS, Variant, VariantSet
from pyhash.variants import SETS
from tests.bench.copies.edits import EDITS
from tests.bench.copies.likeness import mean_resemblance
from tests.bench.copies.measure import VARIANTS, Measured
from tests.bench.copies.photos import Group
from tests.bench.copies.strangers import plot_strangers, stranger_pairs, stranger_table
from tests.bench.copies.systems import NOTHING, SYSTEMS, distances, listed_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path

    from numpy.typing import NDArray
    from PIL import Image

STANDARD: Final = (Variant.UPRIGHT, *SETS[VariantSet.STANDARD])
SHOWN: Final = (0, 1, 4)
"""Of SYSTEMS: those in the plots."""
NAMED: Final = 4
"""Of SYSTEMS: the one of whose finds the share is told that is a match."""


def _limits() -> NDArray[np.uint16]:
    """Up to which distance a look is a match; shape (2, variants), by whether it is of a part."""
    return np.array(
        [
            [
                sum(
                    certainty(bits, variant, trimmed=part) is Certainty.MATCH
                    for bits in range(1, MATCH_DISTANCE_BITS + 1)
                )
                for variant in VARIANTS
            ]
            for part in (False, True)
        ],
        np.uint16,
    )


def nearest_own(measured: Measured, variants: Iterable[Variant], *, ours: bool) -> Recall:
    """How near the best look at each copy comes to what is listed of its own picture."""
    listed = listed_of(measured, variants)
    looks = measured.looks if ours else measured.plain
    shape = len(measured.names), len(EDITS)
    bits, matched = np.full(shape, NOTHING), np.zeros(shape, bool)
    limits = _limits()
    for place in range(shape[0]):
        own = listed.where(listed.picture == place)
        of_it = looks.where(looks.picture == place)
        if not len(own.bits):
            continue
        apart = distances(of_it, own)
        np.minimum.at(bits[place], of_it.what, apart.min(axis=1))
        near = apart <= limits[of_it.trimmed.astype(int)][:, own.what]
        np.logical_or.at(matched[place], of_it.what, near.any(axis=1))
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
    half = measured.reporting == reporting
    has_pdq = np.isin(np.arange(len(half)), measured.listed.picture[measured.listed.what == 0])
    of_groups = np.isin(measured.groups, [group.value for group in groups])
    return np.asarray(half & has_pdq & (measured.made.sum(axis=1) > 1) & of_groups)


def recall_of(found: NDArray[np.bool_], made: NDArray[np.bool_]) -> NDArray[np.float64]:
    """The share of the copies by each edit that was found; shape (edits,).

    Args:
        found: shape (pictures, edits).
        made: same shape: which copies there are; an edit that changes nothing makes none.
    """
    return np.asarray((found & made).sum(axis=0) / np.maximum(1, made.sum(axis=0)))


def _row(name: str, values: Iterable[float]) -> str:
    return f"| {name} | " + " | ".join(f"{value:.2f}" for value in values) + " |"


def recall_table(measured: Measured, groups: Sequence[Group]) -> Iterator[str]:
    """A row an edit, a column a system; means last, of the edits' recalls."""
    rows = edited(measured, groups, reporting=True)
    made = measured.made[rows]
    every = [nearest_own(measured, s.variants, ours=s.ours) for s in SYSTEMS]
    founds = [one.found()[rows] for one in every]
    recalls = np.array([recall_of(f, made) for f in (*founds, every[NAMED].matched[rows])])
    altered = np.array([edit.family != "quality" for edit in EDITS])
    means = recalls.mean(axis=1)
    yield "| edit | " + " | ".join(system.name for system in SYSTEMS) + " | of these a match |"
    yield "|---" * (len(SYSTEMS) + 2) + "|"
    yield from (_row(edit.name, recalls[:, place]) for place, edit in enumerate(EDITS))
    yield _row(f"**mean of the {len(EDITS)} edits**", means)
    yield _row("**of those that move something**", recalls[:, altered].mean(axis=1))
    yield _row("**mean, times plain PDQ's**", means / means[0])
    lost = [int((founds[0] & ~found).sum()) for found in founds]
    yield "| found by plain PDQ and lost | " + " | ".join(map(str, lost)) + " | |"


def gain_table(measured: Measured, photographs: Sequence[Image.Image]) -> Iterator[str]:
    """Which form adds how much, the standard set's first; on the pictures for choosing.

    Args:
        measured: all.
        photographs: on whose likenesses it is told what each form gives away.
    """
    rows = edited(measured, (Group.SCENE,), reporting=False)
    made = measured.made[rows]

    def mean(found: NDArray[np.bool_]) -> float:
        return float(recall_of(found, made).mean())

    founds = {v: nearest_own(measured, (v,), ours=False).found()[rows] for v in VARIANTS}
    standard = np.logical_or.reduce([founds[v] for v in STANDARD])
    have = np.zeros_like(standard)
    left, listed = list(VARIANTS), list[Variant]()
    yield "| form | recall with it and all above | it adds | standard without it | likeness |"
    yield "|---|---|---|---|---|"
    while left:
        pool = [variant for variant in left if variant in STANDARD] or left
        gains = {variant: mean(have | founds[variant]) for variant in pool}
        best = max(pool, key=lambda variant: gains[variant]) if listed else Variant.UPRIGHT
        added = gains[best] - mean(have)
        have = have | founds[best]
        left.remove(best)
        listed.append(best)
        without = ""
        if best in STANDARD:
            rest = np.logical_or.reduce([founds[v] for v in STANDARD if v is not best])
            without = f"{mean(rest) - mean(standard):+.3f}"
        likeness = mean_resemblance(photographs, listed)
        yield f"| {best} | {mean(have):.3f} | {added:+.3f} | {without} | {likeness:.2f} |"


def _save(figure: mpl.figure.Figure, path: Path) -> None:
    figure.savefig(path, metadata={"Date": None}, bbox_inches="tight")
    plt.close(figure)


def plot_recall(measured: Measured, path: Path) -> None:
    """A bar an edit and system."""
    rows = edited(measured, tuple(Group), reporting=True)
    figure, axes = plt.subplots(figsize=(8, 16))
    for place, system in enumerate(SYSTEMS[number] for number in SHOWN):
        found = nearest_own(measured, system.variants, ours=system.ours).found()[rows]
        where = np.arange(len(EDITS)) + (place - 1) * 0.27
        axes.barh(where, recall_of(found, measured.made[rows]), 0.25, label=system.name)
    axes.set_yticks(np.arange(len(EDITS)), [edit.name for edit in EDITS])
    axes.invert_yaxis()
    axes.set_xlabel("share of copies found within 31 bits")
    axes.legend(loc="lower right")
    _save(figure, path)


def write(measured: Measured, photographs: Sequence[Image.Image], folder: Path) -> None:
    """The tables as markdown and the plots as SVG.

    Args:
        measured: all.
        photographs: as in `gain_table`.
        folder: where they go.
    """
    mpl.use("svg")
    mpl.rcParams["svg.hashsalt"] = "copies"
    folder.mkdir(parents=True, exist_ok=True)
    counts = [
        f"{int((measured.groups == group.value).sum())} {group.value} "
        f"({edited(measured, (group,), reporting=True).sum()} with all edits for reporting, "
        f"{edited(measured, (group,), reporting=False).sum()} for choosing)"
        for group in Group
    ]
    pairs = stranger_pairs(measured)
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
        *stranger_table(pairs),
        "",
        "## What each form adds, to an unmodified platform (scenes for choosing)",
        "",
        *gain_table(measured, photographs),
        "",
    ]
    (folder / "measured.md").write_text("\n".join(lines))
    plot_recall(measured, folder / "recall.svg")
    plot_strangers(pairs, SHOWN, folder / "strangers.svg")
