"""The server's API as a platform uses it: pull a page, give feedback. Standard library only.

Encrypted or not at all; no redirect is followed, since it would carry the key along; the key comes
from a file, where neither the shell's history nor the list of processes shows it.
"""

from __future__ import annotations

import gzip
import http.client
import ipaddress
import json
import os
import random
import re
import stat
import time
import urllib.error
import urllib.parse
import urllib.request
import zlib
from dataclasses import dataclass, field
from http import HTTPStatus
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, Literal, Self, TypeAlias

from pyhash.platform.entries import Page
from pyhash.platform.errors import (
    BadAnswer,
    BadKeyFile,
    InsecureUrl,
    KeyRefused,
    ListRestarted,
    NoAnswer,
    UnknownEntry,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from http.client import HTTPMessage
    from typing import IO

Verdict: TypeAlias = Literal["seen", "removed", "not_it"]

PAGE_ENTRIES: Final = 10_000
MAX_FEEDBACK: Final = 1_000
"""The most that one request of feedback may hold."""
TIMEOUT_SECONDS: Final = 60.0
RETRY_SECONDS: Final = (1.0, 4.0, 15.0, 60.0)
"""How long is waited before each retry, give or take a quarter."""

_UNSENDABLE: Final = re.compile(r"[\x00-\x20\x7f]")
_ENTRY_ID: Final = re.compile(r"[0-9a-f]{32}")
_REFUSED: Final = {HTTPStatus.UNAUTHORIZED, HTTPStatus.FORBIDDEN}
_PASSING: Final = {HTTPStatus.TOO_MANY_REQUESTS, HTTPStatus.REQUEST_TIMEOUT}


class NoRedirect(urllib.request.HTTPRedirectHandler):
    """Follows nothing: a redirect is then an HTTPError."""

    def redirect_request(  # noqa: PLR0913, PLR0917  # urllib's signature
        self,
        req: urllib.request.Request,
        fp: IO[bytes],
        code: int,
        msg: str,
        headers: HTTPMessage,
        newurl: str,
    ) -> None:
        """Name no other request."""


def opener() -> urllib.request.OpenerDirector:
    """Follows no redirect; asks the environment's proxy for what is encrypted alone.

    What is not is of this machine itself, and would be told to the proxy.
    """
    known = urllib.request.getproxies()
    proxies = {"https": known["https"]} if "https" in known else {}
    return urllib.request.build_opener(NoRedirect, urllib.request.ProxyHandler(proxies))


def read_key(path: str | os.PathLike[str]) -> str:
    """The key that a file holds.

    Raises:
        BadKeyFile: missing, empty, of several lines, or readable by others.
    """
    file = Path(path)
    try:
        mode = file.stat().st_mode
        lines = file.read_text(encoding="ascii").split()
    except (OSError, UnicodeDecodeError):
        raise BadKeyFile from None
    if len(lines) != 1 or (os.name == "posix" and mode & (stat.S_IRWXG | stat.S_IRWXO)):
        raise BadKeyFile
    return lines[0]


def is_secure(url: str) -> bool:
    """Whether an address is whole, and encrypted or of this machine itself."""
    try:
        parts = urllib.parse.urlsplit(url)
        host = (parts.hostname or "").encode("idna").decode()
        whole = parts.port != 0 and bool(host) and not _UNSENDABLE.search(url)
    except ValueError:  # a port that is no number, a bracket or a label that is not whole
        return False
    return whole and (parts.scheme == "https" or (parts.scheme == "http" and _is_loopback(host)))


def _is_loopback(host: str) -> bool:
    try:
        return host == "localhost" or ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


@dataclass(frozen=True, slots=True)
class Client:
    """A server and the key it knows this platform by.

    Raises:
        InsecureUrl: the address is neither https nor of this machine.
    """

    url: str
    key: str = field(repr=False)
    sleep: Callable[[float], None] = field(default=time.sleep, repr=False)

    def __post_init__(self) -> None:
        if not is_secure(self.url):
            raise InsecureUrl

    @classmethod
    def with_key_file(cls, url: str, path: str | os.PathLike[str]) -> Self:
        """The client of a server whose key lies in a file. Raises BadKeyFile, InsecureUrl."""
        return cls(url, read_key(path))

    def page(self, after: int, epoch: str | None, limit: int = PAGE_ENTRIES) -> Page:
        """The list's log past a position.

        Raises:
            ListRestarted: that epoch is over.
            KeyRefused: the key is not good for this.
            BadAnswer: what answers is not this API.
            NoAnswer: nothing answered, however often asked.
        """
        query = {"after": after, "limit": limit} | ({"epoch": epoch} if epoch else {})
        return Page.from_json(self._ask(f"/api/v1/list?{urllib.parse.urlencode(query)}"))

    def say(self, verdict: Verdict, entry_ids: Sequence[str]) -> None:
        """Tell the server what became of matches; the same word again changes nothing.

        Raises:
            UnknownEntry: one of them is on no entry; nothing of that request was kept.
            KeyRefused, BadAnswer, NoAnswer: as `page`.
        """
        if not all(map(_ENTRY_ID.fullmatch, entry_ids)):
            raise UnknownEntry
        words = [{"entry_id": entry_id, "verdict": verdict} for entry_id in entry_ids]
        for start in range(0, len(words), MAX_FEEDBACK):
            body = {"feedback": words[start : start + MAX_FEEDBACK]}
            self._ask("/api/v1/list/feedback", json.dumps(body).encode())

    def _ask(self, path: str, body: bytes | None = None) -> Any:  # noqa: ANN401  # any JSON
        headers = {
            "Authorization": f"Bearer {self.key}",
            "Accept": "application/json",
            "Accept-Encoding": "gzip",
            "User-Agent": "pyhash",
        } | ({"Content-Type": "application/json"} if body else {})
        request = urllib.request.Request(self.url.rstrip("/") + path, body, headers)  # noqa: S310  # `is_secure` has seen it
        for pause in (*RETRY_SECONDS, None):
            try:
                return _answer(request)
            except urllib.error.HTTPError as error:
                with error:
                    _raise_if_final(error)
            except (OSError, http.client.HTTPException, EOFError, zlib.error):
                pass  # cut off or damaged on the way: asked again
            if pause is not None:
                self.sleep(pause * random.uniform(0.75, 1.25))  # noqa: S311  # spreads clients out
        raise NoAnswer


def _answer(request: urllib.request.Request) -> Any:  # noqa: ANN401  # any JSON
    with opener().open(request, timeout=TIMEOUT_SECONDS) as response:
        raw = response.read()  # whole, or IncompleteRead
        if response.headers.get("Content-Encoding") == "gzip":
            raw = gzip.decompress(raw)
    try:
        return json.loads(raw)
    except ValueError:
        raise BadAnswer from None


def _raise_if_final(error: urllib.error.HTTPError) -> None:
    """Raise what asking again cannot change."""
    if error.code in _REFUSED:
        raise KeyRefused from None
    if error.code == HTTPStatus.CONFLICT:
        raise ListRestarted from None
    if error.code == HTTPStatus.NOT_FOUND and b"unknown_entry" in error.read(1000):
        raise UnknownEntry from None
    if error.code < HTTPStatus.INTERNAL_SERVER_ERROR and error.code not in _PASSING:
        raise BadAnswer from None
