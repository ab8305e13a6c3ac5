"""Folders that refuse to be read, for tests that may run as root, whom no mode stops."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pathlib import Path

    import pytest


def refuse(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Have the system refuse to list a folder that is there."""
    scan = os.scandir

    def scandir(path: Any) -> Any:  # noqa: ANN401  # as the system's
        if os.fspath(path) == str(folder):
            raise PermissionError(13, "Permission denied", str(folder))
        return scan(path)

    monkeypatch.setattr(os, "scandir", scandir)
