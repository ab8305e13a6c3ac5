"""The thread that publishes by itself."""

from __future__ import annotations

import threading
from dataclasses import replace
from typing import TYPE_CHECKING

from server.publisher import Publisher

if TYPE_CHECKING:
    import pytest

    from tests.server.world import World


class TestPublisher:
    def test_goes_on_after_any_failure_and_logs_no_text_of_it(
        self,
        sqlite_world: World,
        monkeypatch: pytest.MonkeyPatch,
        capfd: pytest.CaptureFixture[str],
    ) -> None:
        """A thread that ended would publish nothing until somebody starts the server anew."""
        services = replace(
            sqlite_world.services, config=replace(sqlite_world.config, publish_seconds=0)
        )
        tried_again = threading.Event()
        failures = iter([ZeroDivisionError("canary"), None])

        def fail_once(*_: object) -> None:
            failure = next(failures, None)
            if failure is not None:
                raise failure
            tried_again.set()

        monkeypatch.setattr("server.publisher.publish_if_due", fail_once)
        publisher = Publisher(services)
        publisher.start()
        came_back = tried_again.wait(timeout=30)
        publisher.stop()
        logged = "".join(capfd.readouterr())
        assert came_back
        assert "publish_failed" in logged
        assert "canary" not in logged
