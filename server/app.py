"""The application, as a table of contents."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING, Final

from flask import Flask
from werkzeug.middleware.proxy_fix import ProxyFix

from server import clock
from server.busy import SharedCount
from server.config import MAX_BODY_BYTES, Config
from server.files import Site
from server.headers import SecurityHeaders
from server.hooks import limit_requests
from server.services import Services
from server.views import (
    cases,
    description,
    hashlist,
    health,
    ncmec,
    platforms,
    site,
    statistics,
    stopncii,
)
from server.views.answers import handle_errors

if TYPE_CHECKING:
    from _typeshed.wsgi import WSGIApplication

BLUEPRINTS: Final = (
    cases.blueprint,
    hashlist.blueprint,
    ncmec.blueprint,
    stopncii.blueprint,
    platforms.blueprint,
    health.blueprint,
    statistics.blueprint,
    description.blueprint,
    site.blueprint,
)


def create_app(
    config: Config,
    now: Callable[[], datetime] = clock.now,
    count: SharedCount | None = None,
) -> Flask:
    """The page and the API over one migrated database; `count` is shared by all processes.

    Raises:
        ConfigError: a secret is missing or unreadable.
    """
    services = Services.build(config, now, count)
    app = Flask("server", static_folder=None)
    # One more than allowed: a chunked body is cut there in silence, and `read_body` sees it.
    app.config["MAX_CONTENT_LENGTH"] = MAX_BODY_BYTES + 1
    app.extensions["services"] = services
    for blueprint in BLUEPRINTS:
        app.register_blueprint(blueprint(services))
    handle_errors(app)
    limit_requests(app, services)
    if config.trusted_proxies:
        app.wsgi_app = ProxyFix(app.wsgi_app, config.trusted_proxies, x_proto=0)  # type: ignore[method-assign]  # Flask's documented way to add middleware
    app.wsgi_app = SecurityHeaders(_with_site(app.wsgi_app, config), config)  # type: ignore[method-assign]  # Flask's documented way to add middleware
    return app


def _with_site(api: WSGIApplication, config: Config) -> WSGIApplication:
    """The files of the page at /, pre-compressed ones where they lie beside; else the API."""
    if not config.site_folder.is_dir():
        return api
    site: WSGIApplication = Site(api, config.site_folder)
    return site
