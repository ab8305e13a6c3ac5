"""The lock that is served names what is served, and only that."""

from __future__ import annotations

import hashlib
import json
from typing import Any

import pytest

from web.build.errors import BadFreeze
from web.build.freeze import trimmed


def entry(name: str, file_name: str, *depends: str) -> dict[str, Any]:
    """Write one package as micropip freezes it."""
    sha256 = hashlib.sha256(name.encode()).hexdigest()
    return {"name": name, "file_name": file_name, "sha256": sha256, "depends": list(depends)}


FROZEN = json.dumps(
    {
        "info": {"abi_version": "2026_0"},
        "packages": {
            "micropip": entry("micropip", "micropip.whl"),
            "numpy": entry("numpy", "/a/folder/numpy.whl"),
            "pillow": entry("Pillow", "/a/folder/pillow.whl"),
            "pyhash": entry("pyhash", "emfs:/tmp/pyhash.whl", "numpy", "pillow"),
        },
    }
).encode()
FILES = {"numpy.whl": b"numpy", "pillow.whl": b"Pillow", "pyhash.whl": b"pyhash"}


class TestTrimmed:
    def test_keeps_the_engine_and_what_it_needs_under_local_names(self) -> None:
        """No path of the machine that built it is in the lock."""
        lock = json.loads(trimmed(FROZEN, FILES))

        names = {name: entry["file_name"] for name, entry in lock["packages"].items()}
        assert names == {"numpy": "numpy.whl", "pillow": "pillow.whl", "pyhash": "pyhash.whl"}
        assert lock["info"] == {"abi_version": "2026_0"}

    def test_of_other_bytes_than_those_served_stops_the_build(self) -> None:
        """A lock that the browser would refuse never leaves the build."""
        with pytest.raises(BadFreeze, match=r"numpy\.whl"):
            trimmed(FROZEN, {**FILES, "numpy.whl": b"another"})
