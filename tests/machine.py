"""What the tests need of the machine beyond Python and npm: browsers, PostgreSQL, a compiler.

Run by `make test`, with the standard library alone. As root on Debian it installs what is missing;
elsewhere it names it and stops, so that no test is skipped in silence.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import sysconfig
from dataclasses import dataclass
from pathlib import Path
from typing import Final

POSTGRESQL_FOLDERS: Final = tuple(Path("/usr/lib/postgresql").glob("*/bin"))


@dataclass(frozen=True)
class Need:
    """A program the tests start, and the Debian packages that bring it."""

    what: str
    found: bool
    packages: tuple[str, ...]


def program(*names: str) -> bool:
    """Whether one of the programs is on the path."""
    return any(shutil.which(name) for name in names)


def needs() -> tuple[Need, ...]:
    """Everything, found or not."""
    header = Path(sysconfig.get_paths()["include"]) / "Python.h"
    initdb = program("initdb") or any((folder / "initdb").exists() for folder in POSTGRESQL_FOLDERS)
    return (
        Need("a C++ compiler, for pdqhash", program("g++", "c++"), ("g++",)),
        Need("Python's headers, for pdqhash", header.exists(), ("python3-dev",)),
        Need("Chromium", program("chromium"), ("chromium",)),
        Need("Firefox ESR", program("firefox-esr", "firefox"), ("firefox-esr",)),
        Need("WebKitGTK's driver", program("WebKitWebDriver"), ("webkit2gtk-driver",)),
        Need("a virtual screen, for WebKitGTK", program("Xvfb"), ("xvfb", "xauth")),
        Need("PostgreSQL", initdb, ("postgresql",)),
        Need("Redis", program("redis-server"), ("redis-server",)),
        Need("nginx, to check its example", program("nginx"), ("nginx-light",)),
        Need("Caddy, to check its example", program("caddy"), ("caddy",)),
        Need("systemd, to check its example", program("systemd-analyze"), ("systemd",)),
    )


def install(packages: list[str]) -> None:
    """Bring Debian packages; the caller is root."""
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for command in (
        ["apt-get", "update", "-qq"],
        ["apt-get", "install", "-qq", "-y", "--no-install-recommends", *packages],
    ):
        subprocess.run(command, check=True, env=quiet, stdout=subprocess.DEVNULL)


def main() -> int:
    """Install what is missing, or name it; the exit code says whether the tests can run."""
    missing = [need for need in needs() if not need.found]
    packages = [package for need in missing for package in need.packages]
    if not missing:
        return 0
    names = ", ".join(need.what for need in missing)
    if os.geteuid() == 0 and program("apt-get"):
        sys.stdout.write(f"Installing what the tests need: {names}\n")
        install(packages)
        return 0
    sys.stderr.write(
        f"The tests need: {names}.\n"
        f"On Debian: sudo apt-get install --no-install-recommends {' '.join(packages)}\n"
    )
    return 1


if __name__ == "__main__":
    sys.exit(main())
