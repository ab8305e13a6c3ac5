"""Fixtures: one server a run, a browser a test."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from e2e.browsers.chromium import chromium
from e2e.live import live_server
from e2e.matrix import lines

if TYPE_CHECKING:
    from collections.abc import Iterator

    from e2e.browsers import WatchedBrowser
    from e2e.live import Live


@pytest.fixture(scope="session")
def live(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Live]:
    """The real server with the built page."""
    with live_server(tmp_path_factory.mktemp("live")) as server:
        yield server


@pytest.fixture
def browser() -> Iterator[WatchedBrowser]:
    """Chromium with an empty profile."""
    with chromium() as opened:
        yield opened


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """What was seen in which engine."""
    if table := lines(terminalreporter.stats):
        terminalreporter.section("engines and promises: tests passed")
        terminalreporter.write_line("\n".join(table))
