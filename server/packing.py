"""A fingerprint as the bytes that go into the vault, and back to its place on the wire.

pdq 32 bytes, md5 16, sha256 32, vpdq 37 a frame: 32 of PDQ, 1 of quality, 4 of time_ms
(big-endian).
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from typing import Final

from pyhash.values import PDQ_BITS, Algorithm, Fingerprint, Kind, Md5, Pdq, PdqHash, Sha256

_FRAME: Final = struct.Struct(f">{PDQ_BITS // 8}sBI")


def _pdq_bytes(pdq: PdqHash) -> bytes:
    return pdq.bits.to_bytes(PDQ_BITS // 8, "big")


def pack(fingerprint: Fingerprint) -> bytes:
    """The fingerprint's value; of a PDQ without quality and variant, which do not identify it."""
    if isinstance(fingerprint, Pdq):
        return _pdq_bytes(fingerprint.hash)
    if isinstance(fingerprint, Md5 | Sha256):
        return fingerprint.digest
    return b"".join(
        _FRAME.pack(_pdq_bytes(frame.hash), frame.quality, frame.time_ms)
        for frame in fingerprint.frames
    )


def identity(kind: Kind, algorithm: Algorithm, packed: bytes) -> bytes:
    """What makes an entry one entry: its kind, algorithm and value."""
    return f"{kind}/{algorithm}/".encode() + packed


def frames(packed: bytes) -> Iterator[tuple[str, int, int]]:
    """The frames of a vPDQ: PDQ in hex, quality, time_ms."""
    for value, quality, time_ms in _FRAME.iter_unpack(packed):
        yield value.hex(), quality, time_ms
