"""A restore: the backup, then what the ledger knows, then a new epoch (P20).

Nothing that was withdrawn comes back, no platform keeps what the database lost, and every platform
is told to pull again from 0.
"""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from pyrage.x25519 import Identity

from server import backup
from server.audit import OPERATOR, Action, Audit
from server.ledger import Facts
from server.store import Rows, Store
from server.weeks import close_again

EPOCH_BYTES = 16


@dataclass(frozen=True, slots=True)
class Restored:
    """What a restore did."""

    made_at: datetime
    withdrawn: int
    strays: int
    need_keys: list[str]


def restore(  # noqa: PLR0913, PLR0917  # what a restore is made of
    store: Store,
    audit: Audit,
    file: Path,
    identity: Identity,
    ledgers: Sequence[Path],
    now: datetime,
) -> Restored:
    """Fill an empty database from a backup and replay the ledgers.

    Raises:
        ConfigError: see `backup.load`.
    """
    facts = Facts.read(ledgers)
    # In one transaction: without what the ledgers know, what was withdrawn would be listed again.
    with store.editing_list() as rows:
        header = backup.load(rows, file, identity, now)
        withdrawn = _withdraw_again(rows, facts, now.date())
        strays = facts.listed - rows.upkeep.known_entries()
        rows.upkeep.bury_strays(sorted(strays), now.date())
        rows.reviews.decide_again(facts.reviewed, now.date())
        for case_key, follow_key in facts.follow_keys.items():
            rows.cases.follow(case_key, follow_key)
        revoked = {one for one, state in facts.states.items() if state == "revoked"}
        for platform in facts.new_keys | revoked:
            rows.platforms.drop_keys(platform)
        for platform, state in facts.states.items():
            rows.platforms.set_state(platform, state)
        for platform, networks in facts.networks.items():
            rows.platforms.set_networks(platform, networks)
        close_again(rows, facts.weeks)
        epoch = secrets.token_bytes(EPOCH_BYTES)
        rows.upkeep.begin_epoch(epoch, facts.tick, facts.position, now)
        audit.record(
            rows,
            OPERATOR,
            Action.RESTORED,
            made_at=header.made_at.isoformat(),
            withdrawn=withdrawn,
            strays=len(strays),
        )
        need_keys = rows.upkeep.names_of(sorted(facts.new_keys - revoked))
    store.scrub()
    return Restored(header.made_at, withdrawn, len(strays), need_keys)


def _withdraw_again(rows: Rows, facts: Facts, today: date) -> int:
    chosen = rows.upkeep.rows_of_items(sorted(facts.withdrawn))
    rows.entries.bury(rows.items.withdraw(chosen), today)
    return len(chosen)
