"""`pyhash-server status` and `stats`: how the server stands, on one terminal page."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from datetime import timedelta
from importlib.metadata import version
from typing import Final

import click
from sqlalchemy import func, select

from server.audit import Action, platform_actor
from server.opening import opened
from server.services import Services
from server.store.tables import cases, entries, items
from server.weeks import released

SILENT_AFTER: Final = timedelta(days=1)


@click.command()
def status() -> None:
    """Show what waits, the list, each platform's last pull, and the disk; warn in plain words."""
    with opened() as services:
        for line in _lines(services):
            click.echo(line)


@click.command()
def stats() -> None:
    """Print the finished weeks as JSON: what anybody may know."""
    with opened() as services:
        with services.store.reading() as rows:
            weeks = rows.weeks.all()
        told = released(weeks, len(services.platforms.public()))
    click.echo(json.dumps(told, default=str))


def _lines(services: Services) -> Iterator[str]:
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
        pulls = rows.audit.last_at(Action.PULL)
    yield f"version    {version('takeitdown-pyhash')}"
    yield f"cases      {count['cases']}"
    yield f"waiting    {count['waiting']} items; last looked {now - ticked_at} ago"
    for day in services.floods.items():
        yield f"held       {day.items} items of {day.day}: see `review floods`"
    for words in services.floods.words():
        said = f"{words.entries} times {words.verdict} by {words.platform}"
        yield f"held       {said}: see `review feedback`"
    yield f"the list   {count['entries']} entries"
    for row in services.platforms.all():
        at = pulls.get(platform_actor(row.id))
        told = "never pulled" if at is None else f"last pull {now - at} ago"
        silent = row.state == "active" and (at is None or now - at > SILENT_AFTER)
        yield f"platform   {row.name}: {row.state}, {told}{'  SILENT' if silent else ''}"
    free = shutil.disk_usage(services.config.data_folder).free
    yield f"disk       {free // 1_000_000} MB free"


COMMANDS: Final = (status, stats)
