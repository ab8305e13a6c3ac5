"""What platforms ask for in vain: whoever runs this should know before they call.

Each process counts in memory, and its publisher writes the counts down every few seconds: a flood
of wrong keys costs the database nothing. What a killed process had not written down is lost.
"""

from __future__ import annotations

from collections import Counter
from datetime import date, timedelta
from threading import Lock

from server.store import Store
from server.store.refusals import RefusalRow

NOBODY = 0
"""Stands for the platform where no key, or an unknown one, was shown."""


class Refusals:
    """Counts by platform and reason."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._lock = Lock()
        self._counted: Counter[tuple[int, str]] = Counter()

    def note(self, platform: int, reason: str) -> None:
        """Count one."""
        with self._lock:
            self._counted[platform, reason] += 1

    def write_down(self, today: date) -> None:
        """Move what was counted since into the database; it is kept if that fails."""
        with self._lock:
            counted, self._counted = self._counted, Counter()
        if not counted:
            return
        try:
            with self._store.editing_list() as rows:
                rows.refusals.add(today, counted)
        except BaseException:
            with self._lock:
                self._counted += counted
            raise

    def since_yesterday(self, today: date) -> list[RefusalRow]:
        """What was written down today and the day before."""
        with self._store.reading() as rows:
            return rows.refusals.since(today - timedelta(days=1))
