"""The audit's rows: appended by one writer at a time, never changed."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import Final, NamedTuple

from sqlalchemy import Connection, delete, func, insert, select, text

from server.store.tables import audit

AUDIT_LOCK: Final = 0x7079_6861_7368 + 2  # next to the list's and the migrations'
_BATCH: Final = 5_000


class AuditRow(NamedTuple):
    """Something that was done, as stored. `details` is JSON, `at` UTC without a zone."""

    number: int
    at: datetime
    actor: str
    action: str
    details: str
    hash: bytes
    signature: bytes


_ROW: Final = tuple(audit.c[name] for name in AuditRow._fields)
# Made once, as server/store/looks.py says.
_NEWEST: Final = select(*_ROW).order_by(audit.c.number.desc()).limit(1)
_ADD: Final = insert(audit)


class AuditRows:
    """Queries on `audit`."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def lock(self) -> None:
        """Shut out every other writer of the audit until the transaction ends.

        The last lock a transaction takes, so that two cannot wait for each other.
        """
        # On SQLite BEGIN IMMEDIATE has already shut out every other writer.
        if self._connection.dialect.name != "sqlite":
            self._connection.execute(
                text("SELECT pg_advisory_xact_lock(:key)"), {"key": AUDIT_LOCK}
            )

    def add(self, row: AuditRow) -> None:
        """Append a row."""
        self._connection.execute(_ADD, row._asdict())

    def last(self) -> AuditRow | None:
        """The newest row."""
        row = self._connection.execute(_NEWEST).one_or_none()
        return None if row is None else AuditRow(*row)

    def last_of(self, action: str) -> AuditRow | None:
        """The newest row of that action."""
        row = self._connection.execute(_NEWEST.where(audit.c.action == action)).one_or_none()
        return None if row is None else AuditRow(*row)

    def last_at(self, action: str) -> dict[str, datetime]:
        """When each actor last did that."""
        query = (
            select(audit.c.actor, func.max(audit.c.at))
            .where(audit.c.action == action)
            .group_by(audit.c.actor)
        )
        return {row[0]: row[1] for row in self._connection.execute(query)}

    def all(self) -> Iterator[AuditRow]:
        """Every row in order, a batch in memory at a time."""
        query = select(*_ROW).order_by(audit.c.number).limit(_BATCH)
        rows = self._connection.execute(query).all()
        while rows:
            yield from map(AuditRow._make, rows)
            after = rows[-1].number
            rows = self._connection.execute(query.where(audit.c.number > after)).all()

    def first_since(self, at: datetime) -> AuditRow | None:
        """The oldest row that is not older than that."""
        query = select(*_ROW).where(audit.c.at >= at).order_by(audit.c.number).limit(1)
        row = self._connection.execute(query).one_or_none()
        return None if row is None else AuditRow(*row)

    def before(self, number: int) -> AuditRow | None:
        """The row in front of that one."""
        query = select(*_ROW).where(audit.c.number == number - 1)
        row = self._connection.execute(query).one_or_none()
        return None if row is None else AuditRow(*row)

    def forget_before(self, number: int) -> int:
        """Erase every older row; answers how many."""
        gone = self._connection.execute(delete(audit).where(audit.c.number < number))
        return gone.rowcount
