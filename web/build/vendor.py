"""Copies the npm libraries that the page imports, as they were published, unbundled.

Beside them lie the notices of all that others wrote, and the bill of materials.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from web.build import notices, sbom
from web.build.errors import MissingPart
from web.build.manifest import listed, manifest
from web.build.parts import served_parts

if TYPE_CHECKING:
    from web.build.files import Files
    from web.build.places import Places

LIBRARIES: Final = {
    "fluent": ("@fluent/bundle/esm", ("*.js", "*.d.ts")),
    "lean-qr": ("lean-qr", ("index.mjs", "index.d.ts")),
}
"""Folder under `vendor/`: where npm puts the library, and what the page imports, with its types."""


def vendored(places: Places, originals: Files) -> Files:
    """The libraries, the notices and the bill of materials, and a manifest of it all.

    Args:
        places: of this checkout.
        originals: as `served_parts` takes them.
    """
    parts = served_parts(places, originals)
    found = {
        **libraries(places),
        notices.PATH: notices.as_text(parts),
        sbom.PATH: sbom.as_json(places, parts, originals),
    }
    entries = listed({path: path for path in found}, found)
    return {**found, "vendor/manifest.json": manifest(entries)}


def libraries(places: Places) -> Files:
    """The libraries' modules by path, each ending in `.js`, and their types."""
    found: dict[str, bytes] = {}
    for folder, (home, patterns) in LIBRARIES.items():
        for pattern in patterns:
            paths = sorted((places.libraries / home).glob(pattern))
            if not paths:
                raise MissingPart(
                    f"{home}/{pattern}", source="npm", problem="not there", remedy="run `npm ci`"
                )
            found |= {f"vendor/{folder}/{_served(path.name)}": path.read_bytes() for path in paths}
    return found


def _served(name: str) -> str:
    """A module ends in `.js`: every server knows its type."""
    return name.removesuffix(".mjs") + ".js" if name.endswith(".mjs") else name
