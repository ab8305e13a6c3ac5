"""The list: active entries and tombstones in one order of positions, and the ticks behind it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any, Final, NamedTuple, TypeAlias

from sqlalchemy import (
    Connection,
    Select,
    bindparam,
    delete,
    func,
    insert,
    or_,
    select,
    tuple_,
    type_coerce,
    update,
)
from sqlalchemy.types import NullType

from server.store.engine import batches
from server.store.items import Waiting
from server.store.tables import entries, fingerprints, list_state, ticks, tombstones

_BUNCH: Final = 1_000


class ListState(NamedTuple):
    """Where the list stands. Times are UTC without a zone, as both databases store them alike."""

    epoch: bytes
    last_position: int
    ticked_at: datetime
    vault_check: bytes | None
    forgotten_position: int


class TickEnd(NamedTuple):
    """The last position of a tick and when it was published; UTC without a zone."""

    last_position: int
    published_at: datetime


Added: TypeAlias = tuple[int, bytes, str, str, str | None, int | None, bytes, str | date]
"""An active entry: position, entry_id, kind, algorithm, variant, quality, sealed, day of listing.

A plain tuple, as the driver hands it out: a pull is millions of them. So the day is text from
SQLite and a date from PostgreSQL; `str` makes the same of both.
"""


class Removed(NamedTuple):
    """A tombstone with its place in the log."""

    position: int
    entry_id: bytes


class Wanted(NamedTuple):
    """Which entries: of these sorts (kind, algorithm), of that variant, of at least that quality.

    None stands for any. A quality is a PDQ's alone; entries without one pass.
    """

    sorts: Sequence[tuple[str, str]] | None = None
    variant: str | None = None
    quality: int | None = None

    def of(self, query: Select[Any]) -> Select[Any]:
        """Those among the entries of a query."""
        if self.sorts is not None:
            query = query.where(tuple_(entries.c.kind, entries.c.algorithm).in_(self.sorts))
        if self.variant is not None:
            query = query.where(entries.c.variant == self.variant)
        if self.quality is not None:
            good = entries.c.quality >= self.quality
            query = query.where(or_(entries.c.quality.is_(None), good))
        return query


class Listing(NamedTuple):
    """A new entry on its way into the log."""

    position: int
    entry_id: bytes
    waiting: Waiting


# What every poll asks, made once, as server/store/looks.py says.
_STATE: Final = select(
    list_state.c.epoch,
    list_state.c.last_position,
    list_state.c.ticked_at,
    list_state.c.vault_check,
    list_state.c.forgotten_position,
)
_TICK_AT: Final = select(func.max(ticks.c.number)).where(
    ticks.c.last_position <= bindparam("position")
)
_TICK_ENDS: Final = (
    select(ticks.c.last_position, ticks.c.published_at)
    .where(
        ticks.c.last_position >= bindparam("after"),
        ticks.c.last_position
        <= select(func.min(ticks.c.last_position))
        .where(ticks.c.last_position >= bindparam("until"))
        .scalar_subquery(),
    )
    .order_by(ticks.c.last_position)
)
_REMOVED: Final = (
    select(tombstones.c.position, tombstones.c.entry_id)
    .where(tombstones.c.position > bindparam("after"))
    .order_by(tombstones.c.position)
    .limit(bindparam("most"))
)


class EntryRows:
    """Queries on `entries`, `tombstones`, `ticks` and `list_state`."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def state(self) -> ListState:
        """The one row of the list's state."""
        return ListState(*self._connection.execute(_STATE).one())

    def keep_vault_check(self, sealed: bytes) -> None:
        """Store the word that tells a wrong vault key."""
        self._connection.execute(update(list_state).values(vault_check=sealed))

    def last_tick(self) -> int:
        """The number of the newest tick, 0 before the first."""
        return int(self._connection.execute(select(func.max(ticks.c.number))).scalar_one() or 0)

    def tick_at(self, position: int) -> int:
        """The newest tick that ends at or before that position, 0 if none does."""
        found = self._connection.execute(_TICK_AT, {"position": position})
        return int(found.scalar_one() or 0)

    def tick_ends(self, after: int, until: int) -> list[TickEnd]:
        """The ticks that positions past `after`, up to `until`, are of; in order."""
        found = self._connection.execute(_TICK_ENDS, {"after": after, "until": until})
        return [TickEnd(*row) for row in found]

    def position_before(self, moment: datetime) -> int:
        """The position that the first tick at or after a moment begins behind."""
        first = (
            select(func.min(ticks.c.number)).where(ticks.c.published_at >= moment).scalar_subquery()
        )
        query = select(func.max(ticks.c.last_position)).where(
            or_(first.is_(None), ticks.c.number < first)
        )
        return int(self._connection.execute(query).scalar_one() or 0)

    def position_at(self, moment: datetime) -> int:
        """The position that the last tick at or before a moment ends with, 0 if there is none."""
        query = select(func.max(ticks.c.last_position)).where(ticks.c.published_at <= moment)
        return int(self._connection.execute(query).scalar_one() or 0)

    def listed_with(self, keys: Sequence[bytes]) -> dict[bytes, bytes]:
        """The public IDs of entries that platforms hold, by their keys."""
        query = select(entries.c.entry_key, entries.c.entry_id).where(
            entries.c.entry_key.in_(keys),
            or_(entries.c.position.is_not(None), entries.c.unreadable),
        )
        return {row.entry_key: row.entry_id for row in self._connection.execute(query)}

    def open_tick(self, number: int, now: datetime, last_position: int) -> None:
        """Begin a tick; its last position is corrected when it is known."""
        self._connection.execute(
            insert(ticks).values(number=number, last_position=last_position, published_at=now)
        )

    def close_tick(self, number: int, last_position: int, items: int = 0) -> None:
        """End a tick: everything up to that position, of so many items, is published."""
        self._connection.execute(
            update(ticks)
            .where(ticks.c.number == number)
            .values(last_position=last_position, items=items)
        )
        self._connection.execute(update(list_state).values(last_position=last_position))

    def note_time(self, now: datetime) -> None:
        """Note when publishing last ran, with or without anything to do."""
        self._connection.execute(update(list_state).values(ticked_at=now))

    def unplaced_tombstones(self) -> list[int]:
        """The tombstones that wait for a position."""
        query = select(tombstones.c.id).where(tombstones.c.position.is_(None))
        return list(self._connection.execute(query).scalars())

    def place_tombstones(self, tick: int, placed: Sequence[tuple[int, int]]) -> None:
        """Give tombstones (row, position) their place in the log."""
        if placed:
            self._connection.execute(
                update(tombstones)
                .where(tombstones.c.id == bindparam("row"))
                .values(position=bindparam("place"), tick=tick),
                [{"row": row, "place": place} for row, place in placed],
            )

    def add(self, tick: int, today: date, listings: Sequence[Listing]) -> None:
        """Put new entries on the list."""
        if listings:
            self._connection.execute(
                insert(entries),
                [
                    {
                        "entry_id": one.entry_id,
                        "entry_key": one.waiting.entry_key,
                        "position": one.position,
                        "tick": tick,
                        "kind": one.waiting.kind,
                        "algorithm": one.waiting.algorithm,
                        "variant": one.waiting.variant,
                        "quality": one.waiting.quality,
                        "sealed": one.waiting.sealed,
                        "listed_on": today,
                    }
                    for one in listings
                ],
            )

    def bury(self, touched: Sequence[int], today: date) -> None:
        """Erase those of the entries that no case holds any more; a tombstone takes their place."""
        held = select(fingerprints.c.id).where(fingerprints.c.entry_id == entries.c.id).exists()
        for some in batches(touched):
            chosen = entries.c.id.in_(some)
            gone = self._connection.execute(
                select(entries.c.entry_id, entries.c.position, entries.c.unreadable).where(
                    chosen, ~held
                )
            ).all()
            # A paused entry left the list already, with a tombstone of its own; one that cannot be
            # read, without.
            stones = [
                {"entry_id": row.entry_id, "removed_on": today}
                for row in gone
                if row.position is not None or row.unreadable
            ]
            if stones:
                self._connection.execute(insert(tombstones), stones)
            self._connection.execute(delete(entries).where(chosen, ~held))

    def added_after(
        self, after: int, limit: int, most_bytes: int, wanted: Wanted
    ) -> tuple[list[Added], bool]:
        """Active entries past a position that are wanted, in order.

        Returns:
            at most `limit` of them, and whether there may be more because `most_bytes` of sealed
            values were reached before: a video is a thousand times as long as a picture.
        """
        query = (
            select(
                entries.c.position,
                # As the drivers give them: to make bytes of bytes, and dates of text, value by
                # value, takes half of the query's time.
                type_coerce(entries.c.entry_id, NullType),
                entries.c.kind,
                entries.c.algorithm,
                entries.c.variant,
                entries.c.quality,
                type_coerce(entries.c.sealed, NullType),
                type_coerce(entries.c.listed_on, NullType),
            )
            .where(entries.c.position > after)
            .order_by(entries.c.position)
            .limit(limit)
        )
        query = wanted.of(query)
        found: list[Added] = []
        size = 0
        # In bunches: row by row, fetching takes longer than everything else of a pull.
        with self._connection.execute(query.execution_options(yield_per=_BUNCH)) as result:
            for bunch in result.partitions():
                found += bunch
                size += sum(len(row[6]) for row in bunch)
                if size >= most_bytes:
                    return found, True
        return found, False

    def removed_after(self, after: int, limit: int) -> list[Removed]:
        """Tombstones past a position, in order."""
        found = self._connection.execute(_REMOVED, {"after": after, "most": limit})
        return [Removed(*row) for row in found]

    def rows_of(self, entry_ids: Sequence[bytes]) -> dict[bytes, tuple[int, str]]:
        """Row and kind of active entries, by their public IDs."""
        query = select(entries.c.entry_id, entries.c.id, entries.c.kind).where(
            entries.c.entry_id.in_(entry_ids)
        )
        return {public: (row, kind) for public, row, kind in self._connection.execute(query)}
