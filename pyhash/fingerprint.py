"""One file in, its item out: every fingerprint that platforms can use."""

from __future__ import annotations

import io
import os
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Final

from pyhash.digest import digest
from pyhash.errors import EmptyFile, TooLarge, UnreadableFile
from pyhash.pdq import AS_STORED, compute_from
from pyhash.picture import SNIFFED_BYTES, Picture, decode, sniff
from pyhash.values import Item, Kind, Pdq, Variant

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import BinaryIO

MAX_FILE_BYTES: Final = 2 << 30


@dataclass(slots=True)
class _Progress:
    """Bytes of work done: a file is read once for its digests and once for its pixels."""

    total: int
    report: Callable[[int, int], None] | None
    done: int = field(default=0)

    def advance(self, count: int) -> None:
        self.done = min(self.done + count, self.total)
        if self.report:
            self.report(self.done, self.total)


class _Watched(io.RawIOBase):
    """A file that reports how much of it has been read; a decoder's only sign of life."""

    def __init__(self, file: BinaryIO, progress: _Progress) -> None:
        self._file = file
        self._progress = progress

    def read(self, size: int = -1) -> bytes:
        data = self._file.read(size)
        self._progress.advance(len(data))
        return data

    def seek(self, offset: int, whence: int = os.SEEK_SET) -> int:
        return self._file.seek(offset, whence)

    def tell(self) -> int:
        return self._file.tell()

    def seekable(self) -> bool:
        return True

    def readable(self) -> bool:
        return True


def picture_pdqs(picture: Picture) -> tuple[Pdq, ...]:
    """The PDQs of a picture: upright, and as stored where that is another thing.

    The reference hashes pixels as stored, platforms mostly re-encode uploads upright: without
    both, a turned phone photo is missed by one of the two.

    Raises:
        Featureless: the picture is one flat tone.
    """
    upright = compute_from(picture, picture.orientation, Variant.UPRIGHT)
    if picture.orientation == AS_STORED:
        return (upright,)
    return (upright, compute_from(picture, AS_STORED, Variant.STORED))


def fingerprint(
    file: BinaryIO, *, size: int, progress: Callable[[int, int], None] | None = None
) -> Item:
    """The fingerprints of an open, seekable file of `size` bytes.

    Raises:
        FileError: as `fingerprint_file`.
    """
    if size == 0:
        raise EmptyFile
    if size > MAX_FILE_BYTES:
        raise TooLarge
    work = _Progress(2 * size, progress)
    try:
        sniff(file.read(SNIFFED_BYTES))
        file.seek(0)
        digests = digest(file, work.advance)
    except OSError:
        raise UnreadableFile from None
    pdqs = picture_pdqs(decode(_Watched(file, work)))  # type: ignore[arg-type]  # a file to Pillow
    work.advance(work.total)
    return Item(Kind.IMAGE, (*pdqs, *digests))


def fingerprint_file(
    path: str | os.PathLike[str], *, progress: Callable[[int, int], None] | None = None
) -> Item:
    """The fingerprints of a picture file: PDQ (one a variant), MD5, SHA-256.

    Args:
        path: the file; its name counts for nothing, its first bytes say what it is.
        progress: called as progress(done, total) in bytes of work, never more often than the file
            is read, and at last with done == total.

    Raises:
        UnreadableFile: it cannot be opened or read.
        EmptyFile: it has no bytes.
        UnknownFormat: it is not a picture of the formats taken.
        TooLarge: above MAX_FILE_BYTES or `pyhash.picture.MAX_PIXELS`.
        DamagedFile: it cannot be decoded.
        Featureless: it is one flat tone.
    """
    try:
        file = Path(path).open("rb")  # noqa: SIM115  # closed below, once its size is known
        size = os.fstat(file.fileno()).st_size
    except OSError:
        raise UnreadableFile from None
    with file:
        return fingerprint(file, size=size, progress=progress)
