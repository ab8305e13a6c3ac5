"""What the page refuses: an unsealed worker, a changed runtime, files that are no pictures."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import pytest
from PIL import Image

from e2e.altered import altered_server, with_a_flipped_byte, without_seal
from e2e.journey import at, choose, walk_to_choose
from tests.photos import PHOTOS

if TYPE_CHECKING:
    from pathlib import Path

    from e2e.browsers import WatchedBrowser
    from e2e.live import Live


def refused_as(browser: WatchedBrowser, url: str) -> str:
    """The code the page shows when a good photo is given to it."""
    walk_to_choose(browser, url)
    choose(browser, [PHOTOS[0]])
    browser.click(f"{at('choose')} [data-action=make]")
    browser.wait(f"{at('making')} [data-code]")
    return browser.attribute(f"{at('making')} [data-code]", "data-code")


class TestSeal:
    def test_p01_without_the_policy_on_the_worker_the_page_refuses_every_file(
        self, browser: WatchedBrowser, tmp_path: Path
    ) -> None:
        """The worker saw that it has a network: nothing is opened, nothing is sent."""
        with altered_server(tmp_path, without_seal) as url:
            assert refused_as(browser, url) == "seal_broken"
        assert [request for request in browser.requests() if request.method == "POST"] == []


class TestIntegrity:
    @pytest.mark.parametrize(
        "part", ["pyodide.asm", "python_stdlib", "_multiarray", "/pyhash-", "/worker/"]
    )
    def test_p07_one_flipped_byte_in_the_runtime_is_refused(
        self, browser: WatchedBrowser, tmp_path: Path, part: str
    ) -> None:
        """Each file is checked against the manifest before it is used."""
        flip = partial(with_a_flipped_byte, part_of_path=part)
        with altered_server(tmp_path, flip) as url:
            assert refused_as(browser, url) == "runtime_damaged"


class TestFiles:
    def test_p23_each_bad_file_gets_its_own_words_and_the_next_one_goes_on(
        self, browser: WatchedBrowser, live: Live, tmp_path: Path
    ) -> None:
        """Empty, not a picture, damaged, flat: a code each; the good photo between them is made."""
        bad = {
            "empty_file": b"",
            "unknown_format": b"hello, this is a text and no picture",
            "damaged_file": PHOTOS[8].read_bytes()[:20_000],
        }
        files = []
        for code, data in bad.items():
            files.append(tmp_path / code)
            files[-1].write_bytes(data)
        Image.new("RGB", (300, 300), (9, 9, 9)).save(tmp_path / "flat.png")
        walk_to_choose(browser, live.url)
        choose(browser, [*files, PHOTOS[0], tmp_path / "flat.png"])
        browser.click(f"{at('choose')} [data-action=make]")
        browser.wait(f"{at('making')} [data-action=prepare]")
        shown = browser.run(
            "() => [...document.querySelectorAll('[data-state]')].map("
            "(row) => row.querySelector('[data-code]')?.dataset.code ?? row.dataset.state)"
        )
        assert shown == [*bad, "done", "featureless"]
