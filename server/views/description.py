"""`/openapi.json`."""

from __future__ import annotations

from flask import Blueprint, Response, current_app

from server import openapi
from server.services import Services
from server.views.answers import answer


def blueprint(_services: Services) -> Blueprint:
    """The API's description of itself."""
    description = Blueprint("description", __name__)

    @description.get("/openapi.json")
    def show() -> Response:
        return answer(openapi.describe(current_app))

    return description
