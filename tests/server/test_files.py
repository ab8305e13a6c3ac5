"""The page's texts travel compressed, and are the same files."""

from __future__ import annotations

import gzip
from typing import TYPE_CHECKING

import pytest
from werkzeug.test import Client
from werkzeug.wrappers import Response

from server.files import Site

if TYPE_CHECKING:
    from pathlib import Path

SCRIPT = b"export const one = 1;\n" * 100


@pytest.fixture
def client(tmp_path: Path) -> Client:
    """A site of a script, a picture, and a part of the runtime with its own compressed form."""
    (tmp_path / "main.js").write_bytes(SCRIPT)
    (tmp_path / "picture.png").write_bytes(SCRIPT)
    (tmp_path / "part.js").write_bytes(SCRIPT)
    (tmp_path / "part.js.br").write_bytes(b"small")
    return Client(Site(Response("the API"), tmp_path))


def ask(client: Client, path: str, encodings: str = "gzip, br") -> Response:
    """The answer to a browser that takes those encodings."""
    return client.get(path, headers={"Accept-Encoding": encodings}, buffered=True)


class TestTexts:
    def test_are_compressed_for_whoever_takes_it(self, client: Client) -> None:
        """What comes out at the other end is the file."""
        answer = ask(client, "/main.js")

        assert answer.headers["Content-Encoding"] == "gzip"
        assert answer.content_length == len(answer.data) < len(SCRIPT) / 10
        assert gzip.decompress(answer.data) == SCRIPT

    @pytest.mark.parametrize("encodings", ["identity", "gzip;q=0"])
    def test_come_as_they_are_for_whoever_does_not(self, client: Client, encodings: str) -> None:
        """No cache on the way may mix the two up."""
        answer = ask(client, "/main.js", encodings)

        assert answer.data == SCRIPT
        assert "Content-Encoding" not in answer.headers
        assert answer.headers["Vary"] == "Accept-Encoding"

    def test_that_a_browser_has_are_not_sent_again(self, client: Client) -> None:
        """The tag is the same for both forms."""
        tag = ask(client, "/main.js").headers["ETag"]

        answer = client.get("/main.js", headers={"If-None-Match": tag, "Accept-Encoding": "gzip"})

        assert (answer.status_code, answer.data) == (304, b"")


class TestOthers:
    def test_are_left_as_they_are(self, client: Client) -> None:
        """A picture is small already; the runtime's parts were compressed when it was built."""
        assert ask(client, "/picture.png").data == SCRIPT
        assert ask(client, "/part.js").data == b"small"
        assert ask(client, "/api").data == b"the API"
