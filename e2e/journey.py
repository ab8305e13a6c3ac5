"""The steps a person takes, by name; each waits for the page it is on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from e2e.browsers import Browser


LATE_PARTS_ARE_HERE: Final = """async () => {
    const { receivedByLoaders } = await import("/page/load.js");
    const { files } = await (await fetch("/runtime/manifest.json")).json();
    const late = files.filter((file) => file.late).map(({ path }) => path);
    const has = (path) => receivedByLoaders().some(({ address }) => address.endsWith(path));
    const deadline = performance.now() + 120_000;
    while (!late.every(has)) {
        if (performance.now() > deadline) throw new Error("a part does not come");
        await new Promise((done) => setTimeout(done, 50));
    }
}"""
"""What the page waits for before it says that all is here."""


def at(step: str) -> str:
    """The selector of a page of the journey."""
    return f'main[data-step="{step}"]'


def wait_until_ready(browser: Browser) -> None:
    """Until the runtime is whole and started."""
    browser.run(
        "async () => { while (!performance.getEntriesByName('runtime-ready').length)"
        " await new Promise((done) => setTimeout(done, 50)); }"
    )


def walk_to_sample(browser: Browser, url: str) -> None:
    """From the start page into the practice, where its sample can be taken."""
    browser.open(url)
    browser.click(f"{at('start')} [data-to=practice]")
    browser.click(f"{at('practice')} [data-action=practise]")
    browser.wait(at("choose"))


def walk_to_choose(browser: Browser, url: str) -> None:
    """From the start page to the picker, as the one in the picture, then under 18."""
    browser.open(url)
    browser.click(f"{at('start')} [data-action=go]")
    browser.click(f"{at('before')} [data-to=age]")
    browser.click(f"{at('age')} [data-answer=under]")
    browser.click(f"{at('who')} [data-answer=me]")
    browser.wait(at("choose"))


def choose(browser: Browser, files: Sequence[Path]) -> None:
    """Choose files in the picker."""
    browser.choose(f"{at('choose')} [data-action=choose-files]", files)
    browser.wait(f"{at('choose')} [data-action=make]")


def make(browser: Browser) -> None:
    """Make fingerprints of what was chosen and go on to the check page."""
    browser.click(f"{at('choose')} [data-action=make]")
    browser.click(f"{at('making')} [data-action=prepare]")
    browser.wait(at("check"))


def send(browser: Browser) -> str:
    """Send; the case ID on the receipt."""
    browser.click(f"{at('check')} [data-action=send]")
    browser.wait(at("receipt"))
    return browser.attribute(f"{at('receipt')} [data-case-id]", "data-case-id")


def walk_to_receipt(browser: Browser, url: str, files: Sequence[Path]) -> str:
    """The whole journey; the case ID on the receipt."""
    walk_to_choose(browser, url)
    choose(browser, files)
    make(browser)
    return send(browser)
