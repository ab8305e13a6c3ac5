"""Statistics that single nobody out (P22): finished weeks only, nothing under ten.

A week's numbers are counted once, when it is over, and never again, after a restore neither (the
ledger keeps them): a number that would follow later withdrawals would, by the difference of two
releases, show one person's doing. Under ten nothing is kept, and totals add up what was released,
so no sum gives away a hidden part.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any, Final

from server.store import Rows
from server.store.weeks import WeekRow

LEAST: Final = 10
SUMMED: Final = ("cases", "pictures", "videos", "fingerprints", "withdrawn", "removals")
"""A platform takes part in many weeks: a sum of those would mean nothing."""
_WEEK: Final = timedelta(days=7)
_FIRST_LOOK_BACK: Final = timedelta(days=7)


def monday_of(day: date) -> date:
    """The first day of its week."""
    return day - timedelta(days=day.weekday())


def close_weeks(rows: Rows, today: date) -> None:
    """Count every week that is over and not yet counted."""
    last = rows.weeks.last()
    begins = monday_of(today) - _FIRST_LOOK_BACK if last is None else last + _WEEK
    closed: list[WeekRow] = []
    while begins + _WEEK <= today:
        counted = rows.weeks.count(begins, begins + _WEEK)
        week = WeekRow(begins, *(number if number >= LEAST else None for number in counted))
        rows.weeks.add(week)
        closed.append(week)
        begins += _WEEK
    # After a restore it would be counted anew, of what is left, and shown beside the first count.
    rows.ledger.note(*(_as_line(week) for week in closed))


def close_again(rows: Rows, told: Sequence[str]) -> None:
    """Keep the weeks that a ledger tells of, as they were counted."""
    last = rows.weeks.last()
    weeks = {week.begins_on: week for week in map(_from_words, told)}
    for begins in sorted(weeks):
        if last is None or begins > last:
            rows.weeks.add(weeks[begins])


def _as_line(week: WeekRow) -> str:
    begins, *numbers = week
    return " ".join(("week", f"{begins}", *("-" if one is None else str(one) for one in numbers)))


def _from_words(told: str) -> WeekRow:
    begins, *numbers = told.split()
    counted = (None if one == "-" else int(one) for one in numbers)
    return WeekRow(date.fromisoformat(begins), *counted)


def released(weeks: Sequence[WeekRow], platforms: int) -> dict[str, Any]:
    """What anybody may know: each finished week, and totals of what is shown."""
    return {
        "weeks": [week._asdict() for week in weeks],
        "totals": {
            name: sum(number for week in weeks if (number := getattr(week, name)) is not None)
            for name in SUMMED
        },
        "platforms": platforms,
        "least": LEAST,
    }
