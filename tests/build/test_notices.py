"""Others' work is named with its licence, on the page and for machines (P26)."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any, Final

import pytest
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator

from web.build import fetch, notices, sbom, steps, vendor
from web.build.files import Files, sha256
from web.build.parts import Part, served_parts
from web.build.places import Places

ROOT: Final = Path(__file__).parents[2]
SITE: Final = ROOT / "web" / "site"


@pytest.fixture(scope="module")
def originals() -> Files:
    """The wheels that the runtime is made of."""
    return fetch.fetch(Places(ROOT), steps.PACKAGES)({})


@pytest.fixture(scope="module")
def parts(originals: Files) -> tuple[Part, ...]:
    """What others wrote."""
    return served_parts(Places(ROOT), originals)


@pytest.fixture(scope="module")
def bill(parts: tuple[Part, ...], originals: Files) -> Any:  # noqa: ANN401  # JSON
    """The bill of materials, read."""
    return json.loads(sbom.as_json(Places(ROOT), parts, originals))


class TestNotices:
    def test_p26_hold_the_licence_of_every_part(self, parts: tuple[Part, ...]) -> None:
        """The texts that licences ask to be kept: MPL, LGPL, BSD, MIT-CMU, PSF, Apache, IJG."""
        text = notices.as_text(parts).decode()

        for words in (
            "Mozilla Public License Version 2.0",
            "GNU LESSER GENERAL PUBLIC LICENSE",
            "NumPy Developers",
            "Pillow is the friendly PIL fork",
            "PYTHON SOFTWARE FOUNDATION LICENSE VERSION 2",
            "Apache License",
            "Independent JPEG Group",
            "FreeType Project",
        ):
            assert words in text, words
        assert all(part.text for part in parts)

    def test_p26_leave_out_no_library_of_the_lock(self, parts: tuple[Part, ...]) -> None:
        """Whatever package.json depends on is served, and so is named, in its locked version."""
        locked = json.loads((ROOT / "package.json").read_bytes())["dependencies"]

        named = {part.name: part.version for part in parts}

        assert locked.items() <= named.items()
        assert {"numpy", "pillow", "CPython"} <= set(named)

    def test_are_served(self, originals: Files) -> None:
        """The privacy page links to them; they are in the manifest like every built file."""
        files = dict(vendor.vendored(Places(ROOT), originals))
        listed = json.loads(files.pop("vendor/manifest.json"))["files"]

        assert {one["path"]: one["sha256"] for one in listed} == {
            path: sha256(content) for path, content in files.items()
        }
        assert {notices.PATH, sbom.PATH} <= set(files)
        assert notices.PATH in (SITE / "page" / "steps" / "plain.js").read_text("utf-8")


class TestBill:
    def test_p26_is_cyclonedx(self, parts: tuple[Part, ...], originals: Files) -> None:
        """The schema itself finds nothing wrong."""
        text = sbom.as_json(Places(ROOT), parts, originals).decode()

        assert JsonStrictValidator(SchemaVersion.V1_6).validate_str(text) is None

    def test_p26_names_every_line_of_the_server_s_lock(self, bill: Any) -> None:  # noqa: ANN401  # JSON
        """Nothing that the server runs is left out."""
        lock = (ROOT / "requirements.lock").read_text("utf-8")
        lines = re.findall(r"^(\S+)==(\S+)", lock, re.MULTILINE)

        listed = [
            (one["name"], one["version"])
            for one in bill["components"]
            if one["bom-ref"].startswith("server/")
        ]

        assert listed == lines

    def test_names_what_is_served_by_its_digest(self, bill: Any, originals: Files) -> None:  # noqa: ANN401  # JSON
        """A wheel is the very bytes that browsers get."""
        numpy = next(one for one in bill["components"] if one["bom-ref"] == "served/numpy")

        wheel = next(content for path, content in originals.items() if path.startswith("numpy-"))
        assert numpy["hashes"] == [{"alg": "SHA-256", "content": sha256(wheel)}]
