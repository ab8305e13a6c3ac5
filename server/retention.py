"""Housekeeping: once a day, what has outlived its time is erased (P21).

| what | how long | setting |
|---|---|---|
| a case, its items and entries | since the last visit | PYHASH_CASE_DAYS |
| a submission ID | since it was received | PYHASH_SUBMISSION_DAYS |
| a tombstone | since the removal | PYHASH_TOMBSTONE_DAYS |
| a row of the audit | since it was written | PYHASH_AUDIT_DAYS |
| a platform's expired key, what platforms were refused | 30 days | |
| a ledger's day | as long as backups | PYHASH_BACKUP_DAYS |

A withdrawn value is not among them: it is erased as it is withdrawn.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Final

from server.audit import Audit
from server.config import Config
from server.store import Store
from server.weeks import close_weeks

_CASES_AT_ONCE: Final = 500
TOLD_FOR: Final = timedelta(days=30)
"""So long the operator is told whose key it is that has expired."""


@dataclass(frozen=True, slots=True)
class Swept:
    """How much was erased."""

    cases: int
    submissions: int
    tombstones: int
    audit: int


def keep_house_if_due(store: Store, audit: Audit, config: Config, now: datetime) -> Swept | None:
    """Keep house once a day; None if it was done. Any number of processes may call this."""
    with store.reading() as rows:
        if rows.upkeep.kept_house_on() == now.date():
            return None
    with store.editing_list() as rows:
        if rows.upkeep.kept_house_on() == now.date():
            return None  # another process was first
        rows.upkeep.note_house_kept(now.date())
        close_weeks(rows, now.date())
    return keep_house(store, audit, config, now)


def keep_house(store: Store, audit: Audit, config: Config, now: datetime) -> Swept:
    """Erase what has outlived its time."""
    today = now.date()
    gone = _erase_cases(store, today - timedelta(days=config.case_days), today)
    with store.editing_list() as rows:
        swept = Swept(
            cases=gone,
            submissions=rows.upkeep.forget_submissions(
                today - timedelta(days=config.submission_days)
            ),
            tombstones=rows.upkeep.forget_tombstones(today - timedelta(days=config.tombstone_days)),
            audit=audit.forget(rows, timedelta(days=config.audit_days)),
        )
        rows.upkeep.drop_expired_keys(now - TOLD_FOR)
        rows.refusals.forget(today - TOLD_FOR)
    store.scrub()
    store.ledger.forget_before(today - timedelta(days=config.backup_days + 1))
    return swept


def _erase_cases(store: Store, before: date, today: date) -> int:
    """In small transactions, so that nobody waits long; answers how many."""
    gone = 0
    while True:
        with store.editing_list() as rows:
            chosen = rows.upkeep.cases_unvisited_since(before, _CASES_AT_ONCE)
            rows.entries.bury(rows.items.withdraw(rows.upkeep.items_of(chosen)), today)
            rows.upkeep.erase_cases(chosen)
        gone += len(chosen)
        if len(chosen) < _CASES_AT_ONCE:
            return gone
