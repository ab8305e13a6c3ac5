"""Local lists that hold the fingerprints of given items."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from pyhash.platform.entries import Add, Page, pack_frames
from pyhash.platform.local_list import LocalList
from pyhash.values import Item, Pdq, Vpdq

if TYPE_CHECKING:
    from pathlib import Path

    from pyhash.values import Fingerprint


def value_of(fingerprint: Fingerprint) -> bytes:
    """A fingerprint as the list keeps it."""
    if isinstance(fingerprint, Pdq):
        return fingerprint.hash.bits.to_bytes(32, "big")
    if isinstance(fingerprint, Vpdq):
        return pack_frames(fingerprint.frames)
    return fingerprint.digest


def stock(folder: Path, *items: Item, name: str = "list.db") -> LocalList:
    """A list of these items' fingerprints; entry n has the ID n, from 0 on."""
    fingerprints = [(item.kind, one) for item in items for one in item.fingerprints]
    adds = tuple(
        Add(
            number.to_bytes(16, "big"),
            kind.value,
            one.algorithm.value,
            value_of(one),
            one.quality if isinstance(one, Pdq) else None,
            one.variant.value if isinstance(one, Pdq) else None,
            date(2026, 11, 22),
        )
        for number, (kind, one) in enumerate(fingerprints)
    )
    local_list = LocalList.open_or_make(folder / name)
    local_list.apply(Page("epoch", adds, len(adds), more=False), local_list.standing())
    return local_list


def entry_id(number: int) -> str:
    """The ID of an entry so stocked."""
    return f"{number:032x}"
