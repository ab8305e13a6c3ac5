"""`make bench`: the browser against the command line's machine, in one run, on a wall clock.

A 12 MP JPEG, from the page's request to its fingerprints, against Pillow and `pdqhash` natively on
the same bytes; a minute of 1080p; and how costs grow with pixels and frames. Best of several.
"""

from __future__ import annotations

import io
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING, Final

import numpy as np
import pdqhash
from PIL import Image

from e2e.measured import measured_link
from tests.films import film, panned
from tests.photos import PHOTOS, encoded, phone_photo

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray

    from e2e.measured import Link

ROUNDS: Final = 7
CLIP_SECONDS: Final = 60
CLIP_RATE: Final = 30


def native_ms(data: bytes) -> float:
    """Pillow and pdqhash, as a platform's client runs them."""
    start = time.perf_counter()
    with Image.open(io.BytesIO(data)) as image:
        pdqhash.compute(np.asarray(image.convert("RGB")))
    return (time.perf_counter() - start) * 1000


def full_hd() -> Iterator[NDArray[np.uint8]]:
    """A walk over a photo, a minute long."""
    with Image.open(PHOTOS[8]) as photo:
        scene = np.asarray(photo.convert("RGB").resize((2240, 1400), Image.Resampling.BICUBIC))
    count = CLIP_SECONDS * CLIP_RATE
    for index in range(count):
        left, top = 320 * index // count, 320 * index // count
        yield np.ascontiguousarray(scene[top : top + 1080, left : left + 1920])


def browser_ms(link: Link, name: str, rounds: int) -> float:
    """The least of several times, ms."""
    made = [link.hash_at(name) for _ in range(rounds)]
    if not all(one.items for one in made):
        raise ValueError(f"{name} gave no fingerprint: {made[0].code}")
    return min(one.took_ms for one in made)


def sized(photo: Image.Image, megapixels: int) -> bytes:
    """The photo as a JPEG of that size."""
    width = round((megapixels * 1e6 * 4 / 3) ** 0.5)
    return encoded(photo.resize((width, width * 3 // 4)), "JPEG", quality=90)


def row(what: str, *cells: float | str) -> str:
    """A line of the table."""
    shown = (f"{cell:.0f}" if isinstance(cell, float) else cell for cell in cells)
    return f"{what:<44}" + "".join(f"{cell:>10}" for cell in shown)


def main() -> None:
    """Print the table."""
    sizes, lengths = (3, 6, 12, 24), (4, 8, 16)
    with tempfile.TemporaryDirectory() as folder:
        twelve = phone_photo(Path(folder)).read_bytes()
        with Image.open(io.BytesIO(twelve)) as image:
            photo = image.convert("RGB")
    files = {
        "phone.jpg": twelve,
        "phone.png": encoded(photo, "PNG", compress_level=1),
        "minute.mp4": film(full_hd(), rate=CLIP_RATE, options={"preset": "ultrafast"}),
        **{f"{size}.jpg": sized(photo, size) for size in sizes},
        **{f"{length}.mp4": film(panned(seconds=length)) for length in lengths},
    }
    with measured_link(files) as link:
        native = browser = float("inf")
        for _ in range(ROUNDS):  # in turn: machines are shared and noisy
            native = min(native, native_ms(twelve))
            browser = min(browser, browser_ms(link, "phone.jpg", 1))
        decoder = link.hash_at("phone.jpg").decoder
        lines = [
            row("wall clock, ms", "Chromium", "native", "ratio"),
            row(f"12 MP JPEG, by the {decoder} *", browser, native, f"{browser / native:.2f}"),
            row("12 MP PNG", browser_ms(link, "phone.png", 2)),
            row("a minute of 1080p, 30 frames a second", browser_ms(link, "minute.mp4", 2)),
        ]
        for size in sizes:
            took = browser_ms(link, f"{size}.jpg", 3)
            lines.append(row(f"JPEG of {size} MP ({took / size:.1f} ms a MP)", took))
        for length in lengths:
            took = browser_ms(link, f"{length}.mp4", 3)
            lines.append(row(f"film of {length} s, 320 x 240 ({took / length:.1f} ms a s)", took))
    lines.append("* ours includes MD5, SHA-256 and two messages; native is Pillow + pdqhash alone")
    sys.stdout.write("\n".join(lines) + "\n")


if __name__ == "__main__":
    main()
