"""What a platform pulls and says, in our own JSON."""

from __future__ import annotations

from typing import Any

from flask import Blueprint, Response

from server import wire
from server.audit import as_dict
from server.errors import ListRestarted, Unavailable, UnknownEntry
from server.hashlist import Add, Query, Remove, Word
from server.openapi import Operation
from server.services import Services
from server.views.answers import answer, read_body, read_query
from server.views.callers import with_bearer


def blueprint(services: Services) -> Blueprint:
    """The routes of the list."""
    hashlist = Blueprint("list", __name__, url_prefix="/api/v1/list")

    @hashlist.get("")
    @Operation(
        "A stretch of the list: entries that joined or left after a position, in order.",
        query=wire.ListQuery,
        answers={200: wire.ListPage},
        errors=(ListRestarted, Unavailable),
        with_key=True,
    )
    def pull() -> Response:
        platform = with_bearer(services)
        asked = read_query(wire.ListQuery)
        query = Query(
            asked.after,
            asked.limit,
            asked.epoch,
            asked.kind,
            () if asked.algorithm is None else (asked.algorithm,),
            asked.variant,
        )
        page = services.hashlist.read(platform, query)
        return answer(
            {
                "epoch": page.epoch,
                "entries": [_entry(entry) for entry in page.entries],
                "next_after": page.next_after,
                "more": page.more,
                "checkpoint": as_dict(page.checkpoint),
            }
        )

    @hashlist.post("/feedback")
    @Operation(
        "What the platform did about entries; the same word again changes nothing.",
        body=wire.Feedback,
        answers={200: wire.FeedbackTaken},
        errors=(UnknownEntry, Unavailable),
        with_key=True,
    )
    def feedback() -> Response:
        platform = with_bearer(services)
        body = read_body(wire.Feedback)
        words = [Word(one.entry_id, one.verdict, one.count) for one in body.feedback]
        return answer({"accepted": services.hashlist.hear(platform, words)})

    return hashlist


def _entry(entry: Add | Remove) -> dict[str, Any]:
    if isinstance(entry, Remove):
        return {"position": entry.position, "op": "remove", "entry_id": entry.entry_id}
    return {
        "position": entry.position,
        "op": "add",
        "entry_id": entry.entry_id,
        "kind": entry.kind,
        "algorithm": entry.algorithm,
        **entry.value,
        "quality": entry.quality,
        "variant": entry.variant,
        "listed_on": entry.listed_on,
    }
