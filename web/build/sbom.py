"""The bill of materials (CycloneDX 1.6): what is served, and what the server runs, from the locks.

It is served as `vendor/sbom.json`. No time and no random number stand in it: the same locks give
the same bytes.
"""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any, Final

from web.build.files import sha256

if TYPE_CHECKING:
    from collections.abc import Sequence

    from web.build.files import Files
    from web.build.parts import Part
    from web.build.places import Places

PATH: Final = "vendor/sbom.json"
_LOCKED: Final = re.compile(
    r"^(?P<name>[a-z0-9.-]+)==(?P<version>[^\s;\\]+)(?: ; (?P<marker>[^\\]+?))? ?\\?$", re.MULTILINE
)


def as_json(places: Places, parts: Sequence[Part], originals: Files) -> bytes:
    """The bill as JSON text."""
    wheels = {
        name.split("-")[0]: sha256(content)
        for name, content in originals.items()
        if name.endswith(".whl")
    }
    lock = (places.root / "requirements.lock").read_text("utf-8")
    bill = {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {
            "component": {
                "type": "application",
                "name": "takeitdown-pyhash",
                "licenses": [{"license": {"id": "Apache-2.0"}}],
            }
        },
        "components": [
            *(_served(part, wheels.get(part.name.lower())) for part in parts),
            *(_run(**found.groupdict()) for found in _LOCKED.finditer(lock)),
        ],
    }
    return (json.dumps(bill, indent=1) + "\n").encode()


def _served(part: Part, digest: str | None) -> dict[str, Any]:
    component: dict[str, Any] = {"type": "library", "bom-ref": f"served/{part.name}"}
    component |= {"name": part.name, "licenses": [{"expression": part.licence}]}
    if " " not in part.licence:
        component["licenses"] = [{"license": {"id": part.licence}}]
    if part.version:
        component["version"] = part.version
    if part.purl:
        component["purl"] = part.purl
    if digest is not None:
        component["hashes"] = [{"alg": "SHA-256", "content": digest}]
    return component | {"properties": [{"name": "pyhash:where", "value": "served"}]}


def _run(name: str, version: str, marker: str | None) -> dict[str, Any]:
    properties = [{"name": "pyhash:where", "value": "server"}]
    if marker is not None:
        properties.append({"name": "pyhash:where-python", "value": marker})
    return {
        "type": "library",
        "bom-ref": f"server/{name}@{version}",
        "name": name,
        "version": version,
        "purl": f"pkg:pypi/{name}@{version}",
        "properties": properties,
    }
