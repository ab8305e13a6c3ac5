"""The wire, version 1: what a body may hold, to the last key. `/openapi.json` is made from these.

Strict on the raw bytes: unknown and repeated keys, wrong types, wrong lengths, upper-case hex are
refused. No field takes free text, so no field can carry a picture.
"""

from __future__ import annotations

import json
from datetime import date
from typing import Annotated, Any, Final, Literal, TypeVar

from pydantic import BaseModel, ConfigDict, Field, RootModel, StringConstraints, ValidationError

from pyhash import values
from pyhash.values import Algorithm, Kind, Variant
from server.errors import BadRequest
from server.work import Solution

MAX_ITEMS: Final = 100
MAX_FINGERPRINTS: Final = 100
"""Of one item: variants, further frames of an animated picture, and two digests."""
MAX_FRAMES: Final = 600
MAX_CODE_SYMBOLS: Final = 40
MAX_FEEDBACK: Final = 1000
MAX_NUMBER: Final = 10_000_000
MAX_LIST_LIMIT: Final = 50_000
MAX_UNIX_SECONDS: Final = 2**32
"""The year 2106."""


class Body(BaseModel):
    """What every body has in common: strict, closed, frozen."""

    model_config = ConfigDict(
        strict=True, extra="forbid", frozen=True, hide_input_in_errors=True, allow_inf_nan=False
    )


Hex32 = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{32}$")]
Hex64 = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{64}$")]
Code = Annotated[str, StringConstraints(max_length=MAX_CODE_SYMBOLS)]
Uuid = Annotated[
    str,
    StringConstraints(pattern=r"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"),
]
Salt = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{24}\?expires=[0-9]{1,12}&$")]
Quality = Annotated[int, Field(ge=0, le=100)]
State = Literal["waiting", "listed", "withdrawn", "refused"]


class PdqModel(Body):
    """A PDQ of one rendering of a picture."""

    algorithm: Literal["pdq"]
    value: Hex64
    quality: Quality
    variant: Variant

    def as_value(self) -> values.Pdq:
        """The fingerprint as a value."""
        return values.Pdq(values.PdqHash.from_hex(self.value), self.quality, self.variant)


class Md5Model(Body):
    """The MD5 of a file."""

    algorithm: Literal["md5"]
    value: Hex32

    def as_value(self) -> values.Md5:
        """The fingerprint as a value."""
        return values.Md5.from_hex(self.value)


class Sha256Model(Body):
    """The SHA-256 of a file."""

    algorithm: Literal["sha256"]
    value: Hex64

    def as_value(self) -> values.Sha256:
        """The fingerprint as a value."""
        return values.Sha256.from_hex(self.value)


class FrameModel(Body):
    """The PDQ of one frame of a video."""

    value: Hex64
    quality: Quality
    time_ms: Annotated[int, Field(ge=0, le=values.MAX_TIME_MS)]

    def as_value(self) -> values.VpdqFrame:
        """The frame as a value."""
        return values.VpdqFrame(values.PdqHash.from_hex(self.value), self.quality, self.time_ms)


class VpdqModel(Body):
    """The PDQs of a video's frames, in order of time."""

    algorithm: Literal["vpdq"]
    frames: Annotated[tuple[FrameModel, ...], Field(min_length=1, max_length=MAX_FRAMES)]

    def as_value(self) -> values.Vpdq:
        """The fingerprint as a value. Raises BadFingerprint if the times run backwards."""
        return values.Vpdq(tuple(frame.as_value() for frame in self.frames))


PictureFingerprint = Annotated[PdqModel | Md5Model | Sha256Model, Field(discriminator="algorithm")]
VideoFingerprint = Annotated[VpdqModel | Md5Model | Sha256Model, Field(discriminator="algorithm")]


class ImageItem(Body):
    """One picture."""

    kind: Literal["image"]
    fingerprints: Annotated[
        tuple[PictureFingerprint, ...], Field(min_length=1, max_length=MAX_FINGERPRINTS)
    ]


class VideoItem(Body):
    """One video."""

    kind: Literal["video"]
    fingerprints: Annotated[
        tuple[VideoFingerprint, ...], Field(min_length=1, max_length=MAX_FINGERPRINTS)
    ]


def item_value(item: ImageItem | VideoItem) -> values.Item:
    """The item as a value. Raises BadFingerprint if a video's times run backwards."""
    return values.Item(Kind(item.kind), tuple(one.as_value() for one in item.fingerprints))


class Challenge(Body):
    """Find the number, 0 to `maxnumber`, that makes SHA-256 of `salt` + number the `challenge`."""

    algorithm: Literal["SHA-256"]
    challenge: Hex64
    maxnumber: Annotated[int, Field(ge=1)]
    salt: Salt
    signature: Hex64


class Work(Body):
    """A challenge as it was given, without `maxnumber`, with the number that solves it."""

    algorithm: Literal["SHA-256"]
    challenge: Hex64
    number: Annotated[int, Field(ge=0, le=MAX_NUMBER)]
    salt: Salt
    signature: Hex64

    def as_value(self) -> Solution:
        """The solution as a value."""
        return Solution(self.challenge, self.number, self.salt, self.signature)


class Submission(Body):
    """Pictures and videos of one case; sending it twice counts once.

    `work` only where the answer to the same submission was `work_needed`.
    """

    case_id: Code
    submission_id: Uuid
    items: Annotated[
        tuple[Annotated[ImageItem | VideoItem, Field(discriminator="kind")], ...],
        Field(min_length=1, max_length=MAX_ITEMS),
    ]
    work: Work | None = None


class CaseOnly(Body):
    """The case itself."""

    case_id: Code


class FollowOnly(Body):
    """The code that shows a case and can change nothing."""

    follow_id: Code


class CaseOrFollow(RootModel[CaseOnly | FollowOnly]):
    """A case by its own ID, or by the one that shows it."""

    model_config = ConfigDict(strict=True, frozen=True, hide_input_in_errors=True)


class Withdrawal(Body):
    """A whole case, or some of its items."""

    case_id: Code
    item_ids: Annotated[tuple[Hex32, ...], Field(min_length=1, max_length=MAX_ITEMS)] | None = None


class ItemReceipt(Body):
    """An item as a submission's answer names it."""

    item_id: Hex32
    kind: Kind
    state: State


class Receipts(Body):
    """The answer to a submission."""

    items: tuple[ItemReceipt, ...]


class ItemStatus(ItemReceipt):
    """An item as its case sees it; counts begin with its own publishing."""

    added_on: date
    taken_by: Annotated[int, Field(ge=0)]
    removed_by: Annotated[int, Field(ge=0)]


class CaseStatus(Body):
    """All items of a case, oldest first."""

    items: tuple[ItemStatus, ...]


class ListQuery(Body):
    """The query of the list; `after` is the last position the client holds.

    Without `limit` a JSON page has 10,000 entries, and a stream of lines goes on to the end.
    """

    after: Annotated[int, Field(ge=0, le=2**62)] = 0
    limit: Annotated[int, Field(ge=1, le=MAX_LIST_LIMIT)] | None = None
    epoch: Hex32 | None = None
    kind: Kind | None = None
    algorithm: Algorithm | None = None
    variant: Variant | None = None


class AddEntry(Body):
    """An entry joins the list. `frames` of a vPDQ only, `value` of all others."""

    position: int
    op: Literal["add"]
    entry_id: Hex32
    kind: Kind
    algorithm: Algorithm
    value: str | None = None
    frames: tuple[FrameModel, ...] | None = None
    quality: Quality | None
    variant: Variant | None
    listed_on: date


class RemoveEntry(Body):
    """An entry leaves the list."""

    position: int
    op: Literal["remove"]
    entry_id: Hex32


class Checkpoint(Body):
    """The newest row of the audit, which is this very pull's: keep it to hold us to the record.

    `signature` is Ed25519 under `key` over the lines `pyhash audit checkpoint`, `number`, `hash`,
    each ended by a line feed.
    """

    number: int
    hash: Hex64
    signature: Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{128}$")]
    key: Hex64


class ListPage(Body):
    """A stretch of the log. Ask again with `after` = `next_after`; `more` says at once or later."""

    epoch: Hex32
    entries: tuple[Annotated[AddEntry | RemoveEntry, Field(discriminator="op")], ...]
    next_after: int
    more: bool
    checkpoint: Checkpoint


class EndOfLines(Body):
    """The last line of a stream: without it, the stream was cut off."""

    op: Literal["end"]
    epoch: Hex32
    next_after: int
    more: bool
    checkpoint: Checkpoint


class ListLine(RootModel[AddEntry | RemoveEntry | EndOfLines]):
    """A line of the list as a stream (NDJSON): entries in order, then one `end`."""

    model_config = ConfigDict(strict=True, frozen=True, hide_input_in_errors=True)


class FeedbackOne(Body):
    """A platform's word on one entry."""

    entry_id: Hex32
    verdict: Literal["seen", "removed", "not_it"]
    count: Annotated[int, Field(ge=1, le=1_000_000_000)] = 1


class Feedback(Body):
    """What a platform did; the same word again changes nothing."""

    feedback: Annotated[tuple[FeedbackOne, ...], Field(min_length=1, max_length=MAX_FEEDBACK)]


class FeedbackTaken(Body):
    """How many of the words are on record now."""

    accepted: int


class FetchHashes(Body):
    """StopNCII's query; names and meanings are theirs."""

    startTimestamp: Annotated[int, Field(ge=0, le=MAX_UNIX_SECONDS)] = 0  # noqa: N815  # their name
    pageSize: Annotated[int, Field(ge=1, le=MAX_LIST_LIMIT)] = 1000  # noqa: N815  # their name
    nextPageToken: Annotated[str, StringConstraints(max_length=60)] = ""  # noqa: N815  # their name


class HashRecord(Body):
    """StopNCII's word for an entry; no hash is ever withdrawn in this shape."""

    lastModtimestamp: int  # noqa: N815  # their name
    signalType: Literal["ImagePDQ", "VideoMD5"]  # noqa: N815  # their name
    hashValue: str  # noqa: N815  # their name
    hashStatus: Literal["Active"]  # noqa: N815  # their name
    caseNumbers: dict[str, str]  # noqa: N815  # their name
    CSPFeedbacks: tuple[str, ...]


class HashPage(Body):
    """StopNCII's page: ask again with `nextPageToken` while there is more."""

    count: int
    nextPageToken: str  # noqa: N815  # their name
    nextSetTimestamp: int  # noqa: N815  # their name
    hasMoreRecords: bool  # noqa: N815  # their name
    hashRecords: tuple[HashRecord, ...]  # noqa: N815  # their name


class HashFeedback(BaseModel):
    """StopNCII's word on one hash. Their tags are free text: they may come, and go no further."""

    model_config = ConfigDict(strict=True, frozen=True, hide_input_in_errors=True)

    hashValue: Annotated[str, StringConstraints(max_length=64)]  # noqa: N815  # their name
    feedbackValue: Annotated[str, StringConstraints(max_length=40)]  # noqa: N815  # their name


class HashFeedbacks(BaseModel):
    """StopNCII's words on several hashes."""

    model_config = ConfigDict(strict=True, frozen=True, hide_input_in_errors=True)

    hashFeedbacks: Annotated[  # noqa: N815  # their name
        tuple[HashFeedback, ...], Field(max_length=MAX_FEEDBACK)
    ]


class HashFeedbackTaken(Body):
    """How many of the words are on record now."""

    count: int


NcmecTime = Annotated[
    str, StringConstraints(pattern=r"^([0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z)?$")
]
Position = Annotated[str, StringConstraints(pattern=r"^[0-9]{1,18}$")]


class NcmecEntries(BaseModel):
    """NCMEC's query: a stretch of time, or what `<next>` said. Further names are let pass."""

    model_config = ConfigDict(frozen=True, hide_input_in_errors=True)

    start_time: NcmecTime = Field(default="", alias="from")
    end_time: NcmecTime = Field(default="", alias="to")
    epoch: Annotated[str, StringConstraints(max_length=MAX_CODE_SYMBOLS)] | None = None
    start: Position | None = None
    most: Position = Field(default="0", alias="max")
    then: Annotated[str, StringConstraints(pattern=r"^([0-9]{1,18}-[0-9]{1,18} ?){0,40}$")] = ""


class PublicPlatform(Body):
    """A company that takes part."""

    name: str
    link: str | None
    scans: str | None


class PublicPlatforms(Body):
    """Who takes part."""

    platforms: tuple[PublicPlatform, ...]


class Numbers(Body):
    """Counts; none stands for a number under ten."""

    cases: int | None
    pictures: int | None
    videos: int | None
    fingerprints: int | None
    withdrawn: int | None
    removals: int | None


class Week(Numbers):
    """A finished week; it never changes again."""

    begins_on: date
    platforms: int | None


class Statistics(Body):
    """Finished weeks, and the totals of what they show."""

    weeks: tuple[Week, ...]
    totals: Numbers
    platforms: int
    least: int


class Health(Body):
    """The process answers, or is ready to work; `entries_unreadable` wants the operator's look."""

    status: Literal["ok", "entries_unreadable"]


class ErrorDetail(Body):
    """A stable code, and a sentence for engineers."""

    code: str
    message: str


class ErrorAnswer(Body):
    """The one shape of every refusal; `work` stands beside the code `work_needed` alone."""

    error: ErrorDetail
    work: Challenge | None = None


Model = TypeVar("Model", bound=BaseModel)


def _no_repeats(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise BadRequest
    return found


def read(model: type[Model], raw: bytes) -> Model:
    """The body as a model.

    Raises:
        BadRequest: anything at all is not as described.
    """
    try:
        body = model.model_validate_json(raw)
    except ValidationError:
        raise BadRequest from None
    # Only what is valid gets here, so nesting is bounded; the parser above takes a repeated key.
    json.loads(raw, object_pairs_hook=_no_repeats)
    return body
