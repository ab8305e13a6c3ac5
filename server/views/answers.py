"""How bodies are read and answers written, the same on every route; the one shape of an error."""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Iterator, Mapping
from http import HTTPStatus
from typing import Any, Final, TypeVar

from flask import Flask, Response, g, request
from pydantic import BaseModel, ValidationError
from pydantic_core import to_json
from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as PoolTimeout
from werkzeug.exceptions import HTTPException

from pyhash.errors import PyHashError
from server import wire
from server.config import MAX_BODY_BYTES
from server.errors import (
    BadRequest,
    BodyTooLarge,
    Internal,
    MethodNotAllowed,
    NotFound,
    NotJson,
    RequestError,
    TooManyRequests,
    Unauthorized,
    Unavailable,
)
from server.logs import note_error

_HTTP_ERRORS: Final[Mapping[int, type[RequestError]]] = {
    HTTPStatus.NOT_FOUND: NotFound,
    HTTPStatus.METHOD_NOT_ALLOWED: MethodNotAllowed,
    HTTPStatus.REQUEST_ENTITY_TOO_LARGE: BodyTooLarge,
    HTTPStatus.UNSUPPORTED_MEDIA_TYPE: NotJson,
}
JSON: Final = "application/json"
GZIP_WINDOW: Final = 31
"""zlib's word for its largest window in gzip's frame."""
Model = TypeVar("Model", bound=BaseModel)


def read_body(model: type[Model]) -> Model:
    """The request's body as a model.

    Raises:
        NotJson: another content type.
        BodyTooLarge: above 256 KB, whether it said its length or not.
        BadRequest: anything at all is not as described.
    """
    if request.mimetype != JSON:
        raise NotJson
    raw = request.get_data(cache=False)
    if len(raw) > MAX_BODY_BYTES:
        raise BodyTooLarge
    return wire.read(model, raw)


def read_query(model: type[Model]) -> Model:
    """The request's query as a model. Raises BadRequest; a repeated name is one such fault."""
    given = list(request.args.items(multi=True))
    if len(given) != len(request.args):
        raise BadRequest
    try:
        return model.model_validate_strings(dict(given))
    except ValidationError:
        raise BadRequest from None


def answer(content: Any, status: int = HTTPStatus.OK) -> Response:  # noqa: ANN401  # any JSON
    """JSON."""
    return Response(to_json(content), status=status, mimetype=JSON)


def squeezed(parts: Iterable[bytes], mimetype: str) -> Response:
    """A long answer, in gzip where the caller takes it: a third of the bytes."""
    if not request.accept_encodings["gzip"]:
        return Response(parts, mimetype=mimetype)
    return Response(_gzip(parts), mimetype=mimetype, headers={"Content-Encoding": "gzip"})


def _gzip(parts: Iterable[bytes]) -> Iterator[bytes]:
    squeezing = zlib.compressobj(zlib.Z_BEST_SPEED, wbits=GZIP_WINDOW)
    for part in parts:
        # Whole after each part: who reads a stream need not wait for the next.
        yield squeezing.compress(part) + squeezing.flush(zlib.Z_SYNC_FLUSH)
    yield squeezing.flush()


def is_held(tag: str) -> bool:
    """Whether the caller holds the answer of that ETag; some proxies that compress change it."""
    held = request.if_none_match
    return held.contains_weak(tag) or held.contains_weak(f"{tag}-gzip")


def status_of(error: PyHashError | type[PyHashError]) -> int:
    """The HTTP status of an error: a bad value is the sender's fault."""
    return int(getattr(error, "status", HTTPStatus.BAD_REQUEST))


def refuse(error: PyHashError) -> Response:
    """The one shape of an error."""
    g.refused = error
    beside = getattr(error, "beside", {})
    refusal = answer({"error": error.as_dict(), **beside}, status_of(error))
    if isinstance(error, Unauthorized):
        refusal.headers["WWW-Authenticate"] = "Bearer"
    if isinstance(error, TooManyRequests):
        refusal.headers["Retry-After"] = "60"
    return refusal


def handle_errors(app: Flask) -> None:
    """Answer every error, ours, Flask's or a bug, in that shape."""
    app.register_error_handler(PyHashError, refuse)

    @app.errorhandler(HTTPException)
    def http_error(error: HTTPException) -> Response:
        refusal = refuse(_HTTP_ERRORS.get(error.code or 0, BadRequest)())
        if error.code == HTTPStatus.METHOD_NOT_ALLOWED:
            refusal.headers["Allow"] = dict(error.get_headers()).get("Allow", "")
        return refusal

    @app.errorhandler(DBAPIError)
    @app.errorhandler(PoolTimeout)
    @app.errorhandler(OSError)  # the ledger cannot be written
    def database_error(error: Exception) -> Response:
        note_error("database_failed", error)
        return refuse(Unavailable())

    @app.errorhandler(Exception)
    def crash(error: Exception) -> Response:
        note_error("crash", error)
        return refuse(Internal())
