"""JPEGs that ask for more memory than there is: less of them is decoded, as little less as can be.

The limit is lowered here, not the picture raised.
"""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest
from PIL import Image

from pyhash import pdq, picture
from pyhash.errors import TooLarge
from pyhash.picture import decode
from tests.photos import PHOTOS, encoded, piece

if TYPE_CHECKING:
    from pathlib import Path

WIDTH, HEIGHT = 320, 240
FULL, HALF = (WIDTH, HEIGHT), (WIDTH // 2, HEIGHT // 2)
PROGRESSIVE: dict[str, Any] = {"progressive": True, "subsampling": "4:2:0"}
PROGRESSIVE_444: dict[str, Any] = {"progressive": True, "subsampling": "4:4:4"}


class TestFit:
    @pytest.mark.parametrize(
        ("mode", "options", "bytes_a_pixel", "expected"),
        [
            ("RGB", {}, 6, ("RGB", FULL)),
            ("RGB", {}, 5.9, ("L", FULL)),
            ("RGB", {}, 1.9, ("L", HALF)),
            ("L", {}, 2, ("L", FULL)),
            ("L", {}, 1.9, ("L", HALF)),
            ("CMYK", {}, 6, ("CMYK", FULL)),
            ("CMYK", {}, 5.9, ("CMYK", HALF)),
            ("RGB", PROGRESSIVE, 3 + 6, ("RGB", FULL)),  # coefficients: 2 bytes of 1.5 samples
            ("RGB", PROGRESSIVE, 3 + 5.9, ("L", FULL)),
            ("RGB", PROGRESSIVE, 3 + 1.9, ("L", HALF)),
            ("RGB", PROGRESSIVE_444, 6 + 6, ("RGB", FULL)),
            ("RGB", PROGRESSIVE_444, 6 + 5.9, ("L", FULL)),
            ("L", PROGRESSIVE, 2 + 1.9, ("L", HALF)),
        ],
    )
    def test_gives_up_colour_first_and_then_half_the_size(
        self,
        monkeypatch: pytest.MonkeyPatch,
        mode: str,
        options: dict[str, Any],
        bytes_a_pixel: float,
        expected: tuple[str, tuple[int, int]],
    ) -> None:
        """By the bytes a pixel that are there."""
        photo = piece(0, WIDTH, HEIGHT).convert(mode)
        monkeypatch.setattr(picture, "MAX_WORKING_BYTES", WIDTH * HEIGHT * bytes_a_pixel)
        decoded = decode(io.BytesIO(encoded(photo, "JPEG", **options))).image
        assert (decoded.mode, decoded.size) == expected

    @pytest.mark.parametrize(
        ("mode", "options", "bytes_a_pixel"),
        [("RGB", {}, 0.4), ("CMYK", {}, 1.4), ("RGB", PROGRESSIVE, 3 + 0.4)],
    )
    def test_p23_what_does_not_fit_at_all_is_too_large(
        self,
        monkeypatch: pytest.MonkeyPatch,
        mode: str,
        options: dict[str, Any],
        bytes_a_pixel: float,
    ) -> None:
        """A progressive file's coefficients are all in memory, however little is made of them."""
        photo = piece(0, WIDTH, HEIGHT).convert(mode)
        monkeypatch.setattr(picture, "MAX_WORKING_BYTES", WIDTH * HEIGHT * bytes_a_pixel)
        with pytest.raises(TooLarge):
            decode(io.BytesIO(encoded(photo, "JPEG", **options)))

    @pytest.mark.parametrize("path", PHOTOS, ids=lambda path: path.stem)
    def test_luminance_is_the_one_in_the_file(
        self, monkeypatch: pytest.MonkeyPatch, path: Path
    ) -> None:
        """To the byte. Colours that no screen has are not cut in it: PDQ moves 2 bits at most."""
        with Image.open(path) as photo:
            data = encoded(photo.convert("RGB"), "JPEG", quality=85)
        whole = decode(io.BytesIO(data))
        with Image.open(io.BytesIO(data)) as image:
            image.draft("YCbCr", image.size)
            stored = np.asarray(image.getchannel("Y"))

        monkeypatch.setattr(picture, "MAX_WORKING_BYTES", whole.width * whole.height * 5)
        luminance = decode(io.BytesIO(data))

        np.testing.assert_array_equal(luminance.rows(0, luminance.height), stored)
        in_full, alone = (pdq.compute_from(rows).hash for rows in (whole, luminance))
        assert in_full.distance(alone) <= 2
