"""Coming back with the case ID: status, adding, taking back, a follow code."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PIL import Image

from e2e.journey import at, choose, make, send, walk_to_receipt
from tests.photos import PHOTOS

if TYPE_CHECKING:
    from pathlib import Path

    from e2e.browsers import Request, WatchedBrowser
    from e2e.browsers.chromium import Chromium
    from e2e.live import Live

TYPE_CODE = """code => {
  document.querySelector("#code").value = code;
  document.querySelector("form").requestSubmit();
}"""

UNKNOWN = "0123456789ABCDEFGHJKMNPQ8M"
"""A case ID whose check symbols agree, of no case."""

SEEN_WHOLE = """() => {
  const field = document.querySelector("#code");
  return field.scrollWidth <= field.clientWidth && field.scrollHeight <= field.clientHeight;
}"""


def posts(browser: WatchedBrowser) -> list[Request]:
    """What was sent."""
    return [request for request in browser.requests() if request.method == "POST"]


def removals(live: Live) -> set[str]:
    """The entries that a platform is told to drop."""
    return {entry["entry_id"] for entry in live.pull() if entry["op"] == "remove"}


def look_up(browser: WatchedBrowser, url: str, code: str) -> None:
    """From the start page, type a code and ask for it."""
    browser.open(url)
    browser.click(f"{at('start')} [data-to=return]")
    browser.wait(f"{at('return')} #code")
    browser.run(TYPE_CODE, code)


class TestCase:
    def test_shows_what_became_of_a_picture_and_takes_it_back(
        self, browser: WatchedBrowser, live: Live, tmp_path: Path
    ) -> None:
        """Waiting, then on the list and picked up, then taken back and off the list."""
        photo = tmp_path / "mine.png"
        with Image.open(PHOTOS[0]) as whole:  # no other case holds this one
            whole.resize((333, 250)).save(photo)
        case_id = walk_to_receipt(browser, live.url, [photo])
        removed_before = removals(live)

        spoken = " ".join(case_id[i : i + 4] for i in range(0, 26, 4)).lower()
        look_up(browser, live.url, spoken)
        browser.wait(f"{at('status')} [data-item=taken]")
        browser.click(f"{at('status')} [data-action=choose-withdrawal]")
        browser.wait(at("withdraw"))
        assert "Picture 1" in browser.text("main")  # which one, before it is done
        browser.click(f"{at('withdraw')} [data-action=withdraw]")
        browser.wait(f"{at('status')} [data-item=withdrawn]")

        assert len(removals(live) - removed_before) == 3  # its PDQ, MD5 and SHA-256

    def test_adds_pictures_to_the_same_case(self, browser: WatchedBrowser, live: Live) -> None:
        """The second submission carries the first one's case ID."""
        case_id = walk_to_receipt(browser, live.url, [PHOTOS[0]])

        browser.click(f"{at('receipt')} [data-to=next]")
        browser.click(f"{at('next')} [data-action=open-case]")
        browser.click(f"{at('status')} [data-action=extend]")
        choose(browser, [PHOTOS[1]])
        make(browser)
        assert "Next you get your case ID" not in browser.text("main")  # it is known

        assert send(browser) == case_id
        assert len([p for p in posts(browser) if p.url.endswith("/api/v1/cases")]) == 2

    def test_a_slip_is_caught_before_anything_is_sent(self, browser: Chromium, live: Live) -> None:
        """A wrong symbol is told on the page; the server is not asked.

        The code stands there whole, to be compared: on the narrowest phone, too.
        """
        browser.page.set_viewport_size({"width": 320, "height": 568})
        browser.open(live.url)
        browser.click(f"{at('start')} [data-to=return]")
        browser.page.locator("#code").press_sequentially("0123-4567-89ab-cdef-ghjk-mnpq-00")
        browser.page.keyboard.press("Enter")

        browser.wait(f"{at('return')} [data-code=bad_case_id]")
        assert posts(browser) == []
        assert browser.run(SEEN_WHOLE)

    def test_without_a_network_it_speaks_of_the_case_alone(
        self, browser: WatchedBrowser, live: Live
    ) -> None:
        """No fingerprints wait on this page; the same code can be looked up again."""
        browser.open(live.url)
        browser.click(f"{at('start')} [data-to=return]")
        browser.wait(f"{at('return')} #code")
        browser.go_offline(offline=True)
        browser.run(TYPE_CODE, UNKNOWN)
        browser.wait(f"{at('return')} [data-code=offline]")
        browser.go_offline(offline=False)

        assert browser.text("[data-code=offline] p") == (
            "Your case is kept. Check that you are online, wait a minute, then try again."
        )
        browser.click(f"{at('return')} [type=submit]")
        browser.wait(f"{at('return')} [data-code=unknown_case]")

    def test_a_follow_code_shows_and_a_new_one_ends_it(
        self, browser: WatchedBrowser, live: Live
    ) -> None:
        """It sees the status, offers no change, and dies when it is replaced."""
        walk_to_receipt(browser, live.url, [PHOTOS[0]])
        browser.click(f"{at('receipt')} [data-to=next]")
        browser.click(f"{at('next')} [data-action=open-case]")
        browser.click(f"{at('status')} [data-to=follow]")
        browser.click(f"{at('follow')} [data-action=make-follow]")
        first = browser.attribute(f"{at('follow')} [data-follow-code]", "data-follow-code")
        browser.click(f"{at('follow')} [data-action=make-follow]")
        browser.wait(f"{at('follow')} [data-follow-code]:not([data-follow-code='{first}'])")
        second = browser.attribute(f"{at('follow')} [data-follow-code]", "data-follow-code")

        look_up(browser, live.url, second)
        browser.wait(f"{at('status')} [data-item=waiting]")
        changes = (
            "() => document.querySelectorAll('[data-action=extend], [data-action^=choose-]').length"
        )
        assert browser.run(changes) == 0

        look_up(browser, live.url, first)
        browser.wait(f"{at('return')} [data-code=unknown_case]")
