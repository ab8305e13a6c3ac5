"""A value that the vault cannot open: the list goes on without it, nobody loses it from sight."""

from __future__ import annotations

import time
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from sqlalchemy import select, update
from structlog.testing import capture_logs

from server import backup, dashboard
from server.keys import Keys, backup_identity, read_vault
from server.mending import check, mend
from server.publisher import Publisher
from server.rotation import forget_old_keys, rotate
from server.store.tables import entries
from server.unreadable import take_back
from server.vault import Vault
from tests.server.world import Subscriber, World, picture, video

ROT = b"\x01" + bytes(60)


def rot(world: World, algorithm: str = "pdq") -> bytes:
    """Let the disk damage the value of one listed entry; answers what it was."""
    with world.services.store.writing() as rows:
        one = entries.c.algorithm == algorithm
        whole = rows.connection.execute(select(entries.c.sealed).where(one).limit(1)).scalar_one()
        rows.connection.execute(
            update(entries).where(one, entries.c.sealed == whole).values(sealed=ROT)
        )
    return bytes(whole)


def heal(world: World, whole: bytes) -> None:
    """Put the value back where it was."""
    with world.services.store.writing() as rows:
        rows.connection.execute(update(entries).where(entries.c.sealed == ROT).values(sealed=whole))


def algorithms(world: World, key: str) -> list[str]:
    """Of what a platform that begins anew gets."""
    return sorted(one["algorithm"] for one in world.pull(key)["entries"] if one["op"] == "add")


def vault_of(world: World) -> Vault:
    """As a process that starts now holds it."""
    return Vault(Keys.load(world.config))


class TestSetAside:
    def test_the_others_are_handed_out_and_the_operator_is_told(self, world: World) -> None:
        """In /readyz, `status` and the log, and there only once."""
        key = world.platform()
        case = world.submit(picture(1))
        world.tick()
        assert world.get("/readyz").json == {"status": "ok"}
        rot(world)
        with capture_logs() as logged:
            page = world.pull(key)
            assert algorithms(world, key) == ["md5", "sha256"]
        assert logged == [{"event": "entries_unreadable", "log_level": "error", "unreadable": 1}]
        assert (page["next_after"], page["more"]) == (3, False)
        assert world.get("/readyz").json == {"status": "entries_unreadable"}
        told = [line for line in dashboard.lines(world.services) if line.startswith("unreadable")]
        assert told == ["unreadable 1 entries, kept from platforms: see `vault check`"]
        assert [item["state"] for item in world.status(case)] == ["listed"]

    def test_readable_again_it_comes_to_everybody_and_doubles_for_nobody(
        self, world: World
    ) -> None:
        """A platform that held it, one that came meanwhile, and one that comes later."""
        early = Subscriber(world, world.platform("Early"), limit=1)
        world.submit(picture(1), video(2))
        world.tick()
        early.poll()
        whole = rot(world)
        amid = Subscriber(world, world.platform("Amid"), limit=1)
        amid.poll()
        early.poll()
        assert (len(early.held()), len(amid.held())) == (6, 5)
        today = world.clock().date()
        assert take_back(world.services.store, world.services.vault, today) == 0
        heal(world, whole)
        assert take_back(world.services.store, world.services.vault, today) == 1
        assert world.tick().added == 1
        late = Subscriber(world, world.platform("Late"), limit=1)
        for platform in (early, amid, late):
            platform.poll()
            assert len(platform.held()) == len(platform.entries) == 6
        assert world.get("/readyz").json == {"status": "ok"}

    def test_a_running_server_takes_it_back_by_itself(self, sqlite_world: World) -> None:
        """Nobody has to type anything once the value can be read."""
        key = sqlite_world.platform()
        sqlite_world.submit(picture(1))
        sqlite_world.tick()
        whole = rot(sqlite_world)
        sqlite_world.pull(key)
        heal(sqlite_world, whole)
        at_once = replace(sqlite_world.config, publish_seconds=0)
        publisher = Publisher(replace(sqlite_world.services, config=at_once))
        publisher.start()
        for _ in range(300):
            if algorithms(sqlite_world, key) == ["md5", "pdq", "sha256"]:
                break
            time.sleep(0.1)
        publisher.stop()
        assert algorithms(sqlite_world, key) == ["md5", "pdq", "sha256"]

    def test_withdrawn_meanwhile_it_leaves_who_holds_it(self, world: World) -> None:
        """It stood aside without a tombstone, so it gets one now."""
        platform = Subscriber(world, world.platform())
        case = world.submit(picture(1))
        world.tick()
        platform.poll()
        rot(world)
        world.pull(world.platform("Other"))
        world.withdraw(case)
        world.tick()
        platform.poll()
        assert platform.entries == {}

    def test_who_sends_the_same_file_mends_it(self, world: World) -> None:
        """At the tick of the new item, which looks like any other's (P28)."""
        key = world.platform()
        world.submit(picture(1))
        world.tick()
        rot(world)
        world.pull(key)
        again = world.submit(picture(1))
        world.tick()
        assert algorithms(world, key) == ["md5", "pdq", "sha256"]
        assert world.status(again)[0]["taken_by"] == 1

    def test_a_platform_that_came_meanwhile_has_not_taken_it(self, world: World) -> None:
        """The person is told no more than was handed out."""
        case = world.submit({"kind": "image", "fingerprints": picture(1)["fingerprints"][:1]})
        world.tick()
        rot(world)
        world.pull(world.platform())
        assert world.status(case)[0]["taken_by"] == 0

    def test_a_server_without_the_newest_key_sets_nothing_aside(self, own: World) -> None:
        """Another machine rotated: this one says so until the key is copied, then goes on."""
        key = own.platform()
        own.submit(picture(1))
        own.tick()
        file = own.config.secrets / "vault.key"
        old = file.read_text()
        other = vault_of(own)
        rotate(own.services.store, other, own.services.audit)
        new = file.read_text()
        file.write_text(old)
        with closing(World(own.config)) as behind:
            answer = behind.get("/api/v1/list", key)
            assert (answer.status_code, answer.json["error"]["code"]) == (503, "unavailable")
            assert behind.get("/readyz").json["error"]["code"] == "vault_locked"
            file.write_text(new)
            assert algorithms(behind, key) == ["md5", "pdq", "sha256"]


class TestOperator:
    def test_check_finds_all_of_them_before_a_platform_does(self, world: World) -> None:
        """By row, kind, algorithm and day, which are no secret; those that wait by number."""
        world.submit(picture(1))
        world.tick()
        world.submit(picture(2))
        rot(world, "md5")
        today = world.clock().date()
        found = check(world.services.store, world.services.vault, today)
        assert (found.opened, found.waiting) == (5, 0)
        assert [(one.kind, one.algorithm, one.listed_on) for one in found.aside] == [
            ("image", "md5", today)
        ]

    def test_p27_a_rotation_passes_what_cannot_be_read(self, own: World) -> None:
        """One rotten row does not keep an old key in use for ever."""
        own.submit(picture(1), picture(2))
        own.tick()
        rot(own)
        assert rotate(own.services.store, vault_of(own), own.services.audit) == 5
        assert forget_old_keys(own.services.store, vault_of(own)) == 1
        assert len(read_vault(own.config.secrets / "vault.key")) == 1
        assert len(own.pull(own.platform())["entries"]) == 5

    def test_mend_takes_it_from_a_backup_and_nothing_else(self, own: World, tmp_path: Path) -> None:
        """What came after the backup stays."""
        services, identity = own.services, backup_identity(own.config)
        own.submit(picture(1))
        own.tick()
        file = backup.make(
            services.store, tmp_path / "backups", identity.to_public(), own.clock(), 30
        )
        later = own.submit(picture(2))
        own.tick()
        rot(own)
        key = own.platform()
        assert len(own.pull(key)["entries"]) == 5
        now = own.clock() + timedelta(hours=1)
        assert mend(services.store, services.vault, services.audit, file, identity, now) == 1
        own.tick()
        assert algorithms(own, key) == ["md5", "md5", "pdq", "pdq", "sha256", "sha256"]
        assert [item["state"] for item in own.status(later)] == ["listed"]
