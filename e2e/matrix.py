"""The matrix that a run of the browser tests ends with: engines by promises."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Final, Protocol

ENGINES: Final = ("chromium", "firefox", "webkit")
COLUMNS: Final = ("journey", "picture", "video", "P01", "P02", "P03", "P04", "P08", "P17")
_OF_A_SUBJECT: Final = {
    "test_engines.py::TestJourney": "journey",
    "test_media.py::TestPicture": "picture",
    "test_media.py::TestVideo": "video",
}


class Report(Protocol):
    """What is read of pytest's report."""

    nodeid: str


def columns_of(test: str) -> set[str]:
    """What a test speaks for, from its name."""
    name = test.rpartition("::")[2]
    carried = re.match(r"test((?:_p\d\d)*)_", name)
    columns = {f"P{number}" for number in re.findall(r"\d\d", carried[1] if carried else "")}
    columns |= {word for part, word in _OF_A_SUBJECT.items() if part in test}
    return columns & set(COLUMNS)


def engine_of(test: str) -> str:
    """The engine it ran in: the one its parameters name; else Chromium."""
    parameters = test.partition("[")[2]
    return next((engine for engine in ENGINES if engine in parameters), ENGINES[0])


def lines(stats: Mapping[str, Iterable[Report]]) -> list[str]:
    """The table: passed tests in a cell, and what failed or was skipped in words."""
    cells: dict[tuple[str, str], Counter[str]] = {}
    for outcome in ("passed", "failed", "error", "skipped"):
        for report in stats.get(outcome, ()):
            test = getattr(report, "nodeid", "")
            if test.startswith("e2e/"):
                for column in columns_of(test):
                    cells.setdefault((engine_of(test), column), Counter())[outcome] += 1
    if not cells:
        return []
    rows = [["", *COLUMNS]]
    rows += [[engine, *(_cell(cells.get((engine, c), Counter())) for c in COLUMNS)]
             for engine in ENGINES]  # fmt: skip
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    return ["  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()
            for row in rows]  # fmt: skip


def _cell(counted: Counter[str]) -> str:
    wrong = counted["failed"] + counted["error"]
    told = [f"{wrong} FAILED"] if wrong else []
    told += [str(counted["passed"])] if counted["passed"] else []
    told += [f"{counted['skipped']} skipped"] if counted["skipped"] else []
    return ", ".join(told) or "-"
