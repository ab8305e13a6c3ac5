"""The list as StopNCII hands one out, for the clients that platforms run."""

from __future__ import annotations

from datetime import UTC, datetime

from flask import Blueprint, Response

from server import stopncii, wire
from server.errors import ListRestarted, Unavailable
from server.hashlist import Query, Word
from server.openapi import Operation
from server.services import Services
from server.views.answers import answer, read_body, read_query
from server.views.callers import with_header_keys


def blueprint(services: Services) -> Blueprint:
    """The routes of StopNCII's shape."""
    routes = Blueprint("stopncii", __name__, url_prefix="/stopncii/v1")

    @routes.get("/FetchHashes")
    @Operation(
        "StopNCII's shape: what was published since a second of time, without removals.",
        query=wire.FetchHashes,
        answers={200: wire.HashPage},
        errors=(ListRestarted, Unavailable),
        key="header_keys",
    )
    def fetch() -> Response:
        platform = with_header_keys(services)
        asked = read_query(wire.FetchHashes)
        epoch, after = None, 0
        if asked.nextPageToken:
            epoch, after = stopncii.read_token(asked.nextPageToken)
        else:
            start = datetime.fromtimestamp(asked.startTimestamp, UTC).replace(tzinfo=None)
            after = services.hashlist.positions(start).after
        size = min(asked.pageSize, stopncii.MAX_PAGE_ENTRIES)
        query = Query(after, size, epoch, tuple(stopncii.SIGNAL_TYPES), matchable=True)
        return answer(stopncii.records(services.hashlist.read(platform, query)))

    @routes.post("/SubmitFeedback")
    @Operation(
        "StopNCII's shape: what the platform did about hashes, by their values.",
        body=wire.HashFeedbacks,
        answers={200: wire.HashFeedbackTaken},
        errors=(Unavailable,),
        key="header_keys",
    )
    def feedback() -> Response:
        platform = with_header_keys(services)
        said = [
            (found, stopncii.VERDICTS[one.feedbackValue])
            for one in read_body(wire.HashFeedbacks).hashFeedbacks
            if one.feedbackValue in stopncii.VERDICTS
            if (found := stopncii.as_fingerprint(one.hashValue))
        ]
        known = services.hashlist.entry_ids(platform, [found for found, _ in said])
        words = [Word(known[found], verdict) for found, verdict in said if found in known]
        return answer({"count": services.hashlist.hear(platform, words)})

    return routes
