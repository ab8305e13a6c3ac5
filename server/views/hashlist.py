"""What a platform pulls and says, in our own JSON."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from http import HTTPStatus
from typing import Final

from flask import Blueprint, Response, request, stream_with_context

from pyhash.errors import PyHashError
from server import ours, wire
from server.errors import ListRestarted, Unavailable, UnknownEntry
from server.hashlist import Page, Query, Word, sorts_of
from server.openapi import Lines, Operation
from server.services import Services
from server.views.answers import JSON, answer, is_held, read_body, read_query, squeezed
from server.views.callers import still_with_bearer, with_bearer

PAGE_ENTRIES: Final = 10_000
"""Where no limit is asked for; a stream of lines holds one such page in memory at a time."""


def blueprint(services: Services) -> Blueprint:
    """The routes of the list."""
    hashlist = Blueprint("list", __name__, url_prefix="/api/v1/list")

    @hashlist.get("")
    @Operation(
        "A stretch of the list: entries that joined or left after a position, in order.",
        query=wire.ListQuery,
        answers={200: wire.ListPage},
        errors=(ListRestarted, Unavailable),
        key="bearer",
        lines=Lines(wire.ListLine),
    )
    def pull() -> Response:
        platform = with_bearer(services)
        asked = read_query(wire.ListQuery)
        query = _query(asked)
        tag = services.hashlist.tag(platform, query)
        if is_held(tag):
            services.hashlist.note_unchanged(platform, query)
            response = Response(status=HTTPStatus.NOT_MODIFIED)
        elif request.accept_mimetypes.best_match((JSON, ours.NDJSON)) == ours.NDJSON:
            page = services.hashlist.read(platform, query)
            told = _lines(services, query, page, whole=asked.limit is None)
            response = squeezed(stream_with_context(told), ours.NDJSON)
        else:
            response = squeezed([ours.page(services.hashlist.read(platform, query))], JSON)
            response.make_sequence()
        response.set_etag(tag, weak=True)
        response.vary.update(("Accept", "Accept-Encoding", "Authorization"))
        return response

    @hashlist.post("/feedback")
    @Operation(
        "What the platform did about entries; the same word again changes nothing.",
        body=wire.Feedback,
        answers={200: wire.FeedbackTaken},
        errors=(UnknownEntry, Unavailable),
        key="bearer",
    )
    def feedback() -> Response:
        platform = with_bearer(services)
        body = read_body(wire.Feedback)
        words = [Word(one.entry_id, one.verdict, one.count) for one in body.feedback]
        return answer({"accepted": services.hashlist.hear(platform, words)})

    return hashlist


def _query(asked: wire.ListQuery) -> Query:
    return Query(
        asked.after,
        PAGE_ENTRIES if asked.limit is None else asked.limit,
        asked.epoch,
        sorts_of(asked.kind, asked.algorithm),
        asked.variant,
    )


def _lines(services: Services, query: Query, page: Page, *, whole: bool) -> Iterator[bytes]:
    """The pages from that one on as lines, a page in memory at a time, each a pull on record."""
    while True:
        yield ours.lines(page)
        if not (page.more and whole):
            yield ours.last_line(page)
            return
        try:
            # The key may have been revoked since, or the list begun anew: the stream then breaks
            # off without its last line.
            going_on = replace(query, after=page.next_after, epoch=page.epoch)
            page = services.hashlist.read(still_with_bearer(services), going_on)
        except PyHashError:
            return
