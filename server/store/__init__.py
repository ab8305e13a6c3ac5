"""The store: SQLAlchemy Core, no ORM. The same code on SQLite and PostgreSQL.

    with store.writing() as rows:      one transaction; on disk when the block ends
    with store.editing_list() as rows: the same, alone: one writer of the list at a time (P19)
    with store.reading() as rows:      one snapshot

`rows` has one attribute a noun: cases, items, entries, platforms, feedback, reviews, floods,
audit, weeks, refusals, unreadable, upkeep, and `ledger`, the file outside the database.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from pathlib import Path
from typing import Final

from sqlalchemy import Connection, Engine, text

from server.ledger import Ledger
from server.store.audit import AuditRows
from server.store.cases import CaseRows
from server.store.engine import WRITES, checkpoint, connect
from server.store.entries import EntryRows
from server.store.feedback import FeedbackRows
from server.store.floods import FloodRows
from server.store.items import ItemRows
from server.store.looks import LookRows
from server.store.platforms import PlatformRows
from server.store.refusals import RefusalRows
from server.store.reviews import ReviewRows
from server.store.turn import Turn
from server.store.unreadable import UnreadableRows
from server.store.upkeep import UpkeepRows
from server.store.weeks import WeekRows

LIST_LOCK: Final = 0x7079_6861_7368  # "pyhash": any constant will do
MIGRATION_LOCK: Final = LIST_LOCK + 1


class Rows:
    """The tables within one transaction."""

    def __init__(self, connection: Connection, ledger: Ledger) -> None:
        self.connection = connection
        self.ledger = ledger
        self.cases = CaseRows(connection)
        self.items = ItemRows(connection)
        self.looks = LookRows(connection)
        self.entries = EntryRows(connection)
        self.platforms = PlatformRows(connection)
        self.feedback = FeedbackRows(connection)
        self.reviews = ReviewRows(connection)
        self.floods = FloodRows(connection)
        self.audit = AuditRows(connection)
        self.weeks = WeekRows(connection)
        self.refusals = RefusalRows(connection)
        self.unreadable = UnreadableRows(connection)
        self.upkeep = UpkeepRows(connection)


class Store:
    """Transactions on one database, with the ledger that lies outside it."""

    def __init__(self, engine: Engine, ledger: Ledger) -> None:
        self.engine = engine
        self.ledger = ledger
        self.is_sqlite = engine.dialect.name == "sqlite"
        self._turn = Turn(Path(f"{engine.url.database}.turn")) if self.is_sqlite else None

    @classmethod
    def at(cls, address: str, ledger: Path) -> Store:
        """The store at a SQLAlchemy address, its ledger in that folder."""
        return cls(connect(address), Ledger(ledger))

    @contextmanager
    def reading(self) -> Iterator[Rows]:
        """One snapshot: rows committed meanwhile are not seen."""
        with self.engine.connect() as connection:
            if not self.is_sqlite:
                connection.execution_options(
                    isolation_level="REPEATABLE READ", postgresql_readonly=True
                )
            with connection.begin():
                yield Rows(connection, self.ledger)

    @contextmanager
    def writing(self) -> Iterator[Rows]:
        """One transaction, committed when the block ends, rolled back when it raises."""
        options = {WRITES: True}
        with (
            nullcontext() if self._turn is None else self._turn.taken(),
            self.engine.connect().execution_options(**options) as connection,
            connection.begin(),
        ):
            yield Rows(connection, self.ledger)

    @contextmanager
    def editing_list(self, lock: int = LIST_LOCK) -> Iterator[Rows]:
        """One transaction that no other of its sort overlaps."""
        with self.writing() as rows:
            # On SQLite BEGIN IMMEDIATE has already shut out every other writer.
            if not self.is_sqlite:
                rows.connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": lock})
            yield rows

    def scrub(self) -> None:
        """Empty SQLite's write-ahead log, where erased values would linger (P18).

        Readers that stay on for longer than a second put it off to the next tick.
        """
        if self._turn is not None:
            with self._turn.taken():
                checkpoint(self.engine)

    def close(self) -> None:
        """Give back all connections."""
        self.engine.dispose()
