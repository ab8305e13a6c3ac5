"""How the list travels: as pages and lines, squeezed, conditional, whole or visibly cut off."""

from __future__ import annotations

import gzip
import json
from http import HTTPStatus
from typing import TYPE_CHECKING, Any

import pytest

from server import hashlist, wire
from server.audit import Action
from server.views import hashlist as view
from tests.server.world import Subscriber, World, picture, video

if TYPE_CHECKING:
    from tests.server.world import Answer

NDJSON = "application/x-ndjson"


def ask(world: World, key: str, query: str = "", **headers: str) -> Answer:
    """GET the list with further headers."""
    told = {name.replace("_", "-"): value for name, value in headers.items()}
    return world.request(
        "GET", f"/api/v1/list?{query}", headers={"Authorization": f"Bearer {key}", **told}
    )


def lines_of(answer: Answer) -> list[dict[str, Any]]:
    """The lines of a stream, read."""
    return [json.loads(line) for line in answer.data.splitlines()]


def filled(world: World) -> str:
    """A list of 12 entries, of which two pictures' have left again; answers a platform's key."""
    key = world.platform()
    case = world.submit(picture(1), picture(2), video(3))
    world.tick()
    world.withdraw(case, [world.status(case)[0]["item_id"]])
    world.submit(picture(4))
    world.tick()
    return key


class TestLines:
    def test_a_stream_holds_what_the_pages_hold(
        self, world: World, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """Over several pages inside, in order, and the last line says that it is whole."""
        key = filled(world)
        pages = world.pull(key)
        monkeypatch.setattr(view, "PAGE_ENTRIES", 4)
        answer = ask(world, key, Accept=NDJSON)
        *entries, end = lines_of(answer)
        assert answer.headers["Content-Type"] == NDJSON
        assert entries == pages["entries"]
        assert {entry["op"] for entry in entries} == {"add", "remove"}
        assert (end["op"], end["epoch"], end["more"]) == ("end", pages["epoch"], False)
        assert end["next_after"] == pages["next_after"] == 15

    def test_every_line_is_as_the_wire_describes_it(self, sqlite_world: World) -> None:
        """Put together by hand, read back by the schema: pictures, videos, removals."""
        key = filled(sqlite_world)
        page = ask(sqlite_world, key).data
        wire.ListPage.model_validate_json(page)
        for line in ask(sqlite_world, key, Accept=NDJSON).data.splitlines():
            wire.ListLine.model_validate_json(line)

    def test_a_limit_bounds_a_stream_too(self, sqlite_world: World) -> None:
        """For a client that wants lines, but not all of them."""
        key = filled(sqlite_world)
        *entries, end = lines_of(ask(sqlite_world, key, "limit=5", Accept=NDJSON))
        assert (len(entries), end["more"]) == (5, True)
        assert end["next_after"] == entries[-1]["position"]

    def test_p16_a_key_revoked_meanwhile_ends_the_stream_without_its_last_line(
        self, sqlite_world: World, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """At the next page inside; what came is good, and is seen not to be all."""
        key = filled(sqlite_world)
        monkeypatch.setattr(view, "PAGE_ENTRIES", 4)
        headers = {"Authorization": f"Bearer {key}", "Accept": NDJSON}
        with sqlite_world.app.test_client().get(
            "/api/v1/list", headers=headers, buffered=False
        ) as answer:
            parts = iter(answer.iter_encoded())
            came = [next(parts)]
            sqlite_world.services.platforms.revoke("Example")
            came += parts
        told = [json.loads(line) for line in b"".join(came).splitlines()]
        assert [line["op"] for line in told] == ["add"] * 4

    def test_p15_each_page_of_a_stream_is_on_record(
        self, sqlite_world: World, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """Where it broke off is seen: a page not asked for is none that was taken."""
        key = filled(sqlite_world)
        monkeypatch.setattr(view, "PAGE_ENTRIES", 6)
        ask(sqlite_world, key, Accept=NDJSON)
        with sqlite_world.services.store.reading() as rows:
            pulls = [json.loads(r.details) for r in rows.audit.all() if r.action == Action.PULL]
        first, second = pulls
        assert (first["after"], first["entries"]) == (0, 6)
        assert (second["after"], second["to"], second["entries"]) == (first["to"], 15, 6)

    @pytest.mark.parametrize(
        ("accept", "expected"),
        [
            ("", "application/json"),
            ("*/*", "application/json"),
            ("application/json, application/x-ndjson;q=0.5", "application/json"),
            ("application/x-ndjson", NDJSON),
            ("text/html", "application/json"),
        ],
    )
    def test_lines_come_to_who_asks_for_them(
        self, sqlite_world: World, accept: str, expected: str
    ) -> None:
        """All others get a page."""
        answer = ask(sqlite_world, sqlite_world.platform(), Accept=accept)
        assert answer.headers["Content-Type"] == expected


class TestVideos:
    def test_a_page_of_videos_is_bounded_by_bytes(
        self, world: World, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """A thousand times as long as pictures, they would fill the memory; none is left out."""
        monkeypatch.setattr(hashlist, "PAGE_BYTES", 1)
        monkeypatch.setattr("server.store.entries._BUNCH", 2)
        key = filled(world)
        page = world.pull(key)
        assert (len(page["entries"]), page["more"]) == (2, True)
        platform = Subscriber(world, key)
        platform.poll()
        assert len(platform.positions) == 12
        assert platform.positions == sorted(set(platform.positions))


class TestGzip:
    @pytest.mark.parametrize("accept", ["application/json", NDJSON])
    def test_is_for_who_takes_it_and_holds_the_same(self, sqlite_world: World, accept: str) -> None:
        """A third of the bytes; a proxy is told what the answer depends on."""
        key = filled(sqlite_world)
        plain = ask(sqlite_world, key, "limit=5", Accept=accept)
        squeezed = ask(sqlite_world, key, "limit=5", Accept=accept, Accept_Encoding="gzip")
        assert "Content-Encoding" not in plain.headers
        assert squeezed.headers["Content-Encoding"] == "gzip"
        # Only the number, hash and signature of the record's newest row differ.
        held = gzip.decompress(squeezed.data)
        assert (
            held[: held.index(b'"checkpoint"')] == plain.data[: plain.data.index(b'"checkpoint"')]
        )
        assert {"accept", "accept-encoding"} <= {
            name.strip().lower() for name in squeezed.headers["Vary"].split(",")
        }


class TestEtag:
    def test_an_unchanged_list_is_not_sent_again(self, world: World) -> None:
        """304 without a body, on record as a poll; after the next tick it is sent."""
        key = filled(world)
        tag = ask(world, key).headers["ETag"]
        again = ask(world, key, If_None_Match=tag)
        assert (again.status_code, again.data) == (HTTPStatus.NOT_MODIFIED, b"")
        assert again.headers["ETag"] == tag
        with world.services.store.reading() as rows:
            last = rows.audit.last_of(Action.PULL)
        assert last is not None
        assert json.loads(last.details) == {"after": 0, "unchanged": 1}
        world.submit(picture(5))
        world.tick()
        assert ask(world, key, If_None_Match=tag).status_code == HTTPStatus.OK

    def test_p19_another_query_is_never_answered_by_an_old_tag(self, sqlite_world: World) -> None:
        """A client that sends its last tag with the next page's query gets that page."""
        key = filled(sqlite_world)
        tag = ask(sqlite_world, key, "limit=4").headers["ETag"]
        following = ask(sqlite_world, key, "after=7&limit=4", If_None_Match=tag)
        assert len(following.json["entries"]) == 4

    def test_a_tag_that_a_proxy_marked_still_counts(self, sqlite_world: World) -> None:
        """Proxies that compress make a strong tag weak, or write -gzip into it."""
        key = filled(sqlite_world)
        tag = ask(sqlite_world, key).headers["ETag"]
        marked = tag.removesuffix('"') + '-gzip"'
        assert ask(sqlite_world, key, If_None_Match=marked).status_code == HTTPStatus.NOT_MODIFIED
