"""Real databases, fresh for each test: SQLite as a copied file, PostgreSQL from a template."""

from __future__ import annotations

import itertools
import shutil
import subprocess
import time
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from redis import Redis
from sqlalchemy import create_engine, text

from server.config import CHECKOUT, Config
from server.keys import Keys, make
from server.migrations import check_vault, migrate
from server.store import Store
from server.vault import Vault
from tests.server import postgres
from tests.server.world import Clock, World

_numbers = itertools.count()


@pytest.fixture(scope="session")
def secrets_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Keys that all databases of a run share."""
    folder = tmp_path_factory.mktemp("keys") / "secrets"
    make(folder)
    return folder


def _prepare(address: str, secrets_folder: Path) -> None:
    config = replace(Config(), secrets_folder=secrets_folder)
    store = Store.at(address, secrets_folder.parent / "ledger")
    migrate(store)
    with store.writing() as rows:
        rows.entries.note_time(Clock().time)  # a migration has none but the real clock
    check_vault(store, Vault(Keys.load(config)))
    store.scrub()
    store.close()


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory, secrets_folder: Path) -> Path:
    """A migrated, empty SQLite database."""
    file = tmp_path_factory.mktemp("sqlite") / "template.sqlite"
    _prepare(f"sqlite:///{file}", secrets_folder)
    return file


@pytest.fixture(scope="session")
def postgres_address(
    tmp_path_factory: pytest.TempPathFactory, secrets_folder: Path
) -> Iterator[str]:
    """A running PostgreSQL whose database `template` is migrated and empty; `{}` is the name."""
    if postgres.binaries() is None:
        pytest.fail(postgres.INSTALL)
    with postgres.cluster(tmp_path_factory.mktemp("postgres")) as first:
        address = first.replace("postgresql:", "postgresql+psycopg:").replace("/postgres?", "/{}?")
        _statement(address, "CREATE DATABASE template")
        _prepare(address.format("template"), secrets_folder)
        yield address


def _statement(address: str, statement: str) -> None:
    engine = create_engine(address.format("postgres"), isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        connection.execute(text(statement))
    engine.dispose()


@pytest.fixture(params=["sqlite", "postgresql"])
def database(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """The address of a fresh, migrated database, once on each kind."""
    if request.param == "sqlite":
        yield _sqlite(request.getfixturevalue("sqlite_template"), tmp_path)
        return
    yield from _postgres(request.getfixturevalue("postgres_address"), "TEMPLATE template")


@pytest.fixture(params=["sqlite", "postgresql"])
def empty_database(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """The address of a database without a table, once on each kind."""
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path}/pyhash.sqlite"
        return
    yield from _postgres(request.getfixturevalue("postgres_address"))


def _postgres(address: str, made_from: str = "") -> Iterator[str]:
    name = f"test_{next(_numbers)}"
    _statement(address, f"CREATE DATABASE {name} {made_from}")
    yield address.format(name)
    _statement(address, f"DROP DATABASE {name} WITH (FORCE)")


def _sqlite(template: Path, folder: Path) -> str:
    file = folder / "pyhash.sqlite"
    shutil.copy(template, file)
    return f"sqlite:///{file}"


@pytest.fixture
def sqlite_database(sqlite_template: Path, tmp_path: Path) -> str:
    """The address of a fresh, migrated SQLite database."""
    return _sqlite(sqlite_template, tmp_path)


@pytest.fixture(scope="session")
def redis_url(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A real Redis, over a socket, that writes nothing to disk."""
    program = shutil.which("redis-server")
    if program is None:
        pytest.fail("Redis is missing: install it with `apt-get install redis-server`.")
    folder = tmp_path_factory.mktemp("redis")
    socket = folder / "socket"
    options: list[str | Path] = ["--port", "0", "--unixsocket", socket, "--save", ""]
    process = subprocess.Popen([program, *options, "--dir", folder], stdout=subprocess.DEVNULL)
    redis = Redis(unix_socket_path=str(socket))
    for _ in range(200):
        if socket.exists() and redis.ping():
            break
        time.sleep(0.05)
    redis.close()
    yield f"redis+unix://{socket}"
    process.terminate()
    process.wait()


def config_of(address: str, secrets_folder: Path, folder: Path) -> Config:
    """Settings for a server on that database."""
    return replace(
        Config(),
        database_url=address,
        secrets_folder=secrets_folder,
        ledger_folder=folder / "ledger",
        site_folder=CHECKOUT / "no-site",
    )


@pytest.fixture
def world(database: str, secrets_folder: Path, tmp_path: Path) -> Iterator[World]:
    """The application, once on each database."""
    made = World(config_of(database, secrets_folder, tmp_path))
    yield made
    made.close()


@pytest.fixture
def sqlite_world(sqlite_database: str, secrets_folder: Path, tmp_path: Path) -> Iterator[World]:
    """The application on SQLite, for what no database can change."""
    made = World(config_of(sqlite_database, secrets_folder, tmp_path))
    yield made
    made.close()


@pytest.fixture
def own(world: World, tmp_path: Path) -> Iterator[World]:
    """A server with secrets of its own, which the test may change."""
    folder = tmp_path / "secrets"
    shutil.copytree(world.config.secrets, folder)
    with closing(World(replace(world.config, secrets_folder=folder))) as made:
        yield made
