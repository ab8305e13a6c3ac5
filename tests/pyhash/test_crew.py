"""Tasks in other processes: answers in order, whatever becomes of one of them."""

from __future__ import annotations

import multiprocessing
import os
import signal
import threading
from typing import TYPE_CHECKING

from pyhash import crew
from pyhash.errors import PyHashError

if TYPE_CHECKING:
    from collections.abc import Callable

PATIENCE_S = 6.0


def work(task: str, tell: Callable[[int, int], None]) -> str:
    """What its task says: answer, end the process as a crashing decoder does, or hang."""
    tell(0, 1)
    if task == "deadly":
        os.kill(os.getpid(), signal.SIGKILL)
    if task == "hangs":
        threading.Event().wait()
    if task == "slow":
        for step in range(4):
            threading.Event().wait(PATIENCE_S / 3)
            tell(step, 4)
    return f"{task} done"


def lost(task: str, error: PyHashError) -> str:
    """What became of a task that did not come back."""
    return f"{task} {error.code}"


def spread(*tasks: str) -> tuple[list[str], list[float]]:
    """The answers of two processes, and the shares they told of."""
    shares: list[float] = []
    answers = crew.spread(
        tasks, work, workers=2, patience_s=PATIENCE_S, lost=lost, progress=shares.append
    )
    return list(answers), shares


class TestSpread:
    def test_p23_a_task_that_ends_its_process_or_hangs_takes_no_other_with_it(self) -> None:
        """All others are answered, in order; each of the two has its code."""
        names = [f"file {number}" for number in range(6)]
        answers, _ = spread("deadly", *names, "hangs", "file 6", "deadly")
        assert answers == [
            "deadly damaged_file",
            *(f"{name} done" for name in names),
            "hangs timed_out",
            "file 6 done",
            "deadly damaged_file",
        ]

    def test_p23_a_process_that_is_ended_between_two_tasks_is_replaced(self) -> None:
        """As by a system short of memory: the next task goes to another."""
        answers = crew.spread(["one", "other"], work, workers=1, patience_s=PATIENCE_S, lost=lost)
        assert next(answers) == "one done"
        for process in multiprocessing.active_children():
            process.kill()
            process.join()
        assert list(answers) == ["other done"]

    def test_slow_work_that_shows_progress_is_waited_for(self) -> None:
        """Twice the patience in all, never in one go; the shares rise up to the whole."""
        answers, shares = spread("slow")
        assert answers == ["slow done"]
        assert shares == sorted(shares)
        assert 0.25 in shares
        assert shares[-1] == 1.0

    def test_of_nothing_is_nothing(self) -> None:
        """No process is started."""
        assert spread() == ([], [])
