"""A new vault key while everything runs."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import pytest
from sqlalchemy import select

from server import dashboard
from server.config import ConfigError
from server.keys import Keys, read_vault
from server.migrations import check_vault
from server.rotation import forget_old_keys, rotate
from server.store.tables import fingerprints
from server.vault import Vault
from tests.server.world import Subscriber, World, picture, video


def turn(world: World) -> int:
    """Rotate as the command does, in a process that starts afresh."""
    vault = Vault(Keys.load(world.config))
    return rotate(world.services.store, vault, world.services.audit)


class TestRotate:
    def test_p27_everything_opens_under_the_new_key_alone(self, own: World) -> None:
        """Waiting and listed values; the old key opens nothing any more."""
        platform = Subscriber(own, own.platform())
        own.submit(picture(1), video(2))
        own.tick()
        own.submit(picture(3))
        old = read_vault(own.config.secrets / "vault.key")
        assert turn(own) == 9
        vault = Vault(Keys.load(own.config))
        assert forget_old_keys(own.services.store, vault) == 1
        own.tick()
        platform.poll()
        check_vault(own.services.store, Vault(Keys.load(own.config)))
        assert len(platform.held()) == 9
        with pytest.raises(ConfigError, match=r"vault\.key does not"):
            check_vault(own.services.store, Vault(replace(Keys.load(own.config), vault=old)))

    def test_p27_a_running_server_takes_up_the_new_key(self, own: World) -> None:
        """No restart: it seals under the new key and opens what another process sealed."""
        own.submit(picture(1))
        turn(own)
        own.submit(picture(2))
        forget_old_keys(own.services.store, Vault(Keys.load(own.config)))
        own.tick()
        platform = Subscriber(own, own.platform())
        platform.poll()
        assert len(platform.held()) == 6

    def test_p27_under_load_nothing_is_lost(self, own: World) -> None:
        """Cases come in and are published while every value is wrapped anew, twice."""
        for seed in range(20):
            own.submit(picture(seed))

        def work(seed: int) -> None:
            own.submit(picture(seed))
            if seed % 10 == 0:
                own.tick()

        with ThreadPoolExecutor(4) as pool:
            turning = [pool.submit(turn, own)]
            for seed in range(100, 140):
                pool.submit(work, seed).result()
                if seed == 120:
                    turning.append(pool.submit(turn, own))
            for one in turning:
                one.result()
        forget_old_keys(own.services.store, Vault(Keys.load(own.config)))
        own.tick()
        platform = Subscriber(own, own.platform())
        platform.poll()
        assert len(platform.held()) == 180

    def test_p18_what_dead_pages_still_hold_opens_no_more(self, own: World) -> None:
        """PostgreSQL overwrites a withdrawn value when it likes: a rotation ends that for good."""
        case = own.submit(picture(1))
        with own.services.store.reading() as rows:
            sealed = list(rows.connection.execute(select(fingerprints.c.sealed)).scalars())
        own.withdraw(case)
        thief = Vault(Keys.load(own.config))
        assert len({thief.open(one) for one in sealed}) == 3  # with vault.key and the old pages
        turn(own)
        forget_old_keys(own.services.store, Vault(Keys.load(own.config)))
        for one in sealed:
            with pytest.raises(ConfigError, match=r"vault\.key does not"):
                Vault(Keys.load(own.config)).open(one)

    def test_p18_the_dashboard_says_when_a_rotation_is_due(self, own: World) -> None:
        """On PostgreSQL once a month; the old key may go when no backup needs it."""

        def told() -> list[str]:
            lines = dashboard.lines(own.services)
            return [line[11:] for line in lines if line.startswith("vault")]

        due = [] if own.services.store.is_sqlite else ["not rotated for 31 days  ROTATE IT"]
        own.submit(picture(1))
        own.tick()
        assert told() == []
        own.clock.forward(days=31)
        assert told() == due
        turn(own)
        assert told() == []
        own.clock.forward(days=31)
        assert told() == [*due, "1 old keys, and no backup needs them  FORGET THEM"]

    def test_an_old_key_in_use_is_forgotten_when_nothing_needs_it(self, own: World) -> None:
        """A crash half-way through a rotation loses nothing."""
        platform = Subscriber(own, own.platform())
        own.submit(picture(1))
        vault = Vault(Keys.load(own.config))
        file = own.config.secrets / "vault.key"
        file.write_text("ab" * 32 + "\n" + file.read_text())
        vault.look_again()
        assert forget_old_keys(own.services.store, vault) == 1
        assert len(read_vault(file)) == 1
        own.tick()
        platform.poll()
        assert len(platform.held()) == 3

    def test_a_crash_right_after_the_new_key_leaves_a_server_that_starts(self, own: World) -> None:
        """No value is under the old key, but the word that tells a wrong one is."""
        vault = Vault(Keys.load(own.config))
        file = own.config.secrets / "vault.key"
        file.write_text("ab" * 32 + "\n" + file.read_text())
        vault.look_again()
        assert forget_old_keys(own.services.store, vault) == 1
        check_vault(own.services.store, Vault(Keys.load(own.config)))
