"""The time, in one place: UTC, whole seconds, without a zone, as both databases store it alike."""

from __future__ import annotations

from datetime import UTC, datetime


def now() -> datetime:
    """The present second in UTC."""
    return datetime.now(UTC).replace(tzinfo=None, microsecond=0)
