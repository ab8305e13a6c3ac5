"""The real server, as `make serve` starts it, on a port and a data folder of its own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
import urllib.error
import urllib.request
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from tests.server.process import free_port

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

ROOT: Final = Path(__file__).parents[1]
START_TIMEOUT_S: Final = 60
SERVER: Final = (sys.executable, "-m", "server.cli")


@dataclass(frozen=True, slots=True)
class Live:
    """A running server and the folder it keeps everything in."""

    url: str
    environment: Mapping[str, str]
    folder: Path
    process: subprocess.Popen[bytes]

    def command(self, *arguments: str) -> str:
        """What `pyhash-server` prints for these arguments."""
        done = subprocess.run(
            [*SERVER, *arguments],
            env=self.environment,
            cwd=ROOT,
            check=True,
            capture_output=True,
            text=True,
        )
        return done.stdout

    def get(self, path: str, **headers: str) -> Any:  # noqa: ANN401  # JSON
        """The JSON of an answer."""
        request = urllib.request.Request(self.url + path, headers=headers)  # noqa: S310  # loopback
        with urllib.request.urlopen(request) as answer:  # noqa: S310  # loopback
            return json.load(answer)

    def post(self, path: str, body: object) -> Any:  # noqa: ANN401  # JSON
        """The JSON of an answer to a JSON body."""
        request = urllib.request.Request(  # noqa: S310  # loopback
            self.url + path,
            data=json.dumps(body).encode(),
            headers={"Content-Type": "application/json"},
        )
        with urllib.request.urlopen(request) as answer:  # noqa: S310  # loopback
            return json.load(answer)

    def pull(self) -> list[dict[str, Any]]:
        """Publish, then the whole list as a new platform gets it."""
        self.command("publish")
        keys = json.loads(self.command("platform", "add", f"Example {time.monotonic_ns()}"))
        page = self.get("/api/v1/list?after=0", Authorization=f"Bearer {keys['api_key']}")
        assert page["more"] is False
        entries: list[dict[str, Any]] = page["entries"]
        return entries


def wait_until_healthy(url: str, process: subprocess.Popen[bytes]) -> None:
    """Wait for the first healthy answer, or fail with the server's own words."""
    deadline = time.monotonic() + START_TIMEOUT_S
    while time.monotonic() < deadline:
        if process.poll() is not None:
            raise RuntimeError(f"the server ended with {process.returncode}")
        try:
            with urllib.request.urlopen(f"{url}/healthz", timeout=5):  # noqa: S310  # loopback
                return
        except (urllib.error.URLError, ConnectionError, TimeoutError):
            time.sleep(0.1)
    raise RuntimeError("the server does not answer")


@contextmanager
def live_server(folder: Path, **settings: str) -> Iterator[Live]:
    """A server over an empty database in that folder; ended with kill -9, as a power cut would."""
    port = free_port()
    url = f"http://127.0.0.1:{port}"
    environment = {
        **{name: value for name, value in os.environ.items() if not name.startswith("PYHASH_")},
        "PORT": str(port),
        "PYHASH_DATA_FOLDER": str(folder),
        "PYHASH_PUBLISH_SECONDS": "3600",  # the tests publish when they mean to
        **settings,
    }
    with (folder / "server.log").open("ab") as log:
        process = subprocess.Popen(
            [*SERVER, "serve"],
            env=environment,
            cwd=ROOT,
            stdout=log,
            stderr=log,
            start_new_session=True,
        )
    try:
        wait_until_healthy(url, process)
        yield Live(url, environment, folder, process)
    finally:
        if process.poll() is None:
            os.killpg(process.pid, 9)
        process.wait()
