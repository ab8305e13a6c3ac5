"""Where the page cannot do its work: found out at once, said kindly, with the way out and help."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from e2e.browsers import WatchedBrowser
    from e2e.live import Live

SHOWN = "(selector) => document.querySelector(selector)?.checkVisibility() ?? false"


class TestFloor:
    @pytest.mark.parametrize("missing", ["WebAssembly", "Worker", "BigInt"])
    def test_without_a_needed_part_the_page_says_so_and_starts_nothing(
        self, browser: WatchedBrowser, live: Live, missing: str
    ) -> None:
        """As in a lockdown mode: no Start button, no megabytes loaded, the helplines shown."""
        browser.take_away(missing)
        browser.open(live.url)
        browser.wait(".too-old-only")
        assert browser.run(SHOWN, ".help-only")
        assert not browser.run(SHOWN, "[data-action=go]")
        assert not any("/runtime/" in request.url for request in browser.requests())

    def test_a_browser_of_today_is_shown_no_such_notice(
        self, browser: WatchedBrowser, live: Live
    ) -> None:
        """The notice stands in the page for all, and is seen by those it is for."""
        browser.open(live.url)
        browser.wait("[data-action=go]")
        assert not browser.run(SHOWN, ".too-old-only")
        assert not browser.run(SHOWN, ".broken-only")
