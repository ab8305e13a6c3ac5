"""The short form of `make soak`: a few kills on each database."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.server.process import environment
from tests.soak.kills import soak

KILLS = 3
QUIET = {"started", "published", "kept_house"}


@pytest.mark.slow
class TestKills:
    def test_p14_nothing_acknowledged_is_lost_or_doubled(
        self, database: str, secrets_folder: Path, tmp_path: Path
    ) -> None:
        """Killed at any moment, publishing included; the list is exact afterwards."""
        env = environment(
            tmp_path,
            PYHASH_DATABASE_URL=database,
            PYHASH_SECRETS_FOLDER=str(secrets_folder),
            PYHASH_PUBLISH_SECONDS="1",
        )
        tally = soak(env, tmp_path, KILLS)
        assert (tally.lost, tally.doubled, tally.list_differs) == ([], [], 0)
        assert tally.submissions > KILLS
        told = (tmp_path / "server.log").read_text().splitlines()
        events = {json.loads(line)["event"] for line in told if line.startswith("{")}
        assert events - QUIET == {"worker_killed"}, "each kill by its name, and nothing else"
