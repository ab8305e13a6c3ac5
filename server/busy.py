"""How many submissions the whole server took in this minute, over all its processes.

On one machine: shared memory, a slot a process. Each process writes its own slot only, so that one
that is killed leaves no lock behind. On several machines: Redis.
"""

from __future__ import annotations

import mmap
import struct
from threading import Lock
from typing import Final, Protocol

from limits.storage import Storage

SLOTS: Final = 128
"""Twice the most processes: a process that ends and its successor do not share one."""
_SLOT: Final = struct.Struct("<Q")  # eight aligned bytes are written at once
_COUNT_BITS: Final = 32
_COUNT: Final = 2**_COUNT_BITS - 1
_KEEP_SECONDS: Final = 120


class Busy(Protocol):
    """Counts a minute's submissions."""

    def add(self, minute: int) -> int:
        """Count one; answers how many there are in that minute so far, this one too."""


class SharedCount:
    """For the processes of one machine; made before they fork."""

    def __init__(self) -> None:
        self._memory = mmap.mmap(-1, SLOTS * _SLOT.size)
        self._lock = Lock()
        self._slot = 0

    def take_slot(self, number: int) -> None:
        """Write to that slot from now on; called once in each process."""
        self._slot = number % SLOTS

    def add(self, minute: int) -> int:
        """Count one; answers how many there are in that minute so far, this one too."""
        place = self._slot * _SLOT.size
        with self._lock:
            (held,) = _SLOT.unpack_from(self._memory, place)
            count = (held & _COUNT if held >> _COUNT_BITS == minute else 0) + 1
            _SLOT.pack_into(self._memory, place, minute << _COUNT_BITS | count)
        return sum(
            held & _COUNT
            for (held,) in _SLOT.iter_unpack(self._memory[:])
            if held >> _COUNT_BITS == minute
        )


class RedisCount:
    """For several machines."""

    def __init__(self, storage: Storage) -> None:
        self._storage = storage

    def add(self, minute: int) -> int:
        """Count one; answers how many there are in that minute so far, this one too."""
        return self._storage.incr(f"pyhash/busy/{minute}", _KEEP_SECONDS)
