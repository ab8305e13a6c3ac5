"""Every page and state a person can see, one after the other: for axe, and for pictures of them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PIL import Image

from e2e.journey import at, choose, make, send, wait_until_ready, walk_to_choose
from tests.photos import PHOTOS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Route

    from e2e.browsers.chromium import Chromium
    from e2e.live import Live

FLOOR: Final = "**/page/floor.js"
PROGRAM: Final = "**/page/main.js"
WASM: Final = "**/runtime/*.wasm"
CASES: Final = "**/api/v1/cases"
FOOTER: Final = (
    *("helplines", "proof", "platforms", "privacy", "terms", "accessibility", "language"),
)
WAYS: Final = ("return", "parents", "counselors")
DEVICES: Final = {
    "in-app": 'whole.className += " in-app"',
    "insecure": 'whole.className += " insecure"',
    "no-wasm": 'whole.className += " no-wasm"',
    "too-old": 'whole.className += " too-old"',
    "small": 'Object.defineProperty(navigator, "deviceMemory", { value: 0.5 })',
}
"""What floor.js would find out, in its place."""
LARGE_BYTES: Final = 120_000_000
"""Seconds of work: long enough to be seen at it."""
SAVES_DATA: Final = 'Object.defineProperty(navigator, "connection", { value: { saveData: true } })'
SCRIPTED: Final = 'const whole = document.documentElement; whole.className = "scripted";'
BUSY: Final = {
    "error": {"code": "work_needed", "message": "busy"},
    "work": {
        "algorithm": "SHA-256",
        "challenge": "0" * 64,
        "maxnumber": 10_000_000,
        "salt": f"{'0' * 24}?expires=1795000000&",
        "signature": "0" * 64,
    },
}
"""An answer of a busy server whose work takes longer than anybody looks."""


def every_state(browser: Chromium, live: Live, folder: Path) -> Iterator[str]:
    """Lead through all of them; each name is yielded while its state is on the screen."""
    yield from plain_pages(browser, live.url)
    yield from answers(browser, live.url)
    yield from practice(browser, live.url)
    yield from making(browser, live.url, folder)
    yield from case(browser, live, folder)
    yield from trouble(browser, live.url, folder)
    yield from devices(browser, live.url)


def plain_pages(browser: Chromium, url: str) -> Iterator[str]:
    """What is read, from the start page and the footer."""
    browser.open(url)
    browser.wait(at("start"))
    yield "start"
    for step in FOOTER:
        browser.click(f"footer [data-to={step}]")
        browser.wait(at(step))
        yield step
    browser.click("footer [data-to=platforms]")
    browser.click(f"{at('platforms')} [data-to=numbers]")
    browser.wait(at("numbers"))
    yield "numbers"
    browser.click("footer [data-to=helplines]")
    browser.page.locator("#country").select_option("DE")
    browser.wait("[data-country=DE] h2")
    yield "helplines-country"
    wait_until_ready(browser)
    browser.click("footer [data-to=proof]")
    browser.wait("[data-build]:not(:text('…'))")
    browser.click("[data-action=probe]")
    browser.wait("[data-roads]")
    browser.click("[data-action=test]")
    browser.wait("[data-tested=true]")
    yield "proof-tried"
    browser.click(f"{at('proof')} [data-to=promises]")
    browser.wait(at("promises"))
    yield "promises"
    for step in WAYS:
        browser.open(url)
        browser.click(f"{at('start')} [data-to={step}]")
        browser.wait(at(step))
        yield step


def answers(browser: Chromium, url: str) -> Iterator[str]:
    """The questions, and where each answer leads."""
    browser.open(url)
    for step in ("before", "age"):
        browser.click(f"main [data-to={step}]")
        browser.wait(at(step))
        yield step
    browser.click("[data-answer=adult]")
    browser.wait(at("adult"))
    yield "adult"
    browser.back()
    browser.click("[data-answer=unsure]")
    browser.wait(at("who"))
    yield "who"
    for answer in ("child", "other"):
        browser.click(f"[data-answer={answer}]")
        browser.wait(at(answer))
        yield answer
        browser.back()
    browser.click("[data-answer=me]")
    browser.wait(at("choose"))
    yield "choose-unsure"


def practice(browser: Chromium, url: str) -> Iterator[str]:
    """The practice, from its own start to its end."""
    browser.open(url)
    browser.click(f"{at('start')} [data-to=practice]")
    browser.wait(at("practice"))
    yield "practice"
    browser.click("[data-action=practise]")
    browser.click("[data-action=take-sample]")
    browser.wait("[data-action=make]")
    yield "practice-choose"
    make(browser)
    yield "practice-check"
    browser.click("[data-action=send]")
    browser.wait(at("receipt"))
    yield "practice-receipt"


def making(browser: Chromium, url: str, folder: Path) -> Iterator[str]:
    """Fingerprints: asked for, loading, under way, done with faults, none at all."""
    with_floor(browser, SAVES_DATA)
    walk_to_choose(browser, url)
    choose(browser, [PHOTOS[0]])
    browser.click("[data-action=make]")
    browser.wait("[data-action=start-runtime]")
    yield "making-ask"
    browser.page.unroute(FLOOR)

    held: list[Route] = []
    browser.page.route(WASM, lambda route: held.append(route))  # noqa: PLW0108  # Playwright marks the handler
    walk_to_choose(browser, url)
    choose(browser, [PHOTOS[0]])
    browser.click("[data-action=make]")
    browser.wait(f"{at('making')} progress")
    yield "making-loading"
    browser.page.route(WASM, lambda route: route.abort())
    for route in held:
        route.abort()
    browser.wait(f"{at('making')} .trouble")
    yield "making-failed"
    browser.page.unroute(WASM)

    weak = folder / "weak.png"
    Image.linear_gradient("L").resize((600, 400)).convert("RGB").save(weak)
    walk_to_choose(browser, url)
    choose(browser, [large_file(folder), weak, Path(__file__), empty_file(folder)])
    browser.click("[data-action=make]")
    browser.wait("[data-state=working] progress")
    yield "making"
    browser.wait("[data-action=prepare]")
    yield "making-done"

    walk_to_choose(browser, url)
    choose(browser, [Path(__file__)])
    browser.click("[data-action=make]")
    browser.wait(f"{at('making')} [data-action=choose-others]")
    yield "making-none"


def case(browser: Chromium, live: Live, folder: Path) -> Iterator[str]:
    """From the picker to the receipt, and back with the code."""
    mine = folder / "mine.png"
    with Image.open(PHOTOS[0]) as whole:
        whole.resize((401, 300)).save(mine)
    walk_to_choose(browser, live.url)
    yield "choose"
    choose(browser, [PHOTOS[1], mine])
    yield "choose-chosen"
    make(browser)
    yield "check"
    browser.click(f"{at('check')} summary")
    yield "check-exact"
    code = send(browser)
    yield "receipt"
    browser.click("[data-to=next]")
    browser.wait(at("next"))
    yield "next"
    browser.click("[data-action=open-case]")
    browser.wait(f"{at('status')} [data-item]")
    yield "status-waiting"
    browser.click(f"{at('status')} [data-to=follow]")
    browser.wait(at("follow"))
    yield "follow"
    browser.click("[data-action=make-follow]")
    browser.wait("[data-follow-code]")
    yield "follow-made"
    follow_code = browser.attribute("[data-follow-code]", "data-follow-code")
    live.pull()
    look_up(browser, live.url, code)
    browser.wait(f"{at('status')} [data-item=taken]")
    yield "status-taken"
    browser.click("[data-item-id]")
    browser.wait(at("withdraw"))
    yield "withdraw"
    browser.click("[data-action=withdraw]")
    browser.wait("[data-item=withdrawn]")
    yield "status-withdrawn"
    look_up(browser, live.url, follow_code)
    browser.wait(at("status"))
    yield "status-followed"
    browser.click("footer [data-to=platforms]")
    browser.wait("[data-platforms]")
    yield "platforms-some"
    look_up(browser, live.url, "0123-4567-89AB-CDEF-GHJK-MNPQ-00")
    browser.wait("[data-code=bad_case_id]")
    yield "return-slip"


def trouble(browser: Chromium, url: str, folder: Path) -> Iterator[str]:
    """Sending: no network, a busy server, a part of it only."""
    walk_to_choose(browser, url)
    choose(browser, [folder / "mine.png"])
    make(browser)
    browser.go_offline(offline=True)
    browser.click("[data-action=send]")
    browser.wait("[data-code=offline]")
    yield "check-offline"
    busy = json.dumps(BUSY)
    browser.page.route(CASES, lambda route: route.fulfill(status=429, body=busy))
    browser.go_offline(offline=False)
    browser.wait("[data-work]")
    yield "check-busy"
    browser.page.unroute(CASES)


def devices(browser: Chromium, url: str) -> Iterator[str]:
    """What stands in the way on a device."""
    for name, script in DEVICES.items():
        with_floor(browser, script)
        browser.open(url)
        browser.wait(".too-old-only" if name == "too-old" else f"{at('start')} .care")
        yield f"device-{name}"
        browser.page.unroute(FLOOR)
    browser.page.route(PROGRAM, lambda route: route.abort())
    browser.open(url)
    browser.wait(".broken-only")
    yield "device-broken"
    browser.page.unroute(PROGRAM)


def with_floor(browser: Chromium, script: str) -> None:
    """Let this script stand in for floor.js from now on."""
    body = SCRIPTED + script
    browser.page.route(
        FLOOR, lambda route: route.fulfill(body=body, content_type="text/javascript")
    )


def large_file(folder: Path) -> Path:
    """A photo with seconds of zeros behind it: long enough to be met at it."""
    path = folder / "large.jpg"
    with path.open("wb") as file:
        file.write(PHOTOS[-1].read_bytes())
        file.truncate(LARGE_BYTES)
    return path


def empty_file(folder: Path) -> Path:
    """What a phone hands over while a picture is still in its cloud."""
    path = folder / "empty.jpg"
    path.touch()
    return path


def look_up(browser: Chromium, url: str, code: str) -> None:
    """From the start page, type a code and ask for it."""
    browser.open(url)
    browser.click(f"{at('start')} [data-to=return]")
    browser.page.locator("#code").fill(code)
    browser.click(f"{at('return')} [type=submit]")
