"""A picture file becomes rows of red, green and blue: Pillow, kept on a short lead.

Only formats on the list are opened, and only by their first bytes. Pixels are handed on a strip at
a time: no picture is held twice. What a file claims is checked before any of it is decoded.

Colours are those of `convert("RGB")`, as in the platforms' clients: alpha dropped, 16-bit grey cut
at 255, CMYK without profile. The one wart of `threatexchange` not followed: it takes the indexes of
a palette for tones.
"""

from __future__ import annotations

import itertools
import os
import struct
import sys
import warnings
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np
from PIL import Image, features
from PIL.JpegImagePlugin import JpegImageFile

from pyhash import boxes, heif, jpeg, webp
from pyhash.errors import DamagedFile, MissingDecoder, TooLarge, UnknownFormat
from pyhash.formats import SNIFFED_BYTES, Format, sniff
from pyhash.pdq import AS_STORED, Orientation
from pyhash.values import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import BinaryIO

    from pyhash.pdq import Pixels

MAX_PIXELS: Final = 120_000_000
"""A 108 MP phone photo passes."""
MAX_SIDE_PX: Final = 65_535
"""As of a JPEG. PDQ keeps 64 sums a column: of a row of millions that is gigabytes."""
MAX_PICTURE_BYTES: Final = 256 << 20
"""Of the file: decoders of some formats read it whole."""
MAX_WORKING_BYTES: Final = 400_000_000
"""Of memory while decoding: with it a picture passes in a browser's heap of 512 MB. Of a JPEG that
asks for more (in colour above 66 MP) less is decoded, see `pyhash.jpeg.fit`; any other is too
large."""
MAX_BITMAP_BYTES: Final = 200_000_000
"""Of a JPEG that a browser decodes, four bytes a pixel: 50 MP."""
MAX_BROWSER_BYTES: Final = 64 << 20
"""Of its file, which browsers read whole; Python reads in parts."""
MAX_FRAMES: Final = 600
"""Of an animated picture: later ones are not looked at."""
MAX_FRAME_PIXELS: Final = 1_000_000_000
"""Of all frames together that are looked at: eight minutes of 320 x 240 px at 25 a second."""

# Bytes at work a pixel, rounded up from what `python -m tests.bench.memory` measured.
_COLOURED_BYTES: Final = 6
_MODE_BYTES: Final = {"1": 2, "L": 2, "P": 2, "I;16": 3, "I;16B": 3}
_FORMAT_BYTES: Final = {
    Format.WEBP: 17,  # three canvases of the decoder, and Pillow's picture
    Format.AVIF: 12,  # planes of the decoder, their conversion, Pillow's picture
}

_LIBRARY_CODECS: Final = frozenset(
    {"tiff_adobe_deflate", "tiff_deflate", "tiff_jpeg", "jpeg", "lzma", "zstd", "webp"}
)
"""Of TIFF: what needs a library besides libtiff, and Pyodide's libtiff is built with none."""

ORIENTATION_TAG: Final = 0x0112
ORIENTATIONS: Final = {
    2: Orientation(flip_columns=True),
    3: Orientation(flip_rows=True, flip_columns=True),
    4: Orientation(flip_rows=True),
    5: Orientation(transpose=True),
    6: Orientation(flip_rows=True, transpose=True),
    7: Orientation(flip_rows=True, flip_columns=True, transpose=True),
    8: Orientation(flip_columns=True, transpose=True),
}
"""What each EXIF orientation asks for, as flips of the stored axes and then their swap.

Source: EXIF 2.32, tag 0x0112; 1 (and anything unknown) is as stored.
"""

# What Pillow's decoders raise on broken input, besides its own UnidentifiedImageError (an OSError).
DECODER_ERRORS: Final = (
    OSError,
    ValueError,
    SyntaxError,
    EOFError,
    struct.error,
    AssertionError,
    AttributeError,
    IndexError,
    KeyError,
    TypeError,
    OverflowError,
    ZeroDivisionError,
    RuntimeError,
    ImportError,
)


@dataclass(frozen=True, slots=True)
class Picture:
    """A decoded picture; a `pyhash.pdq.RowSource`."""

    image: Image.Image
    orientation: Orientation

    @property
    def height(self) -> int:
        """Rows as stored, px."""
        return self.image.height

    @property
    def width(self) -> int:
        """Columns as stored, px."""
        return self.image.width

    def rows(self, start: int, stop: int) -> Pixels:
        """Rows start..stop-1 as (rows, W, 3) colours or (rows, W) grey; alpha is dropped.

        Dropped, not blended with a background: the platforms' clients look at the colours under it.
        """
        strip = self.image.crop((0, start, self.image.width, stop))
        if strip.mode not in {"RGB", "L"}:
            strip = strip.convert("L" if strip.mode == "1" else "RGB")
        return np.asarray(strip)


def exif_orientation(image: Image.Image) -> Orientation:
    """How the stored pixels become upright; broken EXIF is common, and they stand without it."""
    try:
        tag = image.getexif().get(ORIENTATION_TAG, 1)
    except DECODER_ERRORS:
        return AS_STORED
    return ORIENTATIONS.get(tag, AS_STORED) if isinstance(tag, int) else AS_STORED


def _declared(file: BinaryIO) -> Format:
    file.seek(0)
    declared = sniff(file.read(SNIFFED_BYTES))
    file.seek(0)
    return declared


def stored_shape(file: BinaryIO) -> tuple[Orientation, tuple[int, int] | None]:
    """How the stored pixels of a picture file become upright; of an AVIF their size too, px.

    Nothing is decoded. Those of a HEIF are upright to everybody: see `pyhash.heif`.

    Raises:
        UnknownFormat, DamagedFile: as `decode`.
    """
    declared = _declared(file)
    if declared is Format.HEIF:
        return AS_STORED, None
    if declared is Format.AVIF:
        said = boxes.properties(file)
        return ORIENTATIONS.get(said.orientation, AS_STORED), (said.width, said.height)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return exif_orientation(Image.open(file, formats=[declared.value])), None
    except (*DECODER_ERRORS, Image.DecompressionBombError):
        return AS_STORED, None


def _is_readable(declared: Format) -> bool:
    """Whether Pillow can open the format here; the browser's has no AVIF."""
    if declared is Format.HEIF:
        return heif.is_readable()
    return declared is not Format.AVIF or bool(features.check("avif"))


def _has_codec(image: Image.Image) -> bool:
    """Whether a TIFF's compression is one that is known here."""
    lacks_libraries = sys.platform == "emscripten"
    return not (lacks_libraries and image.info.get("compression") in _LIBRARY_CODECS)


def outside(file: BinaryIO) -> Format | None:
    """The format, where a decoder outside of Python is better: faster, and nearer to platforms'.

    HEIF and AVIF, where Pillow cannot open them; JPEG in colour, since browsers give the very
    pixels of desktop Pillow, and Pillow in the browser (another libjpeg) does not.

    Raises:
        UnknownFormat: none of the formats taken.
    """
    declared = _declared(file)
    if declared is Format.JPEG:
        small = file.seek(0, os.SEEK_END) <= MAX_BROWSER_BYTES
        file.seek(0)
        return declared if small and _is_colour_jpeg(file) else None
    return None if declared.kind is not Kind.IMAGE or _is_readable(declared) else declared


def check_outside(file: BinaryIO) -> None:
    """Refuse what would not fit, before a decoder outside of Python sees it.

    Raises:
        TooLarge: above a limit of this module.
        UnknownFormat, DamagedFile: as `decode`.
    """
    if file.seek(0, os.SEEK_END) > MAX_PICTURE_BYTES:
        raise TooLarge
    if _declared(file) is Format.AVIF:
        said = boxes.properties(file)
        if said.width * said.height * _FORMAT_BYTES[Format.AVIF] > MAX_WORKING_BYTES:
            raise TooLarge


def _is_colour_jpeg(file: BinaryIO) -> bool:
    """Whether it is one that browsers decode as Pillow does, and that they have the memory for."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            image = Image.open(file, formats=[Format.JPEG.value])
            if image.mode != "RGB" or image.width * image.height * 4 > MAX_BITMAP_BYTES:
                return False
            # Pillow looks for the orientation in XMP, too; browsers do not.
            exif = Image.Exif()
            exif.load(image.info.get("exif", b""))
            stated = ORIENTATIONS.get(exif.get(ORIENTATION_TAG, 1), AS_STORED)
            return stated == exif_orientation(image)
    except (*DECODER_ERRORS, Image.DecompressionBombError):
        return False


def _check_size(image: Image.Image, declared: Format) -> None:
    """Refuse what would not fit, before anything is decoded."""
    pixels = image.width * image.height
    if pixels > MAX_PIXELS or max(image.size) > MAX_SIDE_PX:
        raise TooLarge
    if isinstance(image, JpegImageFile):
        fits = jpeg.fit(image, MAX_WORKING_BYTES)
    else:
        each = _FORMAT_BYTES.get(declared, _MODE_BYTES.get(image.mode, _COLOURED_BYTES))
        fits = pixels * each <= MAX_WORKING_BYTES
    if not fits:
        raise TooLarge


def _load(image: Image.Image, file: BinaryIO | jpeg.WithEnd) -> None:
    """Decode; a JPEG may lack its tail."""
    if not isinstance(file, jpeg.WithEnd):
        image.load()
        return
    broken_off = False
    try:
        image.load()
    except OSError:
        broken_off = True
    if (broken_off or file.ended_early) and not jpeg.is_decoded(image, broken_off=broken_off):
        raise DamagedFile


def _open(file: BinaryIO) -> Picture:
    size = file.seek(0, os.SEEK_END)
    declared = _declared(file)
    if declared.kind is not Kind.IMAGE:
        raise UnknownFormat
    if size > MAX_PICTURE_BYTES:
        raise TooLarge
    if not _is_readable(declared):
        raise MissingDecoder
    if declared is Format.WEBP:
        pixels = webp.claimed_pixels(file.read(webp.HEAD_BYTES))
        file.seek(0)
        if pixels * _FORMAT_BYTES[declared] > MAX_WORKING_BYTES:
            raise TooLarge
    source = jpeg.WithEnd(file) if declared is Format.JPEG else file
    image = Image.open(source, formats=[declared.value])  # type: ignore[arg-type]  # a file to it
    _check_size(image, declared)
    if declared is Format.TIFF and not _has_codec(image):
        raise MissingDecoder
    _load(image, source)
    picture = Picture(image, exif_orientation(image))
    picture.rows(0, 1)  # Some modes cannot be converted: found out here, and not half-way.
    return picture


def decode(file: BinaryIO) -> Picture:
    """A picture file, at its first frame.

    Args:
        file: seekable, read from its beginning; to be kept open while frames are wanted.

    Raises:
        UnknownFormat: none of the formats taken.
        MissingDecoder: the format is taken, but what decodes it, or (of a TIFF in LAB) brings its
            colours to the screen, is not installed here.
        TooLarge: above a limit of this module; found out before any pixel is decoded.
        DamagedFile: the decoder gave up; of a JPEG, with less than `jpeg.MIN_DECODED_SHARE` done.
    """
    try:
        with warnings.catch_warnings():
            # The limits are ours; a warning would name the file.
            warnings.simplefilter("ignore")
            return _open(file)
    except Image.DecompressionBombError:
        raise TooLarge from None
    except ImportError:
        raise MissingDecoder from None
    except DECODER_ERRORS:
        # Not chained: a decoder's message may quote the file.
        raise DamagedFile from None


def _has_further(image: Image.Image) -> bool:
    """Whether more frames are announced; of a GIF, the decoder reads on to find out."""
    # A JPEG's further pictures (MPO) are previews, depth and gain maps.
    if image.format in {"JPEG", "MPO"}:
        return False
    try:
        return bool(getattr(image, "is_animated", False))
    except DECODER_ERRORS:
        return False  # broken off after the first frame


def further_frames(picture: Picture) -> Iterator[Picture]:
    """The other frames of an animated picture, pages of a TIFF, pictures of a HEIF.

    Each is valid until the next is asked for. Ends quietly at MAX_FRAMES, at MAX_FRAME_PIXELS, and
    where the file is damaged: what came before is what viewers show.

    Args:
        picture: as `decode` gave it, its file still open.
    """
    image = picture.image
    if not _has_further(image):
        return
    declared = Format(str(image.format))
    first = image.tell()
    pixels = image.width * image.height
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        for index in itertools.islice(itertools.count(), MAX_FRAMES):
            if index == first:
                continue
            try:
                image.seek(index)
                _check_size(image, declared)
                pixels += image.width * image.height
                if pixels > MAX_FRAME_PIXELS:
                    return
                image.load()
                frame = Picture(image, exif_orientation(image))
                frame.rows(0, 1)
            except (*DECODER_ERRORS, Image.DecompressionBombError, TooLarge):
                return
            yield frame
