"""A new vault key: every stored value's data key is wrapped anew, while the server runs (P27).

Running processes see the new first line of vault.key by themselves. The old line stays until
nothing is sealed under it and no backup needs it; without it, older backups cannot be read.
"""

from __future__ import annotations

import secrets
from collections.abc import Iterator, Sequence
from typing import Final

from sqlalchemy import Table

from server.audit import OPERATOR, Action, Audit
from server.config import ConfigError
from server.keys import KEY_BYTES, read_vault, write_vault
from server.store import Rows, Store
from server.store.upkeep import SEALED
from server.vault import Vault

_AT_ONCE: Final = 500


def rotate(store: Store, vault: Vault, audit: Audit) -> int:
    """Make a new sealing key and wrap everything under it; answers how many values."""
    held = read_vault(vault.file)
    write_vault(vault.file, [secrets.token_bytes(KEY_BYTES), *held])
    vault.look_again()
    wrapped = rewrap_all(store, vault)
    with store.writing() as rows:
        audit.record(rows, OPERATOR, Action.VAULT_ROTATED, values=wrapped)
    store.scrub()
    return wrapped


def rewrap_all(store: Store, vault: Vault) -> int:
    """Wrap what is sealed under an older key; may be repeated after a crash."""
    with store.editing_list() as rows:
        _rewrap_check(rows, vault)
    wrapped = 0
    # Publishing moves values from the first table to the second meanwhile: look until none is left.
    while (moved := _rewrap_once(store, vault)) > 0:
        wrapped += moved
    return wrapped


def forget_old_keys(store: Store, vault: Vault) -> int:
    """Drop every key but the sealing one; answers how many.

    What a crash, or a submission on its way, left under an old key is wrapped first.

    Raises:
        ConfigError: something came under one of them meanwhile.
    """
    rewrap_all(store, vault)
    with store.editing_list() as rows:
        old = (
            one
            for table in SEALED
            for some in _sealed_otherwise(rows, table, vault)
            for one in some
        )
        # What no key opens cannot become any less readable.
        if any(vault.opens(sealed) for _, sealed in old):
            raise ConfigError("A value came under an old key meanwhile: run this again.")
        _rewrap_check(rows, vault)  # a rotation may have ended before it came to that
        held = read_vault(vault.file)
        write_vault(vault.file, held[:1])
    return len(held) - 1


def _rewrap_check(rows: Rows, vault: Vault) -> None:
    check = rows.entries.state().vault_check
    if check is not None:
        rows.entries.keep_vault_check(vault.rewrap(check))


def _rewrap_once(store: Store, vault: Vault) -> int:
    done = 0
    for table in SEALED:
        after = 0
        while True:
            with store.writing() as rows:
                old = rows.upkeep.sealed_otherwise(table, vault.sealing_id, after, _AT_ONCE)
                # What cannot be read stays as it is: see server/unreadable.py.
                readable = [(row, sealed) for row, sealed in old if vault.opens(sealed)]
                for row, sealed in readable:
                    rows.upkeep.reseal(table, row, sealed, vault.rewrap(sealed))
            done += len(readable)
            if not old:
                break
            after = old[-1][0]
    return done


def _sealed_otherwise(
    rows: Rows, table: Table, vault: Vault
) -> Iterator[Sequence[tuple[int, bytes]]]:
    after = 0
    while some := rows.upkeep.sealed_otherwise(table, vault.sealing_id, after, _AT_ONCE):
        yield some
        after = some[-1][0]
