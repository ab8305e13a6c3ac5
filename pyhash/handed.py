"""Frames that another decoder hands over: as WebCodecs lays them out in memory, or row by row."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np

from pyhash.video import full_range

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import NDArray

    from pyhash.pdq import Pixels, RawPixels

RED_FIRST: Final = ("RGBA", "RGBX")
BLUE_FIRST: Final = ("BGRA", "BGRX")
COLOURED: Final = RED_FIRST + BLUE_FIRST
COLOUR_BYTES: Final = 4


@dataclass(frozen=True, slots=True)
class ReadRows:
    """A picture whose rows another decoder writes where it is told; a `pyhash.pdq.RowSource`.

    Attributes:
        width: px.
        height: px.
        read: called as read(start, stop, into), writes rows start..stop-1 into a buffer of
            (stop - start) * width * 4 bytes: red, green, blue, alpha.
    """

    width: int
    height: int
    read: Callable[[int, int, memoryview], object]

    def rows(self, start: int, stop: int) -> RawPixels:
        """Rows start..stop-1, shape (stop - start, width, 4)."""
        memory = bytearray((stop - start) * self.width * COLOUR_BYTES)
        self.read(start, stop, memoryview(memory))
        return np.frombuffer(memory, np.uint8).reshape(stop - start, self.width, COLOUR_BYTES)


@dataclass(frozen=True, slots=True)
class Layout:
    """How a frame lies in memory.

    Attributes:
        form: WebCodecs' name of the pixel format; of a planar one only the first plane, luma, is
            handed over.
        width: px.
        height: px.
        row_bytes: from the start of a row to the start of the next.
        is_full_range: luma is 0..255, and not 16..235.
        turns: quarter turns, clockwise, that make it upright.
    """

    form: str
    width: int
    height: int
    row_bytes: int
    is_full_range: bool
    turns: int


def upright(memory: bytes | bytearray | memoryview, layout: Layout) -> Pixels:
    """A frame as a person sees it: (H, W) full-range grey, or (H, W, 3) red, green, blue.

    Args:
        memory: at least row_bytes * height bytes; the last row may lack its padding.
        layout: how the frame lies in it.

    Raises:
        ValueError: the memory is shorter than the layout says.
    """
    return np.rot90(_as_stored(memory, layout), -layout.turns)


def _as_stored(memory: bytes | bytearray | memoryview, layout: Layout) -> Pixels:
    if layout.form in COLOURED:
        colours = _rows(memory, layout, COLOUR_BYTES).reshape(layout.height, layout.width, -1)
        return colours[:, :, :3] if layout.form in RED_FIRST else colours[:, :, 2::-1]
    luma = _luma(memory, layout)
    return luma if layout.is_full_range else full_range(luma)


def _luma(memory: bytes | bytearray | memoryview, layout: Layout) -> Pixels:
    """The Y plane in eight bits; WebCodecs names the deeper formats `I420P10`, `I422P12` ..."""
    _, deep, bits = layout.form.partition("P")
    if not deep:
        return _rows(memory, layout, 1)
    return (_rows(memory, layout, 2).view("<u2") >> (int(bits) - 8)).astype(np.uint8)


def _rows(
    memory: bytes | bytearray | memoryview, layout: Layout, pixel_bytes: int
) -> NDArray[np.uint8]:
    """The rows without their padding, shape (H, W * pixel_bytes); copied only if padded."""
    wide = layout.width * pixel_bytes
    flat = np.frombuffer(memory, np.uint8)
    if flat.size < layout.row_bytes * (layout.height - 1) + wide:
        raise ValueError(layout)
    rows = np.lib.stride_tricks.as_strided(
        flat, (layout.height, wide), (layout.row_bytes, 1), writeable=False
    )
    return np.ascontiguousarray(rows)
