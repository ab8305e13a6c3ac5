"""The server as it really runs: gunicorn, several processes, both databases."""

from __future__ import annotations

import json
import socket
import time
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from http.client import HTTPException
from pathlib import Path

import pytest

from tests.server.process import Server, environment, free_port, run, serving
from tests.server.world import case_id, picture, submission

pytestmark = pytest.mark.slow


def eventually(check: object) -> None:
    """Wait until it is so, for a minute at most."""
    for _ in range(600):
        if check():  # type: ignore[operator]  # always a function
            return
        time.sleep(0.1)
    raise AssertionError("it never came about")


def address(database: str) -> dict[str, str]:
    """The setting for a database."""
    return {"PYHASH_DATABASE_URL": database.replace("postgresql+psycopg:", "postgresql:")}


def submit_until_killed(server: Server, thread: int, ledger: dict[str, str]) -> None:
    """Submit case after case; what was answered 201 goes into the ledger."""
    for n in range(1000):
        body = submission(picture(thread * 1000 + n))
        try:
            status, told = server.send("POST", "/api/v1/cases", body)
        except (OSError, ValueError, HTTPException):
            return  # killed before it answered: not in the ledger
        assert status == 201
        ledger[str(body["case_id"])] = told["items"][0]["item_id"]


def holds(ledger: dict[str, str], enough: int) -> bool:
    """Whether that many submissions were acknowledged."""
    return len(ledger) >= enough


class TestDurability:
    def test_p14_killing_it_right_after_a_201_loses_nothing(
        self, database: str, tmp_path: Path, secrets_folder: Path
    ) -> None:
        """Submit from four threads, kill -9 amid them, start anew, again; compare the ledger."""
        env = environment(tmp_path, **address(database), PYHASH_SECRETS_FOLDER=str(secrets_folder))
        ledger: dict[str, str] = {}
        for enough in (8, 16, 24):
            with (
                serving(env, tmp_path / "out.log") as server,
                ThreadPoolExecutor(4) as pool,
            ):
                threads = [pool.submit(submit_until_killed, server, n, ledger) for n in range(4)]
                eventually(partial(holds, ledger, enough))
                server.kill()
                for thread in threads:
                    thread.result()
        with serving(env, tmp_path / "out.log") as server:
            for case, item in ledger.items():
                status, told = server.send("POST", "/api/v1/cases/status", {"case_id": case})
                assert status == 200
                assert [one["item_id"] for one in told["items"]] == [item]
        assert len(ledger) >= 24

    def test_p13_fifty_at_once_over_two_processes_count_once(
        self, database: str, tmp_path: Path, secrets_folder: Path
    ) -> None:
        """The database decides who was first."""
        env = environment(tmp_path, **address(database), PYHASH_SECRETS_FOLDER=str(secrets_folder))
        body = submission(picture(1), picture(2))
        with serving(env, tmp_path / "out.log") as server:
            with ThreadPoolExecutor(50) as pool:
                answers = list(
                    pool.map(lambda _: server.send("POST", "/api/v1/cases", body), range(50))
                )
            assert sorted(status for status, _ in answers) == [200] * 49 + [201]
            assert len({json.dumps(told) for _, told in answers}) == 1


class TestServe:
    def test_publishes_by_itself_and_serves_what_the_command_line_let_in(
        self, tmp_path: Path
    ) -> None:
        """Submit, wait for a tick, pull with a key made beside the running server."""
        env = environment(tmp_path, PYHASH_PUBLISH_SECONDS="1")
        with serving(env, tmp_path / "out.log") as server:
            made = run(env, "platform", "add", "Example")
            assert made.stderr == ""
            credentials = json.loads(made.stdout)
            assert set(credentials) == {"name", "member_id", "username", "password", "api_key"}
            key = {"Authorization": f"Bearer {credentials['api_key']}"}
            assert server.send("POST", "/api/v1/cases", submission(picture(1)))[0] == 201
            eventually(lambda: server.send("GET", "/api/v1/list", headers=key)[1]["entries"])
            run(env, "platform", "revoke", "Example")
            assert server.send("GET", "/api/v1/list", headers=key)[0] == 401
            refused = "a caller without a good key: unknown_key, 1 since yesterday"
            eventually(lambda: refused in run(env, "status").stdout)

    def test_publish_now_needs_no_waiting(self, tmp_path: Path) -> None:
        """For the operator, and for tests of a whole site."""
        env = environment(tmp_path)
        with serving(env, tmp_path / "out.log") as server:
            server.send("POST", "/api/v1/cases", submission(picture(1)))
            told = run(env, "publish")
            assert json.loads(told.stdout) == {"tick": 1, "added": 3, "removed": 0}

    def test_p05_a_chunked_body_above_256_kb_is_refused(self, tmp_path: Path) -> None:
        """A body that does not say its length is counted as it comes."""
        env = environment(tmp_path)
        with serving(env, tmp_path / "out.log") as server:
            with socket.create_connection(("127.0.0.1", server.port), timeout=60) as line:
                line.sendall(
                    b"POST /api/v1/cases HTTP/1.1\r\nHost: x\r\nConnection: close\r\n"
                    b"Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n"
                )
                chunk = b"10000\r\n" + b" " * 0x10000 + b"\r\n"
                line.sendall(chunk * 4 + b"1\r\n \r\n0\r\n\r\n")
                answer = line.makefile("rb").read()
            assert answer.startswith(b"HTTP/1.1 413 ")
            assert b'"code":"body_too_large"' in answer
            assert b"\r\nServer:" not in answer

    @pytest.mark.skipif(not socket.has_dualstack_ipv6(), reason="no IPv6 on this machine")
    def test_listens_on_both_kinds_of_address(self, tmp_path: Path) -> None:
        """At `::`, as in a container whose network has IPv6; for Prometheus too."""
        port = free_port()
        env = environment(
            tmp_path, PYHASH_BIND_ADDRESS="::", PYHASH_METRICS_PORT=str(port), PYHASH_WORKERS="1"
        )
        with serving(env, tmp_path / "out.log") as server:
            assert server.send("GET", "/healthz")[0] == 200
            for place in (server.port, port):
                socket.create_connection(("::1", place), timeout=60).close()

    def test_stops_when_asked(self, tmp_path: Path) -> None:
        """With exit code 0, though a connection is open."""
        env = environment(tmp_path)
        with (
            serving(env, tmp_path / "out.log") as server,
            socket.create_connection(("127.0.0.1", server.port)),
        ):
            assert server.stop() == 0

    def test_a_taken_port_is_said_in_words(self, tmp_path: Path) -> None:
        """With what to do about it."""
        port = free_port()
        with socket.create_server(("127.0.0.1", port)):
            told = run(environment(tmp_path, PORT=str(port)), "serve")
        assert told.returncode == 1
        assert f"Port {port} cannot be had" in told.stderr

    @pytest.mark.parametrize(
        ("settings", "said"),
        [
            ({"PYHASH_PUBLSH_SECONDS": "5"}, "PYHASH_PUBLSH_SECONDS is not a setting"),
            ({"PYHASH_ENV": "production"}, "lookup.key is missing"),
            (
                {"PYHASH_DATABASE_URL": "postgresql://nobody@127.0.0.1:1/none"},
                "The database does not answer",
            ),
        ],
    )
    def test_a_start_that_cannot_be_is_said_in_words(
        self, tmp_path: Path, settings: dict[str, str], said: str
    ) -> None:
        """One sentence, no traceback."""
        told = run(environment(tmp_path, **settings), "serve")
        assert told.returncode == 1
        assert said in told.stderr
        assert "Traceback" not in told.stderr


class TestP09NothingIsLogged:
    def test_p09_no_canary_reaches_a_log(self, tmp_path: Path) -> None:
        """Through 2xx, 4xx, 5xx, what is no HTTP at all, and a database that breaks away."""
        env = environment(tmp_path, PYHASH_PUBLISH_SECONDS="1")
        case, body = case_id(), submission(picture(1))
        body["case_id"] = case
        agent, wanderer = "CanaryBrowser", "CanaryPath"
        headers = {"User-Agent": agent, "X-Forwarded-For": "203.0.113.77",
                   "Authorization": "Bearer CanaryKey"}  # fmt: skip
        with serving(env, tmp_path / "out.log") as server:
            statuses = [
                server.send("POST", "/api/v1/cases", body, headers)[0],
                server.send("POST", "/api/v1/cases/status", {"case_id": case}, headers)[0],
                server.send("POST", "/api/v1/cases", {"case_id": case}, headers)[0],
                server.send("GET", f"/{wanderer}?case={case}", headers=headers)[0],
                server.send("GET", "/api/v1/list", headers=headers)[0],
            ]
            with socket.create_connection(("127.0.0.1", server.port)) as line:
                line.sendall(f"{wanderer} {case} no http\r\n\r\n".encode())
                line.makefile("rb").read()
            for file in tmp_path.glob("pyhash.sqlite*"):
                file.write_bytes(b"CanaryBroken" * 1000)
            statuses += [server.send("POST", "/api/v1/cases", body, headers)[0]]
            eventually(lambda: b"publish_failed" in server.output.read_bytes())
        assert statuses == [201, 200, 400, 404, 401, 503]
        logged = (tmp_path / "out.log").read_text()
        assert "database_failed" in logged
        canaries = [case, agent, wanderer, "203.0.113.77", "127.0.0.1 ", "CanaryKey",
                    "CanaryBroken", body["submission_id"]]  # fmt: skip
        canaries += [one["value"] for one in body["items"][0]["fingerprints"]]
        assert [canary for canary in canaries if canary in logged] == []
        keys = {"event", "level", "at", "error", "where", "logger", "tick", "added", "removed"}
        for line_ in logged.splitlines():
            assert line_.startswith("Serving on ") or set(json.loads(line_)) <= keys
