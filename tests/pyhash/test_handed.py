"""Frames as another decoder lays them out in memory become what a person sees."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from PIL import Image

from pyhash.handed import Layout, ReadRows, upright
from pyhash.pdq import AS_STORED, ArraySource
from pyhash.still import shown_pdqs
from pyhash.values import VariantSet
from tests.photos import PHOTOS

GREY = Layout("I420", width=2, height=2, row_bytes=2, is_full_range=True, turns=0)


class TestUpright:
    def test_is_the_luma_plane_of_a_planar_frame(self) -> None:
        """Rows are cut out of their padding; the last one may lack it."""
        made = upright(bytes([1, 2, 99, 3, 4]), replace(GREY, row_bytes=3))

        assert made.tolist() == [[1, 2], [3, 4]]

    def test_spreads_the_range_of_video(self) -> None:
        """16 is black, 235 is white, what lies beyond is cut."""
        made = upright(bytes([0, 16, 235, 255]), replace(GREY, is_full_range=False))

        assert made.tolist() == [[0, 0], [255, 255]]

    @pytest.mark.parametrize(("form", "white"), [("I420P10", 1023), ("I422P12", 4095)])
    def test_keeps_the_upper_bits_of_a_deep_frame(self, form: str, white: int) -> None:
        """Ten and twelve bits become eight."""
        memory = np.array([0, white, white // 2 + 1, 3], "<u2").tobytes()

        made = upright(memory, replace(GREY, form=form, row_bytes=4))

        assert made.tolist() == [[0, 255], [128, 0]]

    @pytest.mark.parametrize("form", ["RGBA", "RGBX", "BGRA", "BGRX"])
    def test_is_red_green_blue_whatever_the_order(self, form: str) -> None:
        """Alpha is dropped."""
        pixel = [3, 2, 1, 9] if form.startswith("B") else [1, 2, 3, 9]

        made = upright(bytes(pixel), Layout(form, 1, 1, 4, is_full_range=True, turns=0))

        assert made.tolist() == [[[1, 2, 3]]]

    @pytest.mark.parametrize(
        ("turns", "expected"),
        [
            (0, [[1, 2], [3, 4]]),
            (1, [[3, 1], [4, 2]]),
            (2, [[4, 3], [2, 1]]),
            (3, [[2, 4], [1, 3]]),
        ],
    )
    def test_is_turned_clockwise(self, turns: int, expected: list[list[int]]) -> None:
        """As the container asks, in quarters."""
        assert upright(bytes([1, 2, 3, 4]), replace(GREY, turns=turns)).tolist() == expected

    def test_p23_refuses_memory_that_is_too_short(self) -> None:
        """Nothing beyond the frame's own bytes is ever looked at."""
        with pytest.raises(ValueError, match="Layout"):
            upright(bytes([1, 2, 3]), GREY)


class TestReadRows:
    @pytest.mark.parametrize("side", [64, 600])
    def test_counts_alpha_for_nothing(self, side: int) -> None:
        """Each form is that of the colours alone; a small picture's bits are replayed, too."""
        with Image.open(PHOTOS[0]) as photo:
            colours = np.asarray(photo.convert("RGB").resize((side, side)))
        noise = np.random.default_rng(1).integers(0, 256, (side, side, 1), np.uint8)
        shown = np.concatenate([colours, noise], axis=2)

        def read(start: int, stop: int, into: memoryview) -> None:
            into[:] = shown[start:stop].tobytes()

        made = shown_pdqs(ReadRows(side, side, read), AS_STORED, AS_STORED, VariantSet.WIDE)

        assert made == shown_pdqs(ArraySource(colours), AS_STORED, AS_STORED, VariantSet.WIDE)
