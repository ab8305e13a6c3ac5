"""Pulling, from the real server and from one that misbehaves on demand."""

from __future__ import annotations

import gzip
import json
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, HTTPServer
from typing import TYPE_CHECKING, Any

import pytest

from pyhash.platform import Client, LocalList
from pyhash.platform.client import RETRY_SECONDS, is_secure, read_key
from pyhash.platform.errors import (
    BadAnswer,
    BadKeyFile,
    InsecureUrl,
    KeyRefused,
    NoAnswer,
    UnknownEntry,
)
from pyhash.platform.pull import Pulled, pull
from server.platforms import Scope
from tests.live import fresh_world, listening, served
from tests.server.world import md5, pdq, picture, sha256, video, vpdq

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from tests.server.world import World


@pytest.fixture
def local_list(tmp_path: Path) -> LocalList:
    """An empty list."""
    return LocalList.open_or_make(tmp_path / "list.db")


def held(local_list: LocalList, algorithm: str = "pdq", kind: str = "image") -> set[str]:
    """The values in use."""
    return {value.hex() for _, value in local_list.values(algorithm, kind, least_quality=0)}


class TestPull:
    def test_brings_every_entry_as_it_was_submitted(
        self, world: World, client: Client, local_list: LocalList
    ) -> None:
        """All algorithms, of a picture and a video."""
        world.submit(picture(1), video(2))
        world.tick()
        assert pull(client, local_list) == Pulled(added=6, removed=0, restarted=False)
        assert held(local_list) == {pdq(1)["value"]}
        assert held(local_list, "md5", "video") == {md5(2)["value"]}
        assert held(local_list, "sha256") == {sha256(1)["value"]}
        frames = "".join(
            frame["value"] + f"{frame['quality']:02x}{frame['time_ms']:08x}"
            for frame in vpdq(2)["frames"]
        )
        assert held(local_list, "vpdq", "video") == {frames}

    def test_brings_only_what_is_new_and_takes_withdrawals_away(
        self, world: World, client: Client, local_list: LocalList
    ) -> None:
        """The second pull goes on where the first ended."""
        first = world.submit(picture(1))
        world.tick()
        pull(client, local_list)
        world.submit(picture(2))
        world.withdraw(first)
        world.tick()
        assert pull(client, local_list) == Pulled(added=3, removed=3, restarted=False)
        assert held(local_list) == {pdq(2)["value"]}

    def test_goes_through_many_pages(
        self, world: World, client: Client, local_list: LocalList
    ) -> None:
        """Pages of four entries bring the same as one of all."""
        world.submit(*map(picture, range(9)))
        world.tick()
        assert pull(client, local_list, page_entries=4).added == 27
        assert len(held(local_list)) == 9

    def test_p20_begins_anew_when_the_server_does(
        self, world: World, client: Client, local_list: LocalList, tmp_path: Path
    ) -> None:
        """After a restore the epoch is another one; the copy ends as exactly the new list."""
        world.submit(picture(1), picture(2))
        world.tick()
        pull(client, local_list)
        (tmp_path / "other").mkdir()
        other = fresh_world(tmp_path / "other")
        other.submit(picture(2), picture(3))
        other.tick()
        with served(other.app) as url:
            pulled = pull(Client(url, other.platform()), local_list)
        other.close()
        assert pulled == Pulled(added=6, removed=0, restarted=True)
        assert held(local_list) == {pdq(2)["value"], pdq(3)["value"]}

    def test_says_that_the_key_is_refused(self, client: Client, local_list: LocalList) -> None:
        """An unknown key is not asked with again and again."""
        with pytest.raises(KeyRefused):
            pull(Client(client.url, "tid_wrong"), local_list)


class TestSay:
    def test_feedback_reaches_the_person(
        self, world: World, client: Client, local_list: LocalList
    ) -> None:
        """Pulled, found, removed: the case counts one platform each."""
        case = world.submit(picture(1))
        world.tick()
        pull(client, local_list)
        row, _ = next(local_list.values("pdq", "image", least_quality=0))
        client.say("removed", [local_list.at([row])[row].entry_id])
        assert [(item["taken_by"], item["removed_by"]) for item in world.status(case)] == [(1, 1)]

    @pytest.mark.parametrize("entry_id", ["00" * 16, "00" * 15, "the first one"])
    def test_an_unknown_entry_is_told_apart(self, client: Client, entry_id: str) -> None:
        """From a wrong address, say; one that is mistyped, too."""
        with pytest.raises(UnknownEntry):
            client.say("seen", [entry_id])

    def test_a_key_without_the_scope_is_refused(self, world: World, client: Client) -> None:
        """A key that may read only."""
        key = world.platform("Reader", Scope.READ_IMAGES)
        with pytest.raises(KeyRefused):
            Client(client.url, key).say("seen", ["00" * 16])


Answer = tuple[int, dict[str, str], bytes]
PAGE = json.dumps({"epoch": "e", "entries": [], "next_after": 3, "more": False}).encode()
OK: Answer = (200, {"Content-Type": "application/json"}, PAGE)


@contextmanager
def answering(*answers: Answer) -> Iterator[tuple[str, list[BaseHTTPRequestHandler]]]:
    """A server that gives these answers in turn; its address, and the requests it got."""
    left = list(answers)
    seen: list[BaseHTTPRequestHandler] = []

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            seen.append(self)
            status, headers, body = left.pop(0)
            self.send_response(status)
            for name, value in headers.items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: Any) -> None:  # noqa: ANN401  # the library's signature
            """Say nothing."""

    server = HTTPServer(("127.0.0.1", 0), Handler)
    with listening(server) as url:
        yield url, seen


class TestPage:
    def test_asks_again_with_growing_pauses(self) -> None:
        """A busy server, a connection that is cut off, and damaged bytes are passing troubles."""
        pauses: list[float] = []
        cut_off = (200, {"Content-Length": "500"}, b'{"epoch"')
        garbled = (200, {"Content-Encoding": "gzip"}, gzip.compress(b"")[:10] + b"\xff" * 20)
        with answering((503, {}, b""), (429, {}, b""), cut_off, garbled, OK) as (url, seen):
            page = Client(url, "k", pauses.append).page(0, None)
        assert page.next_after == 3
        assert len(seen) == 5
        for pause, planned in zip(pauses, RETRY_SECONDS, strict=False):
            assert 0.75 * planned <= pause <= 1.25 * planned

    def test_gives_up_in_the_end(self) -> None:
        """Five times asked, no answer."""
        busy: Answer = (503, {}, b"")
        with answering(*[busy] * 5) as (url, seen), pytest.raises(NoAnswer):
            Client(url, "k", lambda _: None).page(0, None)
        assert len(seen) == 5

    def test_reads_gzip(self) -> None:
        """And asks for it."""
        headers = {"Content-Encoding": "gzip"}
        with answering((200, headers, gzip.compress(PAGE))) as (url, seen):
            assert Client(url, "k").page(0, None).next_after == 3
        assert seen[0].headers["Accept-Encoding"] == "gzip"

    def test_never_carries_the_key_along_a_redirect(self) -> None:
        """Wherever it leads, nobody there sees the key."""
        with answering(OK) as (elsewhere, seen):
            moved = (302, {"Location": elsewhere}, b"")
            with answering(moved) as (url, _), pytest.raises(BadAnswer):
                Client(url, "k").page(0, None)
        assert seen == []

    def test_tells_a_proxy_nothing_of_what_is_not_encrypted(
        self, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """It is of this machine itself: the environment's proxy would see the key."""
        for name in ("no_proxy", "NO_PROXY"):
            monkeypatch.delenv(name, raising=False)
        with answering(OK) as (proxy, seen), answering(OK) as (url, _):
            monkeypatch.setenv("http_proxy", proxy)
            assert Client(url, "k").page(0, None).next_after == 3
        assert seen == []

    @pytest.mark.parametrize(
        "body",
        [
            b"<html>",
            b"[]",
            b'{"epoch": "e"}',
            PAGE.replace(b"[]", b'[{"op": "add", "entry_id": "00"}]'),
            PAGE.replace(b"[]", b'[{"op": "become", "entry_id": "00"}]'),
            PAGE.replace(
                b"[]",
                b'[{"op": "add", "entry_id": "00", "kind": "image", "algorithm": "pdq",'
                b' "value": "00", "quality": 1, "variant": null, "listed_on": "2026-11-22"}]',
            ),
        ],
    )
    def test_refuses_what_is_not_a_list(self, body: bytes) -> None:
        """A login page, half an object, an unknown operation, a PDQ of one byte."""
        with answering((200, {}, body)) as (url, _), pytest.raises(BadAnswer):
            Client(url, "k").page(0, None)


class TestIsSecure:
    @pytest.mark.parametrize(
        "url", ["https://example.org", "http://127.0.0.1:8000", "http://[::1]/", "http://localhost"]
    )
    def test_takes_https_and_this_machine(self, url: str) -> None:
        """Loopback never leaves the machine."""
        assert is_secure(url)

    @pytest.mark.parametrize(
        "url",
        [
            "http://example.org",
            "http://127.0.0.1.example.org",
            "http://localhost.example.org",
            "ftp://example.org",
            "file:///etc/passwd",
            "https://",
            "example.org",
            *("https://[::1", "https://example.org:port", "https://.example.org", "https://a b"),
        ],
    )
    def test_takes_nothing_else(self, url: str) -> None:
        """A key would travel readable, or nowhere at all."""
        assert not is_secure(url)
        with pytest.raises(InsecureUrl):
            Client(url, "k")


class TestReadKey:
    def test_takes_one_line(self, tmp_path: Path) -> None:
        """With or without an end."""
        file = tmp_path / "key"
        file.write_text("tid_secret\n")
        file.chmod(0o600)
        assert read_key(file) == "tid_secret"

    @pytest.mark.parametrize(
        "spoil",
        [
            lambda file: file.unlink(),
            lambda file: file.chmod(0o644),
            lambda file: file.write_text(""),
            lambda file: file.write_text("two\nlines\n"),
        ],
    )
    def test_refuses_what_is_no_private_key_file(
        self, tmp_path: Path, spoil: Callable[[Path], object]
    ) -> None:
        """Missing, open to others, empty, of two lines."""
        file = tmp_path / "key"
        file.write_text("tid_secret\n")
        file.chmod(0o600)
        spoil(file)
        with pytest.raises(BadKeyFile):
            read_key(file)
