"""How a command opens the server's parts: settings from the environment, a migrated database."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager

import click
from sqlalchemy.exc import SQLAlchemyError

from pyhash.errors import PyHashError
from server.config import Config, ConfigError
from server.migrations import check_vault, migrate
from server.services import Services


@contextmanager
def plain_words() -> Iterator[None]:
    """Let a refusal be a sentence on standard error, and the exit code 1."""
    os.umask(0o077)  # database and secrets are the operator's alone
    try:
        yield
    except (ConfigError, PyHashError) as problem:
        raise click.ClickException(str(problem)) from None
    except SQLAlchemyError as problem:
        raise click.ClickException(
            f"The database does not answer ({type(problem).__name__}): see PYHASH_DATABASE_URL, "
            "and whether it runs and has room."
        ) from None
    except OSError as problem:
        raise click.ClickException(f"The disk refused: {problem}.") from None


def settings() -> Config:
    """The settings as the environment has them. Raises ConfigError."""
    return Config.from_env(os.environ)


@contextmanager
def opened() -> Iterator[Services]:
    """Everything over a migrated database."""
    with plain_words():
        services = Services.build(settings())
        migrate(services.store)
        check_vault(services.store, services.vault)
        yield services
        services.store.close()
