"""Fixtures: one server a run, a browser a test."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from e2e.browsers.chromium import chromium
from e2e.live import live_server

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
