"""Numbers for Prometheus, on a port of their own: counts and times, nothing of anybody (P09).

Routes are named as the code names them, never by what was asked for. Every process counts into
files of its own in a shared folder; whichever process is asked adds them up.
"""

from __future__ import annotations

import os
import shutil
import socket
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from pathlib import Path
from socketserver import ThreadingMixIn
from typing import TYPE_CHECKING, Any, Final
from wsgiref.simple_server import WSGIRequestHandler, WSGIServer, make_server

from flask import Flask, Response, g, request

from server.logs import note_error

if TYPE_CHECKING:
    from prometheus_client import CollectorRegistry

_BUCKETS: Final = (0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10)


class Metrics:
    """Counts requests, and shows what was counted."""

    def __init__(self) -> None:
        # prometheus_client decides when it is imported whether processes share their numbers.
        folder = tempfile.mkdtemp(prefix="pyhash-metrics-")
        os.environ["PROMETHEUS_MULTIPROC_DIR"] = folder
        self.folder = Path(folder)

    def watch(self, app: Flask) -> None:
        """Count every request of this application, by route and kind of answer."""
        from prometheus_client import CollectorRegistry, Counter, Histogram  # noqa: PLC0415  # see __init__
        from prometheus_client.multiprocess import MultiProcessCollector  # noqa: PLC0415  # see __init__

        own = CollectorRegistry()
        answers = Counter("pyhash_answers", "Answers.", ["route", "status"], registry=own)
        seconds = Histogram(
            "pyhash_answer_seconds", "Time to answer.", ["route"], registry=own, buckets=_BUCKETS
        )
        self._shown: CollectorRegistry = CollectorRegistry()
        MultiProcessCollector(self._shown, path=str(self.folder))  # type: ignore[no-untyped-call]  # untyped there

        @app.before_request
        def begin() -> None:
            g.began = time.monotonic()

        @app.after_request
        def count(response: Response) -> Response:
            route = request.endpoint or "none"
            answers.labels(route, f"{response.status_code // 100}xx").inc()
            if "began" in g:
                seconds.labels(route).observe(time.monotonic() - g.began)
            return response

    def clear(self) -> None:
        """Drop the folder of shared numbers."""
        shutil.rmtree(self.folder, ignore_errors=True)

    def serve(self, address: str, port: int) -> Callable[[], None]:
        """Answer scrapes from a thread; every process may listen on the one port. Gives a stop."""
        from prometheus_client import make_wsgi_app  # noqa: PLC0415  # see __init__

        server = make_server(address, port, make_wsgi_app(self._shown), _Server, _Quiet)
        threading.Thread(target=server.serve_forever, name="metrics", daemon=True).start()
        return server.shutdown


def family_of(address: str) -> socket.AddressFamily:
    """Which sort of socket listens at an address; one of IPv6's `::` takes callers of both."""
    return socket.AF_INET6 if ":" in address else socket.AF_INET


class _Server(ThreadingMixIn, WSGIServer):
    daemon_threads = True
    allow_reuse_port = True

    def __init__(self, place: tuple[str, int], handler: type[WSGIRequestHandler]) -> None:
        self.address_family = family_of(place[0])
        super().__init__(place, handler)

    def handle_error(self, _request: object, _caller: object) -> None:
        """A scrape that broke off; the library would write who it was."""
        error = sys.exc_info()[1]
        if error is not None:
            note_error("server_error", error)


class _Quiet(WSGIRequestHandler):
    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002, ANN401  # as inherited
        """No log of scrapes either."""
