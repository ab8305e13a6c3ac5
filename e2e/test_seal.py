"""P01: the code that sees the picture has no network."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, NamedTuple

import pytest
from PIL import Image

from e2e.browsers.chromium import chromium
from e2e.browsers.firefox import firefox
from e2e.browsers.webkit import webkit
from e2e.site import BLANK, serve
from pyhash import fingerprint_file

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from contextlib import AbstractContextManager

    from e2e.browsers import Browser

ENGINES: Final = [chromium, firefox, webkit]
HERE: Final = Path(__file__).parent
HARNESS: Final = "/sealed_worker.js"
TAKER: Final = "/runtime/worker/roads.js"
PICTURE: Final = "/picture"
# Held by the window: Firefox collects, now and then, a worker that nothing else holds. Nor does it
# always return from making a worker in a worker, where that is allowed (153: 1 to 6 of 100 never
# did); another worker takes the roads then.
TAKE_ALL: Final = """async (path) => {
    const patience = () => new Promise((resolve) => setTimeout(resolve, 10_000, false));
    const take = () => new Promise((resolve) => {
        (window.takers ??= []).push(new Worker(path, { type: "module" }));
        window.takers.at(-1).onmessage = () => resolve(true);
    });
    for (let tries = 0; tries < 4; tries++) if (await Promise.race([take(), patience()])) return;
    throw new Error("no worker took all roads");
}"""
ROADS: Final = (
    *("fetch", "XMLHttpRequest", "WebSocket", "EventSource", "import", "WebTransport", "Cache"),
    *("nestedWorker", "eval"),
)


def picture() -> bytes:
    """A PNG with features, small enough to be quick."""
    stream = BytesIO()
    Image.linear_gradient("L").rotate(30).save(stream, "PNG")
    return stream.getvalue()


FILES: Final = {
    HARNESS: (HERE / "sealed_worker.js").read_bytes(),
    TAKER: (HERE / "roads.js").read_bytes(),
    PICTURE: picture(),
    "/canary.js": b"0",
}


@pytest.fixture(params=ENGINES, scope="module")
def browser(request: pytest.FixtureRequest) -> Iterator[Browser]:
    """A browser of each engine in turn, shared by these tests."""
    engine: Callable[[], AbstractContextManager[Browser]] = request.param
    with engine() as opened:
        yield opened


def load_worker(browser: Browser, url: str) -> None:
    """Load the runtime and make the worker, but do not start Python yet."""
    browser.open(url + BLANK)
    browser.run("(path) => import(path).then(() => true)", HARNESS)


def take_all_roads(browser: Browser, url: str) -> None:
    """Let a worker of the sealed folder take every road out."""
    browser.open(url + BLANK)
    browser.run(TAKE_ALL, TAKER)


class TestPolicy:
    """What the header does to any script of the worker's folder."""

    def test_p01_nothing_arrives_from_a_sealed_worker(self, browser: Browser) -> None:
        """The server sees no request of a worker that tries every road to it."""
        with serve(extra=FILES) as site:
            take_all_roads(browser, site.url)
            arrived = [path for path in site.requests if path.startswith("/canary")]

        assert arrived == []

    def test_p01_without_the_header_the_same_worker_gets_through(self, browser: Browser) -> None:
        """The test above would see a request, were there one: without the header there are many."""
        with serve(policy="", extra=FILES) as site:
            take_all_roads(browser, site.url)
            arrived = {path.partition("?")[2] for path in site.requests if "/canary" in path}

        assert arrived >= {
            *("fetch", "XMLHttpRequest", "WebSocket", "EventSource", "import", "Cache"),
            *("nestedWorker", "blobWorker", "eval"),
        }


class TestWithoutTheHeader:
    """The worker of the product, served by somebody who forgot the header."""

    def test_p01_it_takes_neither_runtime_nor_file(self, browser: Browser) -> None:
        """It answers `seal_broken` and makes no fingerprint."""
        with serve(policy="", extra=FILES) as site:
            load_worker(browser, site.url)
            started = browser.run("() => sealedWorker.start()")
            hashed = browser.run("(path) => sealedWorker.hashAt(path)", PICTURE)

        assert started == {"id": 1, "type": "failed", "code": "seal_broken"}
        assert hashed == {"id": 2, "type": "failed", "code": "seal_broken"}

    def test_p01_its_own_report_says_that_the_roads_are_open(self, browser: Browser) -> None:
        """The report is of what the browser did; it cannot say `refused` by itself."""
        with serve(policy="", extra=FILES) as site:
            load_worker(browser, site.url)
            probed = browser.run("() => sealedWorker.probe()")

        assert probed["refused"] == dict.fromkeys(ROADS, False)

    def test_p01_a_worker_that_may_make_workers_is_not_sealed(self, browser: Browser) -> None:
        """Though it may not fetch: each road is looked at for itself."""
        if browser.name == "firefox":
            pytest.skip("firefox may never return from making a worker in a worker")
        with serve(policy="connect-src 'none'", extra=FILES) as site:
            load_worker(browser, site.url)
            probed = browser.run("() => sealedWorker.probe()")

        assert probed["refused"]["fetch"]
        assert not probed["refused"]["nestedWorker"]


class Sealed(NamedTuple):
    """A worker that has hashed a picture, and what it answered on the way."""

    early: dict[str, Any]
    before: dict[str, Any]
    started: dict[str, Any]
    bad: dict[str, Any]
    good: dict[str, Any]
    after: dict[str, Any]
    heard: list[dict[str, Any]]


@pytest.fixture(scope="module")
def sealed(browser: Browser) -> Sealed:
    """The product's worker under the product's headers, from its start to a picture."""
    with serve(extra=FILES) as site:
        load_worker(browser, site.url)
        return Sealed(
            early=browser.run("() => sealedWorker.hash([1, 2, 3])"),
            before=browser.run("() => sealedWorker.probe()"),
            started=browser.run("() => sealedWorker.start()"),
            bad=browser.run("() => sealedWorker.hash([1, 2, 3])"),
            good=browser.run("(path) => sealedWorker.hashAt(path)", PICTURE),
            after=browser.run("() => sealedWorker.probe()"),
            heard=browser.run("() => sealedWorker.heard"),
        )


class TestWorker:
    """The worker of the product, sealed."""

    def test_p01_takes_no_file_before_it_has_seen_the_seal(self, sealed: Sealed) -> None:
        """A file that comes too early is refused, not kept for later."""
        assert sealed.early == {"id": 1, "type": "failed", "code": "seal_broken"}

    def test_p01_sees_every_road_refused_before_and_after_a_file(self, sealed: Sealed) -> None:
        """The worker's own report, by the browser's own functions, not by our replacements."""
        assert sealed.before["refused"] == dict.fromkeys(ROADS, True)
        assert sealed.after["refused"] == dict.fromkeys(ROADS, True)

    def test_gives_the_fingerprints_of_the_command_line(
        self, sealed: Sealed, tmp_path: Path
    ) -> None:
        """The same Python, the same answer; a bad file before it harms nothing."""
        path = tmp_path / "picture"
        path.write_bytes(FILES[PICTURE])

        assert sealed.started == {"id": 3, "type": "ready"}
        assert sealed.bad["code"] == "unknown_format"
        assert sealed.good["items"] == [fingerprint_file(path).as_dict()]

    def test_reports_progress_in_bytes_up_to_the_end(self, sealed: Sealed) -> None:
        """A file is read twice: for its digests, for its pixels."""
        last = [message for message in sealed.heard if message["type"] == "progress"][-1]

        assert last == {
            "type": "progress",
            "done": 2 * len(FILES[PICTURE]),
            "total": 2 * len(FILES[PICTURE]),
        }

    def test_p03_a_file_name_is_in_no_message(self, sealed: Sealed) -> None:
        """The name of a chosen file does not come back out of the worker."""
        assert "canary-name" not in str(sealed.heard)


pytestmark = pytest.mark.slow
