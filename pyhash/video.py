"""A video as vPDQ: which frames to take, and how to hash them.

Decoding is another's: PyAV on the command line (`pyhash.video_av`), WebCodecs in the browser. Both
hand in frames as arrays, upright.

Source:
    vPDQ of facebook/ThreatExchange (`vpdq/cpp`): a PDQ a frame.
"""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING, Final, TypeVar

import numpy as np

from pyhash import pdq
from pyhash.distinct import DistinctFrames
from pyhash.errors import Featureless
from pyhash.values import MAX_TIME_MS, Item, Kind, Vpdq, VpdqFrame

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from pyhash.pdq import Pixels
    from pyhash.values import Md5, Sha256

FRAME_SPACING_MS: Final = 1000
"""A frame each second, as platforms run vPDQ."""
MAX_FRAMES: Final = 600
"""Of a video's fingerprint: ten minutes, a frame a second; in a longer one they lie further
apart."""
CLOCK_SLACK_MS: Final = 0.1
"""Frame times are rounded to the container's clock: a hair late is still on time."""

# ITU-R BT.601 and 709: video keeps luma in 16..235.
_BLACK: Final = 16
_LUMA_STEPS: Final = 219
_FULL_RANGE: Final = np.clip(np.rint((np.arange(256) - _BLACK) * 255 / _LUMA_STEPS), 0, 255).astype(
    np.uint8
)

Frame = TypeVar("Frame")


def full_range(luma: Pixels) -> Pixels:
    """A video's Y plane (16..235) as grey of 0..255, so that quality is that of the picture.

    Args:
        luma: shape (H, W), uint8, limited range.
    """
    return _FULL_RANGE[luma]


def spacing_ms(duration_ms: float) -> float:
    """How far apart to take frames of a video, so that MAX_FRAMES reach to its end."""
    return max(FRAME_SPACING_MS, duration_ms / MAX_FRAMES)


def on_display(
    frames: Iterable[tuple[float, Frame]], spacing: float = FRAME_SPACING_MS
) -> Iterator[tuple[int, Frame]]:
    """The frames that stand on the screen at 0, 1, 2 ... spacings from the first one.

    Args:
        frames: (time in ms, frame) in order of time; a frame stands until the next.
        spacing: how far apart to look, ms.

    Yields:
        (ms from the first frame, frame); a frame that stands for several looks comes once.
    """
    first_ms: float | None = None
    standing: tuple[float, Frame] | None = None
    look_ms = 0.0
    for time_ms, frame in frames:
        first_ms = time_ms if first_ms is None else first_ms
        elapsed_ms = time_ms - first_ms
        if standing and elapsed_ms < standing[0]:
            continue  # A broken clock; nothing stands on the screen twice.
        if standing and elapsed_ms > look_ms + CLOCK_SLACK_MS:
            yield round(standing[0]), standing[1]
            look_ms = ceil((elapsed_ms - CLOCK_SLACK_MS) / spacing) * spacing
        standing = (elapsed_ms, frame)
    if standing and standing[0] >= look_ms - CLOCK_SLACK_MS:
        yield round(standing[0]), standing[1]


class VideoHasher:
    """Takes the frames of one video, one after the other, and gives its item."""

    def __init__(self) -> None:
        self._frames: DistinctFrames[VpdqFrame] = DistinctFrames(MAX_FRAMES)

    def add(self, time_ms: int, pixels: Pixels) -> None:
        """Hash a frame; one without features, or later than any video is long, counts for nothing.

        Args:
            time_ms: from the first frame of the video; never less than that of the frame before.
            pixels: upright; shape (H, W) full-range grey or (H, W, 3) red, green, blue; uint8.
        """
        if time_ms > MAX_TIME_MS:
            return
        try:
            made = pdq.compute(pixels)
        except Featureless:
            return
        self._frames.offer(VpdqFrame(made.hash, made.quality, time_ms))

    @property
    def vpdq(self) -> Vpdq | None:
        """The frames so far; none if no frame was of use."""
        frames = self._frames.kept
        return Vpdq(frames) if frames else None

    def item(self, digests: tuple[Md5, Sha256]) -> Item:
        """The video's fingerprints: vPDQ and the digests; these alone if no frame was of use."""
        vpdq = self.vpdq
        return Item(Kind.VIDEO, (vpdq, *digests) if vpdq else digests)
