"""The same picture through what platforms run: Pillow and `pdqhash`, an extra of the tests."""

from __future__ import annotations

import warnings
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from PIL import Image

from pyhash.values import Kind, PdqHash, Variant

if TYPE_CHECKING:
    from typing import BinaryIO

    from pyhash.values import Item


@dataclass(frozen=True, slots=True)
class Comparison:
    """The reference's PDQ of a picture as stored, and how far ours is from it."""

    hash: PdqHash
    quality: int
    distance_bits: int

    def as_dict(self) -> dict[str, Any]:
        """The comparison as it stands in JSON."""
        return {
            "value": self.hash.to_hex(),
            "quality": self.quality,
            "distance": self.distance_bits,
        }


def compare(file: BinaryIO, item: Item) -> Comparison | None:
    """Ours against the reference; None for a video, and for what Pillow alone cannot read.

    Args:
        file: the picture's file, seekable.
        item: what `pyhash.fingerprint` made of it.
    """
    import pdqhash  # noqa: PLC0415  # an extra, not always there

    if item.kind is not Kind.IMAGE:
        return None
    file.seek(0)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            pixels = np.asarray(Image.open(file).convert("RGB"))
    except (OSError, ValueError, SyntaxError):
        return None
    bits, quality = pdqhash.compute(pixels)
    theirs = PdqHash(int("".join(str(bit) for bit in bits), 2))
    ours = next((pdq for pdq in item.pdqs if pdq.variant is Variant.STORED), item.pdqs[0])
    return Comparison(theirs, int(quality), theirs.distance(ours.hash))
