"""Frames that differ, out of a long sequence: near-duplicates pruned, evenly thinned to a limit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Generic, Protocol, TypeVar

from pyhash.values import MATCH_QUALITY

if TYPE_CHECKING:
    from pyhash.values import PdqHash

NEAR_DUPLICATE_BITS: Final = 10
"""Frames up to this distance are one: a re-encoded copy of either moves by less than the 21 bits
that are then left of the 31 at which platforms match."""


class Hashed(Protocol):
    """What a frame has to show: `Pdq` and `VpdqFrame` do."""

    @property
    def hash(self) -> PdqHash:
        """The PDQ of the frame."""
        ...

    @property
    def quality(self) -> int:
        """Its quality, 0..100."""
        ...


HashedFrame = TypeVar("HashedFrame", bound=Hashed)


class DistinctFrames(Generic[HashedFrame]):
    """Keeps at most `limit` frames, spread over the whole of a sequence of unknown length.

    Whenever it is full every other frame goes, and from then on only every second (fourth, eighth)
    distinct one is kept. Frames below quality 50 are left out: platforms ignore them.
    """

    def __init__(self, limit: int) -> None:
        self._limit = limit
        self._kept: list[HashedFrame] = []
        self._stride = 1
        self._seen = 0

    def offer(self, frame: HashedFrame) -> None:
        """Look at the next frame of the sequence."""
        if frame.quality < MATCH_QUALITY:
            return
        if any(frame.hash.distance(kept.hash) <= NEAR_DUPLICATE_BITS for kept in self._kept):
            return
        number = self._seen
        self._seen += 1
        if len(self._kept) == self._limit and number % self._stride == 0:
            del self._kept[1::2]
            self._stride *= 2
        if number % self._stride == 0:
            self._kept.append(frame)

    @property
    def kept(self) -> tuple[HashedFrame, ...]:
        """What was kept so far, in order."""
        return tuple(self._kept)
