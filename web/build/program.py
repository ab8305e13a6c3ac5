"""Runs a program that npm installed, or Node itself."""

from __future__ import annotations

import subprocess
from typing import TYPE_CHECKING, Final

from web.build.errors import BadRuntime, MissingPart

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from web.build.places import Places

SHOWN: Final = 2000
"""Characters of a program's last words."""


def installed(places: Places, name: str) -> Path:
    """A program, by its path below node_modules.

    Raises:
        MissingPart: npm did not install it.
    """
    path = places.libraries / name
    if not path.is_file():
        raise MissingPart(name, source="npm", problem="not there", remedy="run `npm ci`")
    return path


def run(places: Places, command: Sequence[str | Path], file: str, given: bytes = b"") -> bytes:
    """What a program writes.

    Args:
        places: the root is where it runs.
        command: for Node.
        file: what it works on, for the message.
        given: what it reads.

    Raises:
        BadRuntime: it failed.
    """
    line = ["node", *map(str, command)]
    ran = subprocess.run(line, cwd=places.root, input=given, capture_output=True, check=False)  # noqa: S603  # our own scripts, and npm's
    if ran.returncode:
        raise BadRuntime(
            file,
            source=" ".join(line[:2]),
            problem="it failed:\n" + ran.stderr.decode()[-SHOWN:],
            remedy="mend what the last line names",
        )
    return ran.stdout
