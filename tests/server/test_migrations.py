"""The schema the migrations make is the schema the code means, from wherever they start."""

from __future__ import annotations

import hashlib
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, MetaData, insert, select, update

from server import migrations
from server.keys import Keys
from server.migrations import check_vault, is_current, migrate, upgrade_to
from server.store import Store
from server.store.tables import metadata
from server.vault import Vault
from tests.server.conftest import config_of
from tests.server.world import World, case_id, md5

RELEASED = sorted(
    script.revision
    for script in ScriptDirectory(str(Path(migrations.__file__).parent)).walk_revisions()
)
"""No version has been released yet: each revision of the schema counts as one."""
CASE, KEY = case_id(), "tid_" + "ab" * 32
LISTED, WAITING = md5(1), md5(2)


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

    @pytest.mark.parametrize("revision", RELEASED)
    def test_every_released_schema_comes_forward_with_its_data(
        self, empty_database: str, revision: str, secrets_folder: Path, tmp_path: Path
    ) -> None:
        """No row or value is lost, and person, platform and publishing go on where they were."""
        config = config_of(empty_database, secrets_folder, tmp_path)
        store, vault = Store.at(empty_database, tmp_path / "ledger"), Vault(Keys.load(config))
        with store.editing_list() as rows:
            upgrade_to(rows.connection, revision)
            _fill(rows.connection, vault)
        old = _rows(store)

        migrate(store)
        now = _rows(store)
        check_vault(store, vault)
        store.close()

        for table, known in old.items():
            assert [{name: row[name] for name in known[0]} for row in now[table]] == known, table
        with closing(World(config)) as world:
            assert is_current(world.services.store)
            assert [item["state"] for item in world.status(CASE)] == ["listed", "waiting"]
            assert _values(world.pull(KEY)) == {LISTED["value"]}
            world.tick()
            assert _values(world.pull(KEY)) == {LISTED["value"], WAITING["value"]}
            world.withdraw(CASE)
            world.tick()
            removed = [one for one in world.pull(KEY)["entries"] if one["op"] == "remove"]
            assert len(removed) == 3


def _values(page: dict[str, Any]) -> set[str]:
    return {entry["value"] for entry in page["entries"] if entry["op"] == "add"}


def _rows(store: Store) -> dict[str, list[dict[str, Any]]]:
    """Every row of every table that has any."""
    held = MetaData()
    with store.reading() as rows:
        held.reflect(rows.connection)
        found = {
            name: [dict(row) for row in rows.connection.execute(select(table)).mappings()]
            for name, table in held.tables.items()
            if name != "alembic_version"
        }
    return {name: rows_of for name, rows_of in found.items() if rows_of}


def _fill(connection: Connection, vault: Vault) -> None:
    """A case with a listed and a waiting picture, a platform that pulled, an entry that left.

    In the columns of the first schema, which all later ones have.
    """
    held = MetaData()
    held.reflect(connection)
    day, at = date(2026, 11, 20), datetime(2026, 11, 20, 12)  # noqa: DTZ001  # as stored

    def add(table: str, **values: object) -> None:
        connection.execute(insert(held.tables[table]).values(**values))

    def fingerprint(value: dict[str, Any]) -> dict[str, Any]:
        packed = bytes.fromhex(value["value"])
        key = vault.lookup("entry", b"image/md5/" + packed)
        return {"algorithm": "md5", "entry_key": key, "sealed": vault.seal(packed)}

    listed, waiting = fingerprint(LISTED), fingerprint(WAITING)
    add("ticks", number=1, last_position=2, published_at=at)
    connection.execute(update(held.tables["list_state"]).values(last_position=2, ticked_at=at))
    add("cases", case_key=vault.lookup("case", CASE.encode()), created_on=day, visited_on=day)
    add("submissions", case_id=1, submission_key=b"s" * 32, content_key=b"c" * 32, received_on=day)
    shared = {"case_id": 1, "submission_id": 1, "kind": "image", "added_on": day}
    add("items", item_id=b"1" * 16, state="listed", tick=1, **shared)
    add("items", item_id=b"2" * 16, state="waiting", **shared)
    add("entries", entry_id=b"e" * 16, position=1, tick=1, kind="image", listed_on=day, **listed)
    add("fingerprints", item_id=1, entry_id=1, **{**listed, "sealed": None})
    add("fingerprints", item_id=2, **waiting)
    add("tombstones", entry_id=b"t" * 16, removed_on=day, position=2, tick=1)
    add("platforms", name="Example", username="example", hidden=False, state="active",
        scopes="feedback read_images read_videos", added_on=day)  # fmt: skip
    add("platform_keys", platform_id=1, key_digest=hashlib.sha256(KEY.encode()).digest())
    add("reach", platform_id=1, kind="image", algorithm="md5", position=2, tick=1)
    add("feedback", platform_id=1, entry_id=1, verdict="removed", tick=1, count=1)
    if "weeks" in held.tables:
        add("weeks", begins_on=date(2026, 11, 9), cases=12, removals=11)
