"""JPEG's gifts: the rest shows where a tail is missing, and luminance or half can be had alone."""

from __future__ import annotations

import os
from math import ceil
from typing import TYPE_CHECKING, Final

import numpy as np

from pyhash.stream import Stream

if TYPE_CHECKING:
    from typing import BinaryIO

    from PIL import Image
    from PIL.JpegImagePlugin import JpegImageFile

MIN_DECODED_SHARE: Final = 0.9
"""Of its rows: a JPEG that lacks more is damaged.

Viewers show a JPEG whose end is missing, with a grey bar for the rest, and so it is passed on. With
a tenth of the rows grey the PDQ is still about 27 bits from that of the whole picture, within the
31 at which platforms match; with more it is a fingerprint of neither.
"""

END_OF_IMAGE: Final = b"\xff\xd9"
# What libjpeg leaves where data ran out: mid-grey, which is 127 in the inverted inks of CMYK.
_MISSING_TONES: Final = frozenset({127, 128})
# Where it broke off, the rows below were never written.
_UNWRITTEN_TONES: Final = frozenset({0, *_MISSING_TONES})

# Bytes at work a pixel, rounded up from what `python -m tests.bench.memory` measured.
_PIXEL_BYTES: Final = {"L": 2, "RGB": 6, "CMYK": 6}
_COEFFICIENT_BYTES: Final = 2


class WithEnd(Stream):
    """A file with an end-of-image marker after its last byte, handed out once a reading.

    With it libjpeg finishes a file whose tail is missing, as viewers do; without it Pillow refuses.
    """

    def __init__(self, file: BinaryIO) -> None:
        super().__init__(file)
        self._rest = END_OF_IMAGE
        self.ended_early = False

    def read(self, size: int = -1) -> bytes:
        """As of the file; behind its last byte the marker."""
        data = self._file.read(size)
        if data or size == 0:
            return data
        self.ended_early = True
        taken = len(self._rest) if size < 0 else size
        data, self._rest = self._rest[:taken], self._rest[taken:]
        return data

    def seek(self, offset: int, whence: int = os.SEEK_SET) -> int:
        """As of the file; the marker is there again."""
        self._rest = END_OF_IMAGE
        self.ended_early = False
        return self._file.seek(offset, whence)


def is_decoded(image: Image.Image, *, broken_off: bool) -> bool:
    """Whether at least MIN_DECODED_SHARE of the rows, from the top, hold something of the picture.

    To be asked only where decoding did not end well: a whole picture may be grey at its foot.

    Args:
        image: loaded.
        broken_off: whether the decoder gave up, instead of running out of data.
    """
    tones = _UNWRITTEN_TONES if broken_off else _MISSING_TONES
    fewest = ceil(image.height * MIN_DECODED_SHARE)
    foot = np.asarray(image.crop((0, fewest - 1, image.width, image.height)))
    samples = foot.reshape(len(foot), -1)
    lowest, highest = samples.min(axis=1), samples.max(axis=1)
    return not all(
        low == high and low in tones
        for low, high in zip(lowest.tolist(), highest.tolist(), strict=True)
    )


def _coefficient_bytes(image: JpegImageFile) -> int:
    """What the decoder holds besides the picture: of a progressive JPEG all its coefficients."""
    if not image.info.get("progressive"):
        return 0
    factors = [(horizontal, vertical) for _, horizontal, vertical, _ in image.layer]
    densest = max(h for h, _ in factors) * max(v for _, v in factors)
    samples = image.width * image.height * sum(h * v for h, v in factors) // densest
    return samples * _COEFFICIENT_BYTES


def fit(image: JpegImageFile, most_bytes: int) -> bool:
    """Have a JPEG that is opened but not loaded decoded as truly as fits into the memory.

    As it is; else its luminance alone, which a JPEG holds apart from its colours and which is what
    PDQ looks at; else that at half its size, where the DCT gives the mean of each 2 x 2 pixels. The
    inks of CMYK are no luminance: they can only be halved. docs/exactness.md says what it moves.

    Returns:
        False where not even the last fits.
    """
    lesser = image.mode if image.mode == "CMYK" else "L"
    for mode, divisor in ((image.mode, 1), (lesser, 1), (lesser, 2)):
        pixels = (image.width // divisor) * (image.height // divisor)
        if _coefficient_bytes(image) + pixels * _PIXEL_BYTES[mode] > most_bytes:
            continue
        if (mode, divisor) != (image.mode, 1):
            image.draft(mode, (image.width // divisor, image.height // divisor))
        return True
    return False
