"""The headers of every answer, as a snapshot: a change here is a change of a promise."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import pytest
from werkzeug.exceptions import HTTPException

from server.headers import DENIED_FEATURES
from tests.server.world import World, case_id, picture, submission

SEALED = (
    "default-src 'none'; script-src 'wasm-unsafe-eval'; connect-src 'none'; "
    "require-trusted-types-for 'script'; trusted-types 'none'"
)
PAGE = (
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; "
    "img-src 'self' blob:; font-src 'none'; connect-src 'self'; worker-src 'self'; "
    "manifest-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'; "
    "require-trusted-types-for 'script'; trusted-types workers"
)
LOADER = (
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; "
    "require-trusted-types-for 'script'; trusted-types 'none'"
)
DATA = "default-src 'none'; frame-ancestors 'none'"
REFERENCE = (
    "default-src 'none'; style-src 'self'; frame-ancestors 'none'; base-uri 'none'; "
    "form-action 'none'"
)
FOR_EVER = "public, max-age=31536000, immutable"

SNAPSHOT = [
    ("GET", "/", 200, PAGE, "no-cache"),
    ("GET", "/page/main.js", 200, PAGE, "no-cache"),
    ("GET", "/loader/loader.js", 200, LOADER, "no-cache"),
    ("GET", "/words/en.ftl", 200, PAGE, "no-cache"),
    ("GET", "/index.html", 302, PAGE, "no-cache"),
    ("GET", "/nothing", 404, PAGE, "no-store"),
    ("GET", "/runtime/worker/worker-0123456789ab.js", 200, SEALED, FOR_EVER),
    ("GET", "/runtime/worker/gone.js", 404, SEALED, "no-store"),
    ("GET", "/runtime/core-0123456789ab.wasm", 200, DATA, FOR_EVER),
    ("GET", "/runtime/gone.wasm", 404, DATA, "no-store"),
    ("GET", "/runtime/manifest.json", 200, DATA, "no-cache"),
    ("GET", "/site.json", 200, DATA, "no-cache"),
    ("GET", "/openapi.json", 200, DATA, "no-cache"),
    ("GET", "/developers/", 200, REFERENCE, "no-cache"),
    ("GET", "/developers/style.css", 200, REFERENCE, "no-cache"),
    ("GET", "/developers/openapi.json", 200, REFERENCE, "no-cache"),
    ("GET", "/developers", 308, PAGE, "no-cache"),
    ("GET", "/healthz", 200, DATA, "no-store"),
    ("GET", "/readyz", 503, DATA, "no-store"),
    ("GET", "/api/v1/platforms", 200, DATA, "no-store"),
    ("GET", "/api/v1/statistics", 200, DATA, "no-store"),
    ("GET", "/api/v1/list", 401, DATA, "no-store"),
    ("POST", "/api/v1/list/feedback", 401, DATA, "no-store"),
    ("GET", "/api/v1/cases", 405, DATA, "no-store"),
    ("POST", "/api/v1/cases", 415, DATA, "no-store"),
    ("POST", "/api/v1/cases/status", 415, DATA, "no-store"),
    ("POST", "/api/v1/cases/withdraw", 415, DATA, "no-store"),
    ("POST", "/api/v1/cases/follow", 415, DATA, "no-store"),
    ("GET", "/api/v1/nothing", 404, DATA, "no-store"),
    ("GET", "/hashsharing/v2/status", 401, DATA, "no-store"),
    ("GET", "/hashsharing/v2/members", 401, DATA, "no-store"),
    ("GET", "/hashsharing/v2/entries", 401, DATA, "no-store"),
    ("GET", "/hashsharing/v2/feedback/PDQ/reasons", 401, DATA, "no-store"),
    ("PUT", "/hashsharing/v2/entries/1000000/00/PDQ/feedback", 401, DATA, "no-store"),
    ("GET", "/stopncii/v1/FetchHashes", 401, DATA, "no-store"),
    ("POST", "/stopncii/v1/SubmitFeedback", 401, DATA, "no-store"),
]

NOT_TAGGED = {
    *("/site.json", "/openapi.json", "/healthz", "/api/v1/platforms", "/api/v1/statistics"),
    *("/developers/", "/developers/style.css", "/developers/openapi.json"),
}
"""Answers made anew each time, without an ETag: there is no 304 of them."""
KEPT_ON_304 = {
    *("Content-Security-Policy", "Cache-Control", "X-Content-Type-Options", "Referrer-Policy"),
    *("Permissions-Policy", "Cross-Origin-Opener-Policy", "Cross-Origin-Resource-Policy"),
}


@pytest.fixture
def site(sqlite_world: World, tmp_path: Path) -> Iterator[World]:
    """The server with a page of a few files."""
    folder = tmp_path / "site"
    for name, content in {
        "index.html": "<!doctype html><title>Information</title>",
        "page/main.js": "export {};",
        "page/main.js.br": "smaller",
        "loader/loader.js": "self;",
        "words/en.ftl": "a = b",
        "runtime/manifest.json": "{}",
        "runtime/core-0123456789ab.wasm": "wasm",
        "runtime/worker/worker-0123456789ab.js": "self;",
    }.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(content)
    world = World(replace(sqlite_world.config, site_folder=folder))
    yield world
    world.close()


class TestTable:
    @pytest.mark.parametrize(("method", "path", "status", "csp", "cache"), SNAPSHOT)
    def test_p02_every_answer_has_its_headers(  # noqa: PLR0913, PLR0917  # the columns
        self, site: World, method: str, path: str, status: int, csp: str, cache: str
    ) -> None:
        """Pages, files, API answers and errors alike."""
        site.clock.forward(days=1)  # publishing is late: /readyz is an error, too
        answer = site.request(method, path)
        assert answer.status_code == status
        assert answer.headers.getlist("Content-Security-Policy") == [csp]
        assert answer.headers.getlist("Cache-Control") == [cache]
        assert answer.headers["X-Content-Type-Options"] == "nosniff"
        assert answer.headers["Referrer-Policy"] == "no-referrer"
        assert answer.headers["Cross-Origin-Opener-Policy"] == "same-origin"
        assert answer.headers["Cross-Origin-Resource-Policy"] == "same-origin"
        assert "camera=()" in answer.headers["Permissions-Policy"]
        assert "Access-Control-Allow-Origin" not in answer.headers

    def test_the_snapshot_holds_every_route(self, site: World) -> None:
        """A new route has to find its row."""
        routes = site.app.url_map.bind("")
        held = set()
        for method, path, *_ in SNAPSHOT:
            with suppress(HTTPException):  # files, and what is not found on purpose
                held.add(str(routes.match(path, method, return_rule=True)[0]))
        assert held == {str(rule) for rule in site.app.url_map.iter_rules()}

    @pytest.mark.parametrize(
        "path",
        [path for _, path, status, *_ in SNAPSHOT if status == 200 and path not in NOT_TAGGED],
    )
    def test_p02_a_304_has_them_as_well(self, site: World, path: str) -> None:
        """A browser keeps the headers of the newest answer."""
        first = site.get(path)
        again = site.request("GET", path, headers={"If-None-Match": first.headers["ETag"]})
        assert again.status_code == 304
        for name in set(first.headers.keys()) & KEPT_ON_304:
            assert again.headers.getlist(name) == first.headers.getlist(name)
        assert set(again.headers.keys()) >= KEPT_ON_304

    def test_p02_a_304_of_the_list_has_them_as_well(self, site: World) -> None:
        """Where a platform asks whether anything is new."""
        key = site.platform()
        first = site.get("/api/v1/list", key)
        told = {"Authorization": f"Bearer {key}", "If-None-Match": first.headers["ETag"]}
        again = site.request("GET", "/api/v1/list", headers=told)
        assert again.status_code == 304
        assert again.headers["Content-Security-Policy"] == DATA
        assert again.headers["Cache-Control"] == "no-store"

    def test_a_crash_has_them_as_well(self, site: World, monkeypatch: pytest.MonkeyPatch) -> None:
        """An error page is a page."""
        monkeypatch.setattr(type(site.services.cases), "status", lambda *_: 1 / 0)
        answer = site.post("/api/v1/cases/status", {"case_id": case_id()})
        assert answer.status_code == 500
        assert answer.headers["Content-Security-Policy"] == DATA

    def test_a_compressed_file_is_served_where_it_lies_beside(self, site: World) -> None:
        """Brotli, made when the site was built."""
        answer = site.request("GET", "/page/main.js", headers={"Accept-Encoding": "br"})
        assert (answer.headers["Content-Encoding"], answer.data) == ("br", b"smaller")

    def test_p08_no_answer_sets_a_cookie(self, site: World) -> None:
        """Not one of them, ever."""
        answers = [site.request(method, path) for method, path, *_ in SNAPSHOT]
        answers.append(site.post("/api/v1/cases", submission(picture(1))))
        assert len(answers) > 20
        for answer in answers:
            assert "Set-Cookie" not in answer.headers

    def test_p08_every_feature_is_denied(self, site: World) -> None:
        """A page that asks for nothing is allowed nothing."""
        policy = site.get("/").headers["Permissions-Policy"]
        assert policy == ", ".join(f"{name}=()" for name in DENIED_FEATURES)


class TestSettings:
    def test_hsts_is_sent_where_it_is_set(self, site: World) -> None:
        """Only once HTTPS works: it cannot be taken back."""
        assert "Strict-Transport-Security" not in site.get("/").headers
        world = World(replace(site.config, hsts_seconds=63_072_000))
        headers = world.get("/").headers
        world.close()
        assert headers["Strict-Transport-Security"] == "max-age=63072000; includeSubDomains"

    def test_the_api_origin_stands_in_connect_src(self, site: World) -> None:
        """The one other place the page may talk to."""
        world = World(replace(site.config, api_origin="https://api.example"))
        csp = world.get("/").headers["Content-Security-Policy"]
        world.close()
        assert "connect-src 'self' https://api.example;" in csp

    def test_cors_is_open_for_the_one_page_origin(self, site: World) -> None:
        """For what the page calls, preflight and errors too; never for the list."""
        world = World(replace(site.config, page_origin="https://page.example"))
        allowed = {
            path: world.request(method, path).headers.get("Access-Control-Allow-Origin")
            for method, path in [
                ("OPTIONS", "/api/v1/cases"),
                ("POST", "/api/v1/cases/status"),
                ("GET", "/api/v1/platforms"),
                ("GET", "/api/v1/list"),
                ("GET", "/"),
            ]
        }
        world.close()
        assert allowed == {
            "/api/v1/cases": "https://page.example",
            "/api/v1/cases/status": "https://page.example",
            "/api/v1/platforms": "https://page.example",
            "/api/v1/list": None,
            "/": None,
        }

    def test_site_json_comes_from_the_settings(self, site: World) -> None:
        """The operator's own words."""
        chosen = replace(
            site.config, site_name="Stop It", operator_name="A helpline", variants="wide"
        )
        world = World(chosen)
        words = world.get("/site.json").json
        world.close()
        assert words == {
            "name": "Stop It",
            "api_origin": "",
            "leave_url": "https://www.wikipedia.org/",
            "variants": "wide",
            "operator": {"name": "A helpline", "url": ""},
        }
