"""Where a build reads and writes, all under one root."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class Places:
    """The folders of one checkout."""

    root: Path

    @property
    def libraries(self) -> Path:
        """What `npm ci` installed; package-lock.json holds the integrity of each archive."""
        return self.root / "node_modules"

    @property
    def engine(self) -> Path:
        """The Python that runs in the browser and on the command line."""
        return self.root / "pyhash"

    @property
    def glue(self) -> Path:
        """The sources of the sealed worker."""
        return self.root / "web" / "worker"

    @property
    def builder(self) -> Path:
        """This package: a change of it is a change of what it builds."""
        return self.root / "web" / "build"

    @property
    def site(self) -> Path:
        """What is served; `runtime/` and `vendor/` in it are built."""
        return self.root / "web" / "site"

    @property
    def cache(self) -> Path:
        """Fetched and compressed bytes, named by their SHA-256, so that they need no second try."""
        return self.root / ".cache"
