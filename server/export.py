"""The active list as a file, to hand to a successor: encrypted with age for whoever takes it over.

Inside: gzip over JSON lines, first a header, then an entry a line as the list's own shape has it,
without its position. No case is in it.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any, Final

from pyrage.x25519 import Recipient

from pyhash.values import Algorithm
from server.audit import OPERATOR, Action, Audit
from server.packing import frames
from server.sealed import write_sealed
from server.store import Rows, Store
from server.store.entries import Added, Wanted
from server.vault import Vault

FORMAT: Final = 1
_AT_ONCE: Final = 5_000
_MOST_BYTES: Final = 32_000_000


def export(  # noqa: PLR0913, PLR0917  # what an export is made of
    store: Store, vault: Vault, audit: Audit, file: Path, recipient: Recipient, now: datetime
) -> None:
    """Write the list as it is now, of one moment; it is on record.

    Raises:
        OSError: the file cannot be written; no half file is left, and none goes unrecorded.
    """
    with store.editing_list() as rows:
        audit.record(rows, OPERATOR, Action.EXPORTED)
    with store.reading() as rows:
        write_sealed(file, _lines(rows, vault, now), recipient)


def _lines(rows: Rows, vault: Vault, now: datetime) -> Iterator[str]:
    epoch = rows.entries.state().epoch.hex()
    yield json.dumps({"format": FORMAT, "epoch": epoch, "made_at": now.isoformat()})
    after, more = 0, True
    while more:
        added, cut = rows.entries.added_after(after, _AT_ONCE, _MOST_BYTES, Wanted())
        values = vault.open_all([sealed for *_, sealed, _ in added])
        for entry, value in zip(added, values, strict=True):
            yield json.dumps(_shown(entry, value))
        more = cut or len(added) == _AT_ONCE
        after = added[-1][0] if added else after


def _shown(entry: Added, value: bytes) -> dict[str, Any]:
    _, entry_id, kind, algorithm, variant, quality, _, listed_on = entry
    what: dict[str, Any] = {"value": value.hex()}
    if algorithm == Algorithm.VPDQ:
        names = ("value", "quality", "time_ms")
        what = {"frames": [dict(zip(names, frame, strict=True)) for frame in frames(value)]}
    told = {"entry_id": entry_id.hex(), "kind": kind, "algorithm": algorithm}
    return told | what | {"quality": quality, "variant": variant, "listed_on": str(listed_on)}
