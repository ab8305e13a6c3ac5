"""Many files at once: in order, whatever becomes of one of them."""

from __future__ import annotations

import os
import signal
from typing import TYPE_CHECKING

from pyhash import batch
from pyhash.batch import Outcome, Source
from pyhash.errors import DamagedFile

if TYPE_CHECKING:
    from pathlib import Path


def deadly(source: Source) -> Outcome:
    """Work that ends its own process over some files, as a crashing decoder does."""
    if "deadly" in source.name:
        os.kill(os.getpid(), signal.SIGKILL)
    return Outcome(source)


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


class TestSpread:
    def test_p23_a_file_that_ends_its_process_takes_no_other_with_it(self) -> None:
        """All others are answered, in order; it is called damaged."""
        names = [*(f"file {n}" for n in range(6)), "deadly", *(f"file {n}" for n in range(6, 10))]
        done = list(batch.spread((Source(name) for name in names), deadly, workers=2))
        assert [outcome.source.name for outcome in done] == names
        failed = [outcome.source.name for outcome in done if outcome.error]
        assert failed == ["deadly"]
        assert isinstance(done[6].error, DamagedFile)
