"""Entries whose value the vault cannot open: off the log, and their way back onto it.

One stands aside without a tombstone: platforms that hold it go on matching it. When it can be read
again it joins anew, under a new ID, and a tombstone takes the old one from who holds it.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from sqlalchemy import Connection, Table, bindparam, func, insert, select, update

from server.store.engine import batches
from server.store.tables import entries, fingerprints, items, tombstones


class Aside(NamedTuple):
    """An entry that stands aside. Nothing in it is a secret but `sealed`."""

    id: int
    kind: str
    algorithm: str
    listed_on: date
    entry_key: bytes
    sealed: bytes


class Stored(NamedTuple):
    """A sealed value, and the place of its entry in the log: none while it waits or is paused."""

    id: int
    sealed: bytes
    position: int | None


class UnreadableRows:
    """Queries on `entries.unreadable`."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def count(self) -> int:
        """How many stand aside."""
        query = select(func.count()).select_from(entries).where(entries.c.unreadable)
        return int(self._connection.execute(query).scalar_one())

    def aside(self, limit: int | None = None) -> list[Aside]:
        """Those that stand aside, the oldest rows first."""
        query = (
            select(*(entries.c[name] for name in Aside._fields))
            .where(entries.c.unreadable)
            .order_by(entries.c.id)
            .limit(limit)
        )
        return [Aside._make(row) for row in self._connection.execute(query)]

    def stored(self, table: Table, after: int, limit: int) -> list[Stored]:
        """What `entries` or `fingerprints` holds sealed, by row; not what stands aside."""
        known = table is entries
        query = (
            select(table.c.id, table.c.sealed, *([table.c.position] if known else []))
            .where(table.c.id > after, table.c.sealed.is_not(None))
            .where(*([~entries.c.unreadable] if known else []))
            .order_by(table.c.id)
            .limit(limit)
        )
        found = self._connection.execute(query)
        return [Stored(row[0], row[1], row[2] if known else None) for row in found]

    def set_aside(self, positions: Sequence[int]) -> int:
        """Take what stands at these positions off the log; answers how many still stood there."""
        count = 0
        for some in batches(positions):
            moved = self._connection.execute(
                update(entries)
                .where(entries.c.position.in_(some))
                .values(unreadable=True, position=None)
            )
            count += moved.rowcount
        return count

    def reseal(self, row: int, sealed: bytes) -> None:
        """Give an entry that stands aside a value that can be read."""
        self._connection.execute(
            update(entries).where(entries.c.id == row, entries.c.unreadable).values(sealed=sealed)
        )

    def readmit(self, chosen: Sequence[int], today: date) -> list[int]:
        """Let entries join again at the next tick; answers the tombstones of their old IDs."""
        stones: list[int] = []
        for some in batches(chosen):
            old = self._connection.execute(
                update(entries)
                .where(entries.c.id.in_(some), entries.c.unreadable)
                .values(unreadable=False)
                .returning(entries.c.entry_id)
            ).scalars()
            told = [{"entry_id": entry_id, "removed_on": today} for entry_id in old]
            if told:
                made = insert(tombstones).returning(tombstones.c.id)
                stones += self._connection.execute(made, told).scalars()
        return stones

    def sent_again(self, tick: int) -> list[int]:
        """Give entries that stand aside the values of the tick's items that are the very same."""
        of_tick = (
            select(fingerprints.c.entry_key, fingerprints.c.sealed)
            .join(items, items.c.id == fingerprints.c.item_id)
            .where(items.c.tick == tick, fingerprints.c.sealed.is_not(None))
            .subquery()
        )
        query = select(entries.c.id, of_tick.c.sealed).where(
            entries.c.unreadable, entries.c.entry_key == of_tick.c.entry_key
        )
        found = {row.id: row.sealed for row in self._connection.execute(query)}
        if found:
            self._connection.execute(
                update(entries)
                .where(entries.c.id == bindparam("row"))
                .values(sealed=bindparam("new")),
                [{"row": row, "new": sealed} for row, sealed in found.items()],
            )
        return sorted(found)
