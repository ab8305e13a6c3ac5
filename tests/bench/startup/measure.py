"""Measures both pages: times cold and warm, slow and not; how the page feels; memory."""

from __future__ import annotations

from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any, Final

from e2e.browsers.chromium import Chromium, chromium
from e2e.browsers.firefox import firefox
from e2e.browsers.webkit import webkit
from e2e.journey import at, wait_until_ready
from e2e.measured import measured_link
from tests.bench.startup.line import line
from tests.bench.startup.slow import slowed
from tests.bench.startup.visit import Page, Visit, rest

if TYPE_CHECKING:
    from collections.abc import Iterator

FAST: Final = "Chromium, not throttled"
SLOW: Final = "Chromium, 9 Mbit/s, 60 ms, CPU / 4"
SLOW_LINE: Final = {"bits_a_second": 9e6, "delay_s": 0.06}
SLOW_TIMES: Final = 4
RUNS: Final = 3
STAY_S: Final = 3
"""A person stays longer than a fingerprint takes; browsers put machine code aside only then."""
PHOTOS_IN_A_ROW: Final = 200
LONG_TASK_MS: Final = 50

# Both are told afterwards too, by `buffered`.
_FELT: Final = """() => new Promise((done) => {
  const felt = { paintMs: 0, tasksMs: [] };
  const look = (type, take) => {
    const observer = new PerformanceObserver((list) => list.getEntries().forEach(take));
    observer.observe({ type, buffered: true });
  };
  look("largest-contentful-paint", ({ startTime }) => (felt.paintMs = startTime));
  look("longtask", ({ duration }) => felt.tasksMs.push(duration));
  setTimeout(() => done(felt), 500);
})"""


@dataclass(frozen=True, slots=True)
class Row:
    """One condition, and a visit to each page in it: the product's, then the plain one's."""

    name: str
    ours: Visit
    plain: Visit

    @property
    def ratio(self) -> float:
        """Of the times to the fingerprint."""
        return self.ours.fingerprint_s / self.plain.fingerprint_s


@dataclass(frozen=True, slots=True)
class Felt:
    """Of the product's pages, while the person goes on from the first one and the runtime comes.

    Attributes:
        paint_s: when the largest thing in sight was painted.
        tasks_ms: of the page's main thread, those above LONG_TASK_MS.
    """

    paint_s: float
    tasks_ms: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Heap:
    """Python's wasm memory, MB: started; at most for one photo; at most for many in a row."""

    started: float
    one: float
    many: float


def middle(visits: list[Visit]) -> Visit:
    """The visit whose time to the fingerprint is the median."""
    wanted = median(visit.fingerprint_s for visit in visits)
    return min(visits, key=lambda visit: abs(visit.fingerprint_s - wanted))


@contextmanager
def condition(url: str, *, slow: bool) -> Iterator[tuple[Chromium, str]]:
    """A Chromium with an empty profile, and the site's address, as fast as is asked for.

    The profile is a folder: a private window keeps no machine code for a second visit.
    """
    with ExitStack() as stack:
        if slow:
            url = stack.enter_context(line(url, **SLOW_LINE))
        profile = stack.enter_context(TemporaryDirectory(ignore_cleanup_errors=True))
        browser = stack.enter_context(chromium(profile=Path(profile)))
        if slow:
            stack.enter_context(slowed(SLOW_TIMES))
        yield browser, url


def in_chromium(pages: tuple[Page, Page], photo: Path, *, slow: bool) -> tuple[Row, Row]:
    """Cold, and warm: a second visit in the same profile."""
    cold: dict[str, list[Visit]] = {page.name: [] for page in pages}
    warm: dict[str, list[Visit]] = {page.name: [] for page in pages}
    for _ in range(RUNS):
        for page in pages:  # in turn: a machine is not the same all the time
            with condition(page.url, slow=slow) as (browser, url):
                cold[page.name].append(page.visit(browser, url, photo))
                browser.page.wait_for_timeout(1000 * STAY_S * (SLOW_TIMES if slow else 1))
                again = Chromium(browser.page.context.new_page())
                browser.page.close()
                warm[page.name].append(page.visit(again, url, photo))
    name = SLOW if slow else FAST
    first, second = (page.name for page in pages)
    return (
        Row(f"{name}, cold", middle(cold[first]), middle(cold[second])),
        Row(f"{name}, warm", middle(warm[first]), middle(warm[second])),
    )


def elsewhere(pages: tuple[Page, Page], photo: Path) -> Iterator[Row]:
    """Cold in Firefox and in WebKit, not throttled."""
    for name, engine in (("Firefox", firefox), ("WebKit", webkit)):
        visits = []
        for page in pages:
            with engine() as browser:
                visits.append(page.visit(browser, page.url, photo))
        yield Row(f"{name}, not throttled, cold", *visits)


def felt(page: Page, *, slow: bool) -> Felt:
    """What the page is like until the runtime has started, which it does behind the first page."""
    with condition(page.url, slow=slow) as (browser, url):
        rest()
        browser.open(url + "/")
        browser.click(f"{at('start')} [data-action=go]")
        wait_until_ready(browser)
        seen: dict[str, Any] = browser.run(_FELT)
    return Felt(seen["paintMs"] / 1000, tuple(seen["tasksMs"]))


def heap(photo: Path) -> Heap:
    """Of the product's worker, in Chromium."""
    mega = 2**20
    with measured_link({"photo.jpg": photo.read_bytes()}) as link:
        started = link.heap_bytes() / mega
        peaks = [link.hash_at("photo.jpg").peak_bytes / mega for _ in range(PHOTOS_IN_A_ROW)]
    return Heap(started, peaks[0], max(peaks))


def plain_heap(page: Page, photo: Path) -> tuple[float, float]:
    """Of the plain page: started, and after the photo, MB."""
    with chromium() as browser:
        page.visit(browser, page.url, photo)
        started, after = browser.run("() => heaps")
    return started, after
