"""On paper: the receipt alone, the guides whole, on A4 and Letter."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from e2e.browsers.chromium import chromium
from e2e.journey import at, make, walk_to_receipt, walk_to_sample
from tests.photos import PHOTOS

if TYPE_CHECKING:
    from e2e.browsers.chromium import Chromium
    from e2e.live import Live

SHOWN = """() => [...document.querySelectorAll("main *, .top, footer")]
  .filter((element) => element.checkVisibility() && element.children.length === 0)
  .map(({ textContent }) => textContent).join(" ")"""


def sheets(browser: Chromium, paper: str) -> int:
    """How many sheets it takes."""
    return len(re.findall(rb"/Type\s*/Page\b", browser.page.pdf(format=paper)))


PAPERS = ("A4", "Letter")


class TestPaper:
    def test_guides_take_few_sheets(self, live: Live) -> None:
        """Two for those who help at work, one for parents; no empty one at the end."""
        with chromium(locale="en-US", color_scheme="dark") as browser:
            for step, most in (("counselors", 2), ("parents", 1)):
                browser.open(live.url)
                browser.click(f"{at('start')} [data-to={step}]")
                browser.wait(at(step))
                assert [sheets(browser, paper) for paper in PAPERS] == [most, most], step
                browser.page.emulate_media(media="print")
                assert live.url in browser.run(SHOWN), step  # where "here" is
                browser.page.emulate_media(media="null")  # as the printer has it

    def test_practice_says_so_on_paper_too(self, live: Live) -> None:
        """Nobody keeps a sheet of it as if it were a case."""
        with chromium(locale="en-US") as browser:
            walk_to_sample(browser, live.url)
            browser.click("[data-action=take-sample]")
            make(browser)
            browser.click(f"{at('check')} [data-action=send]")
            browser.wait(at("receipt"))
            assert [sheets(browser, paper) for paper in PAPERS] == [1, 1]
            browser.page.emulate_media(media="print")
            assert "Practice. Nothing is sent." in browser.run(SHOWN)

    def test_receipt_is_one_sheet_with_the_case_id_alone(self, live: Live) -> None:
        """Nothing on it says what the code is for."""
        with chromium(locale="en-US") as browser:
            case_id = walk_to_receipt(browser, live.url, [PHOTOS[0]])
            assert [sheets(browser, paper) for paper in PAPERS] == [1, 1]
            browser.page.emulate_media(media="print")
            shown = browser.run(SHOWN)
            assert case_id[:4] in shown
            assert "Take It Down" not in shown
            assert "fingerprint" not in shown
