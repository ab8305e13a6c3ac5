"""Lets micropip install the engine in Pyodide under Node, and keeps of the lock what is needed."""

from __future__ import annotations

import json
import subprocess
import tempfile
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Any, Final

from web.build.errors import BadFreeze
from web.build.files import sha256
from web.build.lock import LOCK, packages

if TYPE_CHECKING:
    from web.build.files import Files, Step
    from web.build.places import Places

ENGINE: Final = "pyhash"


def freeze(places: Places, engine_wheel: str) -> Step:
    """The step that puts the frozen lock in the place of the one that came from npm."""

    def step(files: Files) -> Files:
        return {**files, LOCK: trimmed(_frozen(places, files, engine_wheel), files)}

    return step


def _frozen(places: Places, files: Files, engine_wheel: str) -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        for name, content in files.items():
            if name.endswith(".whl"):
                (Path(folder) / name).write_bytes(content)
        command = ["node", str(places.builder / "freeze.mjs"), folder, engine_wheel]
        run = subprocess.run(command, cwd=places.root, capture_output=True, check=False)  # noqa: S603  # our own script
    if run.returncode:
        raise BadFreeze(
            engine_wheel,
            source="micropip in Pyodide under Node",
            problem="it could not be installed and imported:\n" + run.stderr.decode(),
            remedy="mend what the last line names",
        )
    return run.stdout


def trimmed(frozen: bytes, files: Files) -> bytes:
    """The lock of the engine and what it needs: local file names, SHA-256 of the files at hand.

    Raises:
        BadFreeze: it lacks a package, or names other bytes than those that are served.
    """
    lock = json.loads(frozen)
    needed = {package.name for package in packages(frozen, (ENGINE,))}
    kept = {name: _localised(lock["packages"][name]) for name in sorted(needed)}
    for name, entry in kept.items():
        content = files.get(entry["file_name"])
        if content is None or sha256(content) != entry["sha256"]:
            raise BadFreeze(
                entry["file_name"],
                source="micropip.freeze()",
                problem=f"the lock names other bytes for {name} than those that are served",
                remedy="`rm -rf .cache`, then run the command again",
            )
    return json.dumps({**lock, "packages": kept}, sort_keys=True, indent=1).encode()


def _localised(entry: dict[str, Any]) -> dict[str, Any]:
    return {**entry, "file_name": PurePosixPath(entry["file_name"]).name}
