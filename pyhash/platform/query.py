"""What is looked for: an upload's fingerprints, turned every way, as a whole and in parts."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from pyhash.digest import digest
from pyhash.errors import EmptyFile, FileError, UnreadableFile
from pyhash.fingerprint import fingerprint
from pyhash.formats import SNIFFED_BYTES, sniff
from pyhash.picture import decode
from pyhash.platform.looks import part_looks
from pyhash.turns import Turn, compute_turns
from pyhash.values import Item, Kind, Md5, Pdq, Sha256, Vpdq
from pyhash.views import reduced_plane

if TYPE_CHECKING:
    from typing import BinaryIO


@dataclass(frozen=True, slots=True)
class Query:
    """An upload's fingerprints. Where it could not be decoded `error` says why; digests remain."""

    digests: tuple[Md5 | Sha256, ...]
    turns: Mapping[Turn, Pdq] = field(default_factory=dict)
    parts: tuple[tuple[Turn, Pdq], ...] = ()
    video: Vpdq | None = None
    error: FileError | None = None


def read(file: BinaryIO) -> Query:
    """The query of an open, seekable file.

    Raises:
        EmptyFile, UnreadableFile: there is not even a digest.
    """
    try:
        size = file.seek(0, os.SEEK_END)
        if not size:
            raise EmptyFile
        file.seek(0)
        head = file.read(SNIFFED_BYTES)
        file.seek(0)
        digests = digest(file, lambda _: None)
    except OSError:
        raise UnreadableFile from None
    try:
        if sniff(head).kind is Kind.VIDEO:
            return Query(digests, video=_frames(fingerprint(file, size=size)))
        picture = decode(file)
        turns = compute_turns(picture, picture.orientation)
        parts = tuple(part_looks(reduced_plane(picture, picture.orientation)))
        return Query(digests, turns, parts)
    except FileError as error:
        return Query(digests, error=error)


def _frames(video: Item) -> Vpdq | None:
    """None where nothing here decodes it: it is then compared byte for byte."""
    return next((one for one in video.fingerprints if isinstance(one, Vpdq)), None)


def read_file(path: str | os.PathLike[str]) -> Query:
    """The query of the file at a path. Raises as `read`."""
    try:
        file = Path(path).open("rb")  # noqa: SIM115  # closed below
    except OSError:
        raise UnreadableFile from None
    with file:
        return read(file)
