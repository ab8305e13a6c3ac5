"""The rules of a case: submit, look, withdraw, let somebody follow. Knows neither HTTP nor SQL."""

from __future__ import annotations

import json
import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final, TypeVar

from pyhash.errors import BadValue
from pyhash.values import SYMBOLS, CaseId, Fingerprint, FollowId, Item, Pdq, check_symbols
from server import plausibility
from server.errors import UnknownCase, UnknownItem
from server.intake import OF_THE_DATABASE, Arrived, Intake
from server.logs import note_error
from server.packing import identity, pack
from server.store import Store
from server.store.items import ItemRow, NewItem, Waiting
from server.store.looks import Look
from server.vault import Vault

ITEM_ID_BYTES: Final = 16
FOLLOW_SYMBOLS: Final = 20


@dataclass(frozen=True, slots=True)
class ItemStatus:
    """An item as its case sees it; both counts begin with the item's own publishing (P28)."""

    item_id: str
    kind: str
    state: str
    added_on: date
    taken_by: int = 0
    removed_by: int = 0


@dataclass(frozen=True, slots=True)
class Submitted:
    """What a submission left behind; `repeated` if it had been sent before."""

    items: tuple[ItemStatus, ...]
    repeated: bool


class Cases:
    """What a person can do, who holds a case ID."""

    def __init__(self, store: Store, vault: Vault, most_items: int) -> None:
        self._store = store
        self._vault = vault
        self._intake = Intake(store, most_items)

    def submit(
        self, case_id: CaseId, submission_id: str, items: Sequence[Item], today: date
    ) -> Submitted:
        """Store items, once, however often they are sent; on disk when this returns.

        Raises:
            ImplausibleFingerprint: one of them cannot be a photograph's; nothing is stored.
            SubmissionDiffers: the submission ID came before with other items.
            CaseFull: the case would hold more items than it may.
        """
        for item in items:
            plausibility.check(item)
        arrived = Arrived(
            case_key=self._case_key(case_id),
            submission_key=self._vault.lookup("submission", submission_id.encode()),
            content_key=self._vault.lookup("content", _canonical(items)),
            today=today,
            items=tuple(
                NewItem(
                    secrets.token_bytes(ITEM_ID_BYTES),
                    item.kind,
                    today,
                    [self._waiting(item, one) for one in item.fingerprints],
                )
                for item in items
            ),
        )
        before = self._intake.take(arrived)
        if before is not None:
            return Submitted(
                tuple(_plain(item, item.state) for item in before.items), repeated=True
            )
        return Submitted(tuple(_plain(item, "waiting") for item in arrived.items), repeated=False)

    def status(self, case_id: str, today: date) -> tuple[ItemStatus, ...]:
        """All items of a case, oldest first; counts as the day of a visit.

        Raises:
            UnknownCase: wrong, mistyped or purged, all alike.
        """
        key = self._key_of(case_id)
        with self._store.reading() as rows:
            looks = _found(rows.looks.of_case(key))
        if looks[0].visited_on != today:
            self._note_visit(looks[0].case_id, today)
        return _statuses(looks)

    def followed(self, follow_id: str) -> tuple[ItemStatus, ...]:
        """All items of the case that a follow ID shows.

        Raises:
            UnknownCase: wrong, mistyped, replaced or purged, all alike.
        """
        try:
            key = self._vault.lookup("follow", FollowId(follow_id).text.encode())
        except BadValue:
            raise UnknownCase from None
        with self._store.reading() as rows:
            return _statuses(_found(rows.looks.followed(key)))

    def withdraw(
        self, case_id: str, item_ids: Sequence[str] | None, today: date
    ) -> tuple[ItemStatus, ...]:
        """Take back some items, or all; their values are erased before this returns.

        The list says so to platforms at the next tick.

        Raises:
            UnknownCase: wrong, mistyped or purged, all alike.
            UnknownItem: an ID that is not of this case; nothing is withdrawn.
        """
        key = self._key_of(case_id)
        with self._store.editing_list() as rows:
            case = _found(rows.cases.hold([key]).get(key))
            held = {item.item_id.hex(): item for item in rows.items.of_case(case.id)}
            if item_ids is not None and not held.keys() >= set(item_ids):
                raise UnknownItem
            chosen = [
                item.id
                for item in (held.values() if item_ids is None else map(held.get, set(item_ids)))
                if item is not None and item.state in {"waiting", "listed"}
            ]
            rows.entries.bury(rows.items.withdraw(chosen), today)
            rows.cases.visit(case.id, today)
            items = _statuses(rows.looks.of_case(key))
            rows.ledger.note(
                *(f"withdrawn {one.item_id.hex()}" for one in held.values() if one.id in chosen)
            )
        self._store.scrub()
        return items

    def follow(self, case_id: str) -> FollowId:
        """Make a follow ID; an older one of the case is dead from now on.

        Raises:
            UnknownCase: wrong, mistyped or purged, all alike.
        """
        key = self._key_of(case_id)
        symbols = "".join(secrets.choice(SYMBOLS) for _ in range(FOLLOW_SYMBOLS))
        follow_id = FollowId(symbols + check_symbols(symbols))
        follow_key = self._vault.lookup("follow", follow_id.text.encode())
        with self._store.writing() as rows:
            _found(rows.cases.hold([key]).get(key))
            rows.cases.follow(key, follow_key)
            rows.ledger.note(f"follow {key.hex()} {follow_key.hex()}")
        return follow_id

    def _note_visit(self, case: int, today: date) -> None:
        try:
            with self._store.writing() as rows:
                rows.cases.visit(case, today)
        except OF_THE_DATABASE as error:
            # On a full disk a person can still look; the next look notes the day.
            note_error("database_failed", error)

    def _case_key(self, case_id: CaseId) -> bytes:
        return self._vault.lookup("case", case_id.text.encode())

    def _key_of(self, case_id: str) -> bytes:
        try:
            return self._case_key(CaseId(case_id))
        except BadValue:
            raise UnknownCase from None

    def _waiting(self, item: Item, fingerprint: Fingerprint) -> Waiting:
        packed = pack(fingerprint)
        pdq = fingerprint if isinstance(fingerprint, Pdq) else None
        return Waiting(
            kind=item.kind,
            algorithm=fingerprint.algorithm,
            variant=None if pdq is None else pdq.variant.value,
            quality=None if pdq is None else pdq.quality,
            entry_key=self._vault.lookup(
                "entry", identity(item.kind, fingerprint.algorithm, packed)
            ),
            sealed=self._vault.seal(packed),
        )


_T = TypeVar("_T")


def _found(seen: _T | None) -> _T:
    if not seen:
        raise UnknownCase
    return seen


def _statuses(looks: Sequence[Look]) -> tuple[ItemStatus, ...]:
    return tuple(
        ItemStatus(
            look.item_id.hex(),
            look.kind,
            look.state,
            look.added_on,
            look.taken_by,
            look.removed_by,
        )
        for look in looks
    )


def _canonical(items: Sequence[Item]) -> bytes:
    return json.dumps([item.as_dict() for item in items], sort_keys=True).encode()


def _plain(item: ItemRow | NewItem, state: str) -> ItemStatus:
    return ItemStatus(item.item_id.hex(), item.kind, state, item.added_on)
