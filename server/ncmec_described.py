"""NCMEC's XML in OpenAPI's words: what each document of server/ncmec.py holds."""

from __future__ import annotations

from typing import Any, Final

from server.ncmec import FINGERPRINT_TYPES, NAMESPACE
from server.openapi import Xml

_TEXT: Final = {"type": "string"}
_TIME: Final = {"type": "string", "format": "date-time"}
_HEX: Final = {"type": "string", "pattern": "^[0-9a-f]+$"}
_COUNT: Final = {"type": "integer", "xml": {"attribute": True}}

KIND_PART: Final = {"type": "string", "enum": sorted(FINGERPRINT_TYPES)}
MEMBER_PART: Final = {"type": "integer", "minimum": 1}
ENTRY_PART: Final = {"type": "string", "pattern": "^[0-9a-f]{32}$"}


def _element(name: str, /, **properties: Any) -> dict[str, Any]:  # noqa: ANN401  # any JSON
    return {"type": "object", "properties": properties, "xml": {"name": name}}


def _root(name: str, /, **properties: Any) -> dict[str, Any]:  # noqa: ANN401  # any JSON
    return _element(name, **properties) | {"xml": {"name": name, "namespace": NAMESPACE}}


def _many(of: dict[str, Any]) -> dict[str, Any]:
    return {"type": "array", "items": of}


_MEMBER: Final = _element("member", id={"type": "integer", "xml": {"attribute": True}})


def _entries(kind: str) -> dict[str, Any]:
    fingerprints = _element("fingerprints", pdq=_HEX, md5=_HEX)
    common = {"member": _MEMBER, "timestamp": _TIME, "id": _HEX}
    gone = f"deleted{kind.title()}"
    return _element(
        f"{kind}s",
        count=_COUNT,
        maxTimestamp=_TIME | {"xml": {"attribute": True}},
        **{
            kind: _many(_element(kind, **common, classification=_TEXT, fingerprints=fingerprints)),
            gone: _many(_element(gone, **common)),
        },
    )


STATUS: Final = Xml("Who is asking.", _root("status", member=_MEMBER))
MEMBERS: Final = Xml("Who uploads or takes part.", _root("members", member=_many(_MEMBER)))
ENTRIES: Final = Xml(
    "What joined and left the list; `next` is the path of the next page.",
    _root(
        "queryResult",
        images=_entries("image"),
        videos=_entries("video"),
        paging=_element("paging", next=_TEXT),
    ),
)
REASONS: Final = Xml(
    "Why an entry can be voted down.",
    _root(
        "feedbackReasons",
        availableFeedbackReasons=_element(
            "availableFeedbackReasons",
            reason=_element(
                "reason",
                guid=_TEXT | {"xml": {"attribute": True}},
                name=_TEXT | {"xml": {"attribute": True}},
            ),
        ),
    ),
)
VOTE: Final = Xml(
    "Up (`affirmative`: it was seen) or down (`negative`: it is something else).",
    {
        "oneOf": [
            _root("feedbackSubmission", **{vote: _element(vote)})
            | {"required": [vote], "additionalProperties": False}
            for vote in ("affirmative", "negative")
        ],
        "xml": {"name": "feedbackSubmission", "namespace": NAMESPACE},
    },
)
