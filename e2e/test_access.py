"""Everyone can use it alone: axe-core on every page, in both directions, on the smallest screen."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from e2e.browsers.chromium import chromium
from e2e.journey import at, choose, send, walk_to_choose
from tests.photos import PHOTOS

if TYPE_CHECKING:
    from e2e.browsers.chromium import Chromium
    from e2e.live import Live

AXE = Path(__file__).parents[1] / "node_modules" / "axe-core" / "axe.min.js"
RUN = """async () => {
  await Promise.all(document.getAnimations().map(({ finished }) => finished));
  const { violations } = await axe.run(document);
  return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
}"""
WIDER = "() => document.documentElement.scrollWidth > document.documentElement.clientWidth"
FOOTER = ["helplines", "proof", "platforms", "privacy", "terms", "accessibility", "language"]


def check(browser: Chromium, step: str) -> None:
    """Nothing found, and nothing wider than the screen."""
    browser.wait(at(step))
    assert browser.run(RUN) == [], step
    assert not browser.run(WIDER), step


def look_everywhere(browser: Chromium, url: str) -> None:
    """Every page and the states between them."""
    browser.page.add_init_script(path=AXE)
    browser.open(url)
    check(browser, "start")
    for step in FOOTER:
        browser.click(f"footer [data-to={step}]")
        check(browser, step)
    for step in ("return", "practice", "parents", "counselors"):
        browser.open(url)
        browser.click(f"{at('start')} [data-to={step}]")
        check(browser, step)
    walk_to_choose(browser, url)
    check(browser, "choose")
    choose(browser, [PHOTOS[0], Path(__file__)])
    check(browser, "choose")
    browser.click(f"{at('choose')} [data-action=make]")
    browser.wait(f"{at('making')} [data-action=prepare]")
    check(browser, "making")
    browser.click(f"{at('making')} [data-action=prepare]")
    browser.click(f"{at('check')} summary")
    check(browser, "check")
    send(browser)
    check(browser, "receipt")
    browser.click(f"{at('receipt')} [data-to=next]")
    check(browser, "next")
    browser.click(f"{at('next')} [data-action=open-case]")
    check(browser, "status")
    browser.click(f"{at('status')} [data-action=choose-withdrawal]")
    check(browser, "withdraw")


class TestAxe:
    @pytest.mark.slow
    def test_finds_nothing_on_a_small_phone_in_the_dark(self, live: Live) -> None:
        """320 pixels wide, dark."""
        with chromium(
            viewport={"width": 320, "height": 640}, color_scheme="dark", locale="en-US"
        ) as browser:
            look_everywhere(browser, live.url)

    @pytest.mark.slow
    def test_finds_nothing_in_arabic(self, live: Live) -> None:
        """Right to left, light, on a common phone."""
        with chromium(viewport={"width": 360, "height": 740}, locale="ar") as browser:
            look_everywhere(browser, live.url)
            assert browser.attribute("html", "dir") == "rtl"

    @pytest.mark.slow
    def test_works_with_the_keyboard_alone(self, live: Live) -> None:
        """Leave is first in the tab order; Tab and Enter lead to the question of age."""
        with chromium(locale="en-US") as browser:
            browser.open(live.url)
            browser.wait(at("start"))
            browser.page.keyboard.press("Tab")
            focus = "() => document.activeElement?.dataset.action"
            assert browser.run(focus) == "leave"
            for step in ("before", "age"):
                while browser.run("() => document.activeElement?.dataset.to") != step:
                    browser.page.keyboard.press("Tab")
                browser.page.keyboard.press("Enter")
                browser.wait(at(step))
                assert browser.run("() => document.activeElement?.tagName") == "H1"
