"""The list as NCMEC's hash-sharing service hands one out, for the clients that platforms run."""

from __future__ import annotations

from http import HTTPStatus

from flask import Blueprint, Response, request

from server import ncmec, wire
from server import ncmec_described as xml
from server.errors import ListRestarted, Unavailable, UnknownEntry
from server.hashlist import Query, Stretch, Word
from server.openapi import Operation
from server.services import Services
from server.views.answers import read_query
from server.views.callers import with_password


def blueprint(services: Services) -> Blueprint:
    """The routes of NCMEC's shape."""
    routes = Blueprint("ncmec", __name__, url_prefix="/hashsharing/v2")

    @routes.get("/status")
    @Operation("NCMEC's shape: who asks.", answers={200: xml.STATUS}, key="basic")
    def status() -> Response:
        platform = with_password(services)
        return _xml(ncmec.status(platform.id, platform.name))

    @routes.get("/members")
    @Operation("NCMEC's shape: who takes part.", answers={200: xml.MEMBERS}, key="basic")
    def members() -> Response:
        with_password(services)
        known = [(row.id, row.name) for row in services.platforms.public()]
        return _xml(ncmec.members([(ncmec.OPERATOR_ID, ncmec.OPERATOR), *known]))

    @routes.get("/entries")
    @Operation(
        "NCMEC's shape: what joined and left the list in a stretch of time.",
        query=wire.NcmecEntries,
        answers={200: xml.ENTRIES},
        errors=(ListRestarted, Unavailable),
        key="basic",
    )
    def entries() -> Response:
        platform = with_password(services)
        asked = _asked(services)
        stretch = asked.stretches[0]
        query = Query(
            stretch.after,
            ncmec.PAGE_ENTRIES,
            asked.epoch,
            ncmec.SORTS,
            matchable=True,
            until=stretch.until,
        )
        page = services.hashlist.read(platform, query)
        return _xml(ncmec.entries(page, asked.after(page)))

    @routes.get("/feedback/<kind>/reasons")
    @Operation(
        "NCMEC's shape: the reasons of a downvote.",
        answers={200: xml.REASONS},
        errors=(UnknownEntry,),
        key="basic",
        path={"kind": xml.KIND_PART},
    )
    def reasons(kind: str) -> Response:
        with_password(services)
        if kind not in ncmec.FINGERPRINT_TYPES:
            raise UnknownEntry
        return _xml(ncmec.feedback_reasons())

    @routes.put("/entries/<int:member>/<entry_id>/<kind>/feedback")
    @Operation(
        "NCMEC's shape: a vote on an entry.",
        body=xml.VOTE,
        answers={200: None},
        errors=(UnknownEntry, Unavailable),
        key="basic",
        path={"member": xml.MEMBER_PART, "entry_id": xml.ENTRY_PART, "kind": xml.KIND_PART},
    )
    def feedback(member: int, entry_id: str, kind: str) -> Response:
        platform = with_password(services)
        verdict = ncmec.read_verdict(request.get_data(cache=False))
        if member != ncmec.OPERATOR_ID or kind not in ncmec.FINGERPRINT_TYPES:
            raise UnknownEntry
        services.hashlist.hear(platform, [Word(entry_id, verdict)])
        return Response(status=HTTPStatus.OK)

    @routes.after_request
    def ask_for_password(response: Response) -> Response:
        if response.status_code == HTTPStatus.UNAUTHORIZED:
            response.headers["WWW-Authenticate"] = 'Basic realm="hash sharing", charset="UTF-8"'
        return response

    return routes


def _asked(services: Services) -> ncmec.Next:
    asked = read_query(wire.NcmecEntries)
    if asked.start is not None:
        return ncmec.Next.read(asked.epoch or "", asked.start, asked.most, asked.then)
    span = ncmec.Span.asked(asked.start_time, asked.end_time)
    wide = span.wide(services.now())
    whole = services.hashlist.positions(wide.start, wide.end)
    pieces = span.narrow() if whole.until - whole.after > ncmec.PAGE_ENTRIES else []
    if not pieces:
        return ncmec.Next(None, (whole,))
    found = services.hashlist.joined([(piece.start, piece.end) for piece in pieces])
    return ncmec.Next(None, found or (Stretch(whole.after, whole.after),))


def _xml(document: bytes) -> Response:
    return Response(document, mimetype="application/xml")
