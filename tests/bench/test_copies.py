"""`make bench-copies` in small: a few real photographs, the edits whose answers are sure."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final

import numpy as np
import pytest
from PIL import Image

from pyhash.values import MATCH_DISTANCE_BITS, Variant
from tests.bench.copies.edits import EDITS
from tests.bench.copies.likeness import mean_resemblance
from tests.bench.copies.measure import Measured, measure
from tests.bench.copies.photos import Group, Picture
from tests.bench.copies.report import nearest_own
from tests.bench.copies.strangers import extrapolated, stranger_pairs
from tests.bench.copies.systems import SYSTEMS
from tests.photos import PHOTOS

if TYPE_CHECKING:
    from numpy.typing import NDArray

PLAIN, STANDARD, WIDE, OURS_PLAIN, OURS_STANDARD, _ = SYSTEMS
PICTURES: Final = (PHOTOS[0], PHOTOS[1])

THEIRS: Final = {"mirror", "app crop", "even crop"}
"""Families of edits whose every copy the standard set finds for an unmodified platform."""
OURS: Final = {"turn", "border", "letterbox", "screenshot", "meme"}
"""Families whose every copy our matcher finds."""


@lru_cache(maxsize=1)
def measured() -> Measured:
    """Two photographs in all edits."""
    chosen = []
    for path in PICTURES:
        with Image.open(path) as file:
            chosen.append(Picture(f"reported {path.name} 4", Group.SCENE, file.convert("RGB")))
    assert all(one.reporting for one in chosen)
    return measure(chosen)


def recall(found: NDArray[np.bool_], families: set[str]) -> float:
    """The share that is found of the copies by these families' edits."""
    of_family = [place for place, edit in enumerate(EDITS) if edit.family in families]
    return float(found[:, of_family][measured().made[:, of_family]].mean())


class TestRecall:
    def test_forms_find_what_plain_pdq_does_not_for_platforms_as_they_are(self) -> None:
        """Mirrored, cropped by an app, cropped evenly: at 31 bits, with `threatexchange`."""
        alone = nearest_own(measured(), PLAIN.variants, ours=False).found()
        forms = nearest_own(measured(), STANDARD.variants, ours=False).found()
        assert recall(forms, THEIRS) >= 0.95
        assert recall(alone, THEIRS) < 0.3
        assert not (alone & ~forms).any()

    def test_our_matcher_finds_turns_borders_and_screens(self) -> None:
        """What a list cannot foresee."""
        theirs = nearest_own(measured(), STANDARD.variants, ours=False).found()
        ours = nearest_own(measured(), OURS_STANDARD.variants, ours=True).found()
        assert recall(ours, OURS) >= 0.9
        assert recall(theirs, OURS) < 0.6
        assert not (theirs & ~ours).any()

    def test_an_edit_that_changes_nothing_is_not_counted(self) -> None:
        """The astronaut is square: no crop to 1:1, and plain PDQ finds no copy by it."""
        missing = [
            edit.name for edit, made in zip(EDITS, measured().made[0], strict=True) if not made
        ]
        assert missing == ["bars to 1:1", "app crop 1:1", "app crop 1:1, off the centre"]
        assert measured().made[1].all()


class TestStrangers:
    def test_none_comes_within_31_bits(self) -> None:
        """Of two photographs and all their copies."""
        for pairs in stranger_pairs(measured()):
            assert pairs.every.sum() > 0
            assert pairs.every[: MATCH_DISTANCE_BITS + 1].sum() == 0

    def test_the_tail_of_a_normal_distribution_is_found_again(self) -> None:
        """Mean 128 and deviation 16: the share at 31.5 bits lies 6.03 deviations off."""
        counts = np.random.default_rng(1).normal(128, 16, 4_000_000).round().astype(int)
        histogram = np.bincount(counts.clip(0, 256), minlength=257)
        assert extrapolated(histogram) == pytest.approx(8e-10, rel=0.5)


class TestLikeness:
    def test_forms_give_more_of_a_picture_away(self) -> None:
        """The price that the docs state."""
        with Image.open(PICTURES[0]) as file:
            photo = [file.convert("RGB")]
        several = (Variant.UPRIGHT, Variant.CROPPED_95, Variant.TILTED_LEFT, Variant.FILLED_LEFT)
        alone = mean_resemblance(photo, PLAIN.variants)
        assert 0.2 < alone < mean_resemblance(photo, several) - 0.02
