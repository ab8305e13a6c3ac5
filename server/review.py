"""What becomes of entries that several platforms say are not it. Knows neither HTTP nor SQL.

At the next tick such an entry leaves the list everywhere, as a withdrawal does, and waits for the
operator, who sees counts and never a picture. Kept, it joins again, and no dispute takes it off a
second time; dropped, it stays off, however often it is submitted. The person is told neither: a
status that showed it would tell a blackmailer that it was reported (P28).
"""

from __future__ import annotations

import re
from typing import Final

from server.audit import OPERATOR, Action, Audit
from server.errors import UnknownEntry
from server.store import Store
from server.store.reviews import Disputed

PLATFORMS_TO_PAUSE: Final = 2
"""One platform alone, mistaken or taken over, takes nothing off."""
MOST_PAUSES: Final = 100
"""A tick. Two platforms that dispute the whole list cannot empty it before the operator looks."""
_ENTRY_ID: Final = re.compile(r"[0-9a-f]{32}", re.ASCII)


class Review:
    """What the operator can do about disputed entries."""

    def __init__(self, store: Store, audit: Audit) -> None:
        self._store = store
        self._audit = audit

    def waiting(self) -> list[Disputed]:
        """The paused entries, oldest first."""
        with self._store.reading() as rows:
            return rows.reviews.waiting()

    def decide(self, entry_id: str, *, keep: bool) -> None:
        """Keep an entry, which joins again at the next tick, or drop it for good.

        Raises:
            UnknownEntry: it does not wait for a decision.
        """
        decision = "kept" if keep else "dropped"
        if not _ENTRY_ID.fullmatch(entry_id):
            raise UnknownEntry
        with self._store.editing_list() as rows:
            if not rows.reviews.decide(bytes.fromhex(entry_id), decision):
                raise UnknownEntry
            self._audit.record(rows, OPERATOR, Action.REVIEWED, entry=entry_id, decision=decision)
            rows.ledger.note(f"reviewed {entry_id} {decision}")
