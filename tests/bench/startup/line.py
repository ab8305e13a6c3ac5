"""A line between browser and server that is as slow and as far as a cheap phone's."""

from __future__ import annotations

import queue
import socket
import threading
import time
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

CHUNK_BYTES: Final = 4 << 10

_OnTheWay: TypeAlias = "queue.SimpleQueue[tuple[float, bytes]]"
"""Bytes, and when they are there."""


@dataclass(slots=True)
class _Downstream:
    """What all connections of a line share: its speed."""

    bits_a_second: float
    _free_at: float = 0.0
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def carry(self, count: int) -> None:
        """Wait until the line has carried so many bytes more."""
        with self._lock:
            now = time.monotonic()
            self._free_at = max(now, self._free_at) + count * 8 / self.bits_a_second
            wait_s = self._free_at - now
        time.sleep(wait_s)


def _receive(
    source: socket.socket, way: _OnTheWay, carry: Callable[[int], None], delay_s: float
) -> None:
    data = b"-"
    while data:
        data = b""
        with suppress(OSError):
            data = source.recv(CHUNK_BYTES)
        carry(len(data))
        way.put((time.monotonic() + delay_s, data))


def _deliver(sink: socket.socket, way: _OnTheWay) -> None:
    with suppress(OSError):
        while True:
            due, data = way.get()
            time.sleep(max(0.0, due - time.monotonic()))
            if not data:
                sink.shutdown(socket.SHUT_WR)
                return
            sink.sendall(data)


@contextmanager
def line(url: str, *, bits_a_second: float, delay_s: float) -> Iterator[str]:
    """A proxy to the server at `url`; the address to use in its place, until the block ends.

    Args:
        url: `http://host:port`.
        bits_a_second: downwards, for all connections together.
        delay_s: there and back.
    """
    host, _, port = url.removeprefix("http://").partition(":")
    down = _Downstream(bits_a_second)

    def take(browser: socket.socket) -> None:
        server = socket.create_connection((host, int(port)))
        ways = ((browser, server, lambda _: None), (server, browser, down.carry))
        for source, sink, carry in ways:
            way: _OnTheWay = queue.SimpleQueue()
            for work, given in (
                (_receive, (source, way, carry, delay_s / 2)),
                (_deliver, (sink, way)),
            ):
                threading.Thread(target=work, args=given, daemon=True).start()

    def listen() -> None:
        with suppress(OSError):
            while True:
                take(listener.accept()[0])

    with socket.create_server(("127.0.0.1", 0)) as listener:
        threading.Thread(target=listen, daemon=True).start()
        try:
            yield f"http://127.0.0.1:{listener.getsockname()[1]}"
        finally:
            listener.shutdown(socket.SHUT_RDWR)
