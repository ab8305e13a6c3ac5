"""`make prove`: takes each guard away once, in a copy of the tree, and sees its test turn red.

    python -m tests.prove [PROMISE...]

First all the tests are run on the whole copy and must be green: a test that is red by itself proves
nothing. Then one guard at a time is removed; the test that is named for it must fail.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from tests.prove.mutations import Mutation, mutations
from tests.prove.promises import ROOT

LIMIT_SECONDS: Final = 300
LINKED: Final = ("node_modules", ".venv")
COPIED: Final = ("web/site/runtime", "web/site/vendor")
PYTEST: Final = ("-m", "pytest", "-q", "-p", "no:cacheprovider", "-rA", "--tb=no")
_OUTCOME: Final = re.compile(r"^(PASSED|FAILED|ERROR|SKIPPED) (\S+::\S+)", re.MULTILINE)


def copy_of(root: Path, into: Path) -> None:
    """The tree as it lies here, built parts and caches too; programs are linked."""
    anywhere = shutil.ignore_patterns(".git", "__pycache__", ".*_cache", *LINKED)
    grown = {root / "var", root / ".cache" / "fuzz", root / ".cache" / "copies"}

    def left_out(folder: str, names: list[str]) -> set[str]:
        return anywhere(folder, names) | {name for name in names if Path(folder, name) in grown}

    shutil.copytree(root, into, ignore=left_out, symlinks=True, dirs_exist_ok=True)
    for name in LINKED:
        if (root / name).exists():
            (into / name).symlink_to((root / name).resolve())


def outcomes(root: Path, tests: Sequence[str], *options: str) -> dict[str, set[str]]:
    """Each test's outcomes, of all its parameters; empty where nothing ran to an end."""
    try:
        done = subprocess.run(
            [sys.executable, *PYTEST, *options, *tests],
            cwd=root,
            env={**os.environ, "PYTHONDONTWRITEBYTECODE": "1"},
            check=False,
            capture_output=True,
            text=True,
            timeout=LIMIT_SECONDS * (1 if len(tests) == 1 else 4),
        )
    except subprocess.TimeoutExpired:
        return {}
    found: dict[str, set[str]] = {}
    for outcome, test in _OUTCOME.findall(done.stdout):
        found.setdefault(test.partition("[")[0], set()).add(outcome)
    if not found:
        sys.stderr.write(done.stdout[-2000:] + done.stderr[-2000:])
    return found


def build(root: Path) -> None:
    """The runtime of the copy."""
    subprocess.run(
        [sys.executable, "-m", "web.build"], cwd=root, check=True, capture_output=True, timeout=600
    )


def seen_red(root: Path, mutation: Mutation) -> str:
    """`red`, or what was seen instead."""
    before = mutation.apply(root)
    try:
        if mutation.built:
            build(root)
        found = outcomes(root, [mutation.test], "-x")
    finally:
        (root / mutation.file).write_text(before, "utf-8")
    if mutation.built:
        for name in COPIED:
            shutil.rmtree(root / name)
            shutil.copytree(ROOT / name, root / name)
    outcome = found.get(mutation.test.partition("[")[0], set())
    return "red" if "FAILED" in outcome else " ".join(sorted(outcome)).lower() or "did not run"


def main() -> int:
    """Print the table; 0 if each test is green with its guard and red without."""
    wanted = [one for one in mutations() if not sys.argv[1:] or one.promise in sys.argv[1:]]
    sound = True
    began = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="prove-") as name:
        root = Path(name)
        copy_of(ROOT, root)
        tests = list(dict.fromkeys(one.test for one in wanted))
        with_guards = outcomes(root, tests)
        sys.stdout.write("| promise | guard taken away | test | with it | without |\n")
        sys.stdout.write("|---|---|---|---|---|\n")
        for one in wanted:
            green = with_guards.get(one.test.partition("[")[0], set()) == {"PASSED"}
            without = seen_red(root, one)
            sound = sound and green and without == "red"
            told = "green" if green else "NOT GREEN"
            row = (one.promise, one.guard, f"`{one.test_name}`", told, without)
            sys.stdout.write(f"| {' | '.join(row)} |\n")
            sys.stdout.flush()
    minutes = (time.monotonic() - began) / 60
    verdict = "each seen red" if sound else "NOT ALL"
    sys.stdout.write(f"\n{len(wanted)} guards, {verdict}, {minutes:.1f} minutes.\n")
    return 0 if sound else 1


if __name__ == "__main__":
    sys.exit(main())
