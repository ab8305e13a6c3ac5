"""Platforms, their keys, and how far each has pulled."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime
from typing import Final, NamedTuple

from sqlalchemy import Connection, and_, bindparam, delete, insert, or_, select, update

from server.store.engine import insert_into
from server.store.tables import platform_keys, platforms, reach


class PlatformRow(NamedTuple):
    """A platform as stored."""

    id: int
    name: str
    username: str
    link: str | None
    scans: str | None
    hidden: bool
    state: str
    scopes: str
    added_on: date
    networks: str


MATCHABLE_PDQ: Final = "pdq_good"
"""A sort of its own in `reach`: PDQs of a quality at which platforms match."""


class Reach(NamedTuple):
    """How far a platform has pulled one sort of entries, without a gap."""

    position: int
    tick: int


_PLATFORM = (
    platforms.c.id,
    platforms.c.name,
    platforms.c.username,
    platforms.c.link,
    platforms.c.scans,
    platforms.c.hidden,
    platforms.c.state,
    platforms.c.scopes,
    platforms.c.added_on,
    platforms.c.networks,
)


# What every poll asks, made once, as server/store/looks.py says.
_HOLDER: Final = (
    select(platform_keys.c.expires_at, *_PLATFORM)
    .join(platform_keys, platform_keys.c.platform_id == platforms.c.id)
    .where(platform_keys.c.key_digest == bindparam("digest"))
)
_BEGAN: Final = select(platforms.c.began_position).where(platforms.c.id == bindparam("platform"))
_REACH: Final = select(reach.c.kind, reach.c.algorithm, reach.c.position, reach.c.tick).where(
    reach.c.platform_id == bindparam("platform")
)


class PlatformRows:
    """Queries on `platforms`, `platform_keys` and `reach`."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, row: PlatformRow) -> int:
        """Store a new platform (its `id` is given here); answers the row."""
        values = {key: value for key, value in row._asdict().items() if key != "id"}
        made = self._connection.execute(insert(platforms).values(values).returning(platforms.c.id))
        return int(made.scalar_one())

    def all(self) -> list[PlatformRow]:
        """Every platform, by name."""
        query = select(*_PLATFORM).order_by(platforms.c.name)
        return [PlatformRow._make(row) for row in self._connection.execute(query)]

    def named(self, name: str) -> PlatformRow | None:
        """The platform of that name or username."""
        query = select(*_PLATFORM).where(
            or_(platforms.c.name == name, platforms.c.username == name)
        )
        row = self._connection.execute(query).first()
        return None if row is None else PlatformRow._make(row)

    def set_state(self, platform: int, state: str) -> None:
        """Make a platform active, suspended or revoked."""
        self._connection.execute(
            update(platforms).where(platforms.c.id == platform).values(state=state)
        )

    def set_networks(self, platform: int, networks: str) -> None:
        """Bind a platform's keys to networks, apart by spaces."""
        self._connection.execute(
            update(platforms).where(platforms.c.id == platform).values(networks=networks)
        )

    def add_key(self, platform: int, digest: bytes, expires_at: datetime | None) -> None:
        """Store a key's digest."""
        self._connection.execute(
            insert(platform_keys).values(
                platform_id=platform, key_digest=digest, expires_at=expires_at
            )
        )

    def expire_keys(self, platform: int, at: datetime) -> None:
        """Let the keys in use end then, unless they end sooner."""
        self._connection.execute(
            update(platform_keys)
            .where(
                platform_keys.c.platform_id == platform,
                or_(platform_keys.c.expires_at.is_(None), platform_keys.c.expires_at > at),
            )
            .values(expires_at=at)
        )

    def drop_keys(self, platform: int) -> None:
        """Erase every key of a platform."""
        self._connection.execute(
            delete(platform_keys).where(platform_keys.c.platform_id == platform)
        )

    def holder(self, digest: bytes) -> tuple[PlatformRow, datetime | None] | None:
        """The platform whose key has that digest, whatever their state, and when the key ends."""
        row = self._connection.execute(_HOLDER, {"digest": digest}).one_or_none()
        return None if row is None else (PlatformRow._make(row[1:]), row[0])

    def began_at(self, platform: int) -> int:
        """Where the list ended when the platform began from 0; 0 once it has come there."""
        return int(self._connection.execute(_BEGAN, {"platform": platform}).scalar_one())

    def note_began(self, platform: int, position: int) -> None:
        """Note where the list ended when the platform began from 0; 0 once it has come there."""
        self._connection.execute(
            update(platforms).where(platforms.c.id == platform).values(began_position=position)
        )

    def reach_of(self, platform: int) -> dict[tuple[str, str], Reach]:
        """How far a platform has pulled, by (kind, algorithm)."""
        found = self._connection.execute(_REACH, {"platform": platform})
        return {(kind, algorithm): Reach(*held) for kind, algorithm, *held in found}

    def extend_reach(self, platform: int, sorts: Iterable[tuple[str, str]], reached: Reach) -> None:
        """Note that a platform holds these sorts up to there; never moves backwards."""
        held = {"platform_id": platform, "position": reached.position, "tick": reached.tick}
        new = [held | {"kind": kind, "algorithm": name} for kind, name in sorted(sorts)]
        if new:
            noted = insert_into(self._connection, reach)
            further = noted.on_conflict_do_update(
                index_elements=reach.primary_key.columns,
                set_={"position": noted.excluded.position, "tick": noted.excluded.tick},
                where=and_(
                    reach.c.position <= noted.excluded.position,
                    reach.c.tick <= noted.excluded.tick,
                ),
            )
            self._connection.execute(further, new)
