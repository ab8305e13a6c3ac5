"""The command line, run as people and programs run it."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import TYPE_CHECKING

from pyhash import fingerprint_file
from tests.photos import PHOTOS

if TYPE_CHECKING:
    from pathlib import Path

PYHASH = (sys.executable, "-m", "pyhash.cli")


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    """`pyhash` with these arguments, in a process of its own."""
    return subprocess.run([*PYHASH, *arguments], capture_output=True, text=True, check=False)


class TestHash:
    def test_json_is_one_object_a_line_and_nothing_else(self, tmp_path: Path) -> None:
        """Files and errors in the order given; exit 1 as one of them failed."""
        broken = tmp_path / "broken.jpg"
        broken.write_bytes(b"\xff\xd8\xff\xe0 nothing more")
        done = run("hash", "--json", str(PHOTOS[8]), str(broken))
        records = [json.loads(line) for line in done.stdout.splitlines()]
        assert records == [
            {"file": str(PHOTOS[8]), **fingerprint_file(PHOTOS[8]).as_dict()},
            {
                "file": str(broken),
                "error": {
                    "code": "damaged_file",
                    "message": "The file is damaged or incomplete.",
                },
            },
        ]
        assert done.returncode == 1
        assert done.stderr == ""

    def test_for_people_is_a_line_a_fingerprint(self) -> None:
        """Name, then what was made of it; exit 0 when all went well."""
        done = run("hash", str(PHOTOS[8]))
        words = [line.split()[0] for line in done.stdout.splitlines()]
        assert words == [str(PHOTOS[8]), "pdq", "md5", "sha256"]
        assert done.returncode == 0

    def test_without_a_file_says_how_it_is_used(self) -> None:
        """Exit 2, as for any wrong usage."""
        done = run("hash")
        assert done.returncode == 2
        assert "Usage" in done.stderr
