"""The forms in which a picture travels: mirrored, cropped for an app, padded, tilted, framed.

PDQ finds a copy that was scaled or re-encoded, and hardly one that was cropped by 2 % or mirrored.
A platform that compares nothing but PDQs finds those too if the list holds the PDQ of each such
form. Which forms are worth their place is measured: `docs/copies/README.md`.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final, TypeAlias

import numpy as np

from pyhash.pdq import AS_STORED, Orientation, RowSource, dct, is_featureless, quality, threshold
from pyhash.trims import trims
from pyhash.values import MATCH_QUALITY, Pdq, Variant, VariantSet
from pyhash.views import View, cells, covering, reduced_plane, tilted_cells

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from pyhash.pdq import FloatBlock, FloatImage

BLACK: Final = 0.0
DARK: Final = 90.0
LIGHT: Final = 205.0
SAME_FORMAT: Final = 0.01
"""A format within this share of the picture's own makes no form of it."""


Form: TypeAlias = "Callable[[FloatImage], Iterable[FloatBlock]]"
"""A plane of luminance becomes the cells of its forms: one, several, or none that differs."""


def _aspect(plane: FloatImage) -> float:
    return float(plane.shape[1] / plane.shape[0])


def _mirrored(plane: FloatImage) -> Iterator[FloatBlock]:
    yield cells(plane, View(0, plane.shape[0], 0, plane.shape[1], mirrored=True))


def _turned(plane: FloatImage, quarters: int) -> Iterator[FloatBlock]:
    """By quarter turns, counter-clockwise; of cells it is the same as of pixels, tents are even."""
    yield np.rot90(cells(plane, View.whole(plane)), quarters)


def _cropped_to(
    plane: FloatImage, aspect: float, *, mirrored: bool = False
) -> Iterator[FloatBlock]:
    """The centred crop to a width by height."""
    if abs(_aspect(plane) / aspect - 1) > SAME_FORMAT:
        yield cells(plane, covering(plane, aspect, mirrored=mirrored))


def _padded_to(
    plane: FloatImage, aspect: float, fill: float | None = BLACK
) -> Iterator[FloatBlock]:
    """The whole picture between bars, centred, in a width by height.

    The tone of full-width bars changes no bit: it lies in the frequencies that PDQ leaves out.
    """
    height, width = plane.shape
    if abs(_aspect(plane) / aspect - 1) > SAME_FORMAT:
        down = max(0.0, (width / aspect - height) / 2)
        right = max(0.0, (height * aspect - width) / 2)
        yield cells(plane, View(-down, height + down, -right, width + right, fill=fill))


def _cropped_by(plane: FloatImage, share: float) -> Iterator[FloatBlock]:
    """All four edges moved inwards, by a share of their axis."""
    height, width = plane.shape
    down, right = share * height, share * width
    yield cells(plane, View(down, height - down, right, width - right))


def _bordered(plane: FloatImage, share: float, fill: float) -> Iterator[FloatBlock]:
    """A border equally wide all around, its width a share of the shorter side."""
    height, width = plane.shape
    wide = share * min(height, width)
    yield cells(plane, View(-wide, height + wide, -wide, width + wide, fill=fill))


def _tilted(plane: FloatImage, degrees: float, cropped: float) -> Iterator[FloatBlock]:
    yield tilted_cells(plane, degrees, cropped)


def _trimmed(plane: FloatImage) -> Iterator[FloatBlock]:
    for view in trims(plane):
        yield cells(plane, view)


FORMS: Final[Mapping[Variant, Form]] = {
    Variant.MIRRORED: _mirrored,
    Variant.TURNED_180: partial(_turned, quarters=2),
    Variant.TRIMMED: _trimmed,
    Variant.CROP_1_1: partial(_cropped_to, aspect=1),
    Variant.CROP_4_5: partial(_cropped_to, aspect=4 / 5),
    Variant.CROP_3_4: partial(_cropped_to, aspect=3 / 4),
    Variant.CROP_9_16: partial(_cropped_to, aspect=9 / 16),
    Variant.CROP_16_9: partial(_cropped_to, aspect=16 / 9),
    Variant.CROP_9_19: partial(_cropped_to, aspect=9 / 19.5),
    Variant.MIRRORED_1_1: partial(_cropped_to, aspect=1, mirrored=True),
    Variant.CROPPED_25: partial(_cropped_by, share=0.025),
    Variant.CROPPED_50: partial(_cropped_by, share=0.050),
    Variant.CROPPED_75: partial(_cropped_by, share=0.075),
    Variant.CROPPED_95: partial(_cropped_by, share=0.095),
    Variant.TILTED_LEFT: partial(_tilted, degrees=-1.5, cropped=1.0),
    Variant.TILTED_RIGHT: partial(_tilted, degrees=1.5, cropped=1.0),
    Variant.FILLED_LEFT: partial(_tilted, degrees=-1.75, cropped=0.0),
    Variant.FILLED_RIGHT: partial(_tilted, degrees=1.75, cropped=0.0),
    # From here on: the wide set alone.
    Variant.PADDED_1_1: partial(_padded_to, aspect=1),
    Variant.PADDED_9_16: partial(_padded_to, aspect=9 / 16),
    Variant.BLURRED_9_16: partial(_padded_to, aspect=9 / 16, fill=None),
    Variant.PADDED_16_9: partial(_padded_to, aspect=16 / 9),
    # Photographs of a screen have such a border too.
    Variant.BORDER_75_BLACK: partial(_bordered, share=0.075, fill=BLACK),
    # Light grey finds white borders too, and dark grey black ones.
    Variant.BORDER_50_LIGHT: partial(_bordered, share=0.050, fill=LIGHT),
    Variant.BORDER_85_LIGHT: partial(_bordered, share=0.085, fill=LIGHT),
    Variant.BORDER_25_DARK: partial(_bordered, share=0.025, fill=DARK),
    Variant.TURNED_90: partial(_turned, quarters=1),
    Variant.TURNED_270: partial(_turned, quarters=3),
    Variant.TILTED_FAR_LEFT: partial(_tilted, degrees=-3.0, cropped=1.0),
    Variant.TILTED_FAR_RIGHT: partial(_tilted, degrees=3.0, cropped=1.0),
}

STANDARD_FORMS: Final = 18
"""No bars and borders: they bring into view what a PDQ leaves out, and so give the picture away."""
SETS: Final[Mapping[VariantSet, tuple[Variant, ...]]] = {
    VariantSet.PLAIN: (),
    VariantSet.STANDARD: tuple(FORMS)[:STANDARD_FORMS],
    VariantSet.WIDE: tuple(FORMS),
}


def form_pdq(block: FloatBlock, variant: Variant) -> Pdq | None:
    """The PDQ of finished cells, or None where platforms would ignore it: quality below 50."""
    if is_featureless(block) or quality(block) < MATCH_QUALITY:
        return None
    return Pdq(threshold(dct(block)), quality(block), variant)


def variant_pdqs(plane: FloatImage, variants: Iterable[Variant]) -> tuple[Pdq, ...]:
    """The PDQs of a picture's forms, each value once.

    Args:
        plane: of `pyhash.views.reduced_plane`.
        variants: keys of FORMS; a form that does not differ from the picture gives nothing.
    """
    found: dict[int, Pdq] = {}
    for variant in variants:
        for block in FORMS[variant](plane):
            pdq = form_pdq(block, variant)
            if pdq:
                found.setdefault(pdq.hash.bits, pdq)
    return tuple(found.values())


def compute_set(
    source: RowSource, variants: VariantSet, orientation: Orientation = AS_STORED
) -> tuple[Pdq, ...]:
    """The PDQs of a set's forms of a picture, without the picture itself."""
    if not SETS[variants]:
        return ()
    return variant_pdqs(reduced_plane(source, orientation), SETS[variants])
