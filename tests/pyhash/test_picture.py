"""Pictures: what is taken, what is refused, and which way is up."""

from __future__ import annotations

import io
import struct
import sys
import warnings
import zlib
from contextlib import nullcontext
from typing import Any

import numpy as np
import pytest
from PIL import Image, ImageOps

from pyhash import heif, picture
from pyhash.errors import DamagedFile, MissingDecoder, TooLarge, UnknownFormat
from pyhash.pdq import AS_STORED, ArraySource, Orientation
from pyhash.picture import ORIENTATIONS, Picture, decode, further_frames
from tests.grids import tiled_heic
from tests.photos import PHOTOS, encoded, piece, pixels

FORMATS = ["JPEG", "PNG", "WEBP", "GIF", "AVIF", "TIFF", "BMP", "HEIF"]

# What phones, messengers and scanners write: (format, mode, options).
KINDS: list[tuple[str, str, dict[str, Any]]] = [
    *[("JPEG", mode, {}) for mode in ("RGB", "L", "CMYK")],
    ("JPEG", "RGB", {"progressive": True}),
    ("JPEG", "RGB", {"subsampling": "4:4:4", "quality": 95}),
    *[("PNG", mode, {}) for mode in ("1", "L", "LA", "P", "RGB", "RGBA")],
    ("PNG", "P", {"transparency": 3}),
    *[("WEBP", mode, {}) for mode in ("RGB", "RGBA")],
    ("WEBP", "RGB", {"lossless": True}),
    ("GIF", "P", {}),
    ("GIF", "P", {"interlace": 1, "transparency": 3}),
    *[("AVIF", mode, {"speed": 10}) for mode in ("RGB", "RGBA", "L")],
    *[("TIFF", mode, {}) for mode in ("1", "L", "P", "RGB", "RGBA", "CMYK", "LAB", "F", "I")],
    *[("TIFF", "RGB", {"compression": c}) for c in ("tiff_lzw", "tiff_adobe_deflate", "jpeg")],
    ("TIFF", "1", {"compression": "group4"}),
    *[("BMP", mode, {}) for mode in ("1", "L", "P", "RGB", "RGBA")],
    *[("HEIF", mode, {}) for mode in ("RGB", "RGBA", "L")],
]


def colours(source: Picture) -> Any:  # noqa: ANN401  # an array of (H, W, 3)
    """All of a picture as the engine sees it."""
    rows = source.rows(0, source.height)
    return np.stack([rows] * 3, axis=2) if rows.ndim == 2 else rows


def png(  # noqa: PLR0913  # the fields of its header
    width: int,
    height: int,
    data: bytes,
    *,
    bit_depth: int = 8,
    colour_type: int = 0,
    interlaced: bool = False,
) -> bytes:
    """A PNG written by hand: sizes that it only claims, depths that Pillow does not write."""
    header = struct.pack(">IIBBBBB", width, height, bit_depth, colour_type, 0, 0, interlaced)
    file = b"\x89PNG\r\n\x1a\n"
    for name, body in ((b"IHDR", header), (b"IDAT", zlib.compress(data)), (b"IEND", b"")):
        checksum = zlib.crc32(name + body)
        file += struct.pack(">I", len(body)) + name + body + struct.pack(">I", checksum)
    return file


class TestDecode:
    @pytest.mark.parametrize(("form", "mode", "options"), KINDS)
    def test_p06_colours_are_those_of_the_platforms_client(
        self, form: str, mode: str, options: dict[str, Any]
    ) -> None:
        """Whatever the mode: Pillow's pixels after `convert("RGB")`, alpha dropped."""
        data = encoded(piece().convert(mode), form, **options)
        with Image.open(io.BytesIO(data)) as image:
            expected = np.asarray(image.convert("RGB"))
        np.testing.assert_array_equal(colours(decode(io.BytesIO(data))), expected)

    def test_p06_16_bit_grey_is_cut_as_the_platforms_client_cuts_it(self) -> None:
        """Values above 255 are white there, and so here."""
        ramp = np.arange(64 * 64, dtype=np.uint16).reshape(64, 64)
        rows = decode(io.BytesIO(encoded(Image.fromarray(ramp), "PNG"))).rows(0, 64)
        assert rows[3, 62].tolist() == [254, 254, 254]
        assert rows[4, 0].tolist() == [255, 255, 255]

    def test_p06_16_bit_colours_keep_their_upper_byte(self) -> None:
        """A 16-bit PNG of colours is decoded to 8 bits, as by every viewer."""
        plain = np.asarray(piece())
        rows = (b"\0" + np.stack([row, row], axis=2).tobytes() for row in plain)
        data = png(160, 120, b"".join(rows), bit_depth=16, colour_type=2)
        np.testing.assert_array_equal(decode(io.BytesIO(data)).rows(0, 120), plain)

    def test_p06_an_interlaced_png_is_the_same_picture(self) -> None:
        """Adam7's passes of 4 x 4 px, in their order."""
        grey = np.arange(16, dtype=np.uint8).reshape(4, 4) * 16
        passes = [grey[:1, :1], grey[:0], grey[:0], grey[:1, 2:3], grey[2:3, ::2], grey[::2, 1::2]]
        rows = (b"\0" + row.tobytes() for part in (*passes, grey[1::2]) for row in part)
        data = png(4, 4, b"".join(rows), interlaced=True)
        np.testing.assert_array_equal(decode(io.BytesIO(data)).rows(0, 4), grey)

    @pytest.mark.parametrize("form", ["PPM", "ICO", "EPS", "JPEG2000", "TGA"])
    def test_refuses_what_is_not_on_the_list(self, form: str) -> None:
        """A decoder that is never opened cannot be attacked."""
        with pytest.raises(UnknownFormat):
            decode(io.BytesIO(encoded(piece(), form)))

    def test_refuses_a_video(self) -> None:
        """It is taken, but not here."""
        with pytest.raises(UnknownFormat):
            decode(io.BytesIO(b"\0\0\0\x14ftypisom\0\0\0\0isom"))

    @pytest.mark.parametrize("form", FORMATS)
    def test_p23_calls_half_a_file_damaged(self, form: str) -> None:
        """Never a fingerprint of half a picture."""
        data = encoded(piece(), form)
        with pytest.raises(DamagedFile):
            decode(io.BytesIO(data[: len(data) // 2]))

    def test_says_so_where_nothing_decodes_heif(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """Installed without the extra, the command line names what is missing."""
        monkeypatch.setattr(heif, "is_readable", lambda: False)
        with pytest.raises(MissingDecoder):
            decode(io.BytesIO(encoded(piece(), "HEIF")))

    @pytest.mark.parametrize(
        ("compression", "expected"), [("tiff_lzw", None), ("tiff_adobe_deflate", MissingDecoder)]
    )
    def test_says_so_where_a_tiff_needs_a_library_that_browsers_lack(
        self, monkeypatch: pytest.MonkeyPatch, compression: str, expected: type[Exception] | None
    ) -> None:
        """In Pyodide; e2e/test_media.py sees it there."""
        data = encoded(piece(), "TIFF", compression=compression)
        monkeypatch.setattr(sys, "platform", "emscripten")
        with pytest.raises(expected) if expected else nullcontext():
            decode(io.BytesIO(data))

    def test_warns_of_nothing(self) -> None:
        """A warning of the decoder could name the file."""
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always")
            decode(io.BytesIO(encoded(piece(), "JPEG", exif=b"Exif\0\0garbage")))
        assert caught == []


class TestDamagedTail:
    """A JPEG that lacks its last rows still shows, and is passed on."""

    @pytest.mark.parametrize("mode", ["RGB", "L", "CMYK"])
    @pytest.mark.parametrize(
        "rest", [b"", b"<html>502 Bad Gateway</html>", b"\xff\x00\xff\x3c" * 50]
    )
    def test_a_few_per_cent_are_forgiven(self, mode: str, rest: bytes) -> None:
        """Missing, or something else in their place: the rows above are those of the whole."""
        data = encoded(piece(1, 400, 300).convert(mode), "JPEG", quality=90)
        whole, cut = decode(io.BytesIO(data)), len(data) * 97 // 100
        damaged = decode(io.BytesIO(data[:cut] + rest))
        np.testing.assert_array_equal(damaged.rows(0, 270), whole.rows(0, 270))

    @pytest.mark.parametrize("mode", ["RGB", "L", "CMYK"])
    @pytest.mark.parametrize("rest", [b"", b"\xff\x00\xff\x3c" * 50])
    def test_p23_a_quarter_is_not(self, mode: str, rest: bytes) -> None:
        """Less than nine tenths of the rows: no fingerprint of half a picture."""
        data = encoded(piece(1, 400, 300).convert(mode), "JPEG", quality=90)
        with pytest.raises(DamagedFile):
            decode(io.BytesIO(data[: len(data) * 3 // 4] + rest))

    def test_a_progressive_one_is_taken_at_the_detail_it_has(self) -> None:
        """Its first scans hold the whole picture, only softer."""
        data = encoded(piece(1, 400, 300), "JPEG", quality=90, progressive=True)
        damaged = decode(io.BytesIO(data[: len(data) * 3 // 4]))
        whole = np.asarray(decode(io.BytesIO(data)).rows(0, 300), np.int16)
        assert np.abs(damaged.rows(0, 300) - whole).mean() < 4

    def test_a_grey_foot_is_no_damage(self) -> None:
        """A whole picture may be mid-grey below."""
        image = piece(1, 400, 300)
        image.paste((128, 128, 128), (0, 100, 400, 300))
        assert decode(io.BytesIO(encoded(image, "JPEG"))).height == 300

    def test_a_dark_foot_is_no_damage_where_the_end_is_missing(self) -> None:
        """A night picture that lacks two bytes: the rows are black because they are."""
        image = piece(1, 400, 300)
        image.paste((0, 0, 0), (0, 100, 400, 300))
        assert decode(io.BytesIO(encoded(image, "JPEG")[:-2])).height == 300


class TestLimits:
    def test_p23_finds_out_too_large_before_decoding(self) -> None:
        """A few hundred bytes that claim 900 megapixels cost nothing."""
        with pytest.raises(TooLarge):
            decode(io.BytesIO(png(30_000, 30_000, bytes(100))))

    @pytest.mark.parametrize(
        ("width", "height", "colour_type", "expected"),
        [
            (10_000, 12_000, 0, DamagedFile),  # 120 MP of grey: allowed, and then the data end
            (10_000, 12_001, 0, TooLarge),
            (8_000, 8_000, 2, DamagedFile),  # 64 MP of colour
            (10_000, 10_000, 2, TooLarge),
            (65_535, 8, 2, DamagedFile),  # a sliver: its sums take more than its pixels
            (65_536, 8, 2, TooLarge),
            (8, 65_536, 2, TooLarge),
        ],
    )
    def test_p23_counts_pixels_and_the_memory_they_need(
        self, width: int, height: int, colour_type: int, expected: type[Exception]
    ) -> None:
        """120 MP at most, and no more than fit a browser's heap while they are decoded."""
        bomb = png(width, height, bytes(100), colour_type=colour_type)
        with pytest.raises(expected):
            decode(io.BytesIO(bomb))

    def test_p23_a_gif_that_claims_65535_px_a_side_is_too_large(self) -> None:
        """Its screen, whatever its frames are."""
        data = bytearray(encoded(piece(), "GIF"))
        data[6:10] = b"\xff\xff\xff\xff"
        with pytest.raises(TooLarge):
            decode(io.BytesIO(bytes(data)))

    def test_p23_a_file_above_256_mib_is_no_picture(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """Some decoders read it whole."""
        data = encoded(piece(), "PNG")
        monkeypatch.setattr(picture, "MAX_PICTURE_BYTES", len(data) - 1)
        with pytest.raises(TooLarge):
            decode(io.BytesIO(data))


class TestFurtherFrames:
    def animation(self, form: str, count: int = 4) -> bytes:
        """Frames of different real photos."""
        first, *others = [piece(number) for number in range(count)]
        options: dict[str, Any] = {"save_all": True, "append_images": others, "duration": 100}
        return encoded(first, form, **options)

    @pytest.mark.parametrize("form", ["GIF", "WEBP", "PNG", "AVIF", "TIFF", "HEIF"])
    def test_are_the_others_of_an_animation_as_pillow_shows_them(self, form: str) -> None:
        """GIF, WebP, APNG and AVIF; the pages of a TIFF, the pictures of a HEIF."""
        data = self.animation(form)
        expected = []
        with Image.open(io.BytesIO(data)) as image:
            for index in range(1, 4):
                image.seek(index)
                expected.append(np.asarray(image.convert("RGB")))
        first = decode(io.BytesIO(data))
        frames = [colours(frame).copy() for frame in further_frames(first)]
        np.testing.assert_array_equal(frames, expected)

    @pytest.mark.parametrize("form", FORMATS)
    def test_a_still_has_none(self, form: str) -> None:
        """One picture is one frame."""
        assert list(further_frames(decode(io.BytesIO(encoded(piece(), form))))) == []

    def test_the_further_pictures_of_a_jpeg_are_not_frames(self) -> None:
        """Phones append previews, depth and gain maps (MPO)."""
        data = self.animation("MPO")
        assert list(further_frames(decode(io.BytesIO(data)))) == []

    def test_p23_end_at_the_limits(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """So many frames, so many pixels in all; what came before stands."""
        data = self.animation("GIF")
        monkeypatch.setattr(picture, "MAX_FRAMES", 3)
        assert len(list(further_frames(decode(io.BytesIO(data))))) == 2
        monkeypatch.setattr(picture, "MAX_FRAME_PIXELS", 2 * 160 * 120)
        assert len(list(further_frames(decode(io.BytesIO(data))))) == 1

    def test_p23_end_where_the_file_is_damaged(self) -> None:
        """A half-downloaded GIF shows its first frames."""
        data = self.animation("GIF")
        whole, damaged = (
            [colours(frame) for frame in further_frames(decode(io.BytesIO(part)))]
            for part in (data, data[: len(data) * 7 // 10])
        )
        assert len(whole) == 3
        np.testing.assert_array_equal(damaged, whole[:2])

    @pytest.mark.parametrize("form", ["GIF", "WEBP", "PNG", "AVIF", "TIFF", "HEIF"])
    def test_p23_none_where_the_file_ends_inside_the_next(self, form: str) -> None:
        """Cut anywhere near its end, a still that announces more gives itself, or is damaged."""
        data = self.animation(form, 2)
        for length in range(len(data) - 1, len(data) // 2, -max(1, len(data) // 60)):
            try:
                first = decode(io.BytesIO(data[:length]))
            except DamagedFile:
                continue
            assert len(list(further_frames(first))) <= 1


class TestRows:
    def test_drop_alpha_without_a_background(self) -> None:
        """Clear pixels keep the colour under them, as in the platforms' clients."""
        clear = Image.new("RGBA", (8, 8), (200, 100, 50, 0))
        assert decode(io.BytesIO(encoded(clear, "PNG"))).rows(0, 1)[0, 0].tolist() == [200, 100, 50]

    @pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGB", "RGBA"])
    def test_are_those_of_the_whole_picture_for_every_mode(self, mode: str) -> None:
        """Converting a strip equals converting the picture."""
        data = encoded(piece().convert(mode), "PNG")
        with Image.open(io.BytesIO(data)) as image:
            expected = np.asarray(image.convert("RGB"))[40:60]
        strip = decode(io.BytesIO(data)).rows(40, 60)
        grey = strip.ndim == 2
        np.testing.assert_array_equal(np.stack([strip] * 3, axis=2) if grey else strip, expected)

    def test_a_picture_is_a_row_source_like_its_array(self) -> None:
        """The engine sees no difference."""
        decoded: Picture = decode(io.BytesIO(encoded(piece(), "PNG")))
        source = ArraySource(np.asarray(piece()))
        assert (decoded.height, decoded.width) == (source.height, source.width)
        np.testing.assert_array_equal(decoded.rows(3, 9), source.rows(3, 9))


def turned(decoded: Picture) -> Any:  # noqa: ANN401  # an array of (H, W, 3)
    """The picture brought upright by its own orientation."""
    turn, rows = decoded.orientation, colours(decoded)
    rows = rows[:: -1 if turn.flip_rows else 1, :: -1 if turn.flip_columns else 1]
    return rows.swapaxes(0, 1) if turn.transpose else rows


def tagged(form: str, tag: int) -> bytes:
    """A picture with an EXIF orientation."""
    exif = Image.Exif()
    exif[0x0112] = tag
    return encoded(piece(), form, exif=exif if form == "TIFF" else exif.tobytes())


class TestOrientation:
    @pytest.mark.parametrize("tag", [2, 3, 4, 5, 6, 7, 8])
    @pytest.mark.parametrize("form", ["JPEG", "PNG", "WEBP", "AVIF"])
    def test_brings_pixels_upright_as_pillow_does(self, tag: int, form: str) -> None:
        """Flips of the stored axes and then their swap are what EXIF asks for."""
        data = tagged(form, tag)
        decoded = decode(io.BytesIO(data))
        with Image.open(io.BytesIO(data)) as image:
            expected = np.asarray(ImageOps.exif_transpose(image).convert("RGB"))
        assert decoded.orientation == ORIENTATIONS[tag]
        np.testing.assert_array_equal(turned(decoded), expected)

    @pytest.mark.parametrize("tag", [2, 3, 4, 5, 6, 7, 8])
    @pytest.mark.parametrize("form", ["TIFF", "HEIF"])
    def test_turns_nothing_twice(self, tag: int, form: str) -> None:
        """The decoders of these have turned the pixels already; the tag counts for nothing then."""
        data = tagged(form, tag)
        decoded = decode(io.BytesIO(data))
        with Image.open(io.BytesIO(data)) as image:
            image.load()
            expected = np.asarray(ImageOps.exif_transpose(image).convert("RGB"))
        assert decoded.orientation == AS_STORED
        np.testing.assert_array_equal(colours(decoded), expected)
        assert expected.shape == ((160, 120, 3) if tag >= 5 else (120, 160, 3))

    @pytest.mark.parametrize("tag", [0, 1, 9, 65535])
    def test_is_as_stored_for_anything_else(self, tag: int) -> None:
        """Unknown values are common and mean nothing."""
        assert decode(io.BytesIO(tagged("JPEG", tag))).orientation == Orientation()

    def test_an_iphones_tiles_are_one_upright_picture(self) -> None:
        """A HEIC in 128 px tiles that lies on its side, and says so by itself."""
        photo = Image.fromarray(pixels(PHOTOS[1]))
        tiled = decode(io.BytesIO(tiled_heic(photo)))
        assert (tiled.image.size, tiled.orientation) == (photo.size, AS_STORED)
        difference = colours(tiled).astype(int) - pixels(PHOTOS[1])
        assert np.abs(difference).mean() < 2  # what HEVC at quality 80 takes away

    def test_is_the_same_for_a_frame(self) -> None:
        """An animated WebP is turned as a whole."""
        exif = Image.Exif()
        exif[0x0112] = 6
        data = encoded(piece(0), "WEBP", save_all=True, append_images=[piece(1)], exif=exif)
        first = decode(io.BytesIO(data))
        assert [frame.orientation for frame in further_frames(first)] == [ORIENTATIONS[6]]

    @pytest.mark.parametrize("turn", [AS_STORED, *ORIENTATIONS.values()])
    def test_inverse_brings_upright_pixels_back(self, turn: Orientation) -> None:
        """There and back is the stored picture."""

        def turn_rows(rows: Any, by: Orientation) -> Any:  # noqa: ANN401
            rows = rows[:: -1 if by.flip_rows else 1, :: -1 if by.flip_columns else 1]
            return rows.swapaxes(0, 1) if by.transpose else rows

        stored = pixels(PHOTOS[1])[:40, :60]
        back = turn_rows(turn_rows(stored, turn), turn.inverse())
        np.testing.assert_array_equal(back, stored)
