"""The worker's entry: a mounted file in, JSON text out.

Text is all that crosses to JavaScript, so that no proxy outlives a file. Nothing is raised across
that border: whatever happens has a stable code.

What Pillow does not decode in the browser is decoded outside of Python, by libheif and WebCodecs.
A HEIF picture is answered with `missing_decoder`, a video with its digests alone; the worker then
hands in the pixels (`hash_pixels`), or adds the frames (`Frames`).
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pyhash.errors import OutOfMemory, PyHashError
from pyhash.fingerprint import fingerprint_file, fingerprint_pixels
from pyhash.handed import Layout, upright
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


def hash_pixels(  # noqa: PLR0913, PLR0917  # a picture's parts; JavaScript passes no names
    path: str,
    pixels: memoryview,
    width: int,
    height: int,
    variants: str,
    progress: Callable[[int, int], None],
) -> str:
    """Make the fingerprints of a mounted picture that was decoded outside of Python.

    Args:
        path: as in `hash_mounted`; for the digests.
        pixels: upright rows of red, green, blue, alpha; height * width * 4 bytes.
        width: px.
        height: px.
        variants: as in `hash_mounted`.
        progress: as in `hash_mounted`.

    Returns:
        as `hash_mounted`.
    """

    def make() -> Item:
        size = Path(path).stat().st_size
        with Path(path).open("rb") as file:
            return fingerprint_pixels(
                file,
                pixels,
                size=size,
                width=width,
                height=height,
                variants=VariantSet(variants),
                progress=progress,
            )

    return _answer(make)


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
    except PyHashError as error:
        answer = {"error": error.as_dict()}
    except MemoryError:
        answer = {"error": OutOfMemory().as_dict()}
    except Exception:  # noqa: BLE001  # a message could hold the file's own bytes: only a code leaves
        answer = {"error": PyHashError().as_dict()}
    return json.dumps(answer)
