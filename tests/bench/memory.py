"""`python -m tests.bench.memory`: the most memory each format needs while a file is fingerprinted.

Each file in a process of its own; the growth of its peak resident size over that of the bare
imports. `pyhash.picture` takes its bytes a pixel from here, rounded up.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any, Final

from PIL import Image

from pyhash.fingerprint import fingerprint_file
from tests.photos import PHOTOS

BROWSER_HEAP_MB: Final = 512

# (what, format, width, height, mode, options); the first rows measure, the last are the promises.
FILES: Final[tuple[tuple[str, str, int, int, str, dict[str, Any]], ...]] = (
    ("JPEG, 12 MP", "JPEG", 4000, 3000, "RGB", {}),
    ("JPEG progressive, 12 MP", "JPEG", 4000, 3000, "RGB", {"progressive": True}),
    ("PNG, 12 MP", "PNG", 4000, 3000, "RGB", {"compress_level": 1}),
    ("WebP, 12 MP", "WEBP", 4000, 3000, "RGB", {"method": 0}),
    ("AVIF, 12 MP", "AVIF", 4000, 3000, "RGBA", {"speed": 10}),
    ("TIFF LZW, 12 MP", "TIFF", 4000, 3000, "RGB", {"compression": "tiff_lzw"}),
    ("JPEG, 108 MP", "JPEG", 12000, 9000, "RGB", {}),
    ("PNG, 50 MP", "PNG", 8165, 6124, "RGB", {"compress_level": 1}),
)


def peak_mb() -> float:
    """The most this process ever held, MB; Linux alone says it without the parent's own peak."""
    status = Path("/proc/self/status").read_text(encoding="ascii")
    (line,) = (line for line in status.splitlines() if line.startswith("VmHWM:"))
    return int(line.split()[1]) / 1024


def measure(path: str) -> None:
    """Print how much a file adds to the peak; in a process of its own."""
    fingerprint_file(PHOTOS[8])
    before = peak_mb()
    fingerprint_file(path)
    sys.stdout.write(f"{peak_mb() - before}\n")


def main() -> None:
    """Print the table."""
    with Image.open(PHOTOS[8]) as photo:
        scene = photo.convert("RGB")
    lines = [f"{'peak above the bare program':<32} {'MB':>7} {'bytes/pixel':>12}"]
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "file"
        for what, form, width, height, mode, options in FILES:
            scene.resize((width, height)).convert(mode).save(path, form, **options)
            program = (sys.executable, "-m", "tests.bench.memory", str(path))
            done = subprocess.run(program, capture_output=True, text=True, check=True)
            megabytes = float(done.stdout)
            each = megabytes * 1024 * 1024 / (width * height)
            lines.append(f"{what:<32} {megabytes:>7.0f} {each:>12.1f}")
    lines.append(f"a browser's heap: {BROWSER_HEAP_MB} MB, of which Pyodide takes about 100")
    sys.stdout.write("\n".join(lines) + "\n")


if __name__ == "__main__":
    measure(sys.argv[1]) if sys.argv[1:] else main()
