"""Small files that claim to be huge, one of each format: sound beginnings, sizes written over."""

from __future__ import annotations

import struct
import zlib

from tests.films import film, panned
from tests.photos import encoded, piece

SIDE_PX = 60_000


def _overwritten(data: bytes, mark: bytes, skip: int, claim: bytes) -> bytes:
    """The file with a claim in place of what stands `skip` bytes behind a mark."""
    at = data.index(mark) + len(mark) + skip
    return data[:at] + claim + data[at + len(claim) :]


def _png() -> bytes:
    data = _overwritten(encoded(piece(), "PNG"), b"IHDR", 0, struct.pack(">II", SIDE_PX, SIDE_PX))
    header = data.index(b"IHDR")
    checksum = zlib.crc32(data[header : header + 17])
    return data[: header + 17] + checksum.to_bytes(4, "big") + data[header + 21 :]


def _tiff() -> bytes:
    """Width and height stand in entries of tag, type, count and value."""
    data = encoded(piece(), "TIFF")
    for tag, value in ((256, 160), (257, 120)):
        entry = struct.pack("<HHI", tag, 4, 1) + struct.pack("<I", value)
        data = data.replace(entry, entry[:8] + struct.pack("<I", SIDE_PX))
    return data


def bombs() -> dict[str, bytes]:
    """A file of each format by its suffix."""
    wide = struct.pack(">HH", SIDE_PX, SIDE_PX)
    little = struct.pack("<HH", SIDE_PX, SIDE_PX)
    long = struct.pack(">II", SIDE_PX, SIDE_PX)
    gif, bmp = encoded(piece(), "GIF"), encoded(piece(), "BMP")
    lossless = 2**28 - 1  # two sides of 14 bits, less one: 16,384 px each
    clip = film(panned(seconds=1))
    return {
        "bomb.jpg": _overwritten(encoded(piece(), "JPEG"), b"\xff\xc0", 3, wide),
        "bomb.png": _png(),
        "bomb.gif": gif[:6] + little + _overwritten(gif[10:], b"\x2c", 4, little),
        "bomb.webp": _overwritten(
            encoded(piece(), "WEBP", lossless=True), b"\x2f", 0, struct.pack("<I", lossless)
        ),
        "bomb.avif": _overwritten(encoded(piece(), "AVIF"), b"ispe", 4, long),
        "bomb.heic": _overwritten(encoded(piece(), "HEIF"), b"ispe", 4, long),
        "bomb.tiff": _tiff(),
        "bomb.bmp": bmp[:18] + struct.pack("<ii", SIDE_PX, SIDE_PX) + bmp[26:],
        "bomb.mp4": _overwritten(clip, b"avc1", 24, wide),
        "bomb.mkv": film(panned(seconds=1), container="matroska").replace(
            b"\xb0\x82" + (320).to_bytes(2, "big"), b"\xb0\x82" + SIDE_PX.to_bytes(2, "big")
        ),
    }
