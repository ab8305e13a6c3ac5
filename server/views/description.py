"""`/openapi.json`, and the same for people at `/developers/`."""

from __future__ import annotations

from flask import Blueprint, Response, current_app

from server import openapi, reference
from server.services import Services
from server.views.answers import answer


def blueprint(_services: Services) -> Blueprint:
    """The API's description of itself."""
    description = Blueprint("description", __name__)

    @description.get("/openapi.json")
    @description.get("/developers/openapi.json")
    def show() -> Response:
        return answer(openapi.describe(current_app))

    @description.get("/developers/")
    def read() -> Response:
        page = reference.as_html(openapi.describe(current_app))
        return Response(page, mimetype="text/html")

    @description.get("/developers/style.css")
    def style() -> Response:
        return Response(reference.STYLE, mimetype="text/css")

    return description
