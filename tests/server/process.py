"""A real `pyhash-server serve`, in processes of its own, on a port of its own."""

from __future__ import annotations

import http.client
import json
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from server.config import CHECKOUT

COMMAND = (sys.executable, "-m", "server.cli")


def free_port() -> int:
    """A port that nobody listens on."""
    with socket.create_server(("127.0.0.1", 0)) as probe:
        return int(probe.getsockname()[1])


def environment(folder: Path, **settings: str) -> dict[str, str]:
    """Settings for a server whose data lies in that folder."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("PYHASH_")}
    return kept | {"PYHASH_DATA_FOLDER": str(folder)} | settings


def run(env: Mapping[str, str], *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run another command of the server."""
    return subprocess.run(
        [*COMMAND, *arguments], env=env, cwd=CHECKOUT, capture_output=True, text=True, check=False
    )


@dataclass
class Server:
    """A server that runs."""

    port: int
    process: subprocess.Popen[bytes]
    output: Path

    def send(
        self, method: str, path: str, body: object = None, headers: Mapping[str, str] | None = None
    ) -> tuple[int, Any]:
        """One request; status and JSON."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=60)
        try:
            content = body if body is None or isinstance(body, bytes) else json.dumps(body)
            told = {"Content-Type": "application/json"} | dict(headers or {})
            connection.request(method, path, content, told)
            answer = connection.getresponse()
            return answer.status, json.loads(answer.read())
        finally:
            connection.close()

    def kill(self) -> None:
        """End every process of it at once, as a power cut would."""
        os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait()

    def kill_workers(self) -> None:
        """End every process that answers or publishes; the one that only watches starts others."""
        children = Path(f"/proc/{self.process.pid}/task/{self.process.pid}/children")
        for worker in children.read_text().split():
            os.kill(int(worker), signal.SIGKILL)

    def stop(self) -> int:
        """Ask it to end; answers its exit code."""
        self.process.send_signal(signal.SIGTERM)
        return self.process.wait(timeout=60)


@contextmanager
def serving(env: Mapping[str, str], output: Path, port: int | None = None) -> Iterator[Server]:
    """A server, ready, on a port that is free if none is named; killed at the end if it runs."""
    port = free_port() if port is None else port
    with output.open("ab") as out:
        process = subprocess.Popen(
            [*COMMAND, "serve"],
            env={**env, "PORT": str(port)},
            cwd=CHECKOUT,
            stdout=out,
            stderr=out,
            start_new_session=True,  # a process group of its own, to kill as one
        )
    server = Server(port, process, output)
    try:
        _wait(server)
        yield server
    finally:
        if process.poll() is None:
            server.kill()


def _wait(server: Server) -> None:
    for _ in range(300):
        if server.process.poll() is not None:
            break
        try:
            if server.send("GET", "/readyz")[0] == 200:
                return
        except OSError:
            pass  # not listening yet
        time.sleep(0.1)
    raise RuntimeError(server.output.read_text())
