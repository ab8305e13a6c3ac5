"""A visit: the page is opened, a photo is chosen as soon as it can be, the marks are read."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, Self

from e2e.browsers.chromium import Chromium

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from e2e.browsers import Browser

REST_S: Final = 3
"""A browser that was just started, or a new tab, keeps a core busy for most of a second, slowed for
three: that is no page's time. A person's browser has been running."""

# Presses what it is given, one after the other, each as soon as it is there. A person cannot; this
# leaves the page's own time, and none of the driver's.
_PRESS: Final = """async (selectors) => {
  for (const selector of selectors) {
    let found;
    while (!(found = document.querySelector(selector)))
      await new Promise((done) => setTimeout(done, 5));
    found.click();
  }
}"""
_WAIT: Final = """async (selector) => {
  while (!document.querySelector(selector)) await new Promise((done) => setTimeout(done, 5));
}"""
_TO_CHOOSE: Final = tuple(
    f'main[data-step="{step}"] {what}'
    for step, what in (
        ("start", "[data-action=go]"),
        ("before", "[data-to=age]"),
        ("age", "[data-answer=under]"),
        ("who", "[data-answer=me]"),
    )
)
_PICKER: Final = 'main[data-step="choose"] [data-action=choose-files]'
_MAKE: Final = 'main[data-step="choose"] [data-action=make]'
_SEEN: Final = """async () => {
  const at = (name) => performance.getEntriesByName(name)[0]?.startTime;
  while (at("fingerprint") === undefined) await new Promise((done) => setTimeout(done, 20));
  const [opened] = performance.getEntriesByType("navigation");
  const page = { name: "/", startMs: 0, endMs: opened.responseEnd, bytes: opened.transferSize };
  return {
    originMs: performance.timeOrigin,
    readyMs: at("runtime-ready"),
    fingerprintMs: at("fingerprint"),
    came: [page],
  };
}"""
# Of the page, and of each worker, which keep a record and a clock of their own.
_CAME: Final = """(originMs) => performance.getEntriesByType("resource").map((one) => ({
  name: new URL(one.name).pathname,
  startMs: one.startTime + performance.timeOrigin - originMs,
  endMs: one.responseEnd + performance.timeOrigin - originMs,
  bytes: one.transferSize,
}))"""


@dataclass(frozen=True, slots=True)
class Came:
    """A file of the site: when it was asked for, when its last byte came, s; bytes that came."""

    name: str
    start_s: float
    end_s: float
    size: int


@dataclass(frozen=True, slots=True)
class Visit:
    """Seconds from the navigation to a started runtime, and to the photo's fingerprint."""

    ready_s: float
    fingerprint_s: float
    came: tuple[Came, ...]

    @classmethod
    def read(cls, seen: dict[str, Any]) -> Self:
        """What the page's own clock says, of all that had come over the line by the fingerprint."""
        until_ms = seen["fingerprintMs"]
        return cls(
            seen["readyMs"] / 1000,
            until_ms / 1000,
            tuple(
                Came(one["name"], one["startMs"] / 1000, one["endMs"] / 1000, one["bytes"])
                for one in seen["came"]
                if one["bytes"] > 0 and one["endMs"] <= until_ms
            ),
        )

    @property
    def size(self) -> int:
        """Bytes that came, headers too; none of what the browser had kept."""
        return sum(one.size for one in self.came)


def rest() -> None:
    """Until what the browser does for itself is done."""
    time.sleep(REST_S)


def ours(browser: Browser, url: str, photo: Path) -> Visit:
    """The product: through all pages, as fast as can be."""
    rest()
    browser.open(url + "/")
    browser.run(_PRESS, _TO_CHOOSE)
    browser.run(_WAIT, _PICKER)
    browser.choose(_PICKER, [photo])
    browser.run(_PRESS, (_MAKE,))
    return Visit.read(_seen(browser))


def plain(browser: Browser, url: str, photo: Path) -> Visit:
    """The plain page: it has one field."""
    rest()
    browser.open(url + "/")
    browser.choose("input", [photo])
    return Visit.read(_seen(browser))


def _seen(browser: Browser) -> dict[str, Any]:
    seen: dict[str, Any] = browser.run(_SEEN)
    seen["came"] += browser.run(_CAME, seen["originMs"])
    if isinstance(browser, Chromium):  # the others are asked for times alone
        for worker in browser.page.workers:
            seen["came"] += worker.evaluate(_CAME, seen["originMs"])
    return seen


@dataclass(frozen=True, slots=True)
class Page:
    """What is compared: its name, where it is, and how a visit to it goes."""

    name: str
    url: str
    visit: Callable[[Browser, str, Path], Visit]
