"""What a WebP claims to measure, before anything is decoded."""

from __future__ import annotations

from typing import Any

import pytest
from PIL import Image

from pyhash.webp import HEAD_BYTES, claimed_pixels
from tests.bombs import bombs
from tests.photos import encoded, piece

STILL = piece(1, 333, 211)


class TestClaimedPixels:
    @pytest.mark.parametrize(
        ("image", "options"),
        [
            (STILL, {}),
            (STILL, {"lossless": True}),
            (STILL, {"exif": Image.Exif(), "icc_profile": b"any"}),
            (STILL, {"save_all": True, "append_images": [piece(2, 333, 211)]}),
        ],
    )
    def test_are_those_of_a_sound_file(self, image: Image.Image, options: dict[str, Any]) -> None:
        """Lossy, lossless, with an extended header, moving."""
        assert claimed_pixels(encoded(image, "WEBP", **options)[:HEAD_BYTES]) == 333 * 211

    def test_p23_are_those_of_a_bomb(self) -> None:
        """Pillow would allocate a gigabyte to find out."""
        assert claimed_pixels(bombs()["bomb.webp"][:HEAD_BYTES]) == 16_384 * 16_384

    @pytest.mark.parametrize("head", [b"", b"RIFF", b"RIFF\0\0\0\0WEBPJUNK" + bytes(20)])
    def test_are_none_where_nothing_is_claimed(self, head: bytes) -> None:
        """Pillow refuses it by itself."""
        assert claimed_pixels(head) == 0
