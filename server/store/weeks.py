"""Finished weeks, counted once."""

from __future__ import annotations

from datetime import date, datetime, time
from typing import NamedTuple

from sqlalchemy import ColumnElement, Connection, FromClause, func, insert, select

from server.store.floods import COUNTS, MAY_PUBLISH
from server.store.tables import (
    cases,
    feedback,
    fingerprints,
    items,
    platforms,
    ticks,
    tombstones,
    weeks,
)


class WeekRow(NamedTuple):
    """A finished week; None stands for a number under ten."""

    begins_on: date
    cases: int | None
    pictures: int | None
    videos: int | None
    fingerprints: int | None
    withdrawn: int | None
    removals: int | None
    platforms: int | None


class WeekRows:
    """Queries on `weeks`, and the counts that go into it."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def last(self) -> date | None:
        """The newest counted week."""
        day: date | None = self._connection.execute(select(func.max(weeks.c.begins_on))).scalar()
        return day

    def add(self, row: WeekRow) -> None:
        """Keep a week."""
        self._connection.execute(insert(weeks).values(row._asdict()))

    def all(self) -> list[WeekRow]:
        """Every counted week, oldest first."""
        query = select(*(weeks.c[name] for name in WeekRow._fields)).order_by(weeks.c.begins_on)
        return [WeekRow(*row) for row in self._connection.execute(query)]

    def count(self, begins: date, ends: date) -> tuple[int, ...]:
        """A week's numbers in the order of `WeekRow`; `ends` is not in."""
        # A flood that waits or was refused is nobody's doing to be shown.
        added = (items.c.added_on >= begins, items.c.added_on < ends, MAY_PUBLISH)
        start, end = datetime.combine(begins, time()), datetime.combine(ends, time())
        return (
            self._number(cases, cases.c.created_on >= begins, cases.c.created_on < ends),
            self._number(items, items.c.kind == "image", *added),
            self._number(items, items.c.kind == "video", *added),
            self._number(fingerprints.join(items, items.c.id == fingerprints.c.item_id), *added),
            self._number(
                tombstones, tombstones.c.removed_on >= begins, tombstones.c.removed_on < ends
            ),
            self._number(
                feedback.join(ticks, ticks.c.number == feedback.c.tick),
                feedback.c.verdict == "removed",
                COUNTS,
                ticks.c.published_at >= start,
                ticks.c.published_at < end,
            ),
            self._number(
                platforms,
                platforms.c.state == "active",
                ~platforms.c.hidden,
                platforms.c.added_on < ends,
            ),
        )

    def _number(self, of: FromClause, *where: ColumnElement[bool]) -> int:
        query = select(func.count()).select_from(of).where(*where)
        return int(self._connection.execute(query).scalar_one())
