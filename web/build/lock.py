"""Reads `pyodide-lock.json`: which packages there are, and the SHA-256 of each.

Source: Pyodide's documentation, "Pyodide lockfile specification".
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any, Final, Self

from web.build.errors import MissingPart, WrongHash
from web.build.files import Files, sha256

LOCK: Final = "pyodide-lock.json"


@dataclass(frozen=True, slots=True)
class Package:
    """One package of the lock; `sha256` is 64 lower-case hex digits of its wheel."""

    name: str
    file_name: str
    sha256: str
    depends: tuple[str, ...]

    @classmethod
    def from_entry(cls, entry: dict[str, Any]) -> Self:
        """Read one value of the lock's `packages`."""
        return cls(
            name=entry["name"].lower(),
            file_name=entry["file_name"],
            sha256=entry["sha256"],
            depends=tuple(entry["depends"]),
        )

    def check(self, content: bytes, source: str) -> bytes:
        """The content, if it is the one that the lock names.

        Raises:
            WrongHash: it is another.
        """
        found = sha256(content)
        if found != self.sha256:
            raise WrongHash(
                self.file_name,
                source=source,
                problem=f"its SHA-256 is {found}, but the lock names {self.sha256}",
                remedy="`rm -rf .cache node_modules`, then run the command again; if it comes back,"
                " something on the way changes files: build on another network",
            )
        return content


def packages(lock: bytes, wanted: tuple[str, ...]) -> tuple[Package, ...]:
    """The wanted packages and all they depend on, each once, by name.

    Raises:
        MissingPart: the lock does not know one of them.
    """
    entries = json.loads(lock)["packages"]
    found: dict[str, Package] = {}
    waiting = list(wanted)
    while waiting:
        name = waiting.pop().lower()
        if name not in entries:
            raise MissingPart(
                name,
                source=LOCK,
                problem="the lock of this Pyodide does not name this package",
                remedy="pin a `pyodide` in package.json whose lock does, then run `npm ci`",
            )
        if name not in found:
            found[name] = Package.from_entry(entries[name])
            waiting.extend(found[name].depends)
    return tuple(found[name] for name in sorted(found))


def verify(files: Files, wanted: tuple[str, ...]) -> Files:
    """The same files, once each wanted wheel is seen to be the one that the lock names.

    Raises:
        WrongHash: one is another.
    """
    for package in packages(files[LOCK], wanted):
        package.check(files[package.file_name], "the files at hand")
    return files
