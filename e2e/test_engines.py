"""The whole journey in each engine: what arrives, what stays behind, what works without a network.

One walk an engine; the tests read what was seen on it. What the server saw is what left the
browser, whichever browser it was: no driver has to be asked.
"""

from __future__ import annotations

import contextlib
import json
import time
from typing import TYPE_CHECKING, Any, Final, NamedTuple

import pytest
from PIL import Image

from e2e.canary import forms
from e2e.journey import at, choose, make, send, wait_until_ready, walk_to_choose
from e2e.recorder import Recorder, recorder
from e2e.test_seal import ENGINES
from pyhash import fingerprint_file
from server.config import CHECKOUT
from tests.films import film, panned
from tests.photos import PHOTOS, encoded
from web.verify import release

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from contextlib import AbstractContextManager
    from pathlib import Path

    from e2e.browsers import Browser

pytestmark = [
    pytest.mark.slow,
    # A browser that leaves drops what still comes: the test's server leaves the file's end unread.
    pytest.mark.filterwarnings("ignore:unclosed file:ResourceWarning"),
]

PAGES_BEHIND: Final = 7
"""From the first page to the receipt."""
CANARY: Final = "CANARY-41d7c2-do-not-send"
STORED: Final = """async () => [
  document.cookie,
  localStorage.length,
  sessionStorage.length,
  (await indexedDB.databases?.() ?? []).length,
  (await globalThis.caches?.keys() ?? []).length,
  (await navigator.serviceWorker?.getRegistrations() ?? []).length,
]"""
HOSTS: Final = """async () => {
  const [{ receivedByLoaders }, { receivedByPage }] =
    await Promise.all(["load", "requests"].map((name) => import(`/page/${name}.js`)));
  const received = [...receivedByPage(), ...receivedByLoaders()];
  if (!received.some(({ address }) => address.endsWith(".wasm"))) throw new Error("no record");
  return [...new Set(received.map(({ address }) => new URL(address).host))];
}"""
SHOWN: Final = "() => document.documentElement.outerHTML"
WATCH_RETURN: Final = """() => {
  globalThis.left = true;
  addEventListener("pageshow", ({ persisted }) => {
    // Survives the reload: the tab's own name.
    window.name = JSON.stringify([persisted, document.querySelector("main").textContent]);
  });
}"""
ANEW: Final = """() => globalThis.left === undefined
  && Boolean(document.querySelector("main[data-step=start]"))"""


def files_with_canaries(folder: Path) -> list[Path]:
    """A photo, a HEIC and a video with unique bytes, EXIF, comments and names."""
    exif = Image.Exif()
    exif[0x010E] = f"{CANARY}-exif"
    with Image.open(PHOTOS[9]) as image:
        photo = image.convert("RGB")
    files = {
        # Of 12 MP, as phones make them: engines differ in what happens while a large file is read.
        "jpg": encoded(
            photo.resize((4032, 3024)), "JPEG", exif=exif, comment=f"{CANARY}-comment", quality=90
        ),
        "heic": encoded(photo.resize((320, 240)), "HEIF", exif=exif.tobytes()),
        "webm": film(panned(seconds=2), container="webm", codec="libvpx"),
    }
    paths = [folder / f"{CANARY}-name.{suffix}" for suffix in files]
    for path, content in zip(paths, files.values(), strict=True):
        path.write_bytes(content)
    return paths


class Seen(NamedTuple):
    """What was seen of a whole journey."""

    files: list[Path]
    case_id: str
    held: str
    sent: dict[str, Any]
    arrived: list[bytes]
    posted: int
    hosts: list[str]
    home: str
    stored: list[Any]
    listed: list[dict[str, Any]]


class Back(NamedTuple):
    """What was seen of a page that was left from the receipt, at its return."""

    kept: bool
    """Whether the browser had kept it alive, in its back/forward cache."""
    at_first: str
    """What stood on it as it came back."""
    settled: str
    anew: bool
    """Whether what settled is a new document."""


class Walk(NamedTuple):
    """What was seen with one engine: on the journey, after it, and without a network."""

    engine: str
    seen: Seen
    build: str
    back: Back
    after_leaving: str
    offline: list[Any]
    sent_later: list[Any]


@pytest.fixture(params=ENGINES, scope="module")
def walk(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Walk]:
    """One walk an engine: the journey, Back, Leave now; then a second one without a network."""
    engine: Callable[[], AbstractContextManager[Browser]] = request.param
    folder = tmp_path_factory.mktemp("walk")
    files = files_with_canaries(tmp_path_factory.mktemp("files"))
    with recorder(folder) as site, engine() as browser:
        with site.reachable():
            seen = _journey(browser, site, files)
            browser.click("footer [data-to=proof]")
            browser.wait("[data-build]:not([data-build=''])")
            build = browser.attribute("[data-build]", "data-build")
            back = _back(browser, site)
            after_leaving = _leave(browser, site, files)
            walk_to_choose(browser, site.url)
            wait_until_ready(browser)
        # Here nobody listens any more: the device has no network, as far as the page can tell.
        choose(browser, files[:1])
        make(browser)
        offline = _payload(browser)["items"]
        browser.click(f"{at('check')} [data-action=send]")
        browser.wait(f"{at('check')} [data-code]")
        with site.reachable():
            later = send(browser)
            held = site.world.status(later)
        yield Walk(
            engine=engine.__name__,
            seen=seen,
            build=build,
            back=back,
            after_leaving=after_leaving,
            offline=offline,
            sent_later=held,
        )


def _payload(browser: Browser) -> Any:  # noqa: ANN401  # JSON
    return json.loads(browser.text(f"{at('check')} [data-payload]"))


def _journey(browser: Browser, site: Recorder, files: list[Path]) -> Seen:
    walk_to_choose(browser, site.url)
    choose(browser, files)
    make(browser)
    case_id = send(browser)
    held = _held(browser)
    site.world.tick()
    listed = site.world.pull(site.world.platform())["entries"]
    return Seen(
        files=files,
        case_id=case_id,
        held=held,
        sent=json.loads(site.posted[-1]),
        arrived=list(site.arrived),
        posted=sum(map(len, site.posted)),
        hosts=browser.run(HOSTS),
        home=site.url.removeprefix("http://"),
        stored=browser.run(STORED),
        listed=listed,
    )


def _held(browser: Browser) -> str:
    """What the receipt shows after more presses of Back than there are pages behind it."""
    for _ in range(PAGES_BEHIND + 2):
        browser.back()
        browser.wait(at("receipt"))
    browser.wait("[data-key=told]:not(:empty)")
    return browser.attribute(f"{at('receipt')} [data-case-id]", "data-case-id")


def _back(browser: Browser, site: Recorder) -> Back:
    """From the receipt to another page and back."""
    browser.run(WATCH_RETURN)
    browser.open(f"{site.url}/healthz")
    browser.back()
    anew = _becomes(browser, ANEW)
    kept, at_first = json.loads(browser.run("() => window.name") or '[false, ""]')
    return Back(
        kept=kept,
        at_first=at_first,
        settled=str(browser.run(SHOWN)),
        anew=anew,
    )


def _becomes(browser: Browser, question: str) -> bool:
    """Whether the answer is yes, in the end."""
    deadline = time.monotonic() + 30
    while time.monotonic() < deadline:
        # Between two documents, and on a browser's own error page, there is nothing to ask.
        with contextlib.suppress(Exception):
            if browser.run(question):
                return True
        time.sleep(0.1)
    return False


def _leave(browser: Browser, site: Recorder, files: list[Path]) -> str:
    """Leave now with a picture chosen, then come again."""
    walk_to_choose(browser, site.url)
    choose(browser, files[:1])
    browser.click("[data-action=leave]")
    _becomes(browser, f"() => !location.href.startsWith('{site.url}')")
    browser.open(site.url)
    browser.wait(at("start"))
    return str(browser.run(SHOWN))


class TestJourney:
    def test_a_photo_a_heic_and_a_video_are_on_the_list(self, walk: Walk) -> None:
        """From the picker to what a platform pulls."""
        values = {
            one.get("value") for item in walk.seen.sent["items"] for one in item["fingerprints"]
        }
        listed = {entry["value"] for entry in walk.seen.listed if entry["algorithm"] != "vpdq"}
        assert [item["kind"] for item in walk.seen.sent["items"]] == ["image", "image", "video"]
        assert listed == values - {None}

    def test_p06_the_digests_are_those_of_the_command_line(self, walk: Walk) -> None:
        """Of each file; the perceptual ones are compared in `e2e/test_media.py`."""
        for path, item in zip(walk.seen.files, walk.seen.sent["items"], strict=True):
            expected = fingerprint_file(path).as_dict()["fingerprints"]
            for algorithm in ("md5", "sha256"):
                here, there = (
                    [one["value"] for one in prints if one["algorithm"] == algorithm]
                    for prints in (item["fingerprints"], expected)
                )
                assert here == there

    def test_p02_one_host_is_contacted(self, walk: Walk) -> None:
        """The page's own."""
        assert walk.seen.hosts == [walk.seen.home]

    def test_p03_no_canary_arrives_and_few_bytes_do(self, walk: Walk) -> None:
        """Neither bytes, EXIF, comment nor name of any file, in any form, in any request."""
        secrets = [CANARY.encode(), *(path.read_bytes()[2000:2060] for path in walk.seen.files)]
        for secret in secrets:
            for form in forms(secret):
                assert not any(form in request for request in walk.seen.arrived)
        prints = [one for item in walk.seen.sent["items"] for one in item["fingerprints"]]
        frames = sum(len(one.get("frames", [])) for one in prints)
        assert walk.seen.posted < 2048 + 400 * len(prints) + 130 * frames


class TestReceipt:
    def test_back_does_not_lose_the_case_id(self, walk: Walk) -> None:
        """It cannot be recovered: however often Back is pressed, it is still there."""
        assert walk.seen.held == walk.seen.case_id


class TestBuild:
    def test_p07_the_page_shows_the_number_that_the_verifier_prints(self, walk: Walk) -> None:
        """One number, read by a person on the page and by an outsider on a terminal."""
        assert walk.build == release.of(CHECKOUT).build


class TestAirplaneMode:
    def test_p04_the_same_fingerprints_without_a_network_and_sent_later(self, walk: Walk) -> None:
        """The server goes away between load and choice, and is back for the second `Send`."""
        assert walk.offline == walk.seen.sent["items"][:1]
        assert len(walk.sent_later) == 1


class TestTraces:
    def test_p08_nothing_is_stored(self, walk: Walk) -> None:
        """No cookie, storage, database, cache or service worker after the whole journey."""
        assert walk.seen.stored == ["", 0, 0, 0, 0, 0]

    def test_p17_back_brings_no_case(self, walk: Walk) -> None:
        """Neither history nor the back/forward cache; what that kept is empty, and begins anew.

        WebKit keeps the page. Firefox did not once the runtime had started, and Playwright turns
        that cache of Chromium off.
        """
        assert walk.back.kept == (walk.engine == "webkit")
        assert not walk.back.at_first
        assert walk.seen.case_id not in walk.back.settled
        assert walk.back.anew

    def test_p17_after_leaving_there_is_a_new_page(self, walk: Walk) -> None:
        """Nothing of the case, and no file."""
        assert walk.seen.case_id not in walk.after_leaving
        assert CANARY not in walk.after_leaving
