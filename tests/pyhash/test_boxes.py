"""What an AVIF says of itself ahead of its pixels."""

from __future__ import annotations

import io
from contextlib import nullcontext

import pytest
from PIL import Image

from pyhash.boxes import Properties, properties
from pyhash.errors import DamagedFile
from tests.photos import encoded, piece


class TestProperties:
    @pytest.mark.parametrize("tag", range(1, 9))
    def test_are_size_and_orientation_as_pillow_wrote_them(self, tag: int) -> None:
        """All eight turns; the size is that of the stored pixels."""
        exif = Image.Exif()
        exif[0x0112] = tag
        data = encoded(piece(1, 333, 211), "AVIF", exif=exif)
        assert properties(io.BytesIO(data)) == Properties(333, 211, tag)

    def test_are_found_behind_the_pixels_too(self) -> None:
        """Some encoders write them last."""
        data = encoded(piece(1, 333, 211), "AVIF")
        brands = data[: int.from_bytes(data[:4], "big")]
        pixels = (8 + 100_000).to_bytes(4, "big") + b"mdat" + bytes(100_000)
        moved = brands + pixels + data[len(brands) :]
        assert properties(io.BytesIO(moved)) == Properties(333, 211, 1)

    @pytest.mark.parametrize(("boxes", "found"), [(900, True), (1100, False)])
    def test_p23_are_looked_for_in_a_thousand_boxes(self, *, boxes: int, found: bool) -> None:
        """A hostile file may have millions of them, of eight bytes each."""
        data = encoded(piece(1, 333, 211), "AVIF")
        brands = data[: int.from_bytes(data[:4], "big")]
        moved = brands + b"\0\0\0\x08free" * boxes + data[len(brands) :]
        with nullcontext() if found else pytest.raises(DamagedFile):
            assert properties(io.BytesIO(moved)) == Properties(333, 211, 1)

    @pytest.mark.parametrize("stop", [0, 7, 20, 60, 100])
    def test_of_a_file_cut_short_are_an_error(self, stop: int) -> None:
        """No size, nothing to decide by."""
        with pytest.raises(DamagedFile):
            properties(io.BytesIO(encoded(piece(1, 333, 211), "AVIF")[:stop]))

    def test_p23_of_boxes_in_boxes_without_end_are_an_error(self) -> None:
        """Some kilobytes of headers, each the content of the next."""
        nested = b""
        for _ in range(2_000):
            nested = (8 + len(nested)).to_bytes(4, "big") + b"iprp" + nested
        whole = (12 + len(nested)).to_bytes(4, "big") + b"meta" + bytes(4) + nested
        with pytest.raises(DamagedFile):
            properties(io.BytesIO(whole))
