"""What the how-tos tell people to type, run as it stands there."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from http.server import BaseHTTPRequestHandler, HTTPServer
from typing import TYPE_CHECKING, Any

import pytest

from server.config import CHECKOUT
from tests.live import listening

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

UPLOAD = "/public/system/media_attachments/files/113/527/006/201/445/120/{style}/a.jpg"
ASKED = "SELECT account_id, status_id FROM media_attachments WHERE id = 113527006201445120"


@pytest.fixture
def reports() -> Iterator[tuple[str, list[Any]]]:
    """A Mastodon's address, and the reports that came to it."""
    came: list[Any] = []

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:  # http.server's name
            body = self.rfile.read(int(self.headers["Content-Length"]))
            came.append((self.path, self.headers["Authorization"], json.loads(body)))
            self.send_response(200)
            self.end_headers()

        def log_message(self, *_: object) -> None:
            """Say nothing."""

    server = HTTPServer(("127.0.0.1", 0), Handler)
    with listening(server) as url:
        yield url, came


def told(folder: Path, url: str, row: str, style: str) -> int:
    """Run the how-to's command on a hit; its exit code. `psql` answers with that row."""
    page = (CHECKOUT / "docs" / "platforms" / "mastodon.md").read_text()
    (script,) = re.findall(r"```python\n(.*?)```", page, re.DOTALL)
    (folder / "token").write_text("secret\n")
    script = script.replace("https://your.server", url)
    script = script.replace("/etc/pyhash-mastodon.token", str(folder / "token"))
    psql = folder / "psql"
    psql.write_text(f"#!/bin/sh\nprintf '%s' \"$5\" > {folder}/asked\necho '{row}'\n")
    psql.chmod(0o700)
    hit = {"file": UPLOAD.format(style=style), "matches": [{"entry_id": "0" * 32}]}
    env = os.environ | {"PATH": f"{folder}:{os.environ['PATH']}"}
    done = subprocess.run(
        [sys.executable, "-c", script, UPLOAD],
        input=json.dumps(hit).encode(),
        env=env,
        stderr=subprocess.DEVNULL,
        check=False,
    )
    return done.returncode


class TestMastodon:
    def test_a_hit_becomes_a_report_of_the_post(
        self, tmp_path: Path, reports: tuple[str, list[Any]]
    ) -> None:
        """With the account, the post and the entries, under the reporting account's token."""
        url, came = reports
        assert told(tmp_path, url, "42|4711", "original") == 0
        ((path, token, report),) = came
        assert (path, token) == ("/api/v1/reports", "Bearer secret")
        assert (report["account_id"], report["status_ids"]) == ("42", ["4711"])
        assert "0" * 32 in report["comment"]
        assert (tmp_path / "asked").read_text() == ASKED

    def test_what_is_not_posted_yet_is_told_again_and_a_preview_never(
        self, tmp_path: Path, reports: tuple[str, list[Any]]
    ) -> None:
        """By the exit code that `pyhash watch` goes by."""
        url, came = reports
        assert told(tmp_path, url, "42|", "original") == 1
        assert told(tmp_path, url, "42|4711", "small") == 0
        assert came == []
