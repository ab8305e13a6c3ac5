"""Trims: what is found inside borders, bars and screens, to the pixel."""

from __future__ import annotations

import numpy as np
import pytest

from pyhash import pdq
from pyhash.trims import band_below_top, flat_edges, longest_stretch, sharp_band, trims
from pyhash.views import View, reduced_plane
from tests.photos import PHOTOS, pixels

PLANE = reduced_plane(pdq.ArraySource(pixels(PHOTOS[8])))[:300, :400]


def framed(top: int, bottom: int, left: int, right: int, tone: float) -> pdq.FloatImage:
    """The photo on a ground of one tone."""
    return np.pad(PLANE, ((top, bottom), (left, right)), constant_values=tone)


def edges(view: View) -> tuple[float, float, float, float]:
    """Of a view, px."""
    return view.top, view.bottom, view.left, view.right


class TestFlatEdges:
    @pytest.mark.parametrize("tone", [0.0, 77.0, 255.0])
    def test_are_found_on_each_side_by_itself(self, tone: float) -> None:
        """Borders need not be equally wide, nor black."""
        assert edges(flat_edges(framed(7, 30, 12, 50, tone))) == (7, 307, 12, 412)

    def test_leave_a_photo_without_any_alone(self) -> None:
        """The whole."""
        assert edges(flat_edges(PLANE)) == (0, 300, 0, 400)

    def test_survive_a_flat_picture(self) -> None:
        """Nothing to find is no error."""
        assert edges(flat_edges(np.full((20, 30), 9.0, np.float32))) == (0, 20, 0, 30)


class TestLongestStretch:
    def test_is_a_thing_on_the_ground_of_the_screen(self) -> None:
        """Its picture's own edges are nowhere to be seen; lines of text are shorter."""
        screen = np.full((700, 400), 255.0, np.float32)
        screen[150:350, 100:300] = PLANE[:200, :200]
        for line in (20, 420, 460):
            screen[line : line + 12, 20:200:3] = 20.0
        assert edges(longest_stretch(screen)) == (150, 350, 100, 300)


class TestBandBelowTop:
    def test_is_the_picture_between_lines_of_text(self) -> None:
        """Text covers a fifth of its lines; its ground is that of the top line."""
        screen = framed(120, 200, 0, 0, 18.0)
        for line in (20, 340 + 120, 380 + 120):
            screen[line : line + 12, 20:200:3] = 235.0
        view = band_below_top(screen)
        assert (view.top, view.bottom) == (120, 420)


class TestSharpBand:
    def test_is_the_picture_between_blurred_bars(self) -> None:
        """Bars of a slow gradient, as a strong blur leaves."""
        ramp = np.broadcast_to(np.linspace(40, 200, 400, dtype=np.float32), (150, 400))
        view = sharp_band(np.concatenate([ramp, PLANE[100:], ramp]))
        assert abs(view.top - 150) <= 2
        assert abs(view.bottom - 350) <= 2


class TestTrims:
    def test_list_what_detectors_agree_on_once(self) -> None:
        """Three of them see the same black border."""
        found = [edges(view) for view in trims(framed(40, 40, 40, 40, 0.0))]
        assert found.count((40, 340, 40, 440)) == 1

    def test_leave_out_what_is_hardly_smaller_and_what_is_too_small(self) -> None:
        """One black line is no border; a stamp on a wall is no picture."""
        assert all(view.height < 300 for view in trims(framed(1, 0, 0, 0, 0.0)))
        wall = np.full((600, 600), 200.0, np.float32)
        wall[300:340, 300:350] = PLANE[:40, :50]
        assert trims(wall) == ()
