"""Everyone can use it alone: axe-core on every page and state, keyboard alone, thumb alone."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from e2e.browsers.chromium import chromium
from e2e.journey import at, choose
from e2e.states import case, every_state, plain_pages
from tests.photos import PHOTOS

if TYPE_CHECKING:
    from e2e.browsers.chromium import Chromium
    from e2e.live import Live

AXE = Path(__file__).parents[1] / "node_modules" / "axe-core" / "axe.min.js"
RUN = """async (options) => {
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  await Promise.all(document.getAnimations().map(({ finished }) => finished));
  const { violations } = await axe.run(document, options);
  return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
}"""
EVERYTHING = {"rules": {"target-size": {"enabled": True}}}
COLOURS = {"runOnly": ["color-contrast", "color-contrast-enhanced", "link-in-text-block"]}
WIDER = "() => document.documentElement.scrollWidth > document.documentElement.clientWidth"
COVERED = """() => {
  const $leave = document.querySelector("[data-action=leave]");
  const { x, y, width, height } = $leave.getBoundingClientRect();
  return !$leave.contains(document.elementFromPoint(x + width / 2, y + height / 2));
}"""


def look(browser: Chromium, state: str) -> None:
    """Nothing found, nothing wider than the screen, the way out in sight."""
    assert browser.run(RUN, EVERYTHING) == [], state
    assert not browser.run(WIDER), state
    assert not browser.run(COVERED), state


def check(browser: Chromium, step: str) -> None:
    """Wait for a page and look at it."""
    browser.wait(at(step))
    look(browser, step)


class TestAxe:
    @pytest.mark.slow
    def test_finds_nothing_on_any_page_or_state(self, live: Live, tmp_path: Path) -> None:
        """320 px wide, which is 1280 at 400 %; light, dark, forced colours; contrast 7 to 1."""
        with chromium(viewport={"width": 320, "height": 640}, locale="en-US") as browser:
            browser.page.emulate_media(reduced_motion="reduce")
            browser.page.add_init_script(path=AXE)
            for state in every_state(browser, live, tmp_path):
                look(browser, state)
                for media in ({"color_scheme": "dark"}, {"forced_colors": "active"}):
                    browser.page.emulate_media(**media)  # type: ignore[arg-type]  # literals
                    assert browser.run(RUN, COLOURS) == [], (state, media)
                browser.page.emulate_media(color_scheme="light", forced_colors="none")

    @pytest.mark.slow
    def test_finds_nothing_in_arabic(self, live: Live, tmp_path: Path) -> None:
        """Right to left, on a common phone: what is read, and a case from end to end."""
        with chromium(viewport={"width": 360, "height": 740}, locale="ar") as browser:
            browser.page.add_init_script(path=AXE)
            for states in (plain_pages(browser, live.url), case(browser, live, tmp_path)):
                for state in states:
                    look(browser, state)
            assert browser.attribute("html", "dir") == "rtl"


def tab_to(browser: Chromium, selector: str) -> None:
    """Press Tab until what matches has the focus; it must be seen, and not under the bar."""
    for _ in range(60):
        browser.page.keyboard.press("Tab")
        if browser.run("(s) => document.activeElement?.matches(s) ?? false", selector):
            break
    else:
        raise AssertionError(selector)
    assert browser.run(
        """() => {
          const { top, bottom } = document.activeElement.getBoundingClientRect();
          const bar = document.querySelector(".top");
          const under = bar.contains(document.activeElement) ? 0 : bar.offsetHeight;
          return bottom > under && top < innerHeight;
        }"""
    ), selector


def enter(browser: Chromium, selector: str, step: str) -> None:
    """Tab to it, press Enter, and be on the next page with its heading in focus."""
    tab_to(browser, selector)
    browser.page.keyboard.press("Enter")
    browser.wait(at(step))
    assert browser.run("() => document.activeElement?.tagName") == "H1", step


class TestKeyboard:
    def test_goes_the_whole_way_alone(self, live: Live) -> None:
        """Tab and Enter from the first page to a case taken back; Leave comes first."""
        with chromium(locale="en-US", viewport={"width": 800, "height": 500}) as browser:
            browser.open(live.url)
            browser.wait(f"{at('start')} [data-to=before]")
            browser.page.keyboard.press("Tab")
            assert browser.run("() => document.activeElement?.dataset.action") == "leave"
            enter(browser, "[data-to=before]", "before")
            enter(browser, "[data-to=age]", "age")
            enter(browser, "[data-answer=under]", "who")
            enter(browser, "[data-answer=me]", "choose")
            tab_to(browser, "[data-action=choose-files]")
            choose(browser, [PHOTOS[3]])  # what follows Enter is the system's own
            tab_to(browser, "[data-action=remove]")
            browser.page.keyboard.press("Enter")  # the button itself goes away: the place is kept
            browser.wait(f"{at('choose')} h1:focus")
            choose(browser, [PHOTOS[3]])
            enter(browser, "[data-action=make]", "making")
            browser.wait("[data-action=prepare]")
            enter(browser, "[data-action=prepare]", "check")
            tab_to(browser, "summary")
            browser.page.keyboard.press("Space")
            browser.wait("[data-payload]")
            enter(browser, "[data-action=send]", "receipt")
            enter(browser, "[data-to=next]", "next")
            enter(browser, "[data-action=open-case]", "status")
            enter(browser, "[data-action=choose-withdrawal]", "withdraw")
            enter(browser, "[data-action=withdraw]", "status")
            browser.wait("[data-item=withdrawn]")


class TestThumb:
    def test_goes_the_whole_way_on_a_phone(self, live: Live) -> None:
        """Touch at 360 x 740; every main button is 44 px high at least."""
        phone: dict[str, Any] = {"viewport": {"width": 360, "height": 740}}
        with chromium(**phone, has_touch=True, is_mobile=True) as browser:

            def tap(selector: str) -> None:
                target = browser.page.locator(selector).first
                box = target.bounding_box()
                assert box, selector
                assert box["height"] >= 44, selector
                target.tap()

            browser.open(live.url)
            browser.wait(f"{at('start')} [data-to=before]")
            for selector in (
                f"{at('start')} [data-to=before]",
                f"{at('before')} [data-to=age]",
                f"{at('age')} [data-answer=under]",
                f"{at('who')} [data-answer=me]",
            ):
                browser.wait(selector)
                tap(selector)
            choose(browser, [PHOTOS[4]])
            tap("[data-action=make]")
            for selector in ("[data-action=prepare]", "[data-action=send]", "[data-to=next]"):
                browser.wait(f"main {selector}")
                tap(f"main {selector}")
            browser.wait(at("next"))
            tap("main [data-action=clear]")
            browser.wait(at("start"))
