"""docs/asvs.md answers every requirement of levels 1 and 2, and names files that exist."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).parents[1]
TEXT: Final = (ROOT / "docs" / "asvs.md").read_text("utf-8")
# OWASP ASVS 5.0.0: the last number of levels 1 and 2 in each section, which all begin at 1.
_LAST: Final = """
1.1.2 1.2.9 1.3.11 1.4.3 1.5.2 2.1.3 2.2.3 2.3.4 2.4.1 3.2.2 3.3.4 3.4.6 3.5.5 3.7.2
4.1.3 4.2.1 4.3.2 4.4.4 5.1.1 5.2.3 5.3.2 5.4.3 6.1.3 6.2.12 6.3.4 6.4.4 6.5.5 6.6.3
6.8.4 7.1.3 7.2.4 7.3.2 7.4.5 7.5.2 7.6.2 8.1.2 8.2.3 8.3.1 8.4.1 9.1.3 9.2.4 10.1.2
10.2.2 10.3.4 10.4.11 10.5.5 10.6.2 10.7.3 11.1.2 11.2.3 11.3.3 11.4.4 11.5.1 11.6.1
12.1.3 12.2.2 12.3.4 13.1.1 13.2.5 13.3.2 13.4.5 14.1.2 14.2.4 14.3.3 15.1.3 15.2.3
15.3.7 16.1.1 16.2.5 16.3.4 16.4.3 16.5.3
"""
ALL: Final = [
    f"{section}.{number}"
    for section, _, last in (one.rpartition(".") for one in _LAST.split())
    for number in range(1, int(last) + 1)
]


def answered() -> list[str]:
    """Every number of the first column, its ranges written out."""
    found = []
    for cell in re.findall(r"^\| (\d+\.\d+\.\d+[^|]*) \|", TEXT, re.MULTILINE):
        for part in cell.split(", "):
            first, _, last = part.partition("\N{EN DASH}")
            found += ALL[ALL.index(first) : ALL.index(last or first) + 1]
    return found


class TestTable:
    def test_answers_each_requirement_once_and_in_order(self) -> None:
        """None left out, none made up."""
        assert answered() == ALL

    def test_names_files_that_exist(self) -> None:
        """A test that was moved is a claim without proof."""
        named = set(re.findall(r"`((?:tests|e2e|server|pyhash|deploy|web)/[\w./-]+)`", TEXT))
        assert len(named) > 30
        assert [path for path in sorted(named) if not (ROOT / path).exists()] == []
