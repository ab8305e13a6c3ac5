"""What happens around every request, as tables: which limits hold on which routes."""

from __future__ import annotations

from http import HTTPStatus
from typing import Final

from flask import Flask, Response, g, request
from limits import RateLimitItem
from werkzeug.exceptions import MethodNotAllowed

from server.errors import TooManyRequests
from server.refusals import NOBODY
from server.services import Services
from server.traffic import ANY, WRONG_CODES, WRONG_KEYS
from server.views.answers import refuse

COUNTED_FAILURES: Final[dict[tuple[str, int], RateLimitItem]] = {
    ("cases", HTTPStatus.NOT_FOUND): WRONG_CODES,
    ("list", HTTPStatus.UNAUTHORIZED): WRONG_KEYS,
    ("ncmec", HTTPStatus.UNAUTHORIZED): WRONG_KEYS,
    ("stopncii", HTTPStatus.UNAUTHORIZED): WRONG_KEYS,
}
"""(blueprint, status) of the answers that count against an address."""
EXCHANGES: Final = ("list", "ncmec", "stopncii")
"""Where platforms call: what is refused there is counted for the operator."""
SUBMISSION: Final = "cases.submit"
"""Counts for the whole server and for no address."""


def limit_requests(app: Flask, services: Services) -> None:
    """Hold the limits of server/traffic.py on the API's routes."""
    guarded = {blueprint for blueprint, _ in COUNTED_FAILURES}

    @app.after_request
    def note_refusal(response: Response) -> Response:
        if request.blueprint in EXCHANGES and "refused" in g:
            known = getattr(g.refused, "platform", NOBODY) or g.get("platform", NOBODY)
            services.refusals.note(known, getattr(g.refused, "why", g.refused.code))
        return response

    app.before_request(_see_it_handed_out)

    @app.before_request
    def check() -> None:
        if request.blueprint in guarded and request.endpoint != SUBMISSION:
            services.traffic.count(ANY, request.remote_addr or "")
            for (blueprint, _), limit in COUNTED_FAILURES.items():
                if blueprint == request.blueprint:
                    services.traffic.check(limit, request.remote_addr or "")

    @app.after_request
    def count(response: Response) -> Response:
        limit = COUNTED_FAILURES.get((request.blueprint or "", response.status_code))
        if limit is None:
            return response
        try:
            services.traffic.count(limit, request.remote_addr or "")
        except TooManyRequests as error:
            return refuse(error)
        return response


def _see_it_handed_out() -> None:
    if request.method == "HEAD" and request.blueprint in EXCHANGES:
        # Flask would read the page and note it as taken, and send nothing of it.
        raise MethodNotAllowed(valid_methods=("GET",))
