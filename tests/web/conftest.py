"""What the tests of the page share: its folder, and its words as its own library reads them."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import TypedDict

import pytest

ROOT = Path(__file__).parents[2]


class Message(TypedDict):
    """A message: the variables it uses, and each way it can read."""

    placeables: list[str]
    texts: list[str]


@pytest.fixture(scope="session")
def site() -> Path:
    """The folder that is served."""
    return ROOT / "web" / "site"


@pytest.fixture(scope="session")
def words() -> dict[str, dict[str, Message]]:
    """Every message of every language, by locale and key."""
    answer = subprocess.run(
        ["node", str(ROOT / "tests" / "web" / "shown.js")],
        check=True,
        capture_output=True,
        encoding="utf-8",
    )
    read: dict[str, dict[str, Message]] = json.loads(answer.stdout)
    return read
