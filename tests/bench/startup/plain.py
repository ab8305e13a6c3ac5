"""A plain page to compare with: Pyodide as published, numpy, Pillow, and the engine's wheel."""

from __future__ import annotations

from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import TYPE_CHECKING, Final

from tests.live import listening
from web.build import fetch, lock, pack, wheel

if TYPE_CHECKING:
    from collections.abc import Iterator

    from web.build.files import Files
    from web.build.places import Places

HERE: Final = Path(__file__).parent
PACKAGES: Final = ("numpy", "pillow")
TYPES: Final = {"wasm": "application/wasm", "mjs": "text/javascript", "js": "text/javascript"}
LONG: Final = "public, max-age=31536000, immutable"


def files(places: Places) -> Files:
    """All that the plain page asks for, by path, with the compressed forms beside."""
    engine, content = wheel.build(places.root)
    runtime = lock.verify(fetch.fetch(places, PACKAGES)({}), PACKAGES)
    script = (HERE / "plain.js").read_bytes().replace(b"ENGINE", engine.encode())
    served = {
        "/": (HERE / "plain.html").read_bytes(),
        "/plain.js": script,
        f"/pyodide/{engine}": content,
        **{f"/pyodide/{name}": runtime[name] for name in runtime},
    }
    return pack.compressed(served, places.cache / "compressed")


@contextmanager
def plain_server(places: Places) -> Iterator[str]:
    """The plain page's address, until the block ends; what it serves may be kept for ever."""
    served = files(places)

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            plain = served.get(self.path)
            small = served.get(f"{self.path}.br")
            body = small or plain or b""
            self.send_response(404 if plain is None else 200)
            kind = TYPES.get(self.path.rpartition(".")[2], "application/octet-stream")
            self.send_header("Content-Type", "text/html" if self.path == "/" else kind)
            self.send_header("Cache-Control", LONG)
            if small is not None:
                self.send_header("Content-Encoding", "br")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            """Say nothing: the table is for results."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    with listening(server) as url:
        yield url
