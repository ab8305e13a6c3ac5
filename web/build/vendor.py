"""Copies the npm libraries that the page imports, as they were published, unbundled."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from web.build.errors import MissingPart
from web.build.manifest import listed, manifest

if TYPE_CHECKING:
    from web.build.files import Files
    from web.build.places import Places

LIBRARIES: Final = {
    "fluent": ("@fluent/bundle/esm", "*.js"),
    "lean-qr": ("lean-qr", "index.mjs"),
}
"""Folder under `vendor/`: where npm puts the library, and which of its files the page imports."""


def libraries(places: Places) -> Files:
    """The libraries' modules by path, all ending in `.js`, and a manifest of them."""
    found: dict[str, bytes] = {}
    for folder, (home, pattern) in LIBRARIES.items():
        paths = sorted((places.libraries / home).glob(pattern))
        if not paths:
            raise MissingPart(home, source="npm", problem="not installed", remedy="run `npm ci`")
        found |= {f"vendor/{folder}/{path.stem}.js": path.read_bytes() for path in paths}
    entries = listed({path: path for path in found}, found)
    return {**found, "vendor/manifest.json": manifest(entries)}
