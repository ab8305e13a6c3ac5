"""The command line: `pyhash hash`. The only place of the engine that prints."""

from __future__ import annotations

import json
import sys
from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

import click

from pyhash.errors import PyHashError
from pyhash.fingerprint import fingerprint_file
from pyhash.values import MATCH_QUALITY, Item, Md5, Pdq, Sha256

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pyhash.values import Fingerprint


PLATFORM_COMMANDS: Final = ("pull", "match", "watch", "feedback")


class _Commands(click.Group):
    """`hash`, and a platform's commands, which are loaded only when they are asked for."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return [*super().list_commands(ctx), *PLATFORM_COMMANDS]

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in PLATFORM_COMMANDS:
            return super().get_command(ctx, cmd_name)
        commands: dict[str, click.Command] = import_module("pyhash.platform.cli").COMMANDS
        return commands[cmd_name]


@click.group(cls=_Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="takeitdown-pyhash", prog_name="pyhash")
def main() -> None:
    """Fingerprints of pictures, made on this machine. No file is ever sent anywhere."""


def _described(fingerprint: Fingerprint) -> str:
    """A fingerprint as a line for people."""
    match fingerprint:
        case Pdq():
            note = (
                "" if fingerprint.quality >= MATCH_QUALITY else ", too low for platforms to match"
            )
            return (
                f"pdq     {fingerprint.hash}  "
                f"({fingerprint.variant}, quality {fingerprint.quality}{note})"
            )
        case Md5():
            return f"md5     {fingerprint.to_hex()}"
        case Sha256():
            return f"sha256  {fingerprint.to_hex()}"
        case _:
            return f"vpdq    {len(fingerprint.frames)} frames"


def _lines_for_people(name: str, outcome: Item | PyHashError) -> Iterator[str]:
    yield name
    if isinstance(outcome, PyHashError):
        yield f"  {outcome} [{outcome.code}]"
    else:
        yield from (f"  {_described(fingerprint)}" for fingerprint in outcome.fingerprints)


def _record(name: str, outcome: Item | PyHashError) -> dict[str, Any]:
    if isinstance(outcome, PyHashError):
        return {"file": name, "error": outcome.as_dict()}
    return {"file": name, **outcome.as_dict()}


def _outcome(name: str) -> Item | PyHashError:
    try:
        return fingerprint_file(name)
    except PyHashError as error:
        return error


@main.command("hash")
@click.option("--json", "as_json", is_flag=True, help="One JSON object a line, nothing else.")
@click.argument("files", nargs=-1, required=True, type=click.Path(), metavar="FILE...")
def hash_(files: tuple[str, ...], *, as_json: bool) -> None:
    """Print the fingerprints of each FILE; exit 1 if any gave none."""
    failed = False
    for name in files:
        outcome = _outcome(name)
        failed = failed or isinstance(outcome, PyHashError)
        if as_json:
            click.echo(json.dumps(_record(name, outcome), ensure_ascii=False))
        else:
            click.echo("\n".join(_lines_for_people(name, outcome)))
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
