"""Looks at an upload beyond the whole of it: what it may be a copy of is perhaps only a part.

An upload can show a listed picture inside a border, a screen or a collage, or be a picture that was
cropped as no listed form is. Each look undoes one such thing by a guess. None costs the
list anything, nor gives anything away: the guessing is done on the upload.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pyhash.trims import trims
from pyhash.turns import ORIENTATION_OF, Turn
from pyhash.values import Variant
from pyhash.variants import form_pdq
from pyhash.views import View, cells

if TYPE_CHECKING:
    from collections.abc import Iterator

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
SURROUNDED: Final = (0.025, 0.05)
"""Cut off on all sides: what a photograph of a screen shows around it, and a tilt's corners."""
LISTED_CROPS: Final = (0.05, 0.075, 0.095)
"""Even crops that may be listed. A picture cropped on one side is cut alike on the other three."""


def _uneven() -> Iterator[Cut]:
    for share in LISTED_CROPS:
        for spared in range(4):
            top, bottom, left, right = (0.0 if side == spared else share for side in range(4))
            yield top, bottom, left, right


CUTS: Final[tuple[Cut, ...]] = (
    *QUARTERS,
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


def _guessed(plane: FloatImage) -> Iterator[FloatBlock]:
    height, width = plane.shape
    for top, bottom, left, right in CUTS:
        view = View(top * height, (1 - bottom) * height, left * width, (1 - right) * width)
        yield cells(plane, view)


def part_looks(plane: FloatImage) -> Iterator[tuple[Turn, Pdq]]:
    """The PDQs of an upload's parts: of its trims in eight turns, of guesses as it stands.

    Args:
        plane: of `pyhash.views.reduced_plane`.
    """
    blocks = [*_trimmed(plane), *((Turn.NONE, block) for block in _guessed(plane))]
    for turn, block in blocks:
        pdq = form_pdq(block, Variant.TRIMMED)
        if pdq:
            yield turn, pdq
