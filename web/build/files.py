"""The noun of the build: named bytes that go from step to step."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping
from typing import TypeAlias

Files: TypeAlias = Mapping[str, bytes]
"""File name to content. A step takes them and returns others; it changes none in place."""

Step: TypeAlias = Callable[[Files], Files]


def sha256(content: bytes) -> str:
    """64 lower-case hex digits."""
    return hashlib.sha256(content).hexdigest()


def megabytes(size: int) -> str:
    """A size in bytes, as a person reads it."""
    return f"{size / 1e6:.2f} MB" if size >= 10_000 else f"{size} bytes"  # noqa: PLR2004  # 0.01 MB
