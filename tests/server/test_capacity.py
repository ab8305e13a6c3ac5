"""P24 and P14, as far as a test can hold them: benchmarks and `make soak` measure the rest."""

from __future__ import annotations

import tracemalloc

from sqlalchemy import text

from tests.server.world import World, picture


class TestLongList:
    def test_p24_a_page_takes_the_same_memory_however_long_the_list_is(
        self, sqlite_world: World
    ) -> None:
        """A platform pulls a million entries by pages: each reads what it shows, and no more."""
        key = sqlite_world.platform()
        peaks, held = [], 0
        for pictures in (100, 800):
            for first in range(held, pictures, 100):
                sqlite_world.submit(*(picture(first + n) for n in range(100)))
            held = pictures
            sqlite_world.tick()
            sqlite_world.pull(key, limit=50)  # what is kept for ever is kept from here on
            tracemalloc.start()
            page = sqlite_world.pull(key, limit=50)
            peaks.append(tracemalloc.get_traced_memory()[1])
            tracemalloc.stop()
            assert len(page["entries"]) == 50

        assert max(peaks) < 1.5 * min(peaks)


class TestReceived:
    def test_p14_every_commit_is_synced_before_it_is_answered(self, sqlite_world: World) -> None:
        """SQLite's default in this mode may lose the last commits at a power cut."""
        with sqlite_world.services.store.writing() as rows:
            synchronous = rows.connection.execute(text("PRAGMA synchronous")).scalar()
            journal = rows.connection.execute(text("PRAGMA journal_mode")).scalar()

        assert (synchronous, journal) == (2, "wal")  # 2: FULL
