"""Publishing: at each tick all that waited joins the list, shuffled, and withdrawals leave it.

One writer (P19): positions are given inside one transaction, in commit order. Nobody learns
whether a fingerprint was listed before (P28): every item waits for a tick and counts from that
tick's number.
"""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final, TypeVar

from server.floods import hold_submissions
from server.review import MOST_PAUSES, PLATFORMS_TO_PAUSE
from server.store import Rows, Store
from server.store.entries import Listing
from server.store.items import Waiting

ENTRY_ID_BYTES: Final = 16
_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class Tick:
    """What one publishing did; `number` is None where nothing waited but what is held."""

    number: int | None
    added: int = 0
    removed: int = 0
    held: int = 0  # items set aside, see server/floods.py


def publish(store: Store, now: datetime, flood_items: int) -> Tick:
    """Publish everything that waits, now.

    Args:
        store: where.
        now: UTC without a zone.
        flood_items: how many a day are never a flood.
    """
    with store.editing_list() as rows:
        tick = _tick(rows, now, flood_items)
    store.scrub()
    return tick


def publish_if_due(store: Store, now: datetime, every: timedelta, flood_items: int) -> Tick | None:
    """As `publish`, if the last tick is that long ago; None if it is not.

    Any number of processes may call this: whoever comes first does the work.
    """
    with store.reading() as rows:
        if now - rows.entries.state().ticked_at < every:
            return None
    with store.editing_list() as rows:
        if now - rows.entries.state().ticked_at < every:
            return None  # another process was first
        tick = _tick(rows, now, flood_items)
    store.scrub()
    return tick


def _tick(rows: Rows, now: datetime, flood_items: int) -> Tick:
    rows.entries.note_time(now)
    held = hold_submissions(rows, now, flood_items)
    rows.reviews.pause_disputed(PLATFORMS_TO_PAUSE, MOST_PAUSES, now.date())
    leaving = rows.entries.unplaced_tombstones()
    returning = rows.reviews.returning()
    if not leaving and not returning and not rows.items.any_waiting():
        return Tick(None, held=held)
    number = rows.entries.last_tick() + 1
    position = rows.entries.state().last_position
    rows.entries.open_tick(number, now, position)
    items = rows.items.claim(number)
    mended = rows.unreadable.sent_again(number)
    leaving += rows.unreadable.readmit(mended, now.date())
    # Withdrawals first: a value that leaves and comes back in one tick ends on the list.
    rows.entries.place_tombstones(
        number, [(row, position + place) for place, row in enumerate(_shuffled(leaving), start=1)]
    )
    position += len(leaving)
    joining: list[Waiting | int] = [
        *_first_of_each(rows.items.unlisted(number)),
        *returning,
        *mended,
    ]
    places = [
        (one, position + place, secrets.token_bytes(ENTRY_ID_BYTES))
        for place, one in enumerate(_shuffled(joining), start=1)
    ]
    today = now.date()
    new = [Listing(place, new_id, one) for one, place, new_id in places if isinstance(one, Waiting)]
    again = [(one, place, new_id) for one, place, new_id in places if isinstance(one, int)]
    rows.entries.add(number, today, new)
    # Under a new ID: the old one's removal may reach a platform in the same page.
    rows.reviews.relist(number, today, again)
    rows.items.settle(number)
    rows.entries.close_tick(number, position + len(joining), items)
    rows.ledger.note(
        *(f"listed {new_id.hex()}" for _, _, new_id in places),
        f"tick {number} {position + len(joining)}",
    )
    return Tick(number, added=len(joining), removed=len(leaving), held=held)


def _first_of_each(waiting: Sequence[Waiting]) -> list[Waiting]:
    # The first quality and variant stay: a later dict entry would overwrite them.
    return list({one.entry_key: one for one in reversed(waiting)}.values())


def _shuffled(rows: Sequence[_T]) -> list[_T]:
    # Neither order nor neighbourhood may tell which fingerprints belong to one case.
    return secrets.SystemRandom().sample(rows, len(rows))
