"""The list: what platforms pull is exactly what people want stopped."""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any, Final

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    rule,
    run_state_machine_as_test,
)
from sqlalchemy import text

from server.platforms import Profile, Scope
from tests.server.world import Subscriber, World, md5, pdq, picture, video


class TestPublishing:
    def test_nothing_is_listed_before_a_tick(self, world: World) -> None:
        """Waiting is what keeps the list from answering questions."""
        key = world.platform()
        world.submit(picture(1))
        assert world.pull(key)["entries"] == []

    def test_a_tick_lists_every_fingerprint_that_waited(self, world: World) -> None:
        """Positions run from 1 without a gap."""
        key = world.platform()
        world.submit(picture(1), video(2))
        assert world.tick().added == 6
        page = world.pull(key)
        assert [entry["position"] for entry in page["entries"]] == [1, 2, 3, 4, 5, 6]
        assert Counter((e["kind"], e["algorithm"]) for e in page["entries"]) == Counter(
            {
                ("image", "pdq"): 1,
                ("image", "md5"): 1,
                ("image", "sha256"): 1,
                ("video", "vpdq"): 1,
                ("video", "md5"): 1,
                ("video", "sha256"): 1,
            }
        )

    def test_an_entry_stands_on_the_wire_as_it_was_sent(self, world: World) -> None:
        """Value, quality and variant, with the day of its listing."""
        key = world.platform()
        world.submit({"kind": "image", "fingerprints": [pdq(7, quality=63, variant="stored")]})
        world.tick()
        entry = world.pull(key)["entries"][0]
        assert len(entry.pop("entry_id")) == 32
        assert entry == {
            "position": 1,
            "op": "add",
            "kind": "image",
            "algorithm": "pdq",
            "value": pdq(7)["value"],
            "quality": 63,
            "variant": "stored",
            "listed_on": "2026-11-22",
        }

    def test_a_video_stands_on_the_wire_frame_by_frame(self, world: World) -> None:
        """In order of time, with the quality of each."""
        key = world.platform()
        world.submit(video(3))
        world.tick()
        entry = world.pull(key, algorithm="vpdq")["entries"][0]
        assert entry["frames"] == video(3)["fingerprints"][0]["frames"]
        assert "value" not in entry

    def test_order_does_not_tell_which_belong_together(self, world: World) -> None:
        """Two hundred entries of a tick do not come in the order they were sent."""
        key = world.platform()
        sent = [md5(n) for n in range(200)]
        for half in (sent[:100], sent[100:]):
            world.submit(*({"kind": "image", "fingerprints": [one]} for one in half))
        world.tick()
        pulled = [entry["value"] for entry in world.pull(key)["entries"]]
        order = [one["value"] for one in sent]
        assert sorted(pulled) == sorted(order)
        assert pulled != order
        first_half = set(order[:100])
        assert 20 < sum(value in first_half for value in pulled[:100]) < 80

    def test_out_of_two_cases_it_is_one_entry(self, world: World) -> None:
        """And it stays until the last of them withdraws."""
        platform = Subscriber(world, world.platform())
        cases = [world.submit(picture(1)), world.submit(picture(1))]
        world.tick()
        platform.poll()
        assert len(platform.entries) == 3
        world.withdraw(cases[0])
        world.tick()
        platform.poll()
        assert len(platform.entries) == 3
        world.withdraw(cases[1])
        world.tick()
        platform.poll()
        assert platform.entries == {}

    def test_the_first_quality_and_variant_stay(self, world: World) -> None:
        """Whoever comes later cannot change how an entry is read."""
        key = world.platform()
        world.submit({"kind": "image", "fingerprints": [pdq(1, quality=90)]})
        world.submit({"kind": "image", "fingerprints": [pdq(1, quality=10, variant="frame")]})
        world.tick()
        entry = world.pull(key)["entries"][0]
        assert (entry["quality"], entry["variant"]) == (90, "upright")

    def test_an_entry_that_comes_back_gets_a_new_position(self, world: World) -> None:
        """A platform that saw it leave sees it join."""
        platform = Subscriber(world, world.platform())
        case = world.submit(picture(1))
        world.tick()
        world.withdraw(case)
        world.submit(picture(1))
        world.tick()
        platform.poll()
        assert len(platform.entries) == 3
        assert platform.positions == sorted(set(platform.positions))

    def test_a_tick_without_anything_to_do_is_none(self, world: World) -> None:
        """Numbers are for ticks that changed the list."""
        assert world.tick().number is None
        world.submit(picture(1))
        assert world.tick().number == 1

    def test_p18_a_withdrawn_value_is_gone_before_the_tick_says_so(self, world: World) -> None:
        """Who pulls from the beginning meanwhile does not get it any more."""
        case = world.submit(picture(1))
        world.tick()
        world.withdraw(case)
        assert world.pull(world.platform())["entries"] == []


class TestPull:
    def test_pages_join_without_gap_or_overlap(self, world: World) -> None:
        """`next_after` of a page is `after` of the next."""
        world.submit(*(picture(n) for n in range(5)))
        world.tick()
        platform = Subscriber(world, world.platform(), limit=4)
        platform.poll()
        assert platform.positions == list(range(1, 16))

    def test_a_filter_drops_no_removal(self, world: World) -> None:
        """A platform that takes PDQs only hears of every withdrawal."""
        key = world.platform()
        case = world.submit(picture(1))
        world.tick()
        world.withdraw(case)
        world.tick()
        page = world.pull(key, after=3, algorithm="pdq", variant="upright", kind="image")
        assert [entry["op"] for entry in page["entries"]] == ["remove"] * 3

    def test_a_filtered_pull_moves_past_what_it_leaves_out(self, world: World) -> None:
        """Otherwise a platform would ask for the same stretch for ever."""
        key = world.platform()
        world.submit(picture(1))
        world.tick()
        page = world.pull(key, kind="video")
        assert (page["entries"], page["next_after"], page["more"]) == ([], 3, False)

    @pytest.mark.parametrize(
        ("filters", "expected"),
        [
            ({"kind": "video"}, 3),
            ({"algorithm": "md5"}, 2),
            ({"algorithm": "md5", "kind": "image"}, 1),
            ({"variant": "upright"}, 1),
            ({"variant": "stored"}, 0),
        ],
    )
    def test_filters_choose(
        self, sqlite_world: World, filters: dict[str, str], expected: int
    ) -> None:
        """By kind, algorithm and variant."""
        key = sqlite_world.platform()
        sqlite_world.submit(picture(1), video(2))
        sqlite_world.tick()
        assert len(sqlite_world.pull(key, **filters)["entries"]) == expected

    @pytest.mark.parametrize("query", [{"epoch": "0" * 32}, {"after": 4}])
    def test_an_old_epoch_says_begin_again(
        self, sqlite_world: World, query: dict[str, object]
    ) -> None:
        """A position past the end can only come from another epoch too."""
        key = sqlite_world.platform()
        sqlite_world.submit(picture(1))
        sqlite_world.tick()
        answer = sqlite_world.get("/api/v1/list", key, **query)
        assert (answer.status_code, answer.json["error"]["code"]) == (409, "list_restarted")

    def test_the_present_epoch_is_taken(self, sqlite_world: World) -> None:
        """It is on every page."""
        key = sqlite_world.platform()
        epoch = sqlite_world.pull(key)["epoch"]
        assert sqlite_world.pull(key, epoch=epoch)["epoch"] == epoch

    @pytest.mark.parametrize(
        "query",
        ["limit=0", "limit=50001", "after=-1", "after=x", "kind=text", "colour=red",
         "after=1&after=2", "after=1.5", "epoch=x"],
    )  # fmt: skip
    def test_refuses_a_query_that_is_not_described(self, sqlite_world: World, query: str) -> None:
        """A slip in a parameter would otherwise skip entries in silence."""
        key = sqlite_world.platform()
        answer = sqlite_world.request(
            "GET", f"/api/v1/list?{query}", headers={"Authorization": f"Bearer {key}"}
        )
        assert (answer.status_code, answer.json["error"]["code"]) == (400, "bad_request")


class TestNoOracle:
    """P28: a blackmailer who submits a copy learns nothing of whether it is listed."""

    def test_p28_a_listed_and_a_new_fingerprint_look_alike(self, world: World) -> None:
        """The same bytes but for random IDs, the same states, at every step of their lives."""
        key = world.platform()
        world.submit(picture(1))
        world.tick()
        world.pull(key)
        listed, new = world.submit(picture(1)), world.submit(picture(2))

        def both() -> None:
            seen = [
                [{k: v for k, v in item.items() if k != "item_id"} for item in world.status(case)]
                for case in (listed, new)
            ]
            assert seen[0] == seen[1]
            states.append((seen[0][0]["state"], seen[0][0]["taken_by"]))

        states: list[tuple[str, int]] = []
        both()
        world.pull(key)
        both()
        world.tick()
        both()
        world.pull(key, after=4, limit=1)
        both()
        world.pull(key)
        both()
        assert states == [("waiting", 0), ("waiting", 0), ("listed", 0), ("listed", 0),
                          ("listed", 1)]  # fmt: skip

    def test_p28_a_listed_fingerprint_alone_in_its_tick_waits_for_a_pull(
        self, world: World
    ) -> None:
        """A tick that adds no entry still has a number, which a platform has yet to reach."""
        key = world.platform()
        world.submit(picture(1))
        world.tick()
        world.pull(key)
        copy = world.submit(picture(1))
        assert world.tick().added == 0
        assert world.status(copy)[0]["taken_by"] == 0
        world.pull(key, after=3)
        assert world.status(copy)[0]["taken_by"] == 1

    def test_p28_feedback_from_before_is_not_shown(self, world: World) -> None:
        """Removed yesterday for somebody else is nothing that this item may know."""
        key = world.platform()
        first = world.submit(picture(1))
        world.tick()
        entry = world.pull(key)["entries"][0]["entry_id"]
        removed = {"feedback": [{"entry_id": entry, "verdict": "removed"}]}
        world.post("/api/v1/list/feedback", removed, key)
        copy = world.submit(picture(1))
        world.tick()
        assert world.status(first)[0]["removed_by"] == 1
        assert world.status(copy)[0]["removed_by"] == 0
        world.post("/api/v1/list/feedback", removed, key)
        assert world.status(copy)[0]["removed_by"] == 1

    def test_a_platform_that_skipped_a_stretch_has_not_taken_it(self, world: World) -> None:
        """Taken means handed over, every position of it."""
        key = world.platform()
        case = world.submit(picture(1))
        world.tick()
        world.pull(key, after=2)
        assert world.status(case)[0]["taken_by"] == 0


class TestTaken:
    @pytest.mark.parametrize(
        ("shape", "quality", "beside", "taken"),
        [
            ("ncmec", 49, [], 0),
            ("ncmec", 50, [], 1),
            ("ncmec", 49, [md5(1)], 1),
            ("stopncii", 49, [md5(1)], 0),
            ("stopncii", 50, [], 1),
            ("ours", 49, [], 1),
        ],
    )
    def test_counts_what_the_shape_hands_out(
        self, world: World, shape: str, quality: int, beside: list[dict[str, Any]], taken: int
    ) -> None:
        """A PDQ below the quality that platforms match is in neither of the exchanges' shapes."""
        given = world.services.platforms.add(Profile("Example"), world.clock())
        item = {"kind": "image", "fingerprints": [pdq(1, quality=quality), *beside]}
        case = world.submit(item)
        world.tick()
        key = given.api_key
        asked: dict[str, dict[str, Any]] = {
            "ncmec": {"path": "/hashsharing/v2/entries", "auth": (given.username, key)},
            "stopncii": {
                "path": "/stopncii/v1/FetchHashes?startTimestamp=0&pageSize=100",
                "headers": {"x-functions-key": key, "Ocp-Apim-Subscription-Key": key},
            },
            "ours": {"path": "/api/v1/list", "headers": {"Authorization": f"Bearer {key}"}},
        }
        answer = world.request("GET", **asked[shape])
        assert answer.status_code == 200
        assert (pdq(1)["value"] in answer.data.decode()) == (quality == 50 or shape == "ours")
        assert world.status(case)[0]["taken_by"] == taken

    def test_a_head_request_takes_nothing(self, world: World) -> None:
        """It would be answered without the page, and the page be noted as taken."""
        key = world.platform()
        case = world.submit(picture(1))
        world.tick()
        bearer = {"Authorization": f"Bearer {key}"}
        answer = world.request("HEAD", "/api/v1/list", headers=bearer)
        assert (answer.status_code, answer.headers["Allow"]) == (405, "GET")
        assert world.status(case)[0]["taken_by"] == 0


class TestFeedback:
    def test_the_same_word_twice_is_one(self, world: World) -> None:
        """Two platforms are two, one platform twice is one."""
        keys = [world.platform("One"), world.platform("Two")]
        case = world.submit(picture(1))
        world.tick()
        entries = world.pull(keys[0])["entries"]
        for key in (*keys, keys[0]):
            said = [{"entry_id": e["entry_id"], "verdict": "removed"} for e in entries]
            assert world.post("/api/v1/list/feedback", {"feedback": said}, key).json == {
                "accepted": 3
            }
        assert world.status(case)[0]["removed_by"] == 2

    def test_an_unknown_entry_refuses_the_whole(self, world: World) -> None:
        """A platform with an old copy notices, and nothing is half kept."""
        key = world.platform()
        case = world.submit(picture(1))
        world.tick()
        known = world.pull(key)["entries"][0]["entry_id"]
        said = [{"entry_id": e, "verdict": "removed"} for e in (known, "0" * 32)]
        answer = world.post("/api/v1/list/feedback", {"feedback": said}, key)
        assert (answer.status_code, answer.json["error"]["code"]) == (404, "unknown_entry")
        assert world.status(case)[0]["removed_by"] == 0

    def test_seen_is_not_removed(self, world: World) -> None:
        """Only a removal is shown as one."""
        key = world.platform()
        case = world.submit(picture(1))
        world.tick()
        entry = world.pull(key)["entries"][0]["entry_id"]
        said = {"feedback": [{"entry_id": entry, "verdict": "seen", "count": 4}]}
        assert world.post("/api/v1/list/feedback", said, key).status_code == 200
        assert world.status(case)[0]["removed_by"] == 0


# Children before the rows they point at.
TABLES: Final = (
    *("feedback", "reach", "fingerprints", "items", "submissions", "cases"),
    *("entries", "tombstones", "ticks", "platform_keys", "platforms"),
)


class ListMachine(RuleBasedStateMachine):
    """P18: in any order of submitting, withdrawing, disputing, ticking, pulling: copies agree."""

    world: World

    @initialize()
    def begin(self) -> None:
        """Three pictures listed for four cases, and two platforms; one pulls in small steps."""
        with self.world.services.store.writing() as rows:
            for table in TABLES:
                rows.connection.execute(text(f"DELETE FROM {table}"))  # noqa: S608  # constants
            rows.connection.execute(text("UPDATE list_state SET last_position = 0"))
        self.keys = [self.world.platform(name) for name in ("Whole", "Steps")]
        self.whole = Subscriber(self.world, self.keys[0])
        self.steps = Subscriber(self.world, self.keys[1], limit=2)
        self.waiting: list[tuple[str, str, int]] = []
        self.listed: list[tuple[str, str, int]] = []
        self.disputed: set[int] = set()
        self.reviewed: dict[int, str] = {}
        for seed in (0, 1, 1, 2):
            self.submit(seed)
        self.agree()

    def teardown(self) -> None:
        """Wherever a run ends, all agree: most runs leave most rules out."""
        self.agree()

    @rule(seed=st.integers(0, 4))
    def submit(self, seed: int) -> None:
        """Few pictures, so that cases share them."""
        case = self.world.submit({"kind": "image", "fingerprints": [pdq(seed)]})
        item = self.world.status(case)[0]["item_id"]
        self.waiting.append((case, item, seed))

    @rule(data=st.data())
    def withdraw(self, data: st.DataObject) -> None:
        """Waiting or listed."""
        held = self.waiting + self.listed
        if held:
            chosen = data.draw(st.sampled_from(held))
            self.world.withdraw(chosen[0], [chosen[1]])
            (self.waiting if chosen in self.waiting else self.listed).remove(chosen)
            if all(seed != chosen[2] for _, _, seed in self.listed):
                self.disputed.discard(chosen[2])  # the entry is gone, and what was said of it
                self.reviewed.pop(chosen[2], None)

    @rule(data=st.data())
    def dispute(self, data: st.DataObject) -> None:
        """Both platforms say of an entry that it is not it."""
        self.tick()
        self.whole.poll()
        if not self.whole.entries:
            return
        # By value: entry IDs are random, and a step drawn again must mean the same entry.
        by_value = {entry["value"]: entry_id for entry_id, entry in self.whole.entries.items()}
        value = data.draw(st.sampled_from(sorted(by_value)))
        entry_id = by_value[value]
        said = {"feedback": [{"entry_id": entry_id, "verdict": "not_it"}]}
        for key in self.keys:
            assert self.world.post("/api/v1/list/feedback", said, key).status_code == 200
        seed = next(seed for _, _, seed in self.listed if pdq(seed)["value"] == value)
        if seed not in self.reviewed:
            self.disputed.add(seed)

    @rule(keep=st.booleans())
    def review(self, *, keep: bool) -> None:
        """The operator decides on all that waits."""
        for one in self.world.services.review.waiting():
            self.world.services.review.decide(one.entry_id.hex(), keep=keep)
        for seed, state in self.reviewed.items():
            if state == "paused":
                self.reviewed[seed] = "kept" if keep else "dropped"

    @rule()
    def tick(self) -> None:
        """Publish."""
        self.world.tick()
        self.listed += self.waiting
        self.waiting = []
        self.reviewed |= dict.fromkeys(self.disputed, "paused")
        self.disputed.clear()

    @rule()
    def poll(self) -> None:
        """In between, too: what was pulled early is corrected later."""
        self.steps.poll()

    @rule()
    def agree(self) -> None:
        """After a tick, whoever polls to the end holds exactly the active set."""
        self.tick()
        active = {
            ("image", "pdq", pdq(seed)["value"])
            for _, _, seed in self.listed
            if self.reviewed.get(seed) not in {"paused", "dropped"}
        }
        for platform in (self.whole, self.steps):
            platform.poll()
            assert platform.held() == active

    @invariant()
    def positions_only_grow(self) -> None:
        """Nothing is handed out twice, nothing out of order."""
        for platform in (self.whole, self.steps):
            assert platform.positions == sorted(set(platform.positions))


class TestEveryInterleaving:
    @pytest.mark.slow
    def test_p18_a_platform_holds_exactly_the_active_set(self, world: World) -> None:
        """Found by trying, on both databases."""
        machine = type("Machine", (ListMachine,), {"world": world})
        run_state_machine_as_test(
            machine,
            settings=settings(
                max_examples=20,
                stateful_step_count=20,
                deadline=None,
                suppress_health_check=list(HealthCheck),
            ),
        )

    @pytest.mark.slow
    def test_p19_writers_and_pullers_at_once_skip_nothing(self, world: World) -> None:
        """Six writers, a publisher and two pullers race; each puller ends with all, in order."""
        platforms = [
            Subscriber(world, world.platform("One"), limit=7),
            Subscriber(world, world.platform("Two", Scope.READ_IMAGES), limit=7),
        ]
        done = threading.Event()

        def until_done(step: Callable[[], object]) -> None:
            while not done.is_set():
                step()

        with ThreadPoolExecutor(9) as pool:
            others = [pool.submit(until_done, step) for step in
                      (world.tick, *(platform.poll for platform in platforms))]  # fmt: skip
            writers = [pool.submit(write, world, writer) for writer in range(6)]
            try:
                for work in writers:
                    work.result()
            finally:
                done.set()
            for work in others:
                work.result()
        world.tick()
        expected = {
            ("image", one["algorithm"], one["value"])
            for seed in range(600)
            if seed % 100 < 12 and seed % 100 % 3
            for one in picture(seed)["fingerprints"]
        } | {("image", "md5", md5(n)["value"]) for n in range(12)}
        for platform in platforms:
            platform.poll()
            assert platform.held() == expected
            assert platform.positions == sorted(set(platform.positions))


def write(world: World, writer: int) -> None:
    """Twelve cases of two pictures each, the second shared; every third withdraws its first."""
    for n in range(12):
        shared = {"kind": "image", "fingerprints": [md5(n)]}
        case = world.submit(picture(writer * 100 + n), shared)
        if n % 3 == 0:
            world.withdraw(case, [world.status(case)[0]["item_id"]])
