"""The list as platforms read it, and their word on what they found. Knows neither HTTP nor SQL."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Final, NamedTuple

from pyhash.values import Algorithm, Kind, Variant
from server.audit import Action, Audit, Checkpoint, platform_actor
from server.errors import ListRestarted, ScopeMissing, UnknownEntry
from server.packing import unpack
from server.platforms import Platform, Scope
from server.store import Rows, Store
from server.store.entries import Added, ListState, Removed
from server.store.platforms import Reach
from server.vault import Vault

ALGORITHMS_OF: Final = {
    Kind.IMAGE: (Algorithm.PDQ, Algorithm.MD5, Algorithm.SHA256),
    Kind.VIDEO: (Algorithm.VPDQ, Algorithm.MD5, Algorithm.SHA256),
}
KIND_SCOPE: Final = {Kind.IMAGE: Scope.READ_IMAGES, Kind.VIDEO: Scope.READ_VIDEOS}


@dataclass(frozen=True, slots=True)
class Query:
    """Which stretch of the log, and what of it. Filters never drop a removal."""

    after: int = 0
    limit: int = 10_000
    epoch: str | None = None
    kind: Kind | None = None
    algorithm: Algorithm | None = None
    variant: Variant | None = None


class Add(NamedTuple):
    """An entry joins. `value` is `{"value"}` or, of a vPDQ, `{"frames"}`, as on the wire."""

    position: int
    entry_id: str
    kind: str
    algorithm: str
    value: dict[str, Any]
    quality: int | None
    variant: str | None
    listed_on: date


class Remove(NamedTuple):
    """An entry leaves."""

    position: int
    entry_id: str


@dataclass(frozen=True, slots=True)
class Page:
    """A stretch of the log in order of position."""

    epoch: str
    entries: tuple[Add | Remove, ...]
    next_after: int
    more: bool
    checkpoint: Checkpoint


@dataclass(frozen=True, slots=True)
class Word:
    """A platform's word on one entry."""

    entry_id: str
    verdict: str
    count: int = 1


class HashList:
    """What a platform can do with the list."""

    def __init__(self, store: Store, vault: Vault, audit: Audit) -> None:
        self._store = store
        self._vault = vault
        self._audit = audit

    def read(self, platform: Platform, query: Query) -> Page:
        """One page of the log, of one snapshot; the pull and how far it came are on record.

        Raises:
            ListRestarted: the query names an old epoch, or a position past the end.
            ScopeMissing: the platform may read none of what it asks for.
        """
        kinds = _kinds(platform, query)
        filters: dict[str, Sequence[str]] = {"kind": kinds}
        if query.algorithm is not None:
            filters["algorithm"] = (query.algorithm,)
        if query.variant is not None:
            filters["variant"] = (query.variant,)
        with self._store.reading() as rows:
            state = rows.entries.state()
            _check_epoch(query, state)
            # One more than asked tells whether there is more.
            added = rows.entries.added_after(query.after, query.limit + 1, filters)
            removed = rows.entries.removed_after(query.after, query.limit + 1)
            log: list[Added | Removed] = sorted([*added, *removed], key=lambda row: row.position)
            more = len(log) > query.limit
            del log[query.limit :]
            next_after = log[-1].position if more else state.last_position
            reached = Reach(next_after, rows.entries.tick_at(next_after))
            extended = _extended(rows, platform, query, reached)
        entries = tuple(self._shown(row) for row in log)
        with self._store.writing() as rows:
            rows.platforms.extend_reach(platform.id, extended, reached)
            checkpoint = self._audit.record(
                rows,
                platform_actor(platform.id),
                Action.PULL,
                epoch=state.epoch.hex(),
                after=query.after,
                to=next_after,
                entries=len(entries),
            )
        return Page(state.epoch.hex(), entries, next_after, more, checkpoint)

    def hear(self, platform: Platform, words: Sequence[Word]) -> int:
        """Keep a platform's words, each once; answers how many.

        Raises:
            ScopeMissing: the platform may not give feedback.
            UnknownEntry: one of them is on no entry it can read; none is kept.
        """
        if Scope.FEEDBACK not in platform.scopes:
            raise ScopeMissing
        readable = {kind for kind, scope in KIND_SCOPE.items() if scope in platform.scopes}
        with self._store.writing() as rows:
            found = rows.entries.rows_of([bytes.fromhex(word.entry_id) for word in words])
            tick = rows.entries.last_tick()
            said = {}
            for word in words:
                row, kind = found.get(bytes.fromhex(word.entry_id), (0, ""))
                if kind not in readable:
                    raise UnknownEntry
                said[row, word.verdict] = word.count
            # In order of rows, so that two requests at once cannot wait for each other.
            for (row, verdict), count in sorted(said.items()):
                rows.feedback.say(platform.id, row, verdict, count, tick)
        return len(said)

    def _shown(self, row: Added | Removed) -> Add | Remove:
        if isinstance(row, Removed):
            return Remove(row.position, row.entry_id.hex())
        return Add(
            row.position,
            row.entry_id.hex(),
            row.kind,
            row.algorithm,
            unpack(row.algorithm, self._vault.open(row.sealed)),
            row.quality,
            row.variant,
            row.listed_on,
        )


def _kinds(platform: Platform, query: Query) -> tuple[Kind, ...]:
    asked = tuple(Kind) if query.kind is None else (query.kind,)
    allowed = tuple(kind for kind in asked if KIND_SCOPE[kind] in platform.scopes)
    if not allowed:
        raise ScopeMissing
    return allowed


def _check_epoch(query: Query, state: ListState) -> None:
    old_epoch = query.epoch is not None and query.epoch != state.epoch.hex()
    if old_epoch or query.after > state.last_position:
        raise ListRestarted


def _extended(
    rows: Rows, platform: Platform, query: Query, reached: Reach
) -> list[tuple[str, str]]:
    """The sorts of entries that this page brings the platform further in, without a gap."""
    if query.variant not in (None, Variant.UPRIGHT):
        return []  # only every picture's upright PDQ stands for the picture
    known = rows.platforms.reach_of(platform.id)
    return [
        sort
        for kind in _kinds(platform, query)
        for algorithm in ALGORITHMS_OF[kind]
        if query.algorithm in (None, algorithm)
        and (query.variant is None or algorithm == Algorithm.PDQ)
        for sort in [(kind.value, algorithm.value)]
        for held in [known.get(sort, Reach(0, 0))]
        if query.after <= held.position and held < reached
    ]
