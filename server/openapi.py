"""`/openapi.json`, made from the models and from what each view says of itself."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Final, Literal, TypeVar

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
from server.ours import NDJSON
from server.views.answers import status_of
from server.wire import ErrorAnswer

_SCHEMAS: Final = "#/components/schemas/{model}"
_PART: Final = re.compile(r"<(?:\w+:)?(\w+)>")
Scheme = Literal["bearer", "basic", "header_keys"]
_SECURITY: Final[Mapping[Scheme, Mapping[str, list[str]]]] = {
    "bearer": {"key": []},
    "basic": {"password": []},
    "header_keys": {"functions_key": [], "subscription_key": []},
}
_SCHEMES: Final = {
    "key": {"type": "http", "scheme": "bearer"},
    "password": {"type": "http", "scheme": "basic", "description": "The password is the key."},
    "functions_key": {"type": "apiKey", "in": "header", "name": "x-functions-key"},
    "subscription_key": {"type": "apiKey", "in": "header", "name": "Ocp-Apim-Subscription-Key"},
}
_View = TypeVar("_View", bound=Callable[..., Any])


@dataclass(frozen=True, slots=True)
class Lines:
    """An answer of a model a line."""

    model: type[BaseModel]


@dataclass(frozen=True, slots=True)
class Xml:
    """A document of XML; the schema with OpenAPI's own words on how XML shows it."""

    meaning: str
    schema: Mapping[str, Any]


Content = type[BaseModel] | Xml | None
"""Of a body or an answer; None is an empty one."""


@dataclass(frozen=True, slots=True)
class Operation:
    """What a route takes and gives; stands above its view."""

    summary: str
    answers: Mapping[int, Content]
    body: Content = None
    query: type[BaseModel] | None = None
    errors: tuple[type[PyHashError], ...] = field(default=())
    key: Scheme | None = None
    path: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)  # schemas of its parts
    lines: Lines | None = None  # another form of the answer

    def __call__(self, view: _View) -> _View:
        """Attach the description to a view."""
        view.operation = self  # type: ignore[attr-defined]  # functions take attributes
        return view

    def all_errors(self) -> tuple[type[PyHashError], ...]:
        """Its own errors and those that every such route can answer."""
        errors: tuple[type[PyHashError], ...] = (*self.errors, Internal)
        if self.body or self.key:
            errors = (*errors, TooManyRequests)
        if self.body or self.query:
            errors = (BadRequest, *errors)
        if self.body:
            errors = (*errors, BodyTooLarge)
        if self.body and not isinstance(self.body, Xml):
            errors = (*errors, NotJson)
        if self.key:
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
        stream = operation.lines.model if operation.lines else None
        for model in (operation.body, stream, *operation.answers.values()):
            if isinstance(model, type):
                models[model] = None
    _, definitions = models_json_schema(
        [(model, "validation") for model in models], ref_template=_SCHEMAS
    )
    paths: dict[str, Any] = {}
    for rule, method, operation in sorted(routes, key=lambda route: str(route[0])):
        path = _PART.sub(r"{\1}", str(rule))
        paths.setdefault(path, {})[method] = _operation(rule.endpoint, operation)
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
            "securitySchemes": _SCHEMES,
        },
    }


def _operation(endpoint: str, operation: Operation) -> dict[str, Any]:
    described: dict[str, Any] = {
        "operationId": endpoint.replace(".", "_"),
        "summary": operation.summary,
        "responses": _responses(operation),
    }
    if operation.body is not None:
        described["requestBody"] = {"required": True, "content": _content(operation.body)}
    parameters = [
        {"name": name, "in": "path", "required": True, "schema": schema}
        for name, schema in operation.path.items()
    ]
    if operation.query is not None:
        parameters += _parameters(operation.query)
    if parameters:
        described["parameters"] = parameters
    if operation.key:
        described["security"] = [_SECURITY[operation.key]]
    return described


def _content(content: Content) -> dict[str, Any]:
    if content is None:
        return {}
    if isinstance(content, Xml):
        return {"application/xml": {"schema": content.schema}}
    return {"application/json": {"schema": _ref(content)}}


def _ref(model: type[BaseModel]) -> dict[str, str]:
    return {"$ref": _SCHEMAS.format(model=model.__name__)}


def _meaning(content: Content) -> str:
    if content is None:
        return "Taken."
    return content.meaning if isinstance(content, Xml) else (content.__doc__ or "").split("\n")[0]


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
        str(int(status)): {"description": _meaning(content), "content": _content(content)}
        for status, content in operation.answers.items()
    }
    if operation.lines:
        schema = _ref(operation.lines.model)
        responses["200"]["content"][NDJSON] = {"schema": schema}
        responses["304"] = {"description": "The ETag sent is that of the answer."}
    by_status: dict[int, list[str]] = {}
    for error in operation.all_errors():
        by_status.setdefault(status_of(error), []).append(f"`{error.code}`: {error.message}")
    for status, told in sorted(by_status.items()):
        responses[str(status)] = {"description": " ".join(told), "content": _content(ErrorAnswer)}
    return responses
