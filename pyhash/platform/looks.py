"""Looks at an upload beyond the whole of it: what it may be a copy of is perhaps only a part.

An upload can show a listed picture inside a border, a screen or a collage, or be a picture that was
cropped as no listed form is. Each look undoes one such thing by a guess. None costs the
list anything, nor gives anything away: the guessing is done on the upload.
"""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING, Final

import numpy as np

from pyhash.trims import trims
from pyhash.turns import ORIENTATION_OF, Turn
from pyhash.values import Variant
from pyhash.variants import SAME_FORMAT, form_pdq
from pyhash.views import View, cells, covering, sampled_rows, tilted_cells

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from pyhash.pdq import FloatBlock, FloatImage, Orientation
    from pyhash.values import Pdq

Cut = tuple[float, float, float, float]
"""Shares of the sides that are cut off: top, bottom, left, right."""

QUARTERS: Final[tuple[Cut, ...]] = (
    (0.0, 0.5, 0.0, 0.5),
    (0.0, 0.5, 0.5, 0.0),
    (0.5, 0.0, 0.0, 0.5),
    (0.5, 0.0, 0.5, 0.0),
)
"""Of a collage."""
HALVES: Final[tuple[Cut, ...]] = (
    (0.0, 0.5, 0.0, 0.0),
    (0.5, 0.0, 0.0, 0.0),
    (0.0, 0.0, 0.0, 0.5),
    (0.0, 0.0, 0.5, 0.0),
)
"""Of two pictures above or beside each other."""
SURROUNDED: Final = (0.025, 0.05)
"""Cut off on all sides: what a photograph of a screen shows around it, and a tilt's corners."""
LISTED_CROPS: Final = (0.05, 0.075, 0.095)
"""Even crops that may be listed. A picture cropped on one side is cut alike on the other three."""
FORMATS: Final = (9 / 16, 2 / 3, 3 / 4, 4 / 5, 1.0, 5 / 4, 4 / 3, 3 / 2, 16 / 9)
"""Of cameras and apps: the middle in such a format may be a picture between blurred bars, or be
listed as the picture's own middle while something else was put beside it."""
DRAGGED: Final[Mapping[float, tuple[float, ...]]] = {
    1.0: (9 / 16, 16 / 9),
    4 / 5: (9 / 16, 1.0),
    3 / 4: (9 / 16, 1.0),
}
"""Where an app crops to a format, and somebody moves the crop off the centre, the centred crop to a
narrower format may still lie whole in the upload: by format of the upload, formats to look for."""
NARROWEST: Final = 9 / 19.5
"""The narrowest format that may be listed."""
STEP: Final = 0.02
"""How far such a look moves on, as a share of it; half of this costs some 20 bits."""
ANGLES: Final = (-3.0, 3.0)
"""Degrees by which an upload is turned back."""


def _uneven() -> Iterator[Cut]:
    for share in LISTED_CROPS:
        for spared in range(4):
            top, bottom, left, right = (0.0 if side == spared else share for side in range(4))
            yield top, bottom, left, right


CUTS: Final[tuple[Cut, ...]] = (
    *QUARTERS,
    *HALVES,
    *((share, share, share, share) for share in SURROUNDED),
    *_uneven(),
)


def turned_cells(block: FloatBlock, orientation: Orientation) -> FloatBlock:
    """Cells of a view turned; the same as the cells of the turned view, as tents are even."""
    flipped = block[:: -1 if orientation.flip_rows else 1, :: -1 if orientation.flip_columns else 1]
    return flipped.T if orientation.transpose else flipped


def _trimmed(plane: FloatImage) -> Iterator[tuple[Turn, FloatBlock]]:
    """What is left without borders, bars or a screen, in eight turns; often nothing."""
    for view in trims(plane):
        block = cells(plane, view)
        for turn, orientation in ORIENTATION_OF.items():
            yield turn, turned_cells(block, orientation)


def _cut(plane: FloatImage) -> Iterator[FloatBlock]:
    height, width = plane.shape
    for top, bottom, left, right in CUTS:
        view = View(top * height, (1 - bottom) * height, left * width, (1 - right) * width)
        yield cells(plane, view)


def _beside(plane: FloatImage) -> Iterator[FloatBlock]:
    """The middles of the left and the right half.

    A picture cropped to half of a collage is too narrow to show a wider listed format.
    """
    height, width = plane.shape
    down = max(0.0, (height - width / 2 / NARROWEST) / 2)
    wide = min(width / 2, height * NARROWEST)
    for middle in (width / 4, width * 3 / 4):
        yield cells(plane, View(down, height - down, middle - wide / 2, middle + wide / 2))


def _has_format(plane: FloatImage, aspect: float) -> bool:
    return bool(abs(plane.shape[1] / plane.shape[0] / aspect - 1) <= SAME_FORMAT)


def _centred(plane: FloatImage) -> Iterator[FloatBlock]:
    """The middle in every format but the upload's own."""
    for aspect in FORMATS:
        if not _has_format(plane, aspect):
            yield cells(plane, covering(plane, aspect))


def _dragged(plane: FloatImage) -> Iterator[FloatBlock]:
    """Windows of narrower formats all along an upload that has an app's format."""
    for aspect, narrower in DRAGGED.items():
        if not _has_format(plane, aspect):
            continue
        for window in narrower:
            if window < aspect:
                yield from _along(plane, plane.shape[0] * window)
            else:
                yield from (block.T for block in _along(plane.T, plane.shape[1] / window))


def _along(plane: FloatImage, width: float) -> Iterator[FloatBlock]:
    """Windows as high as the plane, from left to right."""
    rows = sampled_rows(plane)
    room = plane.shape[1] - width
    for left in np.linspace(0, room, 1 + int(np.ceil(room / width / STEP))):
        yield cells(rows, View(0, len(rows), float(left), float(left) + width))


def _straightened(plane: FloatImage) -> Iterator[FloatBlock]:
    """Turned back a little, and cropped."""
    for degrees in ANGLES:
        yield tilted_cells(plane, degrees, 1.0)


def part_looks(plane: FloatImage) -> Iterator[tuple[Turn, Pdq]]:
    """The PDQs of an upload's parts: of its trims in eight turns, of guesses as it stands.

    Args:
        plane: of `pyhash.views.reduced_plane`.
    """
    makers = (_cut, _beside, _centred, _dragged, _straightened)
    guesses = chain.from_iterable(make(plane) for make in makers)
    for turn, block in chain(_trimmed(plane), ((Turn.NONE, block) for block in guesses)):
        pdq = form_pdq(block, Variant.TRIMMED)
        if pdq:
            yield turn, pdq
