"""Writes down what a build consists of, so that the page, and anyone, can check each byte."""

from __future__ import annotations

import json
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final

from web.build.files import sha256

if TYPE_CHECKING:
    from collections.abc import Mapping

    from web.build.files import Files

FORMAT: Final = 1


def listed(
    served: dict[str, str],
    files: Files,
    late: frozenset[str] = frozenset(),
    sent: Mapping[str, int] = MappingProxyType({}),
) -> list[dict[str, Any]]:
    """An entry a file, in order of path: name, path, SHA-256, size in bytes.

    Args:
        served: name, as the browser asks for it, to the path under the site.
        files: content by name.
        late: names of those that only some visitors' files need; their entries say so.
        sent: bytes that travel, compressed, by name; for the entries of those that are named.
    """
    entries = [
        {"name": name, "path": path, "sha256": sha256(files[name]), "size": len(files[name])}
        | ({"sent": sent[name]} if name in sent else {})
        | ({"late": True} if name in late else {})
        for name, path in served.items()
    ]
    return sorted(entries, key=lambda entry: str(entry["path"]))


def build_id(entries: list[dict[str, Any]]) -> str:
    """One SHA-256 for the whole: of the lines that `sha256sum` prints for the files, by path."""
    lines = (f"{entry['sha256']}  {entry['path']}\n" for entry in entries)
    return sha256("".join(lines).encode())


def manifest(entries: list[dict[str, Any]], **more: str) -> bytes:
    """The manifest as JSON text; `more` are keys of one build alone, such as its worker."""
    whole = {"format": FORMAT, "build": build_id(entries), **more, "files": entries}
    return (json.dumps(whole, indent=1) + "\n").encode()
