"""Submissions and looks at them, a second: SQLite and PostgreSQL, both durable, 1, 2, 4 processes.

    python -m tests.bench.load [SECONDS a figure] [CLIENTS]

Bounded, on this machine's loopback only, the clients on the same cores. Beside it, in the same run,
a bare Flask with one psycopg insert, so that ours is a ratio too.
"""

from __future__ import annotations

import http.client
import json
import os
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final

import psycopg

from tests.server import postgres
from tests.server.process import environment, free_port, serving
from tests.server.world import picture, submission

HEADERS: Final = {"Content-Type": "application/json"}
PROCESSES: Final = (1, 2, 4)
Sent = tuple[str, dict[str, Any]]


def load(port: int, seconds: float, clients: int, bodies: Callable[[int], Sent]) -> list[float]:
    """Send for that long; the milliseconds of each answer, all of them good."""
    took: list[list[float]] = [[] for _ in range(clients)]
    ends = time.monotonic() + seconds
    refused: list[int] = []

    def client(number: int) -> None:
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
        sent, home = 0, f"198.51.100.{number}"
        while time.monotonic() < ends:
            path, body = bodies(number * 1_000_000 + sent)
            began = time.monotonic()
            connection.request("POST", path, json.dumps(body), HEADERS | {"X-Forwarded-For": home})
            answer = connection.getresponse()
            answer.read()
            took[number].append(1000 * (time.monotonic() - began))
            if answer.status not in {200, 201}:
                refused.append(answer.status)
            sent += 1
        connection.close()

    threads = [threading.Thread(target=client, args=(number,)) for number in range(clients)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    if refused:
        raise SystemExit(f"{len(refused)} requests were refused, the first with {refused[0]}.")
    return sorted(one for each in took for one in each)


def told(name: str, seconds: float, took: list[float]) -> float:
    """Print a line; answers the requests a second."""
    rate = len(took) / seconds
    median, last = took[len(took) // 2], took[int(len(took) * 0.99)]
    sys.stdout.write(f"| {name} | {rate:.0f} | {median:.0f} | {last:.0f} |\n")
    sys.stdout.flush()
    return rate


@contextmanager
def _bare(address: str, processes: int) -> Iterator[int]:
    with psycopg.connect(address, autocommit=True) as connection:
        connection.execute("CREATE TABLE IF NOT EXISTS bare (id bigserial primary key, body bytea)")
    port = free_port()
    process = subprocess.Popen(
        [sys.executable, "-m", "gunicorn", "--worker-class=gthread", "--threads=8",
         f"--workers={processes}", f"--bind=127.0.0.1:{port}", "--keep-alive=75",
         "--log-level=critical", "tests.bench.bare:app"],
        env={**os.environ, "BARE_DATABASE": address},
    )  # fmt: skip
    time.sleep(3)
    try:
        yield port
    finally:
        process.terminate()
        process.wait()


def main() -> None:
    """Print a table in Markdown."""
    seconds = float(sys.argv[1]) if len(sys.argv) > 1 else 10.0
    clients = int(sys.argv[2]) if len(sys.argv) > 2 else 16  # the arguments
    sys.stdout.write("| what | a second | median ms | p99 ms |\n|---|---|---|---|\n")
    with (
        tempfile.TemporaryDirectory() as name,
        postgres.cluster(Path(name), durable=True) as address,
    ):
        ours = 0.0
        for kind in ("SQLite", "PostgreSQL"):
            for processes in PROCESSES:
                folder = Path(name) / f"{kind}-{processes}"
                folder.mkdir()
                settings = {"PYHASH_DATABASE_URL": address} if kind == "PostgreSQL" else {}
                env = environment(
                    folder,
                    PYHASH_WORKERS=str(processes),
                    PYHASH_BUSY_PER_MINUTE="10000000",
                    PYHASH_TRUSTED_PROXIES="1",  # each client its own address, for the limits
                    PYHASH_SECRETS_FOLDER=str(Path(name) / "secrets"),
                    **settings,
                )
                rate = _ours(f"{kind}, {processes} processes", env, folder, seconds, clients)
                if kind == "PostgreSQL":
                    ours = max(ours, rate)
        with _bare(address, 2) as port:
            least = told(
                "bare Flask + psycopg insert, 2 processes",
                seconds,
                load(port, seconds, clients, lambda n: ("/", submission(picture(n)))),
            )
        sys.stdout.write(f"\nOurs takes {least / ours:.1f} times as long as the bare insert.\n")


def _ours(name: str, env: dict[str, str], folder: Path, seconds: float, clients: int) -> float:
    cases: list[str] = []

    def submit(number: int) -> Sent:
        body = submission(picture(number))
        cases.append(body["case_id"])
        return "/api/v1/cases", body

    def look(number: int) -> Sent:
        return "/api/v1/cases/status", {"case_id": cases[number % len(cases)]}

    with serving(env, folder / "log") as server:
        rate = told(f"submit, {name}", seconds, load(server.port, seconds, clients, submit))
        told(f"status, {name}", seconds, load(server.port, seconds, clients, look))
        server.stop()
    return rate


if __name__ == "__main__":
    main()
