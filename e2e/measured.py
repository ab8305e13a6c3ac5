"""The sealed worker behind the page's own link, in Chromium, with its wasm memory measured.

The product's files as they are, but for a few lines ahead of the worker's script.
"""

from __future__ import annotations

import hashlib
import json
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from playwright.sync_api import Error

from e2e.browsers.chromium import chromium
from e2e.site import BLANK, serve
from server.config import Config

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from playwright.sync_api import Worker

    from e2e.browsers.chromium import Chromium

HERE: Final = Path(__file__).parent
LINK: Final = "/measured_link.js"
LONGEST_MS: Final = 600_000
"""For one file: 2 GB are read in a minute or two."""


@dataclass(frozen=True, slots=True)
class Made:
    """What came of a file.

    Attributes:
        items: as on the wire; none where `code` says why.
        decoder: of the still: "browser" or "engine".
        code: of what is wrong with the file, or "".
        took_ms: from the page's request to its answer.
        peak_bytes: the largest wasm memory on the way.
        workers: that were made so far, the one in reserve too.
    """

    items: list[dict[str, Any]]
    decoder: str
    code: str
    took_ms: float
    peak_bytes: int
    workers: int


class Link:
    """The page's link to the worker."""

    def __init__(self, browser: Chromium) -> None:
        self._browser = browser

    def hash_at(self, name: str) -> Made:
        """Of one of the files served."""
        return self._made("(path) => link.hashAt(path)", f"/file/{name}")

    def hash_file(self, path: Path) -> Made:
        """Of a file on disk, chosen as a person does: however large it is."""
        self._browser.choose("input", [path])
        return self._made("() => link.hashChosen()")

    def heap_bytes(self) -> int:
        """The largest wasm memory in the worker at work, as it is now: Python's, nearly always."""
        heaps = [self._heap(worker) for worker in self._browser.sealed_workers]
        return max(max(heap, default=0) for heap in heaps)

    @staticmethod
    def _heap(worker: Worker) -> list[int]:
        try:
            heap: list[int] = worker.evaluate("() => self.heapOf()")
        except Error as error:
            if "closed" not in error.message:
                raise
            return []  # it made way for another meanwhile
        return heap

    def _made(self, function: str, argument: str | None = None) -> Made:
        made = self._browser.run(function, argument)
        return Made(
            made.get("items", []),
            made.get("decoder", ""),
            made.get("code", ""),
            made["tookMs"],
            made["peakBytes"],
            made["workers"],
        )


def _measured() -> dict[str, bytes]:
    """The worker's script with the measuring ahead, and a manifest that lists it."""
    site = Config().site_folder
    manifest = json.loads((site / "runtime" / "manifest.json").read_bytes())
    ahead = (HERE / "measured_worker.js").read_bytes()
    script = ahead + (site / manifest["worker"]).read_bytes()
    digest = hashlib.sha256(script).hexdigest()
    path = f"runtime/worker/worker-{digest[:12]}.js"
    for file in manifest["files"]:
        if file["path"] == manifest["worker"]:
            file.update(path=path, sha256=digest, size=len(script))
    manifest["worker"] = path
    return {f"/{path}": script, "/runtime/manifest.json": json.dumps(manifest).encode()}


@contextmanager
def measured_link(files: Mapping[str, bytes]) -> Iterator[Link]:
    """A started worker behind its link, and files by name to hash."""
    extra = {
        **_measured(),
        LINK: (HERE / LINK.lstrip("/")).read_bytes(),
        **{f"/file/{name}": data for name, data in files.items()},
    }
    with serve(extra=extra) as site, chromium() as browser:
        browser.page.set_default_timeout(LONGEST_MS)
        browser.open(site.url + BLANK)
        browser.run("(path) => import(path).then(() => true)", LINK)
        browser.run("() => link.start()")
        yield Link(browser)
