"""The page's files. The runtime's lie compressed beside themselves; texts are compressed here."""

from __future__ import annotations

import gzip
from http import HTTPStatus
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from werkzeug.datastructures import Accept
from werkzeug.http import parse_accept_header
from whitenoise import WhiteNoise
from whitenoise.responders import Response, StaticFile

if TYPE_CHECKING:
    from _typeshed.wsgi import WSGIApplication

MIME_TYPES: Final = {
    ".ftl": "text/plain",
    ".mjs": "text/javascript",
    ".wasm": "application/wasm",
    ".whl": "application/octet-stream",
}
TEXTS: Final = frozenset({".css", ".ftl", ".html", ".js", ".json", ".svg"})
LEVEL: Final = 9
VARY: Final = ("Vary", "Accept-Encoding")


class _Text:
    """A text and, in memory, its compressed form: a page is many small ones."""

    def __init__(self, plain: StaticFile, path: Path) -> None:
        self._plain = plain
        self._small = gzip.compress(path.read_bytes(), LEVEL, mtime=0)

    def get_response(self, method: str, request_headers: dict[str, str]) -> Response:
        """The compressed form for whoever takes one."""
        found = self._plain.get_response(method, request_headers)
        accepted = parse_accept_header(request_headers.get("HTTP_ACCEPT_ENCODING"), Accept)
        takes_it = bool(accepted["gzip"])
        if found.status != HTTPStatus.OK or not takes_it:
            return Response(found.status, [*found.headers, VARY], found.file)
        headers = [pair for pair in found.headers if pair[0] != "Content-Length"]
        headers += [VARY, ("Content-Encoding", "gzip"), ("Content-Length", str(len(self._small)))]
        if found.file is None:
            return Response(found.status, headers, None)
        found.file.close()
        return Response(found.status, headers, BytesIO(self._small))


class Site(WhiteNoise):  # type: ignore[misc]  # WhiteNoise has no types
    """The files of a folder at /, in front of an application."""

    def __init__(self, inner: WSGIApplication, folder: Path) -> None:
        super().__init__(
            inner, folder, index_file=True, mimetypes=MIME_TYPES, allow_all_origins=False
        )

    def get_static_file(self, path: str, url: str, stat_cache: Any = None) -> StaticFile | _Text:  # noqa: ANN401  # WhiteNoise's own
        """The file; compressed, where it is a text with nothing compressed beside it."""
        found = super().get_static_file(path, url, stat_cache)
        beside = any(Path(path + suffix).is_file() for suffix in (".br", ".gz"))
        return found if beside or Path(path).suffix not in TEXTS else _Text(found, Path(path))
