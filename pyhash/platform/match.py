"""Is this upload on the list? By pictures that look alike, and by files that are the very same.

A PDQ matches at 31 bits or fewer, where both sides have a quality of 50 or more: below that,
pictures have so little in them that strangers match. A video matches when at least 80 per cent of
its distinct frames do. A match is a reason for a person to look, and what is only possible a
reason to look twice: see `pyhash.platform.copies`.
"""

from __future__ import annotations

from array import array
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any, Final, Self

import numpy as np

from pyhash.platform import query as queries
from pyhash.platform.copies import Certainty, certainty
from pyhash.platform.entries import unpack_frames
from pyhash.platform.index import CODE_BYTES, ChunkIndex, FlatIndex, HashIndex
from pyhash.platform.local_list import Listed, LocalList
from pyhash.turns import Turn
from pyhash.values import MATCH_DISTANCE_BITS, MATCH_QUALITY, Algorithm, Kind, Vpdq

if TYPE_CHECKING:
    import os

    from numpy.typing import NDArray

    from pyhash.errors import FileError
    from pyhash.platform.index import Codes
    from pyhash.platform.query import Query


MATCH_SHARE: Final = 0.8
"""A video matches if this share of its frames does: `matchTwoHash` of vPDQ."""


@dataclass(frozen=True, slots=True)
class Match:
    """An entry that the upload looks like, or is."""

    entry: Listed
    distance_bits: int | None = None  # of a PDQ
    turn: Turn | None = None  # of a PDQ: how the upload had to be turned to match
    certainty: Certainty | None = (
        None  # of a PDQ: near enough for its variant, or only for plain PDQ
    )
    trimmed: bool | None = None  # of a PDQ: true where a part of the upload matched, not all of it
    share: float | None = None  # of a vPDQ: how much of the upload is in the listed video

    @property
    def entry_id(self) -> str:
        """What feedback names the entry by; 32 hex digits."""
        return self.entry.entry_id

    def as_dict(self) -> dict[str, Any]:
        """As JSON, without what does not apply."""
        told = {
            "entry_id": self.entry.entry_id,
            "kind": self.entry.kind,
            "algorithm": self.entry.algorithm,
            "variant": self.entry.variant,
            "listed_on": self.entry.listed_on,
            "distance_bits": self.distance_bits,
            "turn": self.turn,
            "certainty": self.certainty,
            "trimmed": self.trimmed,
            "share": self.share,
        }
        return {key: value for key, value in told.items() if value is not None}


@dataclass(frozen=True, slots=True)
class Result:
    """The matches of one upload, nearest first.

    `error` is set where it could not be decoded, and so was only compared byte for byte.
    """

    matches: tuple[Match, ...]
    error: FileError | None = None

    def as_dict(self) -> dict[str, Any]:
        """As JSON."""
        told: dict[str, Any] = {"matches": [match.as_dict() for match in self.matches]}
        return told | ({"error": self.error.as_dict()} if self.error else {})


class Matcher:
    """A snapshot of a local list's hashes, in memory; digests are looked up on disk.

    An entry withdrawn meanwhile matches no more; for new ones, open another when `is_stale`.

    Args:
        local_list: the list.
        make_index: `ChunkIndex`, or `FlatIndex` to save memory.
    """

    def __init__(
        self, local_list: LocalList, make_index: Callable[[Codes], HashIndex] = ChunkIndex
    ) -> None:
        self._list = local_list
        self._make_index = make_index
        self._token = local_list.token()

    @classmethod
    def open(cls, path: str | os.PathLike[str], *, flat: bool = False) -> Self:
        """A matcher of the list at a path.

        Args:
            path: as `pyhash pull` wrote it.
            flat: save memory with `FlatIndex`.

        Raises:
            NoList, BadList, ListUnusable: the list cannot be used.
        """
        return cls(LocalList.open(path), FlatIndex if flat else ChunkIndex)

    def is_stale(self) -> bool:
        """Whether the list has been pulled since."""
        return self._list.token() != self._token

    def match_file(self, path: str | os.PathLike[str]) -> Result:
        """The matches of a file.

        Raises:
            EmptyFile, UnreadableFile: there is nothing to compare.
        """
        return self.match(queries.read_file(path))

    def match(self, query: Query) -> Result:
        """The matches of a query."""
        exact = self._list.with_digests(
            [(digest.algorithm.value, digest.digest) for digest in query.digests]
        )
        found = [
            *self._alike(query),
            *(self._videos_alike(query.video) if query.video else ()),
            *map(Match, exact),
        ]
        return Result(tuple(sorted(found, key=_nearest_first)), query.error)

    def _alike(self, query: Query) -> list[Match]:
        """Listed pictures that some look at the upload comes near to; each entry once."""
        rows, index = self._pictures
        nearest: dict[int, list[tuple[int, bool, Turn]]] = {}
        looks = [*((False, *look) for look in query.turns.items())]
        looks += [(False, *look) for frame in query.frames for look in frame.items()]
        looks += [(True, *look) for look in query.parts]
        for trimmed, turn, pdq in looks:
            if pdq.quality < MATCH_QUALITY:
                continue
            positions, distances = index.within(pdq.hash, MATCH_DISTANCE_BITS)
            for row, distance in zip(rows[positions].tolist(), distances.tolist(), strict=True):
                nearest.setdefault(row, []).append((distance, trimmed, turn))
        listed = self._list.at(list(nearest))
        return [_best(entry, nearest[row]) for row, entry in listed.items()]

    def _videos_alike(self, video: Vpdq) -> list[Match]:
        """Listed videos that hold enough of the upload's frames."""
        rows, index = self._frames
        frames = {frame.hash for frame in video.frames if frame.quality >= MATCH_QUALITY}
        held: Counter[int] = Counter()
        for frame in frames:
            positions, _ = index.within(frame, MATCH_DISTANCE_BITS)
            held.update(set(rows[positions].tolist()))
        shares = {row: count / len(frames) for row, count in held.items()}
        enough = [row for row, share in shares.items() if share >= MATCH_SHARE]
        return [Match(entry, share=shares[row]) for row, entry in self._list.at(enough).items()]

    @cached_property
    def _pictures(self) -> tuple[NDArray[np.int64], HashIndex]:
        """The index of the pictures' PDQs, and the row in the list of each."""
        values = self._list.values(Algorithm.PDQ, Kind.IMAGE, least_quality=MATCH_QUALITY)
        return self._indexed(values)

    @cached_property
    def _frames(self) -> tuple[NDArray[np.int64], HashIndex]:
        """The index of the videos' frames, and the row in the list of the video of each."""
        videos = self._list.values(Algorithm.VPDQ, Kind.VIDEO, least_quality=0)
        return self._indexed(
            (row, frame.hash.bits.to_bytes(CODE_BYTES, "big"))
            for row, value in videos
            for frame in unpack_frames(value)
            if frame.quality >= MATCH_QUALITY
        )

    def _indexed(self, values: Iterable[tuple[int, bytes]]) -> tuple[NDArray[np.int64], HashIndex]:
        rows, codes = array("q"), bytearray()
        for row, value in values:
            rows.append(row)
            codes += value
        shaped = np.frombuffer(codes, np.uint8).reshape(-1, CODE_BYTES)
        return np.frombuffer(rows, np.int64), self._make_index(shaped)


def _best(entry: Listed, looks: list[tuple[int, bool, Turn]]) -> Match:
    """An entry with the look at the upload that says most: a match before what is possible."""
    told = [
        Match(
            entry,
            distance,
            turn=turn,
            certainty=certainty(distance, entry.variant, trimmed=trimmed),
            trimmed=trimmed or None,
        )
        for distance, trimmed, turn in looks
    ]
    return min(
        told,
        key=lambda one: (
            one.certainty is not Certainty.MATCH,
            one.distance_bits,
            one.trimmed or False,
        ),
    )


def _nearest_first(match: Match) -> tuple[bool, int, float, str]:
    """The very same file, then by distance or share; the ID keeps the order stable."""
    looks_alike = match.distance_bits is not None or match.share is not None
    return looks_alike, match.distance_bits or 0, -(match.share or 0.0), match.entry_id
