"""What a case shows to whoever holds its ID or its follow ID: one statement, whatever it finds.

A wrong ID therefore asks the database the very same as a right one (P10).
"""

from __future__ import annotations

from datetime import date
from typing import Any, Final, NamedTuple

from sqlalchemy import Connection, Select, and_, bindparam, case, distinct, func, select

from pyhash.values import MATCH_QUALITY
from server.store.floods import COUNTS
from server.store.items import SHOWN_STATE
from server.store.platforms import MATCHABLE_PDQ
from server.store.tables import cases, entries, feedback, fingerprints, items, reach


class Look(NamedTuple):
    """An item with its case; both counts begin with the item's own tick (P28)."""

    case_id: int
    visited_on: date
    item_id: bytes
    kind: str
    state: str
    added_on: date
    taken_by: int
    removed_by: int


_OF_ITEM: Final = (fingerprints.c.item_id == items.c.id, items.c.state == "listed")
# By the item's own quality: that of an entry that was there before would tell of it (P28).
_HANDED_OUT_AS: Final = case(
    (
        and_(fingerprints.c.algorithm == "pdq", fingerprints.c.quality >= MATCH_QUALITY),
        MATCHABLE_PDQ,
    ),
    else_=fingerprints.c.algorithm,
)
_TAKEN: Final = (
    select(func.count(distinct(reach.c.platform_id)))
    .select_from(
        fingerprints.join(entries, entries.c.id == fingerprints.c.entry_id).join(
            reach,
            and_(
                reach.c.kind == items.c.kind,
                reach.c.algorithm == _HANDED_OUT_AS,
                reach.c.tick >= items.c.tick,
            ),
        )
    )
    .where(*_OF_ITEM, ~entries.c.unreadable)
    .correlate(items)
    .scalar_subquery()
)
_REMOVED: Final = (
    select(func.count(distinct(feedback.c.platform_id)))
    .select_from(
        fingerprints.join(
            feedback,
            and_(
                feedback.c.entry_id == fingerprints.c.entry_id,
                feedback.c.verdict == "removed",
                COUNTS,
                feedback.c.tick >= items.c.tick,
            ),
        )
    )
    .where(*_OF_ITEM)
    .correlate(items)
    .scalar_subquery()
)
_ITEMS: Final = (
    select(
        cases.c.id,
        cases.c.visited_on,
        items.c.item_id,
        items.c.kind,
        SHOWN_STATE,
        items.c.added_on,
        _TAKEN,
        _REMOVED,
    )
    .join(items, items.c.case_id == cases.c.id)
    .order_by(items.c.id)
)
# Made once: SQLAlchemy knows a statement again by looking through it, at each new one anew.
_OF_CASE: Final = _ITEMS.where(cases.c.case_key == bindparam("key"))
_FOLLOWED: Final = _ITEMS.where(cases.c.follow_key == bindparam("key"))


class LookRows:
    """Queries on a case with all that became of it; no rows, no such case."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def of_case(self, case_key: bytes) -> list[Look]:
        """By the case's key: its items, oldest first."""
        return self._all(_OF_CASE, case_key)

    def followed(self, follow_key: bytes) -> list[Look]:
        """By the key of its follow ID."""
        return self._all(_FOLLOWED, follow_key)

    def _all(self, looks: Select[Any], key: bytes) -> list[Look]:
        return list(map(Look._make, self._connection.execute(looks, {"key": key}).all()))
