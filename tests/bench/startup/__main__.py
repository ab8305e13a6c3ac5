"""`make bench-web`: the page beside a plain page of Pyodide, numpy and Pillow, in one run.

Prints the figures as a table, writes it into docs/startup.md, and draws docs/startup.svg.
"""

from __future__ import annotations

import os
import platform
import re
import sys
import tempfile
from contextlib import ExitStack
from datetime import UTC, datetime
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, Final

from e2e.lighthouse import judge
from e2e.live import live_server
from tests.bench.startup import plot
from tests.bench.startup.measure import (
    LONG_TASK_MS,
    PHOTOS_IN_A_ROW,
    SLOW,
    elsewhere,
    felt,
    heap,
    in_chromium,
    plain_heap,
)
from tests.bench.startup.plain import plain_server
from tests.bench.startup.visit import Page, ours, plain
from tests.photos import phone_photo
from web.build.places import Places

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.bench.startup.measure import Row

ROOT: Final = Path(__file__).parents[3]
PLACES: Final = Places(ROOT)
DOCUMENT: Final = ROOT / "docs" / "startup.md"
PLOT: Final = ROOT / "docs" / "startup.svg"
JUDGED: Final = 5
"""Times that Lighthouse looks: it takes what else the machine does for the page's."""
_MEASURED: Final = re.compile(r"(?<=<!-- measured -->\n).*(?=<!-- end -->)", re.DOTALL)


def line(*cells: str) -> str:
    """A row of the table."""
    return f"| {' | '.join(cells)} |\n"


def timed(row: Row) -> str:
    """A condition: ready and fingerprint of both pages, and the ratio."""
    visits = (row.ours, row.plain)
    times = (f"{visit.ready_s:.2f} / {visit.fingerprint_s:.2f}" for visit in visits)
    return line(f"s, {row.name}", *times, f"{row.ratio:.2f}")


def measured(stack: ExitStack) -> Iterator[str]:
    """The table, line by line, as it is measured."""
    folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
    photo = phone_photo(folder)
    live = stack.enter_context(live_server(folder))
    pages = (
        Page("ours", live.url, ours),
        Page("plain", stack.enter_context(plain_server(PLACES)), plain),
    )
    yield line("to the first fingerprint of a 12 MP JPEG", "this page", "plain page", "ratio")
    yield line("---", "---", "---", "---")
    cold, warm = in_chromium(pages, photo, slow=False)
    sizes = [visit.size for visit in (cold.ours, cold.plain)]
    yield line("KB as sent", *(f"{size / 1000:,.0f}" for size in sizes), _ratio(*sizes))
    slow = in_chromium(pages, photo, slow=True)
    for row in chain(slow, (cold, warm), elsewhere(pages, photo)):
        yield timed(row)
    plot.write(PLOT, {f"this page ({SLOW})": slow[0].ours, "plain page": slow[0].plain})
    for name, is_slow in ((SLOW, True), ("not throttled", False)):
        first = felt(pages[0], slow=is_slow)
        tasks = ", ".join(f"{task:.0f}" for task in first.tasks_ms) or "none"
        yield line(f"s to the largest paint, {name}", f"{first.paint_s:.2f}", "", "")
        yield line(f"tasks of the page above {LONG_TASK_MS} ms, {name}", tasks, "", "")
    scores = [judge(live.url + "/", "performance").scores["performance"] for _ in range(JUDGED)]
    yield line("Lighthouse, performance of 100", ", ".join(map(str, scores)), "", "")
    memory, beside = heap(photo), plain_heap(pages[1], photo)
    yield line("MB of Python's memory, started", f"{memory.started:.0f}", f"{beside[0]:.0f}", "")
    yield line("at most, for the photo", f"{memory.one:.0f}", f"{beside[1]:.0f}", "")
    yield line(f"at most, {PHOTOS_IN_A_ROW} photos in a row", f"{memory.many:.0f}", "", "")


def _ratio(one: float, other: float) -> str:
    return f"{one / other:.2f}"


def machine() -> str:
    """What it was measured on, and how busy that was before."""
    model = re.search(r"model name\s*: (.*)", Path("/proc/cpuinfo").read_text("utf-8"))
    name = model[1] if model else platform.machine()
    today = datetime.now(UTC).date()
    return f"{today}, {os.cpu_count()} cores of {name}, load {os.getloadavg()[0]:.1f} before.\n\n"


def main() -> None:
    """Print the table and put it in its place."""
    lines = [machine()]
    with ExitStack() as stack:
        for text in measured(stack):
            lines.append(text)
            sys.stdout.write(text)
            sys.stdout.flush()
    document = DOCUMENT.read_text("utf-8")
    DOCUMENT.write_text(_MEASURED.sub(lambda _: "".join(lines), document), "utf-8")


if __name__ == "__main__":
    main()
