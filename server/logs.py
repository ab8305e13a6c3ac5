"""Logs that cannot name anybody (P09): known events, known keys, short plain values, nothing else.

No address, no browser, no path or query, no ID, no fingerprint, no text of an exception: an error
is logged as its class and the place in our code. Libraries' own messages are reduced to their
logger's name and level.
"""

from __future__ import annotations

import logging
import re
import sys
import threading
from collections.abc import MutableMapping
from pathlib import Path
from types import TracebackType
from typing import Any, Final

import structlog

EVENTS: Final = frozenset(
    {
        "crash",
        "database_failed",
        "entries_unreadable",
        "held",
        "house_failed",
        "kept_house",
        "library",
        "limits_failed",
        "publish_failed",
        "published",
        "server_error",
        "started",
        "vault_locked",
        "worker_failed",
        "worker_killed",
        "worker_stuck",
    }
)
KEYS: Final = frozenset(
    {
        "event",
        "level",
        "at",
        "error",
        "where",
        "logger",
        "tick",
        "added",
        "removed",
        "held",
        "unreadable",
    }
)
_PLAIN: Final = re.compile(r"[\w.:+-]{1,80}", re.ASCII)
_HERE: Final = Path(__file__).resolve().parent


def _allow(
    _logger: object, _method: str, line: MutableMapping[str, Any]
) -> MutableMapping[str, Any]:
    if line.get("event") not in EVENTS:
        line["event"] = "library"
    return {
        key: value
        for key, value in line.items()
        if key in KEYS and (isinstance(value, int) or _PLAIN.fullmatch(str(value)))
    }


def configure() -> None:
    """Send one JSON object a line to standard error, and catch what else would be written there."""
    structlog.configure(
        processors=[
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper("iso", utc=True, key="at"),
            _allow,
            structlog.processors.JSONRenderer(sort_keys=True),
        ],
        logger_factory=structlog.PrintLoggerFactory(sys.stderr),
        cache_logger_on_first_use=False,
    )
    logging.root.handlers[:] = [_Library()]
    logging.root.setLevel(logging.WARNING)
    logging.captureWarnings(capture=True)
    # Python writes out an error that nobody caught, with all it holds.
    sys.excepthook = lambda _kind, error, _trace: _crashed(error)
    sys.unraisablehook = lambda told: _crashed(told.exc_value)
    threading.excepthook = lambda told: _crashed(told.exc_value)


def note(event: str, **details: str | int) -> None:
    """Log an event of ours."""
    structlog.get_logger().info(event, **details)


def warn(event: str, **details: int) -> None:
    """Log an event that wants looking at."""
    structlog.get_logger().error(event, **details)


def note_error(event: str, error: BaseException) -> None:
    """Log an error by its class and the innermost place in our own code."""
    structlog.get_logger().error(event, error=type(error).__name__, where=_where(error))


def _crashed(error: BaseException | None) -> None:
    if error is not None:
        note_error("crash", error)


def _where(error: BaseException) -> str:
    place = "outside"
    step: TracebackType | None = error.__traceback__
    while step is not None:
        file = Path(step.tb_frame.f_code.co_filename)
        if file.is_relative_to(_HERE):
            module = ".".join(file.relative_to(_HERE.parent).with_suffix("").parts)
            place = f"{module}:{step.tb_lineno}"
        step = step.tb_next
    return place


class _Library(logging.Handler):
    """A library's message, without its text."""

    def emit(self, record: logging.LogRecord) -> None:
        error = record.exc_info[1] if record.exc_info else None
        if error is not None:
            note_error("library", error)
            return
        structlog.get_logger().log(record.levelno, "library", logger=record.name)
