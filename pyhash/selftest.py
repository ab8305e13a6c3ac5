"""Known answers that ship with the engine: is this installation bit-exact to what platforms run?

The pictures are made by integer arithmetic, the same on every machine. Their answers were computed
with `pdqhash` 0.2.8 and stand here as text; nothing but the engine is needed to check them. Runs in
the browser as well as on the command line.
"""

from __future__ import annotations

import io
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

import numpy as np
from PIL import Image

from pyhash import pdq
from pyhash.digest import digest
from pyhash.errors import PyHashError
from pyhash.fingerprint import fingerprint
from pyhash.values import Md5, PdqHash, Sha256, Vpdq
from pyhash.video import VideoHasher

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pyhash.pdq import Pixels

SIZES: Final = {
    "wide": (300, 401),
    "tall": (1200, 675),
    "square": (512, 512),
    "64 cells": (64, 64),
    "small": (40, 97),
    "large": (1500, 2000),
}
"""Height and width, px."""

ANSWERS: Final = {
    "wide": ("d52add22c13ee31c807f49b6946b3ec12ad5c13e6b94b6497f801ce33ec16b94", 100),
    "tall": ("5555946b41be639c00ff49b6946b3ec1c5aac13e6b94b649ff009c63be416b94", 100),
    "square": ("554a956b41bee31c00ff49b614eb3ec1d5aac13eeb14b449ff001ce3be416b94", 100),
    "64 cells": ("554ad42b413ee39c007f491694ebbec1e2cac1be6b14b6497f809ce33ec1eb94", 100),
    "small": ("77b7b6aac03e231ce03f4936d46b3ec18623413e2bd436c91fc09ce33fc12b94", 100),
    "large": ("552a94eb413ee39c007f49b614eb3ec1e1aac13eeb94b649ff001ce3be416b94", 100),
}
"""Hash and quality."""

EXACT_FORMATS: Final[dict[str, dict[str, Any]]] = {
    "PNG": {},
    "BMP": {},
    "TIFF": {},
    "GIF": {},  # of greys: of colours it holds 256 only
    "WEBP": {"lossless": True},
}
"""Formats that keep every pixel: the answer is that of the array."""
LOSSY_FORMATS: Final[dict[str, dict[str, Any]]] = {
    "JPEG": {"quality": 95},
    "AVIF": {"quality": 90},
}
LOSSY_BITS: Final = 10
"""Encoders and decoders of the others differ from machine to machine by a few bits."""

# RFC 1321, appendix A.5, and FIPS 180-4's example, of the three letters abc.
ABC_MD5: Final = "900150983cd24fb0d6963f7d28e17f72"
ABC_SHA256: Final = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"


@dataclass(frozen=True, slots=True)
class Check:
    """A known answer, and whether it was met."""

    name: str
    passed: bool


def scene(height: int, width: int) -> Pixels:
    """Patches, slopes and grain of a size, (height, width, 3); integers only."""
    row, column = np.indices((height, width), np.int64)
    y, x = row * 4096 // height, column * 4096 // width
    patch = (y // 512 * 37 + x // 512 * 91) * 2654435761 % 256
    slope = (y * 3 + x * 5) // 128 % 256
    ring = ((y - 1900) ** 2 + (x - 2300) ** 2) // 65536 % 256
    grain = (row * 7919 + column * 104729) % 23
    planes = [patch + grain, (patch + slope) // 2 + grain, (patch * 2 + ring) // 3 + grain]
    return np.stack(planes, axis=2).clip(0, 255).astype(np.uint8)


def answer(name: str) -> tuple[PdqHash, int]:
    """What the reference computes of a scene."""
    value, quality = ANSWERS[name]
    return PdqHash.from_hex(value), quality


def arrays() -> Iterator[Check]:
    """PDQ of every scene, to the bit."""
    for name, (height, width) in SIZES.items():
        made = pdq.compute(scene(height, width))
        yield Check(f"pdq of {name}", (made.hash, made.quality) == answer(name))


def files() -> Iterator[Check]:
    """A scene through every picture format this installation can write."""
    colours = scene(*SIZES["wide"])
    for form, options in (EXACT_FORMATS | LOSSY_FORMATS).items():
        pixels = colours[:, :, 1].copy() if form == "GIF" else colours
        allowed_bits = 0 if form in EXACT_FORMATS else LOSSY_BITS
        buffer = io.BytesIO()
        try:
            Image.fromarray(pixels).save(buffer, form, **options)
            made = fingerprint(buffer, size=buffer.tell()).pdqs[0]
            passed = made.hash.distance(pdq.compute(pixels).hash) <= allowed_bits
        except (OSError, KeyError, PyHashError):
            passed = False
        yield Check(f"{form} file", passed)


def video() -> Check:
    """A film of three scenes, one of them twice."""
    hasher = VideoHasher()
    for second, name in enumerate(("wide", "wide", "tall", "square")):
        hasher.add(second * 1000, scene(*SIZES[name]))
    made = hasher.item((Md5.from_hex(ABC_MD5), Sha256.from_hex(ABC_SHA256))).fingerprints[0]
    expected = [answer(name)[0] for name in ("wide", "tall", "square")]
    return Check("vpdq", isinstance(made, Vpdq) and [f.hash for f in made.frames] == expected)


def digests() -> Iterator[Check]:
    """MD5 and SHA-256 of the standards' own example."""
    md5, sha256 = digest(io.BytesIO(b"abc"), lambda _: None)
    yield Check("md5", md5.to_hex() == ABC_MD5)
    yield Check("sha256", sha256.to_hex() == ABC_SHA256)


def engine_checks() -> tuple[Check, ...]:
    """All that needs no encoder: a browser's runtime carries none for every format."""
    return (*arrays(), *digests(), video())


def run() -> tuple[Check, ...]:
    """Check everything; takes about a second."""
    return (*engine_checks(), *files())
