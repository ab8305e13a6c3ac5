"""Many files: folders walked, all cores at work, answers in order, none in another's way.

What decodes is imported in the processes that decode, so that this one is quick to start.
"""

from __future__ import annotations

import os
import stat
import sys
import tempfile
from dataclasses import dataclass
from functools import partial
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING, Final, cast

from pyhash import crew
from pyhash.errors import PyHashError, TooLarge, UnreadableFile
from pyhash.formats import MAX_FILE_BYTES
from pyhash.values import VariantSet

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from typing import BinaryIO

    from pyhash.reference import Comparison
    from pyhash.values import Item

STANDARD_INPUT: Final = "-"
MEMORY_BYTES: Final = 64 << 20
"""Standard input up to this size is kept in memory, a larger one in a temporary file."""
PATIENCE_S: Final = 120.0
"""How long a file may take without a sign of progress."""
MOST_PATIENCE_S: Final = 86_400.0
"""What waits for the processes takes no time without end."""


@dataclass(frozen=True, slots=True)
class Source:
    """A file to fingerprint, and whether it was named or found in a folder."""

    name: str
    found: bool = False


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of a file: its items, or an error."""

    source: Source
    items: tuple[Item, ...] = ()
    error: PyHashError | None = None
    comparison: Comparison | None = None


def files_below(folder: str) -> Iterator[str]:
    """Every file below a folder, in order of name; of a folder that cannot be read its own name.

    Links to folders are not followed: they may lead round in a circle.
    """
    unread: list[str] = []
    for here, folders, files in os.walk(
        folder, onerror=lambda error: unread.append(error.filename)
    ):
        yield from unread
        unread.clear()
        folders.sort()
        yield from (os.path.join(here, file) for file in sorted(files))  # noqa: PTH118  # keeps ./ as given
    yield from unread


def _is_special(name: str) -> bool:
    """Whether it is a pipe, a socket or a device: whoever reads one may wait for ever."""
    try:
        mode = os.stat(name).st_mode  # noqa: PTH116  # once a file
    except OSError:
        return False  # whoever opens it is told
    return not (stat.S_ISREG(mode) or stat.S_ISDIR(mode))


def sources(names: Iterable[str]) -> Iterator[Source]:
    """The names themselves; of a folder every file below it, in order of name, but no pipe."""
    for name in names:
        # Not Path's: that knows names too long to ask for, and takes no name at all for "here".
        if name != STANDARD_INPUT and os.path.isdir(name):  # noqa: PTH112
            files = (file for file in files_below(name) if not _is_special(file))
            yield from (Source(file, found=True) for file in files)
        else:
            yield Source(name)


def standard_input() -> BinaryIO:
    """All of standard input as a seekable file, at its end; the caller closes it.

    Raises:
        UnreadableFile: it is closed, cannot be read, or be kept.
        TooLarge: above MAX_FILE_BYTES; it may have no end.
    """
    if sys.stdin is None:
        raise UnreadableFile
    kept = tempfile.SpooledTemporaryFile(MEMORY_BYTES)  # noqa: SIM115  # closed by the caller
    try:
        while kept.tell() <= MAX_FILE_BYTES and (chunk := sys.stdin.buffer.read(1 << 20)):
            kept.write(chunk)
    except OSError:
        kept.close()
        raise UnreadableFile from None
    if kept.tell() > MAX_FILE_BYTES:
        kept.close()
        raise TooLarge
    return cast("BinaryIO", kept)


def _open(name: str) -> tuple[BinaryIO, int]:
    if name == STANDARD_INPUT:
        file = standard_input()
        return file, file.tell()
    try:
        file = Path(name).open("rb")  # noqa: SIM115  # closed by the caller
        return file, os.fstat(file.fileno()).st_size
    except OSError:
        raise UnreadableFile from None


def outcome(
    source: Source,
    tell: Callable[[int, int], None],
    *,
    variants: VariantSet = VariantSet.PLAIN,
    compared: bool = False,
) -> Outcome:
    """Fingerprint one file.

    Args:
        source: the file.
        tell: as `progress` of `pyhash.fingerprint_file`.
        variants: as in `pyhash.fingerprint_file`.
        compared: compare pictures with the reference, too.
    """
    from pyhash import reference  # noqa: PLC0415  # see above
    from pyhash.fingerprint import items_of  # noqa: PLC0415  # see above

    tell(0, 1)  # begun: what was imported until now is not held against the file
    try:
        file, size = _open(source.name)
        with file:
            items = items_of(file, size=size, variants=variants, progress=tell)
            comparison = reference.compare(file, items[0]) if compared else None
            return Outcome(source, items, comparison=comparison)
    except PyHashError as error:
        return Outcome(source, error=error)


def _lost(source: Source, error: PyHashError) -> Outcome:
    return Outcome(source, error=error)


def outcomes(
    todo: Iterable[Source],
    *,
    variants: VariantSet = VariantSet.PLAIN,
    compared: bool = False,
    patience_s: float = PATIENCE_S,
    progress: Callable[[float], None] = lambda _: None,
) -> Iterator[Outcome]:
    """Fingerprint files, in the order given, on all cores.

    Args:
        todo: the files.
        variants: as in `outcome`.
        compared: as in `outcome`.
        patience_s: how long a file may take without a sign of progress, s. Standard input may take
            longer: it is read in this process.
        progress: called with the share of the files that is done, 0..1.
    """
    work = partial(outcome, variants=variants, compared=compared)
    for given, group in groupby(todo, lambda source: source.name == STANDARD_INPUT):
        if given:
            yield from (work(source, lambda *_: None) for source in group)
        else:
            yield from crew.spread(
                list(group),
                work,
                workers=os.cpu_count() or 1,
                patience_s=patience_s,
                lost=_lost,
                progress=progress,
            )
