"""The headers of every answer, as one table by path; put on outside of everything else.

They stand on pages, files, API answers, errors and 304s alike, whoever made the answer. A snapshot
test reads them on every route.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from http import HTTPStatus
from typing import TYPE_CHECKING, Any, Final

from server.config import Config

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIApplication, WSGIEnvironment

SEALED_CSP: Final = (
    "default-src 'none'; script-src 'wasm-unsafe-eval'; connect-src 'none'; "
    "require-trusted-types-for 'script'; trusted-types 'none'"
)
"""A worker takes the policy on its own script: this is what leaves it without a network (P01)."""

PAGE_CSP: Final = (
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; "
    "img-src 'self' blob:; font-src 'none'; connect-src {connect}; worker-src 'self'; "
    "manifest-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'; "
    "require-trusted-types-for 'script'; trusted-types workers"
)
"""Without `wasm-unsafe-eval` Firefox refuses the page the compiled wasm that comes to it."""
LOADER_CSP: Final = (
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; "
    "require-trusted-types-for 'script'; trusted-types 'none'"
)
"""The loader compiles the sealed worker's wasm, since a browser keeps for the next visit only the
machine code of what is compiled as it comes from the network. It is handed no file."""
REFERENCE_CSP: Final = (
    "default-src 'none'; style-src 'self'; frame-ancestors 'none'; base-uri 'none'; "
    "form-action 'none'"
)
"""The API's description, for engineers: a page without a script."""
DATA_CSP: Final = "default-src 'none'; frame-ancestors 'none'"

# clipboard-write is left alone: a person may copy the case ID.
DENIED_FEATURES: Final = (
    "accelerometer", "autoplay", "browsing-topics", "camera",
    "clipboard-read", "display-capture", "encrypted-media", "fullscreen", "gamepad", "geolocation",
    "gyroscope", "hid", "identity-credentials-get", "idle-detection", "keyboard-map", "local-fonts",
    "magnetometer", "microphone", "midi", "otp-credentials", "payment", "picture-in-picture",
    "publickey-credentials-create", "publickey-credentials-get", "screen-wake-lock", "serial",
    "storage-access", "usb", "window-management", "xr-spatial-tracking",
)  # fmt: skip

EVERYWHERE: Final = (
    ("X-Content-Type-Options", "nosniff"),
    ("Referrer-Policy", "no-referrer"),
    ("Permissions-Policy", ", ".join(f"{name}=()" for name in DENIED_FEATURES)),
    ("Cross-Origin-Opener-Policy", "same-origin"),
    ("Cross-Origin-Resource-Policy", "same-origin"),
)

REVALIDATED: Final = "no-cache"
"""Asked for anew each time, yet kept by the back/forward cache; `no-store` would lose the page."""
IMMUTABLE: Final = "public, max-age=31536000, immutable"
NOT_KEPT: Final = "no-store"


@dataclass(frozen=True, slots=True)
class Row:
    """One row: paths that begin so, and what they get. The first row that fits is taken."""

    prefix: str
    csp: str
    cache: str
    cross_origin: bool = False


TABLE: Final = (
    Row("/runtime/worker/", SEALED_CSP, IMMUTABLE),
    Row("/loader/", LOADER_CSP, REVALIDATED),
    Row("/runtime/manifest.json", DATA_CSP, REVALIDATED),
    Row("/runtime/", DATA_CSP, IMMUTABLE),
    Row("/api/v1/cases", DATA_CSP, NOT_KEPT, cross_origin=True),
    Row("/api/v1/platforms", DATA_CSP, NOT_KEPT, cross_origin=True),
    Row("/api/v1/statistics", DATA_CSP, NOT_KEPT, cross_origin=True),
    Row("/api/", DATA_CSP, NOT_KEPT),
    Row("/hashsharing/", DATA_CSP, NOT_KEPT),
    Row("/stopncii/", DATA_CSP, NOT_KEPT),
    Row("/healthz", DATA_CSP, NOT_KEPT),
    Row("/readyz", DATA_CSP, NOT_KEPT),
    Row("/openapi.json", DATA_CSP, REVALIDATED),
    Row("/developers/", REFERENCE_CSP, REVALIDATED),
    Row("/site.json", DATA_CSP, REVALIDATED),
    Row("/", PAGE_CSP, REVALIDATED),
)


def for_path(path: str, config: Config, *, failed: bool = False) -> list[tuple[str, str]]:
    """The headers of an answer at that path; a failed one is never kept."""
    row = next(row for row in TABLE if path.startswith(row.prefix) or row.prefix == "/")
    connect = f"'self' {config.api_origin}".strip()
    headers = [
        *EVERYWHERE,
        ("Content-Security-Policy", row.csp.format(connect=connect)),
        # A missing runtime file must not be remembered as missing for a year.
        ("Cache-Control", NOT_KEPT if failed else row.cache),
    ]
    if config.hsts_seconds:
        headers.append(
            ("Strict-Transport-Security", f"max-age={config.hsts_seconds}; includeSubDomains")
        )
    if row.cross_origin and config.page_origin:
        headers += [
            ("Access-Control-Allow-Origin", config.page_origin),
            ("Access-Control-Allow-Methods", "GET, POST"),
            ("Access-Control-Allow-Headers", "content-type"),
            ("Access-Control-Max-Age", "7200"),
        ]
    return headers


class SecurityHeaders:
    """WSGI middleware: the table's headers replace what came from inside."""

    def __init__(self, inner: WSGIApplication, config: Config) -> None:
        self._inner = inner
        self._config = config

    def __call__(self, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        """Answer as the inner application does, under our headers."""

        def start(status: str, headers: list[tuple[str, str]], exc_info: Any = None) -> Any:  # noqa: ANN401  # WSGI's own types
            failed = int(status[:3]) >= HTTPStatus.BAD_REQUEST
            ours = for_path(environ.get("PATH_INFO", "/"), self._config, failed=failed)
            names = {name.lower() for name, _ in ours}
            kept = [(name, value) for name, value in headers if name.lower() not in names]
            return start_response(status, kept + ours, exc_info)

        return self._inner(environ, start)
