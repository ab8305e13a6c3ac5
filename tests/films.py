"""Short films for the tests, made of real photographs with PyAV; none is kept here."""

from __future__ import annotations

import io
import os
from contextlib import contextmanager
from fractions import Fraction
from typing import TYPE_CHECKING, Any

import av
import numpy as np

from tests.photos import PHOTOS, pixels

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from numpy.typing import NDArray

FRAMES_PER_SECOND = 10


def panned(
    number: int = 8, *, seconds: int, width: int = 320, height: int = 240
) -> Iterator[NDArray[np.uint8]]:
    """A slow walk over a real photo, every second of it somewhere else."""
    photo = pixels(PHOTOS[number])
    down, right = photo.shape[0] - height, photo.shape[1] - width
    count = seconds * FRAMES_PER_SECOND
    for index in range(count):
        top, left = down * index // count, right * index // count
        yield np.ascontiguousarray(photo[top : top + height, left : left + width])


@contextmanager
def ordinary_priority() -> Iterator[None]:
    """Undo what SVT-AV1 does as root: it makes the whole process realtime, and all it starts."""
    policy, priority = os.sched_getscheduler(0), os.sched_getparam(0)
    try:
        yield
    finally:
        os.sched_setscheduler(0, policy, priority)


def film(  # noqa: PLR0913  # what a file of video is made of
    frames: Iterable[NDArray[np.uint8]],
    *,
    container: str = "mp4",
    codec: str = "libx264",
    pixel_format: str = "yuv420p",
    rotation: int = 0,
    rate: int = FRAMES_PER_SECOND,
    options: dict[str, str] | None = None,
) -> bytes:
    """The frames as a video file, ten a second unless said otherwise."""
    buffer = io.BytesIO()
    with ordinary_priority(), av.open(buffer, "w", format=container) as output:
        stream: Any = None
        for pixels_ in frames:
            frame = av.VideoFrame.from_ndarray(pixels_, format="rgb24")
            if stream is None:
                stream = output.add_stream(codec, rate=rate, options=options or {})
                stream.width, stream.height = frame.width, frame.height
                stream.pix_fmt = pixel_format
                if rotation:
                    stream.set_display_rotation(rotation)
            output.mux(stream.encode(frame))
        output.mux(stream.encode(None))
    return buffer.getvalue()


def halved(path: Path) -> bytes:
    """A copy of a video at half its size, encoded anew, as a messenger makes it."""
    buffer = io.BytesIO()
    with av.open(str(path)) as source, av.open(buffer, "w", format="mp4") as output:
        stream: Any = None
        for frame in source.decode(video=0):
            width, height = frame.width // 4 * 2, frame.height // 4 * 2
            if stream is None:
                stream = output.add_stream("libx264", rate=30, options={"crf": "30"})
                stream.width, stream.height, stream.pix_fmt = width, height, "yuv420p"
                stream.time_base = Fraction(1, 15360)
            output.mux(stream.encode(frame.reformat(width=width, height=height)))
        output.mux(stream.encode(None))
    return buffer.getvalue()
