"""Pictures: what is taken, what is refused, and which way is up."""

from __future__ import annotations

import io
import warnings
import zlib

import numpy as np
import pytest
from PIL import Image, ImageOps

from pyhash.errors import DamagedFile, TooLarge, UnknownFormat
from pyhash.pdq import ArraySource, Orientation
from pyhash.picture import ORIENTATIONS, Picture, decode
from tests.photos import PHOTOS, pixels

FORMATS = ["JPEG", "PNG", "WEBP", "GIF"]


def encoded(image: Image.Image, form: str, **options: object) -> bytes:
    """The picture as a file of that format."""
    buffer = io.BytesIO()
    image.save(buffer, form, **options)
    return buffer.getvalue()


def photo(number: int = 1, width: int = 160, height: int = 120) -> Image.Image:
    """A small piece of a real photo."""
    return Image.fromarray(np.ascontiguousarray(pixels(PHOTOS[number])[:height, :width]))


class TestDecode:
    @pytest.mark.parametrize("form", FORMATS)
    def test_takes_the_formats_by_their_first_bytes(self, form: str) -> None:
        """The pixels are Pillow's, whatever the file is called."""
        data = encoded(photo(), form)
        with Image.open(io.BytesIO(data)) as image:
            expected = np.asarray(image.convert("RGB"))
        picture = decode(io.BytesIO(data))
        np.testing.assert_array_equal(picture.rows(0, 120), expected)

    @pytest.mark.parametrize("form", ["BMP", "TIFF", "PPM", "ICO", "EPS"])
    def test_refuses_what_is_not_on_the_list(self, form: str) -> None:
        """A decoder that is never opened cannot be attacked."""
        with pytest.raises(UnknownFormat):
            decode(io.BytesIO(encoded(photo(), form)))

    @pytest.mark.parametrize(
        "data", [b"\xff", b"GIF8", b"hello, world!", b"%PDF-1.7 aaaa", b"MZ" * 9]
    )
    def test_refuses_what_is_not_a_picture(self, data: bytes) -> None:
        """Text, programs, documents and crumbs."""
        with pytest.raises(UnknownFormat):
            decode(io.BytesIO(data))

    @pytest.mark.parametrize("form", FORMATS)
    def test_calls_half_a_file_damaged(self, form: str) -> None:
        """Never a fingerprint of half a picture."""
        data = encoded(photo(), form)
        with pytest.raises(DamagedFile):
            decode(io.BytesIO(data[: len(data) // 2]))

    def test_finds_out_too_large_before_decoding(self) -> None:
        """A few hundred bytes that claim 900 megapixels cost nothing."""
        header = encoded(Image.new("1", (8, 8)), "PNG")
        claimed = (30_000).to_bytes(4, "big")
        chunk = b"IHDR" + claimed + claimed + header[24:29]
        bomb = header[:12] + chunk + zlib.crc32(chunk).to_bytes(4, "big") + header[33:]
        with pytest.raises(TooLarge):
            decode(io.BytesIO(bomb))

    def test_warns_of_nothing(self) -> None:
        """A warning of the decoder could name the file."""
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always")
            decode(io.BytesIO(encoded(photo(), "JPEG", exif=b"Exif\0\0garbage")))
        assert caught == []


class TestRows:
    def test_drop_alpha_without_a_background(self) -> None:
        """Clear pixels keep the colour under them, as in the platforms' clients."""
        clear = Image.new("RGBA", (8, 8), (200, 100, 50, 0))
        assert decode(io.BytesIO(encoded(clear, "PNG"))).rows(0, 1)[0, 0].tolist() == [200, 100, 50]

    @pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGB", "RGBA"])
    def test_are_those_of_the_whole_picture_for_every_mode(self, mode: str) -> None:
        """Converting a strip equals converting the picture."""
        data = encoded(photo().convert(mode), "PNG")
        with Image.open(io.BytesIO(data)) as image:
            expected = np.asarray(image.convert("RGB"))[40:60]
        strip = decode(io.BytesIO(data)).rows(40, 60)
        grey = strip.ndim == 2
        np.testing.assert_array_equal(np.stack([strip] * 3, axis=2) if grey else strip, expected)

    def test_a_picture_is_a_row_source_like_its_array(self) -> None:
        """The engine sees no difference."""
        picture: Picture = decode(io.BytesIO(encoded(photo(), "PNG")))
        source = ArraySource(np.asarray(photo()))
        assert (picture.height, picture.width) == (source.height, source.width)
        np.testing.assert_array_equal(picture.rows(3, 9), source.rows(3, 9))


class TestOrientation:
    @pytest.mark.parametrize("tag", [2, 3, 4, 5, 6, 7, 8])
    @pytest.mark.parametrize("form", ["JPEG", "PNG", "WEBP"])
    def test_brings_pixels_upright_as_pillow_does(self, tag: int, form: str) -> None:
        """Flips of the stored axes and then their swap are what EXIF asks for."""
        exif = Image.Exif()
        exif[0x0112] = tag
        data = encoded(photo(), form, exif=exif)
        picture = decode(io.BytesIO(data))
        turned = picture.rows(0, picture.height)
        turn = picture.orientation
        turned = turned[:: -1 if turn.flip_rows else 1, :: -1 if turn.flip_columns else 1]
        turned = turned.swapaxes(0, 1) if turn.transpose else turned
        with Image.open(io.BytesIO(data)) as image:
            expected = np.asarray(ImageOps.exif_transpose(image).convert("RGB"))
        assert turn == ORIENTATIONS[tag]
        np.testing.assert_array_equal(turned, expected)

    @pytest.mark.parametrize("tag", [0, 1, 9, 65535])
    def test_is_as_stored_for_anything_else(self, tag: int) -> None:
        """Unknown values are common and mean nothing."""
        exif = Image.Exif()
        exif[0x0112] = tag
        turn = decode(io.BytesIO(encoded(photo(), "JPEG", exif=exif))).orientation
        assert turn == Orientation()
