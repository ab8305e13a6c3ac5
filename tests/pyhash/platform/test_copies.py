"""Copies as our matcher finds them: screenshots, borders, turns; and what a distance means."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import pytest
from PIL import Image, ImageDraw, ImageFilter, ImageOps

from pyhash import fingerprint_file
from pyhash.platform.copies import LIMITS_BITS, Certainty, certainty
from pyhash.platform.match import Matcher
from pyhash.platform.query import Query
from pyhash.turns import Turn
from pyhash.values import Item, Kind, Pdq, Variant
from tests.photos import PHOTOS
from tests.pyhash.platform.stocked import stock
from tests.pyhash.platform.test_match import HASH, near

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pyhash.platform.match import Match

CHINA = PHOTOS[8]
BICUBIC = Image.Resampling.BICUBIC


def found(tmp_path: Path, copy: Image.Image, variants: str = "plain") -> list[Match]:
    """The listed PDQs of China that a JPEG of a copy comes near to."""
    listed = fingerprint_file(CHINA, variants=variants)
    copy.save(tmp_path / "copy.jpg", quality=80)
    matches = Matcher(stock(tmp_path, listed)).match_file(tmp_path / "copy.jpg").matches
    return [match for match in matches if match.entry.algorithm == "pdq"]


def photo() -> Image.Image:
    """China, as it is."""
    return Image.open(CHINA).convert("RGB")


def screenshot() -> Image.Image:
    """China in a feed on a phone's dark screen."""
    screen = Image.new("RGB", (640, 1300), (18, 18, 18))
    screen.paste(photo(), (0, 180))
    draw = ImageDraw.Draw(screen)
    for line in (20, 120, 700, 740, 780):
        draw.text((30, line), "someone else and 12 others", fill=(235, 235, 235), font_size=26)
    return screen


COPIES = {
    "bordered": lambda: ImageOps.expand(photo(), 37, (200, 30, 90)),
    "barred on one side": lambda: ImageOps.expand(photo(), (0, 0, 0, 200), (255, 255, 255)),
    "in a screenshot": screenshot,
}


def collage() -> Image.Image:
    """China in a quarter, cropped to 1:1 as collages do, beside three others."""
    frame = Image.new("RGB", (800, 800), (40, 90, 60))
    for number, place in enumerate(((0, 0), (400, 0), (0, 400), (400, 400))):
        part = photo() if number == 2 else Image.open(PHOTOS[number]).convert("RGB")
        frame.paste(ImageOps.fit(part, (400, 400)), place)
    return frame


def between_blurred_bars() -> Image.Image:
    """China as a story: above and below it, itself, enlarged and blurred."""
    frame = ImageOps.fit(photo(), (576, 1024)).filter(ImageFilter.GaussianBlur(12))
    inner = ImageOps.contain(photo(), frame.size)
    frame.paste(inner, (0, (frame.height - inner.height) // 2))
    return frame


PARTS: Final[dict[str, Callable[[], Image.Image]]] = {
    "in a collage": collage,
    "cropped on one side": lambda: photo().crop((38, 0, 640, 427)),
    "cropped to 1:1 off the centre": lambda: photo().crop((31, 0, 458, 427)),
    "between blurred bars": between_blurred_bars,
    "tilted by 3.2 degrees": lambda: photo().rotate(-3.2, BICUBIC).crop((26, 17, 614, 410)),
}


class TestMatcher:
    @pytest.mark.parametrize("name", COPIES)
    def test_finds_a_copy_by_the_plain_pdq_alone(self, tmp_path: Path, name: str) -> None:
        """No form was listed: the upload's own trim is the picture again."""
        (match,) = found(tmp_path, COPIES[name]())
        assert (match.certainty, match.trimmed, match.turn) == (Certainty.MATCH, True, Turn.NONE)

    def test_finds_a_bordered_copy_that_was_turned(self, tmp_path: Path) -> None:
        """Each trim is looked at in all eight turns."""
        (match,) = found(tmp_path, COPIES["bordered"]().transpose(Image.Transpose.ROTATE_90))
        assert (match.certainty, match.turn) == (Certainty.MATCH, Turn.ROTATE_270)

    @pytest.mark.parametrize("name", PARTS)
    def test_finds_a_copy_of_which_a_part_is_the_picture(self, tmp_path: Path, name: str) -> None:
        """No unmodified platform does: the guess is made on the upload."""
        assert "match" in {one.certainty for one in found(tmp_path, PARTS[name](), "standard")}

    def test_finds_a_crop_by_its_form(self, tmp_path: Path) -> None:
        """The entry says which form it is of."""
        crop = photo().crop((106, 0, 533, 427))
        assert found(tmp_path, crop) == []
        assert "crop_1_1" in {match.entry.variant for match in found(tmp_path, crop, "standard")}

    def test_plain_matches_stay_what_they_were(self, tmp_path: Path) -> None:
        """An untrimmed look at the picture itself is a match up to 31 bits."""
        (match,) = found(tmp_path, photo().resize((400, 267)))
        assert (match.certainty, match.trimmed) == (Certainty.MATCH, None)

    def test_an_unrelated_picture_is_not_found(self, tmp_path: Path) -> None:
        """Not by any trim or turn of it, in the widest list."""
        assert found(tmp_path, Image.open(PHOTOS[0]).convert("RGB"), "wide") == []


class TestCertainty:
    @pytest.mark.parametrize("variant", [Variant.UPRIGHT, Variant.STORED, Variant.MIRRORED])
    def test_the_picture_itself_matches_to_31_bits(self, variant: Variant) -> None:
        """As platforms do today: nothing that plain PDQ finds is lost."""
        assert certainty(31, variant, trimmed=False) is Certainty.MATCH
        assert certainty(32, variant, trimmed=False) is None

    def test_a_form_matches_to_27_bits_and_is_possible_from_there(self) -> None:
        """It was guessed ahead: a stranger's form comes nearer than a stranger."""
        assert certainty(27, Variant.CROP_1_1, trimmed=False) is Certainty.MATCH
        assert certainty(28, Variant.CROP_1_1, trimmed=False) is Certainty.POSSIBLE
        assert certainty(31, Variant.CROP_1_1, trimmed=False) is Certainty.POSSIBLE

    def test_bars_match_to_25_bits(self) -> None:
        """They carry nothing: fewer bits are of the picture."""
        assert certainty(25, Variant.PADDED_9_16, trimmed=False) is Certainty.MATCH
        assert certainty(26, Variant.PADDED_9_16, trimmed=False) is Certainty.POSSIBLE

    def test_a_trim_matches_to_27_bits_at_most(self) -> None:
        """Even of the picture itself; of a padded form to that form's 25."""
        assert certainty(28, Variant.UPRIGHT, trimmed=True) is Certainty.POSSIBLE
        assert certainty(26, Variant.PADDED_1_1, trimmed=True) is Certainty.POSSIBLE

    def test_a_variant_of_a_newer_server_is_taken_for_a_form(self) -> None:
        """Its entries are on disk already."""
        assert certainty(27, "seen_from_above", trimmed=False) is Certainty.MATCH
        assert certainty(28, "seen_from_above", trimmed=False) is Certainty.POSSIBLE

    def test_every_variant_has_a_limit(self) -> None:
        """None falls to a default unseen."""
        assert set(LIMITS_BITS) == set(Variant)

    def test_a_match_is_told_before_a_nearer_possible_look(self, tmp_path: Path) -> None:
        """29 bits from the picture itself says more than 28 bits from a trim."""
        matcher = Matcher(stock(tmp_path, Item(Kind.IMAGE, (Pdq(HASH, 100),))))
        query = Query(
            (), {Turn.NONE: Pdq(near(HASH, 29), 100)}, ((Turn.NONE, Pdq(near(HASH, 28), 100)),)
        )
        (match,) = matcher.match(query).matches
        assert (match.certainty, match.distance_bits) == (Certainty.MATCH, 29)
