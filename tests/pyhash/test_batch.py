"""Which files are meant by the names given."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pyhash import batch
from pyhash.batch import Source

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
