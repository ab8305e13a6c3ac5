"""kill -9 in a loop, with a ledger of acknowledged submissions kept outside the server (P14).

Clients submit and withdraw without pause, and send again what was not answered, as the page does.
Every process of the server is killed at once, at any moment, publishing included, and started anew.
Afterwards each acknowledged item must be there once, and a platform that pulls to the end must hold
exactly what was not withdrawn.
"""

from __future__ import annotations

import http.client
import itertools
import json
import random
import sys
import tempfile
import threading
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from http import HTTPStatus
from pathlib import Path
from typing import Any, Final

from tests.server import postgres
from tests.server.process import Server, environment, run, serving
from tests.server.world import picture, submission, values_of

CLIENTS: Final = 4
WORKER_KILLS: Final = 9
"""Of ten kills one ends the watching process too, which takes longest to start anew."""
_LONGEST_LIFE_S: Final = 2.0
_numbers = itertools.count(1)
_LOST: Final = (OSError, http.client.HTTPException, ValueError)


@dataclass
class Case:
    """What a client knows of one case."""

    body: dict[str, Any]
    acknowledged: list[str] | None = None
    withdrawn: bool = False


@dataclass
class Tally:
    """What a run found."""

    kills: int = 0
    submissions: int = 0
    withdrawals: int = 0
    repeats: int = 0
    lost: list[str] = field(default_factory=list)
    doubled: list[str] = field(default_factory=list)
    list_differs: int = 0
    seconds: float = 0.0


class Client(threading.Thread):
    """Submits until it is told to stop; sends again until it is answered."""

    def __init__(self, address: list[Server], tally: Tally) -> None:
        super().__init__(daemon=True)
        self._address = address
        self._tally = tally
        self.stopped = threading.Event()
        self.cases: list[Case] = []
        self.refused: list[tuple[int, Any]] = []

    def run(self) -> None:
        """Submit, and withdraw every fifth case."""
        while not self.stopped.is_set():
            number = next(_numbers)
            case = Case(submission(picture(2 * number), picture(2 * number + 1)))
            self.cases.append(case)
            answer = self._until_answered("/api/v1/cases", case.body)
            case.acknowledged = [item["item_id"] for item in answer["items"]]
            if number % 5 == 0:
                self._until_answered("/api/v1/cases/withdraw", {"case_id": case.body["case_id"]})
                case.withdrawn = True

    def _until_answered(self, path: str, body: Mapping[str, Any]) -> Any:  # noqa: ANN401  # JSON
        for attempt in itertools.count():
            try:
                status, answer = self._address[0].send("POST", path, body)
            except _LOST:
                time.sleep(0.02)
                continue
            if status in {200, 201}:
                self._tally.repeats += attempt > 0 and status == 200  # sent before
                return answer
            self.refused.append((status, answer))
            time.sleep(0.05)
        raise AssertionError


def soak(env: Mapping[str, str], folder: Path, kills: int, seed: int = 1) -> Tally:
    """Run it; the tally says what was lost."""
    tally = Tally()
    began = time.monotonic()
    chance = random.Random(seed)  # noqa: S311  # not a secret
    key = json.loads(run(env, "platform", "add", "Soak").stdout)["api_key"]
    address: list[Server] = []
    clients: list[Client] = []
    while tally.kills < kills:
        with serving(env, folder / "server.log") as server:
            address[:] = [server]
            if not clients:
                clients = [Client(address, tally) for _ in range(CLIENTS)]
                for client in clients:
                    client.start()
            for _ in range(min(WORKER_KILLS, kills - tally.kills - 1)):
                time.sleep(chance.uniform(0.02, _LONGEST_LIFE_S))
                server.kill_workers()
                tally.kills += 1
            time.sleep(chance.uniform(0.02, _LONGEST_LIFE_S))
            server.kill()
        tally.kills += 1
    with serving(env, folder / "server.log") as server:
        address[:] = [server]
        for client in clients:
            client.stopped.set()
        for client in clients:
            client.join(timeout=60)
        cases = [case for client in clients for case in client.cases]
        run(env, "publish")
        _compare(server, key, cases, tally)
    tally.seconds = time.monotonic() - began
    return tally


def _asked(server: Server, *call: Any, **more: Any) -> tuple[int, Any]:  # noqa: ANN401  # as `send`
    """An answer; thousands of questions from one address have to wait for the next minute."""
    while (answer := server.send(*call, **more))[0] == HTTPStatus.TOO_MANY_REQUESTS:
        time.sleep(1)
    return answer


def _compare(server: Server, key: str, cases: list[Case], tally: Tally) -> None:
    for case in cases:
        case_id = case.body["case_id"]
        status, answer = _asked(server, "POST", "/api/v1/cases/status", {"case_id": case_id})
        found = [item["item_id"] for item in answer["items"]] if status == 200 else []  # OK
        expected = case.acknowledged or []
        if not set(expected) <= set(found):
            tally.lost.append(str(expected))
        if len(found) > len(case.body["items"]):
            tally.doubled.append(str(found))
        tally.submissions += 1
        tally.withdrawals += case.withdrawn
    active = {
        value for case in cases if not case.withdrawn for value in values_of(case.body["items"])
    }
    tally.list_differs = len(active ^ _pulled(server, key))


def _pulled(server: Server, key: str) -> set[str]:
    held: dict[str, str] = {}
    after, more = 0, True
    while more:
        bearer = {"Authorization": f"Bearer {key}"}
        _, page = _asked(server, "GET", f"/api/v1/list?after={after}", headers=bearer)
        for entry in page["entries"]:
            if entry["op"] == "add":
                held[entry["entry_id"]] = entry["value"]
            else:
                held.pop(entry["entry_id"], None)
        after, more = page["next_after"], page["more"]
    return set(held.values())


@contextmanager
def _environment(kind: str, folder: Path) -> Iterator[dict[str, str]]:
    settings = {
        "PYHASH_PUBLISH_SECONDS": "1",
        "PYHASH_BUSY_PER_MINUTE": "10000000",
        "PYHASH_FLOOD_ITEMS": "10000000",  # a run has the submissions of a very bad day
    }
    if kind == "sqlite":
        yield environment(folder, **settings)
        return
    with postgres.cluster(folder) as address:
        yield environment(folder, PYHASH_DATABASE_URL=address, **settings)


def main() -> int:
    """Both databases, as often as the first argument says."""
    kills = int(sys.argv[1])
    kinds = sys.argv[2:] or ["sqlite", "postgresql"]
    sound = True
    for kind in kinds:
        with tempfile.TemporaryDirectory() as name, _environment(kind, Path(name)) as env:
            tally = soak(env, Path(name), kills)
        sys.stdout.write(
            f"{kind}: {tally.kills} kills in {tally.seconds:.0f} s, "
            f"{tally.submissions} submissions, {tally.withdrawals} withdrawals, "
            f"{tally.repeats} answered on repeating; "
            f"lost {len(tally.lost)}, doubled {len(tally.doubled)}, "
            f"list differs by {tally.list_differs}\n"
        )
        sound = sound and not (tally.lost or tally.doubled or tally.list_differs)
    return 0 if sound else 1


if __name__ == "__main__":
    sys.exit(main())
