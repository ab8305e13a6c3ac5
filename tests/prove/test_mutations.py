"""Every promise has a guard that can be taken away, and a test of its id that looks at it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.prove.__main__ import copy_of
from tests.prove.mutations import Mutation, mutations
from tests.prove.promises import IDS, ROOT, proofs

if TYPE_CHECKING:
    from pathlib import Path


class TestMutations:
    def test_there_is_one_for_each_promise(self) -> None:
        """In the order of the promises."""
        assert list(dict.fromkeys(one.promise for one in mutations())) == list(IDS)

    @pytest.mark.parametrize("one", mutations(), ids=lambda one: f"{one.promise}-{one.guard}")
    def test_its_guard_stands_and_its_test_exists(self, one: Mutation) -> None:
        """`make prove` takes it away and sees the test turn red; here it is only found."""
        source = (ROOT / one.file).read_text("utf-8")
        assert source.count(one.old) == 1
        assert one.new != one.old
        assert f"{one.test_file}::{one.test_name}" in proofs()[one.promise]


class TestCopyOf:
    def test_has_all_but_what_grows_by_itself(self, tmp_path: Path) -> None:
        """A folder of tests may bear the name of one that is left out."""
        tree, copy = tmp_path / "tree", tmp_path / "copy"
        for name in (
            "tests/fuzz/corpus",
            ".cache/built",
            ".cache/fuzz/found",
            "var/data",
            ".git/x",
        ):
            (tree / name).parent.mkdir(parents=True, exist_ok=True)
            (tree / name).write_text("")

        copy_of(tree, copy)

        kept = {str(path.relative_to(copy)) for path in copy.rglob("*") if path.is_file()}
        assert kept == {"tests/fuzz/corpus", ".cache/built"}
