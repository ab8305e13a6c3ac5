"""What /readyz asks of the disk: enough to be true, too little to be a weapon."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor
from unittest.mock import Mock

import pytest

from server.views import health
from tests.server.world import World


def _gone() -> None:
    raise OSError("the disk is gone")


class TestReadiness:
    def test_a_flood_of_questions_syncs_the_disk_once(
        self, sqlite_world: World, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """Anybody may ask, and each sync is work for the disk."""
        probe = Mock(wraps=sqlite_world.services.store.ledger.probe)
        monkeypatch.setattr(health, "REMEMBERED_SECONDS", 600)
        monkeypatch.setattr(sqlite_world.services.store.ledger, "probe", probe)
        with ThreadPoolExecutor(8) as pool:
            answers = list(pool.map(lambda _: sqlite_world.get("/readyz").json, range(40)))
        assert answers == [{"status": "ok"}] * 40
        assert probe.call_count == 1

    def test_a_disk_that_refuses_is_seen_and_one_that_is_back_too(
        self, sqlite_world: World, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """As soon as what was known is too old."""
        monkeypatch.setattr(health, "REMEMBERED_SECONDS", -1)
        with monkeypatch.context() as broken:
            broken.setattr(sqlite_world.services.store.ledger, "probe", _gone)
            assert sqlite_world.get("/readyz").json["error"]["code"] == "disk_refuses"
        assert sqlite_world.get("/readyz").json == {"status": "ok"}

    def test_a_disk_that_hangs_holds_one_caller_alone(
        self, sqlite_world: World, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """The others are told what was known, and after a while that it refuses."""
        monkeypatch.setattr(health, "REMEMBERED_SECONDS", -1)
        assert sqlite_world.get("/readyz").json == {"status": "ok"}
        hangs, ends = threading.Event(), threading.Event()

        def hang() -> None:
            hangs.set()
            ends.wait(60)

        monkeypatch.setattr(sqlite_world.services.store.ledger, "probe", hang)
        with ThreadPoolExecutor(1) as pool:
            first = pool.submit(sqlite_world.get, "/readyz")
            assert hangs.wait(60)
            assert sqlite_world.get("/readyz").json == {"status": "ok"}
            monkeypatch.setattr(health, "HANGS_AFTER_SECONDS", -1)
            assert sqlite_world.get("/readyz").json["error"]["code"] == "disk_refuses"
            ends.set()
            assert first.result().json == {"status": "ok"}
