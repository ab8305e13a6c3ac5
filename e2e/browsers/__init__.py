"""What a journey needs of a browser; an adapter for each engine stands beside this file."""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final, Protocol

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

PATIENCE_S: Final = 180
PAUSE_S: Final = 0.05


@dataclass(frozen=True, slots=True)
class Request:
    """One request as it left the browser."""

    method: str
    url: str
    headers: Mapping[str, str]
    body: bytes = field(default=b"", repr=False)


class Browser(Protocol):
    """A page in a browser with a fresh, empty profile. Every wait has an end and then fails."""

    name: str

    def open(self, url: str) -> None:
        """Navigate there and wait for the document."""
        ...

    def wait(self, selector: str) -> None:
        """Wait until something visible matches."""
        ...

    def click(self, selector: str) -> None:
        """Wait for the first match and click it as a person does."""
        ...

    def choose(self, selector: str, files: Sequence[Path]) -> None:
        """Choose files in the native picker."""
        ...

    def text(self, selector: str) -> str:
        """The text of the first match, hidden text too."""
        ...

    def attribute(self, selector: str, name: str) -> str:
        """An attribute of the first match."""
        ...

    def run(self, function: str, argument: object = None) -> Any:  # noqa: ANN401  # JSON values
        """Call a JavaScript function in the page; a promise is awaited."""
        ...

    def back(self) -> None:
        """The Back button."""
        ...


class WatchedBrowser(Browser, Protocol):
    """A browser whose driver also reaches the network and the workers: Chromium's does."""

    def go_offline(self, *, offline: bool) -> None:
        """Take the network away from page and workers, or give it back."""
        ...

    def kill_worker(self) -> None:
        """End the worker at work without a word, as a phone short of memory does."""
        ...

    def take_away(self, name: str) -> None:
        """Take a global of JavaScript away from every page to come, as an old browser lacks it."""
        ...

    def seem(self, *, cores: int, memory_gb: int) -> None:
        """Show every page to come a device of so many cores and so much memory."""
        ...

    def lose_next_answer(self, path: str) -> None:
        """Let the next request to the path reach the server, and its answer be lost."""
        ...

    def requests(self) -> list[Request]:
        """Every request since the browser was opened, of page and workers."""
        ...


def wait_for(browser: Browser, selector: str) -> None:
    """Wait until something visible matches, for engines whose driver cannot.

    Raises:
        TimeoutError: nothing did.
    """
    shown = "(s) => document.querySelector(s)?.checkVisibility() ?? false"
    deadline = time.monotonic() + PATIENCE_S
    while not browser.run(shown, selector):
        if time.monotonic() > deadline:
            raise TimeoutError(selector)
        time.sleep(PAUSE_S)
