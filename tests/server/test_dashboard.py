"""What the operator sees on one page of the terminal."""

from __future__ import annotations

import ssl
import subprocess
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path
from socket import create_server

import pytest

from server import clock, dashboard
from server.platforms import Profile, Scope
from tests.server.world import World, picture


@contextmanager
def site(folder: Path, days: int) -> Iterator[str]:
    """A site on this machine whose certificate is good for so many days; one caller."""
    key, certificate = folder / "key.pem", folder / "certificate.pem"
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-subj", "/CN=x",
         "-days", str(days), "-keyout", key, "-out", certificate],
        check=True, capture_output=True,
    )  # fmt: skip
    secured = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    secured.load_cert_chain(certificate, key)

    with create_server(("127.0.0.1", 0)) as listening:
        listening.settimeout(20)

        def answer() -> None:
            line, _ = listening.accept()
            with secured.wrap_socket(line, server_side=True) as caller:
                caller.settimeout(20)
                caller.recv(1)

        thread = threading.Thread(target=answer)
        thread.start()
        yield f"127.0.0.1:{listening.getsockname()[1]}"
        thread.join()


def _gone() -> None:
    raise OSError("the disk is gone")


class TestStatus:
    def test_shows_what_was_published_and_who_is_late(self, sqlite_world: World) -> None:
        """The last ticks, and a platform that is late before it counts as silent."""
        keys = [sqlite_world.platform(name) for name in ("Late", "Prompt")]
        sqlite_world.platform("Silent")
        sqlite_world.submit(picture(1), picture(2))
        sqlite_world.tick()
        sqlite_world.pull(keys[0])
        sqlite_world.clock.forward(hours=13)
        sqlite_world.pull(keys[1])
        sqlite_world.submit(picture(3))

        lines = list(dashboard.lines(sqlite_world.services))

        assert "waiting    1 items; last looked 13:00:00 ago" in lines
        assert "published  2026-11-22 12:00: 2 items, as number 1" in lines
        assert "the list   6 entries" in lines
        assert "platform   Late: active, last pull 13:00:00 ago  late" in lines
        assert "platform   Prompt: active, last pull 0:00:00 ago" in lines
        assert "platform   Silent: active, never pulled  SILENT" in lines

    def test_names_who_pulls_in_vain_and_why(self, world: World) -> None:
        """A key that ended, is used from elsewhere, for too much, or is none; until tomorrow."""
        now, platforms = world.clock(), world.services.platforms
        ended = platforms.add(Profile("Ended", key_days=1), now).api_key
        bound = platforms.add(Profile("Bound", networks=("192.0.2.0/24",)), now).api_key
        pictures = world.platform("Pictures", Scope.READ_IMAGES)
        halted = world.platform("Halted")
        platforms.suspend("Halted")
        world.pull(ended)
        world.clock.forward(days=2)
        for key in (ended, ended, bound, halted, "tid_unknown", None):
            assert world.get("/api/v1/list", key).status_code == 401
        assert world.get("/api/v1/list", pictures, kind="video").status_code == 403
        world.services.refusals.write_down(world.clock().date())
        world.get("/api/v1/list", ended)
        world.services.refusals.write_down(world.clock().date())

        lines = [line for line in dashboard.lines(world.services) if line.startswith("refused")]
        world.clock.forward(days=2)
        later = [line for line in dashboard.lines(world.services) if line.startswith("refused")]

        assert sorted(lines) == [
            "refused    Bound: elsewhere, 1 since yesterday",
            "refused    Ended: key_expired, 3 since yesterday",
            "refused    Halted: suspended, 1 since yesterday",
            "refused    Pictures: scope_missing, 1 since yesterday",
            "refused    a caller without a good key: unknown_key, 2 since yesterday",
        ]
        assert later == []

    def test_refusals_are_counted_on_while_the_database_is_away(self, sqlite_world: World) -> None:
        """What could not be written down is written down later."""
        refusals, today = sqlite_world.services.refusals, sqlite_world.clock().date()
        sqlite_world.get("/api/v1/list", "tid_unknown")
        with pytest.MonkeyPatch.context() as away:
            away.setattr(sqlite_world.services.store, "editing_list", _gone)
            with pytest.raises(OSError, match="gone"):
                refusals.write_down(today)
        sqlite_world.get("/api/v1/list", "tid_unknown")
        refusals.write_down(today)
        assert [row.times for row in refusals.since_yesterday(today)] == [2]

    @pytest.mark.parametrize(("days", "told"), [(10, "RENEW IT"), (90, "days")])
    def test_reads_how_long_a_certificate_is_good_for(
        self, tmp_path: Path, days: int, told: str
    ) -> None:
        """Two weeks before its end it says what to do."""
        with site(tmp_path, days) as place:
            line = dashboard.certificate(place, clock.now() + timedelta(hours=1))
        assert line.startswith(f"certificate  of {place} is good for {days - 1} days")
        assert line.endswith(told)

    def test_says_where_there_is_no_certificate(self) -> None:
        """Nobody listens there."""
        assert dashboard.certificate("127.0.0.1:1", clock.now()).endswith("shows none")
