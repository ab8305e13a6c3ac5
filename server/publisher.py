"""The thread that publishes. Every worker runs one; the first that finds a tick due does it."""

from __future__ import annotations

import threading
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Final

from sqlalchemy.exc import SQLAlchemyError

from server.logs import note, note_error
from server.publishing import publish_if_due
from server.store import Store

LOOK_SECONDS: Final = 5.0
"""How often it looks whether a tick is due; more often where ticks are shorter."""


class Publisher:
    """Publishes on time until it is stopped; a failure is logged and tried again."""

    def __init__(
        self,
        store: Store,
        every: timedelta,
        now: Callable[[], datetime],
        each_look: Callable[[], None] = lambda: None,
    ) -> None:
        self._store = store
        self._every = every
        self._now = now
        self._each_look = each_look
        self._stopped = threading.Event()
        self._thread = threading.Thread(target=self._run, name="publisher", daemon=True)

    def start(self) -> None:
        """Begin."""
        self._thread.start()

    def stop(self) -> None:
        """End, after the tick in hand."""
        self._stopped.set()
        self._thread.join()

    def _run(self) -> None:
        pause = min(LOOK_SECONDS, self._every.total_seconds() / 4)
        while not self._stopped.wait(pause):
            self._each_look()
            try:
                tick = publish_if_due(self._store, self._now(), self._every)
            except SQLAlchemyError as error:
                note_error("publish_failed", error)
                continue
            if tick is not None and tick.number is not None:
                note("published", tick=tick.number, added=tick.added, removed=tick.removed)
