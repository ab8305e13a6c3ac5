"""One file in, its item out: every fingerprint that platforms can use."""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, Final, cast

import numpy as np

from pyhash.digest import digest
from pyhash.distinct import DistinctFrames
from pyhash.errors import (
    EmptyFile,
    Featureless,
    FileError,
    OutOfMemory,
    TooLarge,
    UnreadableFile,
)
from pyhash.formats import SNIFFED_BYTES, Format, sniff
from pyhash.motion import embedded_video
from pyhash.pdq import AS_STORED, ArraySource, compute_from
from pyhash.picture import MAX_PIXELS, decode, further_frames, stored_orientation
from pyhash.stream import Watched
from pyhash.values import Item, Kind, Pdq, Variant, VariantSet
from pyhash.variants import compute_set
from pyhash.video import VideoHasher

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import BinaryIO

    from pyhash.picture import Picture
    from pyhash.values import Md5, Sha256

MAX_FILE_BYTES: Final = 2 << 30
MAX_LISTED_FRAMES: Final = 32
"""Of an animated picture: distinct frames that are fingerprinted besides the first."""


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


def picture_pdqs(picture: Picture, variants: VariantSet = VariantSet.PLAIN) -> tuple[Pdq, ...]:
    """The PDQs of a picture: upright, as stored where that is another thing, and its forms.

    The reference hashes pixels as stored, platforms mostly re-encode uploads upright: without
    both, a turned phone photo is missed by one of the two.

    Raises:
        Featureless: the picture is one flat tone.
    """
    upright = compute_from(picture, picture.orientation, Variant.UPRIGHT)
    forms = compute_set(picture, variants, picture.orientation)
    if picture.orientation == AS_STORED:
        return (upright, *forms)
    return (upright, compute_from(picture, AS_STORED, Variant.STORED), *forms)


def all_pdqs(picture: Picture, variants: VariantSet = VariantSet.PLAIN) -> tuple[Pdq, ...]:
    """The PDQs of a picture and, if it is animated, of its further distinct frames.

    Forms are made of its first frame alone.

    Raises:
        Featureless: every frame is one flat tone.
    """
    leading: tuple[Pdq, ...] = ()
    distinct: DistinctFrames[Pdq] = DistinctFrames(1 + MAX_LISTED_FRAMES)
    for frame in chain((picture,), further_frames(picture)):
        try:
            if leading:
                distinct.offer(compute_from(frame, frame.orientation, Variant.FRAME))
            else:
                leading = picture_pdqs(frame, variants)
                distinct.offer(leading[0])
        except Featureless:
            continue
    if not leading:
        raise Featureless
    return (*leading, *(pdq for pdq in distinct.kept if pdq is not leading[0]))


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
            item = Item(Kind.IMAGE, (*all_pdqs(decode(watched), variants), *digests))
    except MemoryError:
        raise OutOfMemory from None
    work.advance(work.total)
    return item


def fingerprint_pixels(  # noqa: PLR0913  # a picture's bytes, its measures, and what is reported
    file: BinaryIO,
    pixels: bytes | bytearray | memoryview,
    *,
    size: int,
    width: int,
    height: int,
    variants: VariantSet = VariantSet.PLAIN,
    progress: Callable[[int, int], None] | None = None,
) -> Item:
    """The fingerprints of a still picture that another decoder has decoded: libheif, a browser.

    Args:
        file: the picture's file, seekable; for its digests, and for its EXIF.
        pixels: upright rows of red, green, blue, or red, green, blue, alpha; height * width * 3
            or 4 bytes. Alpha is dropped.
        size: of the file, bytes.
        width: px.
        height: px.
        variants: as in `fingerprint_file`.
        progress: as in `fingerprint_file`.

    Raises:
        FileError: as `fingerprint_file`.
        ValueError: the measures do not fit the pixels (a caller's bug, so not a PyHashError).
    """
    if width * height > MAX_PIXELS:
        raise TooLarge
    colours = np.frombuffer(pixels, np.uint8).reshape(height, width, -1)[:, :, :3]
    source = ArraySource(colours)
    work = _Progress(2 * size, progress)
    declared, digests = _digests(file, size, work)
    turn = AS_STORED if declared is Format.HEIF else stored_orientation(file)
    pdqs = [compute_from(source)]
    if turn != AS_STORED:
        pdqs.append(compute_from(source, turn.inverse(), Variant.STORED))
    pdqs += compute_set(source, variants)
    work.advance(work.total)
    return Item(Kind.IMAGE, (*pdqs, *digests))


def items_of(
    file: BinaryIO,
    *,
    size: int,
    variants: VariantSet = VariantSet.PLAIN,
    progress: Callable[[int, int], None] | None = None,
) -> tuple[Item, ...]:
    """The items of an open, seekable file of `size` bytes; as `fingerprint_items`."""
    still = fingerprint(file, size=size, variants=variants, progress=progress)
    file.seek(0)
    if sniff(file.read(SNIFFED_BYTES)) not in {Format.JPEG, Format.HEIF}:
        return (still,)
    part = embedded_video(file)
    if part is None:
        return (still,)
    try:
        return (still, fingerprint(cast("BinaryIO", part), size=part.size))
    except FileError:
        return (still,)


def fingerprint_items(
    path: str | os.PathLike[str],
    *,
    variants: VariantSet | str = VariantSet.PLAIN,
    progress: Callable[[int, int], None] | None = None,
) -> tuple[Item, ...]:
    """The items of a file: one, or of a motion photo two, the still and its video.

    Args:
        path: as in `fingerprint_file`.
        variants: as in `fingerprint_file`.
        progress: as in `fingerprint_file`; of the still.

    Raises:
        FileError: as `fingerprint_file`. A motion photo's broken video is left out.
        ValueError: as `fingerprint_file`.
    """
    chosen = VariantSet(variants)
    with _opened(path) as file:
        size = os.fstat(file.fileno()).st_size
        return items_of(file, size=size, variants=chosen, progress=progress)


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
    with _opened(path) as file:
        size = os.fstat(file.fileno()).st_size
        return fingerprint(file, size=size, variants=chosen, progress=progress)


def _opened(path: str | os.PathLike[str]) -> BinaryIO:
    try:
        return Path(path).open("rb")
    except OSError:
        raise UnreadableFile from None
