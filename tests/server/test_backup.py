"""Backups, the ledger and a restore: nothing that was withdrawn comes back, nobody is stranded."""

from __future__ import annotations

import gzip
import io
import json
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pyrage
import pytest
from pyrage.x25519 import Identity
from sqlalchemy import Connection, text

from server import backup
from server.audit import OPERATOR, Action
from server.config import Config, ConfigError
from server.export import export
from server.keys import backup_identity
from server.ledger import Facts, Ledger
from server.migrations import check_vault, migrate
from server.restoring import Restored, restore
from server.retention import keep_house_if_due
from server.store import Store
from tests.server.world import Subscriber, World, pdq, picture, values_of, video

_NO_TIME = timedelta(0)


def _alone(store: Store) -> Connection:
    return store.engine.connect().execution_options(isolation_level="AUTOCOMMIT")


@pytest.fixture
def empty(world: World, tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Config]:
    """The settings of a new server beside the first, with no tables yet."""
    folder = tmp_path / "new"
    if world.services.store.is_sqlite:
        folder.mkdir()
        yield replace(world.config, database_url=f"sqlite:///{folder}/pyhash.sqlite")
        return
    address = request.getfixturevalue("postgres_address")
    name = f"restored_{world.services.store.engine.url.database}"
    admin = Store.at(address.format("postgres"), folder)
    with _alone(admin) as connection:
        connection.execute(text(f"CREATE DATABASE {name}"))
    yield replace(world.config, database_url=address.format(name))
    with _alone(admin) as connection:
        connection.execute(text(f"DROP DATABASE {name} WITH (FORCE)"))
    admin.close()


def make(world: World, folder: Path) -> Path:
    """A backup of now."""
    recipient = backup_identity(world.config).to_public()
    return backup.make(world.services.store, folder, recipient, world.clock(), 30)


def restored(world: World, file: Path, config: Config) -> tuple[World, Restored]:
    """The server as it stands after a restore, at the same time of day."""
    # Closed where the restore is refused too: a connection left open is an error in a later test.
    with closing(Store.at(config.database, config.ledger)) as store:
        done = restore(
            store,
            world.services.audit,
            file,
            backup_identity(config),
            [world.config.ledger],
            world.clock(),
        )
    new = World(config)
    new.clock.time = world.clock.time
    return new, done


def values(*items: dict[str, object]) -> set[str]:
    """What of these items a platform would match against."""
    return values_of(items)


class TestRestore:
    def test_p20_a_withdrawal_after_the_backup_stays_withdrawn(
        self, world: World, empty: Config, tmp_path: Path
    ) -> None:
        """Back up, add, withdraw, restore: every platform ends with exactly the active set."""
        key = world.platform()
        platform = Subscriber(world, key)
        kept = world.submit(picture(1), video(2))
        gone = world.submit(picture(3))
        world.tick()
        platform.poll()
        file = make(world, tmp_path / "backups")
        world.submit(picture(4))  # after the backup: lost, and platforms have pulled it
        world.tick()
        platform.poll()
        world.withdraw(gone)
        new, done = restored(world, file, empty)
        new.tick()

        assert (done.withdrawn, done.strays) == (1, 3)
        assert [item["state"] for item in new.status(gone)] == ["withdrawn"]
        assert [item["state"] for item in new.status(kept)] == ["listed", "listed"]
        assert new.get("/api/v1/list", key, after=4, epoch="0" * 32).status_code == 409
        again = Subscriber(new, key)
        again.poll()
        assert {value for _, _, value in again.held()} == values(picture(1), video(2))
        new.close()

    def test_p20_a_follow_id_that_was_replaced_stays_dead(
        self, world: World, empty: Config, tmp_path: Path
    ) -> None:
        """Whom the person shut out since the backup sees nothing; who was let in still does."""
        case = world.submit(picture(1))
        old = world.post("/api/v1/cases/follow", {"case_id": case}).json
        file = make(world, tmp_path / "backups")
        new = world.post("/api/v1/cases/follow", {"case_id": case}).json
        after, _ = restored(world, file, empty)
        assert after.post("/api/v1/cases/status", old).status_code == 404
        assert after.post("/api/v1/cases/status", new).status_code == 200
        after.close()

    @pytest.mark.parametrize(("keep", "seeds"), [(True, {1, 2}), (False, {2})])
    def test_p20_a_decision_after_the_backup_stands(
        self, world: World, empty: Config, tmp_path: Path, *, keep: bool, seeds: set[int]
    ) -> None:
        """Kept, it is on the list and never asked about again; dropped, it stays off."""
        keys = world.platform("One"), world.platform("Two")
        pictures: dict[int, dict[str, object]] = {
            seed: {"kind": "image", "fingerprints": [pdq(seed)]} for seed in (1, 2)
        }
        world.submit(pictures[1])
        world.tick()
        (disputed,) = world.pull(keys[0])["entries"]
        world.submit(pictures[2])
        world.tick()
        file = make(world, tmp_path / "backups")
        _dispute(world, keys, disputed["entry_id"])
        world.services.review.decide(disputed["entry_id"], keep=keep)
        world.tick()

        new, _ = restored(world, file, empty)
        new.tick()
        again = Subscriber(new, keys[0])
        again.poll()
        assert {value for _, _, value in again.held()} == values(
            *(pictures[seed] for seed in seeds)
        )
        _dispute(new, keys, *again.entries)
        assert len(new.services.review.waiting()) == 1  # the other one, never decided on
        new.close()

    def test_p20_a_platform_without_epochs_loses_what_the_database_lost(
        self, world: World, empty: Config, tmp_path: Path
    ) -> None:
        """Some clients only ever go on from where they were: they get a removal for each stray."""
        key = world.platform()
        platform = Subscriber(world, key)
        world.submit(picture(1))
        world.tick()
        file = make(world, tmp_path / "backups")
        world.submit(picture(2))
        world.tick()
        platform.poll()
        new, _ = restored(world, file, empty)
        new.submit(picture(3))
        new.tick()
        platform.follow(new)
        platform.poll()
        assert {value for _, _, value in platform.held()} == values(picture(1), picture(3))
        new.close()

    def test_p20_a_revoked_platform_stays_revoked(
        self, world: World, empty: Config, tmp_path: Path
    ) -> None:
        """One bound to networks stays bound, and one whose key was renewed has to get another."""
        keys = {name: world.platform(name) for name in ("Bound", "Gone", "Renewed", "Same")}
        file = make(world, tmp_path / "backups")
        world.services.platforms.bind("Bound", ["192.0.2.0/24", "2001:db8::/32"])
        world.services.platforms.revoke("Gone")
        world.services.platforms.rotate("Renewed", _NO_TIME, world.clock())
        new, done = restored(world, file, empty)
        assert done.need_keys == ["Renewed"]
        assert {name: new.get("/api/v1/list", key).status_code for name, key in keys.items()} == {
            "Bound": 401,
            "Gone": 401,
            "Renewed": 401,
            "Same": 200,
        }
        new.close()

    def test_goes_on_where_it_stood(self, world: World, empty: Config, tmp_path: Path) -> None:
        """Cases can be added to, listed and withdrawn; the record is sound and tells of it."""
        case = world.submit(picture(1))
        world.tick()
        new, _ = restored(world, make(world, tmp_path / "backups"), empty)
        new.submit(picture(2), case=case)
        new.submit(picture(3))
        new.tick()
        new.withdraw(case)
        new.tick()
        with new.services.store.reading() as rows:
            assert new.services.audit.verify(rows).sound
            assert [row.action for row in rows.audit.all()] == ["restored"]
        check_vault(new.services.store, new.services.vault)
        new.close()

    def test_refuses_a_database_that_is_in_use(self, world: World, tmp_path: Path) -> None:
        """Nobody loses cases to a slip."""
        case = world.submit(picture(1))
        file = make(world, tmp_path / "backups")
        with pytest.raises(ConfigError, match="not empty"):
            restored(world, file, world.config)
        assert len(world.status(case)) == 1

    def test_refuses_a_database_where_a_platform_was_taken_in(
        self, world: World, tmp_path: Path
    ) -> None:
        """It would clash with those of the backup; the operator is told what to do."""
        file = make(world, tmp_path / "backups")
        world.platform()
        with pytest.raises(ConfigError, match="not empty"):
            restored(world, file, world.config)

    def test_a_server_that_was_started_is_still_a_new_one(
        self, world: World, empty: Config, tmp_path: Path
    ) -> None:
        """It has noted its settings and closed a week; what the backup says takes their place."""
        world.submit(picture(1))
        keep_house_if_due(world.services.store, world.services.audit, world.config, world.clock())
        file = make(world, tmp_path / "backups")
        with closing(World(empty)) as started:
            store, audit = started.services.store, started.services.audit
            migrate(store)
            keep_house_if_due(store, audit, empty, world.clock())
            with store.writing() as rows:
                audit.record_change(rows, OPERATOR, Action.SETTINGS)
        new, _ = restored(world, file, empty)
        with new.services.store.reading() as rows:
            assert len(rows.weeks.all()) == 1
            assert [row.action for row in rows.audit.all()] == ["restored"]
        new.close()

    def test_p22_a_week_that_ended_after_the_backup_is_not_counted_anew(
        self, world: World, empty: Config, tmp_path: Path
    ) -> None:
        """Of what the backup has it would be another number, and the difference a few persons."""
        for seed in range(11):
            world.submit(picture(seed))
        file = make(world, tmp_path / "backups")
        world.submit(picture(11))
        world.clock.forward(days=1)
        keep_house_if_due(world.services.store, world.services.audit, world.config, world.clock())
        shown = world.get("/api/v1/statistics").json
        assert [week["cases"] for week in shown["weeks"]] == [12]
        new, _ = restored(world, file, empty)
        keep_house_if_due(new.services.store, new.services.audit, new.config, new.clock())
        assert new.get("/api/v1/statistics").json == shown
        new.close()

    def test_p20_one_that_fails_half_way_has_done_nothing(
        self, world: World, empty: Config, tmp_path: Path
    ) -> None:
        """A server started over it would list again what was withdrawn since the backup."""
        case = world.submit(picture(1))
        file = make(world, tmp_path / "backups")
        world.withdraw(case)
        in_the_way = world.config.ledger / "in-the-way.ledger"
        in_the_way.mkdir()
        with pytest.raises(OSError, match="directory"):
            restored(world, file, empty)
        in_the_way.rmdir()
        new, done = restored(world, file, empty)
        assert done.withdrawn == 1
        new.close()


class TestBackup:
    def test_p27_reveals_nothing_without_its_key(self, sqlite_world: World, tmp_path: Path) -> None:
        """Not a fingerprint, not the name of a table."""
        sqlite_world.submit(picture(1))
        file = make(sqlite_world, tmp_path)
        for value in (*values(picture(1)), "fingerprints"):
            assert value.encode() not in file.read_bytes()
        assert file.stat().st_mode & 0o077 == 0
        store = sqlite_world.services.store
        with pytest.raises(ConfigError, match="damaged"), store.writing() as rows:
            backup.load(rows, file, Identity.generate(), sqlite_world.clock())

    def test_p27_reveals_no_fingerprint_even_with_its_key(
        self, sqlite_world: World, tmp_path: Path
    ) -> None:
        """Values stay sealed under vault.key, which is no part of it."""
        sqlite_world.submit(picture(1))
        sqlite_world.tick()
        inside = opened(sqlite_world, make(sqlite_world, tmp_path))
        assert b'["entries"' in inside
        for value in values(picture(1)):
            assert value.encode() not in inside

    def test_p18_expires(self, sqlite_world: World, tmp_path: Path) -> None:
        """After 30 days it is refused, and the next backup erases the file, a crash's half too."""
        file = make(sqlite_world, tmp_path)
        for name in (f".{file.name}.part", "pyhash-mine-until-later.backup.age"):
            (tmp_path / name).touch()
        sqlite_world.clock.forward(days=30)
        store = Store.at(f"sqlite:///{tmp_path}/new.sqlite", tmp_path)
        identity = backup_identity(sqlite_world.config)
        with pytest.raises(ConfigError, match="expired on 2026-12-22"), store.writing() as rows:
            backup.load(rows, file, identity, sqlite_world.clock())
        make(sqlite_world, tmp_path)
        assert {one.name for one in tmp_path.iterdir() if ".age" in one.name} == {
            "pyhash-20261222-120000-until-20270121.backup.age",
            "pyhash-mine-until-later.backup.age",
        }
        store.close()

    @pytest.mark.parametrize("cut", [100, 1000])
    def test_a_damaged_one_is_refused(self, sqlite_world: World, tmp_path: Path, cut: int) -> None:
        """Half a file never becomes half a database."""
        sqlite_world.submit(picture(1))
        file = make(sqlite_world, tmp_path)
        file.write_bytes(file.read_bytes()[:-cut])
        store = Store.at(f"sqlite:///{tmp_path}/new.sqlite", tmp_path)
        identity = backup_identity(sqlite_world.config)
        with pytest.raises(ConfigError), store.writing() as rows:
            backup.load(rows, file, identity, sqlite_world.clock())
        migrate(store)
        with store.reading() as rows:
            assert rows.connection.execute(text("SELECT count(*) FROM cases")).scalar() == 0
        store.close()

    def test_is_of_one_moment_while_the_server_works(self, world: World, tmp_path: Path) -> None:
        """What comes in while it is written is not in it, not even half."""
        for seed in range(3):
            world.submit(picture(seed))
        lines = backup._lines  # noqa: SLF001  # to act in its midst

        def meddling(*given: object) -> Iterator[str]:
            for number, line in enumerate(lines(*given)):  # type: ignore[arg-type]  # as they come
                if number == 2:
                    world.submit(picture(100))
                    world.tick()
                yield line

        inside = opened(world, _with_lines(meddling, lambda: make(world, tmp_path)))
        assert (inside.count(b'["cases"'), inside.count(b'["fingerprints"')) == (3, 9)
        assert b'["entries"' not in inside

    def test_leaves_no_half_file(self, sqlite_world: World, tmp_path: Path) -> None:
        """A backup folder holds backups only."""

        def failing(*_: object) -> Iterator[str]:
            yield "{}"
            raise OSError

        with pytest.raises(OSError):  # noqa: PT011  # its own
            _with_lines(failing, lambda: make(sqlite_world, tmp_path / "b"))
        assert list((tmp_path / "b").iterdir()) == []


def opened(world: World, file: Path) -> bytes:
    """What a backup holds, for whoever has its key."""
    plain = io.BytesIO()
    with file.open("rb") as sealed:
        pyrage.decrypt_io(sealed, plain, [backup_identity(world.config)])
    return gzip.decompress(plain.getvalue())


def _with_lines(lines: Callable[..., Iterator[str]], act: Callable[[], Path]) -> Path:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(backup, "_lines", lines)
        return act()


class TestLedger:
    def test_reads_what_was_noted_by_all_machines(self, tmp_path: Path) -> None:
        """The latest word on a platform counts, and the furthest tick."""
        one, other = Ledger(tmp_path / "1"), Ledger(tmp_path / "2")
        one.note(f"withdrawn {'a' * 32}", "tick 3 40", "platform 1 suspended")
        other.note(f"listed {'b' * 32}", "tick 4 44", "keys 2")
        one.note("platform 1 active", "networks 3 192.0.2.0/24 2001:db8::/32", "networks 4")
        facts = Facts.read([one.folder, other.folder])
        assert facts == Facts(
            withdrawn={bytes.fromhex("a" * 32)},
            listed={bytes.fromhex("b" * 32)},
            tick=4,
            position=44,
            states={1: "active"},
            new_keys={2},
            networks={3: "192.0.2.0/24 2001:db8::/32", 4: ""},
        )

    def test_a_line_cut_off_by_a_crash_harms_no_other(self, tmp_path: Path) -> None:
        """Neither the line before nor the one written after the restart."""
        ledger = Ledger(tmp_path)
        ledger.note("tick 3 40")
        (file,) = tmp_path.iterdir()
        with file.open("ab") as out:
            out.write(b"\nwithdrawn aaaa\x00\xff")
        ledger.note("tick 4 44")
        facts = Facts.read([tmp_path])
        assert (facts.tick, facts.withdrawn) == (4, set())

    def test_p20_a_withdrawal_that_cannot_be_noted_does_not_happen(
        self, world: World, tmp_path: Path
    ) -> None:
        """Better a clear error than a withdrawal that a restore would undo."""
        case = world.submit(picture(1))
        world.services.store.ledger.folder = tmp_path / "file"
        (tmp_path / "file").write_text("in the way")
        answer = world.post("/api/v1/cases/withdraw", {"case_id": case})
        assert (answer.status_code, answer.json["error"]["code"]) == (503, "unavailable")
        assert world.status(case)[0]["state"] == "waiting"


class TestExport:
    def test_is_the_active_list_for_the_recipient_alone(self, world: World, tmp_path: Path) -> None:
        """Encrypted, of mode 600, on record; no case and no withdrawn value is in it."""
        recipient = Identity.generate()
        world.submit(picture(1), video(2))
        world.withdraw(world.submit(picture(3)))
        world.tick()
        world.withdraw(world.submit(picture(4)))
        services, file = world.services, tmp_path / "list.age"

        export(
            *(services.store, services.vault, services.audit),
            *(file, recipient.to_public(), world.clock()),
        )

        assert file.stat().st_mode & 0o777 == 0o600
        with pytest.raises(pyrage.DecryptError):
            pyrage.decrypt(file.read_bytes(), [Identity.generate()])
        opened = gzip.decompress(pyrage.decrypt(file.read_bytes(), [recipient])).decode()
        header, *entries = map(json.loads, opened.splitlines())
        assert (header["format"], len(entries)) == (1, 6)
        assert {str(one.get("value") or one["frames"]) for one in entries} == values(
            picture(1), video(2)
        )
        with services.store.reading() as rows:
            last = rows.audit.last()
        assert last is not None
        assert last.action == "exported"


def _dispute(world: World, keys: tuple[str, str], *entry_ids: str) -> None:
    """Both platforms say that these are not it; a tick later they are off the list."""
    words = [{"entry_id": entry_id, "verdict": "not_it"} for entry_id in entry_ids]
    for key in keys:
        answer = world.post("/api/v1/list/feedback", {"feedback": words}, key)
        assert answer.status_code == 200, answer.json
    world.tick()
