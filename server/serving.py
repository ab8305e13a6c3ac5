"""gunicorn as a library: threads, graceful stop, no access log, nothing of a request logged."""

from __future__ import annotations

import gc
import socket
import sys
from typing import TYPE_CHECKING, Any, Final

import click
from gunicorn.app.base import BaseApplication
from gunicorn.glogging import Logger
from gunicorn.http import wsgi

from server.app import create_app
from server.busy import SharedCount
from server.config import Config, ConfigError
from server.logs import configure, note, note_error, warn
from server.metrics import Metrics, family_of
from server.publisher import Publisher

if TYPE_CHECKING:
    from _typeshed.wsgi import WSGIApplication

GRACEFUL_SECONDS: Final = 30
KEEP_ALIVE_SECONDS: Final = 75
"""Longer than a proxy keeps its side, so that it never writes into a closed connection."""

GC_THRESHOLDS: Final = (100_000, 20, 20)

LOST_WORKERS: Final = {
    "WORKER TIMEOUT (pid:%s)": "worker_stuck",
    "Worker (pid:%s) was sent %s! Perhaps out of memory?": "worker_killed",
    "Worker (pid:%s) exited with code %s.": "worker_failed",
}
"""What gunicorn's constants mean; a new worker follows each of them."""


class QuietLogger(Logger):  # type: ignore[misc]  # gunicorn ships no types
    """gunicorn's own messages hold addresses and paths: only that there was one is kept."""

    def setup(self, _cfg: object) -> None:
        """Open no stream of gunicorn's own."""

    def critical(self, message: str, *_args: object, **_kwargs: object) -> None:
        """A worker was lost; the message is gunicorn's constant, without its arguments."""
        warn(LOST_WORKERS.get(message, "server_error"))

    error = critical

    def exception(self, *_args: object, **_kwargs: object) -> None:
        """An error outside the application."""
        error = sys.exc_info()[1]
        if error is not None:
            note_error("server_error", error)

    def warning(self, *_args: object, **_kwargs: object) -> None:
        """Requests that are no HTTP, and the like."""

    info = debug = warning

    def log(self, *_args: object, **_kwargs: object) -> None:
        """Nothing."""

    def access(self, *_args: object, **_kwargs: object) -> None:
        """There is no access log (P09)."""

    def reopen_files(self) -> None:
        """There are no files."""


class NamelessResponse(wsgi.Response):  # type: ignore[misc]  # gunicorn ships no types
    """An answer that does not say by which program it is given."""

    def default_headers(self) -> list[str]:
        """All of gunicorn's own but `Server`."""
        return [line for line in super().default_headers() if not line.startswith("Server:")]


wsgi.Response = NamelessResponse


class Server(BaseApplication):  # type: ignore[misc]  # gunicorn ships no types
    """gunicorn around `create_app(config)`."""

    def __init__(self, config: Config) -> None:
        self._config = config
        self._count = SharedCount()
        self._metrics = Metrics() if config.metrics_port else None
        super().__init__()

    def load_config(self) -> None:
        """Our settings; gunicorn reads no file, command line or environment."""
        for name, value in self._settings().items():
            self.cfg.set(name, value)

    def load(self) -> WSGIApplication:
        """The application, made in each worker anew: connections do not survive a fork."""
        app = create_app(self._config, count=self._count)
        if self._metrics is not None:
            self._metrics.watch(app)
            self._metrics.serve(self._config.bind_address, self._config.metrics_port)
        # A page of the list is 50,000 short-lived rows: the collector's default of looking through
        # them every 700 takes a third of a pull's time.
        gc.freeze()
        gc.set_threshold(*GC_THRESHOLDS)
        self._publisher = Publisher(app.extensions["services"])
        self._publisher.start()
        return app

    def _settings(self) -> dict[str, Any]:
        config = self._config
        return {
            "bind": _place(config),
            "worker_class": "gthread",
            "workers": config.workers,
            "threads": config.threads,
            "graceful_timeout": GRACEFUL_SECONDS,
            "keepalive": KEEP_ALIVE_SECONDS,
            "accesslog": None,
            "logger_class": QuietLogger,
            "control_socket_disable": True,
            "umask": 0o077,
            "when_ready": self._ready,
            "post_fork": self._forked,
            "worker_exit": self._stop,
            "on_exit": self._end,
        }

    def _ready(self, _arbiter: object) -> None:
        note("started")
        click.echo(f"Serving on http://{_place(self._config)}")

    def _forked(self, _arbiter: object, worker: Any) -> None:  # noqa: ANN401  # gunicorn ships no types
        self._count.take_slot(worker.age)

    def _end(self, _arbiter: object) -> None:
        if self._metrics is not None:
            self._metrics.clear()

    def _stop(self, _arbiter: object, _worker: object) -> None:
        publisher = getattr(self, "_publisher", None)
        if publisher is not None:
            publisher.stop()


def _place(config: Config) -> str:
    address = config.bind_address
    return f"[{address}]:{config.port}" if ":" in address else f"{address}:{config.port}"


def serve(config: Config) -> None:
    """Run until told to stop.

    Raises:
        ConfigError: the port cannot be had.
    """
    try:
        socket.create_server(
            (config.bind_address, config.port), family=family_of(config.bind_address)
        ).close()
    except OSError:
        raise ConfigError(
            f"Port {config.port} cannot be had: stop what uses it, or choose another with PORT."
        ) from None
    configure()
    Server(config).run()
