"""The other ways through the page: each answer, practice, a doubled click, leaving."""

from __future__ import annotations

import contextlib
import time
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Error

from e2e.journey import (
    LATE_PARTS_ARE_HERE,
    at,
    choose,
    make,
    wait_until_ready,
    walk_to_choose,
    walk_to_receipt,
    walk_to_sample,
)
from e2e.states import large_file
from tests.photos import PHOTOS

if TYPE_CHECKING:
    from pathlib import Path

    from e2e.browsers import WatchedBrowser
    from e2e.live import Live

SHOWN_REQUESTS = """() => [
  ...document.querySelectorAll("[data-key=requests] tbody th"),
].map(({ textContent }) => textContent)"""
LEFT = "() => document.querySelector('main')?.dataset.step ?? 'gone'"
SHIFT_TWICE = """() => {
  for (let press = 0; press < 2; press += 1) {
    document.dispatchEvent(new KeyboardEvent("keydown", { key: "Shift" }));
  }
}"""
SHIFT = "() => void document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Shift' }))"


def sent(browser: WatchedBrowser) -> int:
    """How many submissions left the browser."""
    return len([r for r in browser.requests() if r.method == "POST"])


def has_left(browser: WatchedBrowser, url: str) -> bool:
    """Wait until another address is open, reachable or not."""
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline:
        # Between two documents there is nothing to ask.
        with contextlib.suppress(Error):
            if not browser.run("() => location.href").startswith(url):
                return True
        time.sleep(0.1)
    return False


class TestAnswers:
    @pytest.mark.parametrize(
        ("answer", "step"), [("child", "child"), ("work", "counselors"), ("other", "other")]
    )
    def test_each_answer_to_who_has_its_own_way(
        self, browser: WatchedBrowser, live: Live, answer: str, step: str
    ) -> None:
        """No picker where somebody else's picture could be chosen."""
        browser.open(live.url)
        browser.click(f"{at('start')} [data-to=before]")
        browser.click(f"{at('before')} [data-to=age]")
        browser.click(f"{at('age')} [data-answer=unsure]")
        browser.click(f"{at('who')} [data-answer={answer}]")
        browser.wait(at(step))

        assert browser.run("() => document.querySelectorAll('input[type=file]').length") == 0

    def test_eighteen_or_older_leads_to_another_service(
        self, browser: WatchedBrowser, live: Live
    ) -> None:
        """StopNCII takes over; this list is not for adults' pictures."""
        browser.open(live.url)
        browser.click(f"{at('start')} [data-to=before]")
        browser.click(f"{at('before')} [data-to=age]")
        browser.click(f"{at('age')} [data-answer=adult]")

        browser.wait(f"{at('adult')} a[href='https://stopncii.org/']")


class TestPractice:
    def test_goes_all_the_way_and_sends_nothing(self, browser: WatchedBrowser, live: Live) -> None:
        """A real fingerprint of the sample, marked on every page, and no request with a body."""
        walk_to_sample(browser, live.url)
        browser.click(f"{at('choose')} [data-action=take-sample]")
        make(browser)
        browser.wait("[data-practice]")
        browser.click(f"{at('check')} [data-action=send]")
        browser.wait(f"{at('receipt')} [data-action=clear]")

        assert sent(browser) == 0
        assert browser.run("() => document.querySelector('[data-case-id]') === null")


class TestProof:
    def test_p02_every_request_is_shown_the_loaders_too(
        self, browser: WatchedBrowser, live: Live
    ) -> None:
        """The panel's list against what the browser was seen to ask for, once all had come."""
        walk_to_choose(browser, live.url)
        wait_until_ready(browser)
        browser.run(LATE_PARTS_ARE_HERE)
        asked = {urlsplit(request.url).path for request in browser.requests()}
        browser.click("footer [data-to=proof]")
        shown = set(browser.run(SHOWN_REQUESTS))

        assert any(path.endswith(".wasm") for path in shown)
        assert asked - shown == {"/"}  # the page itself


class TestSending:
    def test_p13_a_doubled_click_sends_once(self, browser: WatchedBrowser, live: Live) -> None:
        """Two presses in one moment are one submission."""
        walk_to_choose(browser, live.url)
        choose(browser, [PHOTOS[0]])
        make(browser)

        browser.run(
            "() => { const send = document.querySelector('[data-action=send]');"
            " send.click(); send.click(); }"
        )
        browser.wait(at("receipt"))

        assert sent(browser) == 1


class TestLeaving:
    def test_p17_leaves_nothing_behind_from_the_receipt(
        self, browser: WatchedBrowser, live: Live
    ) -> None:
        """After Leave now the case ID is nowhere, and Back does not bring it."""
        case_id = walk_to_receipt(browser, live.url, [PHOTOS[0]])

        browser.click("[data-action=leave]")

        assert has_left(browser, live.url)
        assert case_id not in browser.run("() => document.documentElement.outerHTML")
        browser.open(live.url)
        browser.wait(at("start"))
        assert case_id not in browser.run("() => document.documentElement.outerHTML")

    def test_p17_leave_now_works_at_each_step(
        self, browser: WatchedBrowser, live: Live, tmp_path: Path
    ) -> None:
        """From the first page to the case: away at once, also while fingerprints are made."""
        large = large_file(tmp_path)
        forward = {
            "before": "[data-to=before]",
            "age": "[data-to=age]",
            "who": "[data-answer=under]",
            "choose": "[data-answer=me]",
            "making": "[data-action=make]",
        }
        for last in forward:
            browser.open(live.url)
            for step, selector in forward.items():
                if step == "making":
                    choose(browser, [large])
                browser.click(f"main {selector}")
                browser.wait(at(step))
                if step == last:
                    break
            browser.click("[data-action=leave]")
            assert has_left(browser, live.url), last
        walk_to_choose(browser, live.url)
        choose(browser, [PHOTOS[0]])
        make(browser)
        browser.click("[data-action=leave]")
        assert has_left(browser, live.url)
        browser.back()
        browser.wait(at("start"))
        assert sent(browser) == 0

    @pytest.mark.parametrize("step", ["start", "choose"])
    def test_three_presses_of_shift_leave(
        self, browser: WatchedBrowser, live: Live, step: str
    ) -> None:
        """Two do not; the third wipes the page."""
        if step == "start":
            browser.open(live.url)
        else:
            walk_to_choose(browser, live.url)
        browser.wait(at(step))
        browser.run(SHIFT_TWICE)
        assert browser.run(LEFT) == step

        browser.run(SHIFT)

        assert has_left(browser, live.url)

    def test_p17_going_elsewhere_and_back_begins_anew(
        self, browser: WatchedBrowser, live: Live
    ) -> None:
        """Neither history nor the back/forward cache brings a case back."""
        case_id = walk_to_receipt(browser, live.url, [PHOTOS[0]])

        browser.open(f"{live.url}/healthz")
        browser.back()

        browser.wait(at("start"))
        assert case_id not in browser.run("() => document.documentElement.outerHTML")

    def test_back_goes_a_step_at_a_time(self, browser: WatchedBrowser, live: Live) -> None:
        """The browser's own Back moves within the page; for the receipt see `test_engines.py`."""
        walk_to_choose(browser, live.url)
        browser.back()
        browser.wait(at("who"))
        browser.back()
        browser.wait(at("age"))
