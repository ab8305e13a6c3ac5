"""Runs a script of the builder in a runtime: in Pyodide, under Node."""

from __future__ import annotations

import subprocess
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from web.build.errors import BadRuntime

if TYPE_CHECKING:
    from web.build.files import Files
    from web.build.places import Places


def run(places: Places, runtime: Files, script: str, given: Files, wanted: str) -> bytes:
    """The file that a script leaves behind.

    Args:
        places: where Node finds Pyodide's JavaScript, and the builder's scripts are.
        runtime: as `unpack.bundle` makes it.
        script: file name of a script of this folder; it finds itself in /task.
        given: files beside the script.
        wanted: name of the file that it leaves.

    Raises:
        BadRuntime: it failed.
    """
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        task = {"task.py": (places.builder / script).read_bytes(), **given}
        for path, content in {**runtime, **{f"task/{path}": task[path] for path in task}}.items():
            (folder / path).parent.mkdir(parents=True, exist_ok=True)
            (folder / path).write_bytes(content)
        command = ["node", str(places.builder / "inside.mjs"), name]
        ran = subprocess.run(command, cwd=places.root, capture_output=True, check=False)  # noqa: S603  # our own script
        if ran.returncode or not (folder / "task" / wanted).is_file():
            raise BadRuntime(
                script,
                source="Pyodide under Node",
                problem="it failed:\n" + ran.stderr.decode()[-2000:],
                remedy="mend what the last line names",
            )
        return (folder / "task" / wanted).read_bytes()
