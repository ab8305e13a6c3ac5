"""What platforms asked for in vain, counted by day."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import NamedTuple

from sqlalchemy import Connection, delete, func, insert, select, update

from server.store.tables import platforms, refusals


class RefusalRow(NamedTuple):
    """How often a platform was refused, and why; no name: a key that is no platform's."""

    name: str | None
    reason: str
    times: int


class RefusalRows:
    """Queries on `refusals`."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, day: date, counted: Mapping[tuple[int, str], int]) -> None:
        """Count more of a day, by platform and reason; nobody else may write meanwhile."""
        for (platform, reason), count in counted.items():
            key = {"day": day, "platform_id": platform, "reason": reason}
            more = (
                update(refusals)
                .where(*(refusals.c[column] == value for column, value in key.items()))
                .values(count=refusals.c["count"] + count)
            )
            if not self._connection.execute(more).rowcount:
                self._connection.execute(insert(refusals).values(**key, count=count))

    def since(self, day: date) -> list[RefusalRow]:
        """From that day on, by name and reason."""
        query = (
            select(platforms.c.name, refusals.c.reason, func.sum(refusals.c["count"]))
            .join(platforms, platforms.c.id == refusals.c.platform_id, isouter=True)
            .where(refusals.c.day >= day)
            .group_by(platforms.c.name, refusals.c.reason)
            .order_by(platforms.c.name, refusals.c.reason)
        )
        return [RefusalRow._make(row) for row in self._connection.execute(query)]

    def forget(self, before: date) -> None:
        """Erase older ones."""
        self._connection.execute(delete(refusals).where(refusals.c.day < before))
