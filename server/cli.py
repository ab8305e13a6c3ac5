"""`pyhash-server`: what the operator types. Reads the environment once, here."""

from __future__ import annotations

import json
from datetime import timedelta
from pathlib import Path
from typing import TextIO

import click
from pydantic_core import to_json

from server import dashboard, deciding, keys, openapi, reference
from server.app import create_app
from server.audit import OPERATOR, Action, Checkpoint
from server.care import COMMANDS
from server.config import ConfigError, settings
from server.opening import opened, plain_words
from server.opening import settings as chosen_settings
from server.platforms import Profile, Scope
from server.publishing import publish as publish_now


@click.group()
def main() -> None:
    """Run and look after the server."""


@main.command()
def serve() -> None:
    """Bring the database up to date, then serve page and API."""
    with opened() as services:
        config = services.config
        with services.store.writing() as rows:
            services.audit.record_change(rows, OPERATOR, Action.SETTINGS, **config.chosen())
    from server.serving import serve as run  # noqa: PLC0415  # only here gunicorn is needed

    try:
        run(config)
    except ConfigError as problem:
        raise click.ClickException(str(problem)) from None


@main.command()
def publish() -> None:
    """Publish what waits, now, without waiting for the next tick."""
    with opened() as services:
        tick = publish_now(services.store, services.now(), services.config.flood_items)
    told = {"tick": tick.number, "added": tick.added, "removed": tick.removed}
    click.echo(json.dumps(told | ({"held": tick.held} if tick.held else {})))


@main.group()
def audit() -> None:
    """Look at the record of pulls, keys, reviews and settings."""


@audit.command()
@click.option(
    "--against",
    type=click.File(),
    help="A checkpoint that a platform kept: the JSON object of its list answer.",
)
def verify(against: TextIO | None) -> None:
    """Read the whole record; exit 1 and name the row where it is not as it was written."""
    with opened() as services:
        checkpoint = None if against is None else Checkpoint.from_json(against.read())
        with services.store.reading() as rows:
            verdict = services.audit.verify(rows, checkpoint)
    if not verdict.sound:
        raise click.ClickException(f"Row {verdict.number}: {verdict.fault}.")
    click.echo(f"The record is sound: {verdict.rows} rows.")


@audit.command(name="show")
def show_audit() -> None:
    """Print the record, a JSON object a line."""
    with opened() as services, services.store.reading() as rows:
        for row in rows.audit.all():
            line = {"number": row.number, "at": row.at.isoformat(), "actor": row.actor}
            click.echo(
                json.dumps(line | {"action": row.action, "details": json.loads(row.details)})
            )


@main.command()
def secrets() -> None:
    """Make the secrets that are missing; never touches one that is there."""
    with plain_words():
        config = chosen_settings()
        keys.make(config.secrets)
    click.echo(f"The secrets are in {config.secrets}. Keep a copy apart from the database.")


@main.command(name="settings")
def show_settings() -> None:
    """Print the table of settings, as Markdown."""
    click.echo("| setting | unit | default | meaning |\n|---|---|---|---|")
    for row in settings():
        click.echo(f"| `{row.name}` | {row.unit} | {row.default or 'none'} | {row.meaning} |")


@main.command(name="reference")
@click.argument("folder", type=click.Path(file_okay=False, path_type=Path))
def write_reference(folder: Path) -> None:
    """Write the API's description as static files into FOLDER, to be served from anywhere."""
    with opened() as services:
        described = openapi.describe(create_app(services.config))
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "index.html").write_text(reference.as_html(described), encoding="utf-8")
    (folder / "style.css").write_text(reference.STYLE, encoding="utf-8")
    (folder / "openapi.json").write_bytes(to_json(described))
    click.echo(f"Written: {folder / 'index.html'}")


@main.group()
def platform() -> None:
    """Let companies take part."""


_from = click.option(
    "--from",
    "networks",
    multiple=True,
    metavar="NETWORK",
    help="Where the keys may be used from, like 192.0.2.0/24; without: from anywhere.",
)


@platform.command()
@click.argument("name")
@click.option("--link", help="The company's page on this, shown to the public.")
@click.option("--scans", help="What it looks through, shown to the public.")
@click.option("--hidden", is_flag=True, help="Not shown to the public, while it tests.")
@click.option("--scope", "scopes", multiple=True, type=click.Choice([s.value for s in Scope]))
@click.option("--days", type=click.IntRange(1), help="Days until the key expires.")
@_from
def add(  # noqa: PLR0913, PLR0917  # one parameter an option
    name: str,
    link: str | None,
    scans: str | None,
    hidden: bool,  # noqa: FBT001  # click hands options by name
    scopes: tuple[str, ...],
    days: int | None,
    networks: tuple[str, ...],
) -> None:
    """Take a company in and print its key, this once."""
    with opened() as services:
        chosen = tuple(map(Scope, scopes)) or tuple(Scope)
        profile = Profile(name, link, scans, hidden, chosen, key_days=days, networks=networks)
        credentials = services.platforms.add(profile, services.now())
    click.echo(json.dumps(credentials.as_dict()))


@platform.command()
@click.argument("name")
@click.option("--overlap-hours", type=click.IntRange(0), help="How long the old key still works.")
@click.option("--days", type=click.IntRange(1), help="Days until the new key expires.")
def rotate(name: str, overlap_hours: int | None, days: int | None) -> None:
    """Give a company a new key and print it, this once."""
    with opened() as services:
        hours = services.config.key_overlap_hours if overlap_hours is None else overlap_hours
        credentials = services.platforms.rotate(
            name, timedelta(hours=hours), services.now(), key_days=days
        )
    click.echo(json.dumps(credentials.as_dict()))


@platform.command()
@click.argument("name")
@_from
def bind(name: str, networks: tuple[str, ...]) -> None:
    """Take a company's keys from some networks only, from now on."""
    with opened() as services:
        services.platforms.bind(name, networks)


@platform.command()
@click.argument("name")
def suspend(name: str) -> None:
    """Refuse a company's keys until it is resumed."""
    with opened() as services:
        services.platforms.suspend(name)


@platform.command()
@click.argument("name")
def resume(name: str) -> None:
    """Take a suspended company's keys again."""
    with opened() as services:
        services.platforms.resume(name)


@platform.command()
@click.argument("name")
def revoke(name: str) -> None:
    """Erase all of a company's keys, at once and for good."""
    with opened() as services:
        services.platforms.revoke(name)


@platform.command(name="list")
def list_all() -> None:
    """Print every company, a JSON object a line."""
    with opened() as services:
        rows = services.platforms.all()
    for row in rows:
        shown = row._asdict() | {"member_id": row.id, "added_on": row.added_on.isoformat()}
        del shown["id"]
        click.echo(json.dumps(shown))


for command in (*COMMANDS, *dashboard.COMMANDS, *deciding.COMMANDS):
    main.add_command(command)


if __name__ == "__main__":
    main()
