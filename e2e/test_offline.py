"""The network goes and comes, the worker dies: nothing is lost, nothing counts twice."""

from __future__ import annotations

from typing import TYPE_CHECKING

from e2e.journey import (
    LATE_PARTS_ARE_HERE,
    at,
    choose,
    make,
    send,
    wait_until_ready,
    walk_to_choose,
    walk_to_sample,
)
from e2e.states import large_file
from tests.films import film, panned
from tests.photos import PHOTOS, encoded, piece

if TYPE_CHECKING:
    from pathlib import Path

    from e2e.browsers import WatchedBrowser
    from e2e.live import Live


class TestAirplaneMode:
    def test_p04_made_offline_after_a_dead_worker_and_sent_when_the_network_is_back(
        self, browser: WatchedBrowser, live: Live, tmp_path: Path
    ) -> None:
        """Loaded first, then the network goes and the worker dies: the same fingerprints."""
        files = [PHOTOS[1], tmp_path / "photo.heic", tmp_path / "film.webm"]
        files[1].write_bytes(encoded(piece(2), "HEIF"))
        files[2].write_bytes(film(panned(seconds=2), container="webm", codec="libvpx"))
        walk_to_choose(browser, live.url)
        wait_until_ready(browser)
        choose(browser, files)
        make(browser)
        online = browser.text(f"{at('check')} [data-payload]")

        browser.open(live.url)
        walk_to_choose(browser, live.url)
        wait_until_ready(browser)
        browser.run(LATE_PARTS_ARE_HERE)
        browser.go_offline(offline=True)
        browser.kill_worker()
        choose(browser, files)
        make(browser)
        offline = browser.text(f"{at('check')} [data-payload]")
        browser.click(f"{at('check')} [data-action=send]")
        browser.wait(f"{at('check')} [data-code=offline]")
        browser.go_offline(offline=False)
        browser.wait(at("receipt"))

        assert items_of(offline) == items_of(online)
        assert offline.count('"kind":"image"') == 2
        assert offline.count('"vpdq"') == 1


class TestLanguage:
    def test_that_does_not_come_is_said_and_can_be_chosen_again(
        self, browser: WatchedBrowser, live: Live
    ) -> None:
        """A press that does nothing would look like a page that hangs."""
        browser.open(live.url)
        browser.click("footer [data-to=language]")
        browser.go_offline(offline=True)
        browser.click(f"{at('language')} [data-locale=fr]")
        browser.wait(f"{at('language')} [data-code=runtime_unreachable]")
        browser.go_offline(offline=False)
        browser.click(f"{at('language')} [data-locale=fr]")
        browser.wait(at("start"))

        assert browser.run("() => document.documentElement.lang") == "fr"


class TestSample:
    def test_that_does_not_come_is_said_and_can_be_taken_again(
        self, browser: WatchedBrowser, live: Live
    ) -> None:
        """As above, in practice mode."""
        walk_to_sample(browser, live.url)
        browser.go_offline(offline=True)
        browser.click(f"{at('choose')} [data-action=take-sample]")
        browser.wait(f"{at('choose')} [data-code=runtime_unreachable]")
        browser.go_offline(offline=False)
        browser.click(f"{at('choose')} [data-action=take-sample]")
        browser.wait(f"{at('choose')} [data-action=make]")

        assert not browser.run("() => document.querySelector('[data-code]') !== null")


def begin_large(browser: WatchedBrowser, url: str, folder: Path) -> None:
    """Until a large file is being worked on."""
    walk_to_choose(browser, url)
    wait_until_ready(browser)
    choose(browser, [large_file(folder)])
    browser.click(f"{at('choose')} [data-action=make]")
    browser.wait("[data-state=working] progress[value]:not([value='0.000'])")


class TestDeadWorker:
    def test_p04_a_worker_killed_amid_a_file_is_followed_by_another(
        self, browser: WatchedBrowser, live: Live, tmp_path: Path
    ) -> None:
        """The file is begun again, once, without a word to the person."""
        begin_large(browser, live.url, tmp_path)
        browser.kill_worker()
        browser.wait(f"{at('making')} [data-action=prepare]")
        assert browser.run("() => document.querySelector('[data-state=done]') !== null")


class TestCancel:
    def test_stops_amid_a_file_which_can_be_made_anew(
        self, browser: WatchedBrowser, live: Live, tmp_path: Path
    ) -> None:
        """Its worker is ended and another takes over; the file is still among the chosen ones."""
        begin_large(browser, live.url, tmp_path)
        browser.click(f"{at('making')} [data-action=cancel]")
        browser.click(f"{at('choose')} [data-action=make]")
        browser.wait(f"{at('making')} [data-action=prepare]")
        assert browser.run("() => document.querySelector('[data-state=done]') !== null")


class TestLostAnswer:
    def test_p13_a_lost_answer_is_asked_for_again_and_counts_once(
        self, browser: WatchedBrowser, live: Live
    ) -> None:
        """The request arrived, the answer did not: sent again, it is the same submission."""
        walk_to_choose(browser, live.url)
        choose(browser, [PHOTOS[2]])
        make(browser)
        browser.lose_next_answer("/api/v1/cases")
        browser.click(f"{at('check')} [data-action=send]")
        browser.wait(f"{at('check')} [data-code]")
        standing = browser.text(f"{at('check')} .lead")
        case_id = send(browser)

        assert standing == "However often you try, it counts only once."  # not: nothing was sent
        items = live.post("/api/v1/cases/status", {"case_id": case_id})["items"]
        assert len(items) == 1


def items_of(payload: str) -> str:
    """The part of a payload that the pictures decide."""
    return payload[payload.index('"items"') :]
