"""Abuse without surveillance: limits that keep no address, work instead of a block."""

from __future__ import annotations

import gc
import hashlib
import multiprocessing
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from redis import Redis

from server import marks
from server.busy import SharedCount
from server.config import Config
from server.marks import OwnKey, SharedKey, mark
from tests.server.world import Answer, Clock, World, case_id, picture, submission

SCHOOL = "203.0.113.77"


def send(world: World, body: dict[str, Any], address: str = SCHOOL, path: str = "") -> Answer:
    """A request of somebody behind that address."""
    return world.request(
        "POST", f"/api/v1/cases{path}", json=body, environ_base={"REMOTE_ADDR": address}
    )


def solve(challenge: dict[str, Any]) -> dict[str, Any]:
    """Do the work as a browser would."""
    number = next(
        number
        for number in range(challenge["maxnumber"] + 1)
        if hashlib.sha256(f"{challenge['salt']}{number}".encode()).hexdigest()
        == challenge["challenge"]
    )
    rest = {key: value for key, value in challenge.items() if key != "maxnumber"}
    return {**rest, "number": number}


@pytest.fixture
def busy_world(sqlite_world: World) -> Iterator[World]:
    """A server that is busy from the third submission a minute on."""
    config = replace(sqlite_world.config, busy_per_minute=2, work_numbers=100)
    with closing(World(config)) as world:
        yield world


class TestMark:
    def test_p12_is_another_in_the_next_hour(self) -> None:
        """Nobody can be followed from one hour to the next."""
        clock = Clock()
        key = OwnKey(clock)
        first = mark(key, SCHOOL)
        clock.forward(minutes=59)
        assert mark(key, SCHOOL) == first
        clock.forward(minutes=1)
        assert mark(key, SCHOOL) != first

    def test_p12_the_old_key_is_overwritten(self) -> None:
        """In place: no list of keys, nothing to derive it from."""
        clock = Clock()
        key = OwnKey(clock)
        old = key.get()
        held = next(one for one in gc.get_referents(key.__dict__) if isinstance(one, bytearray))
        clock.forward(hours=1)
        key.turn()
        assert bytes(held) != old
        assert key.get() == bytes(held)

    def test_p12_is_another_in_another_process(self) -> None:
        """Keys are random, so trying all addresses finds nothing."""
        clock = Clock()
        assert mark(OwnKey(clock), SCHOOL) != mark(OwnKey(clock), SCHOOL)

    def test_a_household_of_ipv6_is_one(self) -> None:
        """A /64 is given to one customer; the next /64 is another's."""
        key = OwnKey(Clock())
        assert mark(key, "2001:db8::1") == mark(key, "2001:db8::ffff:1")
        assert mark(key, "2001:db8::1") != mark(key, "2001:db8:0:1::1")

    def test_ipv4_within_ipv6_is_not_one_household(self) -> None:
        """A proxy that listens on both kinds would make all of IPv4 one."""
        key = OwnKey(Clock())
        assert mark(key, "::ffff:203.0.113.77") != mark(key, "::ffff:203.0.113.78")


class TestSchool:
    def test_p12_five_hundred_behind_one_address_all_get_through(self, sqlite_world: World) -> None:
        """Each sends a case and looks at it; nobody is held up or asked for anything."""
        statuses = []
        for number in range(500):
            body = submission(picture(number))
            statuses.append(send(sqlite_world, body).status_code)
            status = send(sqlite_world, {"case_id": body["case_id"]}, path="/status")
            statuses.append(status.status_code)
        assert statuses == [201, 200] * 500

    def test_p12_when_busy_work_gets_all_of_them_through(self, busy_world: World) -> None:
        """The 3rd and all later are asked; whoever computes a moment is taken."""
        first, then = [], []
        for number in range(500):
            body = submission(picture(number))
            answer = send(busy_world, body)
            first.append(answer.status_code)
            if answer.status_code == 429:
                work = solve(answer.json["work"])
                then.append(send(busy_world, {**body, "work": work}).status_code)
        assert first == [201] * 2 + [429] * 498
        assert then == [201] * 498

    def test_p12_no_address_is_stored_logged_or_held(
        self, busy_world: World, capfd: pytest.CaptureFixture[str]
    ) -> None:
        """After good, wrong and refused requests: not in counters, not on disk, not in output."""
        for number in range(4):
            send(busy_world, submission(picture(number)))
            send(busy_world, {"case_id": case_id()}, path="/status")
            send(busy_world, {"wrong": True}, path="/status")
        storage = busy_world.services.traffic._limiter.storage  # noqa: SLF001  # what it holds
        folder = Path(str(busy_world.services.store.engine.url.database)).parent
        packed = bytes(map(int, SCHOOL.split(".")))
        out, err = capfd.readouterr()
        assert storage.storage  # type: ignore[attr-defined]  # MemoryStorage's own
        assert SCHOOL not in repr(vars(storage))
        assert SCHOOL not in out + err
        for file in folder.iterdir():
            assert SCHOOL.encode() not in file.read_bytes(), file
            assert packed not in file.read_bytes(), file


class TestWork:
    def test_is_asked_for_with_a_challenge_beside_the_error(self, busy_world: World) -> None:
        """The shape that /openapi.json describes."""
        for number in range(2):
            send(busy_world, submission(picture(number)))
        answer = send(busy_world, submission(picture(3)))
        assert answer.status_code == 429
        assert answer.json["error"]["code"] == "work_needed"
        assert answer.json["work"].keys() == {
            *("algorithm", "challenge", "maxnumber", "salt", "signature")
        }
        assert answer.json["work"]["maxnumber"] == 100

    def test_is_asked_for_in_busy_minutes_only(self, busy_world: World) -> None:
        """The next minute begins anew."""
        statuses = []
        for number in range(6):
            if number == 3:
                busy_world.clock.forward(minutes=1)
            statuses.append(send(busy_world, submission(picture(number))).status_code)
        assert statuses == [201, 201, 429, 201, 201, 429]

    def refused(self, world: World) -> tuple[dict[str, Any], dict[str, Any]]:
        """A submission that was asked for work, and its challenge."""
        body = submission(picture(9))
        answer = send(world, body)
        while answer.status_code != 429:
            body = submission(picture(9))
            answer = send(world, body)
        return body, answer.json["work"]

    def test_of_another_submission_counts_for_nothing(self, busy_world: World) -> None:
        """One solution cannot carry a flood."""
        _, challenge = self.refused(busy_world)
        other = submission(picture(10))
        answer = send(busy_world, {**other, "work": solve(challenge)})
        assert (answer.status_code, answer.json["error"]["code"]) == (429, "work_needed")

    def test_a_wrong_number_is_asked_again(self, busy_world: World) -> None:
        """With a new challenge."""
        body, challenge = self.refused(busy_world)
        solution = solve(challenge)
        wrong = {**solution, "number": solution["number"] + 1}
        answer = send(busy_world, {**body, "work": wrong})
        assert answer.status_code == 429
        assert answer.json["work"]["challenge"] != challenge["challenge"]

    def test_expires_after_ten_minutes(self, busy_world: World) -> None:
        """Solutions cannot be stored up for a bad day."""
        body, challenge = self.refused(busy_world)
        solution = solve(challenge)
        busy_world.clock.forward(minutes=11)
        for number in range(2):
            send(busy_world, submission(picture(number)))
        assert send(busy_world, {**body, "work": solution}).status_code == 429

    def test_a_longer_life_cannot_be_written_in(self, busy_world: World) -> None:
        """The end is part of what was signed."""
        body, challenge = self.refused(busy_world)
        solution = solve(challenge)
        solution["salt"] = solution["salt"].replace("expires=1", "expires=2")
        assert send(busy_world, {**body, "work": solution}).status_code == 429

    def test_a_self_made_challenge_counts_for_nothing(self, busy_world: World) -> None:
        """It lacks the signature."""
        body, challenge = self.refused(busy_world)
        number = solve(challenge)["number"] + 1  # never the one that was asked for
        own = hashlib.sha256(f"{challenge['salt']}{number}".encode()).hexdigest()
        made = {**solve(challenge), "challenge": own, "number": number}
        assert send(busy_world, {**body, "work": made}).status_code == 429

    def test_brought_unasked_is_no_fault(self, sqlite_world: World) -> None:
        """The minute may have ended meanwhile."""
        work = {"algorithm": "SHA-256", "challenge": "0" * 64, "number": 1}
        work |= {"salt": "0" * 24 + "?expires=1&", "signature": "0" * 64}
        body = {**submission(picture(1)), "work": work}
        assert send(sqlite_world, body).status_code == 201


class TestLimits:
    def test_p11_wrong_codes_are_limited_for_an_address(self, sqlite_world: World) -> None:
        """A thousand a minute; the next minute and other addresses are free."""
        with ThreadPoolExecutor(4) as pool:
            wrong = list(
                pool.map(
                    lambda _: send(sqlite_world, {"case_id": "x"}, path="/status").status_code,
                    range(1000),
                )
            )
        blocked = send(sqlite_world, {"case_id": "x"}, path="/status")
        other = send(sqlite_world, {"case_id": "x"}, "203.0.113.78", path="/status")
        assert set(wrong) == {404}
        assert (blocked.status_code, blocked.json["error"]["code"]) == (429, "too_many_requests")
        assert blocked.headers["Retry-After"] == "60"
        assert other.status_code == 404

    def test_p11_guessing_is_hopeless(self) -> None:
        """A million addresses at full speed for a year, a million cases: 1 in 10^15."""
        tries = 1_000_000 * 1000 * 60 * 24 * 365
        assert tries * 1_000_000 / 2**120 < 1e-15

    def test_p16_wrong_keys_are_limited_for_an_address(self, sqlite_world: World) -> None:
        """A hundred a minute; a key that is right is refused from there too, for a minute."""
        key = sqlite_world.platform()
        wrong = {sqlite_world.get("/api/v1/list", "tid_wrong").status_code for _ in range(100)}
        assert wrong == {401}
        assert sqlite_world.get("/api/v1/list", key).status_code == 429

    def test_a_platform_may_pull_six_hundred_times_a_minute(self, sqlite_world: World) -> None:
        """Whatever address it comes from."""
        key = sqlite_world.platform()
        for _ in range(600):
            sqlite_world.pull(key)
        assert sqlite_world.get("/api/v1/list", key).status_code == 429

    @pytest.mark.parametrize(("proxies", "status"), [(0, 404), (1, 429)])
    def test_a_proxys_word_is_taken_only_where_one_is_set(
        self, sqlite_world: World, proxies: int, status: int
    ) -> None:
        """Otherwise anyone could give any address, and be counted under none."""
        with closing(World(replace(sqlite_world.config, trusted_proxies=proxies))) as world:
            for number in range(1001):
                answer = world.request(
                    "POST",
                    "/api/v1/cases/status",
                    json={"case_id": "x"},
                    headers={"X-Forwarded-For": SCHOOL},
                    environ_base={"REMOTE_ADDR": f"127.0.{number % 2}.1"},
                )
            assert answer.status_code == status

    @pytest.mark.parametrize("word", ["203.0.113.77:49152", "unknown", "[2001:db8::1]:443"])
    def test_a_word_that_is_no_address_is_counted_as_it_is(
        self, sqlite_world: World, word: str
    ) -> None:
        """Some proxies write a port beside the address; nobody is turned away for that."""
        answer = send(sqlite_world, {"case_id": case_id()}, word, path="/status")
        assert (answer.status_code, answer.json["error"]["code"]) == (404, "unknown_case")


def _count_in(count: SharedCount, slot: int) -> None:
    count.take_slot(slot)
    for _ in range(100):
        count.add(7)


class TestBusy:
    def test_all_processes_of_a_machine_count_together(self) -> None:
        """Each in a slot of its own, of memory they share."""
        count = SharedCount()
        fork = multiprocessing.get_context("fork")
        processes = [fork.Process(target=_count_in, args=(count, slot)) for slot in (1, 2, 3)]
        for process in processes:
            process.start()
        for process in processes:
            process.join()
        assert count.add(7) == 301
        assert count.add(8) == 1


class TestRedis:
    def config(self, world: World, redis_url: str) -> Config:
        """A busy server of several machines."""
        return replace(world.config, redis_url=redis_url, busy_per_minute=2, work_numbers=100)

    def test_machines_count_together(self, sqlite_world: World, redis_url: str) -> None:
        """What one machine took, the other knows."""
        config = self.config(sqlite_world, redis_url)
        with closing(World(config)) as one, closing(World(config)) as other:
            statuses = [
                send(machine, submission(picture(number))).status_code
                for number, machine in enumerate((one, other, one, other))
            ]
            for machine in (one, other) * 500:
                send(machine, {"case_id": "x"}, path="/status")
            blocked = send(other, {"case_id": "x"}, path="/status")
        assert statuses == [201, 201, 429, 429]
        assert blocked.status_code == 429

    def test_p12_machines_share_a_key_that_redis_forgets(self, redis_url: str) -> None:
        """An hour at most, and no address beside it."""
        socket = redis_url.removeprefix("redis+unix://")
        with closing(Redis(unix_socket_path=socket)) as redis:
            assert mark(SharedKey(redis), SCHOOL) == mark(SharedKey(redis), SCHOOL)
            assert 0 < redis.ttl(marks._REDIS_NAME) <= 3600  # noqa: SLF001  # its name there
            told = [redis.dump(name) for name in redis.keys("*")]
            assert SCHOOL not in repr(told) + repr(redis.keys("*"))

    def test_nothing_is_limited_while_redis_is_away(
        self, sqlite_world: World, tmp_path: Path, capfd: pytest.CaptureFixture[str]
    ) -> None:
        """A helpline's page must not fail for the sake of a counter."""
        config = self.config(sqlite_world, f"redis+unix://{tmp_path}/nothing")
        with closing(World(config)) as world:
            statuses = [send(world, submission(picture(n))).status_code for n in range(4)]
        assert statuses == [201] * 4
        assert "limits_failed" in "".join(capfd.readouterr())
