"""An iPhone's HEIC, put together by hand: a picture cut into tiles, and turned by the file."""

from __future__ import annotations

import struct
from typing import Final

from PIL import Image

from tests.photos import encoded

TILE_PX: Final = 128
"""An iPhone's are 512 px."""
QUARTER_TURN: Final = 1
"""Of `irot`: anti-clockwise, to be upright."""
_IN_FILE, _IN_META = 0, 1  # where iloc says that an item's bytes are


def _box(kind: bytes, *content: bytes) -> bytes:
    body = b"".join(content)
    return (8 + len(body)).to_bytes(4, "big") + kind + body


def _full(kind: bytes, version: int, flags: int, *content: bytes) -> bytes:
    return _box(kind, bytes([version]), flags.to_bytes(3, "big"), *content)


def _inner(data: bytes, kind: bytes) -> bytes:
    """The first box of that kind, whole."""
    at = data.index(kind) - 4
    return data[at : at + int.from_bytes(data[at : at + 4], "big")]


def _info(item: int, kind: bytes, *, hidden: bool) -> bytes:
    return _full(b"infe", 2, hidden, struct.pack(">HH4sx", item, 0, kind))


def _place(item: int, method: int, offset: int, size: int) -> bytes:
    return struct.pack(">HHHHII", item, method, 0, 1, offset, size)


def _properties(item: int, *numbers: int) -> bytes:
    return struct.pack(">HB", item, len(numbers)) + bytes(0x80 | number for number in numbers)


def tiled_heic(photo: Image.Image) -> bytes:
    """A HEIC as an iPhone held upright writes it: lying, in tiles, with a turn upon them.

    Source:
        ISO/IEC 23008-12, 6.6.2.3 (`grid`), 6.5.10 (`irot`); ISO/IEC 14496-12, 8.11 (`meta`).
    """
    lying = photo.transpose(Image.Transpose.ROTATE_270)
    lying.info.clear()  # a profile would be written into each tile
    width, height = lying.size
    columns, rows = -(-width // TILE_PX), -(-height // TILE_PX)
    corners = [(x * TILE_PX, y * TILE_PX) for y in range(rows) for x in range(columns)]
    files = [
        encoded(lying.crop((x, y, x + TILE_PX, y + TILE_PX)), "HEIF", quality=80)
        for x, y in corners
    ]
    tiles = [_inner(file, b"mdat")[8:] for file in files]
    grid = len(tiles) + 1
    shape = struct.pack(">BBBBHH", 0, 0, rows - 1, columns - 1, width, height)
    properties = _box(
        b"ipco",
        _inner(files[0], b"hvcC"),  # tiles of one size have it in common
        _full(b"ispe", 0, 0, struct.pack(">II", TILE_PX, TILE_PX)),
        _full(b"ispe", 0, 0, struct.pack(">II", width, height)),
        _box(b"irot", bytes([QUARTER_TURN])),
    )
    belonging = [*(_properties(item, 1, 2) for item in range(1, grid)), _properties(grid, 3, 4)]
    infos = [_info(item, b"hvc1", hidden=True) for item in range(1, grid)]

    def meta(start: int) -> bytes:
        """With the tiles one behind the other from a place of the file on."""
        places = []
        for item, tile in enumerate(tiles, 1):
            places.append(_place(item, _IN_FILE, start, len(tile)))
            start += len(tile)
        places.append(_place(grid, _IN_META, 0, len(shape)))
        dimg = struct.pack(f">HH{len(tiles)}H", grid, len(tiles), *range(1, grid))
        return _full(
            b"meta",
            0,
            0,
            _full(b"hdlr", 0, 0, struct.pack(">I4s13x", 0, b"pict")),
            _full(b"pitm", 0, 0, struct.pack(">H", grid)),
            _full(b"iloc", 1, 0, struct.pack(">BBH", 0x44, 0, grid), *places),
            _full(
                b"iinf", 0, 0, struct.pack(">H", grid), *infos, _info(grid, b"grid", hidden=False)
            ),
            _full(b"iref", 0, 0, _box(b"dimg", dimg)),
            _box(b"iprp", properties, _full(b"ipma", 0, 0, struct.pack(">I", grid), *belonging)),
            _box(b"idat", shape),
        )

    kind = _box(b"ftyp", b"heic", bytes(4), b"mif1", b"heic")
    start = len(kind) + len(meta(0)) + 8
    return kind + meta(start) + _box(b"mdat", *tiles)
