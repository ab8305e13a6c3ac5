"""The record of pulls, keys, reviews and settings, which nobody can edit unseen (P15).

Each row's hash takes in the row before it; each row's number and hash are signed (Ed25519) with
audit.key, which lies outside the database. So whoever can write the database alone cannot change,
insert, delete or reorder a row. Who holds the key too could write a new history: every list answer
therefore hands the platform a checkpoint, the newest row's number, hash and signature, and a
platform that kept one can ask for the chain to be held against it.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from dataclasses import asdict, dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final, Self

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from pyhash.errors import BadValue
from server.keys import Keys
from server.store import Rows
from server.store.audit import AuditRow

BEGINNING: Final = bytes(32)
"""Stands for the hash before the first row."""
OPERATOR: Final = "operator"
SERVER: Final = "server"


class Action(StrEnum):
    """What is on record."""

    PULL = "pull"
    PLATFORM_ADDED = "platform_added"
    KEY_ROTATED = "key_rotated"
    PLATFORM_SUSPENDED = "platform_suspended"
    PLATFORM_RESUMED = "platform_resumed"
    PLATFORM_REVOKED = "platform_revoked"
    PLATFORM_NETWORKS = "platform_networks"
    REVIEWED = "reviewed"
    FLOOD_RELEASED = "flood_released"
    FLOOD_REFUSED = "flood_refused"
    FEEDBACK_HELD = "feedback_held"
    FEEDBACK_ACCEPTED = "feedback_accepted"
    FEEDBACK_DISCARDED = "feedback_discarded"
    SETTINGS = "settings"
    VAULT_ROTATED = "vault_rotated"
    MENDED = "mended"
    BACKED_UP = "backed_up"
    RESTORED = "restored"
    EXPORTED = "exported"
    FORGOTTEN = "forgotten"


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """The chain up to a row, in 32 bytes and a signature; all but `number` in lower-case hex."""

    number: int
    hash: str
    signature: str
    key: str

    @classmethod
    def from_json(cls, text: str) -> Self:
        """Read a checkpoint as a platform kept it. Raises BadValue for anything else."""
        try:
            given = json.loads(text)
            made = cls(**given)
            if not isinstance(made.number, int):
                raise BadValue
            for digits in (made.hash, made.signature, made.key):
                bytes.fromhex(digits)
        except (ValueError, TypeError):
            raise BadValue from None
        return made

    def holds(self, key: bytes) -> bool:
        """Whether this server signed it."""
        return _signed(key, self.number, bytes.fromhex(self.hash), bytes.fromhex(self.signature))


@dataclass(frozen=True, slots=True)
class Verdict:
    """What reading the whole chain found: rows read, and the first thing that is wrong."""

    rows: int
    number: int | None = None
    fault: str = ""

    @property
    def sound(self) -> bool:
        """Whether nothing is wrong."""
        return not self.fault


class Audit:
    """Writes the record, and reads it critically."""

    def __init__(self, keys: Keys, now: Callable[[], datetime]) -> None:
        self._signing = Ed25519PrivateKey.from_private_bytes(keys.audit)
        self._now = now
        self.key = self._signing.public_key().public_bytes_raw()

    def record(
        self, rows: Rows, actor: str, action: Action, **details: str | int | list[str]
    ) -> Checkpoint:
        """Append what is done in this transaction; the last thing the transaction does."""
        rows.audit.lock()
        last = rows.audit.last()
        number = 1 if last is None else last.number + 1
        told = json.dumps(details, sort_keys=True, separators=(",", ":"))
        bare = AuditRow(number, self._now(), actor, action.value, told, b"", b"")
        digest = _link(BEGINNING if last is None else last.hash, bare)
        signature = self._signing.sign(_statement(number, digest))
        rows.audit.add(bare._replace(hash=digest, signature=signature))
        return Checkpoint(number, digest.hex(), signature.hex(), self.key.hex())

    def record_change(
        self, rows: Rows, actor: str, action: Action, **details: str | int | list[str]
    ) -> None:
        """Append it unless the newest row of that action says the very same."""
        told = json.dumps(details, sort_keys=True, separators=(",", ":"))
        known = rows.audit.last_of(action)
        if known is None or known.details != told:
            self.record(rows, actor, action, **details)

    def forget(self, rows: Rows, keep: timedelta) -> int:
        """Erase rows older than that; the chain says from which row on it still stands."""
        first = rows.audit.first_since(self._now() - keep)
        before = None if first is None else rows.audit.before(first.number)
        if first is None or before is None:
            return 0
        gone = rows.audit.forget_before(first.number)
        self.record(
            rows,
            SERVER,
            Action.FORGOTTEN,
            kept_from=first.number,
            previous=before.hash.hex(),
        )
        return gone

    def verify(self, rows: Rows, against: Checkpoint | None = None) -> Verdict:
        """Read the whole chain; name the first row that is not as it was written."""
        expected, previous = _start(rows)
        read = 0
        for row in rows.audit.all():
            fault = self._fault(row, expected, previous, against)
            if fault:
                return Verdict(read, min(row.number, expected), fault)
            expected, previous = row.number + 1, row.hash
            read += 1
        if against is not None:
            if not against.holds(self.key):
                return Verdict(read, against.number, "the checkpoint was not signed by this server")
            if against.number >= expected:
                return Verdict(read, expected, "this row and all after it are missing")
        return Verdict(read)

    def _fault(
        self, row: AuditRow, expected: int, previous: bytes, against: Checkpoint | None
    ) -> str:
        if row.number != expected:
            return "rows are missing from here on, or stand in another place"
        if _link(previous, row) != row.hash:
            return "the row or its place was changed"
        if not _signed(self.key, row.number, row.hash, row.signature):
            return "the row was not written by this server"
        if against is not None and against.number == row.number and against.hash != row.hash.hex():
            return "the row is another than the one the checkpoint was given for"
        return ""


def as_dict(checkpoint: Checkpoint) -> dict[str, str | int]:
    """The checkpoint as it stands on the wire."""
    return asdict(checkpoint)


def platform_actor(platform: int) -> str:
    """A platform as the record names it: by its member ID."""
    return f"platform:{platform}"


def _statement(number: int, digest: bytes) -> bytes:
    return f"pyhash audit checkpoint\n{number}\n{digest.hex()}\n".encode()


def _link(previous: bytes, row: AuditRow) -> bytes:
    told = json.dumps([row.number, row.at.isoformat(), row.actor, row.action, row.details])
    return hashlib.sha256(previous + told.encode()).digest()


def _signed(key: bytes, number: int, digest: bytes, signature: bytes) -> bool:
    try:
        Ed25519PublicKey.from_public_bytes(key).verify(signature, _statement(number, digest))
    except InvalidSignature:
        return False
    return True


def _start(rows: Rows) -> tuple[int, bytes]:
    """The number of the row the chain begins with, and the hash it builds on."""
    forgotten = rows.audit.last_of(Action.FORGOTTEN)
    if forgotten is None:
        return 1, BEGINNING
    # A made-up row would lead astray here, and be named when the walk comes to it.
    try:
        told = json.loads(forgotten.details)
        return int(told["kept_from"]), bytes.fromhex(told["previous"])
    except (ValueError, KeyError, TypeError):
        return 1, BEGINNING
