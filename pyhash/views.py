"""Views of a picture: crops, paddings and small turns of it, each as the 64 x 64 cells of a PDQ.

All views are taken from one reduced plane of luminance, so a dozen cost little more than one. The
sampling is the limit that the reference's blur and decimation tend to as pictures grow: each cell
is the tent-weighted mean of its own sixty-fourth of the axis. Edges of a view may lie between
pixels, or outside the picture. Pixels are turned and mirrored, never the signs of frequencies: at
the sizes that platforms see, signs cost up to 9 bits.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Final

import numpy as np

from pyhash.pdq import (
    AS_STORED,
    PDQ_REFERENCE,
    Band,
    Orientation,
    RowSource,
    luma,
    sample_columns,
    sample_rows,
)

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from pyhash.pdq import FloatBlock, FloatImage

PLANE_SIDE_PX: Final = 512
"""The longer side of the reduced plane: 8 px a cell. `make bench-copies` measures what it costs."""
BLURRED_CELLS: Final = 2
"""How far the blur of blurred bars reaches, in cells of 64."""
TILTED_SIDE_PX: Final = 256
"""A tilted picture is sampled at 4 x 4 points a cell."""


@dataclass(frozen=True, slots=True)
class View:
    """A rectangle of a plane, in its pixels; what lies outside the plane is `fill`.

    `fill` is a luminance, 0..255; None fills with the picture itself, enlarged and blurred.
    """

    top: float
    bottom: float
    left: float
    right: float
    mirrored: bool = False
    fill: float | None = 0.0

    @property
    def height(self) -> float:
        """Rows, px."""
        return self.bottom - self.top

    @property
    def width(self) -> float:
        """Columns, px."""
        return self.right - self.left

    @classmethod
    def whole(cls, plane: FloatImage) -> View:
        """All of a plane."""
        return cls(0, plane.shape[0], 0, plane.shape[1])


@lru_cache(maxsize=16)
def reducing_bands(length_px: int, reduced_px: int) -> tuple[Band, ...]:
    """The area means that shrink an axis of `length_px` to `reduced_px`; fractions are weighed."""
    step = length_px / reduced_px
    lows = np.arange(reduced_px) * step
    firsts = lows.astype(np.int64)
    pixels = firsts[:, None] + np.arange(int(np.ceil(step)) + 1)
    inside = np.minimum(pixels + 1, lows[:, None] + step) - np.maximum(pixels, lows[:, None])
    weights = (inside.clip(0) / step).astype(np.float32)
    return tuple(
        Band(int(first), row[: length_px - int(first)])
        for first, row in zip(firsts, weights, strict=True)
    )


def reduced_plane(source: RowSource, orientation: Orientation = AS_STORED) -> FloatImage:
    """Luminance of a picture, its longer side at most PLANE_SIDE_PX, turned as asked.

    Args:
        source: H x W picture; H, W >= 1.
        orientation: what to do with the stored axes.

    Returns:
        shape (H', W'), float32, 0..255, C-contiguous.
    """
    scale = min(1.0, PLANE_SIDE_PX / max(source.height, source.width))
    height = max(1, round(source.height * scale))
    width = max(1, round(source.width * scale))
    rows = luma(sample_rows(source, reducing_bands(source.height, height)))
    plane = sample_columns(rows, reducing_bands(source.width, width)).astype(np.float32)
    plane = plane[:: -1 if orientation.flip_rows else 1, :: -1 if orientation.flip_columns else 1]
    return np.ascontiguousarray(plane.T if orientation.transpose else plane)


def _tent_integral(x: NDArray[np.float64]) -> NDArray[np.float64]:
    """The integral of a tent over 0..1 (area 1, peak at 0.5) from 0 to x."""
    x = np.clip(x, 0.0, 1.0)
    rising = 2 * x**2
    return np.where(x < 0.5, rising, 1 - 2 * (1 - x) ** 2)  # noqa: PLR2004  # the peak


@dataclass(frozen=True, slots=True)
class Cells:
    """How an axis is sampled: pixel `pixels[c, k]` goes into cell c of 64 by `weights[c, k]`."""

    pixels: NDArray[np.int64]
    weights: FloatImage

    @property
    def covered(self) -> FloatBlock:
        """The share of each cell that lies on the axis; shape (64,)."""
        return np.asarray(self.weights.sum(axis=1, dtype=np.float64))


def cells_of_axis(start: float, stop: float, length_px: int) -> Cells:
    """The 64 cells of start..stop on an axis, each a tent over its own sixty-fourth.

    Args:
        start: where the view begins on the axis, px; may be negative.
        stop: where it ends, px; start < stop; may be past length_px.
        length_px: the pixels there are.

    Returns:
        shapes (64, k); a pixel off the axis weighs nothing.
    """
    side = PDQ_REFERENCE.block_side
    step = (stop - start) / side
    lows = start + step * np.arange(side)[:, None]
    pixels = np.floor(lows).astype(np.int64) + np.arange(int(np.ceil(step)) + 1)
    weights = _tent_integral((pixels + 1 - lows) / step) - _tent_integral((pixels - lows) / step)
    weights[(pixels < 0) | (pixels >= length_px)] = 0.0
    return Cells(pixels.clip(0, length_px - 1), weights.astype(np.float32))


def _blurred(cells: FloatBlock) -> FloatBlock:
    """Cells blurred twice with a box, edges repeated."""
    width = 2 * BLURRED_CELLS + 1
    for _ in range(2):
        for axis in (0, 1):
            pad = [(0, 0), (0, 0)]
            pad[axis] = (BLURRED_CELLS, BLURRED_CELLS)
            sums = np.cumsum(np.pad(cells, pad, mode="edge"), axis=axis)
            sums = np.insert(sums, 0, 0.0, axis=axis)
            ahead, behind = np.arange(width, sums.shape[axis]), np.arange(sums.shape[axis] - width)
            cells = (sums.take(ahead, axis) - sums.take(behind, axis)) / width
    return cells


def covering(plane: FloatImage, aspect: float, *, mirrored: bool = False) -> View:
    """The largest centred view of that width by height."""
    height, width = plane.shape
    down = max(0.0, (height - width / aspect) / 2)
    right = max(0.0, (width - height * aspect) / 2)
    return View(down, height - down, right, width - right, mirrored)


def _sampled(plane: FloatImage, by_row: Cells) -> FloatImage:
    return np.asarray(np.matmul(by_row.weights[:, None], plane[by_row.pixels])[:, 0])


def sampled_rows(plane: FloatImage) -> FloatImage:
    """A plane whose rows are sampled already: views as high as it have the same cells on both.

    Args:
        plane: shape (H, W), float32, luminance 0..255.

    Returns:
        shape (64, W), same unit.
    """
    return _sampled(plane, cells_of_axis(0, plane.shape[0], plane.shape[0]))


def cells(plane: FloatImage, view: View) -> FloatBlock:
    """A view as the 64 x 64 cells that a PDQ is made of.

    Args:
        plane: shape (H, W), float32, luminance 0..255.
        view: a rectangle of it with an area above 0.

    Returns:
        shape (64, 64), float64, same unit.
    """
    by_row = cells_of_axis(view.top, view.bottom, plane.shape[0])
    by_column = cells_of_axis(view.left, view.right, plane.shape[1])
    rows = _sampled(plane, by_row)
    sampled = np.einsum("rck,ck->rc", rows[:, by_column.pixels], by_column.weights, dtype=float)
    covered = np.outer(by_row.covered, by_column.covered)
    if view.fill is not None:
        sampled += (1 - covered) * view.fill
    elif covered.min() < 1:
        sampled += (1 - covered) * _blurred(cells(plane, covering(plane, view.width / view.height)))
    return np.asarray(sampled[:, ::-1] if view.mirrored else sampled)


def tilted_cells(plane: FloatImage, degrees: float, cropped: float) -> FloatBlock:
    """The plane turned clockwise by a small angle, in its own format.

    Args:
        plane: shape (H, W), float32, luminance 0..255.
        degrees: above 0 clockwise.
        cropped: 0 keeps the whole picture and fills its corners (from its edges), 1 keeps only the
            largest upright rectangle of the same format that lies inside it; or in between.

    Returns:
        shape (64, 64), float64, same unit.
    """
    height, width = plane.shape
    angle = np.radians(degrees)
    sine, cosine = np.sin(angle), np.cos(angle)
    wide, high = width * cosine + height * abs(sine), width * abs(sine) + height * cosine
    scale = 1 - cropped * (1 - min(width / wide, height / high))
    steps = (np.arange(TILTED_SIDE_PX) + 0.5) / TILTED_SIDE_PX - 0.5
    down, right = steps[:, None] * height * scale, steps[None, :] * width * scale
    rows = height / 2 - 0.5 + down * cosine - right * sine
    columns = width / 2 - 0.5 + down * sine + right * cosine
    points = _between(plane, rows.clip(0, height - 1), columns.clip(0, width - 1))
    return cells(points, View.whole(points))


def _between(plane: FloatImage, rows: FloatBlock, columns: FloatBlock) -> FloatImage:
    """Bilinear interpolation at points inside the plane, which are given in pixels."""
    top = rows.astype(np.int64).clip(0, plane.shape[0] - 2)
    left = columns.astype(np.int64).clip(0, plane.shape[1] - 2)
    down, right = rows - top, columns - left
    flat, width = plane.ravel(), plane.shape[1]
    at = top * width + left
    upper = flat[at] * (1 - right) + flat[at + 1] * right
    lower = flat[at + width] * (1 - right) + flat[at + width + 1] * right
    return np.asarray(upper * (1 - down) + lower * down, np.float32)
