"""Cases and their submissions."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from sqlalchemy import Connection, insert, select, update

from server.store.engine import insert_new
from server.store.tables import cases, submissions


class CaseRow(NamedTuple):
    """A case as stored."""

    id: int
    visited_on: date


class SubmissionRow(NamedTuple):
    """A submission as stored."""

    id: int
    content_key: bytes


class CaseRows:
    """Queries on `cases` and `submissions`."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def make(self, case_key: bytes, today: date) -> CaseRow:
        """The case under that key, made if it is new, locked until the transaction ends."""
        insert_new(
            self._connection,
            cases,
            {"case_key": case_key, "created_on": today, "visited_on": today},
        )
        found = self.find(case_key, lock=True)
        if found is None:  # pragma: no cover  # the row was made or seen one statement ago
            raise LookupError
        return found

    def find(self, case_key: bytes, *, lock: bool = False) -> CaseRow | None:
        """The case under that key."""
        query = select(cases.c.id, cases.c.visited_on).where(cases.c.case_key == case_key)
        row = self._connection.execute(query.with_for_update() if lock else query).one_or_none()
        return None if row is None else CaseRow(*row)

    def find_followed(self, follow_key: bytes) -> CaseRow | None:
        """The case that a follow ID shows."""
        query = select(cases.c.id, cases.c.visited_on).where(cases.c.follow_key == follow_key)
        row = self._connection.execute(query).one_or_none()
        return None if row is None else CaseRow(*row)

    def visit(self, case: int, today: date) -> None:
        """Note the day of the last visit: retention counts from it."""
        self._connection.execute(update(cases).where(cases.c.id == case).values(visited_on=today))

    def follow(self, case: int, follow_key: bytes) -> None:
        """Replace the follow ID; the old one is dead."""
        self._connection.execute(
            update(cases).where(cases.c.id == case).values(follow_key=follow_key)
        )

    def submission(self, case: int, submission_key: bytes) -> SubmissionRow | None:
        """A submission of that case sent before."""
        query = select(submissions.c.id, submissions.c.content_key).where(
            submissions.c.case_id == case, submissions.c.submission_key == submission_key
        )
        row = self._connection.execute(query).one_or_none()
        return None if row is None else SubmissionRow(*row)

    def submit(self, case: int, submission_key: bytes, content_key: bytes, today: date) -> int:
        """Record a submission; answers its row."""
        made = self._connection.execute(
            insert(submissions)
            .values(
                case_id=case,
                submission_key=submission_key,
                content_key=content_key,
                received_on=today,
            )
            .returning(submissions.c.id)
        )
        return int(made.scalar_one())
