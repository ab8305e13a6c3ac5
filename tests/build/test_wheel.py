"""The engine's wheel is the same bytes wherever it is built, and holds what the browser runs."""

from __future__ import annotations

import io
import os
import shutil
import zipfile
from pathlib import Path
from typing import Final

from web.build import wheel

ROOT: Final = Path(__file__).parents[2]


def copy_of_sources(folder: Path, *, modified_s: int) -> Path:
    """The engine in another folder, its files of another time."""
    shutil.copytree(
        ROOT / "pyhash", folder / "pyhash", ignore=shutil.ignore_patterns("__pycache__")
    )
    shutil.copy(ROOT / "pyproject.toml", folder)
    for path in folder.rglob("*"):
        os.utime(path, (modified_s, modified_s))
    return folder


class TestBuild:
    def test_gives_the_same_bytes_from_two_folders(self, tmp_path: Path) -> None:
        """Neither the folder nor the files' times are in it."""
        one = copy_of_sources(tmp_path / "one", modified_s=1_000_000_000)
        two = copy_of_sources(tmp_path / "another", modified_s=1_700_000_000)

        assert wheel.build(one) == wheel.build(two)

    def test_holds_the_engine_and_not_the_command_line(self) -> None:
        """What `pyhash.bridge` imports is in, what it does not is out."""
        _, content = wheel.build(ROOT)
        names = set(zipfile.ZipFile(io.BytesIO(content)).namelist())

        assert {"pyhash/__init__.py", "pyhash/bridge.py", "pyhash/pdq.py"} <= names
        assert "pyhash/cli.py" not in names

    def test_requires_numpy_and_pillow_and_nothing_else(self) -> None:
        """These two are what micropip takes from Pyodide's lock."""
        _, content = wheel.build(ROOT)
        archive = zipfile.ZipFile(io.BytesIO(content))
        (metadata,) = (name for name in archive.namelist() if name.endswith("METADATA"))
        lines = archive.read(metadata).decode().splitlines()

        assert [line for line in lines if line.startswith("Requires-Dist")] == [
            "Requires-Dist: numpy",
            "Requires-Dist: pillow",
        ]

    def test_changes_with_a_source(self, tmp_path: Path) -> None:
        """Another engine is another wheel."""
        changed = copy_of_sources(tmp_path, modified_s=1_000_000_000)
        (changed / "pyhash" / "errors.py").write_text("# changed\n")

        assert wheel.build(changed)[1] != wheel.build(ROOT)[1]
