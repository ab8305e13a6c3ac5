"""What the API refuses, and how: nothing that could be a picture gets in (P05)."""

from __future__ import annotations

import base64
import json
from pathlib import Path
from typing import Any, Final

import jsonschema_rs
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import text

from server.wire import Submission
from tests.server.world import World, case_id, md5, pdq, picture, submission, video, vpdq

JPEG: Final = b"\xff\xd8\xff\xe0\x00\x10JFIF\x00\x01" + bytes(range(256)) * 4 + b"\xff\xd9"
DATA_URI: Final = "data:image/jpeg;base64," + base64.b64encode(JPEG).decode()


def everything(world: World) -> str:
    """All that the database holds, as text."""
    with world.services.store.reading() as rows:
        tables = ("cases", "submissions", "items", "fingerprints", "entries")
        return repr([
            [tuple(row) for row in rows.connection.execute(text(f"SELECT * FROM {table}"))]  # noqa: S608  # constants
            for table in tables
        ])  # fmt: skip


def paths_of(value: object, here: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """Where each leaf of a JSON value stands."""
    if isinstance(value, dict):
        return [p for key, inner in value.items() for p in paths_of(inner, (*here, key))]
    if isinstance(value, list):
        return [p for n, inner in enumerate(value) for p in paths_of(inner, (*here, n))]
    return [here]


def with_leaf(body: dict[str, Any], path: tuple[Any, ...], leaf: object) -> dict[str, Any]:
    """A copy of the body with another leaf."""
    copy: Any = json.loads(json.dumps(body))
    inner = copy
    for step in path[:-1]:
        inner = inner[step]
    inner[path[-1]] = leaf
    return dict(copy)


FULL: Final = submission(picture(1), video(2), case=case_id())


class TestP05NoPictureGetsIn:
    @pytest.mark.parametrize("path", paths_of(FULL), ids=lambda p: ".".join(map(str, p)))
    @pytest.mark.parametrize("leaf", [DATA_URI, base64.b64encode(JPEG).decode(), JPEG.hex()])
    def test_p05_no_field_takes_one(
        self, sqlite_world: World, path: tuple[Any, ...], leaf: str
    ) -> None:
        """A picture in any leaf of a submission, in any coding, is refused and not kept."""
        before = everything(sqlite_world)
        answer = sqlite_world.post("/api/v1/cases", with_leaf(FULL, path, leaf))
        assert 400 <= answer.status_code < 500
        assert everything(sqlite_world) == before

    @pytest.mark.parametrize(
        "content_type",
        ["image/jpeg", "multipart/form-data; boundary=x", "application/octet-stream",
         "application/x-www-form-urlencoded", "text/plain", ""],
    )  # fmt: skip
    def test_p05_only_json_is_read(self, sqlite_world: World, content_type: str) -> None:
        """A form that uploads a file gets 415, whatever is in it."""
        answer = sqlite_world.request("POST", "/api/v1/cases", data=JPEG, content_type=content_type)
        assert (answer.status_code, answer.json["error"]["code"]) == (415, "not_json")

    def test_p05_a_picture_called_json_is_refused(self, sqlite_world: World) -> None:
        """The bytes must be JSON, too."""
        answer = sqlite_world.request(
            "POST", "/api/v1/cases", data=JPEG, content_type="application/json"
        )
        assert (answer.status_code, answer.json["error"]["code"]) == (400, "bad_request")

    def test_p05_a_body_above_256_kb_is_refused(self, sqlite_world: World) -> None:
        """Before it is read."""
        answer = sqlite_world.request(
            "POST", "/api/v1/cases", data=b" " * (256 * 1024 + 1), content_type="application/json"
        )
        assert (answer.status_code, answer.json["error"]["code"]) == (413, "body_too_large")

    @settings(
        max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
    )
    @given(
        st.recursive(
            st.none() | st.booleans() | st.integers() | st.text(),
            lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
        )
    )
    def test_p05_any_other_json_is_refused(self, sqlite_world: World, body: object) -> None:
        """Whatever it is, the answer is 400 in the one shape, and nothing is stored."""
        answer = sqlite_world.request(
            "POST", "/api/v1/cases", data=json.dumps(body), content_type="application/json"
        )
        assert (answer.status_code, answer.json["error"]["code"]) == (400, "bad_request")
        assert everything(sqlite_world) == repr([[]] * 5)


BODIES: Final = sorted((Path(__file__).parents[1] / "fuzz" / "corpus" / "bodies").iterdir())


class TestCorpus:
    @pytest.mark.parametrize("path", BODIES, ids=lambda path: path.name)
    def test_p05_a_stored_hostile_body_is_refused(self, sqlite_world: World, path: Path) -> None:
        """What parsers fell over elsewhere: depth, encodings, numbers, keys, what comes after."""
        answer = sqlite_world.request(
            "POST", "/api/v1/cases", data=path.read_bytes(), content_type="application/json"
        )
        assert (answer.status_code, answer.json["error"]["code"]) == (400, "bad_request")
        assert everything(sqlite_world) == repr([[]] * 5)


class TestStrictness:
    @pytest.mark.parametrize(
        "change",
        [
            {"note": "hello"},
            {"items": []},
            {"items": [picture(1)] * 101},
            {"submission_id": "1"},
            {"submission_id": "{00000000-0000-0000-0000-000000000000}"},
            {"case_id": 5},
            {"items": [picture(1) | {"name": "beach.jpg"}]},
            {"items": [picture(1) | {"kind": "text"}]},
            {"items": [{"kind": "image", "fingerprints": []}]},
            {"items": [{"kind": "image", "fingerprints": [vpdq(1)]}]},
            {"items": [{"kind": "video", "fingerprints": [pdq(1)]}]},
            {"items": [{"kind": "image", "fingerprints": [pdq(1)] * 101}]},
            {"items": [{"kind": "image", "fingerprints": [pdq(1) | {"quality": 101}]}]},
            {"items": [{"kind": "image", "fingerprints": [pdq(1) | {"quality": True}]}]},
            {"items": [{"kind": "image", "fingerprints": [pdq(1) | {"quality": 50.0}]}]},
            {"items": [{"kind": "image", "fingerprints": [pdq(1) | {"quality": "50"}]}]},
            {"items": [{"kind": "image", "fingerprints": [pdq(1) | {"variant": "secret"}]}]},
            {"items": [{"kind": "image", "fingerprints": [pdq(1) | {"value": "A" * 64}]}]},
            {"items": [{"kind": "image", "fingerprints": [pdq(1) | {"value": "a" * 63}]}]},
            {"items": [{"kind": "image", "fingerprints": [pdq(1) | {"value": "a" * 64 + "\n"}]}]},
            {"items": [{"kind": "image", "fingerprints": [md5(1) | {"quality": 5}]}]},
            {"items": [{"kind": "video", "fingerprints": [vpdq(1, frames=601)]}]},
            {"items": [{"kind": "video", "fingerprints": [vpdq(1) | {"frames": []}]}]},
        ],
    )
    def test_p05_what_is_not_described_is_refused(
        self, sqlite_world: World, change: dict[str, Any]
    ) -> None:
        """Unknown keys, wrong types, wrong lengths, wrong alphabets, too many."""
        answer = sqlite_world.post("/api/v1/cases", submission(picture(1)) | change)
        assert (answer.status_code, answer.json["error"]["code"]) == (400, "bad_request")

    def test_refuses_a_repeated_key(self, sqlite_world: World) -> None:
        """Two readers could read two different bodies."""
        body = json.dumps(submission(picture(1)))
        doubled = body.replace('{"case_id"', f'{{"case_id": "{case_id()}", "case_id"', 1)
        answer = sqlite_world.request(
            "POST", "/api/v1/cases", data=doubled, content_type="application/json"
        )
        assert (answer.status_code, answer.json["error"]["code"]) == (400, "bad_request")

    def test_refuses_frames_that_run_backwards(self, sqlite_world: World) -> None:
        """They would be another video."""
        turned = vpdq(1)
        turned["frames"].reverse()
        item = {"kind": "video", "fingerprints": [turned]}
        answer = sqlite_world.post("/api/v1/cases", submission(item))
        assert (answer.status_code, answer.json["error"]["code"]) == (400, "bad_fingerprint")

    def test_nesting_without_end_is_refused(self, sqlite_world: World) -> None:
        """And does not end the process."""
        answer = sqlite_world.request(
            "POST", "/api/v1/cases", data=b"[" * 200_000, content_type="application/json"
        )
        assert answer.status_code == 400

    def test_a_whole_long_video_fits(self, sqlite_world: World) -> None:
        """600 frames are far under 256 KB."""
        body = submission({"kind": "video", "fingerprints": [vpdq(1, frames=600), md5(1)]})
        assert len(json.dumps(body)) < 100_000
        assert sqlite_world.post("/api/v1/cases", body).status_code == 201


class TestOneErrorShape:
    @pytest.mark.parametrize(
        ("method", "path", "status", "code"),
        [
            ("GET", "/nothing", 404, "not_found"),
            ("GET", "/api/v1/nothing", 404, "not_found"),
            ("GET", "/api/v1/cases", 405, "method_not_allowed"),
            ("DELETE", "/api/v1/cases", 405, "method_not_allowed"),
            ("POST", "/api/v1/cases", 415, "not_json"),
            ("GET", "/api/v1/list", 401, "unauthorized"),
            ("POST", "/api/v1/list/feedback", 401, "unauthorized"),
            ("POST", "/", 404, "not_found"),
        ],
    )
    def test_every_refusal_has_it(
        self, sqlite_world: World, method: str, path: str, status: int, code: str
    ) -> None:
        """`{"error": {"code", "message"}}`, as JSON."""
        answer = sqlite_world.request(method, path)
        assert answer.status_code == status
        assert answer.headers["Content-Type"] == "application/json"
        assert set(answer.json) == {"error"}
        assert set(answer.json["error"]) == {"code", "message"}
        assert answer.json["error"]["code"] == code

    def test_a_crash_has_it_too(self, sqlite_world: World, monkeypatch: pytest.MonkeyPatch) -> None:
        """And tells nothing of what crashed."""

        def crash(*_: object) -> None:
            raise ZeroDivisionError("secret")

        monkeypatch.setattr(type(sqlite_world.services.cases), "status", crash)
        answer = sqlite_world.post("/api/v1/cases/status", {"case_id": case_id()})
        assert (answer.status_code, answer.json["error"]["code"]) == (500, "internal")
        assert b"secret" not in answer.data

    def test_a_database_that_is_gone_has_it_too(self, sqlite_world: World) -> None:
        """503: what was sent is not stored, and the page keeps it and tries again."""
        with sqlite_world.services.store.writing() as rows:
            rows.connection.execute(text("DROP TABLE fingerprints"))
        answer = sqlite_world.post("/api/v1/cases", submission(picture(1)))
        assert (answer.status_code, answer.json["error"]["code"]) == (503, "unavailable")


class TestDescription:
    def test_answers_are_as_described(self, sqlite_world: World) -> None:
        """Every kind of 2xx answer validates against its own schema."""
        key = sqlite_world.platform()
        case = sqlite_world.submit(picture(1), video(2))
        sqlite_world.tick()
        sqlite_world.withdraw(case, [sqlite_world.status(case)[1]["item_id"]])
        sqlite_world.tick()
        whole = sqlite_world.get("/openapi.json").json
        for path, answer in {
            "/api/v1/cases": sqlite_world.post("/api/v1/cases", submission(picture(9))),
            "/api/v1/cases/status": sqlite_world.post("/api/v1/cases/status", {"case_id": case}),
            "/api/v1/cases/follow": sqlite_world.post("/api/v1/cases/follow", {"case_id": case}),
            "/api/v1/list": sqlite_world.get("/api/v1/list", key),
            "/api/v1/platforms": sqlite_world.get("/api/v1/platforms"),
            "/healthz": sqlite_world.get("/healthz"),
        }.items():
            operation = next(iter(whole["paths"][path].values()))
            told = operation["responses"][str(answer.status_code)]
            schema = told["content"]["application/json"]["schema"]
            rooted = {**schema, "components": whole["components"]}
            jsonschema_rs.validate(rooted, answer.json)

    def test_every_error_code_stands_at_its_routes(self, sqlite_world: World) -> None:
        """An engineer finds each code where it can come from."""
        told = sqlite_world.get("/openapi.json").json["paths"]["/api/v1/cases"]["post"]
        text_of = " ".join(answer["description"] for answer in told["responses"].values())
        for code in ("bad_request", "bad_case_id", "implausible_fingerprint", "submission_differs",
                     "case_full", "body_too_large", "not_json", "unavailable"):  # fmt: skip
            assert f"`{code}`" in text_of

    def test_models_take_no_free_text(self) -> None:
        """Every string is an enum, a constant, or of a bounded alphabet or length."""
        schema = Submission.model_json_schema()

        def strings(node: object) -> list[dict[str, Any]]:
            if isinstance(node, dict):
                own = [node] if node.get("type") == "string" else []
                return own + [s for inner in node.values() for s in strings(inner)]
            if isinstance(node, list):
                return [s for inner in node for s in strings(inner)]
            return []

        found = strings(schema)
        assert len(found) > 5
        for one in found:
            assert {"enum", "const", "pattern", "maxLength"} & set(one)
            assert one.get("maxLength", 0) <= 40
