"""What is left of a picture when borders, bars, captions and a screen's furniture are taken off.

Each detector looks for one thing and is often wrong on ordinary pictures: what it finds is one
candidate more, never instead of the whole. Both sides use the same ones, the device on the picture
that is reported and the platform on an upload, so that they err alike.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Final

import numpy as np

from pyhash.views import View

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import NDArray

    from pyhash.pdq import FloatImage

NEAR_LUMA: Final = 10.0
"""Luminance steps that JPEG and scaling leave between pixels of one flat colour."""
EVERY_PX: Final = 4
"""One pixel in so many of a line tells its median."""
FLAT_SHARE: Final = 0.97
"""A line of pixels is flat where this share of it is near its median."""
GROUND_LUMA: Final = 6.0
"""Luminance steps that a screen's or caption's ground varies by."""
DRAWN_SHARE: Final = 0.4
"""A line shows a picture where this share of it is not the ground; lines of text stay below."""
GAP_SHARE: Final = 0.008
"""Of the lines: a shorter stretch of ground inside a picture belongs to it."""
SHARP_SHARE: Final = 0.25
"""A line belongs to blurred bars where it is less sharp than this share of the sharpest lines."""
SMALLEST_SHARE: Final = 0.2
"""Of a side: a smaller rest is not taken for a picture."""
LARGEST_SHARE: Final = 0.99
"""Of the area: what leaves more than this is no trim."""


def near_median(plane: FloatImage) -> NDArray[np.float64]:
    """The share of each row's pixels that are near the row's median; shape (H,), 0..1."""
    sampled = np.ascontiguousarray(plane[:, ::EVERY_PX])
    return np.asarray(np.mean(np.abs(sampled - _median(sampled)) <= NEAR_LUMA, axis=1))


def _median(rows: FloatImage) -> FloatImage:
    """The upper median of each row, shape (H, 1).

    `np.median` imports masked arrays, which are built out of docstrings: the browser has none.
    """
    middle = rows.shape[1] // 2
    return np.asarray(np.partition(rows, middle, axis=1)[:, middle : middle + 1])


def sharpness(plane: FloatImage) -> NDArray[np.float64]:
    """How much each row's pixels differ from both their neighbours, on average; shape (H,)."""
    if plane.shape[1] < 3:  # noqa: PLR2004  # no neighbours
        return np.zeros(len(plane))
    return np.asarray(np.mean(np.abs(np.diff(plane, 2, axis=1)), axis=1))


def _outer(inside: NDArray[np.bool_]) -> tuple[int, int]:
    """From the first to past the last line that is inside; the whole where none is."""
    places = np.flatnonzero(inside)
    return (int(places[0]), int(places[-1]) + 1) if len(places) else (0, len(inside))


def _longest(inside: NDArray[np.bool_]) -> tuple[int, int]:
    """The longest run of lines that are inside; the whole where none is."""
    steps = np.flatnonzero(np.diff(np.concatenate(([False], inside, [False])).astype(np.int8)))
    runs = steps.reshape(-1, 2)
    if not len(runs):
        return 0, len(inside)
    start, stop = runs[np.argmax(runs[:, 1] - runs[:, 0])]
    return int(start), int(stop)


def _bridged(inside: NDArray[np.bool_], gap: int) -> NDArray[np.bool_]:
    """Stretches of at most `gap` lines between lines that are inside are inside too."""
    places = np.flatnonzero(inside)
    bridged = inside.copy()
    for before, after in pairwise(places.tolist()):
        if after - before <= gap + 1:
            bridged[before:after] = True
    return bridged


def _twice(plane: FloatImage, lines: Callable[[FloatImage], tuple[int, int]]) -> View:
    """Rows first, then the columns of what is left of them, then rows again."""
    top, bottom = lines(plane)
    left, right = lines(plane[top:bottom].T)
    again, rest = lines(plane[top:bottom, left:right])
    return View(top + again, top + rest, left, right)


def flat_edges(plane: FloatImage) -> View:
    """Without the flat borders and bars around it."""
    return _twice(plane, lambda part: _outer(near_median(part) < FLAT_SHARE))


def longest_stretch(plane: FloatImage) -> View:
    """The longest stretch of lines that are not flat.

    A thing on plain ground: on a screen of the same ground no edge tells where its picture ends.
    """

    def lines(part: FloatImage) -> tuple[int, int]:
        drawn = near_median(part) < FLAT_SHARE
        return _longest(_bridged(drawn, int(GAP_SHARE * len(drawn))))

    return _twice(plane, lines)


def _drawn(plane: FloatImage, ground: float) -> NDArray[np.float64]:
    """The share of each row's pixels that are not the ground; shape (H,), 0..1."""
    return np.asarray(np.mean(np.abs(plane[:, ::EVERY_PX] - ground) > GROUND_LUMA, axis=1))


def _band(plane: FloatImage, ground: float) -> View:
    """The longest band of rows that are not the ground, and what is drawn in it from left to right.

    The picture on a screen, in a story, beside a caption.
    """
    drawn = _drawn(plane, ground) > DRAWN_SHARE
    top, bottom = _longest(_bridged(drawn, int(GAP_SHARE * len(drawn))))
    left, right = _outer(_drawn(plane[top:bottom].T, ground) > DRAWN_SHARE / 2)
    return View(top, bottom, left, right)


def band_below_top(plane: FloatImage) -> View:
    """What is drawn on the ground that the top line has."""
    return _band(plane, float(_median(plane[:1])[0, 0]))


def band_above_bottom(plane: FloatImage) -> View:
    """What is drawn on the ground that the bottom line has."""
    return _band(plane, float(_median(plane[-1:])[0, 0]))


def sharp_band(plane: FloatImage) -> View:
    """The band between blurred bars."""

    def lines(part: FloatImage) -> tuple[int, int]:
        values = sharpness(part)
        # As `np.percentile(values, 80)`, which imports masked arrays too.
        sharp = np.interp(0.8 * (len(values) - 1), np.arange(len(values)), np.sort(values))
        return _outer(values > SHARP_SHARE * sharp)

    return _twice(plane, lines)


DETECTORS: Final = (flat_edges, longest_stretch, band_below_top, band_above_bottom, sharp_band)


def trims(plane: FloatImage) -> tuple[View, ...]:
    """What the detectors find, each once, in the plane's pixels; often nothing."""
    height, width = plane.shape
    found: list[View] = []
    for detector in DETECTORS:
        view = detector(plane)
        small = view.height < SMALLEST_SHARE * height or view.width < SMALLEST_SHARE * width
        if small or view.height * view.width > LARGEST_SHARE * height * width or view in found:
            continue
        found.append(view)
    return tuple(found)
