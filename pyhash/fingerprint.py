"""One file in, its item out: every fingerprint that platforms can use."""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, cast

from pyhash.digest import digest
from pyhash.errors import (
    DamagedFile,
    EmptyFile,
    FileError,
    OutOfMemory,
    TooLarge,
    UnreadableFile,
)
from pyhash.formats import MAX_FILE_BYTES, SNIFFED_BYTES, Format, sniff
from pyhash.motion import embedded_video
from pyhash.pdq import AS_STORED
from pyhash.picture import (
    MAX_PIXELS,
    check_outside,
    decode,
    further_frames,
    stored_shape,
)
from pyhash.still import PictureHasher
from pyhash.stream import Watched
from pyhash.values import Item, Kind, VariantSet
from pyhash.video import VideoHasher

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import BinaryIO

    from pyhash.pdq import RowSource
    from pyhash.values import Md5, Pdq, Sha256


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


def _digests(file: BinaryIO, size: int, work: _Progress) -> tuple[Format, tuple[Md5, Sha256]]:
    """What a file is, and its digests; refused before it is read through if it is not taken."""
    if size == 0:
        raise EmptyFile
    if size > MAX_FILE_BYTES:
        raise TooLarge
    try:
        file.seek(0)
        declared = sniff(file.read(SNIFFED_BYTES))
        file.seek(0)
        return declared, digest(file, work.advance)
    except OSError:
        raise UnreadableFile from None


def _video(file: BinaryIO, declared: Format, digests: tuple[Md5, Sha256]) -> Item:
    """A video's item; with the digests alone where nothing here decodes it."""
    hasher = VideoHasher()
    try:
        from pyhash.video_av import add_frames  # noqa: PLC0415  # an extra; never in the browser
    except ImportError:
        return hasher.item(digests)
    add_frames(file, declared, hasher)
    return hasher.item(digests)


def _pdqs(file: BinaryIO, variants: VariantSet) -> tuple[Pdq, ...]:
    hasher = PictureHasher(variants)
    picture = decode(file)
    for frame in chain((picture,), further_frames(picture)):
        hasher.add(frame, frame.orientation)
    return hasher.pdqs


def fingerprint(
    file: BinaryIO,
    *,
    size: int,
    variants: VariantSet = VariantSet.PLAIN,
    progress: Callable[[int, int], None] | None = None,
) -> Item:
    """The fingerprints of an open, seekable file of `size` bytes.

    Raises:
        FileError: as `fingerprint_file`.
    """
    work = _Progress(2 * size, progress)
    try:
        declared, digests = _digests(file, size, work)
        watched = cast("BinaryIO", Watched(file, work.advance))
        if declared.kind is Kind.VIDEO:
            item = _video(watched, declared, digests)
        else:
            item = Item(Kind.IMAGE, (*_pdqs(watched, variants), *digests))
    except MemoryError:
        raise OutOfMemory from None
    except OSError:  # of a video's file, gone meanwhile
        raise UnreadableFile from None
    work.advance(work.total)
    return item


class OutsidePicture:
    """A picture's file whose pixels are decoded outside of Python: by libheif, or a browser."""

    def __init__(
        self,
        file: BinaryIO,
        *,
        size: int,
        variants: VariantSet = VariantSet.PLAIN,
        progress: Callable[[int, int], None] | None = None,
    ) -> None:
        """Make its digests, and read how the picture is stored.

        Args:
            file: seekable; read here and not later.
            size: of the file, bytes.
            variants: as in `fingerprint_file`.
            progress: as in `fingerprint_file`.

        Raises:
            FileError: as `fingerprint_file`.
        """
        self._work = _Progress(2 * size, progress)
        self._declared, self._digests = _digests(file, size, self._work)
        check_outside(file)
        self._orientation, self._stored_size = stored_shape(file)
        self._hasher = PictureHasher(variants)

    def add(self, frame: RowSource) -> None:
        """Hash a frame, the one that is shown first before all others.

        Args:
            frame: upright; or of an AVIF as stored, seen by its sides: WebKit does not turn it.

        Raises:
            TooLarge: above MAX_PIXELS.
            DamagedFile: a JPEG that ends in one flat tone, as what is left of a damaged one does:
                Pillow, which knows how far it came, must look at it.
        """
        if frame.width * frame.height > MAX_PIXELS:
            raise TooLarge
        if self._declared is Format.JPEG:
            last = frame.rows(frame.height - 1, frame.height)
            if (last == last[0, 0]).all():
                raise DamagedFile
        unturned = self._orientation.transpose and self._stored_size == (frame.width, frame.height)
        if unturned and frame.width != frame.height:
            self._hasher.add(frame, self._orientation, AS_STORED)
        else:
            self._hasher.add(frame, AS_STORED, self._orientation.inverse())

    def item(self) -> Item:
        """The fingerprints of what was added, and of the file.

        Raises:
            Featureless: every frame was one flat tone.
        """
        item = Item(Kind.IMAGE, (*self._hasher.pdqs, *self._digests))
        self._work.advance(self._work.total)
        return item


def items_of(
    file: BinaryIO,
    *,
    size: int,
    variants: VariantSet = VariantSet.PLAIN,
    progress: Callable[[int, int], None] | None = None,
) -> tuple[Item, ...]:
    """The items of an open, seekable file: one, or of a motion photo two, the still and its video.

    Args:
        file: as in `fingerprint`.
        size: of the file, bytes.
        variants: as in `fingerprint_file`.
        progress: as in `fingerprint_file`; of the still.

    Raises:
        FileError: as `fingerprint_file`. A motion photo's broken video is left out.
    """
    still = fingerprint(file, size=size, variants=variants, progress=progress)
    try:
        part = embedded_video(file)
    except OSError:
        raise UnreadableFile from None
    if part is None:
        return (still,)
    try:
        return (still, fingerprint(cast("BinaryIO", part), size=part.size))
    except FileError:
        return (still,)


def fingerprint_file(
    path: str | os.PathLike[str],
    *,
    variants: VariantSet | str = VariantSet.PLAIN,
    progress: Callable[[int, int], None] | None = None,
) -> Item:
    """The fingerprints of a file: of a picture PDQ (one a variant), of a video vPDQ; MD5, SHA-256.

    A video that nothing here can decode has its two digests only; that is what its codec being
    unknown looks like.

    Args:
        path: the file; its name counts for nothing, its first bytes say what it is.
        variants: which forms of a picture get a PDQ too: "plain" (none), "standard" or "wide"; see
            `pyhash.variants` and docs/copies.
        progress: called as progress(done, total) in bytes of work, never more often than the file
            is read, and at last with done == total.

    Raises:
        UnreadableFile: it cannot be opened or read.
        EmptyFile: it has no bytes.
        UnknownFormat: it is not a picture or video of the formats taken.
        MissingDecoder: a HEIF picture, and pillow-heif is not installed.
        TooLarge: above MAX_FILE_BYTES or a limit of `pyhash.picture`.
        DamagedFile: it cannot be decoded.
        OutOfMemory: the device does not have the memory for it.
        Featureless: it is one flat tone.
        ValueError: no such set of variants (a caller's bug, so not a PyHashError).
    """
    chosen = VariantSet(variants)
    try:
        with Path(path).open("rb") as file:
            size = os.fstat(file.fileno()).st_size
            return fingerprint(file, size=size, variants=chosen, progress=progress)
    except OSError:
        raise UnreadableFile from None
