"""P07 from outside: a live site against a build, through real sockets and the real application."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import brotli
import pytest

from tests.verify.conftest import FILES, MAIN, Serve
from web.verify.compare import Difference, compare
from web.verify.errors import NoAnswer
from web.verify.release import Release

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIApplication, WSGIEnvironment

Headers = list[tuple[str, str]]
CSP = "Content-Security-Policy"


def with_headers(
    change: Callable[[str, Headers], Headers],
) -> Callable[[WSGIApplication], WSGIApplication]:
    """The application behind a proxy that changes headers, by path."""

    def wrap(app: WSGIApplication) -> WSGIApplication:
        def changed(environ: WSGIEnvironment, start_response: StartResponse) -> Any:  # noqa: ANN401  # WSGI
            def start(status: str, headers: Headers, *rest: Any) -> Any:  # noqa: ANN401  # WSGI
                return start_response(status, change(environ["PATH_INFO"], headers), *rest)

            return app(environ, start)

        return changed

    return wrap


def without(path: str, name: str) -> Callable[[str, Headers], Headers]:
    """Drops one header at one path."""
    return lambda at, headers: [h for h in headers if at != path or h[0] != name]


def also(path: str, name: str, value: str) -> Callable[[str, Headers], Headers]:
    """Adds one header at one path."""
    return lambda at, headers: [*headers, (name, value)] if at == path else headers


class TestSameSite:
    def test_p07_nothing_differs(self, built: Release, serve: Serve) -> None:
        """Each file in three encodings, missing paths and the API's headers: all as built."""
        with serve() as url:
            comparison = compare(built, url)

        assert comparison.differences == ()
        assert comparison.answers > 4 * len(built.files)
        assert comparison.words["name"] == "Take It Down"

    def test_words_that_do_not_fit_the_policy_are_named(self, built: Release, serve: Serve) -> None:
        """Both are written from one setting: where the API is, the policy must name it."""
        lie = b'{"name": "", "api_origin": "https://a.example", "leave_url": "", "operator": {}}'

        def lying(app: WSGIApplication) -> WSGIApplication:
            def changed(environ: WSGIEnvironment, start_response: StartResponse) -> Any:  # noqa: ANN401  # WSGI
                parts = app(environ, start_response)
                return [lie] if environ["PATH_INFO"] == "/site.json" else parts

            return with_headers(without("/site.json", "Content-Length"))(changed)

        with serve(lying) as url:
            found = compare(built, url).differences

        assert ("header_differs", "index.html") in {(one.code, one.path) for one in found}
        assert all("connect-src 'self' https://a.example" in one.what for one in found)


class TestBytes:
    @pytest.mark.parametrize("path", [path for path in FILES if not path.endswith(".br")])
    def test_p07_one_flipped_byte_is_named(
        self, built: Release, site: Path, serve: Serve, path: str
    ) -> None:
        """In any file at all: of the page, of the runtime, of the manifest itself."""
        content = (site / path).read_bytes()
        (site / path).write_bytes(content[:-1] + bytes([content[-1] ^ 1]))

        with serve() as url:
            found = compare(built, url).differences

        assert {(one.code, one.path) for one in found} == {("bytes", path)}
        assert found[0].what.startswith("other bytes, of the same size")

    def test_p07_other_bytes_in_one_encoding_alone_are_named(
        self, built: Release, site: Path, serve: Serve
    ) -> None:
        """What most browsers get is not what a plain download shows."""
        (site / "page/main.js.br").write_bytes(brotli.compress(MAIN + b"evil()"))

        with serve() as url:
            found = compare(built, url).differences

        assert {one.path for one in found} == {"page/main.js"}
        assert "other bytes, more than" in found[0].what
        assert all("(br)" in one.what or "(asked again)" in one.what for one in found)

    def test_a_bomb_is_cut(self, built: Release, site: Path, serve: Serve) -> None:
        """A hundred megabytes in a hundred bytes do not fill the memory of who asks."""
        (site / "page/main.js.br").write_bytes(brotli.compress(bytes(100_000_000), quality=5))

        with serve() as url:
            found = compare(built, url).differences

        assert ("bytes", "page/main.js") in {(one.code, one.path) for one in found}

    def test_a_missing_file_is_named(self, built: Release, site: Path, serve: Serve) -> None:
        """It was built and is not served."""
        (site / "page/say.js").unlink()

        with serve() as url:
            found = compare(built, url).differences

        assert Difference("status", "page/say.js", "404 instead of 200 (br)") in found


class TestExtra:
    def test_a_file_that_a_changed_one_refers_to_is_named(
        self, built: Release, site: Path, serve: Serve
    ) -> None:
        """The way in of any further code is a file that was built."""
        (site / "page/evil.js").write_text("0")
        (site / "index.html").write_text('<script src="page/evil.js"></script>')

        with serve() as url:
            found = {(one.code, one.path) for one in compare(built, url).differences}

        assert found == {("bytes", "index.html"), ("file_extra", "page/evil.js")}

    def test_a_service_worker_is_named(self, built: Release, site: Path, serve: Serve) -> None:
        """It would stand between the page and the network for good."""
        (site / "sw.js").write_text("0")

        with serve() as url:
            found = compare(built, url).differences

        assert found == (
            Difference("file_extra", "sw.js", "there is an answer where none was built"),
        )


class TestHeaders:
    @pytest.mark.parametrize(
        ("path", "shown"),
        [
            ("/", "index.html"),
            ("/page/say.js", "page/say.js"),
            ("/runtime/worker/worker-0123456789ab.js", "runtime/worker/worker-0123456789ab.js"),
            ("/nothing-is-here", "nothing-is-here"),
            ("/healthz", "healthz"),
            ("/api/v1/list", "api/v1/list"),
        ],
    )
    def test_p07_a_dropped_header_is_named(
        self, built: Release, serve: Serve, path: str, shown: str
    ) -> None:
        """On a page, a worker, an error, the API."""
        with serve(with_headers(without(path, CSP))) as url:
            found = compare(built, url).differences

        assert found == (Difference("header_missing", shown, CSP),)

    def test_a_weaker_policy_is_named(self, built: Release, serve: Serve) -> None:
        """Both words stand beside each other."""
        worker = "/runtime/worker/worker-0123456789ab.js"
        policy = "default-src 'none'; connect-src *"

        def weaker(path: str, headers: Headers) -> Headers:
            return [(n, policy if path == worker and n == CSP else v) for n, v in headers]

        with serve(with_headers(weaker)) as url:
            (found,) = compare(built, url).differences

        assert (found.code, found.path) == ("header_differs", worker[1:])
        assert "connect-src *" in found.what

    @pytest.mark.parametrize(
        ("name", "value", "code"),
        [
            ("Set-Cookie", "id=1", "header_extra"),
            ("Link", "</evil.js>; rel=preload", "header_extra"),
            ("Report-To", "{}", "header_extra"),
            ("Access-Control-Allow-Origin", "*", "header_extra"),
            ("Referrer-Policy", "unsafe-url", "header_twice"),
        ],
    )
    def test_an_added_header_is_named(
        self, built: Release, serve: Serve, name: str, value: str, code: str
    ) -> None:
        """A cookie, a report, a second value: nothing that was not built."""
        with serve(with_headers(also("/", name, value))) as url:
            found = compare(built, url).differences

        assert [(one.code, one.path) for one in found] == [(code, "index.html")]

    def test_an_allowed_header_of_a_proxy_is_not(self, built: Release, serve: Serve) -> None:
        """Who compares decides."""
        with serve(with_headers(also("/", "X-Cache", "HIT"))) as url:
            assert compare(built, url, frozenset({"x-cache"})).differences == ()


class TestSource:
    def test_a_file_of_no_commit_is_named(self, built: Release, serve: Serve) -> None:
        """Served as built is not enough: what was built must be what was published."""
        with serve() as url:
            found = compare(replace(built, uncommitted=("pyhash/pdq.py",)), url).differences

        assert [(one.code, one.path) for one in found] == [("not_published", "pyhash/pdq.py")]

    def test_a_site_that_is_not_there_is_an_error(self, built: Release) -> None:
        """Not a difference: nothing was compared."""
        with pytest.raises(NoAnswer):
            compare(built, "http://127.0.0.1:9")
