"""P23: a short run of `make fuzz`; the long one is for a night."""

from __future__ import annotations

import re
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


@pytest.mark.slow
def test_p23_five_hundred_mutated_files_find_no_crash_hang_or_flood(tmp_path: Path) -> None:
    """Under libFuzzer: ten seconds and 2 GB a file, and nothing raised but our own errors."""
    if find_spec("atheris") is None:
        pytest.skip("atheris has no build for this Python and machine")
    done = subprocess.run(
        [sys.executable, "-m", "tests.fuzz.decoders", "-runs=500", f"-artifact_prefix={tmp_path}/"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-2000:]
    executed = re.search(r"stat::number_of_executed_units: (\d+)", done.stderr)
    assert executed
    assert int(executed[1]) >= 500  # a last mutation may take several
