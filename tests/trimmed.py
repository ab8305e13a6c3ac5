"""For claims that only a trimmed runtime can hold: `make test UNTRIMMED=1` skips them, visibly."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path


def need_trimmed(site: Path) -> None:
    """Skip where the runtime is of the originals: WebP's decoder is a part of a trimmed one."""
    files = json.loads((site / "runtime" / "manifest.json").read_bytes())["files"]
    if "PIL/_webp.so" not in {file["name"] for file in files if "late" in file}:
        pytest.skip("the runtime at hand is untrimmed")
