"""Lighthouse, as npm installed it, in the Chromium of the tests."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from e2e.browsers.chromium import FLAGS

ROOT: Final = Path(__file__).parents[1]
PROGRAM: Final = ROOT / "node_modules" / "lighthouse" / "cli" / "index.js"
TIMEOUT_S: Final = 180


@dataclass(frozen=True, slots=True)
class Judged:
    """What Lighthouse says of a page.

    Attributes:
        scores: 0 to 100, by category.
        found: audits that are not passed and count: title and what was seen, by name.
    """

    scores: dict[str, int]
    found: dict[str, str]


def judge(url: str, *categories: str) -> Judged:
    """Open a page once, on Lighthouse's idea of a phone on a slow line.

    Args:
        url: of the page.
        categories: by Lighthouse's names: `accessibility`, `best-practices`, `performance`.
    """
    with tempfile.TemporaryDirectory() as home:
        command = ["node", str(PROGRAM), url, "--output=json", "--quiet"]
        command += ["--no-enable-error-reporting", f"--only-categories={','.join(categories)}"]
        command += [f"--chrome-flags=--headless=new {' '.join(FLAGS)}"]
        chromium = shutil.which("chromium") or "chromium"
        environment = {**os.environ, "CHROME_PATH": chromium, "HOME": home}
        done = subprocess.run(
            command, env=environment, capture_output=True, check=True, timeout=TIMEOUT_S
        )
    told = json.loads(done.stdout)
    counted = {
        reference["id"]
        for category in told["categories"].values()
        for reference in category["auditRefs"]
        if reference["weight"] > 0
    }
    return Judged(
        {name: round(100 * told["categories"][name]["score"]) for name in categories},
        {
            name: f"{audit['title']}: {audit.get('details', {}).get('items')}"
            for name, audit in told["audits"].items()
            if name in counted and audit["score"] is not None and audit["score"] < 1
        },
    )
