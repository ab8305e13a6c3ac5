"""The two shapes that platforms' clients read, with the real, unmodified `threatexchange`."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import time
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from PIL import Image, ImageOps
from sqlalchemy import select
from threatexchange.exchanges.clients.ncmec.hash_api import FeedbackType, FingerprintType
from threatexchange.exchanges.clients.stopncii.api import (
    StopNCIICSPFeedbackValue,
    StopNCIISignalType,
)
from threatexchange.exchanges.impl.ncmec_api import NCMECCheckpoint, NCMECCredentials
from threatexchange.signal_type.md5 import VideoMD5Signal
from threatexchange.utils.dataclass_json import dataclass_load_dict

from pyhash import fingerprint_file
from server import ncmec
from server.audit import Action
from server.config import CHECKOUT
from server.platforms import Profile
from server.retention import keep_house
from server.store.tables import feedback
from tests.live import fresh_world, served
from tests.photos import PHOTOS
from tests.server import clients
from tests.server.world import md5, pdq, picture, sha256, video

if TYPE_CHECKING:
    from collections.abc import Iterator

    from server.platforms import Credentials
    from tests.server.world import World

CHINA, FLOWER, ROCKET = PHOTOS[8], PHOTOS[9], PHOTOS[7]


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    """The application on SQLite; its clock shows the real time, as the clients' does."""
    made = fresh_world(tmp_path)
    set_clock(made)
    yield made
    made.close()


def set_clock(world: World) -> None:
    """Show the real time."""
    world.clock.time = datetime.now(UTC).replace(tzinfo=None, microsecond=0)


@pytest.fixture
def url(world: World) -> Iterator[str]:
    """Where it answers."""
    with served(world.app) as address:
        yield address


@pytest.fixture
def credentials(world: World) -> Credentials:
    """A platform that may do everything."""
    return world.services.platforms.add(Profile("Example Site"), world.clock())


@pytest.fixture(params=["UTC", "America/New_York", "Asia/Tokyo"])
def zone(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """The client's machine stands somewhere on earth."""
    with monkeypatch.context() as patch:
        patch.setenv("TZ", request.param)
        time.tzset()
        yield request.param
    time.tzset()


@pytest.fixture
def copy_of_china(tmp_path: Path) -> Path:
    """A photo as a site serves it: half the size, saved anew as JPEG."""
    path = tmp_path / "copy.jpg"
    with Image.open(CHINA) as image:
        image.resize((image.width // 2, image.height // 2)).save(path, quality=70)
    return path


def submit_photos(world: World) -> str:
    """Three photos on the list; answers the case that holds the one of China."""
    world.submit(*(fingerprint_file(photo).as_dict() for photo in (FLOWER, ROCKET)))
    case = world.submit(fingerprint_file(CHINA).as_dict())
    world.tick()
    return case


def value_of_china() -> str:
    """Its PDQ as the list has it."""
    return fingerprint_file(CHINA).pdqs[0].hash.to_hex()


def withdraw(world: World, case: str) -> None:
    """Withdraw and publish, a second later: the client asks for whole seconds."""
    time.sleep(1.1)
    set_clock(world)
    world.withdraw(case)
    world.tick()


@pytest.mark.usefixtures("zone")
class TestThreatexchangeAnywhere:
    def test_p18_ncmec_adds_matches_and_takes_back(
        self, world: World, url: str, credentials: Credentials, copy_of_china: Path
    ) -> None:
        """A smaller copy is found while the photo is listed, and not after its withdrawal."""
        case = submit_photos(world)
        platform = clients.ncmec(url, credentials.username, credentials.api_key)
        assert platform.fetch() > 0
        assert platform.matches(copy_of_china) == [value_of_china()]
        withdraw(world, case)
        platform.fetch()
        assert platform.matches(copy_of_china) == []
        assert len(platform.hashes()) == 2

    def test_stopncii_adds_and_matches_but_never_takes_back(
        self, world: World, url: str, credentials: Credentials, copy_of_china: Path
    ) -> None:
        """A known fault of this client and shape: only fetching all anew loses the hash."""
        case = submit_photos(world)
        platform = clients.stopncii(url, credentials.api_key)
        platform.fetch()
        assert platform.matches(copy_of_china) == [value_of_china()]
        withdraw(world, case)
        platform.fetch()
        assert platform.matches(copy_of_china) == [value_of_china()]
        anew = clients.stopncii(url, credentials.api_key)
        anew.fetch()
        assert anew.matches(copy_of_china) == []
        assert len(anew.hashes()) == 2

    def test_both_bring_what_is_published_later(
        self, world: World, url: str, credentials: Credentials
    ) -> None:
        """The second fetch goes on from the first, east and west of UTC."""
        both = (
            clients.ncmec(url, credentials.username, credentials.api_key),
            clients.stopncii(url, credentials.api_key),
        )
        world.submit(picture(1), picture(2))
        world.tick()
        for platform in both:
            platform.fetch()
        time.sleep(1.1)
        set_clock(world)
        world.submit(picture(3), video(4))
        world.tick()
        for platform in both:
            platform.fetch()
            assert platform.hashes() == {pdq(n)["value"] for n in (1, 2, 3)}
            assert platform.hashes(VideoMD5Signal) == {md5(4)["value"]}


class TestForms:
    @pytest.mark.parametrize("shape", ["ncmec", "stopncii"])
    def test_are_entries_of_their_own_and_find_a_mirrored_copy(
        self, world: World, url: str, credentials: Credentials, tmp_path: Path, shape: str
    ) -> None:
        """By the client's own index. Neither a form's name nor what belongs together is told."""
        with Image.open(CHINA) as image:
            mirrored = ImageOps.mirror(image).resize((image.width // 2, image.height // 2))
        mirrored.save(tmp_path / "mirrored.jpg", quality=70)
        item = fingerprint_file(CHINA, variants="standard")
        world.submit(item.as_dict())
        world.tick()
        platform = (
            clients.ncmec(url, credentials.username, credentials.api_key)
            if shape == "ncmec"
            else clients.stopncii(url, credentials.api_key)
        )
        platform.fetch()
        forms = {one.variant.value: one.hash.to_hex() for one in item.pdqs}
        assert platform.hashes() == set(forms.values())
        assert platform.matches(tmp_path / "mirrored.jpg") == [forms["mirrored"]]
        told = [str(one) for one in platform.fetched.items()]
        assert not any(name in one for name in forms for one in told)
        assert all(sum(value in one for value in forms.values()) <= 1 for one in told)


class TestNcmec:
    def test_pages_beyond_the_first_bring_everything_once(
        self,
        world: World,
        url: str,
        credentials: Credentials,
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        """The client throws first pages away and asks for less time; it ends with all the same.

        Some of it lies before removals that were forgotten meanwhile.
        """
        monkeypatch.setattr(ncmec, "PAGE_ENTRIES", 50)
        world.clock.forward(days=-700)
        gone = world.submit(picture(1000))
        for start in range(0, 60, 20):
            world.submit(*map(picture, range(start, start + 20)))
            if start:
                world.withdraw(gone)
            world.tick()
            world.clock.forward(days=220)
        services = world.services
        assert keep_house(services.store, services.audit, world.config, world.clock()).tombstones
        platform = clients.ncmec(url, credentials.username, credentials.api_key)
        platform.fetch()
        assert platform.hashes() == {pdq(n)["value"] for n in range(60)}

    @pytest.mark.slow
    @pytest.mark.parametrize("zone", ["Asia/Tokyo"], indirect=True)
    @pytest.mark.usefixtures("zone")
    def test_more_than_a_page_at_once_comes_to_an_end(
        self,
        world: World,
        url: str,
        credentials: Credentials,
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        """The client feels its way in seconds; a moment of three pages comes a few times."""
        monkeypatch.setattr(ncmec, "PAGE_ENTRIES", 50)
        platform = clients.ncmec(url, credentials.username, credentials.api_key)
        world.clock.forward(minutes=-10)
        platform.checkpoint = NCMECCheckpoint(int(world.clock().replace(tzinfo=UTC).timestamp()))
        world.clock.forward(minutes=3)
        world.submit(*map(picture, range(52)))
        world.tick()
        set_clock(world)
        platform.fetch()
        assert platform.hashes() == {pdq(n)["value"] for n in range(52)}
        with world.services.store.reading() as rows:
            pulls = [json.loads(r.details) for r in rows.audit.all() if r.action == Action.PULL]
        assert sum(pull["entries"] == 50 for pull in pulls) < 60

    def test_hands_out_no_pdq_below_quality_50_and_no_other_algorithm(
        self, world: World, url: str, credentials: Credentials
    ) -> None:
        """These clients do not look at the quality: a poor PDQ would match strangers."""
        poor = {"kind": "image", "fingerprints": [pdq(1, quality=49), sha256(1)]}
        good = {"kind": "image", "fingerprints": [pdq(2, quality=50)]}
        world.submit(poor, good, video(3))
        world.tick()
        platform = clients.ncmec(url, credentials.username, credentials.api_key)
        platform.fetch()
        found = [entry.fingerprints for entry in platform.fetched.values()]
        assert sorted(map(str, found)) == sorted(
            map(str, [{"pdq": pdq(2)["value"]}, {"md5": md5(3)["value"]}])
        )

    def test_says_who_asks_and_who_takes_part(
        self, world: World, url: str, credentials: Credentials
    ) -> None:
        """Numbers as `platform add` printed them."""
        world.services.platforms.add(Profile("Hidden", hidden=True), world.clock())
        client = clients.ncmec(url, credentials.username, credentials.api_key).exchange.get_client(
            clients.ncmec(url, "-", "-").collab.environment
        )
        me = client.status()
        assert (me.esp_id, me.esp_name) == (credentials.member_id, "Example Site")
        known = [(member.esp_id, member.esp_name) for member in client.members()]
        assert known == [(1_000_000, "Operator"), (credentials.member_id, "Example Site")]

    def test_votes_arrive(self, world: World, url: str, credentials: Credentials) -> None:
        """Up is seen, down is not_it; the client finds the one reason by itself."""
        world.submit(picture(1), picture(2))
        world.tick()
        platform = clients.ncmec(url, credentials.username, credentials.api_key)
        platform.fetch()
        client = platform.exchange.get_client(platform.collab.environment)
        pdqs = [entry for entry in platform.fetched.values() if "pdq" in entry.fingerprints]
        for entry, vote in zip(pdqs, FeedbackType, strict=True):
            client.submit_feedback(entry.member_id, entry.id, FingerprintType.pdq, vote)
        assert verdicts(world) == ["not_it", "seen"]

    @pytest.mark.parametrize(
        "body",
        [
            b"",
            b"<feedbackSubmission/>",
            b"<feedbackSubmission><affirmative/><negative/></feedbackSubmission>",
            b'<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><x><affirmative/>&b;</x>',
            b'<!DOCTYPE x SYSTEM "file:///etc/passwd"><x><affirmative/></x>',
        ],
    )
    def test_p05_a_vote_is_plain_elements(
        self, world: World, credentials: Credentials, body: bytes
    ) -> None:
        """Nothing, both ways at once, entities, outside files: 400."""
        answer = world.request(
            "PUT",
            f"/hashsharing/v2/entries/1000000/{'0' * 32}/PDQ/feedback",
            data=body,
            auth=(credentials.username, credentials.api_key),
        )
        assert answer.json["error"]["code"] == "bad_request"

    @pytest.mark.parametrize(
        ("query", "code"),
        [
            ({"from": "yesterday"}, "bad_request"),
            ({"start": "-1", "max": "2"}, "bad_request"),
            ({"start": "9" * 30, "max": "2"}, "bad_request"),
            ({"start": "0", "max": "2", "epoch": "00"}, "list_restarted"),
            ({"start": "5", "max": "9"}, "list_restarted"),
        ],
    )
    def test_a_wrong_query_is_a_clear_error(
        self, world: World, credentials: Credentials, query: dict[str, str], code: str
    ) -> None:
        """Never a crash, never a guess."""
        answer = world.request(
            "GET",
            "/hashsharing/v2/entries",
            query_string=query,
            auth=(credentials.username, credentials.api_key),
        )
        assert answer.json["error"]["code"] == code

    @pytest.mark.parametrize("who", [("example-site", "wrong"), ("other", None), ("", "")])
    def test_p16_a_wrong_name_or_password_is_refused(
        self, world: World, credentials: Credentials, who: tuple[str, str | None]
    ) -> None:
        """Even the right key under another name."""
        name, password = who
        auth = (name, credentials.api_key if password is None else password)
        answer = world.request("GET", "/hashsharing/v2/status", auth=auth)
        assert answer.status_code == 401
        assert answer.headers["WWW-Authenticate"].startswith("Basic ")


class TestStopncii:
    def test_pages_and_their_times_skip_nothing(
        self, world: World, url: str, credentials: Credentials
    ) -> None:
        """A client that stops after any page goes on from its time without a gap."""
        world.clock.forward(days=-3)
        for start in range(0, 60, 20):
            world.submit(*map(picture, range(start, start + 20)))
            world.tick()
            world.clock.forward(days=1)
        client = clients.stopncii(url, credentials.api_key).exchange.api
        found: set[str] = set()
        start, pages = 0, 0
        while len(found) < 60:
            page = client.fetch_hashes(page_size=50, start_timestamp=start)
            assert page.nextSetTimestamp >= start
            found |= {record.hashValue for record in page.hashRecords}
            start, pages = page.nextSetTimestamp, pages + 1
        assert found == {pdq(n)["value"] for n in range(60)}
        assert pages > 1

    def test_tells_no_case(self, world: World, url: str, credentials: Credentials) -> None:
        """Which fingerprints belong together stays here."""
        world.submit(picture(1), picture(2))
        world.tick()
        client = clients.stopncii(url, credentials.api_key).exchange.api
        assert [record.caseNumbers for record in client.fetch_hashes().hashRecords] == [{}, {}]

    def test_feedback_arrives_and_the_rest_is_let_pass(
        self, world: World, url: str, credentials: Credentials
    ) -> None:
        """Blocked is removed; a tag, a hash of nobody and a word without meaning do no harm."""
        case = world.submit(picture(1))
        world.tick()
        say = clients.stopncii_api(url, credentials.api_key).submit_feedback
        pdq_type, blocked = StopNCIISignalType.ImagePDQ, StopNCIICSPFeedbackValue.Blocked
        say(pdq_type, pdq(1)["value"], blocked, {"a tag"})
        say(pdq_type, pdq(2)["value"], blocked)
        say(pdq_type, pdq(1)["value"], StopNCIICSPFeedbackValue.None_)
        assert verdicts(world) == ["removed"]
        assert [item["removed_by"] for item in world.status(case)] == [1]

    def test_p28_a_waiting_fingerprint_answers_like_an_unknown_one(
        self, world: World, credentials: Credentials
    ) -> None:
        """Feedback by value is no way to ask what was reported."""
        world.submit(picture(1))
        answers = [
            world.request(
                "POST",
                "/stopncii/v1/SubmitFeedback",
                json={
                    "count": 1,
                    "hashFeedbacks": [
                        {"hashValue": pdq(n)["value"], "feedbackValue": "Blocked", "tags": []}
                    ],
                },
                headers={
                    "x-functions-key": credentials.api_key,
                    "Ocp-Apim-Subscription-Key": credentials.api_key,
                },
            )
            for n in (1, 2)
        ]
        assert answers[0].data == answers[1].data == b'{"count":0}'

    @pytest.mark.parametrize("second", ["", "wrong"])
    def test_p16_both_keys_are_wanted(
        self, world: World, credentials: Credentials, second: str
    ) -> None:
        """As the client sends them."""
        answer = world.request(
            "GET",
            "/stopncii/v1/FetchHashes",
            headers={
                "x-functions-key": credentials.api_key,
                "Ocp-Apim-Subscription-Key": second,
            },
        )
        assert answer.status_code == 401


class TestHma:
    def test_its_fetcher_gets_all_in_runs_that_are_cut_off(
        self, world: World, url: str, credentials: Credentials, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """HMA is on no package index; this is how its fetcher calls the package's classes."""
        monkeypatch.setattr("server.stopncii.MAX_PAGE_ENTRIES", 10)
        world.clock.forward(days=-3)
        for start in range(0, 60, 20):
            world.submit(*map(picture, range(start, start + 20)))
            world.tick()
            world.clock.forward(days=1)
        config = clients.hma(url, credentials.api_key)
        banked: set[str] = set()
        checkpoint, runs = None, 0
        while len(banked) < 60 and runs < 20:
            updates, checkpoint = clients.hma_fetch(config, checkpoint, most=3)
            banked |= {value for _, value in updates}
            runs += 1
        assert banked == {pdq(n)["value"] for n in range(60)}
        assert runs > 1

    def test_p18_the_how_tos_exchange_adds_matches_and_takes_back(
        self, world: World, url: str, credentials: Credentials, copy_of_china: Path
    ) -> None:
        """The class that the how-to gives, set up from JSON as HMA does."""
        page = (CHECKOUT / "docs" / "platforms" / "hma.md").read_text()
        (code,) = re.findall(r"```python\n(.*?)```", page, re.DOTALL)
        made: dict[str, Any] = {"__name__": "config"}  # as Flask names a file of settings
        code = code.replace("https://the.server", url)
        exec(compile(code, "omm_config.py", "exec", dont_inherit=True), made)  # noqa: S102  # our own page
        exchange = made["TakeItDownExchange"]
        collab = dataclass_load_dict(
            {"name": "TAKEITDOWN", "environment": f"{url}/hashsharing"}, exchange.get_config_cls()
        )
        keys = NCMECCredentials(credentials.username, credentials.api_key)
        platform = clients.Platform(exchange.for_collab(collab, keys), collab)
        case = submit_photos(world)
        platform.fetch()
        assert (collab.api, exchange.get_name()) == ("takeitdown", "takeitdown")
        assert platform.matches(copy_of_china)
        withdraw(world, case)
        platform.fetch()
        assert not platform.matches(copy_of_china)


def verdicts(world: World) -> list[str]:
    """Every word on record, in order of the alphabet."""
    with world.services.store.reading() as rows:
        return sorted(rows.connection.execute(select(feedback.c.verdict)).scalars())


class TestCommandLine:
    def test_the_packages_own_commands_fetch_match_and_fetch_anew(
        self,
        world: World,
        url: str,
        credentials: Credentials,
        copy_of_china: Path,
        tmp_path: Path,
    ) -> None:
        """As docs/platforms tells a platform to type them."""
        case = submit_photos(world)
        keys = f"{credentials.api_key},{credentials.api_key},{url}/stopncii/v1"
        (tmp_path / ".tx_stopncii_keys").write_text(f"{keys}\n")
        environment = os.environ | {"HOME": str(tmp_path)}

        def threatexchange(*arguments: str | Path) -> str:
            command = [Path(sys.executable).parent / "threatexchange", *arguments]
            return subprocess.run(
                command, env=environment, capture_output=True, text=True, check=True
            ).stdout

        threatexchange("config", "collab", "edit", "stop_ncii", "--create", "takeitdown")
        threatexchange("fetch", "--only-collab", "takeitdown")
        assert "pdq" in threatexchange("match", "photo", copy_of_china)
        assert threatexchange("match", "photo", PHOTOS[0]) == ""
        withdraw(world, case)
        threatexchange("fetch", "--clear", "--only-collab", "takeitdown")
        threatexchange("fetch", "--only-collab", "takeitdown")
        assert threatexchange("match", "photo", copy_of_china) == ""
