"""Entries that platforms dispute: off the list until the operator has decided."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import NamedTuple

from sqlalchemy import (
    ColumnElement,
    Connection,
    bindparam,
    distinct,
    func,
    insert,
    or_,
    select,
    update,
)

from server.store.floods import COUNTS
from server.store.tables import entries, feedback, tombstones


class Disputed(NamedTuple):
    """A paused entry as the operator sees it: how many platforms said what. No value."""

    entry_id: bytes
    kind: str
    algorithm: str
    listed_on: date
    seen: int
    removed: int
    not_it: int


class ReviewRows:
    """Queries on the state of review of `entries`: none, `paused`, `kept` or `dropped`."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def pause_disputed(self, platforms: int, limit: int, today: date) -> int:
        """Take entries off that so many platforms say are not it; answers how many.

        What the operator has decided on before is left alone. Those with the oldest rows first.
        """
        disputed = (
            select(feedback.c.entry_id)
            .join(entries, entries.c.id == feedback.c.entry_id)
            .where(
                feedback.c.verdict == "not_it",
                COUNTS,
                entries.c.review.is_(None),
                entries.c.position.is_not(None),
            )
            .group_by(feedback.c.entry_id)
            .having(func.count(distinct(feedback.c.platform_id)) >= platforms)
            .order_by(feedback.c.entry_id)
            .limit(limit)
        )
        paused = self._connection.execute(
            update(entries)
            .where(entries.c.id.in_(disputed))
            .values(review="paused", position=None)
            .returning(entries.c.entry_id)
        ).scalars()
        stones = [{"entry_id": entry_id, "removed_on": today} for entry_id in paused]
        if stones:
            self._connection.execute(insert(tombstones), stones)
        return len(stones)

    def waiting(self) -> list[Disputed]:
        """The paused entries, oldest first."""

        def said(verdict: str) -> ColumnElement[int]:
            return func.count(feedback.c.platform_id).filter(feedback.c.verdict == verdict, COUNTS)

        query = (
            select(
                entries.c.entry_id,
                entries.c.kind,
                entries.c.algorithm,
                entries.c.listed_on,
                said("seen"),
                said("removed"),
                said("not_it"),
            )
            .join(feedback, feedback.c.entry_id == entries.c.id)
            .where(entries.c.review == "paused")
            .group_by(entries.c.id)
            .order_by(entries.c.id)
        )
        return [Disputed._make(row) for row in self._connection.execute(query)]

    def decide(self, entry_id: bytes, decision: str) -> bool:
        """Write the decision down; False if there is no such paused entry."""
        decided = self._connection.execute(
            update(entries)
            .where(entries.c.entry_id == entry_id, entries.c.review == "paused")
            .values(review=decision)
        )
        return decided.rowcount == 1

    def decide_again(self, decisions: Mapping[bytes, str], today: date) -> None:
        """Write down what was decided on entries since the backup; each leaves the list with that.

        A kept one joins again at the next tick, as it did then.
        """
        query = select(
            entries.c.id, entries.c.entry_id, entries.c.position, entries.c.unreadable
        ).where(entries.c.entry_id.in_(decisions))
        for row in self._connection.execute(query).all():
            self._connection.execute(
                update(entries)
                .where(entries.c.id == row.id)
                .values(review=decisions[row.entry_id], position=None, unreadable=False)
            )
            if row.position is not None or row.unreadable:
                stone = {"entry_id": row.entry_id, "removed_on": today}
                self._connection.execute(insert(tombstones), stone)

    def returning(self) -> list[int]:
        """The rows of entries that wait for their place in the log: kept, or readable again."""
        query = select(entries.c.id).where(
            entries.c.position.is_(None),
            ~entries.c.unreadable,
            or_(entries.c.review.is_(None), entries.c.review == "kept"),
        )
        return list(self._connection.execute(query).scalars())

    def relist(self, tick: int, today: date, placed: Sequence[tuple[int, int, bytes]]) -> None:
        """Put entries (row, position, new public ID) back on the list."""
        if placed:
            self._connection.execute(
                update(entries)
                .where(entries.c.id == bindparam("row"))
                .values(
                    position=bindparam("place"),
                    entry_id=bindparam("new_id"),
                    tick=tick,
                    listed_on=today,
                ),
                [{"row": row, "place": place, "new_id": new_id} for row, place, new_id in placed],
            )
