"""The line drops while the runtime comes."""

from __future__ import annotations

import http.client
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING

from e2e.journey import choose, make, walk_to_choose
from tests.live import listening
from tests.photos import PHOTOS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from e2e.browsers import WatchedBrowser
    from e2e.live import Live


@contextmanager
def dropping_line(url: str, part_of_path: str, asked: list[str]) -> Iterator[str]:
    """The address of a way to the server that breaks the first answer with that file in two.

    Args:
        url: of the server.
        part_of_path: of the file.
        asked: filled with the path of each request.
    """

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            server = http.client.HTTPConnection(url.removeprefix("http://"))
            server.request("GET", self.path, headers=dict(self.headers))
            answer = server.getresponse()
            body = answer.read()
            self.send_response_only(answer.status)
            for name, value in answer.getheaders():
                if name.lower() not in {"connection", "transfer-encoding"}:
                    self.send_header(name, value)
            self.end_headers()
            if part_of_path in self.path and self.path not in asked:
                body = body[: len(body) // 2]
                self.close_connection = True
            asked.append(self.path)
            self.wfile.write(body)
            server.close()

        def log_message(self, *_: object) -> None:
            """Say nothing: pytest's output is for results."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    with listening(server) as address:
        yield address


class TestLoad:
    def test_asks_again_for_a_file_that_broke_off_and_for_no_other(
        self, browser: WatchedBrowser, live: Live
    ) -> None:
        """What had come whole is kept; the broken file is used only once it is whole."""
        asked: list[str] = []
        with dropping_line(live.url, "pyodide.asm", asked) as url:
            walk_to_choose(browser, url)
            choose(browser, [PHOTOS[0]])
            make(browser)

        parts = [path.rpartition("/")[2].partition("-")[0] for path in asked]
        assert parts.count("pyodide.asm") == 2
        assert parts.count("python_stdlib") == parts.count("_multiarray_umath") == 1
