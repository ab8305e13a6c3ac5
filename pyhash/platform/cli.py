"""`pyhash pull`, `match`, `watch` and `feedback`. The only place of this package that prints."""

from __future__ import annotations

import json
import sys
import time
from functools import partial, wraps
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING, Final, ParamSpec, TypeVar, get_args

import click

from pyhash.batch import STANDARD_INPUT, sources, standard_input
from pyhash.errors import FileError
from pyhash.platform.client import Client, Verdict
from pyhash.platform.copies import Certainty
from pyhash.platform.errors import PlatformError
from pyhash.platform.local_list import LocalList
from pyhash.platform.match import Match, Matcher, Result
from pyhash.platform.pull import pull as pull_list
from pyhash.platform.query import Query, read
from pyhash.platform.reading import read_all, read_here
from pyhash.platform.watch import PostTo, RunCommand, Stamp, Watch
from pyhash.report import shown

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

P = ParamSpec("P")
R = TypeVar("R")

NOTHING_FOUND: Final = 0
FOUND: Final = 1
WENT_WRONG: Final = 2
"""The exit codes of `match`, as virus scanners have them."""

LOOK_SECONDS: Final = 2.0
CREW_FROM_FILES: Final = 4
"""Fewer files are done sooner than other processes are started."""

_url = click.option("--url", required=True, help="The server: https://...")
_key_file = click.option(
    "--key-file", required=True, type=click.Path(path_type=Path), help="Holds the key (mode 600)."
)
_list = click.option(
    "--list", "list_path", required=True, type=click.Path(path_type=Path), help="The local list."
)
_flat = click.option("--flat", is_flag=True, help="A third of the memory, slower; needs faiss.")


def _refusals_as_sentences(command: Callable[P, R]) -> Callable[P, R]:
    """An error of the tree becomes its sentence and exit code 2."""

    @wraps(command)
    def wrapped(*args: P.args, **kwargs: P.kwargs) -> R:
        try:
            return command(*args, **kwargs)
        except PlatformError as error:
            click.echo(f"Error: {error} [{error.code}]", err=True)
            sys.exit(WENT_WRONG)

    return wrapped


@click.command()
@_url
@_key_file
@_list
@_refusals_as_sentences
def pull(url: str, key_file: Path, list_path: Path) -> None:
    """Bring the local list up to date; cut off, it goes on from there next time."""
    client = Client.with_key_file(url, key_file)
    local_list = LocalList.open_or_make(list_path)
    pulled = pull_list(client, local_list)
    told = {"added": pulled.added, "removed": pulled.removed, "restarted": pulled.restarted}
    click.echo(json.dumps(told | {"entries": local_list.count()}))


@click.command()
@_list
@_flat
@click.option("--json", "as_json", is_flag=True, help="One JSON object a line, nothing else.")
@click.argument("files", nargs=-1, required=True, type=click.Path(), metavar="FILE...")
@_refusals_as_sentences
def match(list_path: Path, files: tuple[str, ...], *, flat: bool, as_json: bool) -> None:
    """Look for FILEs on the list: files, folders, or - for standard input.

    Exit 0 if none is on it, 1 if one is, 2 if something went wrong.
    """
    matcher = Matcher.open(list_path, flat=flat)
    outcomes = set()
    for name, query in _queries(source.name for source in sources(files)):
        result = Result((), query) if isinstance(query, FileError) else matcher.match(query)
        outcomes.add(FOUND if result.matches else WENT_WRONG if result.error else NOTHING_FOUND)
        click.echo(
            json.dumps({"file": name, **result.as_dict()}) if as_json else _told(name, result)
        )
    sys.exit(FOUND if FOUND in outcomes else max(outcomes, default=NOTHING_FOUND))


@click.command()
@_list
@_flat
@click.option(
    "--folder",
    required=True,
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    help="Where uploads arrive.",
)
@click.option("--post", help="Tell hits to this address, as JSON.")
@click.option(
    "--every", default=LOOK_SECONDS, type=click.FloatRange(0.1), help="Seconds between looks."
)
@click.argument("command", nargs=-1, metavar="[-- COMMAND [ARGUMENT]...]")
@_refusals_as_sentences
def watch(  # noqa: PLR0913  # one parameter an option
    list_path: Path,
    folder: Path,
    post: str | None,
    command: tuple[str, ...],
    *,
    flat: bool,
    every: float,
) -> None:
    """Match what arrives in a folder and tell hits: to a COMMAND, an address, or here.

    The COMMAND is run without a shell, with the file as its last argument and the hit as JSON on
    its standard input. A hit that could not be told is told again.
    """
    if post and command:
        raise click.UsageError("Give either --post or a COMMAND.")
    tell = PostTo(post) if post else RunCommand(command) if command else lambda _: True
    opened = partial(Matcher.open, list_path, flat=flat)
    looks = Watch(folder.resolve(), opened, tell, read_all, _noted)
    while True:
        try:
            for hit, told in looks.look():
                click.echo(json.dumps({**hit, "told": told}))
                sys.stdout.flush()
        except PlatformError as error:
            click.echo(f"{error} [{error.code}]", err=True)
        time.sleep(every)


@click.command()
@_url
@_key_file
@click.argument("verdict", type=click.Choice(get_args(Verdict)))
@click.argument("entry_ids", nargs=-1, required=True, metavar="ENTRY_ID...")
@_refusals_as_sentences
def feedback(url: str, key_file: Path, verdict: Verdict, entry_ids: tuple[str, ...]) -> None:
    """Tell the server what became of matches: they were seen, removed, or are not it."""
    Client.with_key_file(url, key_file).say(verdict, entry_ids)


def _noted(stamp: Stamp, error: FileError) -> None:
    """By its inode: a name may tell of a person, and `find FOLDER -inum` finds it."""
    sentence = f"Compared byte for byte only: the file of inode {stamp.inode}. {error}"
    click.echo(f"{sentence} [{error.code}]", err=True)


def _queries(names: Iterable[str]) -> Iterator[tuple[str, Query | FileError]]:
    """Each name with what is looked for, or why there is nothing."""
    for alone, group in groupby(names, lambda name: name == STANDARD_INPUT):
        if alone:
            yield from ((name, _standard_input()) for name in group)
            continue
        some = list(group)
        yield from (read_all(some) if len(some) >= CREW_FROM_FILES else read_here(some))


def _standard_input() -> Query | FileError:
    try:
        with standard_input() as file:
            return read(file)
    except FileError as error:
        return error


def _told(name: str, result: Result) -> str:
    """A result as lines for people."""
    found = "on the list" if result.matches else "not on the list"
    lines = [f"{shown(name)}: {found}"]
    lines += [f"  {_described(one)}" for one in result.matches]
    if result.error:
        lines.append(f"  {result.error} [{result.error.code}]")
    return "\n".join(lines)


def _described(one: Match) -> str:
    told = f"{one.entry.algorithm:<7} {one.entry_id}  listed on {one.entry.listed_on}"
    if one.distance_bits is not None:
        possible = ", possible only" if one.certainty is Certainty.POSSIBLE else ""
        return f"{told}, {one.distance_bits} bits off, turn {one.turn}{possible}"
    if one.share is not None:
        return f"{told}, {one.share:.0%} of the frames"
    return f"{told}, the very same file"


COMMANDS: Final[dict[str, click.Command]] = {
    command.name: command for command in (pull, match, watch, feedback) if command.name
}
