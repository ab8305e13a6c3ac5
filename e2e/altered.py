"""The real application behind a server that alters one thing, as a broken or hostile host does."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from werkzeug.wsgi import ClosingIterator

from server.config import CHECKOUT
from tests.live import fresh_world, served

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path

    from _typeshed.wsgi import StartResponse, WSGIApplication, WSGIEnvironment

Headers = list[tuple[str, str]]


@contextmanager
def altered_server(
    folder: Path, alter: Callable[[WSGIApplication], WSGIApplication]
) -> Iterator[str]:
    """The address of the application as `alter` wraps it, over an empty database."""
    with served(alter(fresh_world(folder, CHECKOUT / "web" / "site").app)) as url:
        yield url


def without_seal(app: WSGIApplication) -> WSGIApplication:
    """Serves the worker's script without its Content-Security-Policy."""

    def altered(environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        def start(status: str, headers: Headers, *rest: object) -> object:
            kept = [(name, value) for name, value in headers if name != "Content-Security-Policy"]
            return start_response(status, kept, *rest)  # type: ignore[arg-type]  # exc_info

        sealed = environ["PATH_INFO"].startswith("/runtime/worker/")
        return app(environ, start if sealed else start_response)  # type: ignore[arg-type]  # as above

    return altered


def with_a_flipped_byte(app: WSGIApplication, part_of_path: str) -> WSGIApplication:
    """Serves one file of the runtime with its last byte changed."""

    def altered(environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        if part_of_path not in environ["PATH_INFO"] or environ["REQUEST_METHOD"] != "GET":
            return app(environ, start_response)
        environ["HTTP_ACCEPT_ENCODING"] = "identity"
        parts = ClosingIterator(app(environ, start_response))
        body = b"".join(parts)
        parts.close()
        return [body[:-1] + bytes([body[-1] ^ 1])]

    return altered
