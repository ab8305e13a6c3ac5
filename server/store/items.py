"""Items and the fingerprints that wait in them or lead to entries."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Final, NamedTuple

from sqlalchemy import Connection, case, delete, func, insert, select, update

from server.store.engine import batches
from server.store.floods import MAY_PUBLISH
from server.store.tables import entries, fingerprints, items


class ItemRow(NamedTuple):
    """An item as stored; `state` is waiting, listed, withdrawn or refused."""

    id: int
    item_id: bytes
    kind: str
    state: str
    added_on: date
    tick: int | None


class NewItem(NamedTuple):
    """An item on its way into the store, with its fingerprints."""

    item_id: bytes
    kind: str
    added_on: date
    waiting: Sequence[Waiting]


class Waiting(NamedTuple):
    """A fingerprint on its way into the list."""

    kind: str
    algorithm: str
    variant: str | None
    quality: int | None
    entry_key: bytes
    sealed: bytes


SHOWN_STATE: Final = case((items.c.hold == "refused", "refused"), else_=items.c.state)
"""What the operator refused is said to be so."""
_ITEM: Final = (
    items.c.id,
    items.c.item_id,
    items.c.kind,
    SHOWN_STATE,
    items.c.added_on,
    items.c.tick,
)
# Made once, as server/store/looks.py says.
_NEW_ITEMS: Final = insert(items).returning(items.c.id, sort_by_parameter_order=True)
_NEW_FINGERPRINTS: Final = insert(fingerprints)


class ItemRows:
    """Queries on `items` and `fingerprints`."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, new: Sequence[tuple[int, int, NewItem]]) -> None:
        """Store items (of a case, of a submission) that wait for the next tick."""
        made = self._connection.execute(
            _NEW_ITEMS,
            [
                {
                    "case_id": case,
                    "submission_id": submission,
                    "item_id": item.item_id,
                    "kind": item.kind,
                    "state": "waiting",
                    "added_on": item.added_on,
                }
                for case, submission, item in new
            ],
        ).scalars()
        self._connection.execute(
            _NEW_FINGERPRINTS,
            [
                {
                    "item_id": row,
                    "algorithm": one.algorithm,
                    "variant": one.variant,
                    "quality": one.quality,
                    "entry_key": one.entry_key,
                    "sealed": one.sealed,
                }
                for row, (_, _, item) in zip(made, new, strict=True)
                for one in item.waiting
            ],
        )

    def counts(self, chosen: Sequence[int]) -> dict[int, int]:
        """How many items each of these cases holds, withdrawn ones too."""
        query = (
            select(items.c.case_id, func.count())
            .where(items.c.case_id.in_(chosen))
            .group_by(items.c.case_id)
        )
        return {row[0]: row[1] for row in self._connection.execute(query)}

    def of_case(self, case: int) -> list[ItemRow]:
        """A case's items, oldest first."""
        query = select(*_ITEM).where(items.c.case_id == case).order_by(items.c.id)
        return [ItemRow(*row) for row in self._connection.execute(query)]

    def of_submission(self, submission: int) -> list[ItemRow]:
        """A submission's items, in the order sent."""
        query = select(*_ITEM).where(items.c.submission_id == submission).order_by(items.c.id)
        return [ItemRow(*row) for row in self._connection.execute(query)]

    def any_waiting(self) -> bool:
        """Whether an item waits for a tick and nothing else."""
        query = select(items.c.id).where(items.c.state == "waiting", MAY_PUBLISH).limit(1)
        return self._connection.execute(query).first() is not None

    def claim(self, tick: int) -> int:
        """Give every waiting item to a tick, in one statement: what commits later waits on.

        Held ones are passed over. Answers how many it were.
        """
        claimed = self._connection.execute(
            update(items)
            .where(items.c.state == "waiting", MAY_PUBLISH)
            .values(state="listed", tick=tick)
        )
        return claimed.rowcount

    def unlisted(self, tick: int) -> list[Waiting]:
        """The tick's fingerprints that no entry has yet, oldest first; one value may repeat."""
        query = (
            select(
                items.c.kind,
                fingerprints.c.algorithm,
                fingerprints.c.variant,
                fingerprints.c.quality,
                fingerprints.c.entry_key,
                fingerprints.c.sealed,
            )
            .join(items, items.c.id == fingerprints.c.item_id)
            .join(entries, entries.c.entry_key == fingerprints.c.entry_key, isouter=True)
            .where(items.c.tick == tick, items.c.state == "listed", entries.c.id.is_(None))
            .order_by(fingerprints.c.id)
        )
        return [Waiting(*row) for row in self._connection.execute(query)]

    def settle(self, tick: int) -> None:
        """Point the tick's fingerprints at their entries and erase the values they held."""
        entry = (
            select(entries.c.id)
            .where(entries.c.entry_key == fingerprints.c.entry_key)
            .scalar_subquery()
        )
        of_tick = select(items.c.id).where(items.c.tick == tick, items.c.state == "listed")
        self._connection.execute(
            update(fingerprints)
            .where(fingerprints.c.item_id.in_(of_tick))
            .values(entry_id=entry, sealed=None)
        )

    def withdraw(self, chosen: Sequence[int]) -> list[int]:
        """Erase the items' fingerprints; answers the entries that they led to."""
        touched: set[int] = set()
        for some in batches(chosen):
            of_some = fingerprints.c.item_id.in_(some)
            led_to = select(fingerprints.c.entry_id).where(
                of_some, fingerprints.c.entry_id.is_not(None)
            )
            touched.update(self._connection.execute(led_to).scalars())
            self._connection.execute(delete(fingerprints).where(of_some))
            self._connection.execute(
                update(items).where(items.c.id.in_(some)).values(state="withdrawn")
            )
        return sorted(touched)
