"""The eight ways a picture can be turned and mirrored, and the PDQ of each.

A PDQ knows no turned or mirrored copy: each of the eight is about 128 bits from the others. The
pixels are turned, not the signs of the frequencies: at 500 px the signs alone are 6 to 22 bits off,
because the sampling of the reference is not symmetrical. Turned pixels are bit-exact, and cost two
passes over the picture instead of eight: the sampling takes the flips along.
"""

from __future__ import annotations

from enum import StrEnum
from itertools import product
from typing import Final

from pyhash.errors import Featureless
from pyhash.pdq import (
    AS_STORED,
    PDQ_REFERENCE,
    Orientation,
    RowSource,
    luma,
    mirrored,
    pdq_of,
    sample_columns,
    sample_rows,
    sampling_bands,
)
from pyhash.values import Pdq, Variant


class Turn(StrEnum):
    """How a picture is turned; names and directions of Pillow's `Image.Transpose`."""

    NONE = "none"
    FLIP_LEFT_RIGHT = "flip_left_right"
    FLIP_TOP_BOTTOM = "flip_top_bottom"
    ROTATE_90 = "rotate_90"  # counter-clockwise
    ROTATE_180 = "rotate_180"
    ROTATE_270 = "rotate_270"  # counter-clockwise
    TRANSPOSE = "transpose"
    TRANSVERSE = "transverse"


ORIENTATION_OF: Final = {
    Turn.NONE: AS_STORED,
    Turn.FLIP_LEFT_RIGHT: Orientation(flip_columns=True),
    Turn.FLIP_TOP_BOTTOM: Orientation(flip_rows=True),
    Turn.ROTATE_90: Orientation(flip_columns=True, transpose=True),
    Turn.ROTATE_180: Orientation(flip_rows=True, flip_columns=True),
    Turn.ROTATE_270: Orientation(flip_rows=True, transpose=True),
    Turn.TRANSPOSE: Orientation(transpose=True),
    Turn.TRANSVERSE: Orientation(flip_rows=True, flip_columns=True, transpose=True),
}


def turned(first: Orientation, second: Orientation) -> Orientation:
    """One orientation after another, as one."""
    flips = (second.flip_rows, second.flip_columns)
    rows, columns = reversed(flips) if first.transpose else flips
    return Orientation(
        first.flip_rows != rows, first.flip_columns != columns, first.transpose != second.transpose
    )


def compute_turns(source: RowSource, upright: Orientation = AS_STORED) -> dict[Turn, Pdq]:
    """The PDQ of a picture in each of its eight turns.

    Args:
        source: an H x W picture as stored.
        upright: how it becomes upright; the turns are told from there.

    Returns:
        a PDQ a turn, each the same as that of an array of pixels turned so.

    Raises:
        Featureless: the picture is one flat tone, or has a side under 5 px.
    """
    if min(source.height, source.width) < PDQ_REFERENCE.smallest_side_px:
        raise Featureless
    by_row, by_column = sampling_bands(source.height), sampling_bands(source.width)
    found: dict[Orientation, Pdq] = {}
    for flip_rows in (False, True):
        rows = luma(sample_rows(source, mirrored(by_row, source.height) if flip_rows else by_row))
        for flip_columns, transpose in product((False, True), repeat=2):
            columns = mirrored(by_column, source.width) if flip_columns else by_column
            cells = sample_columns(rows, columns)
            orientation = Orientation(flip_rows, flip_columns, transpose)
            found[orientation] = pdq_of(
                cells.T if transpose else cells, source, orientation, Variant.UPRIGHT
            )
    return {turn: found[turned(upright, ORIENTATION_OF[turn])] for turn in Turn}
