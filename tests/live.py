"""The real application behind a real port, with a clock that the test sets."""

from __future__ import annotations

import threading
from contextlib import contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from werkzeug.serving import WSGIRequestHandler, make_server

from server.config import CHECKOUT, Config
from server.keys import make
from server.migrations import check_vault, migrate
from tests.server.world import World

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from http.server import HTTPServer
    from pathlib import Path

    from _typeshed.wsgi import StartResponse, WSGIApplication, WSGIEnvironment


POLL_SECONDS: Final = 0.01
"""How soon a test's server notices that it shall stop."""


class _Quiet(WSGIRequestHandler):
    def log_request(self, code: int | str = "-", size: int | str = "-") -> None:
        """Say nothing."""


def fresh_world(folder: Path, site_folder: Path = CHECKOUT / "no-site") -> World:
    """The application over an empty, migrated SQLite database in a folder; no page unless given."""
    make(folder / "secrets")
    world = World(
        replace(
            Config(),
            database_url=f"sqlite:///{folder / 'pyhash.sqlite'}",
            secrets_folder=folder / "secrets",
            site_folder=site_folder,
        )
    )
    migrate(world.services.store)
    check_vault(world.services.store, world.services.vault)
    return world


def _closing(app: WSGIApplication) -> WSGIApplication:
    """The application, its answers closed even where the caller hangs up in the middle of one.

    Werkzeug's server then reads on from the broken connection before it closes the answer, fails
    once more and never does: a file stays open. A generator that is dropped still runs its end.
    """

    def answer(environ: WSGIEnvironment, start_response: StartResponse) -> Iterator[bytes]:
        return _given(app(environ, start_response))

    return answer


def _given(parts: Iterable[bytes]) -> Iterator[bytes]:
    try:
        yield from parts
    finally:
        close = getattr(parts, "close", None)
        if close is not None:
            close()


@contextmanager
def listening(server: HTTPServer) -> Iterator[str]:
    """The address at which a server answers, in a thread of its own, until the block ends."""
    thread = threading.Thread(target=server.serve_forever, args=[POLL_SECONDS])
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


@contextmanager
def served(app: WSGIApplication) -> Iterator[str]:
    """The address at which an application answers, until the block ends."""
    server = make_server("127.0.0.1", 0, _closing(app), threaded=True, request_handler=_Quiet)
    with listening(server) as url:
        yield url
