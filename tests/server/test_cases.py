"""A case: submitted once, seen, followed, withdrawn."""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import event, func, select, text
from sqlalchemy.exc import IntegrityError

from pyhash.values import SYMBOLS
from server.intake import Arrived, Intake
from server.store.items import NewItem, Waiting
from server.store.tables import cases, fingerprints, items, submissions
from tests.server.world import World, case_id, md5, pdq, picture, submission, video, vpdq


def count(world: World, table: Any) -> int:  # noqa: ANN401  # any table
    """How many rows a table holds."""
    with world.services.store.reading() as rows:
        return int(rows.connection.execute(select(func.count()).select_from(table)).scalar_one())


class TestSubmit:
    def test_takes_a_picture_and_a_video(self, world: World) -> None:
        """Both wait for the next tick, in the order sent."""
        answer = world.post("/api/v1/cases", submission(picture(1), video(2)))
        assert answer.status_code == 201
        assert [(item["kind"], item["state"]) for item in answer.json["items"]] == [
            ("image", "waiting"),
            ("video", "waiting"),
        ]

    def test_takes_several_submissions_under_one_case(self, world: World) -> None:
        """A large case is sent in parts."""
        case = world.submit(picture(1))
        world.submit(picture(2), case=case)
        assert len(world.status(case)) == 2

    def test_p13_the_same_submission_again_is_answered_alike(self, world: World) -> None:
        """200 with the same item IDs, and nothing is stored twice."""
        body = submission(picture(1), picture(2))
        first = world.post("/api/v1/cases", body)
        again = world.post("/api/v1/cases", body)
        assert (first.status_code, again.status_code) == (201, 200)
        assert first.json == again.json
        assert count(world, items) == 2

    def test_p13_a_repeat_shows_the_present_state(self, world: World) -> None:
        """An answer lost on the wire is asked for again after a tick."""
        body = submission(picture(1))
        world.post("/api/v1/cases", body)
        world.tick()
        again = world.post("/api/v1/cases", body)
        assert again.json["items"][0]["state"] == "listed"
        assert world.tick().number is None

    def test_p13_other_items_under_the_same_submission_are_refused(self, world: World) -> None:
        """A submission ID stands for one content."""
        body = submission(picture(1))
        world.post("/api/v1/cases", body)
        other = world.post("/api/v1/cases", body | {"items": [picture(2)]})
        assert (other.status_code, other.json["error"]["code"]) == (409, "submission_differs")
        assert count(world, items) == 1

    def test_p13_the_same_submission_id_under_another_case_is_its_own(self, world: World) -> None:
        """Nobody can block another's submission by its ID."""
        body = submission(picture(1))
        world.post("/api/v1/cases", body)
        other = world.post("/api/v1/cases", body | {"case_id": case_id()})
        assert other.status_code == 201

    def test_p13_fifty_at_once_count_once(self, world: World) -> None:
        """Doubled clicks and retries race each other: one is stored, all hear the same."""
        body = submission(picture(1), video(2))

        def send(_: int) -> tuple[int, str]:
            answer = world.post("/api/v1/cases", body)
            return answer.status_code, json.dumps(answer.json)

        with ThreadPoolExecutor(50) as pool:
            answers = list(pool.map(send, range(50)))
        assert sorted(status for status, _ in answers) == [200] * 49 + [201]
        assert len({told for _, told in answers}) == 1
        assert (count(world, cases), count(world, submissions)) == (1, 1)
        assert (count(world, items), count(world, fingerprints)) == (2, 6)

    @pytest.mark.parametrize("place", [0, 12, 25])
    def test_refuses_a_case_id_with_a_wrong_symbol(self, sqlite_world: World, place: int) -> None:
        """A slip would make a case that nobody finds again."""
        good = case_id()
        wrong = good[:place] + SYMBOLS[SYMBOLS.index(good[place]) ^ 1] + good[place + 1 :]
        answer = sqlite_world.post("/api/v1/cases", submission(picture(1), case=wrong))
        assert (answer.status_code, answer.json["error"]["code"]) == (400, "bad_case_id")

    def test_refuses_a_case_beyond_its_items(self, sqlite_world: World) -> None:
        """1,000 items, by default, and not one more."""
        case = case_id()
        for part in range(10):
            whole = [{"kind": "image", "fingerprints": [md5(part * 100 + n)]} for n in range(100)]
            sqlite_world.submit(*whole, case=case)
        answer = sqlite_world.post("/api/v1/cases", submission(picture(1), case=case))
        assert (answer.status_code, answer.json["error"]["code"]) == (409, "case_full")
        assert len(sqlite_world.status(case)) == 1000


class TestTogether:
    def test_p14_submissions_at_once_share_commits_and_none_is_mixed_up(self, world: World) -> None:
        """Repeats, changed repeats and parts of one case among strangers' submissions."""
        one, other = submission(picture(0)), submission(picture(1))
        bodies = [
            *(submission(picture(seed)) for seed in range(2, 22)),
            *(submission(picture(50 + seed), case=one["case_id"]) for seed in range(10)),
            *[one] * 5,
            other,
        ]
        world.post("/api/v1/cases", other)
        bodies += [other | {"items": [picture(99)]}]

        with ThreadPoolExecutor(16) as pool:
            answers = list(pool.map(lambda body: world.post("/api/v1/cases", body), bodies))

        codes = [answer.status_code for answer in answers]
        assert codes[:30] == [201] * 30
        assert sorted(codes[30:35]) == [200] * 4 + [201]
        assert codes[35:] == [200, 409]
        assert len(world.status(one["case_id"])) == 11
        for body, answer in zip(bodies[:20], answers[:20], strict=True):
            shown = [item["item_id"] for item in world.status(body["case_id"])]
            assert shown == [item["item_id"] for item in answer.json["items"]]

    def test_p14_a_failure_is_every_one_s_and_the_next_try_is_good(
        self, sqlite_world: World, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """Nobody waits for ever for a writer that failed."""
        bodies = [submission(picture(seed)) for seed in range(8)]

        def send(body: dict[str, Any]) -> int:
            return sqlite_world.post("/api/v1/cases", body).status_code

        with ThreadPoolExecutor(8) as pool:
            with monkeypatch.context() as broken:
                broken.setattr(sqlite_world.services.store, "writing", _refuse)
                failed = list(pool.map(send, bodies))
            again = list(pool.map(send, bodies))
        assert (set(failed), set(again)) == ({503}, {201})

    def test_p14_what_cannot_be_written_fails_alone(self, world: World) -> None:
        """Six gather while another writes; one of them breaks a rule of the database."""
        store, intake = world.services.store, Intake(world.services.store, 1000)
        intake.take(_arrived(0))
        spoilt = replace(_arrived(3), items=_arrived(0).items)  # an item ID that is taken
        with ThreadPoolExecutor(7) as pool:
            with store.writing() as rows:
                if not store.is_sqlite:
                    rows.connection.execute(text("LOCK TABLE cases"))
                sent = [pool.submit(intake.take, _arrived(1))]
                _wait_for(lambda: intake._busy and not intake._queue)  # noqa: SLF001  # it writes
                arrived = [_arrived(2), spoilt, *map(_arrived, range(4, 8))]
                sent += [pool.submit(intake.take, one) for one in arrived]
                _wait_for(lambda: len(intake._queue) == 6)  # noqa: SLF001  # all others wait
            failed = [type(one.exception(timeout=60)) for one in sent]
        assert failed == [type(None), type(None), IntegrityError, *[type(None)] * 4]
        assert count(world, items) == 7


def _wait_for(came_about: Callable[[], bool]) -> None:
    for _ in range(3000):
        if came_about():
            return
        time.sleep(0.01)
    raise AssertionError("it never came about")


def _arrived(number: int) -> Arrived:
    key = bytes([number]) * 32
    waiting = Waiting("image", "md5", None, None, key, b"sealed")
    item = NewItem(key[:16], "image", date(2026, 11, 22), [waiting])
    return Arrived(key, key, key, date(2026, 11, 22), (item,))


def _refuse() -> None:
    raise OSError("No space left on device")


class TestPlausibility:
    @pytest.mark.parametrize(
        "value",
        ["0" * 64, "f" * 64, "5" * 64, "00ff" * 16, "f" * 23 + "0" * 41, "f" * 32 + "8" + "0" * 31],
    )
    def test_p25_refuses_a_pdq_of_no_picture(self, sqlite_world: World, value: str) -> None:
        """All zeros, all ones, a pattern, too few ones, one too many."""
        item = {"kind": "image", "fingerprints": [pdq(1) | {"value": value}, md5(1)]}
        answer = sqlite_world.post("/api/v1/cases", submission(item))
        assert answer.json["error"]["code"] == "implausible_fingerprint"
        assert count(sqlite_world, cases) == 0

    def test_p25_takes_a_pdq_of_few_ones_that_a_picture_may_have(self, sqlite_world: World) -> None:
        """96 ones are the fewest: ties at the median."""
        item = {"kind": "image", "fingerprints": [pdq(1) | {"value": "f" * 24 + "0" * 40}]}
        assert sqlite_world.post("/api/v1/cases", submission(item)).status_code == 201

    def test_p25_refuses_the_digest_of_an_empty_file(self, sqlite_world: World) -> None:
        """It would match every empty file."""
        empty = {"algorithm": "md5", "value": "d41d8cd98f00b204e9800998ecf8427e"}
        item = {"kind": "image", "fingerprints": [pdq(1), empty]}
        answer = sqlite_world.post("/api/v1/cases", submission(item))
        assert answer.json["error"]["code"] == "implausible_fingerprint"

    def test_p25_takes_a_video_that_fades_from_black(self, sqlite_world: World) -> None:
        """Some frames of a real video have no features."""
        faded = vpdq(1)
        faded["frames"][0] |= {"value": "0" * 64, "quality": 0}
        item = {"kind": "video", "fingerprints": [faded]}
        assert sqlite_world.post("/api/v1/cases", submission(item)).status_code == 201


class TestStatus:
    def test_p10_a_wrong_id_asks_the_database_what_a_right_one_asks(self, world: World) -> None:
        """The same statements, so the same work: time tells nothing. Never seen by a clock."""
        case = world.submit(picture(1), picture(2))
        follow = world.post("/api/v1/cases/follow", {"case_id": case}).json["follow_id"]
        other = world.post("/api/v1/cases/follow", {"case_id": world.submit(picture(3))})
        world.post("/api/v1/cases/follow", {"case_id": case})  # the first one is dead from here
        asked: list[list[str]] = []
        event.listen(
            world.services.store.engine,
            "before_cursor_execute",
            lambda _connection, _cursor, statement, *_: asked[-1].append(statement),
        )

        found = []
        for body in (
            {"case_id": case},
            {"case_id": case_id()},
            {"follow_id": other.json["follow_id"]},
            {"follow_id": follow},
        ):
            asked.append([])
            found.append(world.post("/api/v1/cases/status", body).status_code)

        assert found == [200, 404, 200, 404]
        assert "case_key" in asked[0][-1]
        assert asked[0] == asked[1]
        assert asked[2] == asked[3]

    def test_shows_items_oldest_first_with_their_day(self, world: World) -> None:
        """Days, never times: which items came together stays blurred."""
        case = world.submit(picture(1), video(2))
        assert [
            {key: value for key, value in item.items() if key != "item_id"}
            for item in world.status(case)
        ] == [
            {"kind": kind, "state": "waiting", "added_on": "2026-11-22", "taken_by": 0,
             "removed_by": 0}
            for kind in ("image", "video")
        ]  # fmt: skip

    def test_counts_a_platform_once_it_has_pulled(self, world: World) -> None:
        """Two pulls of one platform are one platform."""
        key = world.platform()
        case = world.submit(picture(1))
        world.tick()
        assert world.status(case)[0]["taken_by"] == 0
        world.pull(key)
        world.pull(key)
        assert world.status(case)[0]["taken_by"] == 1

    def test_notes_the_day_of_the_last_visit(self, world: World) -> None:
        """Retention counts from it."""
        case = world.submit(picture(1))
        world.clock.forward(days=40)
        world.status(case)
        with world.services.store.reading() as rows:
            visited = rows.connection.execute(select(cases.c.visited_on)).scalar_one()
        assert visited.isoformat() == "2027-01-01"

    def test_can_be_seen_on_a_disk_that_takes_no_visit(
        self, sqlite_world: World, tmp_path: Path
    ) -> None:
        """Nothing can be written, not even whose turn it is; the next look notes the day."""
        case = sqlite_world.submit(picture(1))
        sqlite_world.clock.forward(days=1)
        turn = tmp_path / "pyhash.sqlite.turn"
        turn.unlink()
        turn.mkdir()
        assert [item["state"] for item in sqlite_world.status(case)] == ["waiting"]

    @pytest.mark.parametrize("path", ["status", "withdraw", "follow"])
    def test_p11_wrong_and_mistyped_get_one_answer(self, world: World, path: str) -> None:
        """Byte for byte: an answer that tells them apart would help to guess."""
        known = world.submit(picture(1))
        answers = [
            world.post(f"/api/v1/cases/{path}", {"case_id": wrong})
            for wrong in (case_id(), known[:-1], known.lower(), "", "x" * 40)
        ]
        assert {answer.status_code for answer in answers} == {404}
        assert {answer.data for answer in answers} == {
            b'{"error":{"code":"unknown_case","message":"No case has this ID."}}'
        }


class TestFollow:
    def test_shows_the_status_and_can_change_nothing(self, world: World) -> None:
        """A grown-up may look along."""
        case = world.submit(picture(1))
        follow_id = world.post("/api/v1/cases/follow", {"case_id": case}).json["follow_id"]
        seen = world.post("/api/v1/cases/status", {"follow_id": follow_id})
        assert seen.json["items"] == world.status(case)
        refused = world.post("/api/v1/cases/withdraw", {"case_id": follow_id})
        assert refused.status_code == 404

    def test_a_new_one_ends_the_old_one(self, world: World) -> None:
        """Whoever held the old one sees nothing any more."""
        case = world.submit(picture(1))
        old = world.post("/api/v1/cases/follow", {"case_id": case}).json["follow_id"]
        new = world.post("/api/v1/cases/follow", {"case_id": case}).json["follow_id"]
        assert world.post("/api/v1/cases/status", {"follow_id": old}).status_code == 404
        assert world.post("/api/v1/cases/status", {"follow_id": new}).status_code == 200


class TestWithdraw:
    def test_takes_back_one_item(self, world: World) -> None:
        """The others stay."""
        case = world.submit(picture(1), picture(2))
        world.withdraw(case, [world.status(case)[0]["item_id"]])
        assert [item["state"] for item in world.status(case)] == ["withdrawn", "waiting"]

    def test_takes_back_the_whole_case(self, world: World) -> None:
        """Waiting and listed items alike."""
        case = world.submit(picture(1))
        world.tick()
        world.submit(picture(2), case=case)
        world.withdraw(case)
        assert [item["state"] for item in world.status(case)] == ["withdrawn", "withdrawn"]

    def test_erases_the_fingerprints_at_once(self, world: World) -> None:
        """Not at the next tick."""
        case = world.submit(picture(1))
        world.withdraw(case)
        assert count(world, fingerprints) == 0

    def test_refuses_items_of_another_case(self, world: World) -> None:
        """And withdraws none of those named along with it."""
        mine, theirs = world.submit(picture(1)), world.submit(picture(2))
        named = [world.status(mine)[0]["item_id"], world.status(theirs)[0]["item_id"]]
        answer = world.post("/api/v1/cases/withdraw", {"case_id": mine, "item_ids": named})
        assert (answer.status_code, answer.json["error"]["code"]) == (404, "unknown_item")
        assert world.status(mine)[0]["state"] == "waiting"
