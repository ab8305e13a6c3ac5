"""Cases and their submissions."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Final, NamedTuple

from sqlalchemy import Connection, insert, select, tuple_, update

from server.store.engine import insert_into
from server.store.tables import cases, submissions


class CaseRow(NamedTuple):
    """A case as stored."""

    id: int
    visited_on: date


class SubmissionRow(NamedTuple):
    """A submission as stored."""

    id: int
    case_id: int
    content_key: bytes


class NewSubmission(NamedTuple):
    """A submission on its way into the store."""

    case_id: int
    submission_key: bytes
    content_key: bytes
    received_on: date


# Made once, as server/store/looks.py says.
_NEW_SUBMISSIONS: Final = insert(submissions).returning(
    submissions.c.id, sort_by_parameter_order=True
)


class CaseRows:
    """Queries on `cases` and `submissions`."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def make(self, days: Mapping[bytes, date]) -> dict[bytes, int]:
        """New cases with the day of each, by key; those that are there already are left out.

        In the order of their keys, here and in `hold`: two transactions never wait for each other.
        """
        made = self._connection.execute(
            insert_into(self._connection, cases)
            .on_conflict_do_nothing()
            .returning(cases.c.case_key, cases.c.id),
            [
                {"case_key": key, "created_on": day, "visited_on": day}
                for key, day in sorted(days.items())
            ],
        )
        return {row.case_key: row.id for row in made}

    def hold(self, keys: Sequence[bytes]) -> dict[bytes, CaseRow]:
        """The cases under these keys, locked until the transaction ends."""
        query = (
            select(cases.c.case_key, cases.c.id, cases.c.visited_on)
            .where(cases.c.case_key.in_(keys))
            .order_by(cases.c.case_key)
            .with_for_update()
        )
        return {key: CaseRow(*row) for key, *row in self._connection.execute(query)}

    def visit(self, case: int, today: date) -> None:
        """Note the day of the last visit: retention counts from it."""
        self._connection.execute(update(cases).where(cases.c.id == case).values(visited_on=today))

    def follow(self, key: bytes, follow_key: bytes) -> None:
        """Replace the follow ID of the case under that key; the old one is dead."""
        self._connection.execute(
            update(cases).where(cases.c.case_key == key).values(follow_key=follow_key)
        )

    def submitted(self, wanted: Sequence[tuple[int, bytes]]) -> dict[int, SubmissionRow]:
        """Those of the submissions (case, key) that were sent before; by case, one of each."""
        query = select(submissions.c.id, submissions.c.case_id, submissions.c.content_key).where(
            tuple_(submissions.c.case_id, submissions.c.submission_key).in_(wanted)
        )
        return {row.case_id: SubmissionRow(*row) for row in self._connection.execute(query)}

    def submit(self, new: Sequence[NewSubmission]) -> list[int]:
        """Record submissions; answers their rows, in order."""
        made = self._connection.execute(_NEW_SUBMISSIONS, [one._asdict() for one in new])
        return list(made.scalars())
