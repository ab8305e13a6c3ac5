"""A video file becomes upright frames of grey, through PyAV (FFmpeg): on the command line only.

The container is opened as what its first bytes say and as nothing else: FFmpeg's own guessing
would take play-lists that name other files.
"""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, Final

import av
import numpy as np
from av.stream import Disposition

from pyhash.errors import DamagedFile, UnknownFormat
from pyhash.picture import MAX_PIXELS
from pyhash.video import (
    CLOCK_SLACK_MS,
    FRAME_SPACING_MS,
    MAX_FRAMES,
    VideoHasher,
    on_display,
    spacing_ms,
)

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import BinaryIO

    from av.container import InputContainer
    from av.video.frame import VideoFrame
    from av.video.stream import VideoStream

    from pyhash.formats import Format
    from pyhash.pdq import Pixels

MAX_DECODED_FRAMES: Final = 100_000
"""Of one video: ten minutes at 120 frames a second, with room to spare. What a hostile file asks
for beyond that is not looked at."""
BUFFER_BYTES: Final = 1 << 20

av.logging.set_level(None)  # FFmpeg's complaints may quote the file


def upright(frame: VideoFrame) -> Pixels:
    """A frame as a person sees it: full-range grey, turned as the container asks."""
    grey = frame.to_ndarray(format="gray")
    return np.rot90(grey, round(frame.rotation / 90))


def _stream(container: InputContainer) -> VideoStream:
    """The moving picture of a file; a cover picture is none."""
    for stream in container.streams.video:
        if not stream.disposition & Disposition.attached_pic:
            return stream
    raise UnknownFormat


def _decoded(
    container: InputContainer, stream: VideoStream, budget: Iterator[int]
) -> Iterator[tuple[float, VideoFrame]]:
    """Frames from here on and their times in ms; broken packets are passed over, as players do."""
    for packet in container.demux(stream):
        try:
            frames = packet.decode()
        except av.error.InvalidDataError:
            continue
        for frame, _ in zip(frames, budget, strict=False):
            if frame.time is not None:
                yield frame.time * 1000, frame


def _sought(
    container: InputContainer, stream: VideoStream, budget: Iterator[int], duration_ms: float
) -> Iterator[tuple[float, VideoFrame]]:
    """Frames of a long video, a seek for each: what lies between is not decoded."""
    clock = stream.time_base or Fraction(1, av.time_base)  # seconds
    start_ms = float((stream.start_time or 0) * clock * 1000)
    for look in range(MAX_FRAMES):
        look_ms = start_ms + look * spacing_ms(duration_ms)
        if look:  # the first is where it stands: a seek would miss a key frame that comes later
            try:
                container.seek(round(look_ms / 1000 / clock), stream=stream)
            except (av.error.FFmpegError, OverflowError):  # no such place, or no such number
                continue
        standing = None
        for timed in _decoded(container, stream, budget):
            if standing and timed[0] > look_ms + CLOCK_SLACK_MS:
                break
            standing = timed
        if standing:
            yield standing


def _frames(container: InputContainer, stream: VideoStream) -> Iterator[tuple[int, VideoFrame]]:
    """Frames to hash, and their times in ms from the first one."""
    budget = iter(range(MAX_DECODED_FRAMES))
    duration_ms = (container.duration or 0) * 1000 / av.time_base
    if spacing_ms(duration_ms) > FRAME_SPACING_MS:
        return on_display(_sought(container, stream, budget, duration_ms))
    return on_display(_decoded(container, stream, budget))


def add_frames(file: BinaryIO, declared: Format, hasher: VideoHasher) -> None:
    """Decode a video and hash its frames a second apart.

    Where there is no decoder for its codec nothing is added: its digests still stand.

    Args:
        file: seekable.
        declared: MP4 or MATROSKA.
        hasher: takes the frames.

    Raises:
        UnknownFormat: it holds no moving picture.
        DamagedFile: it cannot be opened, or no frame of it can be decoded.
    """
    file.seek(0)
    try:
        with av.open(
            file,
            mode="r",
            format=declared.value,
            buffer_size=BUFFER_BYTES,
            metadata_errors="ignore",
        ) as container:
            stream = _stream(container)
            if stream.codec_context is None:
                return
            stream.codec_context.options = {"max_pixels": str(MAX_PIXELS)}
            stream.thread_type = "AUTO"
            decoded = False
            for time_ms, frame in _frames(container, stream):
                decoded = True
                hasher.add(time_ms, upright(frame))
            if not decoded:
                raise DamagedFile
    except (av.error.PatchWelcomeError, av.error.DecoderNotFoundError):
        return
    except av.error.FFmpegError:
        raise DamagedFile from None
