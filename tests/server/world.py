"""What the server's tests act with: a clock they set, made-up cases, and the real application."""

from __future__ import annotations

import json
import random
import secrets
import uuid
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from flask import Flask
from werkzeug.datastructures import Headers

from pyhash.values import SYMBOLS, CaseId, check_symbols
from server.app import create_app
from server.config import Config
from server.platforms import Profile, Scope
from server.publishing import Tick, publish
from server.services import Services


def case_id() -> str:
    """A new case ID, as a browser makes it."""
    symbols = "".join(secrets.choice(SYMBOLS) for _ in range(24))
    return CaseId(symbols + check_symbols(symbols)).text


def pdq(seed: int, *, quality: int = 100, variant: str = "upright") -> dict[str, Any]:
    """A PDQ with 128 ones, as a sound picture has, always the same for a seed."""
    ones = random.Random(seed).sample(range(256), 128)  # noqa: S311  # test data
    value = f"{sum(1 << bit for bit in ones):064x}"
    return {"algorithm": "pdq", "value": value, "quality": quality, "variant": variant}


def md5(seed: int) -> dict[str, Any]:
    """An MD5, always the same for a seed."""
    return {"algorithm": "md5", "value": random.Random(seed).randbytes(16).hex()}  # noqa: S311  # test data


def sha256(seed: int) -> dict[str, Any]:
    """A SHA-256, always the same for a seed."""
    return {"algorithm": "sha256", "value": random.Random(seed).randbytes(32).hex()}  # noqa: S311  # test data


def vpdq(seed: int, frames: int = 3) -> dict[str, Any]:
    """A video's frames, a second apart."""
    return {
        "algorithm": "vpdq",
        "frames": [
            {"value": pdq(seed + n)["value"], "quality": 90, "time_ms": 1000 * n}
            for n in range(frames)
        ],
    }


def picture(seed: int) -> dict[str, Any]:
    """An item as the page sends it for a picture."""
    return {"kind": "image", "fingerprints": [pdq(seed), md5(seed), sha256(seed)]}


def video(seed: int) -> dict[str, Any]:
    """An item as the page sends it for a video."""
    return {"kind": "video", "fingerprints": [vpdq(seed), md5(seed), sha256(seed)]}


def values_of(items: Sequence[Mapping[str, Any]]) -> set[str]:
    """What of these items a platform would match against."""
    return {
        str(one.get("value") or one["frames"]) for item in items for one in item["fingerprints"]
    }


def submission(*items: Mapping[str, Any], case: str | None = None) -> dict[str, Any]:
    """A body for POST /api/v1/cases."""
    return {
        "case_id": case or case_id(),
        "submission_id": str(uuid.uuid4()),
        "items": list(items),
    }


class Clock:
    """A clock that stands until it is moved."""

    def __init__(self) -> None:
        self.time = datetime(2026, 11, 22, 12, 0, 0)  # noqa: DTZ001  # UTC without a zone, as stored

    def __call__(self) -> datetime:
        """What it shows."""
        return self.time

    def forward(self, **by: float) -> None:
        """Move on, by what timedelta takes."""
        self.time += timedelta(**by)


@dataclass(frozen=True)
class Answer:
    """What came back."""

    status_code: int
    data: bytes
    headers: Headers

    @property
    def json(self) -> Any:  # noqa: ANN401  # any JSON
        """The body, read."""
        return json.loads(self.data)


class World:
    """The real application over a real database, under a clock of its own."""

    def __init__(self, config: Config) -> None:
        self.clock = Clock()
        self.config = config
        self.app: Flask = create_app(config, self.clock)
        self.services: Services = self.app.extensions["services"]

    def request(self, method: str, path: str, **how: Any) -> Answer:  # noqa: ANN401  # Werkzeug's own
        """Send anything at all."""
        with self.app.test_client().open(path, method=method, **how) as answer:
            return Answer(answer.status_code, answer.data, answer.headers)

    def get(self, path: str, key: str | None = None, **query: object) -> Answer:
        """GET."""
        return self.request("GET", path, query_string=query, headers=_authorization(key))

    def post(self, path: str, body: object, key: str | None = None) -> Answer:
        """POST JSON."""
        return self.request("POST", path, json=body, headers=_authorization(key))

    def submit(self, *items: Mapping[str, Any], case: str | None = None) -> str:
        """Submit items, under a new case if none is named; answers the case ID."""
        body = submission(*items, case=case)
        answer = self.post("/api/v1/cases", body)
        assert answer.status_code == 201, answer.json
        return str(body["case_id"])

    def status(self, case: str) -> list[dict[str, Any]]:
        """The items of a case."""
        answer = self.post("/api/v1/cases/status", {"case_id": case})
        assert answer.status_code == 200, answer.json
        return list(answer.json["items"])

    def withdraw(self, case: str, item_ids: Sequence[str] | None = None) -> None:
        """Withdraw a case, or some of it."""
        some = {} if item_ids is None else {"item_ids": list(item_ids)}
        answer = self.post("/api/v1/cases/withdraw", {"case_id": case, **some})
        assert answer.status_code == 200, answer.json

    def tick(self) -> Tick:
        """Publish what waits."""
        return publish(self.services.store, self.clock(), self.config.flood_items)

    def platform(self, name: str = "Example", *scopes: Scope) -> str:
        """Take a platform in; answers its key."""
        profile = Profile(name, scopes=scopes or tuple(Scope))
        return self.services.platforms.add(profile, self.clock()).api_key

    def pull(self, key: str, **query: object) -> dict[str, Any]:
        """One page of the list."""
        answer = self.get("/api/v1/list", key, **query)
        assert answer.status_code == 200, answer.json
        return dict(answer.json)

    def close(self) -> None:
        """Let go of the database."""
        self.services.store.close()


class Subscriber:
    """A platform that keeps its copy of the list as the wire tells it to."""

    def __init__(self, world: World, key: str, limit: int = 1000) -> None:
        self._world = world
        self._key = key
        self._limit = limit
        self._after = 0
        self.entries: dict[str, dict[str, Any]] = {}
        self.positions: list[int] = []

    def follow(self, world: World) -> None:
        """Go on with another server, from where it is."""
        self._world = world

    def poll(self) -> None:
        """Pull to the end."""
        more = True
        while more:
            page = self._world.pull(self._key, after=self._after, limit=self._limit)
            for entry in page["entries"]:
                self.positions.append(entry["position"])
                if entry["op"] == "remove":
                    self.entries.pop(entry["entry_id"], None)
                else:
                    self.entries[entry["entry_id"]] = entry
            self._after, more = page["next_after"], page["more"]

    def held(self) -> set[tuple[str, str, str]]:
        """What it would match against: kind, algorithm and value."""
        return {
            (e["kind"], e["algorithm"], e.get("value") or str(e["frames"]))
            for e in self.entries.values()
        }


def _authorization(key: str | None) -> dict[str, str]:
    return {} if key is None else {"Authorization": f"Bearer {key}"}
