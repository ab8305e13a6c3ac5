"""Chromium, driven by Playwright."""

from __future__ import annotations

import shutil
from contextlib import closing, contextmanager
from typing import TYPE_CHECKING, Any, Final

from playwright.sync_api import Error, sync_playwright

from e2e.browsers import Request

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from pathlib import Path

    from playwright.sync_api import Page, Route, Worker
    from playwright.sync_api import Request as PlaywrightRequest

TIMEOUT_MS: Final = 60_000

FLAGS: Final = (
    "--no-sandbox",  # root, in a container
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


class Chromium:
    """`e2e.browsers.WatchedBrowser` on Chromium."""

    name = "chromium"

    def __init__(self, page: Page) -> None:
        self.page = page
        self._seen: list[PlaywrightRequest] = []
        self.page.set_default_timeout(TIMEOUT_MS)
        # The context's, not the page's: the requests of workers count too.
        self.page.context.on("request", lambda seen: self._seen.append(seen))  # noqa: PLW0108  # Playwright marks the handler, a built-in cannot be

    def open(self, url: str) -> None:
        """Navigate there and wait for the document."""
        self.page.goto(url)

    def wait(self, selector: str) -> None:
        """Wait until something visible matches."""
        self.page.locator(selector).first.wait_for(state="visible")

    def click(self, selector: str) -> None:
        """Wait for the first match and click it as a person does."""
        self.page.locator(selector).first.click()

    def choose(self, selector: str, files: Sequence[Path]) -> None:
        """Choose files in the native picker."""
        self.page.locator(selector).first.set_input_files(list(files))

    def text(self, selector: str) -> str:
        """The text of the first match, hidden text too."""
        return self.page.locator(selector).first.text_content() or ""

    def attribute(self, selector: str, name: str) -> str:
        """An attribute of the first match."""
        return self.page.locator(selector).first.get_attribute(name) or ""

    def run(self, function: str, argument: object = None) -> Any:  # noqa: ANN401  # JSON values
        """Call a JavaScript function in the page; a promise is awaited."""
        return self.page.evaluate(function, argument)

    def back(self) -> None:
        """The Back button."""
        self.page.go_back()

    def go_offline(self, *, offline: bool) -> None:
        """Take the network away from page and workers, or give it back."""
        self.page.context.set_offline(offline)

    def kill_worker(self) -> None:
        """End the sealed worker at work without a word, as a phone short of memory does."""
        self.sealed_workers[0].evaluate("() => self.close()")

    @property
    def sealed_workers(self) -> list[Worker]:
        """The page's workers without the one that loads the runtime, the oldest first."""
        return [worker for worker in self.page.workers if "/runtime/worker/" in worker.url]

    def take_away(self, name: str) -> None:
        """Take a global of JavaScript away from every page to come, as an old browser lacks it."""
        self.page.add_init_script(f"delete globalThis.{name}")

    def seem(self, *, cores: int, memory_gb: int) -> None:
        """Show every page to come a device of so many cores and so much memory."""
        told = {"hardwareConcurrency": cores, "deviceMemory": memory_gb}
        for name, value in told.items():
            property_ = f"navigator, '{name}', {{ value: {value} }}"
            self.page.add_init_script(f"Object.defineProperty({property_})")

    def lose_next_answer(self, path: str) -> None:
        """Let the next request to the path reach the server, and its answer be lost."""

        def lose(route: Route) -> None:
            route.fetch()
            route.abort("connectionreset")

        self.page.route(f"**{path}", lose, times=1)

    def requests(self) -> list[Request]:
        """Every request since the browser was opened, of page and workers."""
        return [
            Request(seen.method, seen.url, headers(seen), seen.post_data_buffer or b"")
            for seen in self._seen
        ]


def headers(request: PlaywrightRequest) -> Mapping[str, str]:
    """All headers as sent, or those known where the request never left."""
    try:
        return request.all_headers()
    except Error:
        return request.headers


@contextmanager
def chromium(
    flags: Sequence[str] = (),
    profile: Path | None = None,
    **options: Any,  # noqa: ANN401  # Playwright's context options
) -> Iterator[Chromium]:
    """A Chromium that keeps nothing, or all in a folder; `flags` are for its command line."""
    program, arguments = shutil.which("chromium"), [*FLAGS, *flags]
    with sync_playwright() as playwright:
        if profile is not None:
            with closing(
                playwright.chromium.launch_persistent_context(
                    profile, executable_path=program, args=arguments, **options
                )
            ) as context:
                yield Chromium(context.pages[0])
            return
        with closing(
            playwright.chromium.launch(executable_path=program, args=arguments)
        ) as browser:
            yield Chromium(browser.new_context(**options).new_page())
