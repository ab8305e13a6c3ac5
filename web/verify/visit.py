"""Asks a site for a path as a browser does, and keeps the bytes as they came."""

from __future__ import annotations

import http.client
import zlib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Self
from urllib.parse import urlsplit

import brotli

from web.verify.errors import NoAnswer

if TYPE_CHECKING:
    from collections.abc import Mapping

TIMEOUT_SECONDS: Final = 60
SPARE_BYTES: Final = 65_536
"""How much more than expected is read of an answer, so that a flood ends."""
CONNECTIONS: Final = {
    "http": http.client.HTTPConnection,
    "https": http.client.HTTPSConnection,
}
AGENT: Final = (
    "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) "
    "Chrome/130.0.0.0 Safari/537.36"
)
"""A site that would serve the verifier other code than people should not know it so easily."""


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer: status, headers in the order they came, the body as transferred."""

    status: int
    headers: tuple[tuple[str, str], ...]
    body: bytes

    def every(self, name: str) -> list[str]:
        """All values of a header."""
        return [value for key, value in self.headers if key.lower() == name.lower()]

    def content(self, most: int) -> bytes | None:
        """The body without its compression; None where it is not what its header says.

        Args:
            most: bytes; what unpacks to more is cut there, so that a bomb does no harm.
        """
        encoding = "".join(self.every("content-encoding"))
        if encoding not in {"", "identity", "gzip", "br"}:
            return None
        try:
            if encoding == "gzip":
                return zlib.decompressobj(wbits=31).decompress(self.body, most)
            if encoding == "br":
                unpacked: bytes = brotli.Decompressor().process(self.body, output_buffer_limit=most)
                return unpacked[:most]
        except (zlib.error, brotli.error):
            return None
        return self.body


class Visit:
    """One connection to a site; a context manager."""

    def __init__(self, url: str) -> None:
        try:
            parts = urlsplit(url)
            if parts.scheme not in CONNECTIONS or not parts.netloc:
                raise NoAnswer("The address must begin with https:// (or http://).")
            self._base = parts.path.rstrip("/")
            self._connection = CONNECTIONS[parts.scheme](parts.netloc, timeout=TIMEOUT_SECONDS)
        except (ValueError, http.client.InvalidURL):
            raise NoAnswer("The address is not whole.") from None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._connection.close()

    def ask(
        self, path: str, headers: Mapping[str, str] | None = None, most: int = SPARE_BYTES
    ) -> Answer:
        """GET; follows nothing.

        Args:
            path: under the site, without a first slash.
            headers: beside those of every request.
            most: bytes of the body that are read.

        Raises:
            NoAnswer: there is none.
        """
        sent = {"User-Agent": AGENT, "Accept": "*/*", **(headers or {})}
        try:
            self._connection.request("GET", f"{self._base}/{path}", headers=sent)
            answer = self._connection.getresponse()
            body = answer.read(most)
            if not answer.isclosed():  # more came than could be right: a new connection next
                self._connection.close()
        except (OSError, http.client.HTTPException, UnicodeError) as problem:
            why = problem or type(problem).__name__
            raise NoAnswer(f"The site does not answer: {why}.") from None
        return Answer(answer.status, tuple(answer.getheaders()), body)
