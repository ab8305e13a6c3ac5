"""What ends outside of any request is logged without its text, too."""

from __future__ import annotations

import socket
import struct
import subprocess
import sys
from threading import Thread

import pytest

from server.config import CHECKOUT
from server.metrics import _Quiet, _Server

RESET_AT_ONCE = struct.pack("ii", 1, 0)


class _Joined(_Server):
    """Waits for its threads when it closes: what they log is there."""

    daemon_threads = False


ENDS = {
    "in a thread": "threading.Thread(target=fail).start()",
    "in a finalizer": "type('Left', (), {'__del__': fail})()",
    "outside of all": "fail()",
}


class TestP09Hooks:
    @pytest.mark.parametrize("end", list(ENDS))
    def test_p09_an_error_that_nobody_caught_is_a_line_without_its_text(self, end: str) -> None:
        """Python itself would write it out, with all it holds."""
        program = (
            "import threading\nfrom server.logs import configure\nconfigure()\n"
            f"def fail(*_): raise ValueError('canary')\n{ENDS[end]}\n"
        )
        done = subprocess.run(
            [sys.executable, "-c", program],
            cwd=CHECKOUT,
            capture_output=True,
            text=True,
            check=False,
        )
        assert '"error": "ValueError", "event": "crash"' in done.stderr
        assert "canary" not in done.stderr
        assert "Traceback" not in done.stderr

    def test_p09_a_scrape_that_breaks_off_names_nobody(
        self, capfd: pytest.CaptureFixture[str]
    ) -> None:
        """The library would write the caller's address."""
        with _Joined(("127.0.0.1", 0), _Quiet) as server:
            thread = Thread(target=server.handle_request)
            thread.start()
            line = socket.create_connection(("127.0.0.1", server.server_port), timeout=20)
            line.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, RESET_AT_ONCE)
            line.close()
            thread.join()
        logged = "".join(capfd.readouterr())
        assert "server_error" in logged
        assert "127.0.0.1" not in logged
