"""Care of the data, as the operator types it: backup, restore, vault, holds."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Final

import click
from pyrage import RecipientError
from pyrage.x25519 import Recipient

from server import backup as backups
from server import disclosure, mending
from server import export as exports
from server.audit import OPERATOR, Action
from server.config import Config, ConfigError
from server.keys import backup_identity
from server.opening import opened, plain_words, settings
from server.restoring import restore as restore_now
from server.rotation import forget_old_keys
from server.rotation import rotate as rotate_vault
from server.services import Services

_SHOWN: Final = 20
_FOLDER: Final = click.Path(file_okay=False, path_type=Path)


@click.command()
@click.argument("folder", type=_FOLDER)
def backup(folder: Path) -> None:
    """Write an encrypted backup into FOLDER while the server runs; drop expired ones there."""
    with opened() as services:
        config = services.config
        recipient = _recipient(config, config.backup_recipient)
        now = services.now()
        file = backups.make(services.store, folder, recipient, now, config.backup_days)
        with services.store.writing() as rows:
            services.audit.record(rows, OPERATOR, Action.BACKED_UP)
    click.echo(file)


@click.command()
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option(
    "--ledger",
    "ledgers",
    multiple=True,
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    help="A ledger folder, of each machine; default: this machine's.",
)
@click.option(
    "--without-ledger",
    is_flag=True,
    help="The ledgers are lost. What was withdrawn since the backup COMES BACK.",
)
def restore(file: Path, ledgers: tuple[Path, ...], *, without_ledger: bool) -> None:
    """Fill a new, empty database from FILE, replay the ledger, begin a new epoch."""
    with plain_words():
        config = settings()
        services = Services.build(config)
        folders = ledgers or (config.ledger,)
        if not without_ledger and not any(any(one.glob("*.ledger")) for one in folders):
            raise click.ClickException(
                f"There is no ledger in {config.ledger}. Without it, what was withdrawn since the "
                "backup comes back. Name its folder with --ledger, or say --without-ledger."
            )
        done = restore_now(
            services.store,
            services.audit,
            file,
            backup_identity(config),
            () if without_ledger else folders,
            services.now(),
        )
    click.echo(
        json.dumps(
            {
                "made_at": done.made_at.isoformat(),
                "withdrawn_again": done.withdrawn,
                "taken_off_the_list": done.strays,
                "need_new_keys": done.need_keys,
            }
        )
    )


@click.command()
@click.argument("file", type=click.Path(exists=False, dir_okay=False, path_type=Path))
@click.option("--to", default="", help="age1...: who alone can open it; default: as backups.")
def export(file: Path, to: str) -> None:
    """Write the active list into FILE, encrypted, to hand it to a successor. No case is in it."""
    with opened() as services:
        recipient = _recipient(services.config, to or services.config.backup_recipient)
        exports.export(
            services.store, services.vault, services.audit, file, recipient, services.now()
        )
    click.echo(file)


def _recipient(config: Config, chosen: str) -> Recipient:
    if not chosen:
        return backup_identity(config).to_public()
    try:
        return Recipient.from_str(chosen)
    except RecipientError:
        raise ConfigError("The recipient must be an age key: age1 and 58 characters.") from None


@click.group()
def vault() -> None:
    """Change the key that seals fingerprints."""


@vault.command()
def rotate() -> None:
    """Make a new key and wrap everything under it, while the server runs."""
    with opened() as services:
        wrapped = rotate_vault(services.store, services.vault, services.audit)
    click.echo(f"{wrapped} values are under the new key. Copy vault.key to your safe place again.")


@vault.command()
def forget() -> None:
    """Drop the old keys for good: backups made before the rotation cannot be read any more."""
    with opened() as services:
        dropped = forget_old_keys(services.store, services.vault)
    click.echo(f"{dropped} old keys are gone.")


@vault.command(name="check")
def check_vault() -> None:
    """Open every value; exit 1 and name the rows that cannot be read. Platforms get the others."""
    with opened() as services:
        found = mending.check(services.store, services.vault, services.now().date())
    click.echo(f"{found.opened} values can be read.")
    for one in found.aside[:_SHOWN]:
        click.echo(f"row {one.id}: {one.kind} {one.algorithm}, listed on {one.listed_on}")
    if found.aside or found.waiting:
        raise click.ClickException(
            f"{len(found.aside)} listed and {found.waiting} waiting values cannot be read. Put "
            "back the key that is missing, or try `vault mend` with a backup."
        )


@vault.command(name="mend")
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
def mend_vault(file: Path) -> None:
    """Take from the backup FILE what the database holds and cannot read; nothing else of it."""
    with opened() as services:
        mended = mending.mend(
            services.store,
            services.vault,
            services.audit,
            file,
            backup_identity(services.config),
            services.now(),
        )
        with services.store.reading() as rows:
            left = rows.unreadable.count()
    click.echo(f"{mended} entries are mended and join the list at the next tick; {left} are left.")


@click.command()
def holds() -> None:
    """Print what this server could hand over to anybody, column by column, as Markdown."""
    click.echo(disclosure.as_markdown())


COMMANDS: Final = (backup, restore, export, vault, holds)
