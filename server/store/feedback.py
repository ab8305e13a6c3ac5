"""What platforms said about entries, and what a case may learn of it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from sqlalchemy import Connection, and_, distinct, func, select, update

from server.store.engine import insert_new
from server.store.floods import COUNTS
from server.store.tables import feedback, fingerprints, items, reach


class FeedbackRows:
    """Queries on `feedback`, and the two counts of a case's status."""

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

    def taken_by(self, chosen: Sequence[int]) -> dict[int, int]:
        """How many platforms have pulled past each item's own tick."""
        query = (
            select(items.c.id, func.count(distinct(reach.c.platform_id)))
            .join(fingerprints, fingerprints.c.item_id == items.c.id)
            .join(
                reach,
                and_(
                    reach.c.kind == items.c.kind,
                    reach.c.algorithm == fingerprints.c.algorithm,
                    reach.c.tick >= items.c.tick,
                ),
            )
            .where(items.c.id.in_(chosen))
            .group_by(items.c.id)
        )
        return {row[0]: row[1] for row in self._connection.execute(query)}

    def removed_by(self, chosen: Sequence[int]) -> dict[int, int]:
        """How many platforms said `removed` of each item, at or after its own tick."""
        query = (
            select(items.c.id, func.count(distinct(feedback.c.platform_id)))
            .join(fingerprints, fingerprints.c.item_id == items.c.id)
            .join(
                feedback,
                and_(
                    feedback.c.entry_id == fingerprints.c.entry_id,
                    feedback.c.verdict == "removed",
                    COUNTS,
                    feedback.c.tick >= items.c.tick,
                ),
            )
            .where(items.c.id.in_(chosen))
            .group_by(items.c.id)
        )
        return {row[0]: row[1] for row in self._connection.execute(query)}
