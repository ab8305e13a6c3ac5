"""`python -m tests.soak.heap`: 200 files in a row in Chromium, and the largest that are taken.

Prints the wasm memory after every twenty files, and the most that each large one needed. A phone
ends a page somewhere between 512 MB and 1 GB.
"""

from __future__ import annotations

import sys
import tempfile
from itertools import cycle, islice
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from PIL import Image

from e2e.measured import measured_link
from tests.bombs import bombs
from tests.films import film, panned
from tests.photos import PHOTOS, encoded, phone_photo

if TYPE_CHECKING:
    from collections.abc import Iterator

    from e2e.measured import Link, Made

FILES: Final = 200
MEGABYTE: Final = 1 << 20
BUDGET_MB: Final = 512
"""Of wasm memory, whatever the file."""
KEPT_MB: Final = 192
"""Above it a worker ends after its file; the next file starts another: web/worker/main.js."""
FLOOR_MB: Final = 96
"""After ordinary files: 43 of the engine, 32 of a WebP of 2 MP, and room to spare."""
STARTED_MB: Final = 24
"""Python with the engine, before any file: less is no measurement."""
VIDEO_BYTES: Final = (2 << 30) - 1


def ordinary(megapixels: int) -> dict[str, bytes]:
    """What phones and messengers hold, of that size; with broken files and bombs between."""
    with Image.open(PHOTOS[8]) as photo:
        side = round((megapixels * 1e6) ** 0.5)
        large = photo.convert("RGB").resize((side, side))
        small = photo.convert("RGB")
    clips = {
        "clip.mp4": film(panned(seconds=2)),
        "clip.webm": film(panned(seconds=2), container="webm", codec="libvpx"),
    }
    pictures = {
        "photo.jpg": encoded(large, "JPEG", quality=90),
        "photo.heic": encoded(large, "HEIF"),
        "photo.avif": encoded(large, "AVIF", speed=10),
        "photo.webp": encoded(large, "WEBP", method=0),
        "screen.png": encoded(small, "PNG"),
        "grey.jpg": encoded(large.convert("L"), "JPEG"),
        "moving.gif": encoded(
            small, "GIF", save_all=True, append_images=[small.rotate(n) for n in (9, 18)]
        ),
        "cut.jpg": encoded(large, "JPEG")[:-3000],
        "cut.png": encoded(small, "PNG")[:-3000],
    }
    return pictures | clips | bombs()


def after_each(link: Link, names: Iterator[str]) -> Iterator[float]:
    """The memory after each file in turn, MB."""
    for name in names:
        link.hash_at(name)
        yield link.heap_bytes() / MEGABYTE


def write_large(folder: Path) -> Iterator[Path]:
    """The largest of each kind, one at a time, written when it is asked for.

    JPEGs of 108 MP, plain and progressive, a 50 MP PNG, a 48 MP HEIC, a 23 MP WebP, and a video of
    2 GB: a clip and empty space.
    """
    with Image.open(phone_photo(folder)) as photo:
        scene = photo.convert("RGB")
    pictures: tuple[tuple[str, tuple[int, int], dict[str, Any]], ...] = (
        ("108 MP.jpg", (12_000, 9_000), {"quality": 85}),
        ("108 MP progressive.jpg", (12_000, 9_000), {"quality": 85, "progressive": True}),
        ("50 MP.png", (8_165, 6_124), {"compress_level": 1}),
        ("48 MP.heic", (8_064, 6_048), {"quality": 40}),
        ("23 MP.webp", (5_600, 4_200), {"method": 0}),
    )
    for name, size, options in pictures:
        path = folder / name
        scene.resize(size).save(path, **options)
        yield path
        path.unlink()
    video = folder / "2 GB.mp4"
    clip = film(panned(seconds=5))
    with video.open("wb") as file:
        file.write(clip)
        file.write((VIDEO_BYTES - len(clip)).to_bytes(4, "big") + b"free")
        file.truncate(VIDEO_BYTES)
    yield video


def described(name: str, made: Made, after_mb: float) -> str:
    """A line of the table."""
    what = made.code or "+".join(str(len(item["fingerprints"])) for item in made.items)
    peak = made.peak_bytes / MEGABYTE
    return f"{name:<24} {made.took_ms / 1000:>6.1f} s {peak:>7.0f} {after_mb:>7.0f}  {what}"


def main() -> None:
    """Print both tables; exit 1 if a budget is not kept."""
    kept = True
    files = ordinary(megapixels=12)
    with tempfile.TemporaryDirectory() as folder, measured_link(files) as link:
        sys.stdout.write(f"wasm memory at the start: {link.heap_bytes() / MEGABYTE:.0f} MB\n")
        heaps = list(after_each(link, islice(cycle(files), FILES)))
        for stop in range(20, FILES + 1, 20):
            most = max(heaps[stop - 20 : stop])
            sys.stdout.write(f"files {stop - 19:>3} to {stop:>3}: at most {most:.0f} MB\n")
            kept = kept and STARTED_MB <= most <= KEPT_MB
        sys.stdout.write(f"{'MB of wasm memory':<24} {'':>8} {'most':>7} {'after':>7}\n")
        for path in write_large(Path(folder)):
            made = link.hash_file(path)
            after_mb = link.heap_bytes() / MEGABYTE
            sys.stdout.write(described(path.name, made, after_mb) + "\n")
            kept = kept and not made.code and made.peak_bytes < BUDGET_MB * MEGABYTE
            made_way = made.peak_bytes > KEPT_MB * MEGABYTE
            kept = kept and (after_mb == 0 if made_way else STARTED_MB <= after_mb <= KEPT_MB)
    sys.exit(0 if kept else 1)


if __name__ == "__main__":
    main()
