"""The local list: one SQLite file that follows the server's list, page by page.

A page is applied whole or not at all, with the position it leads to, so that a pull can be cut off
anywhere and taken up again. A withdrawn value is overwritten in the file (`secure_delete`; the
rollback journal is emptied after each page). When the server begins a new epoch the list is built
anew beside the one in use, which serves on until the new one is complete.
"""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final, Self

from pyhash.platform.entries import Add, Page, Remove
from pyhash.platform.errors import BadList, ListUnusable, NoList

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

APPLICATION_ID: Final = 0x5054_4944  # "PTID": tells our files from other SQLite files
FORMAT: Final = 1
PRIVATE_FILE: Final = 0o600
BUSY_SECONDS: Final = 60.0
"""How long one side waits for the other: a pull for a matcher that is loading, and the reverse."""
CACHE_KIB: Final = 65_536

SCHEMA: Final = """
CREATE TABLE lists (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    epoch TEXT,
    next_after INTEGER NOT NULL DEFAULT 0,
    live INTEGER NOT NULL
);
-- AUTOINCREMENT: a row that is gone is never another entry's later, so a matcher's may go stale.
CREATE TABLE entries (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    list_id INTEGER NOT NULL,
    entry_id BLOB NOT NULL,
    kind TEXT NOT NULL,
    algorithm TEXT NOT NULL,
    value BLOB NOT NULL,
    quality INTEGER,
    variant TEXT,
    listed_on TEXT NOT NULL,
    UNIQUE (list_id, entry_id)
);
CREATE INDEX digests ON entries (value) WHERE algorithm IN ('md5', 'sha256');
INSERT INTO lists (live) VALUES (1);
"""


@dataclass(frozen=True, slots=True)
class Standing:
    """How far a list has come; `epoch` is None before the first page."""

    list_id: int
    epoch: str | None
    next_after: int
    live: bool


@dataclass(frozen=True, slots=True)
class Listed:
    """What a match shows of an entry."""

    entry_id: str  # 32 hex
    kind: str
    algorithm: str
    variant: str | None
    listed_on: str  # a day, ISO 8601


class LocalList:
    """A local list at a path. Holds no connection: use it from any thread or process."""

    def __init__(self, path: Path) -> None:
        self.path = path

    @classmethod
    def open(cls, path: str | os.PathLike[str]) -> Self:
        """A list that exists.

        Raises:
            NoList: there is none.
            BadList: the file is not a local list of this version.
        """
        opened = cls(Path(path))
        if not opened.path.is_file():
            raise NoList
        opened.standing()
        return opened

    @classmethod
    def open_or_make(cls, path: str | os.PathLike[str]) -> Self:
        """A list, made empty where there is none, readable by its owner alone.

        Raises:
            BadList: the file is not a local list of this version.
            ListUnusable: it cannot be written.
        """
        made = cls(Path(path))
        try:
            os.close(os.open(made.path, os.O_WRONLY | os.O_CREAT, PRIVATE_FILE))
        except OSError:
            raise ListUnusable from None
        with made._writing() as rows:
            if not rows.execute("SELECT 1 FROM sqlite_schema").fetchone():
                for statement in SCHEMA.split(";\n"):
                    rows.execute(statement)
                rows.execute(f"PRAGMA application_id = {APPLICATION_ID}")
                rows.execute(f"PRAGMA user_version = {FORMAT}")
        made.standing()
        return made

    def standing(self) -> Standing:
        """The list being pulled: the one in use, or the one that will take its place."""
        with self._reading() as rows:
            return _standings(rows)[-1]

    def token(self) -> tuple[int, int]:
        """Another value whenever the list in use may have changed."""
        with self._reading() as rows:
            live = _standings(rows)[0]
        return live.list_id, live.next_after

    def apply(self, page: Page, standing: Standing) -> bool:
        """Take in a page that was asked for at that standing.

        Returns:
            whether it was: False if another pull was faster.
        """
        with self._writing() as rows:
            if _standings(rows)[-1] != standing:
                return False
            _apply(rows, standing.list_id, page)
            rows.execute(
                "UPDATE lists SET epoch = ?, next_after = ? WHERE id = ?",
                (page.epoch, page.next_after, standing.list_id),
            )
            if not page.more and not standing.live:
                _swap(rows, standing.list_id)
        return True

    def begin_anew(self, standing: Standing) -> None:
        """Build anew from the beginning; the list in use stays as it is until that is complete."""
        with self._writing() as rows:
            if _standings(rows)[-1] != standing:
                return  # another pull has done it
            if not standing.live:
                _drop(rows, standing.list_id)
            rows.execute("INSERT INTO lists (live) VALUES (0)")

    def values(
        self, algorithm: str, kind: str, *, least_quality: int
    ) -> Iterator[tuple[int, bytes]]:
        """Row and value of the entries in use, of one snapshot; those without a quality too."""
        with self._reading() as rows:
            yield from rows.execute(
                "SELECT entries.id, value FROM entries JOIN lists ON lists.id = list_id AND live"
                " WHERE algorithm = ? AND kind = ? AND ifnull(quality, 100) >= ?"
                " ORDER BY entries.id",
                (algorithm, kind, least_quality),
            )

    def at(self, ids: Sequence[int]) -> dict[int, Listed]:
        """The entries of those rows that are still in use."""
        with self._reading() as rows:
            return {
                row: Listed(entry_id.hex(), *told)
                for one in ids
                for row, entry_id, *told in rows.execute(
                    "SELECT entries.id, entry_id, kind, algorithm, variant, listed_on FROM entries"
                    " JOIN lists ON lists.id = list_id AND live WHERE entries.id = ?",
                    (one,),
                )
            }

    def with_digests(self, digests: Sequence[tuple[str, bytes]]) -> list[Listed]:
        """The entries in use that are one of these (algorithm, digest)."""
        with self._reading() as rows:
            return [
                Listed(entry_id.hex(), *told)
                for algorithm, digest in digests
                for entry_id, *told in rows.execute(
                    "SELECT entry_id, kind, algorithm, variant, listed_on FROM entries"
                    " JOIN lists ON lists.id = list_id AND live"
                    " WHERE algorithm IN ('md5', 'sha256') AND algorithm = ? AND value = ?",
                    (algorithm, digest),
                )
            ]

    def count(self) -> int:
        """Entries in use."""
        with self._reading() as rows:
            query = "SELECT count(*) FROM entries JOIN lists ON lists.id = list_id AND live"
            return int(rows.execute(query).fetchone()[0])

    @contextmanager
    def _reading(self) -> Iterator[sqlite3.Connection]:
        """One snapshot."""
        with self._connected() as rows:
            rows.execute("BEGIN")
            if rows.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
                raise BadList
            if rows.execute("PRAGMA user_version").fetchone()[0] != FORMAT:
                raise BadList
            yield rows

    @contextmanager
    def _writing(self) -> Iterator[sqlite3.Connection]:
        """One transaction, alone; on disk when the block ends, undone when it raises."""
        with self._connected() as rows:
            rows.execute("PRAGMA secure_delete = ON")
            rows.execute("PRAGMA synchronous = FULL")
            # Not WAL: the log would keep withdrawn values until a checkpoint finds no reader.
            rows.execute("PRAGMA journal_mode = TRUNCATE")
            rows.execute(f"PRAGMA cache_size = -{CACHE_KIB}")
            rows.execute("BEGIN IMMEDIATE")
            try:
                yield rows
            except BaseException:
                rows.execute("ROLLBACK")
                raise
            rows.execute("COMMIT")

    @contextmanager
    def _connected(self) -> Iterator[sqlite3.Connection]:
        try:
            with closing(
                sqlite3.connect(self.path, timeout=BUSY_SECONDS, isolation_level=None)
            ) as connection:
                yield connection
        except sqlite3.ProgrammingError:
            raise  # a bug, not the file's fault
        except sqlite3.OperationalError:
            raise ListUnusable from None
        except sqlite3.DatabaseError:
            raise BadList from None


def _standings(rows: sqlite3.Connection) -> list[Standing]:
    """The list in use, then the one being built, if there is one."""
    found = rows.execute("SELECT id, epoch, next_after, live FROM lists ORDER BY live DESC")
    return [
        Standing(list_id, epoch, next_after, bool(live))
        for list_id, epoch, next_after, live in found
    ]


def _apply(rows: sqlite3.Connection, list_id: int, page: Page) -> None:
    # The last word on an entry counts: paused and reinstated, it leaves and joins in one page.
    last = {change.entry_id: change for change in page.changes}
    adds = [change for change in last.values() if isinstance(change, Add)]
    rows.executemany(
        "DELETE FROM entries WHERE list_id = ? AND entry_id = ?",
        ((list_id, change.entry_id) for change in last.values() if isinstance(change, Remove)),
    )
    rows.executemany(
        "INSERT OR REPLACE INTO entries"
        " (list_id, entry_id, kind, algorithm, value, quality, variant, listed_on)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        (
            (
                list_id,
                add.entry_id,
                add.kind,
                add.algorithm,
                add.value,
                add.quality,
                add.variant,
                add.listed_on.isoformat(),
            )
            for add in adds
        ),
    )


def _drop(rows: sqlite3.Connection, list_id: int) -> None:
    rows.execute("DELETE FROM entries WHERE list_id = ?", (list_id,))
    rows.execute("DELETE FROM lists WHERE id = ?", (list_id,))


def _swap(rows: sqlite3.Connection, list_id: int) -> None:
    """The list just completed takes the place of the one in use."""
    (old,) = rows.execute("SELECT id FROM lists WHERE live").fetchone()
    _drop(rows, old)
    rows.execute("UPDATE lists SET live = 1 WHERE id = ?", (list_id,))
