"""What a WebP claims to measure, read before its decoder is begun: that allocates it all at once.

Source:
    RFC 9649 (the container, lossless), RFC 6386 section 9.1 (lossy).
"""

from __future__ import annotations

from typing import Final

HEAD_BYTES: Final = 30
_SIDE: Final = 0x3FFF  # lossy and lossless sides have 14 bits


def claimed_pixels(head: bytes) -> int:
    """How many pixels a file's first HEAD_BYTES claim; 0 where they claim nothing."""
    if len(head) < HEAD_BYTES:
        return 0
    match head[12:16]:
        case b"VP8X":  # a canvas, for what moves or has alpha; sides less one, of 24 bits
            width, height = (int.from_bytes(head[at : at + 3], "little") + 1 for at in (24, 27))
        case b"VP8L":  # behind a signature byte: sides less one
            bits = int.from_bytes(head[21:25], "little")
            width, height = (bits & _SIDE) + 1, (bits >> 14 & _SIDE) + 1
        case b"VP8 ":  # behind a tag and a start code
            width, height = (int.from_bytes(head[at : at + 2], "little") & _SIDE for at in (26, 28))
        case _:
            return 0
    return width * height
