"""A small ledger outside the database, replayed after a restore (P20).

A backup is older than the failure it is for: what was withdrawn, listed or revoked since would come
back or be stranded. Such facts are appended here, on disk before their transaction commits: a file
a day in PYHASH_LEDGER_FOLDER, kept as long as backups are. Put the folder on another disk than the
database. It holds random IDs, keyed hashes, counts and platforms' networks, nothing that leads to a
case without the database.

    withdrawn ITEM            an item was taken back
    listed ENTRY              an entry joined the list
    tick NUMBER POSITION      publishing came this far
    platform ID STATE         active, suspended or revoked
    keys ID                   a platform got a new key
    networks ID NETWORK...    a platform's keys are good from there alone; of none, from anywhere
    reviewed ENTRY DECISION   the operator kept or dropped a disputed entry
    follow CASE FOLLOW        a case got a new follow ID; both as keyed hashes
    week DAY NUMBER...        a finished week as it was counted; `-` for a number under ten
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from tempfile import TemporaryFile
from typing import Final, Self

from server import clock

_NAME: Final = "{day}.ledger"
_LINE: Final = re.compile(
    r"withdrawn [0-9a-f]{32}|listed [0-9a-f]{32}|tick \d+ \d+|keys \d+"
    r"|platform \d+ (active|suspended|revoked)|networks \d+( [0-9a-f.:/]+)*"
    r"|reviewed [0-9a-f]{32} (kept|dropped)|follow [0-9a-f]{64} [0-9a-f]{64}"
    r"|week \d{4}-\d\d-\d\d( (\d+|-)){7}",
    re.ASCII,
)


@dataclass(frozen=True, slots=True)
class Facts:
    """What ledgers know, whatever backup is restored: all of it may be replayed."""

    withdrawn: set[bytes] = field(default_factory=set)
    listed: set[bytes] = field(default_factory=set)
    tick: int = 0
    position: int = 0
    states: dict[int, str] = field(default_factory=dict)
    new_keys: set[int] = field(default_factory=set)
    networks: dict[int, str] = field(default_factory=dict)
    reviewed: dict[bytes, str] = field(default_factory=dict)
    follow_keys: dict[bytes, bytes] = field(default_factory=dict)
    weeks: list[str] = field(default_factory=list)

    @classmethod
    def read(cls, folders: Iterable[Path]) -> Self:
        """Everything that the ledgers in these folders say, oldest first.

        A last line cut off by a crash is passed over: its transaction never committed.
        """
        files = sorted(
            (file for folder in folders for file in folder.glob("*.ledger")),
            key=lambda file: file.name,
        )
        words = [
            line.split()
            for file in files
            for line in file.read_text("ascii", errors="replace").split("\n")
            if _LINE.fullmatch(line)
        ]
        ticks = [(int(rest[0]), int(rest[1])) for verb, *rest in words if verb == "tick"]
        return cls(
            withdrawn={bytes.fromhex(rest[0]) for verb, *rest in words if verb == "withdrawn"},
            listed={bytes.fromhex(rest[0]) for verb, *rest in words if verb == "listed"},
            tick=max((number for number, _ in ticks), default=0),
            position=max((position for _, position in ticks), default=0),
            states={int(rest[0]): rest[1] for verb, *rest in words if verb == "platform"},
            new_keys={int(rest[0]) for verb, *rest in words if verb == "keys"},
            networks={
                int(rest[0]): " ".join(rest[1:]) for verb, *rest in words if verb == "networks"
            },
            reviewed={
                bytes.fromhex(rest[0]): rest[1] for verb, *rest in words if verb == "reviewed"
            },
            follow_keys={
                bytes.fromhex(rest[0]): bytes.fromhex(rest[1])
                for verb, *rest in words
                if verb == "follow"
            },
            weeks=[" ".join(rest) for verb, *rest in words if verb == "week"],
        )


class Ledger:
    """Appends; any number of processes may at once."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def note(self, *lines: str) -> None:
        """Put lines on disk; to be called right before their transaction commits.

        Raises:
            OSError: the disk is full or read-only; the transaction must not commit.
        """
        if not lines:
            return
        self.folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        name = self.folder / _NAME.format(day=clock.now().date().isoformat())
        new = not name.exists()
        # The first line feed ends a line that a crash may have cut off.
        whole = "\n" + "\n".join(lines) + "\n"
        handle = os.open(name, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
        try:
            written = os.write(handle, whole.encode("ascii"))
            if written != len(whole):
                raise OSError("The ledger could not be written.")
            os.fsync(handle)
        finally:
            os.close(handle)
        if new:
            _sync_folder(self.folder)

    def probe(self) -> None:
        """See that a line could be noted now. Raises OSError if not."""
        self.folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        with TemporaryFile(dir=self.folder) as nameless:
            nameless.write(bytes(4096))
            nameless.flush()
            os.fsync(nameless.fileno())

    def forget_before(self, day: date) -> None:
        """Drop the files of older days: no backup that needs them is left."""
        for file in self.folder.glob("*.ledger"):
            if file.name < _NAME.format(day=day.isoformat()):
                file.unlink(missing_ok=True)


def _sync_folder(folder: Path) -> None:
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
