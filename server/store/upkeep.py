"""What housekeeping, key rotation and a restore ask of the tables."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import Final

from sqlalchemy import Connection, Table, delete, func, insert, select, update

from server.store.engine import batches
from server.store.tables import (
    cases,
    entries,
    fingerprints,
    items,
    list_state,
    platform_keys,
    platforms,
    submissions,
    ticks,
    tombstones,
)

_KEY_ID: Final = (2, 4)
"""Where a sealed value names its key: from the 2nd byte, 4 bytes (server/vault.py)."""
SEALED: Final[tuple[Table, ...]] = (fingerprints, entries)


class UpkeepRows:
    """Queries across all nouns."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def kept_house_on(self) -> date | None:
        """The last day of housekeeping."""
        query = select(list_state.c.kept_house_on)
        day: date | None = self._connection.execute(query).scalar_one()
        return day

    def note_house_kept(self, day: date) -> None:
        """Note a day of housekeeping."""
        self._connection.execute(update(list_state).values(kept_house_on=day))

    def cases_unvisited_since(self, day: date, limit: int) -> list[int]:
        """Cases whose last visit is older than that day."""
        query = select(cases.c.id).where(cases.c.visited_on < day).order_by(cases.c.id).limit(limit)
        return list(self._connection.execute(query).scalars())

    def items_of(self, chosen: Sequence[int]) -> list[int]:
        """All items of these cases."""
        query = select(items.c.id).where(items.c.case_id.in_(chosen))
        return list(self._connection.execute(query).scalars())

    def erase_cases(self, chosen: Sequence[int]) -> None:
        """Erase cases with their submissions and items."""
        self._connection.execute(delete(cases).where(cases.c.id.in_(chosen)))

    def forget_submissions(self, before: date) -> int:
        """Erase older submission IDs; their items stay. Answers how many."""
        gone = self._connection.execute(
            delete(submissions).where(submissions.c.received_on < before)
        )
        return gone.rowcount

    def forget_tombstones(self, before: date) -> int:
        """Erase older tombstones; who has not pulled past them begins anew. Answers how many."""
        old = (tombstones.c.removed_on < before, tombstones.c.position.is_not(None))
        last = self._connection.execute(select(func.max(tombstones.c.position)).where(*old))
        position = last.scalar_one()
        if position is None:
            return 0
        self._connection.execute(update(list_state).values(forgotten_position=position))
        return self._connection.execute(delete(tombstones).where(*old)).rowcount

    def drop_expired_keys(self, at: datetime) -> None:
        """Erase platform keys that had ended by then."""
        self._connection.execute(delete(platform_keys).where(platform_keys.c.expires_at <= at))

    def sealed_otherwise(
        self, table: Table, key_id: bytes, after: int, limit: int
    ) -> list[tuple[int, bytes]]:
        """Rows of a table past that one whose value is sealed under another key than that."""
        query = (
            select(table.c.id, table.c.sealed)
            .where(
                table.c.id > after,
                table.c.sealed.is_not(None),
                func.substr(table.c.sealed, *_KEY_ID) != key_id,
            )
            .order_by(table.c.id)
            .limit(limit)
        )
        return [(row.id, row.sealed) for row in self._connection.execute(query)]

    def reseal(self, table: Table, row: int, old: bytes, new: bytes) -> None:
        """Put a value back under another key, unless it was erased meanwhile."""
        self._connection.execute(
            update(table).where(table.c.id == row, table.c.sealed == old).values(sealed=new)
        )

    def rows_of_items(self, item_ids: Sequence[bytes]) -> list[int]:
        """Items that are not withdrawn, by their public IDs."""
        found: list[int] = []
        for some in batches(item_ids):
            query = select(items.c.id).where(
                items.c.item_id.in_(some), items.c.state != "withdrawn"
            )
            found += self._connection.execute(query).scalars()
        return found

    def known_entries(self) -> set[bytes]:
        """The public IDs of all entries and tombstones."""
        query = select(entries.c.entry_id).union(select(tombstones.c.entry_id))
        return set(self._connection.execute(query).scalars())

    def bury_strays(self, entry_ids: Sequence[bytes], today: date) -> None:
        """Take entries off the list that platforms hold and the database lost."""
        if entry_ids:
            self._connection.execute(
                insert(tombstones),
                [{"entry_id": entry_id, "removed_on": today} for entry_id in entry_ids],
            )

    def begin_epoch(self, epoch: bytes, tick: int, position: int, now: datetime) -> None:
        """Begin a new epoch beyond the high-water mark."""
        if tick > int(self._connection.execute(select(func.max(ticks.c.number))).scalar() or 0):
            self._connection.execute(
                insert(ticks).values(number=tick, last_position=position, published_at=now)
            )
        state = self._connection.execute(select(list_state.c.last_position)).scalar_one()
        self._connection.execute(
            update(list_state).values(epoch=epoch, last_position=max(state, position))
        )

    def names_of(self, chosen: Sequence[int]) -> list[str]:
        """The names of these platforms."""
        query = select(platforms.c.name).where(platforms.c.id.in_(chosen)).order_by("name")
        return list(self._connection.execute(query).scalars())
