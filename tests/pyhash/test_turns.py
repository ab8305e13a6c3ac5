"""The eight turns of a picture, held to pixels that were really turned."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest
from PIL import Image

from pyhash import pdq
from pyhash.errors import Featureless
from pyhash.pdq import ArraySource, Orientation
from pyhash.turns import ORIENTATION_OF, Turn, compute_turns, turned
from tests.photos import PHOTOS, pixels

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray

ALL = [Orientation(*flags) for flags in product((False, True), repeat=3)]


def applied(orientation: Orientation, array: NDArray[Any]) -> NDArray[Any]:
    """The array, its axes flipped and then swapped."""
    rows = -1 if orientation.flip_rows else 1
    columns = -1 if orientation.flip_columns else 1
    flipped = array[::rows, ::columns]
    return flipped.swapaxes(0, 1) if orientation.transpose else flipped


class TestTurned:
    @pytest.mark.parametrize("first", ALL)
    @pytest.mark.parametrize("second", ALL)
    def test_is_one_orientation_after_the_other(
        self, first: Orientation, second: Orientation
    ) -> None:
        """On numbered cells: turning twice lands every cell where the one turn does."""
        cells = np.arange(6).reshape(2, 3)
        twice = applied(second, applied(first, cells))
        assert (applied(turned(first, second), cells) == twice).all()


class TestComputeTurns:
    @pytest.mark.parametrize("photo", PHOTOS, ids=lambda path: path.stem)
    def test_equals_the_pdq_of_turned_pixels_to_the_bit(self, photo: Path) -> None:
        """Pillow turns the picture; its PDQ is the one computed without turning anything."""
        array = pixels(photo)
        turns = compute_turns(ArraySource(array))
        for turn in Turn:
            image = Image.fromarray(array)
            if turn is not Turn.NONE:
                image = image.transpose(Image.Transpose[turn.name])
            assert turns[turn] == pdq.compute(np.asarray(image)), turn

    @pytest.mark.parametrize("upright", ALL)
    def test_are_told_from_the_upright_picture(self, upright: Orientation) -> None:
        """However the file stores it, "none" is the picture as a person sees it."""
        photo = pixels(PHOTOS[1])
        back = next(way for way in ALL if turned(way, upright) == Orientation())
        stored = ArraySource(np.ascontiguousarray(applied(back, photo)))
        assert compute_turns(stored, upright) == compute_turns(ArraySource(photo))

    def test_there_are_eight_orientations_each_with_a_name(self) -> None:
        """No two turns are the same."""
        assert set(ORIENTATION_OF) == set(Turn)
        assert set(ORIENTATION_OF.values()) == set(ALL)

    def test_a_flat_picture_is_refused(self) -> None:
        """As in one orientation."""
        with pytest.raises(Featureless):
            compute_turns(ArraySource(np.full((40, 40), 7, np.uint8)))

    def test_a_side_under_5_px_is_refused(self) -> None:
        """As in one orientation."""
        with pytest.raises(Featureless):
            compute_turns(ArraySource(np.zeros((4, 40), np.uint8)))
