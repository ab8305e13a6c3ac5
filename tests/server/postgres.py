"""A real PostgreSQL for the tests: its own cluster in a temporary folder, over a socket only."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import mkdtemp

INSTALL = "PostgreSQL is missing: install it with `apt-get install postgresql`."


def binaries() -> Path | None:
    """The folder of the newest PostgreSQL on this machine."""
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=_version)
    if found:
        return found[-1].parent
    initdb = shutil.which("initdb")
    return None if initdb is None else Path(initdb).parent


def _version(initdb: Path) -> float:
    return float(initdb.parents[1].name)


@contextmanager
def cluster(folder: Path, *, durable: bool = False) -> Iterator[str]:
    """Start PostgreSQL there; gives the address of its first database.

    `folder` may lie where only root can look, so the cluster has a short-named folder of its own
    (a socket's path holds 107 bytes). PostgreSQL refuses to run as root.
    """
    bin_folder = binaries()
    if bin_folder is None:
        raise FileNotFoundError(INSTALL)
    user = "postgres" if os.geteuid() == 0 else None
    home = Path(mkdtemp(prefix="pyhash-pg-"))
    if user is not None:
        shutil.chown(home, user)
    data = home / "data"
    log = folder / "postgres.log"

    def run(*command: str | Path) -> None:
        with log.open("ab") as out:
            subprocess.run(command, check=True, user=user, cwd=home, stdout=out, stderr=out)

    run(bin_folder / "initdb", "-D", data, "-U", "pyhash", "-A", "trust", "-E", "UTF8", "-N")
    # fsync=off: what is killed in the tests is our server, never PostgreSQL.
    fsync = "on" if durable else "off"
    options = f"-c listen_addresses='' -c fsync={fsync} -c max_connections=200 -k {home}"
    run(bin_folder / "pg_ctl", "-D", data, "-w", "-l", home / "server.log", "-o", options, "start")
    try:
        yield f"postgresql://pyhash@/postgres?host={home}"
    finally:
        run(bin_folder / "pg_ctl", "-D", data, "-w", "-m", "immediate", "stop")
        shutil.rmtree(home)
