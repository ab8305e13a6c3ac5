"""The list in NCMEC's hash-sharing shape, version 2 (XML): pure functions over a page of the list.

One entry, one fingerprint: which of them belong together is not told. Only what the clients of this
shape can use is in it: PDQ and MD5, and no PDQ below the quality at which platforms match, since
these clients do not look at it.

Source:
    NCMEC, "Hash Sharing Web Service", version 2; the client in `threatexchange` 1.2.17, whose
    mistakes are forgiven as each function says.
"""

from __future__ import annotations

import html
import urllib.parse
import xml.etree.ElementTree as ET
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Final

from pyhash.values import Algorithm, Kind
from server.errors import BadRequest
from server.hashlist import Add, Change, Page, Remove, Stretch, read_position

NAMESPACE: Final = "https://hashsharing.ncmec.org/hashsharing/v2"
TIME_FORMAT: Final = "%Y-%m-%dT%H:%M:%SZ"
OPERATOR: Final = "Operator"
OPERATOR_ID: Final = 1_000_000
"""The member that uploads: ourselves, above any platform's own number."""
PAGE_ENTRIES: Final = 50_000
"""The client throws a first page with a next away, and asks for less time: so it is large."""
LOCAL_TIME: Final = timedelta(hours=14)
"""The client writes local time and calls it UTC; no zone is further off than this."""
SHORT: Final = timedelta(hours=1)
"""Below it, what clocks in different zones mean by a stretch of time hardly overlaps."""
ZONES: Final = tuple(
    timedelta(minutes=minutes)
    for minutes in (
        *range(-720, 841, 60),
        *(-570, -210, -150, 210, 270, 330, 345, 390, 525, 570, 630, 765, 825),
    )
)
"""Every distance from UTC that a clock on earth shows. From the tz database."""
SORTS: Final = (
    (Kind.IMAGE, Algorithm.PDQ),
    (Kind.IMAGE, Algorithm.MD5),
    (Kind.VIDEO, Algorithm.MD5),
)
FINGERPRINT_TYPES: Final = {"PDQ": Algorithm.PDQ, "MD5": Algorithm.MD5}
_DECLARATION: Final = '<?xml version="1.0" encoding="utf-8"?>\n'
_FIRST_YEAR: Final = 1972
NOT_IT_REASON: Final = "6f3c1f0e-5c1b-4a44-9d55-1f6f5f0a7c21"
"""The one reason of a downvote: with several, the client would have to choose."""


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of time as a client asks for it, in the time of its own zone."""

    start: datetime | None = None
    end: datetime | None = None

    @classmethod
    def asked(cls, start: str, end: str) -> Span:
        """What `from` and `to` say. Raises BadRequest if they are not times."""
        begin = _read_time(start)
        # A client that has nothing asks from 1970, which west of UTC it calls 1969.
        if begin is not None and begin.year < _FIRST_YEAR:
            begin = None
        return cls(begin, _read_time(end))

    def wide(self, now: datetime) -> Span:
        """What it may mean in any zone, in one piece; UTC without a zone.

        East of UTC the client asks from the future: everything is served from 14 hours before. West
        of it it asks up to the past: an end within 14 hours of now is now. Entries may come twice,
        which does no harm.
        """
        end = self.end
        if end is not None and end >= now - LOCAL_TIME:
            end = None
        return Span(None if self.start is None else self.start - LOCAL_TIME, end)

    def narrow(self) -> list[Span]:
        """What it means in each zone, where it is short; UTC without a zone.

        Where more was published at once than a page holds, the client feels its way in steps of
        seconds. Were all of 14 hours served at each, it would not come to an end.
        """
        if self.start is None or self.end is None or self.end - self.start >= SHORT:
            return []
        return [Span(self.start - zone, self.end - zone) for zone in ZONES]


@dataclass(frozen=True, slots=True)
class Next:
    """What is still to be read. Positions, so it stays good as long as the epoch."""

    epoch: str | None  # None on a first page
    stretches: tuple[Stretch, ...]  # at least one

    @classmethod
    def read(cls, epoch: str, start: str, end: str, then: str) -> Next:
        """What `<next>` said before. Raises BadRequest for anything else."""
        following = [one.partition("-") for one in then.split()]
        return cls(
            epoch,
            (
                Stretch(read_position(start), read_position(end)),
                *(Stretch(read_position(a), read_position(b)) for a, _, b in following),
            ),
        )

    def after(self, page: Page) -> Next | None:
        """What is left when a page of the first stretch was read."""
        first, *rest = self.stretches
        left = (Stretch(page.next_after, first.until), *rest) if page.more else tuple(rest)
        return Next(page.epoch, left) if left else None

    def as_path(self) -> str:
        """What the client puts behind its base address; it wants `start`, `size` and `max`."""
        first, *rest = self.stretches
        query = {"epoch": self.epoch, "start": first.after, "size": PAGE_ENTRIES}
        query |= {"max": first.until, "then": " ".join(f"{a.after}-{a.until}" for a in rest)}
        return f"/v2/entries?{urllib.parse.urlencode(query)}"


def entries(page: Page, following: Next | None) -> bytes:
    """A page of the list, pictures and videos apart.

    The text is put together by hand, as in server/ours.py: hex, days and words of ours.
    """
    parts = [f'<queryResult xmlns="{NAMESPACE}">']
    for kind in Kind:
        latest, shown = _of_kind(page, kind)
        # A tombstone does not know what it was of: it is told under both.
        told = f' maxTimestamp="{latest:{TIME_FORMAT}}"' if latest else ""
        parts += [f'<{kind}s count="{len(shown)}"{told}>', *shown, f"</{kind}s>"]
    if following:
        path = html.escape(following.as_path())
        parts.append(f"<paging><next>{path}</next></paging>")
    parts.append("</queryResult>")
    return (_DECLARATION + "".join(parts)).encode()


def _of_kind(page: Page, kind: Kind) -> tuple[datetime | None, list[str]]:
    latest, shown = None, []
    for published_at, together in page.by_tick():
        rows = [
            _entry(kind, entry, f"{published_at:{TIME_FORMAT}}")
            for entry in together
            if isinstance(entry, Remove) or entry.kind == kind
        ]
        if rows:
            latest = max(latest or published_at, published_at)
            shown += rows
    return latest, shown


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


def _entry(kind: Kind, entry: Change, at: str) -> str:
    name = kind.value if isinstance(entry, Add) else f"deleted{kind.title()}"
    fingerprints = (
        f"<classification/><fingerprints><{entry.algorithm}>{entry.value.hex()}</{entry.algorithm}>"
        "</fingerprints>"
        if isinstance(entry, Add)
        else ""
    )
    return (
        f'<{name}><member id="{OPERATOR_ID}">{OPERATOR}</member><timestamp>{at}</timestamp>'
        f"<id>{entry.entry_id}</id>{fingerprints}</{name}>"
    )


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
