"""Searches bytes for thousands of secrets at once."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

import numpy as np

HEAD: Final = 8
"""Bytes of a secret that are looked for first; a secret is at least so long."""


class Net:
    """Every secret in every form in which it could lie about: as text, and as the bytes it says."""

    def __init__(self, secrets: Iterable[str]) -> None:
        self.by_head: dict[bytes, list[bytes]] = {}
        for secret in set(secrets):
            for form in _forms(secret):
                self.by_head.setdefault(form[:HEAD], []).append(form)
        self._heads = np.unique(np.frombuffer(b"".join(self.by_head), np.uint64))

    def caught(self, content: bytes) -> set[bytes]:
        """The secrets that lie in the content."""
        found = set()
        for offset in range(HEAD):
            words = np.frombuffer(content[offset : _whole(len(content), offset)], np.uint64)
            for place in np.flatnonzero(np.isin(words, self._heads)):
                start = offset + int(place) * HEAD
                for form in self.by_head[content[start : start + HEAD]]:
                    if content.startswith(form, start):
                        found.add(form)
        return found


def _whole(length: int, offset: int) -> int:
    return max(offset, length - (length - offset) % HEAD)


def _forms(secret: str) -> list[bytes]:
    forms = [secret.encode()]
    if len(secret) % 2 == 0 and set(secret) <= set("0123456789abcdef"):
        forms.append(bytes.fromhex(secret))
    return [form for form in forms if len(form) >= HEAD]
