"""Says what the build is doing: a line a step, and a bar only where there is a terminal."""

from __future__ import annotations

import click

from web.build.files import megabytes


def step(name: str) -> None:
    """A step begins."""
    click.secho(name, bold=True)


def note(text: str, size: int | None = None) -> None:
    """A thing was done; `size` in bytes."""
    click.echo(f"  {text}" + ("" if size is None else f"  {megabytes(size)}"))
