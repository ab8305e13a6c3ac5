"""Each language on a small phone: by the browser's wish or by hand, alone on the wire, whole."""

from __future__ import annotations

import re
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Final

import pytest

from e2e.browsers.chromium import Chromium, chromium
from e2e.journey import at
from e2e.live import ROOT
from e2e.states import FOOTER, SAVES_DATA, WAYS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from e2e.live import Live

LOCALES: Final = sorted(path.stem for path in (ROOT / "web" / "site" / "words").glob("*.ftl"))
RIGHT_TO_LEFT: Final = {"ar", "ur"}
BACK: Final = "[data-action=back]"
WALK: Final = (
    *(part for step in WAYS for part in (f"[data-to={step}]", BACK)),
    "[data-to=before]",
    "[data-to=age]",
    *("[data-answer=adult]", BACK, "[data-answer=unsure]"),
    *("[data-answer=child]", BACK, "[data-answer=other]", BACK, "[data-answer=me]"),
    *(f"footer [data-to={step}]" for step in FOOTER),
)
"""What to press, page after page, to see all that can be read without a case."""
CUT_OFF: Final = """async (walk) => {
  const reaches = ($part) => {
    const { width, left, right } = $part.getBoundingClientRect();
    return width > 0 && (left < -1 || right > innerWidth + 1);
  };
  const bursts = ($part) =>
    !$part.matches("pre") && $part.clientWidth > 0 && $part.scrollWidth > $part.clientWidth + 1;
  const cutOff = () =>
    [...document.querySelectorAll("body *")]
      .filter(($part) => $part.checkVisibility() && (reaches($part) || bursts($part)))
      .map(({ tagName, textContent }) => [tagName, textContent.slice(0, 80)]);
  const $main = document.querySelector("main");
  const seen = {};
  const look = () => Object.assign(seen, { [$main.dataset.step]: cutOff() });
  look();
  for (const selector of walk) {
    const before = $main.dataset.step;
    document.querySelector(selector).click();
    for (let tries = 0; $main.dataset.step === before; tries += 1) {
      if (tries > 600) throw new Error(`${selector} leads nowhere from ${before}`);
      await new Promise((done) => setTimeout(done, 10));
    }
    look();
  }
  return seen;
}"""


AT_FIRST: Final = """() => ["h1", ".leave", "main [data-to=before]"].every((selector) => {
  const { top, bottom } = document.querySelector(selector).getBoundingClientRect();
  return top >= 0 && bottom <= innerHeight;
})"""


@pytest.fixture(scope="module")
def opened() -> Iterator[Chromium]:
    """One browser for all languages."""
    with chromium() as browser:
        yield browser


@contextmanager
def speaking(opened: Chromium, locale: str) -> Iterator[Chromium]:
    """A fresh profile on a small phone, whose runtime waits to be asked for."""
    running = opened.page.context.browser
    assert running
    small: Any = {"width": 320, "height": 640}
    context = running.new_context(locale=locale, viewport=small)
    context.add_init_script(SAVES_DATA)
    try:
        yield Chromium(context.new_page())
    finally:
        context.close()


@pytest.mark.parametrize("locale", LOCALES)
def test_fits_a_phone_of_320_pixels_and_loads_alone(
    opened: Chromium, live: Live, locale: str
) -> None:
    """Start is seen at first; no word reaches beyond the screen; this language and English come."""
    with speaking(opened, locale) as browser:
        browser.open(live.url)
        browser.wait(at("start"))
        browser.page.set_viewport_size({"width": 360, "height": 740})
        assert browser.run(AT_FIRST)
        browser.page.set_viewport_size({"width": 320, "height": 640})
        seen = browser.run(CUT_OFF, WALK)

        assert {*FOOTER, *WAYS, "start", "age", "child", "choose"} <= set(seen)
        assert {page: parts for page, parts in seen.items() if parts} == {}
        fetched = [re.search(r"/words/([\w-]+)\.ftl", seen.url) for seen in browser.requests()]
        assert {found[1] for found in fetched if found} == {locale, "en"}
        assert browser.attribute("html", "lang") == locale
        assert browser.attribute("html", "dir") == ("rtl" if locale in RIGHT_TO_LEFT else "ltr")


def test_is_chosen_by_hand_and_forgotten_on_leaving(opened: Chromium, live: Live) -> None:
    """A choice turns the page around at once, and a new visit knows nothing of it."""
    with speaking(opened, "nl-NL") as browser:
        browser.open(live.url)
        browser.click("footer [data-to=language]")
        assert browser.attribute("html", "lang") == "en"

        browser.click("[data-locale=ur]")
        browser.wait("html[lang=ur][dir=rtl]")
        assert browser.text(f"{at('start')} h1") == "اپنی نجی تصویر کو پھیلنے سے روکیں"

        browser.open(live.url)
        browser.wait("html[lang=en][dir=ltr]")
