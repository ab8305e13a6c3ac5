"""The page's own modules, tested where they run: the `*.test.js` files beside this one."""

from __future__ import annotations

import subprocess
from pathlib import Path

HERE = Path(__file__).parent


class TestModules:
    """The reducer, the checks of messages, the case ID, the splitting, the link to the worker."""

    def test_claims_of_every_test_file_hold(self) -> None:
        """`node --test` finds nothing wrong."""
        files = sorted(str(path) for path in HERE.glob("*.test.js"))

        done = subprocess.run(
            ["node", "--test", "--test-reporter=tap", *files],
            check=False,
            capture_output=True,
            encoding="utf-8",
        )

        assert files
        assert done.returncode == 0, done.stdout
