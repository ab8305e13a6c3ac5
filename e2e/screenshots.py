"""Pictures of every page and state: `python -m e2e.screenshots` fills `.cache/screenshots`.

English and Arabic, phone and desktop, light and dark; a sheet shows eight of a kind side by side.
With `--readme` the three of the README are made anew, in `docs/screens`; with `--languages` a phone
shows the main pages in every language, a sheet each.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Final

import click
from PIL import Image

from e2e.browsers.chromium import chromium
from e2e.journey import at, choose, make, send, walk_to_choose
from e2e.live import live_server
from e2e.states import every_state
from e2e.test_languages import LOCALES as LANGUAGES
from tests.photos import PHOTOS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from e2e.browsers.chromium import Chromium
    from e2e.live import Live

ROOT: Final = Path(__file__).parents[1]
FOLDER: Final = ROOT / ".cache" / "screenshots"
README: Final = ROOT / "docs" / "screens"
README_STATES: Final = ("start", "check", "receipt")
LOCALES: Final = ("en-US", "ar")
SIZES: Final = {"phone": (360, 740), "desktop": (1280, 800)}
SCHEMES: Final = ("light", "dark")
SHEET: Final = 8
SHEET_HEIGHT: Final = 1100
COLOURS: Final = 64
"""Enough for flat colours and smooth type, at a third of the bytes."""


def shoot(browser: Chromium, name: str, folder: Path) -> None:
    """The state on the screen, in each size and scheme."""
    for size, (width, height) in SIZES.items():
        browser.page.set_viewport_size({"width": width, "height": height})
        for scheme in SCHEMES:
            browser.page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
            browser.page.evaluate("() => scrollTo(0, 0)")  # the bar belongs to the top
            path = folder / f"{size}-{scheme}" / f"{name}.png"
            path.parent.mkdir(parents=True, exist_ok=True)
            browser.page.screenshot(path=path, full_page=True)


def sheet(paths: Sequence[Path], target: Path) -> None:
    """Pictures beside each other, from the top of each."""
    pictures = [Image.open(path).convert("RGB") for path in paths]
    width = max(picture.width for picture in pictures)
    whole = Image.new("RGB", ((width + 8) * len(pictures), SHEET_HEIGHT * width // 360), "#888")
    for index, picture in enumerate(pictures):
        whole.paste(picture, (index * (width + 8), 0))
    whole.save(target)


def sheets(folder: Path) -> None:
    """Eight pictures of a phone a sheet."""
    for kind in sorted(folder.glob("phone-*")):
        paths = sorted(kind.glob("*.png"))
        for first in range(0, len(paths), SHEET):
            name = f"sheet-{kind.name}-{first // SHEET + 1}.png"
            sheet(paths[first : first + SHEET], folder / name)


def for_readme(browser: Chromium, name: str) -> None:
    """What a phone shows at first, small."""
    browser.page.set_viewport_size({"width": 360, "height": 740})
    browser.page.emulate_media(color_scheme="light")
    README.mkdir(parents=True, exist_ok=True)
    path = README / f"{name}.png"
    browser.page.screenshot(path=path)
    with Image.open(path) as picture:
        picture.convert("RGB").quantize(COLOURS).save(path, optimize=True)


def main_pages(browser: Chromium, live: Live) -> Iterator[str]:
    """What everybody sees, from the first page to the status."""
    browser.open(live.url)
    browser.wait(at("start"))
    yield "start"
    walk_to_choose(browser, live.url)
    choose(browser, [PHOTOS[0]])
    yield "choose"
    make(browser)
    yield "check"
    send(browser)
    yield "receipt"
    browser.click("[data-to=next]")
    browser.click("[data-action=open-case]")
    browser.wait(f"{at('status')} [data-item]")
    yield "status"


def in_each_language(live: Live) -> None:
    """The main pages on a phone, beside each other."""
    width, height = SIZES["phone"]
    for locale in LANGUAGES:
        folder = FOLDER / "languages" / locale
        folder.mkdir(parents=True, exist_ok=True)
        paths = []
        with chromium(locale=locale, viewport={"width": width, "height": height}) as browser:
            for name in main_pages(browser, live):
                browser.page.evaluate("() => scrollTo(0, 0)")
                paths.append(folder / f"{name}.png")
                browser.page.screenshot(path=paths[-1], full_page=True)
        sheet(paths, folder.with_suffix(".png"))
        click.echo(locale)


def main() -> None:
    """Make them all."""
    if "--languages" in sys.argv:
        with tempfile.TemporaryDirectory() as scratch, live_server(Path(scratch)) as live:
            in_each_language(live)
        return
    readme = "--readme" in sys.argv
    for locale in LOCALES:
        with tempfile.TemporaryDirectory() as scratch:
            data = Path(scratch) / "data"
            data.mkdir()
            with live_server(data) as live, chromium(locale=locale) as browser:
                for name in every_state(browser, live, Path(scratch)):
                    shoot(browser, name, FOLDER / locale)
                    if readme and locale == "en-US" and name in README_STATES:
                        for_readme(browser, name)
                    click.echo(f"{locale} {name}")
        sheets(FOLDER / locale)


if __name__ == "__main__":
    main()
