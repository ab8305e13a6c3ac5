"""`/openapi.json`, made from the models and from what each view says of itself."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Final, TypeVar

from flask import Flask
from pydantic import BaseModel
from pydantic.json_schema import models_json_schema

from pyhash.errors import PyHashError
from server.errors import (
    BadRequest,
    BodyTooLarge,
    Internal,
    NotJson,
    ScopeMissing,
    TooManyRequests,
    Unauthorized,
)
from server.views.answers import status_of
from server.wire import ErrorAnswer

_SCHEMAS: Final = "#/components/schemas/{model}"
_View = TypeVar("_View", bound=Callable[..., Any])


@dataclass(frozen=True, slots=True)
class Operation:
    """What a route takes and gives; stands above its view."""

    summary: str
    answers: Mapping[int, type[BaseModel]]
    body: type[BaseModel] | None = None
    query: type[BaseModel] | None = None
    errors: tuple[type[PyHashError], ...] = field(default=())
    with_key: bool = False

    def __call__(self, view: _View) -> _View:
        """Attach the description to a view."""
        view.operation = self  # type: ignore[attr-defined]  # functions take attributes
        return view

    def all_errors(self) -> tuple[type[PyHashError], ...]:
        """Its own errors and those that every such route can answer."""
        errors: tuple[type[PyHashError], ...] = (*self.errors, Internal)
        if self.body or self.with_key:
            errors = (*errors, TooManyRequests)
        if self.body or self.query:
            errors = (BadRequest, *errors)
        if self.body:
            errors = (*errors, BodyTooLarge, NotJson)
        if self.with_key:
            errors = (*errors, Unauthorized, ScopeMissing)
        return errors


def describe(app: Flask) -> dict[str, Any]:
    """The OpenAPI 3.1 description of every described route."""
    routes = [
        (rule, method.lower(), operation)
        for rule in app.url_map.iter_rules()
        if (operation := getattr(app.view_functions[rule.endpoint], "operation", None))
        for method in (rule.methods or set()) - {"HEAD", "OPTIONS"}
    ]
    models: dict[type[BaseModel], None] = {ErrorAnswer: None}
    for _, _, operation in routes:
        for model in (operation.body, *operation.answers.values()):
            if model is not None:
                models[model] = None
    _, definitions = models_json_schema(
        [(model, "validation") for model in models], ref_template=_SCHEMAS
    )
    paths: dict[str, Any] = {}
    for rule, method, operation in sorted(routes, key=lambda route: str(route[0])):
        paths.setdefault(str(rule), {})[method] = _operation(rule.endpoint, operation)
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "Fingerprints of intimate pictures of minors",
            "version": "1",
            "description": "Takes fingerprints under an anonymous case ID and hands the list to "
            "participating platforms. Pictures are never sent.",
            "license": {"name": "Apache-2.0", "identifier": "Apache-2.0"},
        },
        "servers": [{"url": "/"}],
        "paths": paths,
        "components": {
            "schemas": definitions["$defs"],
            "securitySchemes": {"key": {"type": "http", "scheme": "bearer"}},
        },
    }


def _operation(endpoint: str, operation: Operation) -> dict[str, Any]:
    described: dict[str, Any] = {
        "operationId": endpoint.replace(".", "_"),
        "summary": operation.summary,
        "responses": _responses(operation),
    }
    if operation.body is not None:
        described["requestBody"] = {"required": True, "content": _json(operation.body)}
    if operation.query is not None:
        described["parameters"] = _parameters(operation.query)
    if operation.with_key:
        described["security"] = [{"key": []}]
    return described


def _json(model: type[BaseModel]) -> dict[str, Any]:
    return {"application/json": {"schema": {"$ref": _SCHEMAS.format(model=model.__name__)}}}


def _parameters(query: type[BaseModel]) -> list[dict[str, Any]]:
    schema = query.model_json_schema(ref_template=_SCHEMAS)
    found = []
    for name, told in schema["properties"].items():
        # In a query "none" is said by leaving the name out.
        kinds = [kind for kind in told.get("anyOf", [told]) if kind.get("type") != "null"]
        kind = {key: value for key, value in kinds[0].items() if key != "title"}
        if "$ref" in kind:
            kind = schema["$defs"][kind["$ref"].rsplit("/", 1)[1]]
        found.append({"name": name, "in": "query", "required": False, "schema": kind})
    return found


def _responses(operation: Operation) -> dict[str, Any]:
    responses: dict[str, Any] = {
        str(int(status)): {
            "description": (model.__doc__ or "").split("\n")[0],
            "content": _json(model),
        }
        for status, model in operation.answers.items()
    }
    by_status: dict[int, list[str]] = {}
    for error in operation.all_errors():
        by_status.setdefault(status_of(error), []).append(f"`{error.code}`: {error.message}")
    for status, told in sorted(by_status.items()):
        responses[str(status)] = {"description": " ".join(told), "content": _json(ErrorAnswer)}
    return responses
