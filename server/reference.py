"""The API's description as a page for engineers: HTML without a script, and its own style sheet.

Made from what /openapi.json says and from nothing else. Served at /developers/, where a person who
needs help never comes, and written by `pyhash-server reference FOLDER` for any other place.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from html import escape
from typing import Any, Final

STYLE: Final = """\
:root { color-scheme: light dark; }
body { font: 1rem/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 60rem; padding: 0 1rem; }
h2 { border-top: 1px solid; margin-top: 3rem; padding-top: 1rem; }
code, pre { font-family: ui-monospace, monospace; }
h2 code, h3 code { overflow-wrap: anywhere; }
table { border-collapse: collapse; margin: 1rem 0; width: 100%; }
th, td { border-bottom: 1px solid #8888; padding: 0.3rem 0.6rem 0.3rem 0; text-align: left;
  vertical-align: top; }
td { overflow-wrap: anywhere; }
"""
_WITH: Final = {
    "key": "Authorization: Bearer KEY",
    "password": "HTTP Basic: username, and the key as password",
    "functions_key": "x-functions-key: KEY",
    "subscription_key": "Ocp-Apim-Subscription-Key: KEY",
}
_LIMITS: Final = (
    ("pattern", "matches {}"),
    ("enum", "one of {}"),
    ("const", "always {}"),
    ("format", "as {}"),
    ("minimum", "at least {}"),
    ("maximum", "at most {}"),
    ("minLength", "at least {} characters"),
    ("maxLength", "at most {} characters"),
    ("minItems", "at least {} of them"),
    ("maxItems", "at most {} of them"),
    ("default", "without it {}"),
)
"""What a schema says of a value, and how that is told."""


def as_html(described: Mapping[str, Any]) -> str:
    """A description of OpenAPI as one page."""
    return "\n".join(_page(described)) + "\n"


def _page(described: Mapping[str, Any]) -> Iterator[str]:
    info = described["info"]
    operations = [
        (path, method, told)
        for path, methods in described["paths"].items()
        for method, told in methods.items()
    ]
    yield '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">'
    yield '<meta name="viewport" content="width=device-width">'
    yield f"<title>API: {escape(info['title'])}</title>"
    yield '<link rel="stylesheet" href="style.css">\n</head>\n<body>\n<main>'
    yield f"<h1>{escape(info['title'])}</h1>\n<p>{escape(info['description'])}</p>"
    yield "<p>For programs: <a href='openapi.json'>openapi.json</a>, OpenAPI 3.1.</p>\n<ul>"
    for path, method, told in operations:
        name = escape(told["operationId"])
        yield f'<li><a href="#{name}"><code>{method.upper()} {escape(path)}</code></a></li>'
    yield "</ul>"
    for path, method, told in operations:
        yield from _operation(path, method, told)
    yield "<h2>Schemas</h2>"
    for name, schema in sorted(described["components"]["schemas"].items()):
        yield f'<h3 id="{escape(name)}"><code>{escape(name)}</code></h3>'
        yield f"<p>{escape(schema.get('description', ''))}</p>"
        yield from _properties(schema)
    yield "</main>\n</body>\n</html>"


def _operation(path: str, method: str, told: Mapping[str, Any]) -> Iterator[str]:
    name = escape(told["operationId"])
    yield f'<h2 id="{name}"><code>{method.upper()} {escape(path)}</code></h2>'
    yield f"<p>{escape(told['summary'])}</p>"
    for one in told.get("security", ()):
        yield "<p>With " + " and ".join(f"<code>{_WITH[name]}</code>" for name in one) + ".</p>"
    if told.get("parameters"):
        yield "<table>\n<tr><th>in</th><th>name</th><th>what</th></tr>"
        for one in told["parameters"]:
            cells = (one["in"], f"<code>{escape(one['name'])}</code>", _kind(one["schema"]))
            yield _row(*cells)
        yield "</table>"
    if "requestBody" in told:
        yield f"<p>Body: {_contents(told['requestBody']['content'])}</p>"
    yield "<table>\n<tr><th>answer</th><th>meaning</th><th>holds</th></tr>"
    for status, answer in told["responses"].items():
        holds = _contents(answer.get("content", {}))
        yield _row(status, escape(answer["description"]), holds)
    yield "</table>"


def _contents(contents: Mapping[str, Any]) -> str:
    return "<br>".join(
        f"<code>{escape(mimetype)}</code>: {_kind(content['schema'])}"
        for mimetype, content in contents.items()
    )


def _properties(schema: Mapping[str, Any]) -> Iterator[str]:
    properties = schema.get("properties")
    if not properties:
        yield f"<p>{_kind(schema)}</p>"
        return
    yield "<table>\n<tr><th>name</th><th>what</th><th></th></tr>"
    for name, one in properties.items():
        must = "" if name in schema.get("required", ()) else "may be left out"
        yield _row(f"<code>{escape(name)}</code>", _kind(one), must)
    yield "</table>"


def _kind(schema: Mapping[str, Any]) -> str:
    """What a value is, in a line; an element of XML with what it holds."""
    if "$ref" in schema:
        name = escape(schema["$ref"].rpartition("/")[2])
        return f'<a href="#{name}"><code>{name}</code></a>'
    for several in ("anyOf", "oneOf"):
        if several in schema:
            return " or ".join(map(_kind, schema[several]))
    kind = escape(str(schema.get("type", "value")))
    if "items" in schema:
        kind = f"list of {_kind(schema['items'])}"
    elif "prefixItems" in schema:
        kind = "list of " + ", ".join(map(_kind, schema["prefixItems"]))
    elif "properties" in schema:
        inner = ", ".join(f"{escape(n)} ({_kind(one)})" for n, one in schema["properties"].items())
        kind = f"{kind} of {inner or 'nothing'}"
    limits = [
        told.format(f"<code>{escape(json.dumps(schema[name]))}</code>")
        for name, told in _LIMITS
        if name in schema
    ]
    return ", ".join([kind, *limits])


def _row(*cells: str) -> str:
    return "<tr>" + "".join(f"<td>{cell}</td>" for cell in cells) + "</tr>"
