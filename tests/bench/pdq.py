"""`make bench`: PDQ of a 12 MP photo, ours against the `pdqhash` that platforms run, in one run.

Processor time of one thread, best of several rounds in turn: machines are shared and noisy.
"""

from __future__ import annotations

import os

os.environ.setdefault(
    "OPENBLAS_NUM_THREADS", "1"
)  # before numpy loads: one thread, as in a browser

import io
import sys
import tempfile
import time
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pdqhash
from PIL import Image

from pyhash import fingerprint_file, pdq
from pyhash.fingerprint import fingerprint
from tests.films import film, panned
from tests.photos import phone_photo

if TYPE_CHECKING:
    from collections.abc import Callable

ROUNDS = 5


def best_ms(*actions: Callable[[], object]) -> list[float]:
    """The least processor time of each action, ms; the actions take turns."""
    best = [float("inf")] * len(actions)
    for _ in range(ROUNDS):
        for place, action in enumerate(actions):
            start = time.process_time()
            action()
            best[place] = min(best[place], (time.process_time() - start) * 1000)
    return best


def reference_file(path: Path) -> object:
    """What a platform's client does with an uploaded file."""
    with Image.open(path) as image:
        return pdqhash.compute(np.asarray(image.convert("RGB")))


def row(what: str, ours_ms: float, reference_ms: float) -> str:
    """One line of the table."""
    ratio = reference_ms / ours_ms
    return f"{what:<44} {ours_ms:>9.1f} {reference_ms:>9.1f} {ratio:>7.1f} x"


def video_rows() -> list[str]:
    """A film of twice the length costs twice the time."""
    lines = []
    for seconds in (4, 8, 16):
        data = film(panned(seconds=seconds))
        (ours,) = best_ms(partial(fingerprint, io.BytesIO(data), size=len(data)))
        what = f"film of {seconds} s, 320 x 240 ({ours / seconds:.1f} ms a second)"
        lines.append(f"{what:<44} {ours:>9.1f}")
    return lines


def main() -> None:
    """Print the table."""
    with tempfile.TemporaryDirectory() as folder:
        path = phone_photo(Path(folder))
        with Image.open(path) as image:
            array = np.asarray(image.convert("RGB"))
        heading = f"processor time, ms, best of {ROUNDS}"
        lines = [f"{heading:<44} {'ours':>9} {'pdqhash':>9} {'faster':>9}"]
        for megapixels, step in ((12, 1), (3, 2), (0.75, 4)):
            pixels = np.ascontiguousarray(array[::step, ::step])
            ours, theirs = best_ms(partial(pdq.compute, pixels), partial(pdqhash.compute, pixels))
            what = f"PDQ of an array of {megapixels} MP ({ours / megapixels:.1f} ms a MP)"
            lines.append(row(what, ours, theirs))
        ours, theirs = best_ms(lambda: fingerprint_file(path), lambda: reference_file(path))
        size_mb = path.stat().st_size / 1e6
        lines.append(row(f"12 MP JPEG of {size_mb:.1f} MB, file to fingerprint *", ours, theirs))
        lines.extend(video_rows())
        lines.append("* ours includes MD5 and SHA-256; theirs is Pillow + pdqhash alone")
        sys.stdout.write("\n".join(lines) + "\n")


if __name__ == "__main__":
    main()
