"""Memory in the browser, back at its floor after each file; `tests.soak.heap` runs longer."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PIL import Image

from e2e.measured import measured_link
from tests.photos import PHOTOS
from tests.soak.heap import FLOOR_MB, KEPT_MB, MEGABYTE, STARTED_MB, after_each, ordinary

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.slow
def test_memory_is_back_at_its_floor_after_each_file(tmp_path: Path) -> None:
    """Every kind of file twice: the second time adds nothing. After a large one, a new worker."""
    large = tmp_path / "40 MP.png"
    with Image.open(PHOTOS[8]) as photo:
        photo.convert("RGB").resize((7_300, 5_480)).save(large, compress_level=1)
    files = ordinary(megapixels=2)
    with measured_link(files) as link:
        first = list(after_each(link, iter(files)))
        second = list(after_each(link, iter(files)))
        made = link.hash_file(large)
        after_large = link.heap_bytes()
        again = link.hash_at("photo.webp")

    assert STARTED_MB <= max(second) == max(first) <= FLOOR_MB
    assert made.items
    assert KEPT_MB * MEGABYTE < made.peak_bytes < 2 * KEPT_MB * MEGABYTE
    assert after_large < FLOOR_MB * MEGABYTE
    assert again.items
    assert again.workers == made.workers + 1
