"""What is looked for: an upload's fingerprints, turned every way, as a whole and in parts."""

from __future__ import annotations

import os
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from pyhash.digest import digest
from pyhash.distinct import DistinctFrames
from pyhash.errors import EmptyFile, Featureless, FileError, OutOfMemory, UnreadableFile
from pyhash.fingerprint import fingerprint
from pyhash.formats import SNIFFED_BYTES, sniff
from pyhash.picture import Picture, decode, further_frames
from pyhash.platform.looks import part_looks
from pyhash.still import MAX_LISTED_FRAMES
from pyhash.turns import Turn, compute_turns
from pyhash.values import Item, Kind, Md5, Pdq, PdqHash, Sha256, Vpdq
from pyhash.views import reduced_plane

if TYPE_CHECKING:
    from typing import BinaryIO


@dataclass(frozen=True, slots=True)
class Query:
    """An upload's fingerprints. Where it could not be decoded `error` says why; digests remain."""

    digests: tuple[Md5 | Sha256, ...]
    turns: Mapping[Turn, Pdq] = field(default_factory=dict)
    parts: tuple[tuple[Turn, Pdq], ...] = ()
    frames: tuple[Mapping[Turn, Pdq], ...] = ()  # of an animated picture, the distinct further ones
    video: Vpdq | None = None
    error: FileError | None = None


def read(file: BinaryIO) -> Query:
    """The query of an open, seekable file.

    Raises:
        EmptyFile, UnreadableFile: there is not even a digest.
    """
    size, head, digests = _digested(file)
    try:
        if sniff(head).kind is Kind.VIDEO:
            return Query(digests, video=_frames(fingerprint(file, size=size)))
        return _pictured(decode(file), digests)
    except FileError as error:
        return Query(digests, error=error)
    except MemoryError:
        return Query(digests, error=OutOfMemory())


def _digested(file: BinaryIO) -> tuple[int, bytes, tuple[Md5 | Sha256, ...]]:
    """Bytes in all, the first of them, and the digests."""
    try:
        size = file.seek(0, os.SEEK_END)
        if not size:
            raise EmptyFile
        file.seek(0)
        head = file.read(SNIFFED_BYTES)
        file.seek(0)
        return size, head, digest(file, lambda _: None)
    except OSError:
        raise UnreadableFile from None


@dataclass(frozen=True, slots=True)
class _Frame:
    """A frame in its turns; which frames differ is told by the upright one."""

    turns: Mapping[Turn, Pdq]

    @property
    def hash(self) -> PdqHash:
        return self.turns[Turn.NONE].hash

    @property
    def quality(self) -> int:
        return self.turns[Turn.NONE].quality


def _pictured(picture: Picture, digests: tuple[Md5 | Sha256, ...]) -> Query:
    """Raises Featureless: every frame is one flat tone."""
    fault: FileError | None = None
    turns: Mapping[Turn, Pdq] = {}
    parts: tuple[tuple[Turn, Pdq], ...] = ()
    distinct: DistinctFrames[_Frame] = DistinctFrames(1 + MAX_LISTED_FRAMES)
    try:
        turns = compute_turns(picture, picture.orientation)
        distinct.offer(_Frame(turns))
        parts = tuple(part_looks(reduced_plane(picture, picture.orientation)))
    except Featureless as error:
        fault = error  # an animation may begin with an empty frame
    for frame in further_frames(picture):
        with suppress(Featureless):
            distinct.offer(_Frame(compute_turns(frame, frame.orientation)))
    frames = tuple(one.turns for one in distinct.kept if one.turns is not turns)
    if fault and not frames:
        raise fault
    return Query(digests, turns, parts, frames)


def _frames(video: Item) -> Vpdq | None:
    """None where nothing here decodes it: it is then compared byte for byte."""
    return next((one for one in video.fingerprints if isinstance(one, Vpdq)), None)


def read_file(path: str | os.PathLike[str]) -> Query:
    """The query of the file at a path. Raises as `read`."""
    with _opened(path) as file:
        return read(file)


def read_undecoded(path: str | os.PathLike[str], error: FileError) -> Query:
    """The query of a file that no decoder may touch again: byte for byte. Raises as `read`."""
    with _opened(path) as file:
        _, _, digests = _digested(file)
    return Query(digests, error=error)


def _opened(path: str | os.PathLike[str]) -> BinaryIO:
    try:
        return Path(path).open("rb")
    except OSError:
        raise UnreadableFile from None
