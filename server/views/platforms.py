"""Who takes part, as the public may know."""

from __future__ import annotations

from flask import Blueprint, Response

from server import wire
from server.errors import Unavailable
from server.openapi import Operation
from server.services import Services
from server.views.answers import answer


def blueprint(services: Services) -> Blueprint:
    """The public list of platforms."""
    platforms = Blueprint("platforms", __name__, url_prefix="/api/v1/platforms")

    @platforms.get("")
    @Operation(
        "The platforms that take part.",
        answers={200: wire.PublicPlatforms},
        errors=(Unavailable,),
    )
    def public() -> Response:
        rows = services.platforms.public()
        return answer(
            {"platforms": [{"name": r.name, "link": r.link, "scans": r.scans} for r in rows]}
        )

    return platforms
