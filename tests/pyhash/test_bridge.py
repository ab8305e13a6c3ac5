"""The worker's entry answers in JSON text, whatever happens."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from PIL import Image

from pyhash import bridge, fingerprint_file

if TYPE_CHECKING:
    from pathlib import Path


def ignore(done: int, total: int) -> None:
    """Take a report of progress and do nothing with it."""


def raiser(error: BaseException) -> object:
    """Build a stand-in for the engine that fails in one way."""

    def fail(path: str, *, progress: object) -> None:
        del path, progress
        raise error

    return fail


class TestHashMounted:
    """`hash_mounted`: a path in, JSON text out."""

    def test_answers_with_the_item_of_the_wire(self, tmp_path: Path) -> None:
        """The answer holds what the command line would send for the same file."""
        path = tmp_path / "file"
        Image.linear_gradient("L").rotate(30).save(path, "PNG")

        answer = json.loads(bridge.hash_mounted(str(path), ignore))

        assert answer == {"item": fingerprint_file(path).as_dict()}

    def test_reports_progress_up_to_the_end(self, tmp_path: Path) -> None:
        """The last report says that all the work is done."""
        path = tmp_path / "file"
        Image.linear_gradient("L").rotate(30).save(path, "PNG")
        reports: list[tuple[int, int]] = []

        bridge.hash_mounted(str(path), lambda done, total: reports.append((done, total)))

        assert reports
        assert reports[-1][0] == reports[-1][1]

    def test_answers_with_the_code_of_a_bad_file(self, tmp_path: Path) -> None:
        """An error of a file is an answer, not an exception."""
        path = tmp_path / "file"
        path.write_bytes(b"")

        answer = json.loads(bridge.hash_mounted(str(path), ignore))

        assert answer["error"]["code"] == "empty_file"

    @pytest.mark.parametrize(
        ("error", "code"),
        [(MemoryError(), "out_of_memory"), (RuntimeError("canary"), "internal")],
    )
    def test_says_nothing_of_an_unforeseen_error_but_a_code(
        self, monkeypatch: pytest.MonkeyPatch, error: BaseException, code: str
    ) -> None:
        """A message of Python or a library could hold the file's bytes: it stays inside."""
        monkeypatch.setattr(bridge, "fingerprint_file", raiser(error))

        text = bridge.hash_mounted("file", ignore)

        assert json.loads(text)["error"]["code"] == code
        assert "canary" not in text
