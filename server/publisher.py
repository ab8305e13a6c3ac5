"""The thread that publishes and keeps house: every worker runs one, the first to look does it."""

from __future__ import annotations

import threading
from collections.abc import Callable
from datetime import timedelta
from typing import Final

from server.logs import note, note_error
from server.publishing import publish_if_due
from server.retention import keep_house_if_due
from server.services import Services
from server.unreadable import take_back

LOOK_SECONDS: Final = 5.0
"""How often it looks whether something is due; more often where ticks are shorter."""


class Publisher:
    """Publishes on time until it is stopped; a failure is logged and tried again."""

    def __init__(self, services: Services) -> None:
        self._services = services
        self._every = timedelta(seconds=services.config.publish_seconds)
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
        chores: tuple[tuple[str, Callable[[], None]], ...] = (
            ("publish_failed", self._publish),
            ("house_failed", self._keep_house),
            ("house_failed", self._write_refusals),
        )
        pause = min(LOOK_SECONDS, self._every.total_seconds() / 4)
        while not self._stopped.wait(pause):
            self._services.traffic.turn_key()
            for event, chore in chores:
                try:
                    chore()
                except Exception as error:  # noqa: BLE001  # a thread that ended would never publish again
                    note_error(event, error)

    def _publish(self) -> None:
        services = self._services
        flood_items = services.config.flood_items
        tick = publish_if_due(services.store, services.now(), self._every, flood_items)
        if tick is None:
            return
        take_back(services.store, services.vault, services.now().date())
        if tick.held:
            note("held", held=tick.held)
        if tick.number is not None:
            note("published", tick=tick.number, added=tick.added, removed=tick.removed)

    def _write_refusals(self) -> None:
        self._services.refusals.write_down(self._services.now().date())

    def _keep_house(self) -> None:
        services = self._services
        swept = keep_house_if_due(services.store, services.audit, services.config, services.now())
        if swept is not None:
            note("kept_house", removed=swept.cases)
