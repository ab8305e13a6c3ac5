"""`pyhash-server status` and `stats`: how the server stands, on one terminal page."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from datetime import datetime, timedelta
from importlib.metadata import version
from pathlib import Path
from typing import Final

import click
from sqlalchemy import func, select

from server.audit import OPERATOR, Action, platform_actor
from server.certificate import ends_at
from server.keys import read_vault
from server.opening import opened
from server.services import Services
from server.store.tables import cases, entries, items, ticks
from server.weeks import released

SILENT_AFTER: Final = timedelta(days=1)
WARN_BEFORE: Final = timedelta(hours=12)
"""A platform that pulls daily and has not for so long: time to ask before it counts as silent."""
ROTATE_AFTER: Final = timedelta(days=30)
CERTIFICATE_SOON: Final = timedelta(days=14)
_TICKS_SHOWN: Final = 5


@click.command()
@click.option("--site", help="HOST or HOST:PORT: shows how long its certificate is good for.")
def status(site: str | None) -> None:
    """Show what waits, the list, each platform's last pull, and the disk; warn in plain words."""
    with opened() as services:
        for line in lines(services):
            click.echo(line)
        if site is not None:
            click.echo(certificate(site, services.now()))


@click.command()
def stats() -> None:
    """Print the finished weeks as JSON: what anybody may know."""
    with opened() as services:
        with services.store.reading() as rows:
            weeks = rows.weeks.all()
        told = released(weeks, len(services.platforms.public()))
    click.echo(json.dumps(told, default=str))


def lines(services: Services) -> Iterator[str]:
    """The page, line by line."""
    now = services.now()
    with services.store.reading() as rows:
        count = {
            name: rows.connection.execute(query).scalar_one()
            for name, query in {
                "cases": select(func.count()).select_from(cases),
                "waiting": select(func.count())
                .select_from(items)
                .where(items.c.state == "waiting"),
                "entries": select(func.count()).select_from(entries),
            }.items()
        }
        ticked_at = rows.entries.state().ticked_at
        unreadable = rows.unreadable.count()
        pulls = rows.audit.last_at(Action.PULL)
        rotated_at = rows.audit.last_at(Action.VAULT_ROTATED).get(OPERATOR)
        began_at = rows.connection.execute(select(func.min(ticks.c.published_at))).scalar()
        last_ticks = rows.connection.execute(
            select(ticks.c.number, ticks.c.published_at, ticks.c["items"])
            .order_by(ticks.c.number.desc())
            .limit(_TICKS_SHOWN)
        ).all()
    yield f"version    {version('takeitdown-pyhash')}"
    yield f"cases      {count['cases']}"
    yield f"waiting    {count['waiting']} items; last looked {now - ticked_at} ago"
    for day in services.floods.items():
        yield f"held       {day.items} items of {day.day}: see `review floods`"
    for words in services.floods.words():
        said = f"{words.entries} times {words.verdict} by {words.platform}"
        yield f"held       {said}: see `review feedback`"
    for tick in reversed(last_ticks):
        when = f"{tick[1]:%Y-%m-%d %H:%M}"
        yield f"published  {when}: {tick[2]} items, as number {tick[0]}"
    yield f"the list   {count['entries']} entries"
    if unreadable:
        yield f"unreadable {unreadable} entries, kept from platforms: see `vault check`"
    for row in services.platforms.all():
        at = pulls.get(platform_actor(row.id))
        told = "never pulled" if at is None else f"last pull {now - at} ago"
        yield f"platform   {row.name}: {row.state}, {told}{_warning(row.state, at, now)}"
    for refusal in services.refusals.since_yesterday(now.date()):
        who = refusal.name or "a caller without a good key"
        yield f"refused    {who}: {refusal.reason}, {refusal.times} since yesterday"
    yield from _vault(services, rotated_at, began_at)
    yield f"disk       {_free_bytes(services.config.data_folder) // 1_000_000} MB free"


def _vault(
    services: Services, rotated_at: datetime | None, began_at: datetime | None
) -> Iterator[str]:
    now = services.now()
    since = rotated_at or began_at
    # SQLite overwrites what is withdrawn; PostgreSQL's dead rows are sealed until a rotation.
    if not services.store.is_sqlite and since is not None and now - since > ROTATE_AFTER:
        yield f"vault      not rotated for {(now - since).days} days  ROTATE IT"
    old = len(read_vault(services.vault.file)) - 1
    if old and rotated_at and now - rotated_at > timedelta(days=services.config.backup_days):
        yield f"vault      {old} old keys, and no backup needs them  FORGET THEM"


def _free_bytes(folder: Path) -> int:
    # With PostgreSQL and a ledger elsewhere, nobody ever makes the data folder.
    there = next(one for one in (folder, *folder.resolve().parents) if one.exists())
    return shutil.disk_usage(there).free


def _warning(state: str, pulled_at: datetime | None, now: datetime) -> str:
    if state != "active":
        return ""
    if pulled_at is None or now - pulled_at > SILENT_AFTER:
        return "  SILENT"
    return "  late" if now - pulled_at > WARN_BEFORE else ""


def certificate(site: str, now: datetime) -> str:
    """How long a site's certificate is good for, in words."""
    try:
        left = ends_at(site) - now
    except (OSError, ValueError):
        return f"certificate  {site} shows none"
    soon = "  RENEW IT" if left < CERTIFICATE_SOON else ""
    return f"certificate  of {site} is good for {left.days} days{soon}"


COMMANDS: Final = (status, stats)
