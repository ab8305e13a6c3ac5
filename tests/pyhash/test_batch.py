"""Which files are meant by the names given."""

from __future__ import annotations

import io
import os
from typing import TYPE_CHECKING

import pytest

from pyhash import batch
from pyhash.batch import Source
from pyhash.errors import TooLarge
from tests.folders import refuse

if TYPE_CHECKING:
    from pathlib import Path


class TestSources:
    def test_are_files_as_named_and_folders_by_order_of_name(self, tmp_path: Path) -> None:
        """What is found in a folder is marked as such."""
        for name in ("b/2.png", "b/1.png", "a/3.png", "0.png"):
            (tmp_path / name).parent.mkdir(exist_ok=True)
            (tmp_path / name).touch()
        found = list(batch.sources(["-", str(tmp_path / "gone.png"), str(tmp_path)]))
        assert found[:2] == [Source("-"), Source(str(tmp_path / "gone.png"))]
        assert [source.name.removeprefix(f"{tmp_path}/") for source in found[2:]] == [
            "0.png",
            "a/3.png",
            "b/1.png",
            "b/2.png",
        ]
        assert all(source.found for source in found[2:])

    def test_do_not_walk_in_circles(self, tmp_path: Path) -> None:
        """A link to a folder above is not followed."""
        (tmp_path / "here").mkdir()
        (tmp_path / "here" / "round").symlink_to(tmp_path, target_is_directory=True)
        assert list(batch.sources([str(tmp_path)])) == []

    def test_tell_of_a_folder_that_cannot_be_read(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """It stands for the files in it, which would be missed without a word."""
        for name in ("a", "b", "c"):
            (tmp_path / name).mkdir()
            (tmp_path / name / "photo.png").touch()
        refuse(tmp_path / "b", monkeypatch)
        assert list(batch.sources([str(tmp_path)])) == [
            Source(str(tmp_path / "a" / "photo.png"), found=True),
            Source(str(tmp_path / "b"), found=True),
            Source(str(tmp_path / "c" / "photo.png"), found=True),
        ]

    def test_leave_out_what_is_no_file(self, tmp_path: Path) -> None:
        """A pipe in a folder: whoever reads it may wait for ever. A broken link is told of."""
        os.mkfifo(tmp_path / "pipe")
        (tmp_path / "link").symlink_to("nowhere")
        assert list(batch.sources([str(tmp_path)])) == [Source(str(tmp_path / "link"), found=True)]

    @pytest.mark.parametrize("name", ["", "a" * 300])
    def test_are_names_that_no_file_can_have_too(self, name: str) -> None:
        """Whoever opens them says so; no name at all is not the folder one stands in."""
        assert list(batch.sources([name])) == [Source(name)]


class TestStandardInput:
    def test_p23_is_read_to_the_limit_of_a_file_and_no_further(
        self, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """It may have no end, and the disk has one."""
        monkeypatch.setattr(batch, "MAX_FILE_BYTES", 1 << 20)
        endless = io.BytesIO(bytes(4 << 20))
        monkeypatch.setattr("sys.stdin", io.TextIOWrapper(endless))
        with pytest.raises(TooLarge):
            batch.standard_input()
        assert endless.tell() == 2 << 20
