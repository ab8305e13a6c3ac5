"""An entry of the list as it comes over the wire and as it is kept: frozen, checked once."""

from __future__ import annotations

import struct
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Final, Self, TypeAlias

from pyhash.errors import BadValue
from pyhash.platform.errors import BadAnswer
from pyhash.values import PDQ_BITS, Algorithm, PdqHash, VpdqFrame

PDQ_BYTES: Final = PDQ_BITS // 8
_FRAME: Final = struct.Struct(f">{PDQ_BYTES}sBI")
"""A frame of a video: 32 bytes of PDQ, its quality, its time_ms."""
_VALUE_BYTES: Final[Mapping[str, int]] = {
    Algorithm.PDQ: PDQ_BYTES,
    Algorithm.MD5: 16,
    Algorithm.SHA256: 32,
}


@dataclass(frozen=True, slots=True)
class Add:
    """An entry joins the list.

    `kind`, `algorithm` and `variant` are kept as the server names them, so that a newer server's
    entries are on disk already when a newer toolkit comes to understand them.
    """

    entry_id: bytes  # 16 bytes
    kind: str
    algorithm: str
    value: bytes = field(repr=False)  # frames of a vPDQ: 37 bytes each, see `unpack_frames`
    quality: int | None
    variant: str | None
    listed_on: date


@dataclass(frozen=True, slots=True)
class Remove:
    """An entry leaves the list."""

    entry_id: bytes


Change: TypeAlias = Add | Remove


@dataclass(frozen=True, slots=True)
class Page:
    """A stretch of the list's log, in order."""

    epoch: str
    changes: tuple[Change, ...]
    next_after: int
    more: bool

    @classmethod
    def from_json(cls, body: Any) -> Self:  # noqa: ANN401  # any JSON
        """Read an answer of `GET /api/v1/list`.

        Raises:
            BadAnswer: it is none.
        """
        try:
            return cls(
                str(body["epoch"]),
                tuple(_change(entry) for entry in body["entries"]),
                int(body["next_after"]),
                bool(body["more"]),
            )
        except (KeyError, TypeError, ValueError, struct.error, BadValue):
            raise BadAnswer from None  # not chained: the reason would quote the answer


def _change(entry: Mapping[str, Any]) -> Change:
    entry_id = bytes.fromhex(entry["entry_id"])
    if entry["op"] == "remove":
        return Remove(entry_id)
    if entry["op"] != "add":
        raise BadAnswer
    algorithm = str(entry["algorithm"])
    value = (
        pack_frames(map(_frame, entry["frames"]))
        if algorithm == Algorithm.VPDQ
        else bytes.fromhex(entry["value"])
    )
    if len(value) != _VALUE_BYTES.get(algorithm, len(value)):
        raise BadAnswer
    return Add(
        entry_id,
        str(entry["kind"]),
        algorithm,
        value,
        entry["quality"],
        entry["variant"],
        date.fromisoformat(entry["listed_on"]),
    )


def _frame(frame: Mapping[str, Any]) -> VpdqFrame:
    return VpdqFrame(PdqHash.from_hex(frame["value"]), frame["quality"], frame["time_ms"])


def pack_frames(frames: Iterable[VpdqFrame]) -> bytes:
    """A vPDQ as the value of an entry."""
    return b"".join(
        _FRAME.pack(frame.hash.bits.to_bytes(PDQ_BYTES, "big"), frame.quality, frame.time_ms)
        for frame in frames
    )


def unpack_frames(value: bytes) -> Iterator[VpdqFrame]:
    """The frames of a vPDQ entry, in order of time."""
    for pdq, quality, time_ms in _FRAME.iter_unpack(value):
        yield VpdqFrame(PdqHash(int.from_bytes(pdq, "big")), quality, time_ms)
