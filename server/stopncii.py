"""The list in StopNCII's shape (JSON): pure functions over a page of the list.

It has PDQ of pictures and MD5 of videos, by value. A withdrawal cannot be told in it: the value is
erased here by then, and the client of `threatexchange` 1.2.17 looks for the word in the wrong field
and would keep the hash anyway. Platforms that use this shape have to fetch all anew from time to
time; docs/platforms says so.

Source:
    the client in `threatexchange` 1.2.17.
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any, Final

from pyhash.errors import BadFingerprint
from pyhash.values import MATCH_QUALITY, PDQ_HEX_LENGTH, Algorithm, Kind, Md5, Pdq, PdqHash
from server.hashlist import Add, Page, read_position

MAX_PAGE_ENTRIES: Final = 50_000
SIGNAL_TYPES: Final[dict[tuple[Kind, Algorithm], str]] = {
    (Kind.IMAGE, Algorithm.PDQ): "ImagePDQ",
    (Kind.VIDEO, Algorithm.MD5): "VideoMD5",
}
VERDICTS: Final = {"PendingReview": "seen", "Blocked": "removed", "NotBlocked": "not_it"}
"""What a feedbackValue means here; the others say nothing of an entry."""


def token(page: Page) -> str:
    """Where the next page begins."""
    return f"{page.epoch}.{page.next_after}"


def read_token(text: str) -> tuple[str, int]:
    """Epoch and position of a page. Raises BadRequest for anything else."""
    epoch, _, position = text.partition(".")
    return epoch, read_position(position)


def records(page: Page) -> dict[str, Any]:
    """A page of the list.

    `nextSetTimestamp` is that of the last entry on the page, and asking from there repeats it: the
    client keeps it after every page, and may stop after any.
    """
    shown = [
        _record(entry, page.published_at(entry.position))
        for entry in page.entries
        if isinstance(entry, Add)
    ]
    return {
        "count": len(shown),
        "nextPageToken": token(page) if page.more else "",
        "nextSetTimestamp": _seconds(page.published_at(page.next_after)) if page.next_after else 0,
        "hasMoreRecords": page.more,
        "hashRecords": shown,
    }


def as_fingerprint(value: str) -> tuple[Kind, Pdq | Md5] | None:
    """What a hash in feedback is of. It does not say: of what this list hands out, its length does.

    None if it is nothing of this list.
    """
    try:
        if len(value) == PDQ_HEX_LENGTH:
            return Kind.IMAGE, Pdq(PdqHash.from_hex(value.lower()), MATCH_QUALITY)
        return Kind.VIDEO, Md5.from_hex(value.lower())
    except BadFingerprint:
        return None


def _record(entry: Add, published_at: datetime) -> dict[str, Any]:
    return {
        "lastModtimestamp": _seconds(published_at),
        "signalType": SIGNAL_TYPES[Kind(entry.kind), Algorithm(entry.algorithm)],
        "hashValue": entry.value.hex(),
        "hashStatus": "Active",
        # Empty for good: nobody shall learn which fingerprints belong together.
        "caseNumbers": {},
        "CSPFeedbacks": [],
    }


def _seconds(moment: datetime) -> int:
    return int(moment.replace(tzinfo=UTC).timestamp())
