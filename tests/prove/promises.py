"""The promises by id, as SECURITY.md, the page and the names of the tests tell them."""

from __future__ import annotations

import ast
import re
from collections import defaultdict
from functools import cache
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).parents[2]
IDS: Final = tuple(f"P{number:02}" for number in range(1, 29))
_ROW: Final = re.compile(r"^\| (P\d\d) \| (.+?) \| (.+?) \| ?(yes|) ?\|$", re.MULTILINE)


def told_in_security() -> dict[str, tuple[str, bool]]:
    """Of each promise of SECURITY.md: its words, and whether the page tells it to the person."""
    text = (ROOT / "SECURITY.md").read_text("utf-8")
    return {found[1]: (found[2], found[4] == "yes") for found in _ROW.finditer(text)}


def told_on_the_page() -> set[str]:
    """The ids that the page `What we promise` shows."""
    source = (ROOT / "web/site/page/steps/promises.js").read_text("utf-8")
    return set(re.findall(r"\bP\d\d\b", source))


@cache
def proofs() -> dict[str, set[str]]:
    """Of each id, the tests whose names carry it: `test_p03_...`, `test_p10_p27_...`."""
    found: dict[str, set[str]] = defaultdict(set)
    for folder in ("tests", "e2e"):
        for path in (ROOT / folder).rglob("test_*.py"):
            for node in ast.walk(ast.parse(path.read_text("utf-8"))):
                if isinstance(node, ast.FunctionDef) and node.name.startswith("test_p"):
                    carried = re.match(r"test((?:_p\d\d)+)_", node.name)
                    for number in re.findall(r"\d\d", carried[1]) if carried else ():
                        found[f"P{number}"].add(f"{path.relative_to(ROOT)}::{node.name}")
    return dict(found)
