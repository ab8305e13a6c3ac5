"""PDQ: each step, the laws of the values, and the whole against the reference."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import numpy as np
import pdqhash
import pytest
from hypothesis import given
from hypothesis import strategies as st

from pyhash import pdq
from pyhash.errors import Featureless
from pyhash.values import PdqHash
from tests.photos import PHOTOS, SHARED, pixels

if TYPE_CHECKING:
    from numpy.typing import NDArray


def reference(image: NDArray[np.uint8]) -> tuple[PdqHash, int]:
    """What platforms compute: `pdqhash` at full resolution."""
    vector, quality = pdqhash.compute(np.ascontiguousarray(image))
    return PdqHash(int("".join(str(bit) for bit in vector), 2)), quality


def random_crop(rng: np.random.Generator, smallest_side: int) -> NDArray[np.uint8]:
    """A crop of a random photo, of random place and size."""
    photo = pixels(PHOTOS[rng.integers(len(PHOTOS))])
    height = rng.integers(smallest_side, photo.shape[0] + 1)
    width = rng.integers(smallest_side, photo.shape[1] + 1)
    top = rng.integers(photo.shape[0] - height + 1)
    left = rng.integers(photo.shape[1] - width + 1)
    return np.ascontiguousarray(photo[top : top + height, left : left + width])


class TestBoxBounds:
    def test_windows_of_a_phone_photo_are_24_px_and_shrink_at_the_edges(self) -> None:
        """3024 px ask for ceil(3024 / 128) = 24 px; the first reaches 13 ahead and none back."""
        start, stop = pdq.box_bounds(3024)
        assert (start[0], stop[0]) == (0, 13)
        assert (start[1000], stop[1000]) == (989, 1013)
        assert (start[-1], stop[-1]) == (3012, 3024)

    def test_up_to_128_px_nothing_is_blurred(self) -> None:
        """A window of one cell is the cell itself."""
        start, stop = pdq.box_bounds(128)
        assert (stop - start == 1).all()


class TestSamplingBands:
    @pytest.mark.parametrize("length_px", [5, 63, 64, 65, 128, 129, 500, 3024, 4033])
    def test_equal_two_box_blurs_and_a_pick_of_centres(self, length_px: int) -> None:
        """The banded matrix is the reference's own steps, done one after the other."""
        axis = np.random.default_rng(length_px).uniform(0, 255, length_px)
        expected = axis
        if length_px != 64:
            start, stop = pdq.box_bounds(length_px)
            for _ in range(2):
                expected = np.array(
                    [expected[a:b].mean() for a, b in zip(start, stop, strict=True)]
                )
            expected = expected[[int((i + 0.5) * length_px / 64) for i in range(64)]]
        sampled = [
            float(axis[band.start : band.stop] @ band.weights)
            for band in pdq.sampling_bands(length_px)
        ]
        np.testing.assert_allclose(sampled, expected, rtol=1e-5)

    def test_read_a_large_axis_about_once(self) -> None:
        """Bands hardly overlap: the cost is one pass over the picture."""
        read = sum(len(band.weights) for band in pdq.sampling_bands(4032))
        assert read <= 1.02 * 4032


class TestQuality:
    def test_is_zero_for_a_flat_block(self) -> None:
        """No gradient, no structure."""
        assert pdq.quality(np.full((64, 64), 128.0)) == 0

    def test_is_a_hundred_for_a_checkerboard(self) -> None:
        """Every neighbour differs by the whole range."""
        board = np.indices((64, 64)).sum(axis=0) % 2 * 255.0
        assert pdq.quality(board) == 100

    def test_cuts_gradients_below_a_hundredth_of_the_range(self) -> None:
        """2.54 of 255 is under one per cent and counts as nothing."""
        board = np.indices((64, 64)).sum(axis=0) % 2 * 2.54
        assert pdq.quality(board) == 0


class TestThreshold:
    def test_sets_bit_16_i_plus_j_for_frequency_i_j(self) -> None:
        """The lower half stays 0; bit 0 is the last hex digit's lowest."""
        frequencies = np.arange(256.0).reshape(16, 16)
        assert pdq.threshold(frequencies).to_hex() == "f" * 32 + "0" * 32

    def test_leaves_ties_with_the_median_unset(self) -> None:
        """Strictly greater: a flat block gives no bit."""
        assert pdq.threshold(np.zeros((16, 16))).bits == 0


class TestCompute:
    def test_turning_by_orientation_equals_turning_the_pixels(self) -> None:
        """For all eight orientations the block is that of the turned array."""
        photo = pixels(PHOTOS[1])[:211, :333]
        for flip_rows in (False, True):
            for flip_columns in (False, True):
                for transpose in (False, True):
                    turned = photo[:: -1 if flip_rows else 1, :: -1 if flip_columns else 1]
                    turned = turned.transpose(1, 0, 2) if transpose else turned
                    orientation = pdq.Orientation(flip_rows, flip_columns, transpose)
                    np.testing.assert_allclose(
                        pdq.block(pdq.ArraySource(photo), orientation),
                        pdq.block(pdq.ArraySource(np.ascontiguousarray(turned))),
                        rtol=1e-5,
                    )

    def test_a_grey_array_equals_the_same_grey_in_three_colours(self) -> None:
        """(H, W) is a picture whose colours are equal."""
        grey = np.ascontiguousarray(pixels(PHOTOS[0])[:, :, 1])
        assert pdq.compute(grey) == pdq.compute(np.stack([grey] * 3, axis=2))

    @pytest.mark.parametrize("shape", [(4, 300, 3), (300, 4, 3), (1, 1, 3)])
    def test_a_side_under_5_px_is_featureless(self, shape: tuple[int, ...]) -> None:
        """The reference answers all zeros there, which would match any other such picture."""
        noise = np.random.default_rng(1).integers(0, 256, shape, np.uint8)
        with pytest.raises(Featureless):
            pdq.compute(noise)

    @pytest.mark.parametrize("tone", [0, 128, 255])
    def test_one_flat_tone_is_featureless(self, tone: int) -> None:
        """Its bits would be rounding noise."""
        with pytest.raises(Featureless):
            pdq.compute(np.full((300, 200, 3), tone, np.uint8))

    def test_another_type_is_a_callers_bug(self) -> None:
        """Floats of 0..1 would give a wrong fingerprint in silence."""
        with pytest.raises(ValueError, match="float64"):
            pdq.compute(np.zeros((64, 64, 3)))  # type: ignore[arg-type]  # on purpose


class TestAgainstTheReference:
    """P06: the fingerprint is the one platforms compute."""

    def test_p06_the_known_answers_are_met_to_the_bit(self) -> None:
        """Every reference file: 0 bits apart and equal quality."""
        folder = SHARED / "pdq"
        if not folder.is_dir():
            pytest.skip("the reference files (../shared/data/pdq) are not beside this checkout")
        expected: dict[str, dict[str, Any]] = json.loads((folder / "expected.json").read_text())
        computed = {name: pdq.compute(pixels(folder / name)) for name in expected}
        assert len(expected) == 30
        assert {n: (p.hash.to_hex(), p.quality) for n, p in computed.items()} == {
            name: (answer["pdq"], answer["quality"]) for name, answer in expected.items()
        }

    @pytest.mark.slow
    def test_p06_two_thousand_random_crops_are_equal_to_the_bit(self) -> None:
        """Crops of real photos, sides of 64 px or more, quality of 50 or more."""
        rng = np.random.default_rng(2026)
        compared = 0
        while compared < 2000:
            crop = random_crop(rng, smallest_side=64)
            expected_hash, expected_quality = reference(crop)
            if expected_quality < 50:
                continue
            compared += 1
            computed = pdq.compute(crop)
            assert computed.hash.distance(expected_hash) == 0, crop.shape
            assert computed.quality == expected_quality, crop.shape

    def test_p06_noise_and_gradients_are_equal_to_the_bit(self) -> None:
        """Synthetic pictures put many frequencies on the median: rounding decides their bits."""
        rng = np.random.default_rng(4)
        for _ in range(60):
            height, width = rng.integers(64, 700, 2)
            noise = rng.integers(0, 256, (height, width, 3), np.uint8)
            slope = rng.uniform(-1, 1, 2)
            ramp = np.add.outer(slope[0] * np.arange(height), slope[1] * np.arange(width))
            ramp = (ramp - ramp.min()) / np.ptp(ramp) * 255
            gradient = np.stack([ramp.astype(np.uint8)] * 3, axis=2)
            for image in (noise, gradient):
                assert pdq.compute(image).hash.distance(reference(image)[0]) == 0, image.shape

    def test_p06_a_side_under_64_px_is_equal_to_the_bit(self) -> None:
        """Exact zeros of the DCT leave bits to rounding there: every step rounds as theirs."""
        rng = np.random.default_rng(8)
        for _ in range(300):
            photo = pixels(PHOTOS[rng.integers(len(PHOTOS))])
            sides = rng.permutation([rng.integers(5, 64), rng.integers(5, 300)])
            height, width = np.minimum(sides, photo.shape[:2])
            top = rng.integers(photo.shape[0] - height + 1)
            left = rng.integers(photo.shape[1] - width + 1)
            crop = np.ascontiguousarray(photo[top : top + height, left : left + width])
            try:
                computed = pdq.compute(crop)
            except Featureless:
                continue
            expected_hash, expected_quality = reference(crop)
            assert computed.hash.distance(expected_hash) == 0, crop.shape
            assert computed.quality == expected_quality, crop.shape


class TestPdqHash:
    @given(*[st.integers(0, 2**256 - 1)] * 3)
    def test_distance_is_a_metric(self, a: int, b: int, c: int) -> None:
        """Zero to itself only, symmetric, and no detour is shorter."""
        first, second, third = PdqHash(a), PdqHash(b), PdqHash(c)
        assert (first.distance(second) == 0) == (a == b)
        assert first.distance(second) == second.distance(first)
        assert first.distance(third) <= first.distance(second) + second.distance(third)

    @given(st.integers(0, 2**256 - 1))
    def test_hex_and_back_is_the_same_hash(self, bits: int) -> None:
        """64 lower-case digits hold all of it."""
        assert PdqHash.from_hex(PdqHash(bits).to_hex()) == PdqHash(bits)
