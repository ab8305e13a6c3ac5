"""Keeps what the browser asks for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from web.build.lock import LOCK, packages
from web.build.worker import HEIF_PART, WORK, WORKER

if TYPE_CHECKING:
    from web.build.files import Files


def trim(files: Files) -> Files:
    """Without what only the build needs: micropip, and the modules that the worker holds."""
    wheels = (package.file_name for package in packages(files[LOCK], ("pyhash",)))
    pyodide = {LOCK, "package.json", "pyodide.asm.wasm", "python_stdlib.zip"}
    kept = {WORKER, WORK, HEIF_PART, *pyodide, *wheels}
    return {name: files[name] for name in sorted(kept)}
