"""Variants: each form is found by plain PDQ where the picture's own PDQ is not."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Final

import numpy as np
import pdqhash
import pytest
from PIL import Image, ImageOps

from pyhash import fingerprint_file, pdq
from pyhash.values import MATCH_QUALITY, Algorithm, PdqHash, Variant, VariantSet
from pyhash.variants import FORMS, SETS, variant_pdqs
from pyhash.views import reduced_plane
from tests.photos import PHOTOS, phone_photo, pixels

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

ASTRONAUT, CHINA = PHOTOS[0], PHOTOS[8]


def reference(image: Image.Image) -> PdqHash:
    """What platforms compute: `pdqhash`."""
    vector, _ = pdqhash.compute(np.asarray(image.convert("RGB")))
    return PdqHash(int("".join(str(bit) for bit in vector), 2))


def distances(copy: Image.Image, variants: VariantSet) -> tuple[int, int]:
    """How far a copy of China is from its own PDQ, and from the nearest of a set's, bits."""
    source = pdq.ArraySource(pixels(CHINA))
    upright = pdq.compute_from(source).hash
    forms = variant_pdqs(reduced_plane(source), SETS[variants])
    theirs = reference(copy)
    return theirs.distance(upright), min(theirs.distance(form.hash) for form in forms)


def centred(image: Image.Image, aspect: float) -> Image.Image:
    """The app's crop to a format."""
    width = min(image.width, round(image.height * aspect))
    height = min(image.height, round(image.width / aspect))
    left, top = (image.width - width) // 2, (image.height - height) // 2
    return image.crop((left, top, left + width, top + height))


def inner(image: Image.Image, share: float) -> Image.Image:
    """All four sides cropped by a share."""
    across, down = round(share * image.width), round(share * image.height)
    return image.crop((across, down, image.width - across, image.height - down))


def barred(image: Image.Image, aspect: float) -> Image.Image:
    """The whole picture in a format, on grey."""
    width = max(image.width, round(image.height * aspect))
    height = max(image.height, round(image.width / aspect))
    frame = Image.new("RGB", (width, height), (90, 90, 90))
    frame.paste(image, ((width - image.width) // 2, (height - image.height) // 2))
    return frame


COPIES: Final[dict[str, Callable[[Image.Image], Image.Image]]] = {
    "mirrored": ImageOps.mirror,
    "1:1": lambda image: centred(image, 1),
    "4:5": lambda image: centred(image, 4 / 5),
    "3:4": lambda image: centred(image, 3 / 4),
    "9:16": lambda image: centred(image, 9 / 16),
    "16:9": lambda image: centred(image, 16 / 9),
    "cropped by 2.3 %": lambda image: inner(image, 0.023),
    "cropped by 6.1 %": lambda image: inner(image, 0.061),
    "tilted by 2 degrees": lambda image: inner(image.rotate(2, Image.Resampling.BICUBIC), 0.026),
    "tilted by 1.7 degrees, filled": lambda image: image.rotate(1.7, Image.Resampling.BICUBIC),
    "turned by 180 degrees": lambda image: image.transpose(Image.Transpose.ROTATE_180),
    "mirrored and cropped": lambda image: ImageOps.mirror(centred(image, 1)),
}

FURTHER: Final[dict[str, Callable[[Image.Image], Image.Image]]] = {
    "turned by 90 degrees": lambda image: image.transpose(Image.Transpose.ROTATE_90),
    "turned by 270 degrees": lambda image: image.transpose(Image.Transpose.ROTATE_270),
    "bars to 1:1": lambda image: barred(image, 1),
    "black border": lambda image: ImageOps.expand(image, 34),
}


class TestStandardSet:
    @pytest.mark.parametrize("name", COPIES)
    def test_finds_what_the_picture_alone_does_not(self, name: str) -> None:
        """With the platforms' own PDQ, at their 31 bits, of copies that no variant was made of."""
        copy = COPIES[name](Image.open(CHINA).convert("RGB"))
        alone, with_forms = distances(copy, VariantSet.STANDARD)
        assert alone > 31
        assert with_forms <= 31

    @pytest.mark.parametrize("name", FURTHER)
    def test_wide_finds_what_standard_does_not(self, name: str) -> None:
        """Turned on its side, or between bars."""
        copy = FURTHER[name](Image.open(CHINA).convert("RGB"))
        assert distances(copy, VariantSet.STANDARD)[1] > 31
        assert distances(copy, VariantSet.WIDE)[1] <= 31

    def test_its_reach_ends_where_the_docs_say(self) -> None:
        """A crop on one side by a fifth is out of reach: nobody is promised otherwise."""
        image = Image.open(CHINA).convert("RGB")
        _, with_forms = distances(image.crop((128, 0, 640, 427)), VariantSet.WIDE)
        assert with_forms > 31


class TestForms:
    def test_standard_has_no_bars_and_borders(self) -> None:
        """They bring into view what a PDQ leaves out: docs/copies tells what that gives away."""
        telling = {form for form in FORMS if form.startswith(("padded", "blurred", "border"))}
        assert len(telling) == 8
        assert telling.isdisjoint(SETS[VariantSet.STANDARD])

    def test_names_fit_the_database(self) -> None:
        """Its column takes 16 characters, on PostgreSQL to the letter."""
        assert max(map(len, Variant)) <= 16

    def test_every_variant_but_the_picture_itself_is_a_form(self) -> None:
        """The closed enum and the table hold the same."""
        own = {Variant.UPRIGHT, Variant.STORED, Variant.FRAME}
        assert set(FORMS) == set(Variant) - own

    def test_sets_grow(self) -> None:
        """Plain has none, standard 18, wide all."""
        assert [len(SETS[name]) for name in VariantSet] == [0, 18, 30]
        assert set(SETS[VariantSet.STANDARD]) < set(SETS[VariantSet.WIDE])

    def test_a_format_that_the_picture_has_makes_no_form(self) -> None:
        """A square picture is cropped to 1:1 already."""
        plane = reduced_plane(pdq.ArraySource(pixels(ASTRONAUT)))
        assert variant_pdqs(plane, (Variant.CROP_1_1, Variant.PADDED_1_1)) == ()

    def test_are_never_below_the_quality_that_platforms_ask_for(self) -> None:
        """A crop of nothing but sky would match every sky."""
        image = np.full((400, 400, 3), 128, np.uint8)
        image[:, :80] = pixels(ASTRONAUT)[:400, 100:180]
        plane = reduced_plane(pdq.ArraySource(image))
        forms = variant_pdqs(plane, tuple(FORMS))
        assert all(form.quality >= MATCH_QUALITY for form in forms)
        assert Variant.CROP_9_16 not in {form.variant for form in forms}

    def test_each_value_stands_once(self) -> None:
        """Two forms of one hash are one entry."""
        plane = reduced_plane(pdq.ArraySource(pixels(CHINA)))
        forms = variant_pdqs(plane, (Variant.MIRRORED, Variant.MIRRORED))
        assert [form.variant for form in forms] == [Variant.MIRRORED]


class TestFingerprintFile:
    def test_makes_no_form_unasked(self) -> None:
        """The default is plain."""
        assert [one.variant for one in fingerprint_file(CHINA).pdqs] == [Variant.UPRIGHT]

    def test_adds_forms_after_the_exact_pdqs(self, tmp_path: Path) -> None:
        """Upright and stored stay the reference's own; forms are made of the upright picture."""
        turned = phone_photo(tmp_path, orientation=6)
        plain = fingerprint_file(turned)
        standard = fingerprint_file(turned, variants="standard")
        assert standard.pdqs[:2] == plain.pdqs
        assert [one.variant for one in plain.pdqs] == [Variant.UPRIGHT, Variant.STORED]
        assert {one.variant for one in standard.pdqs} > {Variant.MIRRORED, Variant.CROP_1_1}
        assert [f.algorithm for f in standard.fingerprints[-2:]] == [
            Algorithm.MD5,
            Algorithm.SHA256,
        ]

    def test_an_unknown_set_is_a_callers_bug(self) -> None:
        """Not silently plain."""
        with pytest.raises(ValueError, match="everything"):
            fingerprint_file(CHINA, variants="everything")

    def test_the_widest_item_takes_less_than_a_fiftieth_of_a_submission(self) -> None:
        """A submission holds at most 256 KB and 100 items: the page splits larger ones."""
        item = fingerprint_file(CHINA, variants="wide")
        assert len(json.dumps(item.as_dict())) < 256 * 1024 / 50
