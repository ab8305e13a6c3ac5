"""The operator's own words for the page, written from settings; the page itself is files."""

from __future__ import annotations

from flask import Blueprint, Response

from server.services import Services
from server.views.answers import answer


def blueprint(services: Services) -> Blueprint:
    """`/site.json`."""
    site = Blueprint("site", __name__)
    config = services.config

    @site.get("/site.json")
    def words() -> Response:
        return answer(
            {
                "name": config.site_name,
                "api_origin": config.api_origin,
                "leave_url": config.leave_url,
                "variants": config.variants,
                "operator": {"name": config.operator_name, "url": config.operator_url},
            }
        )

    return site
