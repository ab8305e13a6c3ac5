"""A live server, and a client that holds a key of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from pyhash.platform import Client
from tests.live import fresh_world, served

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.server.world import World


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    """The application over an empty database."""
    made = fresh_world(tmp_path)
    yield made
    made.close()


@pytest.fixture
def client(world: World) -> Iterator[Client]:
    """A client of that application, over a real port."""
    with served(world.app) as url:
        yield Client(url, world.platform())
