"""The list as NCMEC's hash-sharing service hands one out, for the clients that platforms run."""

from __future__ import annotations

from http import HTTPStatus

from flask import Blueprint, Response, request

from server import ncmec
from server.errors import UnknownEntry
from server.hashlist import Query, Word
from server.services import Services
from server.views.callers import with_password


def blueprint(services: Services) -> Blueprint:
    """The routes of NCMEC's shape."""
    routes = Blueprint("ncmec", __name__, url_prefix="/hashsharing/v2")

    @routes.get("/status")
    def status() -> Response:
        platform = with_password(services)
        return _xml(ncmec.status(platform.id, platform.name))

    @routes.get("/members")
    def members() -> Response:
        with_password(services)
        known = [(row.id, row.name) for row in services.platforms.public()]
        return _xml(ncmec.members([(ncmec.OPERATOR_ID, "Operator"), *known]))

    @routes.get("/entries")
    def entries() -> Response:
        platform = with_password(services)
        asked = _stretch(services)
        query = Query(
            asked.start,
            ncmec.PAGE_ENTRIES,
            asked.epoch,
            algorithms=ncmec.ALGORITHMS,
            until=asked.end,
        )
        return _xml(ncmec.entries(services.hashlist.read(platform, query), asked.end))

    @routes.get("/feedback/<kind>/reasons")
    def reasons(kind: str) -> Response:
        with_password(services)
        if kind not in ncmec.FINGERPRINT_TYPES:
            raise UnknownEntry
        return _xml(ncmec.feedback_reasons())

    @routes.put("/entries/<int:member>/<entry_id>/<kind>/feedback")
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


def _stretch(services: Services) -> ncmec.Next:
    given = request.args
    if "start" in given:
        return ncmec.Next.read(given.get("epoch", ""), given["start"], given.get("max", ""))
    span = ncmec.Span.asked(given.get("from", ""), given.get("to", ""), services.now())
    stretch = services.hashlist.positions(span.start, span.end)
    return ncmec.Next(None, stretch.after, stretch.until)


def _xml(document: bytes) -> Response:
    return Response(document, mimetype="application/xml")
