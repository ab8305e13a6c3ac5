"""The page of numbers: a chart and a table for each, the same as the data, and for everybody."""

from __future__ import annotations

from contextlib import closing
from datetime import date
from typing import TYPE_CHECKING

from e2e.browsers.chromium import chromium
from e2e.journey import at
from e2e.test_access import AXE, check
from server.config import CHECKOUT
from server.store.weeks import WeekRow
from tests.live import fresh_world, served

if TYPE_CHECKING:
    from pathlib import Path

WEEKS = (
    WeekRow(date(2026, 11, 2), 12, 20, None, 60, None, None, 14),
    WeekRow(date(2026, 11, 9), None, None, None, None, None, 40, 14),
    WeekRow(date(2026, 11, 16), 2400, 30, 10, 9000, None, 80, 15),
)
TABLES = """() => [...document.querySelectorAll("main section")].map((section) => [
  section.dataset.key,
  [...section.querySelectorAll("td")].map((cell) => cell.textContent),
  [...section.querySelectorAll("svg rect")].map((bar) => Math.round(bar.getAttribute("height"))),
])"""
WATCH = """window.refused = [];
document.addEventListener("securitypolicyviolation", ({ violatedDirective }) => {
  window.refused.push(violatedDirective);
});"""


class TestNumbers:
    def test_p22_shows_each_week_as_a_bar_and_in_a_table(self, tmp_path: Path) -> None:
        """What is under ten says so and has a mark; axe finds nothing, the policy neither."""
        with (
            closing(fresh_world(tmp_path, CHECKOUT / "web" / "site")) as world,
            served(world.app) as url,
            chromium(viewport={"width": 320, "height": 640}, locale="en-US") as browser,
        ):
            with world.services.store.writing() as rows:
                for week in WEEKS:
                    rows.weeks.add(week)
            browser.page.add_init_script(path=AXE)
            browser.page.add_init_script(WATCH)
            browser.open(url)
            browser.click("footer [data-to=platforms]")
            browser.click(f"{at('platforms')} [data-to=numbers]")
            browser.wait(f"{at('numbers')} svg")
            check(browser, "numbers")
            shown = browser.run(TABLES)
            refused = browser.run("() => window.refused")
        assert shown == [
            ["cases", ["12", "under 10", "2,400"], [2, 2, 50]],
            ["fingerprints", ["60", "under 10", "9,000"], [2, 2, 50]],
            ["removals", ["under 10", "40", "80"], [2, 25, 50]],
            ["platforms", ["14", "14", "15"], [47, 47, 50]],
        ]
        assert refused == []
