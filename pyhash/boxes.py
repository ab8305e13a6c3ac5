"""What an AVIF says of itself in the boxes ahead of its pixels: its size, and how it is turned.

For where its pixels are decoded outside of Python. Nothing is decoded here.

Source:
    ISO/IEC 14496-12 (boxes), ISO/IEC 23008-12 (`ispe`, `irot`, `imir`); tags as Pillow gives them.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from pyhash.errors import DamagedFile

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import BinaryIO

MAX_META_BYTES: Final = 1 << 20
"""Of the box that holds the properties: a file cut in hundreds of tiles takes some kilobytes."""
MAX_BOXES: Final = 1000
"""Of the outermost ones that are looked at; a file has a handful."""
HEADER_BYTES: Final = 8
_VERSION_BYTES: Final = 4
_INSIDE: Final = {b"meta": _VERSION_BYTES, b"iprp": 0, b"ipco": 0}
"""Boxes that hold boxes, and how many bytes of their own come before these."""

# By quarter turns (`irot`, anti-clockwise), then without a mirror, and by its axis (`imir`).
_TAGS: Final = {
    0: {None: 1, 0: 4, 1: 2},
    1: {None: 8, 0: 5, 1: 7},
    2: {None: 3, 0: 2, 1: 4},
    3: {None: 6, 0: 7, 1: 5},
}


@dataclass(frozen=True, slots=True)
class Properties:
    """Of the pictures in a file.

    Attributes:
        width: of the largest, px.
        height: of the largest, px.
        orientation: the EXIF tag (1..8) that says the same as the file's turn and mirror.
    """

    width: int
    height: int
    orientation: int


def _boxes(data: bytes, deeper: int = len(_INSIDE)) -> Iterator[tuple[bytes, bytes]]:
    """Every box of interest and its content, so many levels deep; ends quietly where they do."""
    at = 0
    while at + HEADER_BYTES <= len(data):
        size, kind = int.from_bytes(data[at : at + 4], "big"), data[at + 4 : at + 8]
        if size < HEADER_BYTES:
            return
        content = data[at + HEADER_BYTES : at + size]
        if kind in _INSIDE and deeper:
            yield from _boxes(content[_INSIDE[kind] :], deeper - 1)
        else:
            yield kind, content
        at += size


def _meta(file: BinaryIO) -> bytes:
    """The box that holds the properties, wherever among the outermost ones."""
    at = file.seek(0)
    for _ in range(MAX_BOXES):
        header = file.read(2 * HEADER_BYTES)
        if len(header) < HEADER_BYTES:
            break
        size = int.from_bytes(header[:4], "big")
        if size == 1:  # the true size is in the next eight bytes
            size = int.from_bytes(header[8:16], "big")
        if header[4:8] == b"meta":
            file.seek(at)
            return file.read(min(size, MAX_META_BYTES))
        if size < HEADER_BYTES:
            break
        at = file.seek(at + size)
    return b""


def properties(file: BinaryIO) -> Properties:
    """Read them.

    Args:
        file: an AVIF, seekable.

    Raises:
        DamagedFile: it does not say its size.
    """
    found: dict[bytes, list[bytes]] = {}
    for kind, content in _boxes(_meta(file)):
        found.setdefault(kind, []).append(content)
    sizes = [
        (int.from_bytes(box[4:8], "big"), int.from_bytes(box[8:12], "big"))
        for box in found.get(b"ispe", [])
    ]
    if not sizes:
        raise DamagedFile
    width, height = max(sizes, key=lambda size: size[0] * size[1])
    turns = _last_byte(found.get(b"irot")) or 0
    mirror = _last_byte(found.get(b"imir"))
    return Properties(width, height, _TAGS[turns & 3][None if mirror is None else mirror & 1])


def _last_byte(boxes: list[bytes] | None) -> int | None:
    return boxes[0][-1] if boxes and boxes[0] else None
