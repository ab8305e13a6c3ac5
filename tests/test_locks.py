"""P26: what is installed is known, to the byte, and comes from no address of ours."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Final

import pytest

ROOT: Final = Path(__file__).parents[1]
_PIN: Final = re.compile(r"^[A-Za-z0-9._-]+(\[[a-z,]+\])?==[^ ]+( ; .+)? \\$")
_HASH: Final = re.compile(r"^    --hash=sha256:[0-9a-f]{64}( \\)?$")


class TestPythonLocks:
    @pytest.mark.parametrize("name", ["requirements.lock", "requirements-test.lock"])
    def test_p26_every_package_is_one_version_with_its_hashes(self, name: str) -> None:
        """Nothing else stands in a lock: no range, no address, no other option."""
        lines = (ROOT / name).read_text("utf-8").splitlines()
        kinds = ["pin" if _PIN.match(line) else "hash" if _HASH.match(line) else line
                 for line in lines]  # fmt: skip

        assert set(kinds) == {"pin", "hash"}
        for kind, after in zip(kinds, [*kinds[1:], "pin"], strict=True):
            assert kind == "hash" or after == "hash"  # a pin is followed by a hash

    def test_p26_what_serves_is_tested_in_the_same_versions(self) -> None:
        """The lock of the tests holds every pin of the other."""
        served, tested = (
            {line.split()[0] for line in (ROOT / name).read_text("utf-8").splitlines()
             if _PIN.match(line)}
            for name in ("requirements.lock", "requirements-test.lock")
        )  # fmt: skip
        assert served <= tested


class TestNodeLock:
    def test_p26_every_package_has_its_integrity_and_no_address(self) -> None:
        """SHA-512 of the archive, whatever registry it is fetched from."""
        lock = json.loads((ROOT / "package-lock.json").read_text("utf-8"))
        packages = [entry for path, entry in lock["packages"].items() if path]

        assert packages
        for entry in packages:
            assert entry["integrity"].startswith("sha512-")
            assert "resolved" not in entry

    def test_p26_what_is_asked_for_is_one_version(self) -> None:
        """Exact versions in package.json too: an update is a commit."""
        package = json.loads((ROOT / "package.json").read_text("utf-8"))
        asked = {**package["dependencies"], **package["devDependencies"]}
        assert all(re.fullmatch(r"\d+\.\d+\.\d+", version) for version in asked.values())
