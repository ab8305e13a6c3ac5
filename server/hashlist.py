"""The list as platforms read it, and their word on what they found. Knows neither HTTP nor SQL."""

from __future__ import annotations

import hashlib
import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from operator import itemgetter
from typing import Any, Final, NamedTuple, TypeAlias

from pyhash.values import MATCH_QUALITY, Algorithm, Fingerprint, Kind, Variant
from server.audit import Action, Audit, Checkpoint, platform_actor
from server.config import ConfigError
from server.errors import BadRequest, ListRestarted, ScopeMissing, Unavailable, UnknownEntry
from server.floods import hold_feedback
from server.logs import warn
from server.packing import identity, pack
from server.platforms import Platform, Scope
from server.store import Rows, Store
from server.store.entries import Added, ListState, Removed, TickEnd, Wanted
from server.store.platforms import MATCHABLE_PDQ, Reach
from server.unreadable import holds_key, set_aside, without_unreadable
from server.vault import Vault

Sort: TypeAlias = tuple[Kind, Algorithm]
ALGORITHMS_OF: Final = {
    Kind.IMAGE: (Algorithm.PDQ, Algorithm.MD5, Algorithm.SHA256),
    Kind.VIDEO: (Algorithm.VPDQ, Algorithm.MD5, Algorithm.SHA256),
}
ALL_SORTS: Final[tuple[Sort, ...]] = tuple(
    (kind, algorithm) for kind, algorithms in ALGORITHMS_OF.items() for algorithm in algorithms
)
_POSITION: Final = re.compile(r"[0-9]{1,18}", re.ASCII)
_ENTRY_ID: Final = re.compile(r"[0-9a-f]{32}", re.ASCII)
PAGE_BYTES: Final = 16 << 20
"""Of sealed values on one page: it is held in memory, and ten thousand videos may be 200 MB."""
_position: Final = itemgetter(0)
"""Of a row as the store gives it."""
KIND_SCOPE: Final = {Kind.IMAGE: Scope.READ_IMAGES, Kind.VIDEO: Scope.READ_VIDEOS}


@dataclass(frozen=True, slots=True)
class Query:
    """Which stretch of the log, and what of it. Filters never drop a removal."""

    after: int = 0
    limit: int = 10_000
    epoch: str | None = None
    sorts: tuple[Sort, ...] = ALL_SORTS
    variant: Variant | None = None
    matchable: bool = False  # no PDQ below the quality at which platforms match
    until: int | None = None  # the last position wanted


class Add(NamedTuple):
    """An entry joins. `value` is packed as server/packing.py says, `listed_on` a day, ISO 8601."""

    position: int
    entry_id: str
    kind: str
    algorithm: str
    value: bytes
    quality: int | None
    variant: str | None
    listed_on: str


class Remove(NamedTuple):
    """An entry leaves."""

    position: int
    entry_id: str


Change: TypeAlias = Add | Remove
_add: Final[Callable[[Iterable[Any]], Add]] = partial(tuple.__new__, Add)


@dataclass(frozen=True, slots=True)
class Page:
    """A stretch of the log in order of position."""

    epoch: str
    entries: tuple[Change, ...]
    next_after: int
    more: bool
    checkpoint: Checkpoint
    ticks: tuple[TickEnd, ...]

    def published_at(self, position: int) -> datetime:
        """When a position of this stretch was published; UTC without a zone."""
        tick = bisect_left(self.ticks, position, key=lambda one: one.last_position)
        return self.ticks[tick].published_at

    def by_tick(self) -> Iterator[tuple[datetime, Sequence[Change]]]:
        """The entries in order, those published together together, with the moment of it."""
        start = 0
        for tick in self.ticks:
            end = bisect_right(self.entries, tick.last_position, key=lambda one: one.position)
            if end > start:
                yield tick.published_at, self.entries[start:end]
            start = end


@dataclass(frozen=True, slots=True)
class Stretch:
    """The positions past `after`, up to and with `until`."""

    after: int
    until: int


@dataclass(frozen=True, slots=True)
class Word:
    """A platform's word on one entry."""

    entry_id: str
    verdict: str
    count: int = 1


def read_position(text: str) -> int:
    """A position as a client gives it back. Raises BadRequest for anything else."""
    if not _POSITION.fullmatch(text):
        raise BadRequest
    return int(text)


class HashList:
    """What a platform can do with the list."""

    def __init__(
        self,
        store: Store,
        vault: Vault,
        audit: Audit,
        now: Callable[[], datetime],
        flood_percent: int,
    ) -> None:
        self._store = store
        self._vault = vault
        self._audit = audit
        self._now = now
        self._flood_percent = flood_percent

    def read(self, platform: Platform, query: Query) -> Page:
        """One page of the log, of one snapshot; the pull and how far it came are on record.

        Raises:
            ListRestarted: the query names an old epoch, a position past the end, or one before
                removals that are forgotten, unless the platform is on its way there from 0.
            ScopeMissing: the platform may read none of what it asks for.
            Unavailable: this server does not hold the vault's key.
        """
        sorts = _readable(platform, query)
        wanted = Wanted(
            None if sorts == ALL_SORTS else sorts,  # to ask for all takes a fifth more time
            query.variant,
            MATCH_QUALITY if query.matchable else None,
        )
        with self._store.reading() as rows:
            state = rows.entries.state()
            began = rows.platforms.began_at(platform.id)
            _check_epoch(query, state, began)
            end = (
                state.last_position
                if query.until is None
                else min(query.until, state.last_position)
            )
            # One more than asked tells whether there is more.
            added, cut = rows.entries.added_after(query.after, query.limit + 1, PAGE_BYTES, wanted)
            removed = rows.entries.removed_after(query.after, query.limit + 1)
            known = min(end, added[-1][0]) if cut else end
            positions = sorted([*map(_position, added), *map(_position, removed)])
            is_more = bisect_right(positions, known) > query.limit
            next_after = positions[query.limit - 1] if is_more else known
            ticks = rows.entries.tick_ends(query.after, next_after)
            reached = Reach(next_after, rows.entries.tick_at(next_after))
            extended = _extended(rows, platform, query, reached)
        entries, unreadable = self._shown(
            added[: bisect_right(added, next_after, key=_position)],
            removed[: bisect_right(removed, next_after, key=_position)],
        )
        with self._store.writing() as rows:
            if unreadable:
                set_aside(rows, unreadable)
            walk = _walk(query, state, began, next_after)
            if walk != began:
                rows.platforms.note_began(platform.id, walk)
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
        more = next_after < end
        return Page(state.epoch.hex(), entries, next_after, more, checkpoint, tuple(ticks))

    def tag(self, platform: Platform, query: Query) -> str:
        """Another value whenever the same query may be answered otherwise; 32 hex digits.

        Raises:
            ListRestarted, ScopeMissing: as `read`.
        """
        sorts = _readable(platform, query)
        with self._store.reading() as rows:
            state = rows.entries.state()
            _check_epoch(query, state, rows.platforms.began_at(platform.id))
        told = (state.epoch.hex(), state.last_position, state.forgotten_position, sorts, query)
        return hashlib.sha256(repr(told).encode()).hexdigest()[:32]

    def note_unchanged(self, platform: Platform, query: Query) -> None:
        """Put on record that a platform asked and holds the answer already."""
        with self._store.writing() as rows:
            self._audit.record(
                rows, platform_actor(platform.id), Action.PULL, after=query.after, unchanged=1
            )

    def positions(self, start: datetime | None, end: datetime | None = None) -> Stretch:
        """What was published from one moment to another, both included; UTC without a zone.

        Clocks are set back now and then: an entry may be in a stretch it was not published in, but
        none is left out.
        """
        with self._store.reading() as rows:
            return _stretch(rows, start, end)

    def joined(
        self, moments: Sequence[tuple[datetime | None, datetime | None]]
    ) -> tuple[Stretch, ...]:
        """What was published in any of these stretches of time: in order, nothing twice."""
        with self._store.reading() as rows:
            asked = [_stretch(rows, start, end) for start, end in moments]
        found: list[Stretch] = []
        for stretch in sorted(asked, key=lambda one: one.after):
            if found and stretch.after <= found[-1].until:
                last = found.pop()
                found.append(Stretch(last.after, max(last.until, stretch.until)))
            else:
                found.append(stretch)
        return tuple(stretch for stretch in found if stretch.until > stretch.after)

    def entry_ids(
        self, platform: Platform, wanted: Sequence[tuple[Kind, Fingerprint]]
    ) -> dict[tuple[Kind, Fingerprint], str]:
        """The entries that a platform can read and that are these very fingerprints."""
        keys = {
            self._vault.lookup("entry", identity(kind, one.algorithm, pack(one))): (kind, one)
            for kind, one in wanted
            if KIND_SCOPE[kind] in platform.scopes
        }
        with self._store.reading() as rows:
            found = rows.entries.listed_with(list(keys))
        return {keys[key]: entry_id.hex() for key, entry_id in found.items()}

    def hear(self, platform: Platform, words: Sequence[Word]) -> int:
        """Keep a platform's words, each once; answers how many. A flood of them does not count.

        Raises:
            ScopeMissing: the platform may not give feedback.
            UnknownEntry: one of them is on no entry it can read; none is kept.
        """
        if Scope.FEEDBACK not in platform.scopes:
            raise ScopeMissing
        if not all(_ENTRY_ID.fullmatch(word.entry_id) for word in words):
            raise UnknownEntry
        readable = {kind for kind, scope in KIND_SCOPE.items() if scope in platform.scopes}
        today = self._now().date()
        with self._store.writing() as rows:
            found = rows.entries.rows_of([bytes.fromhex(word.entry_id) for word in words])
            tick = rows.entries.last_tick()
            said = {}
            for word in words:
                row, kind = found.get(bytes.fromhex(word.entry_id), (0, ""))
                if kind not in readable:
                    raise UnknownEntry
                said[row, word.verdict] = word.count
            if said:
                rows.feedback.say(platform.id, said, tick, today)
            verdicts = {verdict for _, verdict in said}
            held = hold_feedback(rows, platform.id, verdicts, today, self._flood_percent)
            if held:
                actor = platform_actor(platform.id)
                self._audit.record(rows, actor, Action.FEEDBACK_HELD, verdicts=held)
        return len(said)

    def _shown(
        self, added: Sequence[Added], removed: Sequence[Removed]
    ) -> tuple[tuple[Change, ...], list[int]]:
        """What a page shows, and the positions of what it has to leave out."""
        try:
            return self._opened(added, removed), []
        except ConfigError:
            with self._store.reading() as rows:
                if not holds_key(rows, self._vault):
                    warn("vault_locked")
                    raise Unavailable from None
            readable, unreadable = without_unreadable(added, self._vault)
            return self._opened(readable, removed), unreadable

    def _opened(self, added: Sequence[Added], removed: Sequence[Removed]) -> tuple[Change, ...]:
        adds: list[Change] = []
        if added:
            position, entry_id, kind, algorithm, variant, quality, sealed, listed_on = zip(
                *added, strict=True
            )
            value = self._vault.open_all(sealed)
            # By columns, in C: a pull is millions of rows, and `Add._make` would be Python again.
            shown = (position, map(bytes.hex, entry_id), kind, algorithm)
            days = map(str, listed_on)
            adds += map(_add, zip(*shown, value, quality, variant, days, strict=True))
        if not removed:
            return tuple(adds)
        removes = [Remove(row.position, row.entry_id.hex()) for row in removed]
        return tuple(sorted([*adds, *removes], key=lambda one: one.position))


def _stretch(rows: Rows, start: datetime | None, end: datetime | None) -> Stretch:
    after = 0 if start is None else rows.entries.position_before(start)
    until = rows.entries.state().last_position if end is None else rows.entries.position_at(end)
    return Stretch(after, max(after, until))


def sorts_of(kind: Kind | None, algorithm: Algorithm | None) -> tuple[Sort, ...]:
    """All sorts of a kind and an algorithm; None stands for any."""
    return tuple(
        sort for sort in ALL_SORTS if kind in (None, sort[0]) and algorithm in (None, sort[1])
    )


def _readable(platform: Platform, query: Query) -> tuple[Sort, ...]:
    allowed = tuple(sort for sort in query.sorts if KIND_SCOPE[sort[0]] in platform.scopes)
    if query.sorts and not allowed:
        raise ScopeMissing
    return allowed


def _check_epoch(query: Query, state: ListState, began: int) -> None:
    old_epoch = query.epoch is not None and query.epoch != state.epoch.hex()
    # Who began when they stood on the list never held what forgotten removals took away.
    missed = 0 < query.after < state.forgotten_position and began < state.forgotten_position
    if old_epoch or missed or query.after > state.last_position:
        raise ListRestarted


def _walk(query: Query, state: ListState, began: int, next_after: int) -> int:
    """Where the list ended when the platform began the walk that this page is of; 0 at its end."""
    walk = state.last_position if query.after == 0 else began
    return 0 if query.after < walk <= next_after else walk


def _extended(
    rows: Rows, platform: Platform, query: Query, reached: Reach
) -> list[tuple[str, str]]:
    """What this page brings the platform further in, without a gap: kind, and name of the sort.

    Only what is handed out counts as taken: a good PDQ counts by itself.
    """
    if query.variant not in (None, Variant.UPRIGHT):
        return []  # only every picture's upright PDQ stands for the picture
    known = rows.platforms.reach_of(platform.id)
    return [
        sort
        for kind, algorithm in _readable(platform, query)
        if query.variant is None or algorithm == Algorithm.PDQ
        for name in _names(algorithm, query)
        for sort in [(kind.value, name)]
        for held in [known.get(sort, Reach(0, 0))]
        if query.after <= held.position and held < reached
    ]


def _names(algorithm: Algorithm, query: Query) -> tuple[str, ...]:
    if algorithm != Algorithm.PDQ:
        return (algorithm,)
    return (MATCHABLE_PDQ,) if query.matchable else (algorithm, MATCHABLE_PDQ)
