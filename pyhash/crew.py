"""Processes that take a task each: all cores at work, answers in order, no task in another's way.

A task that ends its process (a decoder's crash, the system short of memory), or gives no sign of
life for too long, ends that process alone; a fresh one takes its place.
"""

from __future__ import annotations

import signal
from contextlib import contextmanager
from multiprocessing import get_context, resource_tracker
from multiprocessing.connection import wait
from time import monotonic
from typing import TYPE_CHECKING, Any, Final, Generic, TypeAlias, TypeVar

from pyhash.errors import DamagedFile, PyHashError, TimedOut

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from multiprocessing.connection import Connection

AHEAD: Final = 2
"""Tasks for each process that may be done before the oldest one is: answers wait in memory."""
SIGN_OF_LIFE_S: Final = 1.0
"""Work without a new per cent is told of this often."""
START_S: Final = 60.0
"""So much longer may a process take to its first word: a busy machine starts it slowly."""

# Fresh processes: a forked one would inherit the threads of the decoders in a broken state.
_PROCESSES: Final = get_context("spawn")

Task = TypeVar("Task")
Answer = TypeVar("Answer")
Tell: TypeAlias = "Callable[[int, int], None]"
Work: TypeAlias = "Callable[[Task, Tell], Answer]"


def _serve(pipe: Connection, work: Callable[[Any, Tell], object]) -> None:
    """In the other process: answer every task; between, how far it is, per cent."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C: the first process ends this one
    told, told_at = 0, float("-inf")

    def tell(done: int, total: int) -> None:
        nonlocal told, told_at
        percent, now = 100 * done // max(total, 1), monotonic()
        if percent > told or now - told_at > SIGN_OF_LIFE_S:
            told, told_at = percent, now
            pipe.send((None, percent))

    while True:
        try:
            task = pipe.recv()
        except EOFError:
            return
        told = 0
        pipe.send((work(task, tell), 100))


@contextmanager
def _without_ctrl_c() -> Iterator[None]:
    """What is started in here never hears Ctrl-C: it would complain in the midst of its imports."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    resource_tracker.ensure_running()  # once started it leaves the mask alone
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


class _Member(Generic[Task, Answer]):
    """One process, and the task it has."""

    def __init__(self, work: Work[Task, Answer], patience_s: float) -> None:
        self._work = work
        self._patience_s = patience_s
        self.place: int | None = None
        self._start()

    def _start(self) -> None:
        self.pipe, theirs = _PROCESSES.Pipe()
        self._process = _PROCESSES.Process(target=_serve, args=(theirs, self._work), daemon=True)
        with _without_ctrl_c():
            self._process.start()
        self._start_s = START_S
        theirs.close()  # so that its end is seen here

    def give(self, place: int, task: Task) -> None:
        """Hand a task over; `place` is where its answer belongs."""
        self.place, self.percent = place, 0
        try:
            self.pipe.send(task)
        except OSError:  # the process ended behind its last answer
            self.replace()
            self.pipe.send(task)
        self._hear_by = monotonic() + self._patience_s + self._start_s

    @property
    def left_s(self) -> float:
        """How long it may still be silent, s; never less than 0."""
        return max(self._hear_by - monotonic(), 0)

    def hear(self) -> Answer | None:
        """What it says now: its answer, or nothing but that it is alive.

        Raises:
            DamagedFile: the process is gone.
        """
        try:
            answer, self.percent = self.pipe.recv()
        except (EOFError, OSError):
            raise DamagedFile from None
        self._start_s = 0.0
        self._hear_by = monotonic() + self._patience_s
        return answer  # type: ignore[no-any-return]  # what `work` gave in the other process

    def replace(self) -> None:
        """End the process, whatever it does, and start another."""
        self.end()
        self._start()

    def end(self) -> None:
        """End the process, whatever it does."""
        self._process.kill()
        self._process.join()
        self.pipe.close()


def spread(  # noqa: PLR0913  # what to do, with how many, how long, and whom to tell
    tasks: Sequence[Task],
    work: Work[Task, Answer],
    *,
    workers: int,
    patience_s: float,
    lost: Callable[[Task, PyHashError], Answer],
    progress: Callable[[float], None] = lambda _: None,
) -> Iterator[Answer]:
    """Do the work in processes.

    Args:
        tasks: what `work` takes; handed over pickled.
        work: called as work(task, tell), in another process; calls tell(done, total) when it has
            begun, and as it goes.
        workers: processes at the same time.
        patience_s: how long a task may go on without a word, s.
        lost: the answer for a task that ended its process (DamagedFile) or fell silent (TimedOut).
        progress: called with the share of all tasks that is done, 0..1.

    Yields:
        an answer a task, in the order of the tasks.
    """
    crew = [_Member(work, patience_s) for _ in range(min(workers, len(tasks)))]
    answers: dict[int, Answer] = {}
    given = taken = 0
    try:
        while taken < len(tasks):
            for member in crew:
                if member.place is None and given < min(len(tasks), taken + AHEAD * len(crew)):
                    member.give(given, tasks[given])
                    given += 1
            busy = [member for member in crew if member.place is not None]
            ready = wait([member.pipe for member in busy], min(m.left_s for m in busy))
            for member in busy:
                place = member.place
                if place is None or not (member.pipe in ready or member.left_s == 0):
                    continue
                try:
                    answer = _heard(member, spoke=member.pipe in ready)
                except PyHashError as error:
                    member.replace()
                    answer = lost(tasks[place], error)
                if answer is not None:
                    answers[place] = answer
                    member.place = None
            under_way = sum(member.percent for member in crew if member.place is not None) / 100
            progress((taken + len(answers) + under_way) / len(tasks))
            while taken in answers:
                yield answers.pop(taken)
                taken += 1
    finally:
        for member in crew:
            member.end()


def _heard(member: _Member[Task, Answer], *, spoke: bool) -> Answer | None:
    if not spoke:
        raise TimedOut
    return member.hear()
