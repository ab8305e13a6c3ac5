"""The runtime is the same, byte for byte, wherever and whenever it is built."""

from __future__ import annotations

import json
import shutil
from functools import reduce
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.trimmed import need_trimmed
from web.build import steps
from web.build.places import Places

if TYPE_CHECKING:
    from web.build.files import Files

HERE = Places(Path(__file__).parents[2])


@pytest.mark.slow
class TestBuild:
    def test_in_another_folder_gives_the_same_bytes(self, tmp_path: Path) -> None:
        """Anyone who builds the same sources can tell whether a site serves them."""
        need_trimmed(HERE.site)
        manifest = json.loads((HERE.site / "runtime" / "manifest.json").read_text("utf-8"))
        for path in ("pyhash", "web/build", "web/worker"):
            shutil.copytree(HERE.root / path, tmp_path / path)
        for kept in ("wheels", "compressed"):  # both by the SHA-256 of what they are made of
            shutil.copytree(HERE.cache / kept, tmp_path / ".cache" / kept)
        shutil.copy(HERE.root / "pyproject.toml", tmp_path)
        (tmp_path / "node_modules").symlink_to(HERE.libraries)

        nothing: Files = {}
        there = reduce(
            lambda files, named: named[1](files), steps.runtime_steps(Places(tmp_path)), nothing
        )

        assert json.loads(there["runtime/manifest.json"]) == manifest
