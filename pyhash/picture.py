"""A picture file becomes rows of red, green and blue: Pillow, kept on a short lead.

Only formats on the list are opened, and only by their first bytes: a name or a type somebody gave
the file counts for nothing. Pixels are handed on a strip at a time: no picture is held twice.
"""

from __future__ import annotations

import struct
import warnings
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Final

import numpy as np
from PIL import Image

from pyhash.errors import DamagedFile, TooLarge, UnknownFormat
from pyhash.pdq import AS_STORED, Orientation

if TYPE_CHECKING:
    from typing import BinaryIO

    from pyhash.pdq import Pixels

MAX_PIXELS: Final = 120_000_000
"""A 108 MP phone photo passes."""

SNIFFED_BYTES: Final = 12


class Format(StrEnum):
    """The picture formats taken; the value is Pillow's name of the decoder."""

    JPEG = "JPEG"
    PNG = "PNG"
    GIF = "GIF"
    WEBP = "WEBP"


def sniff(head: bytes) -> Format:
    """The format that a file's first 12 bytes declare.

    Raises:
        UnknownFormat: none of the list.
    """
    if head.startswith(b"\xff\xd8\xff"):
        return Format.JPEG
    if head.startswith(b"\x89PNG\r\n\x1a\n"):
        return Format.PNG
    if head.startswith((b"GIF87a", b"GIF89a")):
        return Format.GIF
    if head.startswith(b"RIFF") and head[8:12] == b"WEBP":
        return Format.WEBP
    raise UnknownFormat


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
    IndexError,
    KeyError,
    TypeError,
    OverflowError,
    ZeroDivisionError,
    NotImplementedError,
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


def _orientation(image: Image.Image) -> Orientation:
    try:
        tag = image.getexif().get(ORIENTATION_TAG, 1)
    except DECODER_ERRORS:
        return AS_STORED  # Broken EXIF is common, and the pixels stand without it.
    return ORIENTATIONS.get(tag, AS_STORED) if isinstance(tag, int) else AS_STORED


def decode(file: BinaryIO) -> Picture:
    """The first frame of a picture file.

    Args:
        file: seekable, read from its beginning.

    Raises:
        UnknownFormat: none of the formats taken.
        TooLarge: more than MAX_PIXELS; found out before any pixel is decoded.
        DamagedFile: the decoder gave up.
    """
    file.seek(0)
    declared = sniff(file.read(SNIFFED_BYTES))
    file.seek(0)
    try:
        with warnings.catch_warnings():
            # The limit below is ours; a warning would name the file.
            warnings.simplefilter("ignore")
            image = Image.open(file, formats=[declared.value])
            if image.width * image.height > MAX_PIXELS:
                raise TooLarge
            image.load()
            return Picture(image, _orientation(image))
    except Image.DecompressionBombError:
        raise TooLarge from None
    except DECODER_ERRORS:
        # Not chained: a decoder's message may quote the file.
        raise DamagedFile from None
