"""The record: every pull and every change is on it, and nobody can edit it unseen."""

from __future__ import annotations

import json
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import delete, insert, select, update

from server.audit import Action, Audit, Checkpoint, Verdict
from server.config import Config
from server.keys import Keys
from server.store.audit import AuditRow
from server.store.tables import audit
from tests.server.world import World, picture


def actions(world: World) -> list[tuple[str, str]]:
    """Who did what, in order."""
    with world.services.store.reading() as rows:
        return [(row.actor, row.action) for row in rows.audit.all()]


def details(world: World, number: int) -> dict[str, Any]:
    """What one row says."""
    with world.services.store.reading() as rows:
        return dict(
            json.loads(next(row.details for row in rows.audit.all() if row.number == number))
        )


def verify(world: World, against: dict[str, Any] | None = None) -> Verdict:
    """Read the whole record."""
    checkpoint = None if against is None else Checkpoint.from_json(json.dumps(against))
    with world.services.store.reading() as rows:
        return world.services.audit.verify(rows, checkpoint)


def alter(world: World, *statements: Any) -> None:  # noqa: ANN401  # any SQL
    """Do what somebody does who can write the database."""
    with world.services.store.writing() as rows:
        for statement in statements:
            rows.connection.execute(statement)


@pytest.fixture
def busy(sqlite_world: World) -> tuple[World, dict[str, Any]]:
    """Six rows on record, and the checkpoint of the fifth as a platform kept it."""
    world = sqlite_world
    key = world.platform()
    world.submit(picture(1))
    world.tick()
    for _ in range(3):
        world.pull(key)
    kept = world.pull(key)["checkpoint"]
    world.pull(key)
    return world, kept


class TestRecord:
    def test_p15_every_pull_is_on_record_with_its_stretch(self, world: World) -> None:
        """Who, from where to where, how many: enough to say who holds which entries."""
        key = world.platform()
        world.submit(picture(1))
        world.tick()
        page = world.pull(key, after=1, limit=1)
        assert actions(world)[1:] == [("platform:1", "pull")]
        assert details(world, 2) == {"after": 1, "entries": 1, "epoch": page["epoch"], "to": 2}

    def test_p15_every_change_of_a_platform_is_on_record(self, world: World) -> None:
        """In the same transaction as the change itself."""
        world.platform("A")
        platforms = world.services.platforms
        platforms.rotate("A", timedelta(0), world.clock())
        platforms.suspend("A")
        platforms.resume("A")
        platforms.revoke("A")
        assert actions(world) == [
            ("operator", "platform_added"),
            ("operator", "key_rotated"),
            ("operator", "platform_suspended"),
            ("operator", "platform_resumed"),
            ("operator", "platform_revoked"),
        ]

    def test_the_same_settings_are_noted_once(self, world: World) -> None:
        """A restart without a change says nothing new."""
        for value in ("600", "600", "60", "600"):
            with world.services.store.writing() as rows:
                world.services.audit.record_change(
                    rows, "operator", Action.SETTINGS, PYHASH_PUBLISH_SECONDS=value
                )
        assert [details(world, number)["PYHASH_PUBLISH_SECONDS"] for number in (1, 2, 3)] == [
            "600",
            "60",
            "600",
        ]


class TestCheckpoint:
    def test_p15_each_list_answer_carries_the_checkpoint_of_its_own_pull(
        self, busy: tuple[World, dict[str, Any]]
    ) -> None:
        """The platform holds the proof that its pull is on record."""
        world, kept = busy
        with world.services.store.reading() as rows:
            fifth = next(row for row in rows.audit.all() if row.number == 5)
        assert (kept["number"], kept["hash"]) == (5, fifth.hash.hex())
        assert Checkpoint(**kept).holds(world.services.audit.key)

    def test_p15_a_checkpoint_of_another_key_is_refused(
        self, busy: tuple[World, dict[str, Any]]
    ) -> None:
        """A made-up checkpoint accuses nobody."""
        world, kept = busy
        other = kept | {"signature": "0" * 128}
        assert verify(world, other).fault == "the checkpoint was not signed by this server"

    def test_p15_a_sound_record_agrees_with_an_old_checkpoint(
        self, busy: tuple[World, dict[str, Any]]
    ) -> None:
        """Rows that came later change nothing."""
        world, kept = busy
        assert verify(world, kept) == Verdict(rows=6)


LONG_AGO = datetime(2020, 1, 1)  # noqa: DTZ001  # UTC without a zone, as stored
CHANGES: dict[str, Callable[[], list[Any]]] = {
    "actor": lambda: [update(audit).where(audit.c.number == 3).values(actor="platform:2")],
    "details": lambda: [update(audit).where(audit.c.number == 3).values(details="{}")],
    "time": lambda: [update(audit).where(audit.c.number == 3).values(at=LONG_AGO)],
    "hash": lambda: [update(audit).where(audit.c.number == 3).values(hash=bytes(32))],
    "signature": lambda: [update(audit).where(audit.c.number == 3).values(signature=bytes(64))],
    "delete": lambda: [delete(audit).where(audit.c.number == 3)],
    "reorder": lambda: [
        update(audit).where(audit.c.number == 3).values(number=99),
        update(audit).where(audit.c.number == 4).values(number=3),
        update(audit).where(audit.c.number == 99).values(number=4),
    ],
    "delete and close the gap": lambda: [
        delete(audit).where(audit.c.number == 3),
        *(update(audit).where(audit.c.number == n).values(number=n - 1) for n in (4, 5, 6)),
    ],
}


class TestVerify:
    @pytest.mark.parametrize("change", list(CHANGES))
    def test_p15_any_change_names_the_row(
        self, busy: tuple[World, dict[str, Any]], change: str
    ) -> None:
        """Change, delete, reorder: the third row is where it shows."""
        world, _ = busy
        alter(world, *CHANGES[change]())
        assert verify(world).number == 3

    def test_p15_an_inserted_row_is_named(self, busy: tuple[World, dict[str, Any]]) -> None:
        """Even one whose hash fits: it lacks the signature."""
        world, _ = busy
        stranger = Audit(replace(Keys.load(world.config), audit=bytes(range(32))), world.clock)
        with world.services.store.writing() as rows:
            stranger.record(rows, "operator", Action.PLATFORM_ADDED, platform=9)
        assert verify(world) == Verdict(6, 7, "the row was not written by this server")

    def test_p15_a_cut_end_is_named_by_a_checkpoint(
        self, busy: tuple[World, dict[str, Any]]
    ) -> None:
        """A shorter chain is sound in itself: it takes what a platform kept to see it."""
        world, kept = busy
        alter(world, delete(audit).where(audit.c.number >= 4))
        assert verify(world).sound
        assert verify(world, kept) == Verdict(3, 4, "this row and all after it are missing")

    def test_p15_a_new_history_is_named_by_a_checkpoint(
        self, busy: tuple[World, dict[str, Any]]
    ) -> None:
        """Written by somebody who holds the database and the key."""
        world, kept = busy
        alter(world, delete(audit))
        with world.services.store.writing() as rows:
            for number in range(6):
                world.services.audit.record(rows, "operator", Action.REVIEWED, entry=number)
        assert verify(world).sound
        assert verify(world, kept).number == 5

    def test_p15_a_cut_beginning_is_named(self, busy: tuple[World, dict[str, Any]]) -> None:
        """Only what was forgotten on record may be missing."""
        world, _ = busy
        alter(world, delete(audit).where(audit.c.number <= 2))
        assert verify(world).number == 1


class TestForget:
    def test_old_rows_go_and_the_chain_still_holds(
        self, busy: tuple[World, dict[str, Any]]
    ) -> None:
        """What is kept two years is gone afterwards, and that it went is on record."""
        world, kept = busy
        world.clock.forward(days=800)
        world.platform("New")
        with world.services.store.writing() as rows:
            gone = world.services.audit.forget(rows, timedelta(days=730))
        assert gone == 6
        assert actions(world) == [("operator", "platform_added"), ("server", "forgotten")]
        assert verify(world).sound
        assert verify(world, kept).sound

    def test_a_forged_forgetting_is_named(self, busy: tuple[World, dict[str, Any]]) -> None:
        """A row that excuses missing rows must itself be signed."""
        world, _ = busy
        with world.services.store.reading() as rows:
            second = next(row for row in rows.audit.all() if row.number == 2)
        excuse = json.dumps({"kept_from": 3, "previous": second.hash.hex()})
        forged = AuditRow(7, second.at, "server", "forgotten", excuse, bytes(32), bytes(64))
        alter(
            world,
            delete(audit).where(audit.c.number <= 2),
            insert(audit).values(forged._asdict()),
        )
        assert verify(world).number == 7


class TestConcurrently:
    def test_p15_pulls_at_once_make_one_chain(self, world: World) -> None:
        """One writer at a time, whoever pulls."""
        keys = [world.platform(name) for name in "ABCD"]
        with ThreadPoolExecutor(8) as pool:
            list(pool.map(lambda n: world.pull(keys[n % 4]), range(40)))
        assert verify(world) == Verdict(rows=44)
        with world.services.store.reading() as rows:
            numbers = list(rows.connection.execute(select(audit.c.number)).scalars())
        assert sorted(numbers) == list(range(1, 45))


class TestSettings:
    def test_the_record_of_settings_holds_no_password(self) -> None:
        """A database's address may hold one."""
        chosen = Config.from_env(
            {"PYHASH_DATABASE_URL": "postgresql://me:hunter2@db.example/x", "PORT": "8001"}
        ).chosen()
        assert chosen == {"PYHASH_DATABASE_URL": "postgresql+psycopg", "PORT": "8001"}
