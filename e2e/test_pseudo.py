"""Every word on the pages comes from the words, and longer ones fit."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from e2e.browsers.chromium import chromium
from e2e.pseudo import pseudo
from e2e.states import answers, case, plain_pages
from e2e.test_access import WIDER

if TYPE_CHECKING:
    from e2e.live import Live

WORDS = Path(__file__).parents[1] / "web" / "site" / "words" / "en.ftl"
PLAIN = """() => {
  // Names, numbers and addresses are the same in every language.
  const same = "[translate=no], [dir=ltr], [lang]:not(html), .site, .lines, option, td";
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found = [];
  while (walk.nextNode()) {
    const { data, parentElement } = walk.currentNode;
    if (parentElement.checkVisibility() && !parentElement.closest(same)) found.push(data);
  }
  return found;
}"""
KNOWN = ("note.txt", "https", "B", "bytes", "kB", "MB", "StopNCII", "Take It Down")


def unknown(text: str) -> bool:
    """Whether letters are left when the names are taken out that stand as they are."""
    for name in KNOWN:
        text = text.replace(name, "")
    return any("a" <= letter.lower() <= "z" for letter in text)


class TestPseudoLocale:
    def test_changes_words_and_leaves_variables(self) -> None:
        """A message keeps its shape."""
        assert pseudo("a = Take { $count } back\n") == (
            "a = \u202eŤàķé { $count } ƀàçķ ôñé\u202c\n"
        )
        assert pseudo("b = { $count ->\n    [one] One\n}\n") == (
            "b = { $count ->\n    [one] \u202eÔñé\u202c\n}\n"
        )

    @pytest.mark.slow
    def test_fits_at_320_px_and_no_word_stands_in_the_code(
        self, live: Live, tmp_path: Path
    ) -> None:
        """What is read, the questions, and a case from end to end."""
        words = pseudo(WORDS.read_text(encoding="utf-8"))
        with chromium(viewport={"width": 320, "height": 640}, locale="en-US") as browser:
            browser.page.route("**/words/en.ftl", lambda route: route.fulfill(body=words))
            for states in (
                plain_pages(browser, live.url),
                answers(browser, live.url),
                case(browser, live, tmp_path),
            ):
                for state in states:
                    assert not browser.run(WIDER), state
                    plain = [text for text in browser.run(PLAIN) if unknown(text)]
                    assert plain == [], state
