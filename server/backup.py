"""Backups: one file, made while the server runs, encrypted with age, of limited life (P18, P20).

Inside: gzip over JSON lines. First a header, then `[table, values...]` a row in the order of
foreign keys, last a line that counts them. All rows are of one snapshot. It is the same for SQLite
and PostgreSQL, so a backup of one may be restored into the other.
"""

from __future__ import annotations

import gzip
import json
import re
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import IO, Any, Final

import pyrage
from pyrage.x25519 import Identity, Recipient
from sqlalchemy import (
    Connection,
    Date,
    DateTime,
    LargeBinary,
    MetaData,
    Table,
    insert,
    select,
    text,
)

from server.config import ConfigError
from server.migrations import revision_of, upgrade_to
from server.sealed import write_sealed
from server.store import Rows, Store
from server.store.tables import metadata

FORMAT: Final = 1
_NAME: Final = "pyhash-{now:%Y%m%d-%H%M%S}-until-{until:%Y%m%d}.backup.age"
_NAMED: Final = re.compile(r"\.?pyhash-\d{8}-\d{6}-until-(?P<until>\d{8})\.backup\.age(\.part)?")
MADE_BY_A_START: Final = ("list_state", "audit", "weeks", "refusals")
"""What has rows before anybody came; the backup's take their place."""
_BATCH: Final = 2_000
_DAMAGED: Final = "The file is damaged, or no backup that backup.key opens."


@dataclass(frozen=True, slots=True)
class Header:
    """What a backup says of itself."""

    format: int
    revision: str
    made_at: datetime
    expires_on: date
    columns: dict[str, list[str]]


def make(store: Store, folder: Path, recipient: Recipient, now: datetime, days: int) -> Path:
    """Write a backup into a folder and drop the expired ones there; answers the file.

    Raises:
        OSError: the folder cannot be written; no half file is left.
    """
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    expires_on = now.date() + timedelta(days=days)
    file = folder / _NAME.format(now=now, until=expires_on)
    with store.reading() as rows:
        write_sealed(file, _lines(rows, now, expires_on), recipient)
    drop_expired(folder, now.date())
    return file


def drop_expired(folder: Path, today: date) -> None:
    """Erase the backups whose name says that their time is over; half ones of a crash too."""
    for file in folder.iterdir():
        named = _NAMED.fullmatch(file.name)
        if named and named["until"] <= f"{today:%Y%m%d}":
            file.unlink(missing_ok=True)


def load(rows: Rows, file: Path, identity: Identity, now: datetime) -> Header:
    """Put a backup into an empty database, and bring that to the newest schema.

    All within the caller's transaction, which must not commit if this raises.

    Raises:
        ConfigError: not a backup, not for this key, cut off, expired, or the database is not empty.
    """
    with _reading(file, identity, now) as (header, lines):
        _fill(rows.connection, header, lines)
    return header


def sealed_values(file: Path, identity: Identity, now: datetime) -> Iterator[tuple[bytes, bytes]]:
    """The entry key and the sealed value of all that a backup holds, one by one.

    Raises:
        ConfigError: as `load`.
    """
    with _reading(file, identity, now) as (header, lines):
        for line in lines:
            row = json.loads(line)
            if not isinstance(row, list) or row[0] not in {"entries", "fingerprints"}:
                continue
            told = dict(zip(header.columns[row[0]], row[1:], strict=True))
            if told["sealed"] is not None:
                yield bytes.fromhex(told["entry_key"]), bytes.fromhex(told["sealed"])


@contextmanager
def _reading(
    file: Path, identity: Identity, now: datetime
) -> Iterator[tuple[Header, Iterator[str]]]:
    """A backup's header and the lines that follow it."""
    try:
        with file.open("rb") as sealed, _opened(sealed, identity) as lines:
            header = _header(next(lines, "{}"))
            if header.expires_on <= now.date():
                raise ConfigError(f"The backup expired on {header.expires_on}.")
            yield header, lines
    except (EOFError, gzip.BadGzipFile, KeyError, ValueError):
        raise ConfigError(_DAMAGED) from None


def _lines(rows: Rows, now: datetime, expires_on: date) -> Iterator[str]:
    tables = list(metadata.sorted_tables)
    header = {
        "format": FORMAT,
        "revision": revision_of(rows.connection),
        "made_at": now.isoformat(),
        "expires_on": expires_on.isoformat(),
        "columns": {table.name: [column.name for column in table.columns] for table in tables},
    }
    yield json.dumps(header)
    count = 0
    for table in tables:
        found = rows.connection.execution_options(yield_per=_BATCH).execute(select(table))
        for row in found:
            yield json.dumps([table.name, *map(_plain, row)])
            count += 1
    yield json.dumps({"rows": count})


def _plain(value: Any) -> Any:  # noqa: ANN401  # whatever a column holds
    if isinstance(value, bytes | memoryview):
        return bytes(value).hex()
    if isinstance(value, date):  # datetime is one, too
        return value.isoformat()
    return value


class _opened:  # noqa: N801  # reads as a verb, like open()
    """A backup's lines, by way of a nameless file that holds no more than the database will."""

    def __init__(self, sealed: IO[bytes], identity: Identity) -> None:
        self._sealed = sealed
        self._identity = identity

    def __enter__(self) -> Iterator[str]:
        self._plain = tempfile.TemporaryFile()
        try:
            pyrage.decrypt_io(self._sealed, self._plain, [self._identity])
        except (pyrage.DecryptError, OSError):
            self._plain.close()
            raise ConfigError(_DAMAGED) from None
        self._plain.seek(0)
        return iter(gzip.open(self._plain, "rt", encoding="ascii"))

    def __exit__(self, *_: object) -> None:
        self._plain.close()


def _header(line: str) -> Header:
    told = json.loads(line)
    if told.get("format") != FORMAT:
        raise ConfigError("The backup was made by a newer version of this program.")
    return Header(
        FORMAT,
        told["revision"],
        datetime.fromisoformat(told["made_at"]),
        date.fromisoformat(told["expires_on"]),
        told["columns"],
    )


def _fill(connection: Connection, header: Header, lines: Iterator[str]) -> None:
    upgrade_to(connection, header.revision)
    tables = MetaData()
    tables.reflect(connection)
    _see_empty(connection, tables)
    count, counted, batch = 0, None, list[Any]()
    for line in lines:
        row = json.loads(line)
        if isinstance(row, dict):
            counted = row["rows"]
            break
        if batch and (batch[0][0] != row[0] or len(batch) >= _BATCH):
            _insert(connection, tables.tables[batch[0][0]], header, batch)
            batch.clear()
        batch.append(row)
        count += 1
    if counted != count:
        raise ConfigError("The backup is cut off.")
    if batch:
        _insert(connection, tables.tables[batch[0][0]], header, batch)
    _set_counters(connection, tables)
    upgrade_to(connection, "head")


def _see_empty(connection: Connection, tables: MetaData) -> None:
    for name in ("cases", "platforms"):
        if connection.execute(select(tables.tables[name].c.id).limit(1)).first() is not None:
            raise ConfigError("The database is not empty: restore into a new one.")
    for name in MADE_BY_A_START:
        if name in tables.tables:
            connection.execute(tables.tables[name].delete())


def _insert(connection: Connection, table: Table, header: Header, batch: list[list[Any]]) -> None:
    names = header.columns[table.name]
    readers = [_reader(table, name) for name in names]
    connection.execute(
        insert(table),
        [
            {
                name: None if value is None else read(value)
                for name, read, value in zip(names, readers, row[1:], strict=True)
            }
            for row in batch
        ],
    )


def _reader(table: Table, name: str) -> Any:  # noqa: ANN401  # a reader of the column's type
    kind = table.c[name].type
    if isinstance(kind, LargeBinary):
        return bytes.fromhex
    if isinstance(kind, DateTime):
        return datetime.fromisoformat
    if isinstance(kind, Date):
        return date.fromisoformat
    return lambda value: value


def _set_counters(connection: Connection, tables: MetaData) -> None:
    """PostgreSQL numbers new rows by counters of their own."""
    if connection.dialect.name == "sqlite":
        return
    for table in tables.sorted_tables:
        if "id" in table.c and table.c["id"].server_default is not None:
            connection.execute(
                text(
                    f"SELECT setval(pg_get_serial_sequence('{table.name}', 'id'), "  # noqa: S608  # our own tables' names
                    f"GREATEST((SELECT MAX(id) FROM {table.name}), 1))"
                )
            )
