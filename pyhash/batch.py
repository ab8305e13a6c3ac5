"""Many files: folders walked, all cores at work, answers in order, a few files in memory at once.

A file that ends its process (a decoder's crash, the system out of memory) takes no other with it.
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections import deque
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass
from functools import partial
from itertools import islice
from multiprocessing import get_context
from pathlib import Path
from typing import TYPE_CHECKING, Final, TypeAlias, cast

from pyhash import reference
from pyhash.errors import DamagedFile, PyHashError, UnreadableFile
from pyhash.fingerprint import items_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from typing import BinaryIO

    from pyhash.values import Item

STANDARD_INPUT: Final = "-"
MEMORY_BYTES: Final = 64 << 20
"""Standard input up to this size is kept in memory, a larger one in a temporary file."""
POOL_FROM_FILES: Final = 8
"""Fewer files are done sooner than other processes are started."""


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
    comparison: reference.Comparison | None = None


Work: TypeAlias = "Callable[[Source], Outcome]"


def sources(names: Iterable[str]) -> Iterator[Source]:
    """The names themselves; of a folder every file below it, in order of name.

    Links to folders are not followed: they may lead round in a circle.
    """
    for name in names:
        if name == STANDARD_INPUT or not Path(name).is_dir():
            yield Source(name)
            continue
        for folder, folders, files in os.walk(name):
            folders.sort()
            yield from (Source(os.path.join(folder, file), found=True) for file in sorted(files))  # noqa: PTH118  # keeps ./ as given


def _open(name: str) -> tuple[BinaryIO, int]:
    try:
        if name != STANDARD_INPUT:
            file = cast("BinaryIO", Path(name).open("rb"))  # noqa: SIM115  # closed by the caller
            return file, os.fstat(file.fileno()).st_size
        kept = tempfile.SpooledTemporaryFile(MEMORY_BYTES)  # noqa: SIM115  # the same
        while chunk := sys.stdin.buffer.read(1 << 20):
            kept.write(chunk)
        return cast("BinaryIO", kept), kept.tell()
    except OSError:
        raise UnreadableFile from None


def outcome(
    source: Source,
    *,
    compared: bool = False,
    progress: Callable[[int, int], None] | None = None,
) -> Outcome:
    """Fingerprint one file.

    Args:
        source: the file.
        compared: compare pictures with the reference, too.
        progress: as in `pyhash.fingerprint_file`.
    """
    try:
        file, size = _open(source.name)
        with file:
            items = items_of(file, size=size, progress=progress)
            comparison = reference.compare(file, items[0]) if compared else None
            return Outcome(source, items, comparison=comparison)
    except PyHashError as error:
        return Outcome(source, error=error)


def outcomes(
    todo: list[Source],
    *,
    compared: bool = False,
    progress: Callable[[int, int], None] | None = None,
) -> Iterator[Outcome]:
    """Fingerprint files, in the order given; many of them on all cores."""
    workers = os.cpu_count() or 1
    parallel = workers > 1 and len(todo) >= POOL_FROM_FILES
    if not parallel or any(source.name == STANDARD_INPUT for source in todo):
        for source in todo:
            yield outcome(source, compared=compared, progress=progress)
        return
    yield from spread(todo, partial(outcome, compared=compared), workers)


def _submitted(pool: ProcessPoolExecutor, work: Work, source: Source) -> Future[Outcome] | None:
    try:
        return pool.submit(work, source)
    except BrokenProcessPool:
        return None


def _pool(workers: int) -> ProcessPoolExecutor:
    # Fresh processes: a forked one would inherit the threads of the decoders in a broken state.
    return ProcessPoolExecutor(workers, mp_context=get_context("spawn"))


def _alone(work: Work, source: Source) -> Outcome:
    """In a process of its own: if this one dies, the file is to blame."""
    with _pool(1) as pool:
        try:
            return pool.submit(work, source).result()
        except BrokenProcessPool:
            return Outcome(source, error=DamagedFile())


def spread(todo: Iterable[Source], work: Work, workers: int) -> Iterator[Outcome]:
    """Do the work in processes, twice as many files on their way as there are workers.

    When a process dies, so does the pool: the next file is done alone and the rest begun anew.
    """
    left = iter(todo)
    pool = _pool(workers)
    try:
        running = deque(
            (source, _submitted(pool, work, source)) for source in islice(left, 2 * workers)
        )
        while running:
            source, future = running.popleft()
            try:
                done = future.result() if future else None
            except BrokenProcessPool:
                done = None
            if done is None:
                done = _alone(work, source)
                pool.shutdown(wait=False)
                pool = _pool(workers)
                running = deque((other, _submitted(pool, work, other)) for other, _ in running)
            yield done
            running.extend((other, _submitted(pool, work, other)) for other in islice(left, 1))
    finally:
        pool.shutdown(wait=False, cancel_futures=True)
