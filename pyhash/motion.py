"""Motion photos: a still with the seconds around it, as an MP4 appended to the picture's file.

Google writes it after a JPEG (its XMP says `MotionPhoto`, earlier `MicroVideo`) or into the `mpvd`
box of a HEIC, Samsung into a trailer of its own. All of them hold a whole MP4: it is found by its
first box, whatever was said about it. (An iPhone's Live Photo is two files.)
"""

from __future__ import annotations

import os
import re
from itertools import islice
from typing import TYPE_CHECKING, Final

from pyhash.errors import UnknownFormat
from pyhash.formats import SNIFFED_BYTES, Format, sniff
from pyhash.stream import Part

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import BinaryIO

WITH_VIDEO: Final = frozenset({Format.JPEG, Format.HEIF})
"""The formats that phones put a video behind."""
CHUNK_BYTES: Final = 1 << 20
BOX_HEADER_BYTES: Final = 8
MAX_BOXES: Final = 1000
"""That may be the first of a video, and of the video: a phone's file has one and a handful. In a
browser a million take minutes to look at."""
# ISO/IEC 14496-12: a box is its size and four letters; a file starts with a small `ftyp`.
_LETTERS_OF_FIRST: Final = b"ftyp"
_SIZE_OF_FIRST: Final = b"\0\0\0"  # and a fourth byte: it is small
_LETTERS: Final = re.compile(rb"[A-Za-z0-9 ]{4}")


def _starts(file: BinaryIO) -> int | None:
    """Where an MP4 begins behind the file's own beginning."""
    at, tail, looked = 0, b"", 0
    file.seek(0)
    while (chunk := file.read(CHUNK_BYTES)) and looked < MAX_BOXES:
        window = tail + chunk
        for found in islice(_first_boxes(window), MAX_BOXES - looked):
            looked += 1
            start = at - len(tail) + found
            if start and _is_video(window[found : found + SNIFFED_BYTES]):
                return start
        at += len(chunk)
        tail = window[-SNIFFED_BYTES:]
    return None


def _first_boxes(window: bytes) -> Iterator[int]:
    """Where one may begin. By its letters: a search for its zeros crawls through empty space."""
    letters = window.find(_LETTERS_OF_FIRST)
    while letters >= 0:
        if letters > len(_SIZE_OF_FIRST) and window.startswith(
            _SIZE_OF_FIRST, letters - len(_SIZE_OF_FIRST) - 1
        ):
            yield letters - len(_SIZE_OF_FIRST) - 1
        letters = window.find(_LETTERS_OF_FIRST, letters + 1)


def _is_video(head: bytes) -> bool:
    try:
        return sniff(head) is Format.MP4
    except UnknownFormat:
        return False


def _size(file: BinaryIO, start: int, end: int) -> int:
    """How far the boxes go on from there, bytes; a trailer behind them is not theirs."""
    at = start
    for _ in range(MAX_BOXES):
        if at + BOX_HEADER_BYTES > end:
            break
        file.seek(at)
        header = file.read(BOX_HEADER_BYTES * 2)
        size = int.from_bytes(header[:4], "big")
        if size == 1:  # the true size is in the next eight bytes
            size = int.from_bytes(header[8:16], "big")
        if size == 0:  # the rest of the file
            size = end - at
        if not _LETTERS.fullmatch(header[4:8]) or not BOX_HEADER_BYTES <= size <= end - at:
            break
        at += size
    return at - start


def embedded_video(file: BinaryIO) -> Part | None:
    """The video of a motion photo: its very bytes, as a gallery exports them.

    Args:
        file: of a known format; seekable. The part reads through it.
    """
    file.seek(0)
    if sniff(file.read(SNIFFED_BYTES)) not in WITH_VIDEO:
        return None
    start = _starts(file)
    if start is None:
        return None
    size = _size(file, start, file.seek(0, os.SEEK_END))
    return Part(file, start, size) if size else None
