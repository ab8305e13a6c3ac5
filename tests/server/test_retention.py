"""We keep no more than we say: what has outlived its time is erased, from the disk too."""

from __future__ import annotations

import json
from contextlib import closing
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import func, select, text

from server.audit import Action
from server.disclosure import as_markdown
from server.packing import pack
from server.retention import Swept, keep_house, keep_house_if_due
from server.store.meaning import LIFE, MEANING
from server.store.tables import audit, entries, fingerprints, metadata, platform_keys, submissions
from server.store.weeks import WeekRow
from server.weeks import close_weeks, released
from server.wire import ImageItem, item_value
from tests.server.world import Subscriber, World, picture, submission

ROOT = Path(__file__).parents[2]


def sweep(world: World) -> Swept:
    """Keep house as of the world's clock."""
    services = world.services
    return keep_house(services.store, services.audit, world.config, world.clock())


def raw(world: World) -> bytes:
    """Every byte the database has on disk."""
    database = world.services.store.engine.url.database
    if world.services.store.is_sqlite:
        folder = Path(str(database)).parent
        return b"".join(file.read_bytes() for file in folder.glob("pyhash.sqlite*"))
    with world.services.store.engine.connect() as connection:
        rows = connection.execution_options(isolation_level="AUTOCOMMIT")
        rows.execute(text("VACUUM FULL"))  # what is dead in its pages goes with the next vacuum
        rows.execute(text("CHECKPOINT"))
        where = rows.execute(text("SHOW data_directory")).scalar_one()
        oid = rows.execute(
            text("SELECT oid FROM pg_database WHERE datname = current_database()")
        ).scalar_one()
    return b"".join(
        file.read_bytes() for file in (Path(where) / "base" / str(oid)).iterdir() if file.is_file()
    )


def sealed(world: World) -> list[bytes]:
    """Every sealed value of the database."""
    with world.services.store.reading() as rows:
        return [
            value
            for table in (fingerprints, entries)
            for value in rows.connection.execute(
                select(table.c.sealed).where(table.c.sealed.is_not(None))
            ).scalars()
        ]


class TestCases:
    def test_p21_a_case_ends_two_years_after_the_last_visit(self, world: World) -> None:
        """With its entries, which leave the list as withdrawn ones do."""
        platform = Subscriber(world, world.platform())
        left = world.submit(picture(1))
        visited = world.submit(picture(2))
        world.tick()
        platform.poll()
        world.clock.forward(days=729)
        world.status(visited)
        world.clock.forward(days=2)
        assert sweep(world).cases == 1
        world.tick()
        platform.poll()
        assert world.post("/api/v1/cases/status", {"case_id": left}).status_code == 404
        assert len(world.status(visited)) == 1
        assert len(platform.held()) == 3

    def test_p21_a_shared_entry_stays_for_the_other_case(self, sqlite_world: World) -> None:
        """It leaves with the last case that holds it."""
        sqlite_world.submit(picture(1))
        sqlite_world.clock.forward(days=400)
        sqlite_world.submit(picture(1))
        sqlite_world.tick()
        sqlite_world.clock.forward(days=400)
        sweep(sqlite_world)
        with sqlite_world.services.store.reading() as rows:
            assert rows.connection.execute(select(func.count()).select_from(entries)).scalar() == 3


class TestTheRest:
    def test_p21_submission_ids_are_forgotten_after_thirty_days(self, world: World) -> None:
        """Their items stay."""
        case = world.submit(picture(1))
        world.clock.forward(days=31)
        assert sweep(world).submissions == 1
        with world.services.store.reading() as rows:
            assert rows.connection.execute(select(submissions)).all() == []
        assert len(world.status(case)) == 1

    def test_p21_tombstones_are_forgotten_after_a_year(self, world: World) -> None:
        """Who has not pulled past them is told to begin anew; who has goes on."""
        key = world.platform()
        slow, fast = Subscriber(world, key), Subscriber(world, key)
        world.submit(picture(1))
        gone = world.submit(picture(2))
        world.tick()
        slow.poll()
        world.withdraw(gone)
        world.tick()
        fast.poll()
        world.clock.forward(days=366)
        assert sweep(world).tombstones == 3
        assert world.get("/api/v1/list", key, after=6).json["error"]["code"] == "list_restarted"
        fast.poll()
        again = Subscriber(world, key)
        again.poll()
        assert len(fast.held()) == 3
        assert again.held() == fast.held()

    def test_p18_who_begins_after_that_comes_to_the_end_page_by_page(self, world: World) -> None:
        """Below what is forgotten, too: a new platform never held what was taken away there."""
        world.submit(picture(1))
        gone = world.submit(picture(2))
        world.tick()
        world.withdraw(gone)
        world.tick()
        world.clock.forward(days=366)
        sweep(world)
        stale, new = world.platform("Stale"), Subscriber(world, world.platform("New"), limit=1)
        new.poll()
        assert len(new.held()) == 3
        assert world.get("/api/v1/list", stale, after=1).status_code == 409

    def test_p21_expired_keys_and_old_records_go(self, world: World) -> None:
        """The record says that it was shortened, and is sound. A key goes 30 days after its end."""
        world.platform()
        world.services.platforms.rotate("Example", world.clock() - world.clock(), world.clock())
        world.get("/api/v1/list", "tid_unknown")
        world.services.refusals.write_down(world.clock().date())
        world.clock.forward(days=29)
        assert sweep(world).audit == 0
        with world.services.store.reading() as rows:
            kept = rows.connection.execute(select(func.count()).select_from(platform_keys)).scalar()
        world.clock.forward(days=702)
        world.platform("New")
        assert sweep(world).audit == 2
        with world.services.store.reading() as rows:
            actions = list(rows.connection.execute(select(audit.c.action)).scalars())
            keys = rows.connection.execute(select(func.count()).select_from(platform_keys))
            assert (kept, keys.scalar()) == (2, 2)
            assert rows.refusals.since(date.min) == []
            assert world.services.audit.verify(rows).sound
        assert actions == [Action.PLATFORM_ADDED, Action.FORGOTTEN]

    def test_happens_once_a_day(self, sqlite_world: World) -> None:
        """Whichever process looks first."""
        services = sqlite_world.services
        swept = [
            keep_house_if_due(services.store, services.audit, services.config, services.now())
            is not None
            for _ in range(2)
        ]
        sqlite_world.clock.forward(days=1)
        swept.append(
            keep_house_if_due(services.store, services.audit, services.config, services.now())
            is not None
        )
        assert swept == [True, False, True]


class TestErasure:
    @pytest.mark.parametrize("listed", [False, True])
    def test_p18_a_withdrawn_value_and_its_key_leave_the_disk(
        self, world: World, *, listed: bool
    ) -> None:
        """Not in the tables, not in free pages, not in the write-ahead log of SQLite."""
        case = world.submit(picture(1))
        if listed:
            world.tick()
        values = sealed(world)
        wrapped_keys = [value[17:65] for value in values]
        ciphertexts = [value[65:] for value in values]
        before = raw(world)
        assert len(values) == 3
        assert all(part in before for part in wrapped_keys + ciphertexts)
        world.withdraw(case)
        after = raw(world)
        assert not any(part in after for part in wrapped_keys + ciphertexts)

    def test_p18_publishing_leaves_no_second_copy(self, sqlite_world: World) -> None:
        """A value moves from its item to its entry; the old place is overwritten."""
        sqlite_world.submit(picture(1))
        sqlite_world.tick()
        disk = raw(sqlite_world)
        assert [disk.count(value[65:]) for value in sealed(sqlite_world)] == [1, 1, 1]

    def test_p27_no_submitted_value_is_on_the_disk(self, world: World) -> None:
        """Neither as bytes nor as hex, waiting or listed; nor is the case ID (P10)."""
        body = submission(picture(1))
        world.post("/api/v1/cases", body)
        item = item_value(ImageItem.model_validate_json(json.dumps(picture(1))))
        waiting = raw(world)
        world.tick()
        for disk in (waiting, raw(world)):
            for one in item.fingerprints:
                assert pack(one) not in disk
                assert pack(one).hex().encode() not in disk
            assert body["case_id"].encode() not in disk
            assert body["submission_id"].encode() not in disk


class TestDisclosure:
    def test_p21_every_column_has_a_meaning_and_every_table_a_life(self) -> None:
        """A new column without a line stops here."""
        columns = {str(column) for table in metadata.tables.values() for column in table.columns}
        assert MEANING.keys() == columns
        assert LIFE.keys() == metadata.tables.keys()

    def test_p21_the_page_on_what_we_hold_is_the_schemas(self) -> None:
        """docs/what-we-hold.md is what `pyhash-server holds` prints."""
        assert (ROOT / "docs" / "what-we-hold.md").read_text() == as_markdown() + "\n"


class TestWeeks:
    def test_p22_nothing_under_ten_is_kept(self, world: World) -> None:
        """Nine are none, ten are ten; counted when the week is over."""
        for number in range(10):
            world.submit(picture(number), *([picture(100)] if number == 0 else []))
        with world.services.store.editing_list() as rows:
            close_weeks(rows, date(2026, 11, 22))
            close_weeks(rows, date(2026, 11, 23))
        with world.services.store.reading() as rows:
            weeks = rows.weeks.all()
        assert weeks == [
            WeekRow(date(2026, 11, 9), None, None, None, None, None, None, None),
            WeekRow(date(2026, 11, 16), 10, 11, None, 33, None, None, None),
        ]

    def test_p22_a_released_week_never_changes(self, sqlite_world: World) -> None:
        """The difference of two releases shows nothing of what a person did between them."""
        cases = [sqlite_world.submit(picture(number)) for number in range(10)]
        store = sqlite_world.services.store
        with store.editing_list() as rows:
            close_weeks(rows, date(2026, 11, 23))
            first = released(rows.weeks.all(), 1)
        sqlite_world.withdraw(cases[0])
        sqlite_world.submit(picture(11))
        with store.editing_list() as rows:
            close_weeks(rows, date(2026, 11, 30))
            second = released(rows.weeks.all(), 1)
        assert second["weeks"][: len(first["weeks"])] == first["weeks"]
        assert second["totals"] == first["totals"]

    def test_p22_a_total_adds_up_what_is_shown(self) -> None:
        """A hidden week is in no sum: subtracting would show it."""
        weeks = [
            WeekRow(date(2026, 11, 9), 12, None, None, None, None, None, 12),
            WeekRow(date(2026, 11, 16), None, 30, None, 90, None, None, 12),
        ]
        assert released(weeks, 3)["totals"] == {
            "cases": 12,
            "pictures": 30,
            "videos": 0,
            "fingerprints": 90,
            "withdrawn": 0,
            "removals": 0,
        }

    def test_are_public(self, sqlite_world: World) -> None:
        """As JSON, without a key; a hidden platform is not counted."""
        sqlite_world.platform("A")
        with sqlite_world.services.store.editing_list() as rows:
            rows.weeks.add(WeekRow(date(2026, 11, 16), 12, 20, None, 60, None, 40, None))
        answer = sqlite_world.get("/api/v1/statistics")
        assert answer.json == {
            "weeks": [
                {
                    "begins_on": "2026-11-16",
                    "cases": 12,
                    "pictures": 20,
                    "videos": None,
                    "fingerprints": 60,
                    "withdrawn": None,
                    "removals": 40,
                    "platforms": None,
                }
            ],
            "totals": {
                "cases": 12,
                "pictures": 20,
                "videos": 0,
                "fingerprints": 60,
                "withdrawn": 0,
                "removals": 40,
            },
            "platforms": 1,
            "least": 10,
        }


class TestSettings:
    def test_p21_lives_are_settings(self, sqlite_world: World) -> None:
        """An operator bound by other rules keeps less."""
        with closing(World(replace(sqlite_world.config, case_days=7))) as world:
            world.submit(picture(1))
            world.clock.forward(days=8)
            assert sweep(world).cases == 1
