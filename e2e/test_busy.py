"""A busy server asks for a little work in place of turning anybody away."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from e2e.journey import at, choose, make, walk_to_choose
from e2e.live import live_server
from tests.photos import PHOTOS

if TYPE_CHECKING:
    from pathlib import Path

    from e2e.browsers import WatchedBrowser

SEEN_WORKING = """() => {
  globalThis.worked = false;
  const look = () => { worked ||= document.querySelector("[data-work] progress") !== null; };
  const whole = { childList: true, subtree: true };
  new MutationObserver(look).observe(document.querySelector("main"), whole);
}"""


class TestBusyServer:
    def test_p12_the_page_does_the_work_shows_it_and_the_case_is_received_once(
        self, browser: WatchedBrowser, tmp_path: Path
    ) -> None:
        """Every submission is asked for work; the same one is sent again with it."""
        with live_server(tmp_path, PYHASH_BUSY_PER_MINUTE="0") as live:
            walk_to_choose(browser, live.url)
            choose(browser, [PHOTOS[0]])
            make(browser)
            shown = browser.text(f"{at('check')} [data-payload]")
            browser.run(SEEN_WORKING)
            browser.click(f"{at('check')} [data-action=send]")
            browser.wait(at("receipt"))
            assert browser.run("() => worked") is True

            case_id = browser.attribute(f"{at('receipt')} [data-case-id]", "data-case-id")
            items = live.post("/api/v1/cases/status", {"case_id": case_id})["items"]
            assert len(items) == 1
            first, second = [
                json.loads(request.body)
                for request in browser.requests()
                if request.url.endswith("/api/v1/cases")
            ]
            assert first == json.loads(shown)
            assert second.pop("work")["algorithm"] == "SHA-256"
            assert second == first

    def test_the_person_can_stop_the_work_and_send_later(
        self, browser: WatchedBrowser, tmp_path: Path
    ) -> None:
        """Stopped, nothing was sent, and the button to send is there again."""
        settings = {"PYHASH_BUSY_PER_MINUTE": "0", "PYHASH_WORK_NUMBERS": "10000000"}
        with live_server(tmp_path, **settings) as live:
            walk_to_choose(browser, live.url)
            choose(browser, [PHOTOS[0]])
            make(browser)
            browser.click(f"{at('check')} [data-action=send]")
            browser.click(f"{at('check')} [data-action=stop-sending]")
            browser.wait(f"{at('check')} [data-action=send]:not([aria-disabled])")
            assert browser.run("() => document.querySelector('[data-work]') === null")
            assert len([r for r in browser.requests() if r.method == "POST"]) == 1
