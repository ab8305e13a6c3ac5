"""What came in floods: items that wait for the operator, and platforms' words that do not count."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import Final, NamedTuple

from sqlalchemy import ColumnElement, Connection, delete, func, or_, select, update

from server.store.engine import batches
from server.store.tables import entries, feedback, items, platforms, ticks

MAY_PUBLISH: Final[ColumnElement[bool]] = or_(items.c.hold.is_(None), items.c.hold == "released")
"""Of a waiting item: it is not held."""
COUNTS: Final[ColumnElement[bool]] = or_(feedback.c.hold.is_(None), feedback.c.hold != "held")
"""Of a platform's word: it is not set aside."""


class HeldItems(NamedTuple):
    """A day's items that wait for the operator."""

    day: date
    cases: int
    items: int
    largest_case: int


class HeldWords(NamedTuple):
    """A platform's words that are set aside."""

    platform: str
    verdict: str
    entries: int
    first_on: date
    last_on: date


class FloodRows:
    """Queries on the column `hold` of `items` and `feedback`."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def published(self, after: datetime, until: datetime) -> int:
        """Items published past a moment, up to another."""
        query = select(func.sum(ticks.c["items"])).where(
            ticks.c.published_at > after, ticks.c.published_at <= until
        )
        return int(self._connection.execute(query).scalar_one() or 0)

    def released(self, after: datetime) -> int:
        """Items published past a moment because the operator had let them."""
        query = (
            select(func.count())
            .select_from(items.join(ticks, ticks.c.number == items.c.tick))
            .where(items.c.hold == "released", ticks.c.published_at > after)
        )
        return int(self._connection.execute(query).scalar_one())

    def waiting_by_case(self) -> list[tuple[int, int]]:
        """Each case with undecided items that wait, and how many."""
        query = (
            select(items.c.case_id, func.count())
            .where(items.c.state == "waiting", items.c.hold.is_(None))
            .group_by(items.c.case_id)
        )
        return [(case, count) for case, count in self._connection.execute(query)]

    def hold_items(self, cases: Sequence[int]) -> None:
        """Set the waiting items of these cases aside."""
        for some in batches(cases):
            self._connection.execute(
                update(items)
                .where(
                    items.c.case_id.in_(some),
                    items.c.state == "waiting",
                    items.c.hold.is_(None),
                )
                .values(hold="held")
            )

    def held_items(self) -> list[HeldItems]:
        """What waits for the operator, day by day."""
        by_case = (
            select(items.c.added_on, items.c.case_id, func.count().label("count"))
            .where(items.c.state == "waiting", items.c.hold == "held")
            .group_by(items.c.added_on, items.c.case_id)
            .subquery()
        )
        count = by_case.c.count
        query = (
            select(by_case.c.added_on, func.count(), func.sum(count), func.max(count))
            .group_by(by_case.c.added_on)
            .order_by(by_case.c.added_on)
        )
        return [HeldItems._make(row) for row in self._connection.execute(query)]

    def held_on(self, day: date, most_of_a_case: int | None) -> list[tuple[int, bytes]]:
        """Row and public ID of a day's held items, of cases with at most so many of them."""
        held = (items.c.added_on == day, items.c.state == "waiting", items.c.hold == "held")
        query = select(items.c.id, items.c.item_id).where(*held)
        if most_of_a_case is not None:
            small = (
                select(items.c.case_id)
                .where(*held)
                .group_by(items.c.case_id)
                .having(func.count() <= most_of_a_case)
            )
            query = query.where(items.c.case_id.in_(small))
        return [(row, item_id) for row, item_id in self._connection.execute(query)]

    def decide_items(self, chosen: Sequence[int], decision: str) -> None:
        """Write down what was decided on held items."""
        for some in batches(chosen):
            self._connection.execute(
                update(items).where(items.c.id.in_(some)).values(hold=decision)
            )

    def said(self, platform: int, verdict: str, day: date) -> int:
        """Of how many entries a platform first said that on that day, undecided words only."""
        query = select(func.count()).where(*_undecided(platform, verdict, day))
        return int(self._connection.execute(query).scalar_one())

    def listed(self) -> int:
        """Entries on the list."""
        query = select(func.count()).where(entries.c.position.is_not(None))
        return int(self._connection.execute(query).scalar_one())

    def hold_words(self, platform: int, verdict: str, day: date) -> None:
        """Set what a platform said that day aside."""
        self._connection.execute(
            update(feedback).where(*_undecided(platform, verdict, day)).values(hold="held")
        )

    def held_words(self) -> list[HeldWords]:
        """What platforms said in floods, by platform and verdict."""
        query = (
            select(
                platforms.c.name,
                feedback.c.verdict,
                func.count(),
                func.min(feedback.c.said_on),
                func.max(feedback.c.said_on),
            )
            .join(platforms, platforms.c.id == feedback.c.platform_id)
            .where(feedback.c.hold == "held")
            .group_by(platforms.c.name, feedback.c.verdict)
            .order_by(platforms.c.name, feedback.c.verdict)
        )
        return [HeldWords._make(row) for row in self._connection.execute(query)]

    def accept_words(self, platform: int, verdict: str) -> int:
        """Let held words count; answers how many."""
        changed = update(feedback).where(*_held(platform, verdict)).values(hold="accepted")
        return self._connection.execute(changed).rowcount

    def discard_words(self, platform: int, verdict: str) -> int:
        """Erase held words; answers how many."""
        return self._connection.execute(delete(feedback).where(*_held(platform, verdict))).rowcount


def _undecided(platform: int, verdict: str, day: date) -> tuple[ColumnElement[bool], ...]:
    return (
        feedback.c.platform_id == platform,
        feedback.c.verdict == verdict,
        feedback.c.said_on == day,
        or_(feedback.c.hold.is_(None), feedback.c.hold == "held"),
    )


def _held(platform: int, verdict: str) -> tuple[ColumnElement[bool], ...]:
    return (
        feedback.c.platform_id == platform,
        feedback.c.verdict == verdict,
        feedback.c.hold == "held",
    )
