"""Where the page cannot do its work: found out at once, said kindly, with the way out and help."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from e2e.browsers.chromium import chromium
from e2e.browsers.firefox import firefox
from e2e.journey import at, choose, make, walk_to_choose
from tests.photos import PHOTOS

if TYPE_CHECKING:
    from e2e.browsers import WatchedBrowser
    from e2e.live import Live

SHOWN = "(selector) => document.querySelector(selector)?.checkVisibility() ?? false"
IN_APP = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1 Instagram 350.0"


def starts_nothing(browser: WatchedBrowser) -> bool:
    """No way into the journey is offered, and no megabyte of it is loaded."""
    offered = browser.run(SHOWN, "[data-to=before]") or browser.run(SHOWN, "[data-to=practice]")
    return not offered and not any("/runtime/" in request.url for request in browser.requests())


class TestFloor:
    @pytest.mark.parametrize("missing", ["Worker", "BigInt"])
    def test_an_old_browser_is_told_so_and_shown_the_helplines(
        self, browser: WatchedBrowser, live: Live, missing: str
    ) -> None:
        """In plain markup: our program does not run there."""
        browser.take_away(missing)
        browser.open(live.url)
        browser.wait(".too-old-only")
        assert browser.run(SHOWN, ".help-only")
        assert starts_nothing(browser)

    def test_a_lockdown_mode_is_told_in_the_persons_language(self, live: Live) -> None:
        """The program runs, the engine cannot: a case can still be looked at."""
        with chromium(locale="ar") as browser:
            browser.take_away("WebAssembly")
            browser.open(live.url)
            browser.wait(f"{at('start')} [data-device] .care")
            assert browser.attribute("html", "lang") == "ar"
            assert browser.run(SHOWN, "[data-to=return]")
            assert browser.run(SHOWN, "[data-to=helplines]")
            assert starts_nothing(browser)

    def test_plain_http_is_told_and_takes_no_code(self, live: Live) -> None:
        """As on a network address without a certificate: others could read along."""
        # A name that is not loopback's is no secure context over http.
        with chromium(["--host-resolver-rules=MAP help.example 127.0.0.1"]) as browser:
            browser.open(live.url.replace("127.0.0.1", "help.example"))
            browser.wait(f"{at('start')} [data-device] .care")
            assert not browser.run(SHOWN, "[data-to=return]")
            assert starts_nothing(browser)

    def test_the_browser_inside_an_app_is_told_and_goes_on(self, live: Live) -> None:
        """The way out stands on the first page, and nothing is taken away."""
        with chromium(user_agent=IN_APP) as browser:
            browser.open(live.url)
            browser.wait(f"{at('start')} [data-action=copy-address]")
            assert browser.run(SHOWN, "[data-to=before]")

    @pytest.mark.slow
    def test_where_all_storage_is_forbidden_fingerprints_are_made(self, live: Live) -> None:
        """Nothing is stored anyway; Firefox then refuses locks, too."""
        with firefox({"network.cookie.cookieBehavior": 2}) as browser:
            walk_to_choose(browser, live.url)
            choose(browser, [PHOTOS[0]])
            make(browser)
            assert "pdq" in browser.text("[data-payload]")

    def test_a_browser_of_today_is_shown_no_such_notice(
        self, browser: WatchedBrowser, live: Live
    ) -> None:
        """The notice stands in the page for all, and is seen by those it is for."""
        browser.open(live.url)
        browser.wait("[data-to=before]")
        assert not browser.run(SHOWN, ".too-old-only")
        assert not browser.run(SHOWN, ".broken-only")
        assert not browser.run(SHOWN, "[data-device] .care")
