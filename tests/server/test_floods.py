"""Floods (P25): bounded, held for the operator, and nobody is told a lie meanwhile."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any

import pytest
from sqlalchemy import text

from server.audit import Action
from server.errors import NothingHeld, UnknownPlatform
from tests.server.process import environment, run
from tests.server.world import Subscriber, World, md5, picture

if TYPE_CHECKING:
    from pathlib import Path

TODAY = date(2026, 11, 22)
MANY_MORE = """
    INSERT INTO items (item_id, case_id, kind, state, added_on, hold)
    SELECT decode(lpad(to_hex(n), 32, '0'), 'hex'), 1, 'image', 'waiting', '2026-11-22', 'held'
    FROM generate_series(1, 70000) AS n
"""
"""Further held items of the first case."""


def small(*seeds: int) -> list[dict[str, Any]]:
    """Items of one fingerprint each."""
    return [{"kind": "image", "fingerprints": [md5(seed)]} for seed in seeds]


@pytest.fixture
def tight(world: World) -> World:
    """A server that publishes ten items a day unasked."""
    world.config = replace(world.config, flood_items=10)
    return world


def listed(world: World) -> set[str]:
    """The values that a new platform would hold."""
    reader = Subscriber(world, world.platform(f"Reader {world.clock()}"))
    reader.poll()
    return {entry["value"] for entry in reader.entries.values()}


def states(world: World, case: str) -> set[str]:
    """What a person sees of a case."""
    return {item["state"] for item in world.status(case)}


class TestSubmissions:
    def test_p25_a_flood_waits_and_the_few_pictures_of_a_person_do_not(self, tight: World) -> None:
        """The largest cases are set aside; their status says waiting, which is the truth."""
        person = tight.submit(*small(1, 2, 3))
        flood = [tight.submit(*small(*range(n, n + 20))) for n in (100, 200)]
        assert tight.tick().held == 40
        assert listed(tight) == {md5(n)["value"] for n in (1, 2, 3)}
        assert states(tight, person) == {"listed"}
        assert [states(tight, case) for case in flood] == [{"waiting"}, {"waiting"}]

    def test_p25_many_small_cases_are_bounded_by_the_day(self, tight: World) -> None:
        """Ten of them a day, over however many ticks; a day later ten more."""
        for tick in range(3):
            for n in range(6):
                tight.submit(*small(10 * tick + n))
            tight.tick()
        assert len(listed(tight)) == 10
        tight.clock.forward(days=1)
        for n in range(6):
            tight.submit(*small(100 + n))
        tight.tick()
        assert len(listed(tight)) == 16

    def test_ten_times_the_usual_is_no_flood(self, tight: World) -> None:
        """Four weeks with five items a day: fifty come through, the fifty-first waits."""
        for day in range(29):
            tight.submit(*small(*range(10 * day, 10 * day + 5)))
            tight.tick()
            tight.clock.forward(days=1)
        for n in range(51):
            tight.submit(*small(1000 + n))
        assert tight.tick().held == 1

    def test_p25_what_the_operator_releases_joins_at_the_next_tick(self, tight: World) -> None:
        """By the size of cases: a class's thirty, and not a script's hundred."""
        school = tight.submit(*small(*range(30)))
        script = tight.submit(*small(*range(100, 200)))
        tight.tick()
        floods = tight.services.floods
        assert floods.items() == [(TODAY, 2, 130, 100)]
        assert floods.release(TODAY, most_of_a_case=30) == 30
        assert states(tight, school) == {"waiting"}
        tight.tick()
        assert (states(tight, school), states(tight, script)) == ({"listed"}, {"waiting"})
        assert floods.items() == [(TODAY, 1, 100, 100)]

    def test_p25_what_was_released_takes_nobody_s_place(self, tight: World) -> None:
        """The operator looked at the school's thirty; those who come next are ten a day as ever."""
        tight.submit(*small(*range(30)))
        tight.tick()
        tight.services.floods.release(TODAY)
        tight.tick()
        for n in range(11):
            tight.submit(*small(100 + n))
        assert tight.tick().held == 1

    def test_p25_what_the_operator_refuses_is_erased_and_said(self, tight: World) -> None:
        """Never listed, no value left, and its owner can send it again and be taken up."""
        case = tight.submit(*small(*range(11)))
        tight.tick()
        assert tight.services.floods.refuse(TODAY) == 11
        assert states(tight, case) == {"refused"}
        with tight.services.store.reading() as rows:
            assert rows.items.any_waiting() is False
            assert rows.floods.held_items() == []
        tight.clock.forward(days=1)
        tight.submit(*small(3), case=case)
        tight.tick()
        assert listed(tight) == {md5(3)["value"]}

    @pytest.mark.parametrize("database", ["postgresql"], indirect=True)
    def test_p25_a_flood_is_refused_however_large_it_is(self, tight: World) -> None:
        """One statement of PostgreSQL takes 65,535 parameters; nobody floods in smaller numbers."""
        case = tight.submit(*small(*range(11)))
        tight.tick()
        with tight.services.store.writing() as rows:
            rows.connection.execute(text(MANY_MORE))
        assert tight.services.floods.refuse(TODAY) == 70_011
        assert states(tight, case) == {"refused"}
        assert tight.services.floods.items() == []

    def test_p18_a_held_item_can_be_taken_back(self, tight: World) -> None:
        """It is no longer there to be released."""
        case = tight.submit(*small(*range(11)))
        tight.tick()
        tight.withdraw(case)
        assert states(tight, case) == {"withdrawn"}
        with pytest.raises(NothingHeld):
            tight.services.floods.release(TODAY)

    def test_p28_what_is_listed_plays_no_part(self, tight: World) -> None:
        """A copy of something listed is held like something new."""
        tight.submit(*small(1))
        tight.tick()
        cases = [tight.submit(*small(*([1] if n else [2]), *range(10, 20))) for n in range(2)]
        tight.tick()
        assert [states(tight, case) for case in cases] == [{"waiting"}, {"waiting"}]

    def test_p22_statistics_count_no_flood(self, tight: World) -> None:
        """Neither while it waits nor refused."""
        tight.submit(*small(*range(50)))
        tight.tick()

        def pictures() -> int:
            with tight.services.store.reading() as rows:
                return rows.weeks.count(date(2026, 11, 16), date(2026, 11, 23))[1]

        assert pictures() == 0
        tight.services.floods.refuse(TODAY)
        assert pictures() == 0

    def test_p15_decisions_are_on_record(self, tight: World) -> None:
        """Of which day, and of how many."""
        tight.submit(*small(*range(11)))
        tight.tick()
        tight.services.floods.release(TODAY)
        with tight.services.store.reading() as rows:
            told = rows.audit.last_of(Action.FLOOD_RELEASED)
        assert told is not None
        assert json.loads(told.details) == {"day": "2026-11-22", "items": 11}


@pytest.fixture
def keys(world: World) -> tuple[str, str]:
    """Two platforms, and a list of 120 entries."""
    for start in (0, 60):
        world.submit(*small(*range(start, start + 60)))
    world.tick()
    return world.platform("One"), world.platform("Two")


def say(world: World, key: str, verdict: str, entries: list[str]) -> None:
    """A platform's word on entries."""
    words = [{"entry_id": entry, "verdict": verdict} for entry in entries]
    answer = world.post("/api/v1/list/feedback", {"feedback": words}, key)
    assert (answer.status_code, answer.json) == (200, {"accepted": len(entries)})


class TestFeedback:
    def test_p25_a_platform_that_disputes_the_list_pauses_nothing(
        self, world: World, keys: tuple[str, str]
    ) -> None:
        """With two stolen keys all the same: every word of that day is set aside."""
        everything = [entry["entry_id"] for entry in world.pull(keys[0])["entries"]]
        for key in keys:
            say(world, key, "not_it", everything[:60])
            say(world, key, "not_it", everything[60:])
        world.tick()
        assert len(listed(world)) == 120
        assert world.services.floods.words() == [
            ("One", "not_it", 120, TODAY, TODAY),
            ("Two", "not_it", 120, TODAY, TODAY),
        ]

    def test_p25_what_follows_on_a_flood_is_of_it(
        self, world: World, keys: tuple[str, str]
    ) -> None:
        """The words after those that made it one are set aside that day, however few."""
        everything = [entry["entry_id"] for entry in world.pull(keys[0])["entries"]]
        say(world, keys[0], "removed", everything[:110])
        say(world, keys[0], "removed", everything[110:])
        assert world.services.floods.words() == [("One", "removed", 120, TODAY, TODAY)]

    def test_p25_accepted_words_count_and_discarded_ones_are_gone(
        self, world: World, keys: tuple[str, str]
    ) -> None:
        """The operator has asked the platforms what happened."""
        everything = [entry["entry_id"] for entry in world.pull(keys[0])["entries"]]
        for key in keys:
            say(world, key, "not_it", everything)
        floods = world.services.floods
        assert floods.accept("One", "not_it") == 120
        assert floods.discard("Two", "not_it") == 120
        say(world, keys[1], "not_it", everything[:2])
        world.tick()
        assert len(listed(world)) == 118
        assert floods.words() == []
        with pytest.raises(NothingHeld):
            floods.accept("One", "not_it")
        with pytest.raises(UnknownPlatform):
            floods.accept("Nobody", "not_it")

    def test_p25_a_flood_of_removals_is_not_shown_to_persons(
        self, world: World, keys: tuple[str, str]
    ) -> None:
        """Nobody is told that a picture came down because a key was stolen."""
        case = world.submit(picture(1000))
        world.tick()
        everything = [entry["entry_id"] for entry in world.pull(keys[0])["entries"]]
        say(world, keys[0], "removed", everything)
        assert world.status(case)[0]["removed_by"] == 0
        world.services.floods.accept("One", "removed")
        assert world.status(case)[0]["removed_by"] == 1

    def test_a_hundred_words_are_no_flood_nor_is_the_same_again(
        self, world: World, keys: tuple[str, str]
    ) -> None:
        """A site's first scan of a short list, told anew every day."""
        everything = [entry["entry_id"] for entry in world.pull(keys[0])["entries"]]
        for start in (0, 20):
            say(world, keys[0], "removed", everything[start : start + 100])
            world.clock.forward(days=1)
        assert world.services.floods.words() == []


class TestCommands:
    def test_the_operator_sees_and_decides(self, tmp_path: Path) -> None:
        """As docs/operating.md tells; a decision on nothing is a sentence and exit 1."""
        env = environment(tmp_path)
        assert run(env, "review", "floods").stdout == ""
        assert run(env, "review", "feedback").stdout == ""
        for arguments in (("release", "2026-11-22", "--of-at-most", "5"), ("refuse", "2026-11-22")):
            done = run(env, "review", *arguments)
            assert (done.returncode, done.stderr) == (
                1,
                "Error: Nothing of that day, size, platform or verdict waits for a decision.\n",
            )
        done = run(env, "review", "accept", "Nobody", "removed")
        assert (done.returncode, done.stderr) == (1, "Error: There is no platform of this name.\n")
