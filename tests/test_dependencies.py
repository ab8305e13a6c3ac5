"""What we build on is locked, and none of it has a flaw that is known to the public (P26)."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any, Final

import pytest

ROOT: Final = Path(__file__).parents[1]
UNREACHABLE: Final = "the advisories cannot be reached from here: NOT AUDITED"
LONGEST_S: Final = 300


def asked(*command: str) -> Any:  # noqa: ANN401  # JSON
    """What an auditor says, as JSON; the test is skipped, visibly, if it reaches nobody."""
    done = subprocess.run(
        command, cwd=ROOT, capture_output=True, text=True, check=False, timeout=LONGEST_S
    )
    try:
        return json.loads(done.stdout)
    except ValueError:
        pytest.skip(f"{UNREACHABLE} ({command[0]})")


class TestAudit:
    @pytest.mark.slow
    def test_p26_no_known_flaw_in_the_python_packages(self) -> None:
        """Named with the version that mends it, where there is one."""
        told = asked(
            *(sys.executable, "-m", "pip_audit", "--format=json", "--progress-spinner=off"),
            *("--disable-pip", "--require-hashes", "--requirement=requirements-test.lock"),
        )
        known = [one for one in told["dependencies"] if "skip_reason" not in one]
        if not known:
            pytest.skip(f"{UNREACHABLE} (pip-audit)")

        flawed = {
            f"{one['name']} {one['version']}: {flaw['id']}, mended in {flaw['fix_versions']}"
            for one in known
            for flaw in one["vulns"]
        }
        assert flawed == set()

    def test_p26_no_known_flaw_in_the_npm_packages(self) -> None:
        """The page's libraries, and the tools that check it."""
        told = asked("npm", "audit", "--json", "--package-lock-only")
        if "vulnerabilities" not in told:
            pytest.skip(f"{UNREACHABLE} (npm audit)")

        assert set(told["vulnerabilities"]) == set()


class TestLocks:
    @pytest.mark.parametrize("name", ["requirements.lock", "requirements-test.lock"])
    def test_p26_every_python_package_has_its_hashes(self, name: str) -> None:
        """A package of another content is not installed; and no address stands in the lock."""
        text = (ROOT / name).read_text("utf-8")
        packages = re.split(r"\n(?=\S)", text.strip())

        assert [one for one in packages if "--hash=sha256:" not in one] == []
        assert "http" not in text

    def test_p26_every_npm_package_has_its_integrity(self) -> None:
        """The same of what npm installs."""
        lock = json.loads((ROOT / "package-lock.json").read_bytes())
        installed = {path: one for path, one in lock["packages"].items() if path}

        assert [path for path, one in installed.items() if "integrity" not in one] == []
        assert [path for path, one in installed.items() if "resolved" in one] == []

    def test_p26_what_is_asked_for_is_one_version(self) -> None:
        """Exact versions in package.json too: an update is a commit."""
        package = json.loads((ROOT / "package.json").read_bytes())
        asked_for = {**package["dependencies"], **package["devDependencies"]}
        assert all(re.fullmatch(r"\d+\.\d+\.\d+", version) for version in asked_for.values())
