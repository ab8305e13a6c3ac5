"""Serves the built site with the product's own headers, over a real socket, and notes requests.

For tests of what headers do: unlike the product's server it can leave one of them out.
"""

from __future__ import annotations

from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING, Final

from server.config import Config
from server.headers import for_path
from tests.live import listening

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

TYPES: Final = {
    "js": "text/javascript",
    "json": "application/json",
    "html": "text/html",
    "css": "text/css",
    "svg": "image/svg+xml",
}
BLANK: Final = "/blank.html"
"""A page of this origin without a policy, for the tests' own scripts."""


class Site:
    """A running server: its address, and the paths that were asked for."""

    def __init__(
        self, *, policy: str | None, extra: Mapping[str, bytes], config: Config, port: int
    ) -> None:
        self.requests: list[str] = []
        site = self

        class Handler(BaseHTTPRequestHandler):
            timeout = 2  # seconds: browsers open connections that they never use

            def do_GET(self) -> None:
                path = self.path.partition("?")[0]
                site.requests.append(self.path)
                file = config.site_folder / path.lstrip("/")
                found = path in extra or file.is_file()
                body = extra.get(path) or (file.read_bytes() if found else b"")
                self.send_response(200 if found else 404)
                for name, value in for_path(path, config):
                    if name != "Content-Security-Policy":
                        self.send_header(name, value)
                    elif path != BLANK and policy != "":
                        self.send_header(name, policy or value)
                kind = TYPES.get(path.rpartition(".")[2], "application/octet-stream")
                self.send_header("Content-Type", kind)
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *_: object) -> None:
                """Say nothing: pytest's output is for results."""

        self.server = ThreadingHTTPServer(("127.0.0.1", port), Handler)
        self.server.daemon_threads = False  # closing the server waits for its last answers
        self.url = f"http://127.0.0.1:{self.server.server_port}"


@contextmanager
def serve(
    *,
    policy: str | None = None,
    extra: Mapping[str, bytes] | None = None,
    config: Config | None = None,
    port: int = 0,
) -> Iterator[Site]:
    """The site, served until the block ends.

    Args:
        policy: a Content-Security-Policy in place of the product's; an empty one sends none.
        extra: further files by path, in place of those of the site where both are there.
        config: settings that the headers are written from.
        port: 0 takes a free one.
    """
    files = {BLANK: b"<!doctype html>", **(extra or {})}
    site = Site(policy=policy, extra=files, config=config or Config(), port=port)
    with listening(site.server):
        yield site
