"""A picture as PDQs: the frame that is shown first, then its further distinct frames.

Decoding is another's: Pillow here, libheif or the browser's own decoders outside of Python.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pyhash.distinct import DistinctFrames
from pyhash.errors import Featureless
from pyhash.pdq import AS_STORED, compute_from
from pyhash.values import Pdq, Variant, VariantSet
from pyhash.variants import compute_set

if TYPE_CHECKING:
    from pyhash.pdq import Orientation, RowSource

MAX_LISTED_FRAMES: Final = 32
"""Of an animated picture: distinct frames that are fingerprinted besides the first."""


def shown_pdqs(
    frame: RowSource, upright: Orientation, stored: Orientation, variants: VariantSet
) -> tuple[Pdq, ...]:
    """The PDQs of a frame: upright, as stored where that is another thing, and its forms.

    The reference hashes pixels as stored, platforms mostly re-encode uploads upright: without
    both, a turned phone photo is missed by one of the two.

    Args:
        frame: its rows as they are given.
        upright: how these become upright.
        stored: how these become what the file holds.
        variants: which forms of it get a PDQ too.

    Raises:
        Featureless: it is one flat tone.
    """
    shown = compute_from(frame, upright, Variant.UPRIGHT)
    forms = compute_set(frame, variants, upright)
    if upright == stored:
        return (shown, *forms)
    return (shown, compute_from(frame, stored, Variant.STORED), *forms)


class PictureHasher:
    """Takes the frames of one picture, in order, and gives its PDQs."""

    def __init__(self, variants: VariantSet = VariantSet.PLAIN) -> None:
        self._variants = variants
        self._leading: tuple[Pdq, ...] = ()
        self._distinct: DistinctFrames[Pdq] = DistinctFrames(1 + MAX_LISTED_FRAMES)

    def add(
        self, frame: RowSource, upright: Orientation = AS_STORED, stored: Orientation = AS_STORED
    ) -> None:
        """Hash a frame; one without features counts for nothing.

        Args:
            frame: its rows as they are given.
            upright: as in `shown_pdqs`.
            stored: as in `shown_pdqs`; of the first frame alone.
        """
        try:
            if self._leading:
                self._distinct.offer(compute_from(frame, upright, Variant.FRAME))
            else:
                self._leading = shown_pdqs(frame, upright, stored, self._variants)
                self._distinct.offer(self._leading[0])
        except Featureless:
            return

    @property
    def pdqs(self) -> tuple[Pdq, ...]:
        """Of the first frame, with its forms, then of further ones.

        Raises:
            Featureless: every frame was one flat tone.
        """
        if not self._leading:
            raise Featureless
        further = (pdq for pdq in self._distinct.kept if pdq is not self._leading[0])
        return (*self._leading, *further)
