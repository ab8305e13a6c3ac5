"""Many photos on a device with room for it: two workers, and the same submission as with one."""

from __future__ import annotations

import hashlib
import json
import time
from typing import TYPE_CHECKING, Any

import pytest

from e2e.journey import at, choose, wait_until_ready, walk_to_choose
from e2e.test_ways import has_left
from pyhash import fingerprint_file
from tests.photos import phone_photo

if TYPE_CHECKING:
    from pathlib import Path

    from e2e.browsers.chromium import Chromium
    from e2e.live import Live

PHOTOS = 20
MORE = 16
BOTH_BUSY = "[data-state=working] ~ [data-state=working]"
FIRST_AND_SPARE = 2
PATIENCE_S = 180
"""Scores of photos of 12 MP, on a machine that may have other work."""


@pytest.fixture(scope="module")
def photos(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """One photo of a phone as many files, each known by its last byte."""
    folder = tmp_path_factory.mktemp("photos")
    photo = phone_photo(folder)
    files = [folder / f"{number}.jpg" for number in range(PHOTOS + MORE)]
    for number, file in enumerate(files):
        file.write_bytes(photo.read_bytes() + bytes([number]))
    return files


@pytest.fixture
def busy(browser: Chromium, live: Live, photos: list[Path]) -> Chromium:
    """At the photos, with two workers."""
    browser.page.set_default_timeout(1000 * PATIENCE_S)
    browser.seem(cores=2, memory_gb=4)
    walk_to_choose(browser, live.url)
    wait_until_ready(browser)
    choose(browser, photos[:PHOTOS])
    browser.click(f"{at('choose')} [data-action=make]")
    browser.wait(BOTH_BUSY)
    return browser


def wait_for_workers(browser: Chromium, count: int) -> None:
    """Until there are so many."""
    deadline = time.monotonic() + PATIENCE_S
    while len(browser.sealed_workers) != count:
        assert time.monotonic() < deadline, len(browser.sealed_workers)
        browser.page.wait_for_timeout(50)


def made(browser: Chromium) -> list[dict[str, Any]]:
    """The items to be sent, once all are made."""
    browser.click(f"{at('making')} [data-action=prepare]")
    browser.wait(at("check"))
    items: list[dict[str, Any]] = json.loads(browser.text("[data-payload]"))["items"]
    return items


def sha256_of(items: list[dict[str, Any]]) -> list[str]:
    """Of each item."""
    prints = [one for item in items for one in item["fingerprints"]]
    return [one["value"] for one in prints if one["algorithm"] == "sha256"]


def sha256(files: list[Path]) -> list[str]:
    """Of each file."""
    return [hashlib.sha256(file.read_bytes()).hexdigest() for file in files]


class TestTwoWorkers:
    def test_make_the_items_of_the_command_line_in_the_order_of_the_photos(
        self, busy: Chromium, photos: list[Path]
    ) -> None:
        """Whoever made which; when nothing waits any more the second one is gone."""
        items = made(busy)

        assert sha256_of(items) == sha256(photos[:PHOTOS])
        assert items[0] == fingerprint_file(photos[0]).as_dict()
        assert {item["fingerprints"][0]["value"] for item in items} == {
            items[0]["fingerprints"][0]["value"]
        }
        wait_for_workers(busy, FIRST_AND_SPARE)

    def test_p04_cancel_ends_both_and_one_that_dies_costs_no_photo(
        self, busy: Chromium, photos: list[Path]
    ) -> None:
        """After Cancel more are chosen; the first worker dies while both are busy with them."""
        busy.click(f"{at('making')} [data-action=cancel]")
        wait_for_workers(busy, FIRST_AND_SPARE)
        choose(busy, photos[PHOTOS:])
        busy.click(f"{at('choose')} [data-action=make]")
        busy.wait(BOTH_BUSY)
        busy.kill_worker()

        assert sha256_of(made(busy)) == sha256(photos)
        wait_for_workers(busy, FIRST_AND_SPARE)

    def test_p17_leave_now_ends_both(self, busy: Chromium, live: Live) -> None:
        """Amid two photos: away at once, and nothing works on."""
        busy.click("[data-action=leave]")

        assert has_left(busy, live.url)
        wait_for_workers(busy, 0)
        assert busy.page.workers == []
