"""Whose turn it is to write to SQLite, over all threads and processes of a machine.

SQLite lets one writer in at a time, and who finds it taken sleeps and looks again, up to a tenth of
a second each time: under load some wait for seconds while others overtake them. The system's lock
on a file beside the database wakes the next one at once. It ends with the process that holds it.
"""

from __future__ import annotations

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Lock


class Turn:
    """A lock by a file; who holds it may write."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._own = Lock()

    @contextmanager
    def taken(self) -> Iterator[None]:
        """Wait for the turn, and give it back when the block ends.

        Raises:
            OSError: the folder cannot be written.
        """
        with self._own:  # threads of one process wait here: their files would be locks apart
            handle = os.open(self._file, os.O_WRONLY | os.O_CREAT | os.O_CLOEXEC, 0o600)
            try:
                fcntl.flock(handle, fcntl.LOCK_EX)
                yield
            finally:
                os.close(handle)
