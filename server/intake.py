"""How submissions are written: those that arrive together, in one transaction.

A commit waits for the disk. Written one by one, each submission would wait for a disk of its own;
so whoever comes while another writes joins the next transaction, with all who came meanwhile. What
is acknowledged is on disk as before (P14); only fewer commits are needed for it.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from threading import Lock
from typing import Final

from pyhash.errors import PyHashError
from server.errors import CaseFull, SubmissionDiffers
from server.store import Rows, Store
from server.store.cases import NewSubmission
from server.store.items import ItemRow, NewItem

MOST_TOGETHER: Final = 64


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


@dataclass(slots=True)
class _Waiting:
    arrived: Arrived
    written: bool = False
    outcome: Repeated | BaseException | None = None


class Intake:
    """Writes submissions, once each, however often they are sent."""

    def __init__(self, store: Store, most_items: int) -> None:
        self._store = store
        self._most_items = most_items
        self._queue: deque[_Waiting] = deque()
        self._turn = Lock()

    def take(self, arrived: Arrived) -> Repeated | None:
        """None once it is on disk; `Repeated` if it was before.

        Raises:
            SubmissionDiffers: the submission ID came before with other items.
            CaseFull: the case would hold more items than it may.
        """
        waiting = _Waiting(arrived)
        self._queue.append(waiting)
        while not waiting.written:
            with self._turn:
                if not waiting.written:  # nobody wrote it while this waited for its turn
                    self._write(self._next())
        if isinstance(waiting.outcome, BaseException):
            raise waiting.outcome
        return waiting.outcome

    def _next(self) -> list[_Waiting]:
        """Those who wait, one of each case: two of a case count on each other."""
        chosen: dict[bytes, _Waiting] = {}
        later: list[_Waiting] = []
        while self._queue and len(chosen) < MOST_TOGETHER:
            one = self._queue.popleft()
            if one.arrived.case_key in chosen:
                later.append(one)
            else:
                chosen[one.arrived.case_key] = one
        self._queue.extendleft(reversed(later))
        return list(chosen.values())

    def _write(self, together: Sequence[_Waiting]) -> None:
        outcomes: Sequence[Repeated | BaseException | None]
        try:
            with self._store.writing() as rows:
                outcomes = _store(rows, [one.arrived for one in together], self._most_items)
        except BaseException as error:  # noqa: BLE001  # each raises it in its own thread
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
