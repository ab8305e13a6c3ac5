"""Measure (kept in .cache, since it takes a quarter of an hour) and write docs/copies."""

from __future__ import annotations

import os

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # before numpy loads: small arrays

import hashlib
import sys
from dataclasses import replace
from pathlib import Path
from shutil import rmtree
from typing import Final

import numpy as np

from pyhash import pdq, replay, trims, turns, views
from pyhash.platform import looks
from tests.bench.copies import edits, photos
from tests.bench.copies import measure as measuring
from tests.bench.copies.measure import Codes, Measured, measure, relisted
from tests.bench.copies.photos import Group, Picture, install, pictures
from tests.bench.copies.report import write

ROOT: Final = Path(__file__).parents[3]
CACHE: Final = ROOT / ".cache" / "copies"
PART: Final = 12
DECIDING: Final = (pdq, replay, trims, turns, views, looks, edits, measuring, photos)
"""The code that decides what is measured of a copy: with any of it changed, all is measured anew.

Forms are not among it: what is listed is computed each time, being quick.
"""
LIKENESSES: Final = 8
"""Pictures on which it is measured what their hashes give away."""


def joined(parts: list[Measured]) -> Measured:
    """Parts, measured one after the other, as one."""
    offsets = np.cumsum([0, *(len(part.names) for part in parts[:-1])]).tolist()

    def codes(name: str) -> Codes:
        each = [getattr(part, name) for part in parts]
        moved = [one.picture + offset for one, offset in zip(each, offsets, strict=True)]
        return Codes(
            np.concatenate([one.bits for one in each]),
            np.concatenate(moved).astype(np.int32),
            np.concatenate([one.what for one in each]),
            np.concatenate([one.trimmed for one in each]),
        )

    return Measured(
        np.concatenate([part.names for part in parts]),
        np.concatenate([part.groups for part in parts]),
        np.concatenate([part.reporting for part in parts]),
        np.concatenate([part.made for part in parts]),
        codes("listed"),
        codes("plain"),
        codes("looks"),
    )


def kept() -> Path:
    """Where parts are kept that this code measured; those of other code are removed."""
    sources = b"".join(Path(str(module.__file__)).read_bytes() for module in DECIDING)
    folder = CACHE / hashlib.sha256(sources).hexdigest()[:12]
    for other in CACHE.glob("*"):
        if other != folder:
            rmtree(other)
    return folder


def main() -> None:
    """Go on where an earlier run ended; `--so-far` leaves out edited pictures still to measure."""
    install()
    folder = kept()
    every = sorted(pictures(), key=lambda picture: (not picture.edited, picture.seed))
    parts, measured_ones = list[Measured](), list[Picture]()
    for start in range(0, len(every), PART):
        path, part = folder / f"part-{start // PART:02}.npz", every[start : start + PART]
        if not path.is_file():
            if "--so-far" in sys.argv and part[0].edited:
                continue
            measure(part).save(path)
            sys.stderr.write(f"{start + len(part)} of {len(every)} pictures measured\n")
        parts.append(Measured.load(path))
        measured_ones += part
    scenes = [one.image for one in every if one.group is Group.SCENE and one.reporting]
    measured = replace(joined(parts), listed=relisted(measured_ones))
    write(measured, scenes[:LIKENESSES], ROOT / "docs" / "copies")


if __name__ == "__main__":
    main()
