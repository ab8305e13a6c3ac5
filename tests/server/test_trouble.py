"""Bad days: disk full, disk read-only, database gone. Clear errors, recovery by itself (P14)."""

from __future__ import annotations

import json
import os
import shutil
import socket
import subprocess
import threading
import time
import urllib.request
from collections.abc import Iterator
from contextlib import ExitStack, suppress
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
from sqlalchemy.exc import OperationalError

from server.store import Store
from server.store.engine import NETWORK
from tests.server import postgres
from tests.server.process import Server, environment, free_port, run, serving
from tests.server.world import picture, submission

pytestmark = pytest.mark.slow
SMALL_DISK = "size=6m"
EXT4 = Path("/sys/fs/ext4")


def submit(server: Server, seed: int) -> tuple[int, str]:
    """A submission; status, and the code of an error."""
    status, answer = server.send("POST", "/api/v1/cases", submission(picture(seed)))
    return status, answer.get("error", {}).get("code", "")


def not_ready(server: Server) -> tuple[int, dict[str, dict[str, str]]]:
    """What /readyz says once it has seen the trouble: what it knows of the disk is seconds old."""
    for _ in range(200):
        status, answer = server.send("GET", "/readyz")
        if status != 200:
            return status, answer
        time.sleep(0.1)
    raise AssertionError("it never saw it")


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of its own, of 6 MB."""
    folder = tmp_path / "disk"
    folder.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", SMALL_DISK, "tmpfs", str(folder)]
    if os.geteuid() != 0 or subprocess.run(command, check=False, capture_output=True).returncode:
        pytest.skip("mounting a small disk takes root")
    yield folder
    subprocess.run(["umount", "--lazy", str(folder)], check=True)


@dataclass
class FailingDisk:
    """An ext4 of its own that can turn read-only under open files, as ext4 does after a fault."""

    folder: Path
    image: Path

    def mount(self) -> None:
        """Put it in its place."""
        options = "loop,errors=remount-ro"
        subprocess.run(["mount", "-o", options, self.image, self.folder], check=True)

    def fail(self) -> None:
        """Report a fault to ext4; what it wrote so far stays."""
        shown = ["findmnt", "--noheadings", "--output=SOURCE", str(self.folder)]
        device = Path(subprocess.run(shown, check=True, capture_output=True, text=True).stdout)
        (EXT4 / device.name.strip() / "trigger_fs_error").write_text("1")

    def repair(self) -> None:
        """A copy of it, checked, in its place; files that are open stay on the old one."""
        subprocess.run(["umount", "--lazy", self.folder], check=True)
        self.image = Path(shutil.copy(self.image, f"{self.image}-copy"))
        done = subprocess.run(["e2fsck", "-fy", self.image], check=False, capture_output=True)
        assert done.returncode <= 1, done.stdout  # 1: faults were mended
        self.mount()


@pytest.fixture
def failing_disk(tmp_path: Path) -> Iterator[FailingDisk]:
    """A disk that can fail."""
    disk = FailingDisk(tmp_path / "disk", tmp_path / "image")
    disk.folder.mkdir()
    if os.geteuid() != 0 or not EXT4.is_dir() or not Path("/dev/loop-control").exists():
        pytest.skip("a disk that fails takes root, ext4 and loop devices")
    with disk.image.open("wb") as image:
        image.truncate(32_000_000)
    subprocess.run(["mkfs.ext4", "-q", disk.image], check=True)
    disk.mount()
    yield disk
    subprocess.run(["umount", "--lazy", disk.folder], check=True)


class TestDisk:
    def test_p14_full_is_a_clear_error_and_passes(self, disk: Path, tmp_path: Path) -> None:
        """What was acknowledged is there; with room again, it goes on without a restart."""
        case = submission(picture(0))
        with serving(environment(disk), tmp_path / "log") as server:
            assert server.send("POST", "/api/v1/cases", case)[0] == 201
            _fill(disk / "filler")
            full = {submit(server, seed) for seed in range(1, 60)}
            ready = not_ready(server)
            seen = server.send("POST", "/api/v1/cases/status", {"case_id": case["case_id"]})
            (disk / "filler").unlink()
            again = submit(server, 100)
        assert full - {(201, "")} == {(503, "unavailable")}
        assert (ready[0], ready[1]["error"]["code"]) == (503, "disk_refuses")
        assert (seen[0], len(seen[1]["items"])) == (200, 1)
        assert again == (201, "")

    def test_p14_read_only_is_said_in_words_and_loses_nothing(
        self, disk: Path, tmp_path: Path
    ) -> None:
        """It does not start on a disk it cannot write, and starts again on one it can."""
        case = submission(picture(0))
        with serving(environment(disk), tmp_path / "log") as server:
            assert server.send("POST", "/api/v1/cases", case)[0] == 201
            server.stop()
        subprocess.run(["mount", "-o", "remount,ro", str(disk)], check=True)
        refused = run(environment(disk), "serve")
        subprocess.run(["mount", "-o", "remount,rw", str(disk)], check=True)
        with serving(environment(disk), tmp_path / "log") as server:
            seen = server.send("POST", "/api/v1/cases/status", {"case_id": case["case_id"]})
        assert refused.returncode == 1
        assert refused.stderr.startswith("Error: The disk refused")
        assert "Read-only" in refused.stderr
        assert len(seen[1]["items"]) == 1

    def test_p14_turning_read_only_is_a_clear_error_and_passes(
        self, failing_disk: FailingDisk, tmp_path: Path
    ) -> None:
        """Under open files, as after a fault; repaired, the server goes on by itself."""
        case = submission(picture(0))
        known = {"case_id": case["case_id"]}
        with serving(environment(failing_disk.folder), tmp_path / "log") as server:
            assert server.send("POST", "/api/v1/cases", case)[0] == 201
            failing_disk.fail()
            refused = {submit(server, seed) for seed in range(1, 21)}
            withdrawn = server.send("POST", "/api/v1/cases/withdraw", known)
            ready = not_ready(server)
            alive = server.send("GET", "/healthz")[0]
            failing_disk.repair()
            again = [submit(server, seed) for seed in range(101, 121)]
            seen = server.send("POST", "/api/v1/cases/status", known)
        assert refused == {(503, "unavailable")}
        assert (withdrawn[0], withdrawn[1]["error"]["code"]) == (503, "unavailable")
        assert (ready[0], ready[1]["error"]["code"]) == (503, "disk_refuses")
        assert alive == 200
        assert again == [(201, "")] * 20
        assert [item["state"] for item in seen[1]["items"]] == ["waiting"]


def _fill(file: Path) -> None:
    with file.open("wb", buffering=0) as filler, suppress(OSError):
        while filler.write(bytes(4096)) == 4096:
            pass


class TestDatabaseGone:
    def test_p14_gone_for_a_while_is_a_clear_error_and_passes(self, tmp_path: Path) -> None:
        """Submissions are refused, the page is served; with the database back all goes on."""
        with ExitStack() as stack:
            address = stack.enter_context(postgres.cluster(tmp_path))
            env = environment(tmp_path, PYHASH_DATABASE_URL=address)
            server = stack.enter_context(serving(env, tmp_path / "log"))
            before = submit(server, 1)
            _postgres(address, "stop", "-m", "immediate")
            gone = {submit(server, seed) for seed in range(2, 12)}
            ready = not_ready(server)
            alive = server.send("GET", "/healthz")[0]
            _postgres(address, "start", "-o", _options(address))
            after = submit(server, 12)
        assert (before, after) == ((201, ""), (201, ""))
        assert gone == {(503, "unavailable")}
        assert (ready[0], ready[1]["error"]["code"]) == (503, "database_silent")
        assert alive == 200

    def test_p14_a_machine_that_falls_silent_is_given_up(
        self, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
    ) -> None:
        """It takes the connection and says nothing: no thread may wait for it for ever."""
        monkeypatch.setitem(NETWORK, "connect_timeout", 2)
        with socket.create_server(("127.0.0.1", 0)) as silent:
            address = f"postgresql+psycopg://nobody@127.0.0.1:{silent.getsockname()[1]}/none"
            store = Store.at(address, tmp_path)
            tried = threading.Thread(target=_gives_up, args=(store,), daemon=True)
            tried.start()
            tried.join(timeout=30)
            assert not tried.is_alive()


def _gives_up(store: Store) -> None:
    with pytest.raises(OperationalError), store.reading():
        pass


def _home(address: str) -> str:
    return parse_qs(urlsplit(address).query)["host"][0]


def _options(address: str) -> str:
    return f"-c listen_addresses='' -c fsync=off -k {_home(address)}"


def _postgres(address: str, *what: str) -> None:
    program = postgres.binaries()
    assert program is not None
    home = _home(address)
    subprocess.run(
        [program / "pg_ctl", "-D", f"{home}/data", "-w", "-l", f"{home}/server.log", *what],
        check=True,
        user="postgres" if os.geteuid() == 0 else None,
        cwd=home,
        stdout=subprocess.DEVNULL,
    )


class TestMetrics:
    def test_p09_counts_over_all_processes_and_names_nobody(self, tmp_path: Path) -> None:
        """On a port of its own; routes by their names in the code."""
        port = free_port()
        env = environment(tmp_path, PYHASH_METRICS_PORT=str(port), PYHASH_WORKERS="2")
        body = submission(picture(1))
        with serving(env, tmp_path / "log") as server:
            threads = [
                threading.Thread(target=server.send, args=("POST", "/api/v1/cases", body))
                for _ in range(20)
            ]
            for thread in threads:
                thread.start()
            for thread in threads:
                thread.join()
            server.send("GET", "/canary-path?canary=query")
            with urllib.request.urlopen(f"http://127.0.0.1:{port}/metrics") as answer:
                told = answer.read().decode()
            assert server.send("GET", "/metrics")[0] == 404
        assert 'pyhash_answers_total{route="cases.submit",status="2xx"} 20.0' in told
        assert 'pyhash_answer_seconds_count{route="cases.submit"} 20.0' in told
        for secret in ("canary", body["case_id"], body["items"][0]["fingerprints"][0]["value"]):
            assert secret not in told


class TestCommands:
    def test_a_backup_of_a_running_server_restores_into_a_new_one(self, tmp_path: Path) -> None:
        """As the operator types it, secrets and ledger in place."""
        env = environment(tmp_path / "old")
        case = submission(picture(1))
        with serving(env, tmp_path / "log") as server:
            server.send("POST", "/api/v1/cases", case)
            run(env, "publish")
            made = run(env, "backup", str(tmp_path / "backups"))
            assert made.returncode == 0, made.stderr
            server.send("POST", "/api/v1/cases/withdraw", {"case_id": case["case_id"]})
        new = environment(
            tmp_path / "new",
            PYHASH_SECRETS_FOLDER=str(tmp_path / "old" / "secrets"),
            PYHASH_LEDGER_FOLDER=str(tmp_path / "old" / "ledger"),
        )
        done = run(new, "restore", made.stdout.strip())
        assert done.returncode == 0, done.stderr
        with serving(new, tmp_path / "log") as server:
            _, answer = server.send("POST", "/api/v1/cases/status", {"case_id": case["case_id"]})
        assert [item["state"] for item in answer["items"]] == ["withdrawn"]
        assert run(new, "platform", "add", "Quiet").returncode == 0
        shown = run(new, "status").stdout
        assert "waiting    0 items" in shown
        assert "platform   Quiet: active, never pulled  SILENT" in shown
        assert json.loads(run(new, "stats").stdout)["least"] == 10
        assert run(new, "audit", "verify").stdout == "The record is sound: 4 rows.\n"
