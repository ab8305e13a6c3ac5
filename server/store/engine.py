"""Connections as each database needs them, so that "received" means on disk (P14)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, Final, TypeVar

from sqlalchemy import Connection, Engine, Table, create_engine, event, make_url
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.exc import DisconnectionError
from sqlalchemy.pool import ConnectionPoolEntry

BUSY_TIMEOUT_MS: Final = 30_000
SCRUB_TIMEOUT_MS: Final = 1_000
NETWORK: Final[dict[str, int]] = {
    "connect_timeout": 5,
    "keepalives_idle": 10,
    "keepalives_interval": 5,
    "keepalives_count": 3,
    "tcp_user_timeout": 20_000,
}
"""Seconds, the last in ms. A PostgreSQL whose machine falls silent would else hold every thread for
a quarter of an hour; what PYHASH_DATABASE_URL says itself stands."""
WRITES: Final = "pyhash_writes"
_BATCH: Final = 10_000
_T = TypeVar("_T")


def connect(address: str) -> Engine:
    """An engine on SQLite or PostgreSQL; parameters never show in an error's text."""
    url = make_url(address)
    if url.get_backend_name() != "sqlite":
        return create_engine(
            url,
            hide_parameters=True,
            pool_pre_ping=True,
            pool_size=10,
            max_overflow=10,
            connect_args={name: value for name, value in NETWORK.items() if name not in url.query},
        )
    Path(str(url.database)).parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    engine = create_engine(url, hide_parameters=True, pool_size=10, max_overflow=20)
    event.listen(engine, "connect", _prepare_sqlite)
    event.listen(engine, "begin", _begin_sqlite)
    _stay_with_the_file(engine, Path(str(url.database)))
    return engine


def _stay_with_the_file(engine: Engine, file: Path) -> None:
    """Give up connections to a file that is no longer the one at that path.

    A disk that turned read-only is repaired and mounted anew, or its copy is: what was opened
    before then still leads to the old one, where reading shows the past and writing fails.
    """

    def note(_connection: object, record: ConnectionPoolEntry) -> None:
        record.info["file"] = _identity(file)

    def compare(_connection: object, record: ConnectionPoolEntry, _proxy: object) -> None:
        if record.info["file"] != _identity(file):
            raise DisconnectionError

    event.listen(engine, "connect", note)
    event.listen(engine, "checkout", compare)


def _identity(file: Path) -> tuple[int, int]:
    try:
        status = file.stat()
    except OSError:
        return (0, 0)  # out of reach
    return status.st_dev, status.st_ino


def _prepare_sqlite(connection: Any, _record: object) -> None:  # noqa: ANN401  # DBAPI's own type
    connection.isolation_level = None  # transactions begin where `_begin_sqlite` says
    for pragma in (
        f"busy_timeout = {BUSY_TIMEOUT_MS}",
        "journal_mode = WAL",
        "synchronous = FULL",  # the default in WAL may lose the last commits at power loss
        "secure_delete = ON",  # what is erased is overwritten
        "foreign_keys = ON",
    ):
        connection.execute(f"PRAGMA {pragma}")


def _begin_sqlite(connection: Connection) -> None:
    writes = connection.get_execution_options().get(WRITES, False)
    # IMMEDIATE: a reader that turns writer half-way would fail instead of waiting its turn.
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


def checkpoint(engine: Engine) -> None:
    """Move SQLite's write-ahead log into the database and cut it to nothing."""
    raw = engine.raw_connection()
    try:
        # A cursor outside of SQLAlchemy's transactions: a checkpoint cannot run inside one.
        cursor = raw.cursor()
        cursor.execute(f"PRAGMA busy_timeout = {SCRUB_TIMEOUT_MS}")
        cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        cursor.execute(f"PRAGMA busy_timeout = {BUSY_TIMEOUT_MS}")
        cursor.close()
    finally:
        raw.close()


def batches(rows: Sequence[_T]) -> Iterator[Sequence[_T]]:
    """Rows in parts that one statement takes: both databases bound its parameters."""
    for start in range(0, len(rows), _BATCH):
        yield rows[start : start + _BATCH]


def insert_into(connection: Connection, table: Table) -> postgresql.Insert | sqlite.Insert:
    """An insert of this database's own, which can say what becomes of a row that is there."""
    return sqlite.insert(table) if connection.dialect.name == "sqlite" else postgresql.insert(table)
