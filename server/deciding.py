"""What waits for the operator's decision, as the operator types it: disputes and floods."""

from __future__ import annotations

import json
from datetime import datetime
from typing import Final

import click

from server.floods import WATCHED_VERDICTS
from server.opening import opened

_day = click.argument("day", type=click.DateTime(["%Y-%m-%d"]))
_of_at_most = click.option(
    "--of-at-most",
    type=click.IntRange(1),
    help="Only of cases with at most so many held items of that day.",
)
_platform = click.argument("platform")
_verdict = click.argument("verdict", type=click.Choice(WATCHED_VERDICTS))


@click.group()
def review() -> None:
    """Decide on disputed entries (list, keep, drop) and on floods."""


@review.command(name="list")
def list_disputed() -> None:
    """Print what waits, a JSON object a line: how many platforms said what. No picture."""
    with opened() as services:
        for one in services.review.waiting():
            told = {"entry_id": one.entry_id.hex(), "listed_on": one.listed_on.isoformat()}
            click.echo(json.dumps(one._asdict() | told))


@review.command()
@click.argument("entry_id")
def keep(entry_id: str) -> None:
    """Put an entry back on the list, at the next tick, whatever platforms say of it later."""
    with opened() as services:
        services.review.decide(entry_id, keep=True)


@review.command()
@click.argument("entry_id")
def drop(entry_id: str) -> None:
    """Leave an entry off the list for good."""
    with opened() as services:
        services.review.decide(entry_id, keep=False)


@review.command()
def floods() -> None:
    """Print the days of which items wait, because too many came, a JSON object a line."""
    with opened() as services:
        for one in services.floods.items():
            click.echo(json.dumps(one._asdict(), default=str))


@review.command()
@_day
@_of_at_most
def release(day: datetime, of_at_most: int | None) -> None:
    """Let a DAY's held items join the list at the next tick."""
    with opened() as services:
        count = services.floods.release(day.date(), of_at_most)
    click.echo(f"{count} items will be published.")


@review.command()
@_day
@_of_at_most
def refuse(day: datetime, of_at_most: int | None) -> None:
    """Erase a DAY's held items; those who sent them see that they were not taken up."""
    with opened() as services:
        count = services.floods.refuse(day.date(), of_at_most)
    click.echo(f"{count} items are erased.")


@review.command()
def feedback() -> None:
    """Print what platforms said of too much of the list in a day, a JSON object a line."""
    with opened() as services:
        for one in services.floods.words():
            click.echo(json.dumps(one._asdict(), default=str))


@review.command()
@_platform
@_verdict
def accept(platform: str, verdict: str) -> None:
    """Let a platform's held words count."""
    with opened() as services:
        count = services.floods.accept(platform, verdict)
    click.echo(f"{count} words count.")


@review.command()
@_platform
@_verdict
def discard(platform: str, verdict: str) -> None:
    """Erase a platform's held words."""
    with opened() as services:
        count = services.floods.discard(platform, verdict)
    click.echo(f"{count} words are erased.")


COMMANDS: Final = (review,)
