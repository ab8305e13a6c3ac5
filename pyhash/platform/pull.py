"""Bring a local list up to the server's, from wherever it stands."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from pyhash.platform.client import PAGE_ENTRIES
from pyhash.platform.entries import Add, Page
from pyhash.platform.errors import BadAnswer, ListRestarted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pyhash.platform.client import Client
    from pyhash.platform.local_list import LocalList


@dataclass(frozen=True, slots=True)
class Pulled:
    """What a pull brought: entries that joined, entries that left, whether it began anew."""

    added: int
    removed: int
    restarted: bool


def pull(client: Client, local_list: LocalList, page_entries: int = PAGE_ENTRIES) -> Pulled:
    """Pull until the server has no more; what arrived stays, whatever happens next.

    Raises:
        PlatformError: of the client or the list; calling again goes on from there.
    """
    restarted = False
    added = removed = 0
    for page in _pages(client, local_list, page_entries):
        if page is None:
            restarted, added, removed = True, 0, 0
            continue
        joined = sum(isinstance(change, Add) for change in page.changes)
        added += joined
        removed += len(page.changes) - joined
    return Pulled(added, removed, restarted)


def _pages(client: Client, local_list: LocalList, limit: int) -> Iterator[Page | None]:
    """Every page as it is applied; None where the list begins anew."""
    more = True
    while more:
        standing = local_list.standing()
        try:
            page = client.page(standing.next_after, standing.epoch, limit)
        except ListRestarted:
            if standing.epoch is None:
                raise BadAnswer from None  # asked from the very beginning
            local_list.begin_anew(standing)
            yield None
            continue
        if page.more and page.next_after <= standing.next_after:
            raise BadAnswer  # would go round for ever
        if local_list.apply(page, standing):
            yield page
        more = page.more
