"""Floods, of submissions or of feedback: set aside for the operator. Knows neither HTTP nor SQL.

Somebody who wants to spoil the list can submit a hundred thousand made-up fingerprints, or, with a
platform's key, say of the whole list that it is not it. Neither reaches the list or the pages
before the operator has looked.

Submissions: a day publishes ten times the usual day's items, at least PYHASH_FLOOD_ITEMS. What is
above waits on, the largest cases first: a person sends a few pictures. The person sees that it
waits, which is the truth. Released, it joins at the next tick; refused, it is erased, and the
person sees that it was not taken up. What was listed before plays no part, so holding tells nobody
what was reported (P28).

Feedback: when a platform says on one day of more than PYHASH_FLOOD_FEEDBACK_PERCENT of the list
(at least a hundred entries) that it removed them or that they are not it, none of these words
counts until they are accepted.
"""

from __future__ import annotations

import secrets
from collections.abc import Collection
from datetime import date, datetime, timedelta
from typing import Final

from server.audit import OPERATOR, Action, Audit, platform_actor
from server.errors import NothingHeld, UnknownPlatform
from server.store import Rows, Store
from server.store.floods import HeldItems, HeldWords

DAY: Final = timedelta(days=1)
USUAL_DAYS: Final = 28
TIMES_USUAL: Final = 10
LEAST_WORDS: Final = 100
"""On a short list a few words are a large share."""
WATCHED_VERDICTS: Final = ("removed", "not_it")
"""`seen` changes nothing for anybody."""


def hold_submissions(rows: Rows, now: datetime, flood_items: int) -> int:
    """Set aside what is above a day's measure; answers how many items. Part of a tick."""
    waiting = rows.floods.waiting_by_case()
    usual = rows.floods.published(now - (USUAL_DAYS + 1) * DAY, now - DAY) / USUAL_DAYS
    unasked = rows.floods.published(now - DAY, now) - rows.floods.released(now - DAY)
    room = max(flood_items, round(TIMES_USUAL * usual)) - unasked
    if sum(count for _, count in waiting) <= room:
        return 0
    # Smallest first; which of two alike goes first is chance, not the order in which they came.
    chance = secrets.SystemRandom().random
    held = []
    for case, count in sorted(waiting, key=lambda one: (one[1], chance())):
        room -= count
        if room < 0:
            held.append((case, count))
    rows.floods.hold_items([case for case, _ in held])
    return sum(count for _, count in held)


def hold_feedback(
    rows: Rows, platform: int, verdicts: Collection[str], today: date, percent: int
) -> list[str]:
    """Set a platform's words of today aside where they are a flood; answers which verdicts."""
    held = []
    for verdict in WATCHED_VERDICTS:
        if verdict not in verdicts:
            continue
        said = rows.floods.said(platform, verdict, today)
        # The list is counted only where it matters: that takes long.
        if said > LEAST_WORDS and said > rows.floods.listed() * percent / 100:
            rows.floods.hold_words(platform, verdict, today)
            held.append(verdict)
    return held


class Floods:
    """What the operator can do about them."""

    def __init__(self, store: Store, audit: Audit) -> None:
        self._store = store
        self._audit = audit

    def items(self) -> list[HeldItems]:
        """The days of which items wait."""
        with self._store.reading() as rows:
            return rows.floods.held_items()

    def release(self, day: date, most_of_a_case: int | None = None) -> int:
        """Let a day's held items join at the next tick; answers how many.

        Args:
            day: on which they came.
            most_of_a_case: only of cases with at most so many held items of that day.

        Raises:
            NothingHeld: there are none.
        """
        with self._store.editing_list() as rows:
            chosen = _some(rows, day, most_of_a_case)
            rows.floods.decide_items([row for row, _ in chosen], "released")
            self._record(rows, Action.FLOOD_RELEASED, day=day.isoformat(), items=len(chosen))
        return len(chosen)

    def refuse(self, day: date, most_of_a_case: int | None = None) -> int:
        """Erase a day's held items; the persons see that they were not taken up. As `release`."""
        with self._store.editing_list() as rows:
            chosen = _some(rows, day, most_of_a_case)
            refused = [row for row, _ in chosen]
            rows.items.withdraw(refused)
            rows.floods.decide_items(refused, "refused")
            self._record(rows, Action.FLOOD_REFUSED, day=day.isoformat(), items=len(chosen))
            # A backup still holds them: a restore shall not bring them back.
            rows.ledger.note(*(f"withdrawn {item_id.hex()}" for _, item_id in chosen))
        self._store.scrub()
        return len(chosen)

    def words(self) -> list[HeldWords]:
        """What platforms said in floods."""
        with self._store.reading() as rows:
            return rows.floods.held_words()

    def accept(self, platform: str, verdict: str) -> int:
        """Let a platform's held words count; answers how many.

        Raises:
            UnknownPlatform: no such name.
            NothingHeld: there are none.
        """
        with self._store.editing_list() as rows:
            row = _row_of(rows, platform)
            count = rows.floods.accept_words(row, verdict)
            self._note_words(rows, Action.FEEDBACK_ACCEPTED, row, verdict, count)
        return count

    def discard(self, platform: str, verdict: str) -> int:
        """Erase a platform's held words. As `accept`."""
        with self._store.editing_list() as rows:
            row = _row_of(rows, platform)
            count = rows.floods.discard_words(row, verdict)
            self._note_words(rows, Action.FEEDBACK_DISCARDED, row, verdict, count)
        return count

    def _note_words(self, rows: Rows, action: Action, row: int, verdict: str, count: int) -> None:
        if not count:
            raise NothingHeld
        self._record(rows, action, of=platform_actor(row), verdict=verdict, entries=count)

    def _record(self, rows: Rows, action: Action, **details: str | int) -> None:
        self._audit.record(rows, OPERATOR, action, **details)


def _some(rows: Rows, day: date, most_of_a_case: int | None) -> list[tuple[int, bytes]]:
    chosen = rows.floods.held_on(day, most_of_a_case)
    if not chosen:
        raise NothingHeld
    return chosen


def _row_of(rows: Rows, platform: str) -> int:
    row = rows.platforms.named(platform)
    if row is None:
        raise UnknownPlatform
    return row.id
