"""`/openapi.json`, and the same for people at `/developers/`."""

from __future__ import annotations

from functools import cache
from typing import Any

from flask import Blueprint, Response, current_app

from server import openapi, reference
from server.services import Services
from server.views.answers import answer


def blueprint(_services: Services) -> Blueprint:
    """The API's description of itself."""
    description = Blueprint("description", __name__)

    # Once, not at each question: to make it takes a hundred times as long as to answer.
    @cache
    def described() -> dict[str, Any]:
        return openapi.describe(current_app)

    @cache
    def page() -> str:
        return reference.as_html(described())

    @description.get("/openapi.json")
    @description.get("/developers/openapi.json")
    def show() -> Response:
        return answer(described())

    @description.get("/developers/")
    def read() -> Response:
        return Response(page(), mimetype="text/html")

    @description.get("/developers/style.css")
    def style() -> Response:
        return Response(reference.STYLE, mimetype="text/css")

    return description
