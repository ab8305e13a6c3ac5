"""Abuse without surveillance: how much of what is taken, from whom, in a minute.

| what | counted by | a minute |
|---|---|---|
| submissions | the whole server | PYHASH_BUSY_PER_MINUTE, then proof-of-work |
| any other call about a case or the list | address, as a mark | ANY |
| wrong case IDs and follow IDs | address, as a mark | WRONG_CODES |
| wrong platform keys | address, as a mark | WRONG_KEYS |
| pulls and feedback | platform | PULLS |

A submission is never refused for its address: a school of 500 stands behind one. Counters live a
minute, in memory or in Redis, and hold marks (server/marks.py). If Redis does not answer, nothing
is limited and the log says so.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Final, Self

from limits import RateLimitItem, RateLimitItemPerMinute
from limits.errors import StorageError
from limits.storage import MemoryStorage, RedisStorage, Storage
from limits.strategies import FixedWindowRateLimiter
from redis import RedisError

from server.busy import Busy, RedisCount, SharedCount
from server.config import Config
from server.errors import TooManyRequests, WorkNeeded
from server.logs import note_error
from server.marks import HourlyKey, OwnKey, SharedKey, mark
from server.vault import Vault
from server.work import Solution, Work

ANY: Final = RateLimitItemPerMinute(6000, namespace="any")
WRONG_CODES: Final = RateLimitItemPerMinute(1000, namespace="code")
WRONG_KEYS: Final = RateLimitItemPerMinute(100, namespace="key")
PULLS: Final = RateLimitItemPerMinute(600, namespace="pull")

_SILENT: Final = (RedisError, StorageError, TimeoutError)


class Traffic:
    """Decides what is taken now."""

    def __init__(  # noqa: PLR0913, PLR0917  # its parts, put together by `over` alone
        self,
        storage: Storage,
        key: HourlyKey,
        busy: Busy,
        busy_per_minute: int,
        work: Work,
        now: Callable[[], datetime],
    ) -> None:
        self._limiter = FixedWindowRateLimiter(storage)
        self._key = key
        self._busy = busy
        self._busy_per_minute = busy_per_minute
        self._work = work
        self._now = now

    @classmethod
    def over(
        cls, config: Config, vault: Vault, now: Callable[[], datetime], count: SharedCount | None
    ) -> Self:
        """In this machine's memory, or in Redis where the settings name one."""
        work = Work(vault, config.work_numbers, now)
        if not config.redis_url:
            busy = SharedCount() if count is None else count
            return cls(MemoryStorage(), OwnKey(now), busy, config.busy_per_minute, work, now)
        storage = RedisStorage(config.redis_url, wrap_exceptions=True)
        key = SharedKey(storage.storage)
        return cls(storage, key, RedisCount(storage), config.busy_per_minute, work, now)

    def check(self, limit: RateLimitItem, address: str) -> None:
        """Go on, if that address has not come to the limit.

        Raises:
            TooManyRequests: it has.
        """
        self._apply(lambda who: self._limiter.test(limit, who), address)

    def count(self, limit: RateLimitItem, address: str) -> None:
        """Count one more of that address.

        Raises:
            TooManyRequests: one too many.
        """
        self._apply(lambda who: self._limiter.hit(limit, who), address)

    def count_platform(self, limit: RateLimitItem, platform: int) -> None:
        """Count one more of that platform.

        Raises:
            TooManyRequests: one too many.
        """
        try:
            within = self._limiter.hit(limit, str(platform))
        except _SILENT as error:
            note_error("limits_failed", error)
            return
        if not within:
            raise TooManyRequests

    def admit(self, submission_id: str, solution: Solution | None) -> None:
        """Take a submission, or ask for work first.

        Raises:
            WorkNeeded: the server is busy and this submission brings no good solution.
        """
        minute = int(self._now().replace(tzinfo=UTC).timestamp()) // 60
        try:
            count = self._busy.add(minute)
        except _SILENT as error:
            note_error("limits_failed", error)
            return
        if count <= self._busy_per_minute:
            return
        if solution is None or not self._work.solved(submission_id, solution):
            raise WorkNeeded(self._work.challenge(submission_id))

    def turn_key(self) -> None:
        """Overwrite the marks' key if its hour is over."""
        self._key.turn()

    def _apply(self, within: Callable[[str], bool], address: str) -> None:
        if not address:
            return  # a socket file has no addresses: everybody is one
        try:
            good = within(mark(self._key, address))
        except _SILENT as error:
            note_error("limits_failed", error)
            return
        if not good:
            raise TooManyRequests
