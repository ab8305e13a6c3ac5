"""What platforms said about entries; what a case may learn of it stands in looks.py."""

from __future__ import annotations

from datetime import date

from sqlalchemy import Connection, update

from server.store.engine import insert_new
from server.store.tables import feedback


class FeedbackRows:
    """Queries on `feedback`."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def say(  # noqa: PLR0913, PLR0917  # one row, its columns
        self, platform: int, entry: int, verdict: str, count: int, tick: int, today: date
    ) -> None:
        """Keep a platform's word on an entry, once; said again, it counts from now on too."""
        key = {"platform_id": platform, "entry_id": entry, "verdict": verdict}
        said = {"count": count, "tick": tick}
        # The first day stays: a platform that says everything anew each day is no flood.
        self._connection.execute(
            insert_new(self._connection, feedback), key | said | {"said_on": today}
        )
        self._connection.execute(
            update(feedback)
            .where(*(feedback.c[column] == value for column, value in key.items()))
            .values(said)
        )
