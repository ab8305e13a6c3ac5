"""The schema the migrations make is the schema the code means."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext

from server.migrations import is_current, migrate
from server.store import Store
from server.store.tables import metadata
from tests.server.world import World


class TestMigrate:
    def test_makes_exactly_the_tables_of_the_code(self, world: World) -> None:
        """On both databases."""
        with world.services.store.reading() as rows:
            context = MigrationContext.configure(rows.connection)
            assert compare_metadata(context, metadata) == []

    def test_several_processes_that_start_at_once_do_it_once(self, tmp_path: Path) -> None:
        """The others wait and find it done."""
        stores = [
            Store.at(f"sqlite:///{tmp_path}/new.sqlite", tmp_path / "ledger") for _ in range(4)
        ]
        assert not is_current(stores[0])
        with ThreadPoolExecutor(4) as pool:
            list(pool.map(migrate, stores))
        assert is_current(stores[3])
        for store in stores:
            store.close()
