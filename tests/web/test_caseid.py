"""The case ID made in the browser is the one the server reads."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

from pyhash.values import CaseId, check_symbols

MODULE = Path(__file__).parents[2] / "web" / "site" / "page" / "caseid.js"


def in_node(script: str) -> list[str]:
    """What the script's `answer` is, with the module's exports in `caseid`."""
    source = f"import * as caseid from {json.dumps(MODULE.as_uri())};\n{script}\n"
    source += "process.stdout.write(JSON.stringify(answer));"
    done = subprocess.run(
        ["node", "--input-type=module", "-e", source],
        check=True,
        capture_output=True,
        encoding="utf-8",
    )
    answer: list[str] = json.loads(done.stdout)
    return answer


class TestTwin:
    """Two implementations, one answer."""

    def test_reads_every_id_the_browser_makes(self) -> None:
        """A thousand case IDs of the page are case IDs here."""
        made = in_node("const answer = Array.from({length: 1000}, caseid.newCaseId);")

        assert len({CaseId(text).text for text in made}) == 1000

    def test_gives_the_same_check_symbols(self) -> None:
        """The check symbols agree, at the ends of the range too."""
        codes = ["0" * 24, "Z" * 24, "0123456789ABCDEFGHJKMNPQ", "7", ""]

        answer = in_node(f"const answer = {json.dumps(codes)}.map(caseid.checkSymbols);")

        assert answer == [check_symbols(code) for code in codes]
