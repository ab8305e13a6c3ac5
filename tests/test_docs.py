"""The documents hang together."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
DOCUMENTS = sorted((*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")))
_LINK = re.compile(r"\]\((?!\w+:)([^)#\s]+)")


@pytest.mark.parametrize("file", DOCUMENTS, ids=lambda file: str(file.relative_to(ROOT)))
def test_every_link_to_a_file_leads_to_one(file: Path) -> None:
    """A document that was moved takes its readers along."""
    linked = _LINK.findall(file.read_text("utf-8"))
    assert [link for link in linked if not (file.parent / link).exists()] == []
