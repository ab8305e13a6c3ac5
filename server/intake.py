"""How submissions are written: those that arrive together, in one transaction.

A commit waits for the disk. Written one by one, each submission would wait for a disk of its own;
so whoever comes while another writes joins the next transaction, with all who came meanwhile: its
first does the writing and wakes each of the others. What is acknowledged is on disk as before
(P14); only fewer commits are needed for it. What cannot be written fails alone.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from threading import Event, Lock
from typing import Final

from sqlalchemy.exc import OperationalError
from sqlalchemy.exc import TimeoutError as PoolTimeout

from pyhash.errors import PyHashError
from server.errors import CaseFull, SubmissionDiffers, Unavailable
from server.store import Rows, Store
from server.store.cases import NewSubmission
from server.store.items import ItemRow, NewItem

MOST_TOGETHER: Final = 64
OF_THE_DATABASE: Final = (OperationalError, PoolTimeout, OSError)
"""Whoever writes would meet these: trying one by one would only take longer."""


@dataclass(frozen=True, slots=True)
class Arrived:
    """A submission, ready to be written."""

    case_key: bytes
    submission_key: bytes
    content_key: bytes
    today: date
    items: tuple[NewItem, ...]


@dataclass(frozen=True, slots=True)
class Repeated:
    """It had been sent before; its items as they are now."""

    items: tuple[ItemRow, ...]


_NOT_WRITTEN: Final = Unavailable()
"""What becomes of a submission of which nothing else was said: it is never acknowledged."""


@dataclass(slots=True)
class _Waiting:
    arrived: Arrived
    woken: Event = field(default_factory=Event)
    written: bool = False
    outcome: Repeated | BaseException | None = _NOT_WRITTEN


class Intake:
    """Writes submissions, once each, however often they are sent."""

    def __init__(self, store: Store, most_items: int) -> None:
        self._store = store
        self._most_items = most_items
        self._lock = Lock()
        self._queue: deque[_Waiting] = deque()
        self._busy = False
        """Somebody writes, and wakes the first of the queue when that is done."""

    def take(self, arrived: Arrived) -> Repeated | None:
        """None once it is on disk; `Repeated` if it was before.

        Raises:
            SubmissionDiffers: the submission ID came before with other items.
            CaseFull: the case would hold more items than it may.
        """
        waiting = _Waiting(arrived)
        with self._lock:
            self._queue.append(waiting)
            first, self._busy = not self._busy, True
        if not first:
            waiting.woken.wait()
        if not waiting.written:
            together = self._next()
            self._write(together)
            self._wake_next()  # before those who have only to answer
            for one in together:
                one.woken.set()
        if isinstance(waiting.outcome, BaseException):
            raise waiting.outcome
        return waiting.outcome

    def _next(self) -> list[_Waiting]:
        """The first of the queue and who waits with it, but one of each case only."""
        chosen: dict[bytes, _Waiting] = {}
        later: list[_Waiting] = []
        with self._lock:
            while self._queue and len(chosen) < MOST_TOGETHER:
                one = self._queue.popleft()
                if one.arrived.case_key in chosen:
                    later.append(one)
                else:
                    chosen[one.arrived.case_key] = one
            self._queue.extendleft(reversed(later))
        return list(chosen.values())

    def _wake_next(self) -> None:
        with self._lock:
            self._busy = bool(self._queue)
            if self._queue:
                self._queue[0].woken.set()

    def _write(self, together: Sequence[_Waiting]) -> None:
        outcomes: Sequence[Repeated | BaseException | None]
        try:
            with self._store.writing() as rows:
                outcomes = _store(rows, [one.arrived for one in together], self._most_items)
        except BaseException as error:  # noqa: BLE001  # each raises it in its own thread
            if len(together) > 1 and not isinstance(error, OF_THE_DATABASE):
                for one in together:  # one of them is at fault: the others need not fail with it
                    self._write([one])
                return
            outcomes = [error] * len(together)
        for one, outcome in zip(together, outcomes, strict=True):
            one.outcome = outcome
            one.written = True


def _store(
    rows: Rows, together: Sequence[Arrived], most_items: int
) -> list[Repeated | PyHashError | None]:
    cases = rows.cases.make({one.case_key: one.today for one in together})
    refused = _not_new(rows, [one for one in together if one.case_key not in cases], most_items)
    cases |= {key: row for key, (row, _) in refused.items()}
    outcomes = [refused.get(one.case_key, (0, None))[1] for one in together]
    new = [one for one, outcome in zip(together, outcomes, strict=True) if outcome is None]
    if new:
        submissions = rows.cases.submit(
            [
                NewSubmission(cases[one.case_key], one.submission_key, one.content_key, one.today)
                for one in new
            ]
        )
        rows.items.add(
            [
                (cases[one.case_key], submission, item)
                for one, submission in zip(new, submissions, strict=True)
                for item in one.items
            ]
        )
    return outcomes


def _not_new(
    rows: Rows, together: Sequence[Arrived], most_items: int
) -> dict[bytes, tuple[int, Repeated | PyHashError | None]]:
    """Cases that were there before: the row of each, and what speaks against writing to it."""
    if not together:
        return {}
    cases = rows.cases.hold([one.case_key for one in together])
    known = rows.cases.submitted([(cases[one.case_key].id, one.submission_key) for one in together])
    held = rows.items.counts([case.id for case in cases.values()])
    found: dict[bytes, tuple[int, Repeated | PyHashError | None]] = {}
    for one in together:
        case = cases[one.case_key]
        before = known.get(case.id)
        outcome: Repeated | PyHashError | None = None
        if before is not None and before.content_key != one.content_key:
            outcome = SubmissionDiffers()
        elif before is not None:
            outcome = Repeated(tuple(rows.items.of_submission(before.id)))
        elif held.get(case.id, 0) + len(one.items) > most_items:
            outcome = CaseFull()
        elif case.visited_on != one.today:
            rows.cases.visit(case.id, one.today)
        found[one.case_key] = (case.id, outcome)
    return found
