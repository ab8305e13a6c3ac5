"""`make bench`: pulling the list as it is really stored (sealed, audited), over one connection.

    python -m tests.bench.pull [ENTRIES ...]

A real server of one process on each database, its list growing from size to size. Told are entries
a second as lines, as lines in gzip and as JSON pages of 50,000; how long a poll takes that brings
nothing; and the most memory that the server held, streaming lines and answering all else. At the
end the toolkit pulls the whole list, with its own memory.
"""

from __future__ import annotations

import http.client
import json
import os
import secrets
import subprocess
import sys
import tempfile
import time
from contextlib import contextmanager
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Final

from server.config import Config
from server.platforms import Profile
from server.services import Services
from server.store.entries import Listing
from server.store.items import Waiting
from tests.server import postgres
from tests.server.process import Server, environment, serving

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

SIZES: Final = (10_000, 100_000, 1_000_000)
TICK_ENTRIES: Final = 10_000
POLLS: Final = 100
REPEATS: Final = 5
"""Of each pull the quickest counts: whatever else the machine does slows one down."""
SORTS: Final = (("pdq", 32), ("md5", 16), ("sha256", 32))
NDJSON: Final = {"Accept": "application/x-ndjson"}
GZIP: Final = {"Accept-Encoding": "gzip"}


def fill(services: Services, until: int) -> None:
    """Put entries on the list, sealed as a submission seals them, up to that position."""
    with services.store.reading() as rows:
        position, tick = rows.entries.state().last_position, rows.entries.last_tick()
    while position < until:
        count = min(TICK_ENTRIES, until - position)
        tick += 1
        with services.store.editing_list() as rows:
            began = datetime(2026, 1, 1) + timedelta(minutes=10 * tick)  # noqa: DTZ001  # UTC without a zone, as stored
            rows.entries.open_tick(tick, began, position)
            places = range(position + 1, position + 1 + count)
            rows.entries.add(tick, date(2026, 1, 1), [_listing(services, n) for n in places])
            position += count
            rows.entries.close_tick(tick, position)


def _listing(services: Services, position: int) -> Listing:
    algorithm, size = SORTS[position % len(SORTS)]
    is_pdq = algorithm == "pdq"
    sealed = services.vault.seal(secrets.token_bytes(size))
    waiting = Waiting(
        kind="image",
        algorithm=algorithm,
        variant="upright" if is_pdq else None,
        quality=100 if is_pdq else None,
        entry_key=secrets.token_bytes(32),
        sealed=sealed,
    )
    return Listing(position, secrets.token_bytes(16), waiting)


class Puller:
    """One connection that stays open, as a platform has."""

    def __init__(self, port: int, key: str) -> None:
        self._connection = http.client.HTTPConnection("127.0.0.1", port, timeout=600)
        self._key = {"Authorization": f"Bearer {key}"}

    def ask(self, query: str, headers: Mapping[str, str]) -> tuple[int, bytes]:
        """Line feeds in the whole answer, and its last 2,000 bytes."""
        self._connection.request("GET", f"/api/v1/list?{query}", headers={**self._key, **headers})
        answer = self._connection.getresponse()
        if answer.status != 200:
            raise SystemExit(f"the server answered {answer.status}")
        count, last = 0, b""
        while part := answer.read(1 << 20):
            count += part.count(b"\n")
            last = (last + part)[-2000:]
        return count, last

    def pages(self) -> None:
        """Everything, in JSON pages of the largest size."""
        after, more = 0, True
        while more:
            _, last = self.ask(f"after={after}&limit=50000", {})
            told = json.loads(b"{" + last[last.rindex(b'"next_after"') :])
            after, more = told["next_after"], told["more"]


def _worker(server: Server) -> Path:
    """What /proc knows of the one process that answers."""
    parent = server.process.pid
    (worker,) = Path(f"/proc/{parent}/task/{parent}/children").read_text().split()
    return Path(f"/proc/{worker}")


@contextmanager
def peak_mb(server: Server) -> Iterator[Callable[[], float]]:
    """Asks for the most memory that the server held since the block began, MB."""
    worker = _worker(server)
    (worker / "clear_refs").write_text("5")  # the peak begins anew from what is held now

    def told() -> float:
        lines = (worker / "status").read_text(encoding="ascii").splitlines()
        (line,) = (line for line in lines if line.startswith("VmHWM:"))
        return int(line.split()[1]) / 1024

    yield told


def measured(server: Server, puller: Puller, kind: str, entries: int) -> str:
    """A row of the table; exits where an entry is missing."""

    def timed(ask: Callable[[], object]) -> float:
        took = []
        for _ in range(REPEATS):
            began = time.perf_counter()
            ask()
            took.append(time.perf_counter() - began)
        return entries / min(took)

    def lines() -> None:
        count, _ = puller.ask("after=0", NDJSON)
        if count != entries + 1:
            raise SystemExit(f"{count - 1} of {entries} entries came")

    with peak_mb(server) as peak:
        plain = timed(lines)
        streamed_mb = peak()
    with peak_mb(server) as peak:
        in_gzip = timed(lambda: puller.ask("after=0", NDJSON | GZIP))
        pages = timed(puller.pages)
        paged_mb = peak()
    began = time.perf_counter()
    for _ in range(POLLS):
        puller.ask(f"after={entries}", {})
    poll_ms = 1000 * (time.perf_counter() - began) / POLLS
    return (
        f"{kind:<11} {entries:>10,} {plain:>9,.0f} {in_gzip:>9,.0f} {pages:>9,.0f}"
        f" {poll_ms:>8.1f} {streamed_mb:>10.0f} {paged_mb:>9.0f}"
    )


def pulled(server: Server, key: str, folder: Path, entries: int) -> str:
    """What the toolkit's own `pyhash pull` takes for the whole list."""
    key_file = folder / "key"
    key_file.touch(mode=0o600)
    key_file.write_text(key)
    url = f"http://127.0.0.1:{server.port}"
    command = [sys.executable, "-m", "pyhash.cli", "pull", "--url", url]
    began = time.perf_counter()
    pulling = subprocess.Popen(
        [*command, "--key-file", key_file, "--list", folder / "list.db"], stdout=subprocess.PIPE
    )
    out = pulling.stdout.read() if pulling.stdout else b""
    _, status, used = os.wait4(pulling.pid, 0)
    took = time.perf_counter() - began
    if status or json.loads(out)["entries"] != entries:
        raise SystemExit("the whole list did not come")
    peak = used.ru_maxrss / 1024
    return f"{'':<11} `pyhash pull`: {entries / took:,.0f} entries/s, {peak:.0f} MB at most"


def main() -> None:
    """Print the table."""
    sizes = tuple(int(one) for one in sys.argv[1:]) or SIZES
    sys.stdout.write(
        "entries a second over one connection, one process of the server\n"
        f"{'':<11} {'entries':>10} {'lines':>9} {'in gzip':>9} {'in pages':>9}"
        f" {'poll ms':>8} {'MB, lines':>10} {'MB, else':>9}\n"
    )
    with tempfile.TemporaryDirectory() as name, postgres.cluster(Path(name)) as address:
        for kind, settings in (
            ("SQLite", {}),
            ("PostgreSQL", {"PYHASH_DATABASE_URL": address}),
        ):
            folder = Path(name) / kind
            folder.mkdir()
            env = environment(
                folder, PYHASH_WORKERS="1", PYHASH_PUBLISH_SECONDS="86400", **settings
            )
            with serving(env, folder / "log") as server:
                chosen = {name: told for name, told in env.items() if name.startswith("PYHASH_")}
                services = Services.build(Config.from_env(chosen))
                key = services.platforms.add(Profile("Bench"), services.now()).api_key
                for entries in sizes:
                    fill(services, entries)
                    puller = Puller(server.port, key)  # an idle connection would have been closed
                    sys.stdout.write(measured(server, puller, kind, entries) + "\n")
                    sys.stdout.flush()
                sys.stdout.write(pulled(server, key, folder, sizes[-1]) + "\n")
                services.store.close()


if __name__ == "__main__":
    os.umask(0o077)
    main()
