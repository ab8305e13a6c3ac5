"""The noun of the build: named bytes that go from step to step."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from pathlib import Path

Files: TypeAlias = Mapping[str, bytes]
"""File name to content. A step takes them and returns others; it changes none in place."""

Step: TypeAlias = Callable[[Files], Files]


def sha256(content: bytes) -> str:
    """64 lower-case hex digits."""
    return hashlib.sha256(content).hexdigest()


def megabytes(size: int) -> str:
    """A size in bytes, as a person reads it."""
    return f"{size / 1e6:.2f} MB" if size >= 10_000 else f"{size} bytes"  # noqa: PLR2004  # 0.01 MB


def keep(path: Path, content: bytes) -> None:
    """Write a file of the cache; it is there whole or not at all, whenever the build is ended."""
    path.parent.mkdir(parents=True, exist_ok=True)
    part = path.with_name(f"{path.name}.part")
    part.write_bytes(content)
    part.replace(path)
