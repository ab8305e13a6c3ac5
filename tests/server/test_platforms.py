"""Platform keys (P16): shown once, kept hashed, scoped, expiring, rotated with overlap."""

from __future__ import annotations

import base64
import json
import re
import threading
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any, Final

import pytest
from sqlalchemy import text

from server.config import Config
from server.errors import BadProfile, PlatformExists, UnknownPlatform
from server.platforms import Profile, Scope
from tests.server.process import environment, run, serving
from tests.server.world import World, picture


def pulls(world: World, key: str) -> int:
    """The status of a pull with that key."""
    return world.get("/api/v1/list", key).status_code


class TestKeys:
    def test_p16_a_key_has_256_random_bits(self, world: World) -> None:
        """43 symbols of base64 after the prefix; no two alike."""
        keys = {world.platform(str(n)) for n in range(5)}
        assert len(keys) == 5
        assert {(key[:4], len(key)) for key in keys} == {("tid_", 47)}

    def test_p16_a_key_is_kept_as_its_digest_only(self, world: World) -> None:
        """A stolen database pulls nothing."""
        key = world.platform()
        with world.services.store.reading() as rows:
            stored = rows.connection.execute(text("SELECT * FROM platform_keys")).all()
            named = rows.connection.execute(text("SELECT * FROM platforms")).all()
        assert key.encode() not in repr((stored, named)).encode()
        assert key[4:].encode() not in repr((stored, named)).encode()

    @pytest.mark.parametrize(
        "header",
        ["", "Bearer", "Bearer ", "Bearer x", "Basic x", "bearer tid_" + "A" * 43, "\x00"],
    )
    def test_p16_anything_else_is_refused_alike(self, sqlite_world: World, header: str) -> None:
        """401, with the scheme to use."""
        sqlite_world.platform()
        answer = sqlite_world.request("GET", "/api/v1/list", headers={"Authorization": header})
        assert (answer.status_code, answer.json["error"]["code"]) == (401, "unauthorized")
        assert answer.headers["WWW-Authenticate"] == "Bearer"

    def test_p16_rotation_overlaps(self, world: World) -> None:
        """The old key works until the overlap ends, the new one from now on."""
        old = world.platform()
        new = world.services.platforms.rotate("Example", timedelta(hours=2), world.clock()).api_key
        assert (pulls(world, old), pulls(world, new)) == (200, 200)
        world.clock.forward(hours=2)
        assert (pulls(world, old), pulls(world, new)) == (401, 200)

    def test_p16_a_second_rotation_does_not_prolong_the_first_key(self, world: World) -> None:
        """Otherwise a leaked key would live as long as keys are rotated."""
        first = world.platform()
        rotate = world.services.platforms.rotate
        rotate("Example", timedelta(hours=1), world.clock())
        rotate("Example", timedelta(hours=50), world.clock())
        world.clock.forward(hours=1)
        assert pulls(world, first) == 401

    def test_p16_a_key_expires(self, world: World) -> None:
        """On the day it was given to."""
        profile = Profile("Example", key_days=30)
        key = world.services.platforms.add(profile, world.clock()).api_key
        world.clock.forward(days=29)
        assert pulls(world, key) == 200
        world.clock.forward(days=1)
        assert pulls(world, key) == 401

    def test_p16_revoked_and_suspended_keys_are_refused_at_once(self, world: World) -> None:
        """Suspended comes back, revoked does not."""
        key = world.platform()
        world.services.platforms.suspend("Example")
        assert pulls(world, key) == 401
        world.services.platforms.resume("Example")
        assert pulls(world, key) == 200
        world.services.platforms.revoke("Example")
        world.services.platforms.resume("Example")
        assert pulls(world, key) == 401


class TestNetworks:
    @pytest.mark.parametrize(
        ("networks", "address", "status"),
        [
            (("192.0.2.0/24",), "192.0.2.7", 200),
            (("192.0.2.0/24",), "::ffff:192.0.2.7", 200),
            (("198.51.100.0/24", "2001:db8::/32"), "2001:db8::7", 200),
            (("192.0.2.0/24",), "192.0.3.7", 401),
            (("192.0.2.0/24",), "2001:db8::7", 401),
            (("192.0.2.0/24",), "", 401),
            ((), "203.0.113.9", 200),
        ],
    )
    def test_p16_a_key_bound_to_networks_is_good_from_there_alone(
        self, sqlite_world: World, networks: tuple[str, ...], address: str, status: int
    ) -> None:
        """From elsewhere the answer is that to a wrong key, to the byte."""
        key = sqlite_world.platform()
        sqlite_world.services.platforms.bind("Example", networks)
        wrong, answer = (
            sqlite_world.request(
                "GET",
                "/api/v1/list",
                headers={"Authorization": f"Bearer {one}"},
                environ_overrides={"REMOTE_ADDR": address},
            )
            for one in ("tid_wrong", key)
        )
        assert answer.status_code == status
        assert (answer.data == wrong.data) is (status == 401)

    def test_p16_the_address_is_the_one_that_our_own_proxy_saw(
        self, sqlite_database: str, secrets_folder: Path, tmp_path: Path
    ) -> None:
        """What a caller writes into the header itself counts for nothing."""
        config = replace(
            Config(),
            database_url=sqlite_database,
            secrets_folder=secrets_folder,
            ledger_folder=tmp_path / "ledger",
            trusted_proxies=1,
        )
        world = World(config)
        profile = Profile("Example", networks=("192.0.2.0/24",))
        key = world.services.platforms.add(profile, world.clock()).api_key

        def status(forwarded: str) -> int:
            headers = {"Authorization": f"Bearer {key}", "X-Forwarded-For": forwarded}
            return world.request("GET", "/api/v1/list", headers=headers).status_code

        assert status("192.0.2.7") == 200
        assert status("192.0.2.7, 203.0.113.9") == 401
        world.close()

    @pytest.mark.parametrize("network", ["192.0.2.7/24", "everywhere", "", "192.0.2.0/33"])
    def test_a_network_that_is_none_is_refused(self, network: str) -> None:
        """A slip would lock a platform out, or let anybody in."""
        with pytest.raises(BadProfile):
            Profile("Example", networks=(network,))


READ = (Scope.READ_IMAGES, Scope.READ_VIDEOS)


class TestScopes:
    @pytest.mark.parametrize(
        ("scopes", "query", "status"),
        [
            (READ, {}, 200),
            ((Scope.READ_IMAGES,), {}, 200),
            ((Scope.READ_IMAGES,), {"kind": "image"}, 200),
            ((Scope.READ_IMAGES,), {"kind": "video"}, 403),
            ((Scope.READ_VIDEOS,), {"kind": "image"}, 403),
            ((Scope.READ_VIDEOS,), {"kind": "video"}, 200),
            ((Scope.FEEDBACK,), {}, 403),
        ],
    )
    def test_p16_reading_needs_the_scope_of_the_kind(
        self, sqlite_world: World, scopes: tuple[Scope, ...], query: dict[str, str], status: int
    ) -> None:
        """Route x scope, reading."""
        key = sqlite_world.platform("Example", *scopes)
        assert sqlite_world.get("/api/v1/list", key, **query).status_code == status

    def test_p16_a_platform_sees_only_the_kinds_of_its_scopes(self, sqlite_world: World) -> None:
        """Without asking for a kind, too."""
        key = sqlite_world.platform("Example", Scope.READ_VIDEOS)
        sqlite_world.submit(picture(1))
        sqlite_world.tick()
        assert sqlite_world.pull(key)["entries"] == []

    @pytest.mark.parametrize(
        ("scopes", "status"), [((Scope.FEEDBACK, Scope.READ_IMAGES), 200), (READ, 403)]
    )
    def test_p16_feedback_needs_its_scope(
        self, sqlite_world: World, scopes: tuple[Scope, ...], status: int
    ) -> None:
        """Route x scope, feedback."""
        reader, key = sqlite_world.platform("Reader"), sqlite_world.platform("Example", *scopes)
        sqlite_world.submit(picture(1))
        sqlite_world.tick()
        entry = sqlite_world.pull(reader)["entries"][0]["entry_id"]
        said = {"feedback": [{"entry_id": entry, "verdict": "seen"}]}
        assert sqlite_world.post("/api/v1/list/feedback", said, key).status_code == status


PDQ_VOTE = f"/hashsharing/v2/entries/1000000/{'0' * 32}/PDQ/feedback"
SAID = {"feedback": [{"entry_id": "0" * 32, "verdict": "seen"}]}
HASHES = {"count": 0, "hashFeedbacks": []}
ALL = frozenset(Scope)

ROUTES: Final[dict[tuple[str, str], tuple[frozenset[Scope], dict[str, Any]]]] = {
    ("GET", "/api/v1/list"): (frozenset(READ), {}),
    ("GET", "/api/v1/list?kind=image"): (frozenset({Scope.READ_IMAGES}), {}),
    ("GET", "/api/v1/list?kind=video"): (frozenset({Scope.READ_VIDEOS}), {}),
    ("POST", "/api/v1/list/feedback"): (frozenset({Scope.FEEDBACK}), {"json": SAID}),
    ("GET", "/hashsharing/v2/status"): (ALL, {}),
    ("GET", "/hashsharing/v2/members"): (ALL, {}),
    ("GET", "/hashsharing/v2/entries"): (frozenset(READ), {}),
    ("GET", "/hashsharing/v2/feedback/PDQ/reasons"): (ALL, {}),
    ("PUT", PDQ_VOTE): (frozenset({Scope.FEEDBACK}), {"data": b"<v><affirmative/></v>"}),
    ("GET", "/stopncii/v1/FetchHashes"): (frozenset(READ), {}),
    ("POST", "/stopncii/v1/SubmitFeedback"): (frozenset({Scope.FEEDBACK}), {"json": HASHES}),
}
"""Every route that a key opens, and the scopes of which one is enough."""


class TestMatrix:
    @pytest.mark.parametrize("scope", Scope)
    def test_p16_route_by_scope(self, sqlite_world: World, scope: Scope) -> None:
        """Each route with a key of one scope: 403 exactly where another is asked for."""
        key = sqlite_world.platform("Example", scope)
        basic = base64.b64encode(f"example:{key}".encode()).decode()
        refused = set()
        for (method, path), (_, how) in ROUTES.items():
            ncmec = path.startswith("/hashsharing")
            headers = {
                "Authorization": f"Basic {basic}" if ncmec else f"Bearer {key}",
                "x-functions-key": key,
                "Ocp-Apim-Subscription-Key": key,
            }
            answer = sqlite_world.request(method, path, headers=headers, **how)
            assert answer.status_code in {200, 403, 404}, path
            if answer.status_code == 403:
                refused.add((method, path))
        assert refused == {route for route, (scopes, _) in ROUTES.items() if scope not in scopes}

    def test_p16_the_matrix_holds_every_route_that_wants_a_key(self, sqlite_world: World) -> None:
        """A new one has to be thought of here; without a key each is 401."""
        described = sqlite_world.get("/openapi.json").json["paths"]
        guarded = [
            re.compile(f"{method.upper()} {re.sub('{[^}]+}', '[^/]+', path)}")
            for path, methods in described.items()
            for method, told in methods.items()
            if "security" in told
        ]
        held = {f"{method} {path.partition('?')[0]}" for method, path in ROUTES}
        assert len(held) == len(guarded)
        assert all(any(one.fullmatch(route) for one in guarded) for route in held)
        for (method, path), (_, how) in ROUTES.items():
            assert sqlite_world.request(method, path, **how).status_code == 401


@pytest.mark.slow
class TestProcesses:
    def test_p16_rotation_loses_no_pull_and_revocation_is_at_once(self, tmp_path: Path) -> None:
        """Over two processes, with pulls on their way: the old key, then the new, then neither."""
        env = environment(tmp_path, PYHASH_WORKERS="2")
        with serving(env, tmp_path / "log") as server:
            key = json.loads(run(env, "platform", "add", "Example").stdout)["api_key"]
            keys, statuses, done = [key], [], threading.Event()

            def pull_on() -> None:
                while not done.wait(0.25):  # a platform may ask 600 times a minute
                    told = {"Authorization": f"Bearer {keys[-1]}"}
                    statuses.append(server.send("GET", "/api/v1/list", headers=told)[0])

            pullers = [threading.Thread(target=pull_on) for _ in range(2)]
            for puller in pullers:
                puller.start()
            keys.append(json.loads(run(env, "platform", "rotate", "Example").stdout)["api_key"])
            keys.append(json.loads(run(env, "platform", "rotate", "Example").stdout)["api_key"])
            done.set()
            for puller in pullers:
                puller.join()
            assert set(statuses) == {200}
            run(env, "platform", "revoke", "Example")
            after = {
                server.send("GET", "/api/v1/list", headers={"Authorization": f"Bearer {one}"})[0]
                for one in keys
                for _ in range(8)
            }
            assert after == {401}


class TestRegister:
    def test_the_public_sees_who_takes_part(self, world: World) -> None:
        """Not who is hidden, suspended or gone; never a username or key."""
        add = world.services.platforms.add
        add(Profile("Open", "https://open.example", "Pictures in public posts"), world.clock())
        add(Profile("Testing", hidden=True), world.clock())
        add(Profile("Gone"), world.clock())
        world.services.platforms.revoke("Gone")
        assert world.get("/api/v1/platforms").json == {
            "platforms": [
                {
                    "name": "Open",
                    "link": "https://open.example",
                    "scans": "Pictures in public posts",
                }
            ]
        }

    def test_a_name_is_taken_once(self, world: World) -> None:
        """Also in another spelling that gives the same username."""
        world.platform("Example Inc.")
        with pytest.raises(PlatformExists):
            world.platform("example inc")

    def test_an_unknown_name_is_said_to_be_so(self, world: World) -> None:
        """A slip must not look like a revocation."""
        with pytest.raises(UnknownPlatform):
            world.services.platforms.revoke("Exampel")

    @pytest.mark.parametrize(
        ("name", "link"), [("", None), ("a" * 81, None), ("a\nb", None), ("a", "javascript:1")]
    )
    def test_refuses_a_profile_that_does_not_fit(self, name: str, link: str | None) -> None:
        """It is shown to the public."""
        with pytest.raises(BadProfile):
            Profile(name, link)
