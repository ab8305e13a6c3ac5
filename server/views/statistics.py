"""Statistics that single nobody out."""

from __future__ import annotations

from flask import Blueprint, Response

from server import wire
from server.errors import Unavailable
from server.openapi import Operation
from server.services import Services
from server.views.answers import answer
from server.weeks import released


def blueprint(services: Services) -> Blueprint:
    """Weekly numbers, for anybody."""
    statistics = Blueprint("statistics", __name__, url_prefix="/api/v1/statistics")

    @statistics.get("")
    @Operation(
        "Finished weeks in numbers, nothing under ten.",
        answers={200: wire.Statistics},
        errors=(Unavailable,),
    )
    def show() -> Response:
        with services.store.reading() as rows:
            weeks = rows.weeks.all()
        return answer(released(weeks, len(services.platforms.public())))

    return statistics
