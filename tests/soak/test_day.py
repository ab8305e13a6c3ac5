"""The short form of the canary day of `make soak`."""

from __future__ import annotations

import secrets
from pathlib import Path

import pytest

from tests.server.process import environment
from tests.soak.day import live
from tests.soak.search import Net


@pytest.mark.slow
class TestDay:
    def test_p09_p18_a_day_leaves_nothing_of_anybody_and_loses_nothing(
        self, tmp_path: Path
    ) -> None:
        """Two dozen people, a real browser, five platforms, kills, a storm of withdrawals."""
        folder = tmp_path / "data"
        folder.mkdir()

        day = live(environment(folder), folder, people=24, browsers=1, kills=1)

        assert day.caught == {}
        assert day.lost == []
        assert day.differs == dict.fromkeys(["whole", "pages", "images", "ncmec", "stopncii"], 0)
        assert (day.withdrawn, day.kills) == (9, 2)
        assert day.searched_places > 20


class TestNet:
    def test_catches_a_secret_at_every_offset_as_text_and_as_bytes(self) -> None:
        """Among thousands of others, in noise."""
        wanted = [secrets.token_hex(32) for _ in range(2000)]
        net = Net([*wanted, "198.18.0.1", "CanaryName"])
        for offset in range(9):
            hidden = secrets.token_bytes(1000 + offset) + bytes.fromhex(wanted[offset]) + b"tail"
            assert net.caught(hidden) == {bytes.fromhex(wanted[offset])}
        assert net.caught(b"..... 198.18.0.1 ...") == {b"198.18.0.1"}
        assert net.caught(b"x" + wanted[5].encode()) == {wanted[5].encode()}
        assert net.caught(secrets.token_bytes(100_000)) == set()
