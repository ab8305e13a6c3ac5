"""Draws where bytes and time go: each file's way on a slow line, then Python, then the photo."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import matplotlib as mpl
import matplotlib.pyplot as plt

if TYPE_CHECKING:
    from pathlib import Path

    from matplotlib.axes import Axes

    from tests.bench.startup.visit import Came, Visit

SMALL_BYTES: Final = 30_000
"""Files below share a line."""
COLOURS: Final = {"way": "#3b7ea1", "python": "#c28220", "photo": "#7a9a3a"}


def rows(visit: Visit) -> list[tuple[str, float, float]]:
    """Each large file, and all small ones as one: name with KB, first and last second."""
    large = sorted(
        (one for one in visit.came if one.size >= SMALL_BYTES), key=lambda one: one.start_s
    )
    small = [one for one in visit.came if one.size < SMALL_BYTES]
    together = (
        f"{len(small)} small files, {_kb(small)}",
        min(one.start_s for one in small),
        max(one.end_s for one in small),
    )
    each = [(f"{_name(one)}, {_kb([one])}", one.start_s, one.end_s) for one in large]
    return [together, *each]


def write(path: Path, pages: dict[str, Visit]) -> None:
    """Write the plot, a panel a page, on one scale.

    Args:
        path: of the SVG.
        pages: what each panel is called, and the visit it shows.
    """
    mpl.rcParams.update({"svg.hashsalt": "startup", "font.size": 8})
    heights = [len(rows(visit)) + 2 for visit in pages.values()]
    figure, axes = plt.subplots(
        len(pages), 1, sharex=True, height_ratios=heights, figsize=(8, sum(heights) * 0.24 + 1)
    )
    for (name, visit), axis in zip(pages.items(), axes, strict=True):
        _panel(axis, name, visit)
    axes[-1].set_xlabel("seconds from the navigation")
    figure.tight_layout()
    figure.savefig(path, format="svg", metadata={"Date": None})
    plt.close(figure)


def _panel(axis: Axes, name: str, visit: Visit) -> None:
    ways = rows(visit)
    last_s = max(end_s for _, _, end_s in ways)
    bars = [(*way, "way") for way in ways]
    bars.append(("Python starts", last_s, visit.ready_s, "python"))
    bars.append(("the photo", max(last_s, visit.ready_s), visit.fingerprint_s, "photo"))
    for place, (label, start_s, end_s, kind) in enumerate(bars):
        axis.barh(place, end_s - start_s, left=start_s, color=COLOURS[kind])
        axis.text(end_s, place, f" {end_s:.1f}", va="center")
        axis.text(-0.2, place, label, va="center", ha="right")
    axis.set_title(f"{name}: {_kb(visit.came)}, {visit.fingerprint_s:.1f} s", loc="left")
    axis.invert_yaxis()
    axis.set_yticks([])
    axis.spines[["top", "right", "left"]].set_visible(False)


def _kb(files: tuple[Came, ...] | list[Came]) -> str:
    return f"{sum(one.size for one in files) / 1000:,.0f} KB"


def _name(one: Came) -> str:
    stem, dot, suffix = one.name.rpartition("/")[2].rpartition(".")
    return stem.split("-")[0] + dot + suffix
