"""What the server cannot do, read from what it loads."""

from __future__ import annotations

import subprocess
import sys

import pytest

from server.config import CHECKOUT


class TestAbsent:
    def test_p05_the_server_cannot_parse_a_picture(self) -> None:
        """Neither numpy nor Pillow is in the process that answers, nor the engine itself."""
        told = subprocess.run(
            [
                sys.executable,
                "-c",
                "import sys, server.app, server.serving, server.cli; print(*sys.modules)",
            ],
            cwd=CHECKOUT,
            check=True,
            capture_output=True,
            text=True,
        ).stdout.split()
        assert "server.app" in told
        loaded = {name for name in told if name.partition(".")[0] in {"numpy", "PIL", "pyhash"}}
        assert loaded == {"pyhash", "pyhash.errors", "pyhash.values"}

    @pytest.mark.parametrize(
        "rule", ["cases", "hashlist", "publishing", "platforms", "plausibility", "vault"]
    )
    def test_rules_know_neither_http_nor_sql(self, rule: str) -> None:
        """Read from their own imports."""
        lines = (CHECKOUT / "server" / f"{rule}.py").read_text().splitlines()
        imports = [line for line in lines if line.startswith(("import ", "from "))]
        assert imports
        assert not [line for line in imports if "flask" in line or "sqlalchemy" in line]

    def test_only_the_command_line_reads_the_environment(self) -> None:
        """`opening` hands it to Config.from_env; `metrics` writes a name and reads none."""
        readers = {
            path.name
            for path in (CHECKOUT / "server").rglob("*.py")
            if "environ[" in (source := path.read_text()) or "os.environ" in source
            or "getenv" in source
        }  # fmt: skip
        assert readers == {"opening.py", "metrics.py"}
