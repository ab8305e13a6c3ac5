"""Compares what a site serves with a release: each file in each encoding, each header, no more.

What it can see: the bytes and headers that this visitor gets now. What it cannot: whether others,
or the same visitor tomorrow, get the same.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from http import HTTPStatus
from posixpath import dirname, join, normpath
from typing import Any, Final
from urllib.parse import urlsplit

from web.verify.errors import NoAnswer
from web.verify.release import File, Release
from web.verify.visit import SPARE_BYTES, Answer, Visit

ENCODINGS: Final = ("identity", "gzip", "br")
VISITORS: Final = 4
INDEX: Final = "index.html"
WORDS: Final = "site.json"
WORDS_KEYS: Final = {"name", "api_origin", "leave_url", "operator"}
MORE_WORDS: Final = {"variants"}
UNASKED: Final = ("favicon.ico", "sw.js", "service-worker.js", "nothing-is-here")
"""Where there must be nothing: what browsers ask for, and where a hidden worker would lie."""
API: Final = ("healthz", "openapi.json", "api/v1/platforms", "api/v1/statistics", "api/v1/list")
HSTS: Final = "Strict-Transport-Security"
OF_THE_TRANSPORT: Final = frozenset(
    (
        *("date", "server", "connection", "keep-alive", "transfer-encoding", "via", "age"),
        *("content-type", "content-length", "content-encoding", "accept-ranges", "alt-svc"),
        *("etag", "last-modified", "vary", HSTS.lower(), "www-authenticate", "location"),
    )
)
"""Headers that decide nothing of what a page may do, or differ from server to server."""
CORS: Final = "access-control-"
"""The API may be open for a page of another origin; nothing else may."""
_REFERENCE: Final = re.compile(
    rb"""(?:\b(?:src|href)\s*=\s*|\bfrom\s*|\bimport\s*\(?\s*|\burl\(\s*)["']?([^"'\s)>]+)"""
)


@dataclass(frozen=True, slots=True)
class Difference:
    """One thing that is not as built.

    `code` is one of: bytes, status, encoding, header_missing, header_differs, header_twice,
    header_extra, file_extra, words, not_encrypted, not_published.
    """

    code: str
    path: str
    what: str


@dataclass(frozen=True, slots=True)
class Comparison:
    """How much was looked at, what differs, and the operator's own words, which no build holds."""

    answers: int
    differences: tuple[Difference, ...]
    words: dict[str, Any] = field(default_factory=dict)


def compare(
    release: Release,
    url: str,
    allowed: frozenset[str] = frozenset(),
    step: Callable[[], object] = lambda: None,
) -> Comparison:
    """Compare a live site with a release.

    Args:
        release: what should be served.
        url: the site's address, http or https.
        allowed: names of further headers that a proxy may add, in small letters.
        step: called after each file.

    Raises:
        NoAnswer: the site does not answer.
    """
    looker = _Looker(release, url, allowed)
    looker.look_at_words()
    with ThreadPoolExecutor(VISITORS) as pool:
        for _ in pool.map(looker.look_at_file, release.files):
            step()
    looker.look_elsewhere()
    looker.look_at_source()
    return Comparison(looker.answers, tuple(sorted(looker.found, key=_order)), looker.words)


def _order(difference: Difference) -> tuple[str, str, str]:
    return difference.path, difference.code, difference.what


class _Looker:
    """One comparison at work; list appends are safe between threads."""

    def __init__(self, release: Release, url: str, allowed: frozenset[str]) -> None:
        self.release = release
        self.url = url
        self.allowed = OF_THE_TRANSPORT | allowed
        self.answers = 0
        self.found: list[Difference] = []
        self.words: dict[str, Any] = {}

    def differs(self, code: str, path: str, what: str) -> None:
        one = Difference(code, path, what)
        if one not in self.found:
            self.found.append(one)

    def ask(self, visit: Visit, path: str, most: int, **headers: str) -> Answer:
        sent = {name.replace("_", "-"): value for name, value in headers.items()}
        self.answers += 1
        try:
            return visit.ask(path, sent, most + SPARE_BYTES)
        except NoAnswer:  # a kept connection may have ended: once more
            with Visit(self.url) as again:
                return again.ask(path, sent, most + SPARE_BYTES)

    def look_at_words(self) -> None:
        """The operator's own words: of the known shape; the page's policy follows from them."""
        with Visit(self.url) as visit:
            answer = self.ask(visit, WORDS, SPARE_BYTES, Accept_Encoding="identity")
        try:
            words = json.loads(answer.body)
        except ValueError:
            words = None
        if isinstance(words, dict) and set(words) - MORE_WORDS == WORDS_KEYS:
            self.words = words
        else:
            self.differs("words", WORDS, "not the words of an operator, as the page reads them")
        self.look_at_headers(WORDS, answer, "application/json")

    def look_at_file(self, file: File) -> None:
        """One file, in each encoding, and once as not modified."""
        path = "" if file.path == INDEX else file.path
        with Visit(self.url) as visit:
            for encoding in ENCODINGS:
                answer = self.ask(visit, path, file.size, Accept_Encoding=encoding)
                self.look_at_body(file, answer, encoding)
                if answer.status == HTTPStatus.OK:
                    self.look_at_headers(path, answer, file.type)
            for tag in answer.every("etag"):
                again = self.ask(visit, path, file.size, Accept_Encoding="br", If_None_Match=tag)
                if again.status == HTTPStatus.NOT_MODIFIED:
                    self.look_at_headers(path, again)
                else:
                    self.look_at_body(file, again, "asked again")

    def look_at_body(self, file: File, answer: Answer, how: str) -> None:
        if answer.status != HTTPStatus.OK:
            self.differs("status", file.path, f"{answer.status} instead of 200 ({how})")
            return
        got = "".join(answer.every("content-encoding")) or "identity"
        if got not in {how, "identity"} and how in ENCODINGS:
            self.differs("encoding", file.path, f"answered in {got} where {how} was asked for")
        content = answer.content(file.size + SPARE_BYTES)
        if content is None:
            self.differs("bytes", file.path, f"cannot be unpacked ({how})")
        elif hashlib.sha256(content).hexdigest() != file.sha256:
            self.differs("bytes", file.path, f"{_other(content, file)} ({how})")
            self.look_at_references(file.path, content)

    def look_at_references(self, path: str, content: bytes) -> None:
        """Where a file is not as built, what does it lead to that is not built either?"""
        known = {file.path for file in self.release.files} | {WORDS, ""}
        for reference in _REFERENCE.findall(content):
            parts = urlsplit(reference.decode("latin-1"))
            if parts.scheme or parts.netloc or not re.fullmatch(r"[\w./-]+", parts.path):
                continue
            target = normpath(join("/", dirname(path), parts.path)).strip("/")
            if target not in known and "." in target:
                self.differs("file_extra", target, f"{path} refers to it; it is not of the build")

    def look_at_headers(
        self, path: str, answer: Answer, media_type: str | None = None, **instead: str
    ) -> None:
        expected = {**self.release.headers_at(f"/{path}"), **instead}
        origin = self.words.get("api_origin", "")
        if origin:
            policy = expected["Content-Security-Policy"]
            expected["Content-Security-Policy"] = policy.replace(
                "connect-src 'self';", f"connect-src 'self' {origin};"
            )
        shown = path or INDEX
        for name, value in expected.items():
            got = answer.every(name)
            if not got:
                self.differs("header_missing", shown, name)
            elif len(got) > 1:
                self.differs("header_twice", shown, name)
            elif got != [value]:
                self.differs("header_differs", shown, f"{name}: {got[0]!r} instead of {value!r}")
        got_type = [value.partition(";")[0].strip() for value in answer.every("content-type")]
        if media_type is not None and got_type != [media_type]:
            self.differs("header_differs", shown, f"Content-Type: {got_type} not {media_type!r}")
        if self.url.startswith("https:") and not answer.every(HSTS):
            self.differs("header_missing", shown, HSTS)
        names = {name.lower() for name, _ in answer.headers}
        for name in sorted(names - {name.lower() for name in expected} - self.allowed):
            if not (path.startswith("api/") and name.startswith(CORS)):
                self.differs("header_extra", shown, name)

    def look_elsewhere(self) -> None:
        """Where nothing should be, and the API's headers."""
        folders = {dirname(file.path) for file in self.release.files} - {""}
        parents = {folder.partition("/")[0] for folder in folders}
        with Visit(self.url) as visit:
            for path in (*UNASKED, *sorted(f"{folder}/" for folder in folders | parents)):
                answer = self.ask(visit, path, 0, Accept_Encoding="identity")
                if answer.status == HTTPStatus.OK:
                    self.differs("file_extra", path, "there is an answer where none was built")
                elif answer.status == HTTPStatus.NOT_FOUND:
                    self.look_at_headers(path, answer, **{"Cache-Control": "no-store"})
            if not self.words.get("api_origin"):
                for path in API:
                    answer = self.ask(visit, path, 0, Accept_Encoding="identity")
                    failed = answer.status >= HTTPStatus.BAD_REQUEST
                    instead = {"Cache-Control": "no-store"} if failed else {}
                    self.look_at_headers(path, answer, **instead)

    def look_at_source(self) -> None:
        """Whether what it is compared with is what was published."""
        host = urlsplit(self.url)
        if host.scheme != "https" and host.hostname not in {"127.0.0.1", "localhost", "::1"}:
            self.differs("not_encrypted", "", "anyone on the way can read and change it")
        for path in self.release.uncommitted:
            self.differs("not_published", path, "the build was made from it as it is in no commit")


def _other(content: bytes, file: File) -> str:
    if len(content) == file.size:
        return "other bytes, of the same size"
    if len(content) > file.size:
        return f"other bytes, more than {file.size}"
    return f"other bytes, {len(content)} instead of {file.size}"
