"""The companies that take part: their keys, scopes and state. Knows neither HTTP nor SQL.

A key has 256 random bits, is shown once and kept as its SHA-256: with that much chance in it a slow
password hash adds nothing. One key opens all shapes of the list; the password is the key.
"""

from __future__ import annotations

import hashlib
import ipaddress
import re
import secrets
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final

from server.audit import OPERATOR, Action, Audit
from server.errors import BadProfile, PlatformExists, Unauthorized, UnknownPlatform
from server.store import Rows, Store
from server.store.platforms import PlatformRow

KEY_BYTES: Final = 32
KEY_PREFIX: Final = "tid_"
"""Lets a scanner for leaked secrets know a key when it sees one."""

NAME_LENGTH: Final = 80
TEXT_LENGTH: Final = 300
NETWORKS_LENGTH: Final = 1000


class Scope(StrEnum):
    """What a key may do."""

    READ_IMAGES = "read_images"
    READ_VIDEOS = "read_videos"
    FEEDBACK = "feedback"


@dataclass(frozen=True, slots=True)
class Platform:
    """A platform that has shown a good key."""

    id: int
    name: str
    username: str
    scopes: frozenset[Scope]


@dataclass(frozen=True, slots=True)
class Credentials:
    """What a platform is given, once."""

    name: str
    member_id: int
    username: str
    api_key: str = field(repr=False)

    def as_dict(self) -> dict[str, str | int]:
        """As `platform add` prints it; the password is the key."""
        return {
            "name": self.name,
            "member_id": self.member_id,
            "username": self.username,
            "password": self.api_key,
            "api_key": self.api_key,
        }


@dataclass(frozen=True, slots=True)
class Profile:
    """What the operator says of a platform."""

    name: str
    link: str | None = None
    scans: str | None = None
    hidden: bool = False
    scopes: tuple[Scope, ...] = tuple(Scope)
    key_days: int | None = None
    networks: tuple[str, ...] = ()  # where keys may be used from; none: anywhere

    def __post_init__(self) -> None:
        shown = (self.link or "", self.scans or "")
        if (
            not 1 <= len(self.name.strip()) <= NAME_LENGTH
            or len(self.name) > NAME_LENGTH
            or not self.name.isprintable()
            or any(len(text) > TEXT_LENGTH or not text.isprintable() for text in shown)
            or not (self.link is None or self.link.startswith("https://"))
        ):
            raise BadProfile
        object.__setattr__(self, "networks", _read_networks(self.networks))


class Platforms:
    """What the operator can do with platforms, and how one is recognised."""

    def __init__(self, store: Store, audit: Audit) -> None:
        self._store = store
        self._audit = audit

    def add(self, profile: Profile, now: datetime) -> Credentials:
        """Take a platform in.

        Raises:
            PlatformExists: the name, or one that reads alike, is taken.
        """
        username = re.sub(r"[^a-z0-9]+", "-", profile.name.lower()).strip("-") or "platform"
        with self._store.editing_list() as rows:
            if rows.platforms.named(profile.name) or rows.platforms.named(username):
                raise PlatformExists
            member_id = rows.platforms.add(
                PlatformRow(
                    id=0,
                    name=profile.name,
                    username=username,
                    link=profile.link,
                    scans=profile.scans,
                    hidden=profile.hidden,
                    state="active",
                    scopes=" ".join(sorted(set(profile.scopes))),
                    added_on=now.date(),
                    networks=" ".join(profile.networks),
                )
            )
            key = _new_key(rows, member_id, now, profile.key_days)
            self._audit.record(
                rows,
                OPERATOR,
                Action.PLATFORM_ADDED,
                platform=member_id,
                scopes=sorted(set(profile.scopes)),
                networks=list(profile.networks),
            )
        return Credentials(profile.name, member_id, username, key)

    def rotate(
        self, name: str, overlap: timedelta, now: datetime, key_days: int | None = None
    ) -> Credentials:
        """Give a new key; the keys in use still work for the overlap.

        Raises:
            UnknownPlatform: no such name.
        """
        with self._store.writing() as rows:
            row = _named(rows, name)
            rows.platforms.expire_keys(row.id, now + overlap)
            key = _new_key(rows, row.id, now, key_days)
            self._audit.record(rows, OPERATOR, Action.KEY_ROTATED, platform=row.id)
            rows.ledger.note(f"keys {row.id}")
        return Credentials(row.name, row.id, row.username, key)

    def bind(self, name: str, networks: Iterable[str]) -> None:
        """Take a platform's keys from these networks alone; of none: from anywhere.

        Raises:
            UnknownPlatform: no such name.
            BadProfile: not a network.
        """
        bound = _read_networks(networks)
        with self._store.writing() as rows:
            row = _named(rows, name)
            rows.platforms.set_networks(row.id, " ".join(bound))
            self._audit.record(
                rows, OPERATOR, Action.PLATFORM_NETWORKS, platform=row.id, networks=list(bound)
            )
            rows.ledger.note(" ".join(("networks", str(row.id), *bound)))

    def suspend(self, name: str) -> None:
        """Refuse a platform's keys until it is resumed. Raises UnknownPlatform."""
        self._set_state(name, "suspended", Action.PLATFORM_SUSPENDED)

    def resume(self, name: str) -> None:
        """Take a suspended platform's keys again. Raises UnknownPlatform."""
        self._set_state(name, "active", Action.PLATFORM_RESUMED)

    def revoke(self, name: str) -> None:
        """Erase all keys of a platform, at once and for good. Raises UnknownPlatform."""
        with self._store.writing() as rows:
            row = _named(rows, name)
            rows.platforms.drop_keys(row.id)
            rows.platforms.set_state(row.id, "revoked")
            self._audit.record(rows, OPERATOR, Action.PLATFORM_REVOKED, platform=row.id)
            rows.ledger.note(f"platform {row.id} revoked")

    def all(self) -> list[PlatformRow]:
        """Every platform, by name, hidden ones too."""
        with self._store.reading() as rows:
            return rows.platforms.all()

    def public(self) -> list[PlatformRow]:
        """Who takes part, as the public may know."""
        return [row for row in self.all() if row.state == "active" and not row.hidden]

    def with_key(self, key: str, now: datetime, address: str = "") -> Platform:
        """The platform that holds a key and uses it from an address it may use it from.

        Raises:
            Unauthorized: unknown, expired, revoked, suspended or from elsewhere, all alike to the
                caller.
        """
        with self._store.reading() as rows:
            holder = rows.platforms.holder(_digest(key))
        if holder is None:
            raise Unauthorized
        row, ends = holder
        if row.state != "active":
            raise Unauthorized(row.id, row.state)
        if ends is not None and ends <= now:
            raise Unauthorized(row.id, "key_expired")
        if not _is_within(address, row.networks.split()):
            raise Unauthorized(row.id, "elsewhere")
        return Platform(row.id, row.name, row.username, scopes_of(row.scopes.split()))

    def _set_state(self, name: str, state: str, action: Action) -> None:
        with self._store.writing() as rows:
            row = _named(rows, name)
            rows.platforms.set_state(row.id, state)
            self._audit.record(rows, OPERATOR, action, platform=row.id)
            rows.ledger.note(f"platform {row.id} {state}")


def scopes_of(names: Iterable[str]) -> frozenset[Scope]:
    """Scopes by their names."""
    return frozenset(Scope(name) for name in names)


def _read_networks(given: Iterable[str]) -> tuple[str, ...]:
    """Networks as they are stored. Raises BadProfile."""
    try:
        networks = tuple(str(ipaddress.ip_network(one)) for one in given)
    except ValueError:
        raise BadProfile from None
    if len(" ".join(networks)) > NETWORKS_LENGTH:
        raise BadProfile
    return networks


def _is_within(address: str, networks: Iterable[str]) -> bool:
    bound = [ipaddress.ip_network(one) for one in networks]
    if not bound:
        return True
    try:
        found = ipaddress.ip_address(address)
    except ValueError:
        return False  # a socket file has no addresses
    # A machine that listens on both kinds sees an IPv4 address within an IPv6 one.
    seen = getattr(found, "ipv4_mapped", None) or found
    return any(seen in network for network in bound)


def _named(rows: Rows, name: str) -> PlatformRow:
    row = rows.platforms.named(name)
    if row is None:
        raise UnknownPlatform
    return row


def _new_key(rows: Rows, platform: int, now: datetime, key_days: int | None) -> str:
    key = KEY_PREFIX + secrets.token_urlsafe(KEY_BYTES)
    expires_at = None if key_days is None else now + timedelta(days=key_days)
    rows.platforms.add_key(platform, _digest(key), expires_at)
    return key


def _digest(key: str) -> bytes:
    return hashlib.sha256(key.encode()).digest()
