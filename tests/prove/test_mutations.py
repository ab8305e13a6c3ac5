"""Every promise has a guard that can be taken away, and a test of its id that looks at it."""

from __future__ import annotations

import pytest

from tests.prove.mutations import Mutation, mutations
from tests.prove.promises import IDS, ROOT, proofs


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
