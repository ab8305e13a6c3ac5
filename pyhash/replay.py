"""The reference's own float32 arithmetic, operation by operation.

A side under 64 px repeats cells, a gradient has no texture: frequencies of the DCT are exactly
zero there, and the rounding of every single step decides their bits. Only the same steps in the
same order give the same bits: running sums that add ahead and subtract behind, and sums over k from
0 up. `np.cumsum` adds in that order. Held to the reference by `tests/pyhash/test_pdq.py`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from pyhash.pdq import FloatImage

LUMA_WEIGHTS: Final = (0.299, 0.587, 0.114)


def luma(pixels: NDArray[np.uint8]) -> FloatImage:
    """Luminance, weighted in float64 and rounded once; grey is taken as three equal colours.

    Args:
        pixels: shape (H, W) or (H, W, channels), uint8; the first three are red, green, blue.

    Returns:
        shape (H, W), float32, 0..255.

    Source:
        `bindings.pyx` of pdqhash: the weighting is numpy's there, not the C++ code's.
    """
    colours = pixels if pixels.ndim == 3 else np.stack([pixels] * 3, axis=2)  # noqa: PLR2004
    red, green, blue = LUMA_WEIGHTS
    mixed = colours[..., 0] * red + colours[..., 1] * green + colours[..., 2] * blue
    return np.asarray(mixed, np.float32)


def box_blur(plane: FloatImage, start: NDArray[np.int64], stop: NDArray[np.int64]) -> FloatImage:
    """The mean over source[start[k] : stop[k]] along the first axis, as one running sum.

    Args:
        plane: shape (n, m), float32.
        start: shape (n,), never decreasing.
        stop: shape (n,), never decreasing.

    Returns:
        shape (n, m), float32.

    Source:
        `box1DFloat` of the C++ reference.
    """
    adds = [(int(np.searchsorted(stop, i, side="right")), 0, i) for i in range(len(plane))]
    drops = [(int(np.searchsorted(start, i, side="right")), 1, i) for i in range(start[-1])]
    # (the first cell whose window has taken the step, add before drop, the source row)
    order = sorted(adds + drops)
    steps = np.stack([-plane[row] if drop else plane[row] for _, drop, row in order])
    cells = np.array([cell for cell, _, _ in order])
    last_step = np.searchsorted(cells, np.arange(len(plane)), side="right") - 1
    sums = np.cumsum(steps, axis=0, dtype=np.float32)[last_step]
    return np.asarray(sums / (stop - start).astype(np.float32)[:, None], np.float32)


def dct(cells: FloatImage, matrix: FloatImage) -> FloatImage:
    """`matrix @ cells @ matrix.T`, each sum over k from 0 up; shape (16, 16), float32.

    Source:
        `dct64To16` of the C++ reference.
    """
    rows = np.zeros((len(matrix), cells.shape[1]), np.float32)
    for k in range(len(cells)):
        rows += matrix[:, k, None] * cells[k]
    both = np.zeros((len(matrix), len(matrix)), np.float32)
    for k in range(cells.shape[1]):
        both += rows[:, k, None] * matrix[:, k]
    return both
