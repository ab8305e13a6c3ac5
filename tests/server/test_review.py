"""The loop from a dispute to a pause to the operator's decision (P25)."""

from __future__ import annotations

import json

import pytest

from server.audit import Action
from server.errors import UnknownEntry
from server.review import MOST_PAUSES
from tests.server.world import Subscriber, World, pdq


def picture(seed: int) -> dict[str, object]:
    """A picture of one entry."""
    return {"kind": "image", "fingerprints": [pdq(seed)]}


def dispute(world: World, key: str, *entry_ids: str) -> None:
    """A platform says that these are not it."""
    words = [{"entry_id": entry_id, "verdict": "not_it"} for entry_id in entry_ids]
    answer = world.post("/api/v1/list/feedback", {"feedback": words}, key)
    assert answer.status_code == 200, answer.json


def listed(world: World, key: str) -> list[str]:
    """The entries that a new platform would hold."""
    reader = Subscriber(world, key)
    reader.poll()
    return list(reader.entries)


@pytest.fixture
def keys(world: World) -> tuple[str, str]:
    """Two platforms."""
    return world.platform("One"), world.platform("Two")


def paused(world: World, keys: tuple[str, str]) -> str:
    """An entry that both platforms have disputed, after the tick that took it off."""
    world.submit(picture(1))
    world.tick()
    (entry,) = listed(world, keys[0])
    for key in keys:
        dispute(world, key, entry)
    world.tick()
    return entry


class TestPause:
    def test_p25_two_platforms_take_an_entry_off_everywhere(
        self, world: World, keys: tuple[str, str]
    ) -> None:
        """A platform that had it gets a removal; one that comes new never sees it."""
        world.submit(picture(1), picture(2))
        world.tick()
        early = Subscriber(world, keys[0])
        early.poll()
        wrong = next(iter(early.entries))
        for key in keys:
            dispute(world, key, wrong)
        world.tick()
        early.poll()
        assert wrong not in early.entries
        assert listed(world, keys[1]) == list(early.entries)
        assert [one.entry_id.hex() for one in world.services.review.waiting()] == [wrong]

    def test_p25_one_platform_alone_takes_nothing_off(
        self, world: World, keys: tuple[str, str]
    ) -> None:
        """However often it says so."""
        world.submit(picture(1))
        world.tick()
        (entry,) = listed(world, keys[0])
        for _ in range(3):
            dispute(world, keys[0], entry)
        world.tick()
        assert listed(world, keys[1]) == [entry]

    def test_p25_two_platforms_cannot_empty_the_list_at_once(
        self, world: World, keys: tuple[str, str]
    ) -> None:
        """A hundred a tick, even of what was disputed little by little."""
        for start in (0, 60):
            world.submit(*map(picture, range(start, start + 60)))
        world.tick()
        everything = listed(world, keys[0])
        for start in (0, 60):  # each day too few for a flood
            for key in keys:
                dispute(world, key, *everything[start : start + 60])
            world.clock.forward(days=1)
        world.tick()
        assert len(listed(world, keys[0])) == 120 - MOST_PAUSES

    def test_p28_the_person_sees_no_difference(self, world: World, keys: tuple[str, str]) -> None:
        """Paused or not, a new submission of the same waits, is listed, and counts alike."""
        paused(world, keys)
        case = world.submit(picture(1))
        world.tick()
        (item,) = world.status(case)
        assert (item["state"], item["taken_by"], item["removed_by"]) == ("listed", 0, 0)
        assert listed(world, keys[0]) == []


class TestDecide:
    def test_p25_a_kept_entry_joins_again_and_stays(
        self, world: World, keys: tuple[str, str]
    ) -> None:
        """Under a new ID, at the next tick; a third platform's dispute changes nothing."""
        follower = Subscriber(world, keys[0])
        entry = paused(world, keys)
        follower.poll()
        world.services.review.decide(entry, keep=True)
        assert listed(world, keys[0]) == []
        world.tick()
        follower.poll()
        (again,) = follower.entries
        assert again != entry
        assert follower.entries[again]["value"] == pdq(1)["value"]
        dispute(world, world.platform("Three"), again)
        world.tick()
        assert listed(world, keys[0]) == [again]

    def test_p25_a_dropped_entry_stays_off_however_often_it_is_submitted(
        self, world: World, keys: tuple[str, str]
    ) -> None:
        """And waits for nobody any more."""
        entry = paused(world, keys)
        world.services.review.decide(entry, keep=False)
        world.submit(picture(1))
        world.tick()
        assert listed(world, keys[0]) == []
        assert world.services.review.waiting() == []

    def test_p18_a_withdrawal_ends_a_dispute(self, world: World, keys: tuple[str, str]) -> None:
        """Nothing of the entry is left; submitted anew, it is a new one."""
        case = world.submit(picture(1))
        world.tick()
        (entry,) = listed(world, keys[0])
        for key in keys:
            dispute(world, key, entry)
        world.tick()
        world.withdraw(case)
        assert world.services.review.waiting() == []
        world.submit(picture(1))
        world.tick()
        assert len(listed(world, keys[0])) == 1

    def test_p15_a_decision_is_on_record(self, world: World, keys: tuple[str, str]) -> None:
        """Which entry, and what was decided."""
        entry = paused(world, keys)
        world.services.review.decide(entry, keep=False)
        with world.services.store.reading() as rows:
            told = [row.details for row in rows.audit.all() if row.action == Action.REVIEWED]
        assert [json.loads(one) for one in told] == [{"entry": entry, "decision": "dropped"}]

    @pytest.mark.parametrize("entry_id", ["00" * 16, "nonsense"])
    def test_what_does_not_wait_cannot_be_decided_on(
        self, sqlite_world: World, entry_id: str
    ) -> None:
        """A slip of the operator's is told."""
        with pytest.raises(UnknownEntry):
            sqlite_world.services.review.decide(entry_id, keep=True)

    def test_counts_are_all_the_operator_sees(self, world: World, keys: tuple[str, str]) -> None:
        """How many platforms said what, and no value."""
        paused(world, keys)
        (waiting,) = world.services.review.waiting()
        assert (waiting.seen, waiting.removed, waiting.not_it) == (0, 0, 2)
        assert pdq(1)["value"] not in str(waiting)
