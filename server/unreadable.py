"""Values that the vault cannot open: set aside, and taken back once they can be read.

One rotten row must not keep the list from every platform, and must not vanish unseen: it stands
aside, is told in /readyz and `status`, and platforms that hold its value go on matching it. It
joins again by itself at a tick after it can be read: its key was put back, a backup mended it
(server/mending.py), or somebody sent the same file. A server that does not hold the newest key sets
nothing aside: the fault is its own, and it hands out no page until the key is there.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Final

from server.logs import warn
from server.store import Rows, Store
from server.store.entries import Added
from server.vault import Vault

MOST_TRIED: Final = 1_000
"""At a tick; `vault check` tries all."""


def holds_key(rows: Rows, vault: Vault) -> bool:
    """Whether this process holds the newest key: values that it cannot open are then at fault."""
    known = rows.entries.state().vault_check
    return known is None or vault.opens(known)


def without_unreadable(added: Sequence[Added], vault: Vault) -> tuple[list[Added], list[int]]:
    """The entries that can be read, and the positions of those that cannot."""
    good = [row for row in added if vault.opens(row[6])]
    held = {row[0] for row in good}
    return good, [row[0] for row in added if row[0] not in held]


def set_aside(rows: Rows, positions: Sequence[int]) -> None:
    """Take what cannot be read off the log."""
    if count := rows.unreadable.set_aside(positions):
        warn("entries_unreadable", unreadable=count)


def take_back(store: Store, vault: Vault, today: date, most: int | None = MOST_TRIED) -> int:
    """Let what can be read again join at the next tick; answers how many."""
    with store.reading() as rows:
        readable = [one.id for one in rows.unreadable.aside(most) if vault.opens(one.sealed)]
    if not readable:
        return 0
    with store.editing_list() as rows:
        return len(rows.unreadable.readmit(readable, today))
