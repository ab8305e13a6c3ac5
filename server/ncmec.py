"""The list in NCMEC's hash-sharing shape, version 2 (XML): pure functions over a page of the list.

One entry, one fingerprint: which of them belong together is not told. Only what the clients of this
shape can use is in it: PDQ and MD5, and no PDQ below the quality at which platforms match, since
these clients do not look at it.

Source:
    NCMEC, "Hash Sharing Web Service", version 2; the client in `threatexchange` 1.2.17, whose
    mistakes are forgiven as each function says.
"""

from __future__ import annotations

import urllib.parse
import xml.etree.ElementTree as ET
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Final

from pyhash.values import MATCH_QUALITY, Algorithm, Kind
from server.errors import BadRequest
from server.hashlist import Add, Page, Remove, read_position

NAMESPACE: Final = "https://hashsharing.ncmec.org/hashsharing/v2"
TIME_FORMAT: Final = "%Y-%m-%dT%H:%M:%SZ"
OPERATOR_ID: Final = 1_000_000
"""The member that uploads: ourselves, above any platform's own number."""
PAGE_ENTRIES: Final = 50_000
"""The client throws a first page away if there is a next, and asks for less time: so it is large.

More than this published within 14 hours (a restore of a large list) still arrives, but slowly.
"""
LOCAL_TIME: Final = timedelta(hours=14)
"""The client writes local time and calls it UTC; no zone is further off than this."""
ALGORITHMS: Final = (Algorithm.PDQ, Algorithm.MD5)
FINGERPRINT_TYPES: Final = {"PDQ": Algorithm.PDQ, "MD5": Algorithm.MD5}
_FIRST_YEAR: Final = 1972
NOT_IT_REASON: Final = "6f3c1f0e-5c1b-4a44-9d55-1f6f5f0a7c21"
"""The one reason of a downvote: with several, the client would have to choose."""


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of time as a client asks for it; UTC without a zone."""

    start: datetime | None = None
    end: datetime | None = None

    @classmethod
    def asked(cls, start: str, end: str, now: datetime) -> Span:
        """What `from` and `to` mean, whatever zone the client's clock is in.

        East of UTC it asks from the future: everything is served from 14 hours before. West of it
        it asks up to the past: an end within 14 hours of now is now. Entries may come twice, which
        does no harm.

        Raises:
            BadRequest: not a time.
        """
        begin = _read_time(start)
        stop = _read_time(end)
        if stop is not None and stop >= now - LOCAL_TIME:
            stop = None
        # A client that has nothing asks from 1970, which west of UTC it calls 1969.
        if begin is None or begin.year < _FIRST_YEAR:
            return cls(None, stop)
        return cls(begin - LOCAL_TIME, stop)


@dataclass(frozen=True, slots=True)
class Next:
    """Where the next page begins. A position, so it stays good as long as the epoch."""

    epoch: str | None  # None on a first page
    start: int
    end: int  # the last position wanted

    @classmethod
    def read(cls, epoch: str, start: str, end: str) -> Next:
        """What `<next>` said before. Raises BadRequest for anything else."""
        return cls(epoch, read_position(start), read_position(end))

    def as_path(self) -> str:
        """What the client puts behind its base address; it wants `start`, `size` and `max`."""
        query = {"epoch": self.epoch, "start": self.start, "size": PAGE_ENTRIES, "max": self.end}
        return f"/v2/entries?{urllib.parse.urlencode(query)}"


def entries(page: Page, end: int) -> bytes:
    """A page of the list, pictures and videos apart.

    Args:
        page: what was read.
        end: the last position that the whole answer, over all its pages, goes to.
    """
    root = ET.Element("queryResult", xmlns=NAMESPACE)
    for kind in Kind:
        shown = [
            entry for entry in page.entries if isinstance(entry, Remove) or _usable(entry, kind)
        ]
        # A tombstone does not know what it was of: it is told under both.
        many = ET.SubElement(root, f"{kind}s", count=str(len(shown)))
        if shown:
            latest = max(page.published_at(entry.position) for entry in shown)
            many.set("maxTimestamp", latest.strftime(TIME_FORMAT))
        for entry in shown:
            _entry(many, kind, entry, page.published_at(entry.position))
    if page.more:
        following = Next(page.epoch, page.next_after, end)
        ET.SubElement(ET.SubElement(root, "paging"), "next").text = following.as_path()
    return _document(root)


def status(member_id: int, name: str) -> bytes:
    """Who is asking."""
    root = ET.Element("status", xmlns=NAMESPACE)
    _member(root, member_id, name)
    return _document(root)


def members(known: Sequence[tuple[int, str]]) -> bytes:
    """Everybody who uploads or takes part: number and name."""
    root = ET.Element("members", xmlns=NAMESPACE)
    for member_id, name in known:
        _member(root, member_id, name)
    return _document(root)


def feedback_reasons() -> bytes:
    """Why an entry can be voted down. Nested once more than documented: the client wants it so."""
    root = ET.Element("feedbackReasons", xmlns=NAMESPACE)
    reasons = ET.SubElement(root, "availableFeedbackReasons")
    ET.SubElement(reasons, "reason", guid=NOT_IT_REASON, name="Not the reported content")
    return _document(root)


def read_verdict(body: bytes) -> str:
    """What a vote means: up, the platform has seen that it is it; down, it is not.

    Raises:
        BadRequest: not a vote, or more than plain elements.
    """
    try:
        root = ET.fromstring(body, parser=ET.XMLParser(target=_PlainTree()))  # noqa: S314  # no DTD gets through
    except ET.ParseError:
        raise BadRequest from None
    votes = [child.tag.rpartition("}")[2] for child in root]
    verdicts = {"affirmative": "seen", "negative": "not_it"}
    if len(votes) != 1 or votes[0] not in verdicts:
        raise BadRequest
    return verdicts[votes[0]]


class _PlainTree(ET.TreeBuilder):
    """Elements and text: a document type could define entities that grow without end."""

    def doctype(self, *_: Any) -> None:  # noqa: ANN401  # the parser's signature
        raise BadRequest


def _usable(entry: Add, kind: Kind) -> bool:
    good = entry.quality is None or entry.quality >= MATCH_QUALITY
    return entry.kind == kind and entry.algorithm in ALGORITHMS and good


def _entry(parent: ET.Element, kind: Kind, entry: Add | Remove, published_at: datetime) -> None:
    gone = isinstance(entry, Remove)
    one = ET.SubElement(parent, f"deleted{kind.title()}" if gone else kind)
    _member(one, OPERATOR_ID, "Operator")
    ET.SubElement(one, "timestamp").text = published_at.strftime(TIME_FORMAT)
    ET.SubElement(one, "id").text = entry.entry_id
    if isinstance(entry, Add):
        ET.SubElement(one, "classification")
        fingerprints = ET.SubElement(one, "fingerprints")
        ET.SubElement(fingerprints, entry.algorithm).text = entry.value.hex()


def _member(parent: ET.Element, member_id: int, name: str) -> None:
    ET.SubElement(parent, "member", id=str(member_id)).text = name


def _document(root: ET.Element) -> bytes:
    document: bytes = ET.tostring(root, encoding="utf-8", xml_declaration=True)
    return document


def _read_time(text: str) -> datetime | None:
    if not text:
        return None
    try:
        return datetime.strptime(text, TIME_FORMAT)  # noqa: DTZ007  # UTC without a zone, as stored
    except ValueError:
        raise BadRequest from None
