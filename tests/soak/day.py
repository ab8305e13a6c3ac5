"""A day of the product, with canaries everywhere, and then a search of all that it left behind.

    python -m tests.soak.day [PEOPLE] [BROWSERS] [sqlite|postgresql]

People submit, look, follow and withdraw over HTTP, from addresses and with browsers of their own;
some use a real browser. Five platforms pull in three shapes and give feedback. The server is killed
and started anew meanwhile, backed up, and hit by a storm of withdrawals. At the end each platform
holds exactly the active set, nobody's case is lost, and no ID, address, browser's name, file's name
or fingerprint lies in any file, log, row, backup or metric.
"""

from __future__ import annotations

import gzip
import http.client
import io
import json
import random
import sys
import tempfile
import time
import urllib.request
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any, Final

import pyrage
from PIL import Image
from sqlalchemy import create_engine, text

from e2e.browsers.chromium import chromium
from e2e.journey import walk_to_receipt
from server.config import Config
from server.keys import backup_identity
from server.store.tables import metadata
from tests.photos import PHOTOS
from tests.server import clients, postgres
from tests.server.process import Server, environment, free_port, run, serving
from tests.server.world import picture, submission, values_of, video
from tests.soak.search import Net

HANDS: Final = 8
"""How many people do something at the same moment."""
AGENT: Final = "CanaryAgent"
NAME: Final = "CanaryName"
_LOST: Final = (OSError, http.client.HTTPException, ValueError)


@dataclass
class Person:
    """Somebody with a case: what they sent, from where, and what they did since."""

    number: int
    body: dict[str, Any]
    follow_id: str = ""
    withdrawn: bool = False

    @property
    def headers(self) -> dict[str, str]:
        """An address and a browser that nobody else has."""
        address = f"198.18.{self.number // 250}.{self.number % 250 + 1}"
        return {"X-Forwarded-For": address, "User-Agent": f"{AGENT}-{self.number:06}"}

    def secrets(self) -> set[str]:
        """All that would lead to them."""
        values = {
            one.get("value") or frame["value"]
            for item in self.body["items"]
            for one in item["fingerprints"]
            for frame in one.get("frames", [one])
        }
        told = {self.body["case_id"], self.body["submission_id"], self.follow_id or AGENT}
        return values | told | set(self.headers.values())


@dataclass
class Day:
    """What a day came to."""

    people: int
    browsers: int
    kills: int = 0
    withdrawn: int = 0
    searched_bytes: int = 0
    searched_places: int = 0
    lost: list[int] = field(default_factory=list)
    differs: dict[str, int] = field(default_factory=dict)
    caught: dict[str, list[bytes]] = field(default_factory=dict)
    seconds: float = 0.0

    @property
    def sound(self) -> bool:
        """Whether nothing was lost, no list differs, and nothing was found."""
        return not (self.lost or any(self.differs.values()) or self.caught)


class Town:
    """The server, wherever it runs now, and the people and platforms around it."""

    def __init__(self, env: Mapping[str, str], folder: Path, seed: int = 1) -> None:
        self.metrics_port = free_port()
        self.env = {
            **env,
            "PYHASH_PUBLISH_SECONDS": "2",
            "PYHASH_TRUSTED_PROXIES": "1",
            "PYHASH_BUSY_PER_MINUTE": "10000000",
            "PYHASH_METRICS_PORT": str(self.metrics_port),
        }
        self.folder = folder
        self.port = free_port()
        self.chance = random.Random(seed)  # noqa: S311  # not a secret
        self.metrics = b""

    @property
    def url(self) -> str:
        """Where everybody finds it."""
        return f"http://127.0.0.1:{self.port}"

    @contextmanager
    def open(self) -> Iterator[Server]:
        """The server, up."""
        with serving(self.env, self.folder / "server.log", self.port) as server:
            yield server

    def ask(self, person: Person, path: str, body: object) -> Any:  # noqa: ANN401  # JSON
        """Ask until there is an answer, as the page does."""
        server = Server(self.port, None, self.folder)  # type: ignore[arg-type]  # only its port is used
        for _ in range(600):
            try:
                status, answer = server.send("POST", f"/api/v1/cases{path}", body, person.headers)
            except _LOST:
                time.sleep(0.1)
                continue
            if status in {200, 201}:
                return answer
            time.sleep(0.1)
        raise TimeoutError(path)

    def submit(self, person: Person) -> None:
        """Send a case; one in five lets somebody follow it."""
        self.ask(person, "", person.body)
        if person.number % 5 == 0:
            case = {"case_id": person.body["case_id"]}
            person.follow_id = self.ask(person, "/follow", case)["follow_id"]
            self.ask(person, "/status", {"follow_id": person.follow_id})

    def withdraw(self, person: Person) -> None:
        """Take everything back."""
        self.ask(person, "/withdraw", {"case_id": person.body["case_id"]})
        person.withdrawn = True

    def everybody(self, does: Callable[[Person], None], people: list[Person]) -> None:
        """All at once, as far as hands reach."""
        with ThreadPoolExecutor(HANDS) as pool:
            list(pool.map(does, people))

    @contextmanager
    def killed(self, kills: int, *works: Callable[[], None]) -> Iterator[Server]:
        """Do this while the server is killed that often; it stands afterwards, for what follows."""
        with ThreadPoolExecutor(1) as pool:
            done = pool.submit(lambda: [work() for work in works])
            for _ in range(kills):
                with self.open() as server:
                    time.sleep(self.chance.uniform(0.5, 3))
                    server.kill()
            with self.open() as server:
                done.result()
                yield server

    def browse(self, number: int) -> Person:
        """A real browser sends a photo with a telling name; answers what it sent."""
        photo = self.folder.parent / f"{NAME}-{number}.png"
        with Image.open(PHOTOS[number % len(PHOTOS)]) as image:
            image.convert("RGB").resize((400 + number, 300)).save(photo)
        with chromium(user_agent=f"{AGENT}-browser-{number}") as browser:
            walk_to_receipt(browser, self.url, [photo])
            (sent,) = [r.body for r in browser.requests() if r.method == "POST"]
        photo.unlink()
        return Person(number, json.loads(sent))

    def keep_metrics(self) -> None:
        """What Prometheus would have seen."""
        with urllib.request.urlopen(f"http://127.0.0.1:{self.metrics_port}/metrics") as answer:
            self.metrics += answer.read()


class Platforms:
    """Five of them: our list whole, in small pages, of pictures alone, and two borrowed shapes."""

    def __init__(self, town: Town) -> None:
        self.town = town
        self.keys = {name: self._admit(name) for name in ("whole", "pages", "images")}
        self.held: dict[str, dict[str, dict[str, Any]]] = {name: {} for name in self.keys}
        self.after = dict.fromkeys(self.keys, 0)
        ncmec = json.loads(run(town.env, "platform", "add", "ncmec").stdout)
        stopncii = json.loads(run(town.env, "platform", "add", "stopncii").stdout)
        self.ncmec = clients.ncmec(town.url, ncmec["username"], ncmec["password"])
        self.stopncii = clients.stopncii(town.url, stopncii["api_key"])

    def _admit(self, name: str) -> str:
        scopes = ("--scope", "read_images") if name == "images" else ()
        return str(
            json.loads(run(self.town.env, "platform", "add", name, *scopes).stdout)["api_key"]
        )

    def pull(self, server: Server) -> None:
        """Each to the end; the first says what it found."""
        for name, key in self.keys.items():
            self._pull(server, name, key, 37 if name == "pages" else 10_000)
        self.ncmec.fetch()
        self.stopncii.fetch()
        found = [
            {"entry_id": entry, "verdict": "removed"} for entry in list(self.held["whole"])[:50]
        ]
        if found:
            bearer = {"Authorization": f"Bearer {self.keys['whole']}"}
            server.send("POST", "/api/v1/list/feedback", {"feedback": found}, bearer)

    def _pull(self, server: Server, name: str, key: str, limit: int) -> None:
        more = True
        while more:
            query = f"/api/v1/list?after={self.after[name]}&limit={limit}"
            _, page = server.send("GET", query, headers={"Authorization": f"Bearer {key}"})
            for entry in page["entries"]:
                if entry["op"] == "add":
                    self.held[name][entry["entry_id"]] = entry
                else:
                    self.held[name].pop(entry["entry_id"], None)
            self.after[name], more = page["next_after"], page["more"]

    def differences(self, people: list[Person]) -> dict[str, int]:
        """By how many values each platform's set differs from what it should hold."""
        items = [item for one in people if not one.withdrawn for item in one.body["items"]]
        ever = [item for one in people for item in one.body["items"]]
        images = [item for item in items if item["kind"] == "image"]
        expected = {
            "whole": values_of(items),
            "pages": values_of(items),
            "images": values_of(images),
        }
        differs = {
            name: len(expected[name] ^ {str(e.get("value") or e["frames"]) for e in held.values()})
            for name, held in self.held.items()
        }
        differs["ncmec"] = len(_pdqs(items) ^ self.ncmec.hashes())
        # StopNCII's shape cannot take a hash back: what was listed and withdrawn may still stand.
        differs["stopncii"] = len(_pdqs(items) - self.stopncii.hashes())
        differs["stopncii"] += len(self.stopncii.hashes() - _pdqs(ever))
        return differs


def _pdqs(items: list[dict[str, Any]]) -> set[str]:
    return {
        one["value"] for item in items for one in item["fingerprints"] if one["algorithm"] == "pdq"
    }


def live(env: Mapping[str, str], folder: Path, people: int, browsers: int, kills: int) -> Day:
    """Live a day; answers what it came to."""
    began = time.monotonic()
    day = Day(people, browsers)
    town = Town(env, folder)
    crowd = [Person(number, _body(number)) for number in range(people)]
    platforms = Platforms(town)
    morning, evening = crowd[: people // 2], crowd[people // 2 :]
    with town.killed(kills, partial(town.everybody, town.submit, morning)) as server:
        crowd += [town.browse(people + number) for number in range(browsers)]
        run(town.env, "publish")
        platforms.pull(server)
        run(town.env, "backup", str(folder / "backups"))
        town.keep_metrics()
    storm = [one for one in crowd if one.number % 3 == 0]
    with town.killed(
        kills,
        partial(town.everybody, town.submit, evening),
        partial(town.everybody, town.withdraw, storm),
    ) as server:
        run(town.env, "publish")
        platforms.pull(server)
        day.lost = [one.number for one in crowd if not _stands(town, one)]
        run(town.env, "backup", str(folder / "backups"))
        town.keep_metrics()
        server.stop()
    day.kills, day.withdrawn = 2 * kills, len(storm)
    day.differs = platforms.differences(crowd)
    _search(town, crowd, day)
    day.seconds = time.monotonic() - began
    return day


def _body(number: int) -> dict[str, Any]:
    items = [picture(number)]
    if number % 4 == 0:
        items.append(video(1_000_000 + 10 * number))
    return submission(*items)


def _stands(town: Town, person: Person) -> bool:
    told = town.ask(person, "/status", {"case_id": person.body["case_id"]})["items"]
    state = "withdrawn" if person.withdrawn else "listed"
    return [item["state"] for item in told] == [state] * len(person.body["items"])


def _search(town: Town, crowd: list[Person], day: Day) -> None:
    """Every file, row, backup (opened) and metric."""
    net = Net([NAME, AGENT, *(secret for one in crowd for secret in one.secrets())])
    assert net.caught(json.dumps(crowd[0].body).encode())  # the net holds what it should
    for place, content in _places(town):
        day.searched_places += 1
        day.searched_bytes += len(content)
        if caught := net.caught(content):
            day.caught[place] = sorted(caught)[:5]


def _places(town: Town) -> Iterator[tuple[str, bytes]]:
    yield "metrics", town.metrics
    for path in sorted(town.folder.rglob("*")):
        if path.is_file():
            yield str(path.relative_to(town.folder)), path.read_bytes()
    config = Config.from_env({k: v for k, v in town.env.items() if k.startswith("PYHASH_")})
    identity = backup_identity(config)
    for file in (town.folder / "backups").iterdir():
        plain = io.BytesIO()
        with file.open("rb") as sealed:
            pyrage.decrypt_io(sealed, plain, [identity])
        yield f"{file.name}, opened", gzip.decompress(plain.getvalue())
    engine = create_engine(config.database)
    with engine.connect() as connection:
        for table in metadata.sorted_tables:
            rows = connection.execute(text(f"SELECT * FROM {table.name}"))  # noqa: S608  # our own tables' names
            yield (
                f"table {table.name}",
                b"\n".join(
                    bytes(value) if isinstance(value, bytes | memoryview) else str(value).encode()
                    for row in rows
                    for value in row
                ),
            )
    engine.dispose()


def main() -> int:
    """Live a day and say what it came to."""
    people, browsers, *kinds = [*sys.argv[1:], "1000", "20"][:2] + sys.argv[3:]
    sound = True
    for kind in kinds or ["sqlite", "postgresql"]:
        with tempfile.TemporaryDirectory() as name, ExitStack() as stack:
            folder = Path(name) / "data"
            folder.mkdir()
            env = environment(folder)
            if kind == "postgresql":
                address = stack.enter_context(postgres.cluster(folder))
                env["PYHASH_DATABASE_URL"] = address
            day = live(env, folder, int(people), int(browsers), kills=6)
        sys.stdout.write(
            f"{kind}: {day.people} people, {day.browsers} real browsers, 5 platforms, "
            f"{day.kills} kills, {day.withdrawn} withdrew, {day.seconds:.0f} s\n"
            f"  lost {len(day.lost)}; lists differ by {day.differs}\n"
            f"  {day.searched_places} places, {day.searched_bytes / 1e6:.1f} MB searched; "
            f"found: {day.caught or 'nothing'}\n"
        )
        sys.stdout.flush()
        sound = sound and day.sound
    return 0 if sound else 1


if __name__ == "__main__":
    sys.exit(main())
