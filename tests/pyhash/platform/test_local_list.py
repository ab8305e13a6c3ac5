"""The local list: what it holds after any sequence of pages, and what its file holds."""

from __future__ import annotations

import sqlite3
import stat
from datetime import date
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pyhash.platform.entries import Add, Page, Remove
from pyhash.platform.errors import BadList, ListUnusable, NoList
from pyhash.platform.local_list import LocalList

if TYPE_CHECKING:
    from pathlib import Path

    from pyhash.platform.entries import Change


def add(number: int, value: bytes | None = None) -> Add:
    """A picture's PDQ, told apart by a number."""
    return Add(
        number.to_bytes(16, "big"),
        "image",
        "pdq",
        value or bytes([number]) * 32,
        80,
        "upright",
        date(2026, 11, 22),
    )


def remove(number: int) -> Remove:
    """The same entry leaves."""
    return Remove(number.to_bytes(16, "big"))


def page(*changes: Change, after: int, epoch: str = "a", more: bool = False) -> Page:
    """A stretch of the log that ends at a position."""
    return Page(epoch, changes, after, more)


def held(local_list: LocalList) -> set[bytes]:
    """The PDQs in use."""
    return {value for _, value in local_list.values("pdq", "image", least_quality=0)}


@pytest.fixture
def local_list(tmp_path: Path) -> LocalList:
    """An empty list."""
    return LocalList.open_or_make(tmp_path / "list.db")


class TestApply:
    def test_takes_entries_in_and_out(self, local_list: LocalList) -> None:
        """After both pages the list holds what joined and did not leave."""
        local_list.apply(page(add(1), add(2), after=2, more=True), local_list.standing())
        local_list.apply(page(add(3), remove(1), after=4), local_list.standing())
        assert held(local_list) == {b"\x02" * 32, b"\x03" * 32}
        assert local_list.standing().next_after == 4

    @settings(deadline=None, max_examples=50)
    @given(st.lists(st.lists(st.tuples(st.booleans(), st.integers(1, 6)), max_size=6), max_size=5))
    def test_the_last_word_on_an_entry_counts(
        self,
        tmp_path_factory: pytest.TempPathFactory,
        pages: list[list[tuple[bool, int]]],
    ) -> None:
        """Whatever joins, leaves and comes back, within a page and across pages."""
        local_list = LocalList.open_or_make(tmp_path_factory.mktemp("l") / "list.db")
        expected: set[bytes] = set()
        for number, changes in enumerate(pages, 1):
            for joins, entry in changes:
                (expected.add if joins else expected.discard)(bytes([entry]) * 32)
            told = [add(entry) if joins else remove(entry) for joins, entry in changes]
            local_list.apply(page(*told, after=number), local_list.standing())
        assert held(local_list) == expected

    def test_refuses_a_page_that_another_pull_has_overtaken(self, local_list: LocalList) -> None:
        """Two pulls at once: one page is applied once."""
        before = local_list.standing()
        assert local_list.apply(page(add(1), after=1), before)
        assert not local_list.apply(page(remove(1), after=1), before)
        assert held(local_list) == {b"\x01" * 32}

    def test_a_page_that_fails_changes_nothing(self, local_list: LocalList) -> None:
        """An entry SQLite cannot store undoes the whole page, and its position."""
        before = local_list.standing()
        broken = Add(b"x", "image", "pdq", object(), None, None, date(2026, 1, 1))  # type: ignore[arg-type]  # on purpose
        with pytest.raises(sqlite3.ProgrammingError):
            local_list.apply(page(add(1), broken, after=2), before)
        assert local_list.standing() == before
        assert held(local_list) == set()

    def test_p18_a_withdrawn_value_is_in_no_file(
        self, local_list: LocalList, tmp_path: Path
    ) -> None:
        """Overwritten in the list's file, and no journal keeps it."""
        secret = b"the canary's fingerprint: 32 B.."
        local_list.apply(page(add(1, secret), add(2), after=2), local_list.standing())
        assert any(secret in file.read_bytes() for file in tmp_path.iterdir())
        local_list.apply(page(remove(1), after=3), local_list.standing())
        assert not any(secret in file.read_bytes() for file in tmp_path.iterdir())


class TestBeginAnew:
    def test_the_list_in_use_serves_until_the_new_one_is_complete(
        self, local_list: LocalList
    ) -> None:
        """Nothing is lost meanwhile; at the last page all is swapped at once."""
        local_list.apply(page(add(1), add(2), after=2), local_list.standing())
        local_list.begin_anew(local_list.standing())
        assert local_list.standing().epoch is None
        local_list.apply(page(add(2), after=1, epoch="b", more=True), local_list.standing())
        assert held(local_list) == {b"\x01" * 32, b"\x02" * 32}
        local_list.apply(page(add(3), after=2, epoch="b"), local_list.standing())
        assert held(local_list) == {b"\x02" * 32, b"\x03" * 32}
        assert local_list.standing().epoch == "b"

    def test_begun_twice_starts_from_nothing_again(self, local_list: LocalList) -> None:
        """A second restart in the middle of a first drops the half-built list."""
        local_list.apply(page(add(1), after=1), local_list.standing())
        local_list.begin_anew(local_list.standing())
        local_list.apply(page(add(9), after=1, epoch="b", more=True), local_list.standing())
        local_list.begin_anew(local_list.standing())
        local_list.apply(page(add(3), after=1, epoch="c"), local_list.standing())
        assert held(local_list) == {b"\x03" * 32}


class TestToken:
    def test_changes_with_the_list_in_use_only(self, local_list: LocalList) -> None:
        """A list being built anew is nobody's business until it is swapped in."""
        first = local_list.token()
        local_list.apply(page(add(1), after=1), local_list.standing())
        second = local_list.token()
        local_list.begin_anew(local_list.standing())
        local_list.apply(page(add(1), after=1, epoch="b", more=True), local_list.standing())
        assert first != second == local_list.token()
        local_list.apply(page(after=1, epoch="b"), local_list.standing())
        assert local_list.token() != second


class TestOpen:
    def test_makes_a_file_for_its_owner_alone(self, local_list: LocalList) -> None:
        """A list of fingerprints is a secret."""
        assert stat.S_IMODE(local_list.path.stat().st_mode) == 0o600

    def test_a_making_cut_off_is_taken_up_again(self, tmp_path: Path) -> None:
        """An empty file is what a crash at the wrong moment leaves."""
        (tmp_path / "list.db").touch()
        assert held(LocalList.open_or_make(tmp_path / "list.db")) == set()

    def test_says_that_there_is_none(self, tmp_path: Path) -> None:
        """Matching before the first pull."""
        with pytest.raises(NoList):
            LocalList.open(tmp_path / "list.db")

    def test_says_that_it_cannot_be_written(self, tmp_path: Path) -> None:
        """A folder that does not exist."""
        with pytest.raises(ListUnusable):
            LocalList.open_or_make(tmp_path / "nowhere" / "list.db")

    @pytest.mark.parametrize("content", [b"hello, world" * 100, b"SQLite format 3\x00"])
    def test_refuses_a_file_that_is_none_of_ours(self, tmp_path: Path, content: bytes) -> None:
        """Text, or a broken database."""
        file = tmp_path / "list.db"
        file.write_bytes(content)
        for opening in (LocalList.open, LocalList.open_or_make):
            with pytest.raises(BadList):
                opening(file)
        assert file.read_bytes() == content

    def test_refuses_another_programs_database(self, tmp_path: Path) -> None:
        """It is neither read nor changed."""
        with sqlite3.connect(tmp_path / "list.db") as other:
            other.execute("CREATE TABLE theirs (x)")
        other.close()
        with pytest.raises(BadList):
            LocalList.open_or_make(tmp_path / "list.db")
