"""`vault check` and `vault mend`: what the operator does about values that cannot be read."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Final

from pyrage.x25519 import Identity
from sqlalchemy import Table

from server import backup
from server.audit import OPERATOR, Action, Audit
from server.config import ConfigError
from server.store import Store
from server.store.tables import entries, fingerprints
from server.store.unreadable import Aside, Stored
from server.unreadable import holds_key, set_aside, take_back
from server.vault import Vault

_AT_ONCE: Final = 2_000


@dataclass(frozen=True, slots=True)
class Checked:
    """What `check` found."""

    opened: int
    aside: tuple[Aside, ...]
    waiting: int  # values of items that wait for a tick, and cannot be read


def check(store: Store, vault: Vault, today: date) -> Checked:
    """Open every value there is: set aside what cannot be read, take back what can.

    Raises:
        ConfigError: this machine does not hold the newest key.
    """
    with store.reading() as rows:
        if not holds_key(rows, vault):
            raise ConfigError("vault.key is not the newest one: copy it from where it was rotated.")
    take_back(store, vault, today, most=None)
    opened = waiting = 0
    for table in (fingerprints, entries):
        for some in _all(store, table):
            lost = [one for one in some if not vault.opens(one.sealed)]
            opened += len(some) - len(lost)
            if table is fingerprints:
                waiting += len(lost)
            elif lost:
                with store.writing() as rows:
                    set_aside(rows, [one.position for one in lost if one.position is not None])
    with store.reading() as rows:
        return Checked(opened, tuple(rows.unreadable.aside()), waiting)


def mend(  # noqa: PLR0913, PLR0917  # what a mending is made of
    store: Store, vault: Vault, audit: Audit, file: Path, identity: Identity, now: datetime
) -> int:
    """Take from a backup the values of entries that stand aside; answers how many.

    Raises:
        ConfigError: not a backup, not for this key, or expired.
    """
    with store.reading() as rows:
        aside = {one.entry_key: one.id for one in rows.unreadable.aside()}
    found = {
        aside[key]: sealed
        for key, sealed in backup.sealed_values(file, identity, now)
        if key in aside and vault.opens(sealed)
    }
    with store.editing_list() as rows:
        for row, sealed in found.items():
            rows.unreadable.reseal(row, sealed)
        rows.unreadable.readmit(sorted(found), now.date())
        audit.record(rows, OPERATOR, Action.MENDED, values=len(found))
    return len(found)


def _all(store: Store, table: Table) -> Iterator[list[Stored]]:
    after = 0
    while True:
        with store.reading() as rows:
            some = rows.unreadable.stored(table, after, _AT_ONCE)
        if not some:
            return
        yield some
        after = some[-1].id
