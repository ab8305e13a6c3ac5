"""Many files into queries. Uploads are hostile: each is read in a process that may be lost.

A file that ends its process, or hangs in a decoder, is compared byte for byte alone, and the next
file is read by another. The index of the list stays in the first process: to read a file takes far
longer than to ask for it.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, TypeAlias

from pyhash.batch import PATIENCE_S
from pyhash.crew import spread
from pyhash.errors import FileError, UnreadableFile
from pyhash.platform.query import Query, read_file, read_undecoded

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from pyhash.errors import PyHashError

Read: TypeAlias = "tuple[str, Query | FileError]"
"""A file's name, and what is looked for or why there is nothing."""


def read_all(names: Sequence[str]) -> Iterator[Read]:
    """On all cores, in the order given."""
    workers = os.cpu_count() or 1
    queries = spread(names, read_one, workers=workers, patience_s=PATIENCE_S, lost=_lost)
    yield from zip(names, queries, strict=True)


def read_here(names: Sequence[str]) -> Iterator[Read]:
    """In this process: of a few files the sooner done, and of a hostile one the less safe."""
    yield from ((name, read_one(name, lambda *_: None)) for name in names)


def read_one(name: str, tell: Callable[[int, int], None]) -> Query | FileError:
    """What is looked for of one file, or why there is nothing."""
    tell(0, 1)
    try:
        return read_file(name)
    except FileError as error:
        return error


def _lost(name: str, error: PyHashError) -> Query | FileError:
    try:
        return read_undecoded(name, error if isinstance(error, FileError) else UnreadableFile())
    except FileError as gone:
        return gone
