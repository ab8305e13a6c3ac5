"""`python -m tests.bench.agreement`: a hundred real photographs, in the browser and out of it.

Each as JPEG (the file as its camera or editor wrote it), HEIC and AVIF, made into fingerprints by
the sealed worker in Chromium and by the command line's engine. Prints how many bits of the PDQ
differ.
"""

from __future__ import annotations

import io
import sys
from collections import Counter
from typing import TYPE_CHECKING, Any, Final

from PIL import Image

from e2e.measured import measured_link
from pyhash.fingerprint import fingerprint
from pyhash.values import MATCH_QUALITY, PdqHash
from tests.bench.copies.photos import Group, files, install
from tests.photos import encoded

if TYPE_CHECKING:
    from collections.abc import Iterator

PHOTOS: Final = 100
SMALLEST_SIDE_PX: Final = 300
ENCODED_SIDE_PX: Final = 800
"""Of a HEIC and an AVIF, the longer one: encoders are slow."""
AS_FORMATS: Final[dict[str, dict[str, Any]]] = {"HEIF": {"quality": 80}, "AVIF": {"speed": 9}}


def photographs() -> Iterator[tuple[str, bytes]]:
    """Photographs as files of colour JPEG, each once: as its maker wrote it, wherever it is one."""
    for path, group in files():
        if group is not Group.SCENE:
            continue
        with Image.open(path) as image:
            if min(image.size) < SMALLEST_SIDE_PX or image.mode != "RGB":
                continue
            if image.format == "JPEG":
                yield path.name, path.read_bytes()


def in_formats(photos: dict[str, bytes]) -> Iterator[tuple[str, str, bytes]]:
    """(format, name, file) of every photograph in every format."""
    for name, data in photos.items():
        yield "JPEG", name, data
        with Image.open(io.BytesIO(data)) as image:
            pixels = image.convert("RGB")
            pixels.thumbnail((ENCODED_SIDE_PX, ENCODED_SIDE_PX))
        for form, options in AS_FORMATS.items():
            yield form, name, encoded(pixels, form, **options)


def distance_bits(data: bytes, item: dict[str, Any]) -> tuple[int, int]:
    """Bits between the browser's PDQ and ours of the same file, and our quality."""
    ours = fingerprint(io.BytesIO(data), size=len(data)).pdqs[0]
    theirs = next(found for found in item["fingerprints"] if found["algorithm"] == "pdq")
    return ours.hash.distance(PdqHash.from_hex(theirs["value"])), ours.quality


def main() -> None:
    """Print a line a format, and each file that differs."""
    install()
    photos = dict(sorted(dict(photographs()).items())[:PHOTOS])
    found: dict[str, Counter[int]] = {}
    served = {f"{form}-{name}": data for form, name, data in in_formats(photos)}
    with measured_link(served) as link:
        for name, data in served.items():
            bits, quality = distance_bits(data, link.hash_at(name).items[0])
            form = name.partition("-")[0]
            if quality >= MATCH_QUALITY:
                found.setdefault(form, Counter())[bits] += 1
            if bits:
                sys.stdout.write(f"{name}: {bits} bits, quality {quality}\n")
    for form, counted in found.items():
        shares = ", ".join(f"{bits} bits: {count}" for bits, count in sorted(counted.items()))
        sys.stdout.write(f"{form:<5} {counted.total()} photographs; {shares}\n")


if __name__ == "__main__":
    main()
