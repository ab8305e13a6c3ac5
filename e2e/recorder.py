"""The real application behind a server that notes every request, and that can go and come."""

from __future__ import annotations

import gzip
import zlib
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from io import BytesIO
from typing import TYPE_CHECKING

from werkzeug.serving import ThreadedWSGIServer, WSGIRequestHandler

from server.config import CHECKOUT
from tests.live import fresh_world, listening

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from _typeshed.wsgi import StartResponse, WSGIEnvironment

    from tests.server.world import World


class _Quiet(WSGIRequestHandler):
    timeout = 2  # seconds: browsers open connections that they never use

    def log_request(self, code: int | str = "-", size: int | str = "-") -> None:
        """Say nothing."""


class _Server(ThreadedWSGIServer):
    # Closing waits for each connection: Firefox opens some ahead, and would be answered on them.
    daemon_threads = False


@dataclass
class Recorder:
    """A site, its address, and all that arrived there: request lines, headers, bodies."""

    world: World
    port: int = 0
    arrived: list[bytes] = field(default_factory=list)
    posted: list[bytes] = field(default_factory=list)

    @property
    def url(self) -> str:
        """Where the page is."""
        return f"http://127.0.0.1:{self.port}"

    def __call__(self, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        """Note the request, whole, then let the application answer."""
        length = int(environ.get("CONTENT_LENGTH") or 0)
        body = environ["wsgi.input"].read(length)
        environ["wsgi.input"] = BytesIO(body)
        headers = "\n".join(f"{k}: {v}" for k, v in environ.items() if k.startswith("HTTP_"))
        line = f"{environ['REQUEST_METHOD']} {environ['RAW_URI']}\n{headers}\n"
        with suppress(OSError, EOFError, zlib.error):  # mostly it is not compressed
            line += repr(gzip.decompress(body))
        self.arrived.append(line.encode() + body)
        if environ["REQUEST_METHOD"] == "POST":
            self.posted.append(body)
        return self.world.app(environ, start_response)

    @contextmanager
    def reachable(self) -> Iterator[None]:
        """On the network; before and after, nobody listens at its port."""
        server = _Server("127.0.0.1", self.port, self, handler=_Quiet)
        self.port = server.server_port
        with listening(server):
            yield


@contextmanager
def recorder(folder: Path) -> Iterator[Recorder]:
    """The built page over an empty database; not yet reachable."""
    world = fresh_world(folder, CHECKOUT / "web" / "site")
    yield Recorder(world)
    world.close()
