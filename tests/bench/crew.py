"""`python -m tests.bench.crew`: many photos with one worker and with two, in turn, in one run.

Through the page itself, in Chromium, on photos of 12 MP or, with another side, of what that makes.
"""

from __future__ import annotations

import os
import sys
import tempfile
import threading
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from e2e.browsers.chromium import chromium
from e2e.journey import at, choose, wait_until_ready, walk_to_choose
from e2e.live import live_server
from tests.bench.startup.slow import browser_processes
from tests.photos import phone_photo

if TYPE_CHECKING:
    from collections.abc import Iterator

COUNTS: Final = (24, 100)
ROUNDS: Final = 2
LONGEST_MS: Final = 180_000
SAMPLE_S: Final = 0.25
MEMORY_GB: Final = {1: 2, 2: 8}
"""What a device tells that gets so many workers."""

# Ends with the last picture; a task above 50 ms is one that a person may feel.
_MAKE: Final = """async (selector) => {
  const tasksMs = [];
  const note = ({ duration }) => tasksMs.push(duration);
  new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type: "longtask" });
  const startMs = performance.now();
  document.querySelector(selector).click();
  while (!document.querySelector("[data-action=prepare]")) {
    await new Promise((done) => setTimeout(done, 20));
  }
  return { tookMs: performance.now() - startMs, tasksMs };
}"""


@dataclass(slots=True)
class Memory:
    """Of the browser's processes for pages: what they held at most, bytes, shared pages in part."""

    most: int = 0

    def look(self) -> None:
        """Take what they hold now into account."""
        self.most = max(self.most, sum(map(_held, browser_processes())))


def _held(process: int) -> int:
    folder = Path("/proc") / str(process)
    with suppress(OSError):
        if b"--type=renderer" in (folder / "cmdline").read_bytes():
            lines = (folder / "smaps_rollup").read_text("ascii").splitlines()
            return sum(int(line.split()[1]) << 10 for line in lines if line.startswith("Pss:"))
    return 0


@contextmanager
def watched() -> Iterator[Memory]:
    """What is held until the block ends, looked at again and again."""
    memory = Memory()
    memory.look()
    done = threading.Event()

    def look() -> None:
        while not done.wait(SAMPLE_S):
            memory.look()

    thread = threading.Thread(target=look)
    thread.start()
    try:
        yield memory
    finally:
        done.set()
        thread.join()


def made(url: str, photos: list[Path], workers: int) -> str:
    """A line: how long a photo took, what was held before and at most, how the page felt."""
    with chromium() as browser:
        browser.page.set_default_timeout(LONGEST_MS)
        browser.seem(cores=os.cpu_count() or 1, memory_gb=MEMORY_GB[workers])
        walk_to_choose(browser, url)
        wait_until_ready(browser)
        choose(browser, photos)
        with watched() as before:
            pass
        with watched() as held:
            seen: dict[str, Any] = browser.run(_MAKE, f"{at('choose')} [data-action=make]")
    tasks = seen["tasksMs"]
    return (
        f"{len(photos)} photos, {workers} worker{'s' * (workers > 1)}: "
        f"{seen['tookMs'] / len(photos):.0f} ms each, {seen['tookMs'] / 1000:.1f} s; "
        f"{before.most >> 20} MB before, {held.most >> 20} at most; "
        f"tasks above 50 ms: {len(tasks)}, {max(tasks, default=0):.0f} ms at most\n"
    )


def main() -> None:
    """Print a line a run; a number of photos can be asked for."""
    counts = [int(given) for given in sys.argv[1:]] or COUNTS
    sys.stdout.write(f"{os.cpu_count()} cores, load {os.getloadavg()[0]:.1f} before\n")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        photo = phone_photo(folder)
        photos = [folder / f"{number}.jpg" for number in range(max(counts))]
        for link in photos:
            link.hardlink_to(photo)
        with live_server(folder) as live:
            for count in counts:
                for workers in (1, 2) * ROUNDS:
                    sys.stdout.write(made(live.url, photos[:count], workers))
                    sys.stdout.flush()


if __name__ == "__main__":
    main()
