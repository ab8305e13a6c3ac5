"""A slow processor: the browser's processes stand still for most of each moment.

The browser's own throttling does not reach workers, and the runtime is in one.
"""

from __future__ import annotations

import os
import signal
import threading
import time
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

RUN_S: Final = 0.01
LOOK_AGAIN_S: Final = 0.25
"""A browser starts processes as it goes."""


def browser_processes() -> list[int]:
    """Chromium's processes that descend from this one."""
    parents: dict[int, int] = {}
    names: dict[int, str] = {}
    for folder in Path("/proc").glob("[0-9]*"):
        with suppress(OSError):
            name, _, rest = (folder / "stat").read_text("utf-8").rpartition(")")
            parents[int(folder.name)] = int(rest.split()[1])
            names[int(folder.name)] = name
    found = []
    for process in parents:
        ancestor = process
        while ancestor and ancestor != os.getpid():
            ancestor = parents.get(ancestor, 0)
        if ancestor and "chrom" in names[process]:
            found.append(process)
    return found


def _signal(processes: Sequence[int], which: signal.Signals) -> None:
    for process in processes:
        with suppress(ProcessLookupError):
            os.kill(process, which)


@contextmanager
def slowed(times: float) -> Iterator[None]:
    """Chromium gets one part of the processor's time in so many, until the block ends."""
    done = threading.Event()

    def beat() -> None:
        processes: list[int] = []
        look_at = 0.0
        while not done.wait(RUN_S):
            if time.monotonic() >= look_at:
                processes = browser_processes()
                look_at = time.monotonic() + LOOK_AGAIN_S
            _signal(processes, signal.SIGSTOP)
            done.wait(RUN_S * (times - 1))
            _signal(processes, signal.SIGCONT)

    thread = threading.Thread(target=beat)
    if times > 1:
        thread.start()
    try:
        yield
    finally:
        done.set()
        if times > 1:
            thread.join()
