"""The worker's entry: a mounted file in, JSON text out.

Text is all that crosses to JavaScript, so that no proxy outlives a file. Nothing is raised across
that border: whatever happens has a stable code.

What others decode better, or alone, is decoded outside of Python: libheif and the browser hand in
the frames of a picture (`Pictures`), WebCodecs those of a video (`Frames`).
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pyhash.errors import DamagedFile, OutOfMemory, PyHashError, UnreadableFile
from pyhash.fingerprint import OutsidePicture, fingerprint_file
from pyhash.handed import Layout, ReadRows, upright
from pyhash.motion import embedded_video
from pyhash.picture import outside
from pyhash.selftest import engine_checks
from pyhash.values import VariantSet
from pyhash.video import VideoHasher

if TYPE_CHECKING:
    from collections.abc import Callable

    from pyhash.values import Item


def hash_mounted(path: str, variants: str, progress: Callable[[int, int], None]) -> str:
    """Make the fingerprints of a file that the worker has mounted.

    Args:
        path: where it is mounted; the file's own name is not known here.
        variants: the set of forms to make of a picture, by its name.
        progress: called with the work done and all the work, in bytes.

    Returns:
        `{"item": {kind, fingerprints}}` as on the wire, or `{"error": {code, message}}`.
    """
    return _answer(lambda: fingerprint_file(path, variants=variants, progress=progress))


def outside_decoder(path: str) -> str:
    """Who decodes a mounted picture outside of Python: "HEIF", "AVIF", "JPEG", or "" for nobody.

    Nobody, too, where the file is refused: `hash_mounted` then says why.
    """
    try:
        with Path(path).open("rb") as file:
            return outside(file) or ""
    except (PyHashError, OSError):
        return ""


def video_inside(path: str) -> str:
    """Where the video of a motion photo lies in its file: `{start, size}` in bytes, or `null`."""
    try:
        with Path(path).open("rb") as file:
            part = embedded_video(file)
    except (PyHashError, OSError):
        part = None  # gone since its still was made
    return json.dumps(part and {"start": part.start, "size": part.size})


class Pictures:
    """Takes the frames of one picture that is decoded outside of Python, and gives its answer."""

    def __init__(self, path: str, variants: str, progress: Callable[[int, int], None]) -> None:
        """Make the digests.

        Args:
            path: where the file is mounted.
            variants: as in `hash_mounted`.
            progress: as in `hash_mounted`.
        """
        self._error: PyHashError | None = None
        try:
            with Path(path).open("rb") as file:
                size = Path(path).stat().st_size
                self._picture = OutsidePicture(
                    file, size=size, variants=VariantSet(variants), progress=progress
                )
        except Exception as error:  # noqa: BLE001  # as in `_answer`
            self._error = _known(error)

    @property
    def wanted(self) -> bool:
        """Whether frames are of use: nothing is wrong with the file so far."""
        return self._error is None

    def add(self, width: int, height: int, read: Callable[[int, int, memoryview], object]) -> None:
        """Hash a frame, the one that is shown first before all others.

        Args:
            width: of the upright frame, px.
            height: px.
            read: as in `pyhash.handed.ReadRows`.
        """
        try:
            self._picture.add(ReadRows(width, height, read))
        except (PyHashError, MemoryError) as error:
            self._error = _known(error)
        except Exception:  # noqa: BLE001  # whatever `read` raises: the decoder gave up
            self._error = DamagedFile()

    def answer(self) -> str:
        """As `hash_mounted`."""
        return _answer(self._item)

    def _item(self) -> Item:
        if self._error:
            raise self._error
        return self._picture.item()


class Frames:
    """Takes the frames of one video, one after the other, and gives their fingerprint."""

    def __init__(self) -> None:
        self._hasher = VideoHasher()

    def add(self, time_ms: int, pixels: memoryview, layout: str) -> None:
        """Hash a frame.

        Args:
            time_ms: from the first frame of the video.
            pixels: of the frame, or its luma plane; not kept.
            layout: JSON of `pyhash.handed.Layout`.

        Raises:
            ValueError: the pixels do not fit the layout (a caller's bug, so not a PyHashError).
        """
        self._hasher.add(time_ms, upright(pixels, Layout(**json.loads(layout))))

    def fingerprint(self) -> str:
        """The vPDQ as on the wire, or `null` if no frame was of use."""
        vpdq = self._hasher.vpdq
        return json.dumps(vpdq.as_dict() if vpdq else None)


def selftest() -> bool:
    """Whether the engine gives the known answers in this very browser; takes a second or more."""
    return all(check.passed for check in engine_checks())


def _answer(make: Callable[[], Item]) -> str:
    answer: dict[str, Any]
    try:
        answer = {"item": make().as_dict()}
    except Exception as error:  # noqa: BLE001  # a message could hold the file's own bytes: only a code leaves
        answer = {"error": _known(error).as_dict()}
    return json.dumps(answer)


def _known(error: Exception) -> PyHashError:
    match error:
        case PyHashError():
            return error
        case MemoryError():
            return OutOfMemory()
        case OSError():
            return UnreadableFile()
        case _:
            return PyHashError()
