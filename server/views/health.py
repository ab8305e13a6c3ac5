"""Whether the process lives, and whether it can do its work."""

from __future__ import annotations

import math
import shutil
import time
from datetime import timedelta
from threading import Lock
from typing import Final

from flask import Blueprint, Response
from sqlalchemy.exc import SQLAlchemyError

from server import wire
from server.errors import (
    DatabaseSilent,
    DiskLow,
    DiskRefuses,
    PublishingLate,
    Unavailable,
    VaultLocked,
)
from server.ledger import Ledger
from server.migrations import is_current
from server.openapi import Operation
from server.services import Services
from server.unreadable import holds_key
from server.views.answers import answer

LATE_AFTER_TICKS: Final = 3
LEAST_FREE_BYTES: Final = 100_000_000
LEAST_FREE_SHARE: Final = 0.05
REMEMBERED_SECONDS: Final = 2.0
HANGS_AFTER_SECONDS: Final = 30.0


def blueprint(services: Services) -> Blueprint:
    """`/healthz` and `/readyz`."""
    health = Blueprint("health", __name__)
    disk = _Disk(services.store.ledger)

    @health.get("/healthz")
    @Operation("The process answers.", answers={200: wire.Health})
    def alive() -> Response:
        return answer({"status": "ok"})

    @health.get("/readyz")
    @Operation(
        "The server can do its work; if not, it says why.",
        answers={200: wire.Health},
        errors=(DatabaseSilent, DiskRefuses, DiskLow, VaultLocked, PublishingLate),
    )
    def ready() -> Response:
        try:
            if not is_current(services.store):
                raise DatabaseSilent
            with services.store.reading() as rows:
                ticked_at = rows.entries.state().ticked_at
                has_key = holds_key(rows, services.vault)
                unreadable = rows.unreadable.count()
        except SQLAlchemyError:
            raise DatabaseSilent from None
        disk.check()
        if not has_key:
            raise VaultLocked
        if services.now() - ticked_at > LATE_AFTER_TICKS * timedelta(
            seconds=services.config.publish_seconds
        ):
            raise PublishingLate
        # No error: a balancer that took every machine away for one value would silence them all.
        return answer({"status": "entries_unreadable" if unreadable else "ok"})

    return health


class _Disk:
    """What the disk said, asked by one caller at a time and seldom: each time it has to sync."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger
        self._asking = Lock()
        self._asked_at = -math.inf
        self._asks_since: float | None = None
        self._said: type[Unavailable] | None = None

    def check(self) -> None:
        """Go on, if the disk was well a moment ago. Raises DiskRefuses, DiskLow."""
        # Who comes while another asks is told what was known: a disk that hangs holds one thread.
        if self._asking.acquire(blocking=self._asked_at == -math.inf):
            try:
                if time.monotonic() - self._asked_at > REMEMBERED_SECONDS:
                    self._asks_since = time.monotonic()
                    self._said = self._ask()
                    self._asked_at = time.monotonic()
            finally:
                self._asks_since = None
                self._asking.release()
        else:
            since = self._asks_since
            if since is not None and time.monotonic() - since > HANGS_AFTER_SECONDS:
                raise DiskRefuses
        if self._said is not None:
            raise self._said

    def _ask(self) -> type[Unavailable] | None:
        try:
            self._ledger.probe()
            room = shutil.disk_usage(self._ledger.folder)
        except OSError:
            return DiskRefuses
        low = room.free < min(LEAST_FREE_BYTES, LEAST_FREE_SHARE * room.total)
        return DiskLow if low else None
