"""The fingerprints of everything: what is listed of a picture, what is made of each copy."""

from __future__ import annotations

import io
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np
from PIL import Image
from threatexchange.signal_type.pdq.signal import PdqSignal

from pyhash import pdq
from pyhash.platform.looks import part_looks
from pyhash.turns import compute_turns
from pyhash.values import MATCH_QUALITY, PdqHash, Variant
from pyhash.variants import FORMS, variant_pdqs
from pyhash.views import reduced_plane
from tests.bench.copies.edits import EDITS, copy_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from numpy.typing import NDArray

    from tests.bench.copies.photos import Picture

VARIANTS: Final = (Variant.UPRIGHT, *FORMS)
TURNED: Final = {"mirror", "turn", "mirrored crop"}
OF_PICTURES: Final = ("names", "groups", "reporting", "made")


@dataclass(frozen=True, slots=True)
class Codes:
    """Hashes with what each is of; all arrays of one length n."""

    bits: NDArray[np.uint64]  # (n, 4)
    picture: NDArray[np.int32]
    what: NDArray[np.int32]  # of a listed hash the place in VARIANTS, of a look that in EDITS
    trimmed: NDArray[np.bool_]  # a look at a part of the copy

    def where(self, chosen: NDArray[np.bool_]) -> Codes:
        """Some of them."""
        return Codes(*(getattr(self, name)[chosen] for name in self.__slots__))


@dataclass(frozen=True, slots=True)
class Measured:
    """All that the report is made of."""

    names: NDArray[np.str_]
    groups: NDArray[np.str_]
    reporting: NDArray[np.bool_]
    made: NDArray[np.bool_]  # (pictures, edits): which copies there are
    listed: Codes
    plain: Codes  # what an unmodified platform computes of each copy
    looks: Codes  # what our matcher computes of each copy

    def save(self, path: Path) -> None:
        """Keep it; a file is there as a whole or not at all."""
        arrays = {name: getattr(self, name) for name in OF_PICTURES}
        for name in ("listed", "plain", "looks"):
            codes = getattr(self, name)
            arrays |= {f"{name}_{part}": getattr(codes, part) for part in Codes.__slots__}
        path.parent.mkdir(parents=True, exist_ok=True)
        partial = path.with_suffix(".partial.npz")
        np.savez_compressed(partial, **arrays)
        partial.replace(path)

    @classmethod
    def load(cls, path: Path) -> Measured:
        """Read it again."""
        with np.load(path) as file:
            arrays = {
                name: Codes(*(file[f"{name}_{part}"] for part in Codes.__slots__))
                for name in ("listed", "plain", "looks")
            }
            names, groups, reporting, made = (file[name] for name in OF_PICTURES)
            return cls(names, groups, reporting, made, **arrays)


Row = tuple[int, int, int, bool]  # hash, picture, what, trimmed


def _codes(rows: list[Row]) -> Codes:
    raw = b"".join(row[0].to_bytes(32, "big") for row in rows)
    return Codes(
        np.frombuffer(raw, np.uint64).reshape(-1, 4),
        np.array([row[1] for row in rows], np.int32),
        np.array([row[2] for row in rows], np.int32),
        np.array([row[3] for row in rows], np.bool_),
    )


def listed_hashes(image: Image.Image) -> Iterator[tuple[Variant, PdqHash]]:
    """What the list may hold of a picture: itself, and each of its forms."""
    source = pdq.ArraySource(np.asarray(image))
    upright = pdq.compute_from(source)
    if upright.quality >= MATCH_QUALITY:
        yield Variant.UPRIGHT, upright.hash
    plane = reduced_plane(source)
    for variant in FORMS:
        yield from ((variant, form.hash) for form in variant_pdqs(plane, (variant,)))


def plain_hash(copy: bytes) -> str:
    """What `threatexchange` computes of a file; empty below its quality."""
    return str(PdqSignal.hash_from_bytes(copy))


def our_looks(copy: bytes, theirs: str, *, turned: bool) -> Iterator[tuple[PdqHash, bool]]:
    """What our matcher looks for: eight turns of the upload and of each of its trims, and guesses.

    The upright look at the whole is what the reference computes, bit for bit. Its other turns are
    made where they can find anything, and once for each picture to see what they find wrongly.
    """
    with Image.open(io.BytesIO(copy)) as image:
        source = pdq.ArraySource(np.asarray(image.convert("RGB")))
    if theirs and not turned:
        yield PdqHash.from_hex(theirs), False
    elif theirs:
        yield from ((turn.hash, False) for turn in compute_turns(source).values())
    yield from ((look.hash, True) for _, look in part_looks(reduced_plane(source)))


def measure(pictures: list[Picture]) -> Measured:
    """Every listed hash and every copy's."""
    plain: list[Row] = []
    looks: list[Row] = []
    made = np.zeros((len(pictures), len(EDITS)), bool)
    for place, picture in enumerate(pictures):
        for number, edit in enumerate(EDITS if picture.edited else EDITS[:1]):
            if not edit.changes(picture.image):
                continue
            made[place, number] = True
            rng = np.random.default_rng([picture.seed, number])
            copy = copy_of(picture.image, edit, rng)
            theirs = plain_hash(copy)
            if theirs:
                plain.append((int(theirs, 16), place, number, False))
            if picture.edited and not picture.reporting:
                continue  # forms are chosen for platforms that look no further
            turned = number == 0 or edit.family in TURNED
            for found, trim in our_looks(copy, theirs, turned=turned):
                looks.append((found.bits, place, number, trim))
        if place % 20 == 0:
            sys.stderr.write(f"{place} of {len(pictures)} pictures\n")
    return Measured(
        np.array([picture.name for picture in pictures]),
        np.array([picture.group.value for picture in pictures]),
        np.array([picture.reporting for picture in pictures]),
        made,
        relisted(pictures),
        _codes(plain),
        _codes(looks),
    )


def relisted(pictures: list[Picture]) -> Codes:
    """What the list may hold of each picture: quick, and so made anew whenever forms change."""
    return _codes(
        [
            (found.bits, place, VARIANTS.index(variant), False)
            for place, picture in enumerate(pictures)
            for variant, found in listed_hashes(picture.image)
        ]
    )
