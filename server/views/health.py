"""Whether the process lives, and whether it can do its work."""

from __future__ import annotations

import shutil
from datetime import timedelta
from typing import Final

from flask import Blueprint, Response
from sqlalchemy.exc import SQLAlchemyError

from server import wire
from server.errors import DatabaseSilent, DiskLow, DiskRefuses, PublishingLate
from server.ledger import Ledger
from server.migrations import is_current
from server.openapi import Operation
from server.services import Services
from server.views.answers import answer

LATE_AFTER_TICKS: Final = 3
LEAST_FREE_BYTES: Final = 100_000_000
LEAST_FREE_SHARE: Final = 0.05


def blueprint(services: Services) -> Blueprint:
    """`/healthz` and `/readyz`."""
    health = Blueprint("health", __name__)

    @health.get("/healthz")
    @Operation("The process answers.", answers={200: wire.Health})
    def alive() -> Response:
        return answer({"status": "ok"})

    @health.get("/readyz")
    @Operation(
        "The server can do its work; if not, it says why.",
        answers={200: wire.Health},
        errors=(DatabaseSilent, DiskRefuses, DiskLow, PublishingLate),
    )
    def ready() -> Response:
        try:
            if not is_current(services.store):
                raise DatabaseSilent
            with services.store.reading() as rows:
                ticked_at = rows.entries.state().ticked_at
        except SQLAlchemyError:
            raise DatabaseSilent from None
        _check_disk(services.store.ledger)
        if services.now() - ticked_at > LATE_AFTER_TICKS * timedelta(
            seconds=services.config.publish_seconds
        ):
            raise PublishingLate
        return answer({"status": "ok"})

    return health


def _check_disk(ledger: Ledger) -> None:
    try:
        ledger.probe()
        room = shutil.disk_usage(ledger.folder)
    except OSError:
        raise DiskRefuses from None
    if room.free < min(LEAST_FREE_BYTES, LEAST_FREE_SHARE * room.total):
        raise DiskLow
