"""Views: crops, paddings and tilts of one reduced plane, against the same done to the pixels."""

from __future__ import annotations

import numpy as np
import pytest
from PIL import Image, ImageFilter, ImageOps

from pyhash import pdq
from pyhash.picture import ORIENTATIONS
from pyhash.views import (
    PLANE_SIDE_PX,
    View,
    cells,
    cells_of_axis,
    covering,
    reduced_plane,
    sampled_rows,
    tilted_cells,
)
from tests.photos import PHOTOS, pixels

ASTRONAUT, CHINA = PHOTOS[0], PHOTOS[8]


def bits_apart(block: pdq.FloatBlock, image: pdq.Pixels) -> int:
    """How far the PDQ of cells is from the exact PDQ of pixels."""
    exact = pdq.compute(np.ascontiguousarray(image)).hash
    return pdq.threshold(pdq.dct(block)).distance(exact)


class TestReducedPlane:
    def test_has_512_px_on_its_longer_side_and_the_format_of_the_picture(self) -> None:
        """China is 640 x 427."""
        assert reduced_plane(pdq.ArraySource(pixels(CHINA))).shape == (342, PLANE_SIDE_PX)

    def test_keeps_the_mean_tone(self) -> None:
        """Area means lose and invent no light."""
        luma = pixels(CHINA) @ np.array([0.299, 0.587, 0.114])
        plane = reduced_plane(pdq.ArraySource(pixels(CHINA)))
        assert plane.mean() == pytest.approx(luma.mean(), abs=0.01)

    def test_is_not_enlarged(self) -> None:
        """A small picture is its own plane."""
        small = np.arange(24, dtype=np.uint8).reshape(4, 6)
        np.testing.assert_array_equal(reduced_plane(pdq.ArraySource(small)), small)

    def test_is_upright(self) -> None:
        """Turning the plane equals turning the pixels first, for every EXIF orientation."""
        stored = pixels(CHINA)
        for orientation in ORIENTATIONS.values():
            upright = stored[:: -1 if orientation.flip_rows else 1]
            upright = upright[:, :: -1 if orientation.flip_columns else 1]
            upright = upright.swapaxes(0, 1) if orientation.transpose else upright
            np.testing.assert_allclose(
                reduced_plane(pdq.ArraySource(stored), orientation),
                reduced_plane(pdq.ArraySource(np.ascontiguousarray(upright))),
                atol=0.01,
            )


class TestCellsOfAxis:
    @pytest.mark.parametrize(("start", "stop"), [(0, 512), (3.3, 500.7), (200, 221.5)])
    def test_weights_of_a_cell_on_the_axis_sum_to_one(self, start: float, stop: float) -> None:
        """A cell is a mean."""
        np.testing.assert_allclose(cells_of_axis(start, stop, 512).covered, 1.0, rtol=1e-6)

    def test_a_cell_off_the_axis_weighs_nothing(self) -> None:
        """Of a view twice as long as the axis, half the cells lie outside."""
        covered = cells_of_axis(-256, 768, 512).covered
        assert covered[:16].tolist() == [0.0] * 16
        assert covered[48:].tolist() == [0.0] * 16
        np.testing.assert_allclose(covered[16:48], 1.0, rtol=1e-6)


class TestCells:
    def test_of_the_whole_are_near_the_exact_pdq(self) -> None:
        """Within 20 bits, in the worst of eleven: as near as two sizes of one picture are."""
        for photo in PHOTOS:
            plane = reduced_plane(pdq.ArraySource(pixels(photo)))
            assert bits_apart(cells(plane, View.whole(plane)), pixels(photo)) <= 20, photo.name

    def test_mirrored_equal_the_mirrored_pixels(self) -> None:
        """Pixels are turned, not signs of frequencies: those would be up to 22 bits off."""
        for photo in PHOTOS:
            plane = reduced_plane(pdq.ArraySource(pixels(photo)))
            view = View(0, plane.shape[0], 0, plane.shape[1], mirrored=True)
            assert bits_apart(cells(plane, view), pixels(photo)[:, ::-1]) <= 20, photo.name

    def test_of_a_crop_are_those_of_the_cropped_pixels(self) -> None:
        """To 1:1, centred."""
        image = pixels(CHINA)
        plane = reduced_plane(pdq.ArraySource(image))
        margin = (640 - 427) // 2
        assert bits_apart(cells(plane, covering(plane, 1.0)), image[:, margin : margin + 427]) <= 12

    def test_the_tone_of_full_width_bars_changes_no_bit(self) -> None:
        """It lies in frequency 0 of the rows, which PDQ leaves out."""
        plane = reduced_plane(pdq.ArraySource(pixels(CHINA)))
        height, width = plane.shape
        hashes = {
            pdq.threshold(pdq.dct(cells(plane, View(-100, height + 100, 0, width, fill=fill))))
            for fill in (0.0, 90.0, 255.0)
        }
        assert len(hashes) == 1

    def test_blurred_bars_are_those_an_app_makes(self) -> None:
        """9:16, filled with the picture enlarged and blurred; within the 31 bits of a match."""
        image = Image.fromarray(pixels(ASTRONAUT))
        frame = ImageOps.fit(image, (576, 1024)).filter(ImageFilter.GaussianBlur(25))
        frame.paste(ImageOps.contain(image, frame.size), (0, 224))
        plane = reduced_plane(pdq.ArraySource(pixels(ASTRONAUT)))
        bar = plane.shape[0] * (16 / 9 - 1) / 2
        view = View(-bar, plane.shape[0] + bar, 0, plane.shape[1], fill=None)
        assert bits_apart(cells(plane, view), np.asarray(frame)) <= 31


class TestTiltedCells:
    @pytest.mark.parametrize("degrees", [-2.0, 2.0])
    def test_turn_the_way_that_they_say(self, degrees: float) -> None:
        """Above 0 is clockwise; Pillow counts the other way round."""
        image = Image.fromarray(pixels(ASTRONAUT))
        turned = np.asarray(image.rotate(-degrees, Image.Resampling.BICUBIC))
        plane = reduced_plane(pdq.ArraySource(pixels(ASTRONAUT)))
        assert bits_apart(tilted_cells(plane, degrees, 0.0), turned) <= 20
        assert bits_apart(tilted_cells(plane, -degrees, 0.0), turned) > 31


class TestSampledRows:
    def test_leave_the_cells_of_views_as_high_as_the_plane(self) -> None:
        """Its rows are sampled once for all views along it."""
        plane = reduced_plane(pdq.ArraySource(pixels(CHINA)))
        rows = sampled_rows(plane)
        np.testing.assert_array_equal(
            cells(rows, View(0, 64, 17.3, 205.9)), cells(plane, View(0, len(plane), 17.3, 205.9))
        )
