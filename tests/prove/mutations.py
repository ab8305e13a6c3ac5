"""A guard taken away: where, what it was, what stands in its place, and which test must see it."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Final

TABLE: Final = Path(__file__).with_name("mutations.toml")


@dataclass(frozen=True, slots=True)
class Mutation:
    """One guard of one promise, gone.

    `old` stands once in `file`. `built`: the runtime has to be built anew for it to matter.
    """

    promise: str
    guard: str
    file: str
    old: str
    new: str
    test: str
    built: bool = False

    @property
    def test_file(self) -> str:
        """The path of the test's module."""
        return self.test.partition("::")[0]

    @property
    def test_name(self) -> str:
        """The name of its function."""
        return self.test.rpartition("::")[2].partition("[")[0]

    def apply(self, root: Path) -> str:
        """Take the guard away in a copy of the tree; answers the file as it was.

        Raises:
            LookupError: the guard is not there, or not once.
        """
        path = root / self.file
        source = path.read_text("utf-8")
        if source.count(self.old) != 1:
            raise LookupError(f"{self.file}: stands {source.count(self.old)} times: {self.old!r}")
        path.write_text(source.replace(self.old, self.new), "utf-8")
        return source


def mutations() -> tuple[Mutation, ...]:
    """All of them, in the order of the promises."""
    rows = tomllib.loads(TABLE.read_text("utf-8"))["mutation"]
    return tuple(Mutation(**row) for row in rows)
