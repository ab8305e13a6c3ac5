"""Forms made in the browser and listed by name find copies on platforms as they are."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Any, Final

import pytest
from PIL import Image, ImageOps
from threatexchange.signal_type.pdq.signal import PdqSignal

from e2e.journey import walk_to_receipt
from e2e.live import live_server
from pyhash.values import PdqHash, Variant
from tests.photos import PHOTOS

if TYPE_CHECKING:
    from collections.abc import Callable

    from e2e.browsers import WatchedBrowser

CHINA: Final = PHOTOS[8]


def padded(image: Image.Image) -> Image.Image:
    """The whole picture in a story's format, between bars."""
    return ImageOps.pad(image, (576, 1024), color="navy")


def squared(image: Image.Image) -> Image.Image:
    """Cropped by an app."""
    return ImageOps.fit(image, (400, 400))


COPIES: Final[dict[Variant, Callable[[Image.Image], Image.Image]]] = {
    Variant.MIRRORED: ImageOps.mirror,
    Variant.CROP_1_1: squared,
    Variant.PADDED_9_16: padded,
}


def posted(image: Image.Image) -> PdqHash:
    """What a platform computes of an upload, with `threatexchange` as it is."""
    file = io.BytesIO()
    image.save(file, "JPEG", quality=80)
    return PdqHash.from_hex(str(PdqSignal.hash_from_bytes(file.getvalue())))


def nearest(copy: PdqHash, entries: list[dict[str, Any]]) -> tuple[int, str]:
    """The nearest listed PDQ: its distance, bits, and what it is labelled."""
    return min(
        (copy.distance(PdqHash.from_hex(entry["value"])), entry["variant"]) for entry in entries
    )


class TestForms:
    def test_find_copies_that_the_picture_alone_does_not(
        self, browser: WatchedBrowser, tmp_path_factory: pytest.TempPathFactory
    ) -> None:
        """Set by the operator, made in the browser, listed by name, at the platforms' 31 bits."""
        photo = Image.open(CHINA).convert("RGB")
        with live_server(tmp_path_factory.mktemp("forms"), PYHASH_VARIANTS="wide") as live:
            walk_to_receipt(browser, live.url, [CHINA])
            listed = [entry for entry in live.pull() if entry["algorithm"] == "pdq"]

        upright = [entry for entry in listed if entry["variant"] == "upright"]
        for variant, edit in COPIES.items():
            copy = posted(edit(photo))
            assert nearest(copy, upright)[0] > 31
            distance, label = nearest(copy, listed)
            assert (distance <= 31, label) == (True, variant)
