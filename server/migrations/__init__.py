"""Brings a database to the newest schema (Alembic), once, however many processes start."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Final

from alembic import command
from alembic.config import Config as AlembicConfig
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection

from server.config import ConfigError
from server.store import MIGRATION_LOCK, Store
from server.vault import Vault

_CHECK_WORD: Final = b"pyhash vault check"


def _alembic() -> AlembicConfig:
    config = AlembicConfig()
    config.set_main_option("script_location", str(Path(__file__).parent))
    return config


def migrate(store: Store) -> None:
    """Bring the schema up to date, alone."""
    config = _alembic()
    with store.editing_list(MIGRATION_LOCK) as rows:
        config.attributes["connection"] = rows.connection
        command.upgrade(config, "head")


def upgrade_to(connection: Connection, revision: str) -> None:
    """Bring the schema to that revision, within the caller's transaction."""
    config = _alembic()
    config.attributes["connection"] = connection
    command.upgrade(config, revision)


def revision_of(connection: Connection) -> str:
    """The schema's revision; empty if there is none."""
    return MigrationContext.configure(connection).get_current_revision() or ""


def is_current(store: Store) -> bool:
    """Whether the schema is the one this code was written for."""
    with store.reading() as rows:
        return revision_of(rows.connection) == _head()


@cache
def _head() -> str:
    return ScriptDirectory.from_config(_alembic()).get_current_head() or ""


def check_vault(store: Store, vault: Vault) -> None:
    """See that the vault opens what this database holds.

    Raises:
        ConfigError: vault.key is another than the one the values were sealed under.
    """
    with store.editing_list() as rows:
        sealed = rows.entries.state().vault_check
        if sealed is None:
            rows.entries.keep_vault_check(vault.seal(_CHECK_WORD))
        elif vault.open(sealed) != _CHECK_WORD:
            raise ConfigError("vault.key does not belong to this database.")
