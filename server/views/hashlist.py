"""What a platform pulls and says, in our own JSON."""

from __future__ import annotations

from typing import Any

from flask import Blueprint, Response, request

from server import wire
from server.audit import as_dict
from server.errors import ListRestarted, Unauthorized, Unavailable, UnknownEntry
from server.hashlist import Add, Query, Remove, Word
from server.openapi import Operation
from server.platforms import Platform
from server.services import Services
from server.traffic import PULLS
from server.views.answers import answer, read_body, read_query


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
        platform = _platform(services)
        query = Query(**dict(read_query(wire.ListQuery)))
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
        platform = _platform(services)
        body = read_body(wire.Feedback)
        words = [Word(one.entry_id, one.verdict, one.count) for one in body.feedback]
        return answer({"accepted": services.hashlist.hear(platform, words)})

    return hashlist


def _platform(services: Services) -> Platform:
    scheme, _, key = request.headers.get("Authorization", "").partition(" ")
    if scheme.lower() != "bearer" or not key:
        raise Unauthorized
    platform = services.platforms.with_key(key.strip(), services.now())
    services.traffic.count_platform(PULLS, platform.id)
    return platform


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
