"""Submissions and looks at them, a second: SQLite and PostgreSQL, both durable, 1, 2, 4 processes.

    python -m tests.bench.load [SECONDS a figure] [CLIENTS]

Bounded, on this machine's loopback only, the clients on the same cores. Their requests are made
before the clock starts, so that they take little of those. Beside it, in the same run, a bare Flask
with one psycopg insert, so that ours is a ratio too.
"""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import psycopg

from tests.server import postgres
from tests.server.process import environment, free_port, serving
from tests.server.world import picture, submission

PROCESSES: Final = (1, 2, 4)
DATABASES: Final = ("SQLite", "PostgreSQL")
MOST_A_SECOND: Final = 1200
"""So many requests are made ahead; who is faster ends early."""
SCHOOL: Final = 500
ON_A_CONNECTION: Final = 10
"""A few, as a person's page sends: kept for good, a process may by chance have most of them."""
_TAKEN: Final = (b"HTTP/1.1 200", b"HTTP/1.1 201")
_HEAD: Final = (
    "POST {path} HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
    "Content-Length: {size}\r\nX-Forwarded-For: 198.51.100.{client}\r\n\r\n{body}"
)


@dataclass(frozen=True, slots=True)
class Figures:
    """What one run of load came to."""

    rate: float
    median_ms: float
    p99_ms: float
    fewest: int
    """How many requests every client has sent at least."""

    def __str__(self) -> str:
        return f"{self.rate:.0f} | {self.median_ms:.0f} | {self.p99_ms:.0f}"


def written(path: str, bodies: Sequence[object], clients: int) -> list[list[bytes]]:
    """Each client's requests, as bytes; a client has an address of its own."""
    requests: list[list[bytes]] = [[] for _ in range(clients)]
    for number, body in enumerate(bodies):
        requests[number % clients].append(_request(path, body, number % clients + 1))
    return requests


def school() -> list[list[bytes]]:
    """Of 500 people behind one address, each sends a case and looks at it."""
    bodies = [submission(picture(number)) for number in range(SCHOOL)]
    return [
        [
            _request("/api/v1/cases", body, 1),
            _request("/api/v1/cases/status", {"case_id": body["case_id"]}, 1),
        ]
        for body in bodies
    ]


def _request(path: str, body: object, client: int) -> bytes:
    text = json.dumps(body)
    return _HEAD.format(path=path, size=len(text), client=client, body=text).encode()


def load(port: int, seconds: float, requests: Sequence[Sequence[bytes]]) -> Figures:
    """Each client sends one request after another for that long; every answer must be good."""
    took: list[list[float]] = [[] for _ in requests]
    bad: list[bytes] = []
    began = time.monotonic()

    def client(number: int) -> None:
        for first in range(0, len(requests[number]), ON_A_CONNECTION):
            with socket.create_connection(("127.0.0.1", port), timeout=60) as connection:
                for request in requests[number][first : first + ON_A_CONNECTION]:
                    sent = time.monotonic()
                    if sent - began > seconds:
                        return
                    connection.sendall(request)
                    answer = _answer(connection)
                    took[number].append(1000 * (time.monotonic() - sent))
                    if not answer.startswith(_TAKEN):
                        bad.append(answer)

    threads = [threading.Thread(target=client, args=(number,)) for number in range(len(requests))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    lasted = time.monotonic() - began
    if bad:
        raise SystemExit(f"{len(bad)} requests were refused, the first with {bad[0][:200]!r}.")
    times = sorted(one for each in took for one in each)
    median, p99 = times[len(times) // 2], times[int(len(times) * 0.99)]
    return Figures(len(times) / lasted, median, p99, min(map(len, took)))


def _answer(connection: socket.socket) -> bytes:
    answer = b""
    while b"\r\n\r\n" not in answer:
        answer += _more(connection)
    head, _, body = answer.partition(b"\r\n\r\n")
    _, _, length = head.lower().partition(b"content-length: ")
    missing = int(length.partition(b"\r\n")[0]) - len(body)
    while missing > 0:
        missing -= len(_more(connection))
    return answer


def _more(connection: socket.socket) -> bytes:
    received = connection.recv(65536)
    if not received:
        raise SystemExit("The server hung up.")
    return received


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
    for _ in range(100):
        with suppress(OSError), socket.create_connection(("127.0.0.1", port), timeout=1):
            break
        time.sleep(0.1)
    try:
        yield port
    finally:
        process.terminate()
        process.wait()


def _settings(kind: str, processes: int, folder: Path, address: str) -> dict[str, str]:
    return environment(
        folder,
        PYHASH_WORKERS=str(processes),
        PYHASH_BUSY_PER_MINUTE="10000000",
        PYHASH_TRUSTED_PROXIES="1",  # each client its own address, for the limits
        PYHASH_SECRETS_FOLDER=str(folder.parent / "secrets"),
        **({"PYHASH_DATABASE_URL": address} if kind == "PostgreSQL" else {}),
    )


def main() -> None:
    """Print a table in Markdown."""
    seconds = float(sys.argv[1]) if len(sys.argv) > 1 else 6.0
    clients = int(sys.argv[2]) if len(sys.argv) > 2 else 16  # the arguments
    say = sys.stdout.write
    say("| what | a second | median ms | p99 ms |\n|---|---|---|---|\n")
    rates: dict[str, float] = {}
    with (
        tempfile.TemporaryDirectory() as name,
        postgres.cluster(Path(name), durable=True) as address,
    ):
        for kind in DATABASES:
            for processes in PROCESSES:
                folder = Path(name) / f"{kind}-{processes}"
                folder.mkdir()
                bodies = [submission(picture(n)) for n in range(int(seconds * MOST_A_SECOND))]
                with serving(_settings(kind, processes, folder, address), folder / "log") as server:
                    sent = written("/api/v1/cases", bodies, clients)
                    figures = load(server.port, seconds, sent)
                    say(f"| submit, {kind}, {processes} processes | {figures} |\n")
                    rates[kind] = max(rates.get(kind, 0.0), figures.rate)
                    # Only cases that were sent for certain are looked at.
                    sent_for_certain = bodies[: clients * figures.fewest]
                    known = [{"case_id": one["case_id"]} for one in sent_for_certain]
                    looks = known * (len(bodies) // len(known))
                    figures = load(
                        server.port, seconds, written("/api/v1/cases/status", looks, clients)
                    )
                    say(f"| status, {kind}, {processes} processes | {figures} |\n")
                    if processes == 2:  # as many as cores
                        figures = load(server.port, 60, school())
                        say(
                            f"| {SCHOOL} people behind one address, at once, {kind} | {figures} |\n"
                        )
                    sys.stdout.flush()
                    server.stop()
        with _bare(address, 2) as port:
            figures = load(port, seconds, written("/", bodies, clients))
        say(f"| bare Flask and psycopg insert, 2 processes | {figures} |\n")
    ratio = figures.rate / rates["PostgreSQL"]
    say(f"\nA submission of ours takes {ratio:.1f} times as long as the bare insert.\n")


if __name__ == "__main__":
    main()
