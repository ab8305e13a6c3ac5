"""`python -m tests.bench.large`: what it moves that a JPEG above the memory is not decoded in full.

Real photographs enlarged to 69 MP. Bits between the PDQ of all their pixels and that of their
luminance alone, at full and at half size; see `pyhash.jpeg.fit`.
"""

from __future__ import annotations

import io
import sys
from collections import Counter
from itertools import islice
from typing import TYPE_CHECKING, Final

import numpy as np
import pdqhash
from PIL import Image

from pyhash.pdq import AS_STORED, compute_from
from pyhash.picture import Picture
from pyhash.values import MATCH_QUALITY, PdqHash
from tests.bench.agreement import photographs
from tests.bench.copies.photos import install
from tests.photos import encoded

if TYPE_CHECKING:
    from collections.abc import Iterator

PHOTOS: Final = 30
PIXELS: Final = 69_000_000
DIVISORS: Final = {"luminance alone": 1, "at half size": 2}


def enlarged(photo: Image.Image) -> bytes:
    """The photo as a JPEG of 69 MP."""
    factor = (PIXELS / (photo.width * photo.height)) ** 0.5
    size = (round(photo.width * factor), round(photo.height * factor))
    return encoded(photo.resize(size, Image.Resampling.BICUBIC), "JPEG", quality=88)


def reference(data: bytes) -> tuple[PdqHash, int]:
    """All pixels, as platforms hash them, and the quality."""
    with Image.open(io.BytesIO(data)) as image:
        bits, quality = pdqhash.compute(np.asarray(image.convert("RGB")))
    return PdqHash(int("".join(str(bit) for bit in bits), 2)), quality


def luminance(data: bytes, divisor: int) -> PdqHash:
    """Of a part of what is in the file."""
    with Image.open(io.BytesIO(data)) as image:
        image.draft("L", (image.width // divisor, image.height // divisor))
        return compute_from(Picture(image, AS_STORED)).hash


def distances(photos: Iterator[Image.Image]) -> dict[str, Counter[int]]:
    """How often each distance was seen, each way."""
    found: dict[str, Counter[int]] = {way: Counter() for way in DIVISORS}
    for photo in photos:
        data = enlarged(photo)
        whole, quality = reference(data)
        if quality >= MATCH_QUALITY:
            for way, divisor in DIVISORS.items():
                found[way][whole.distance(luminance(data, divisor))] += 1
    return found


def main() -> None:
    """Print a line a way."""
    install()
    Image.MAX_IMAGE_PIXELS = None
    files = (data for _, data in sorted(dict(photographs()).items()))
    photos = (Image.open(io.BytesIO(data)).convert("RGB") for data in islice(files, PHOTOS))
    for way, counted in distances(photos).items():
        shares = ", ".join(f"{bits} bits: {count}" for bits, count in sorted(counted.items()))
        sys.stdout.write(f"{way:<16} {counted.total()} photographs; {shares}\n")


if __name__ == "__main__":
    main()
