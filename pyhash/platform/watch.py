"""Watch a folder of uploads: each file is matched once it has come to rest, each hit is told.

Nothing is remembered across a restart: whatever lies in the folder then is matched again. A hit
that could not be told (the command failed, the address did not answer) is told again at every
round until it could.
"""

from __future__ import annotations

import http.client
import json
import stat
import subprocess
import urllib.request
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final, NamedTuple, TypeAlias

from pyhash.batch import files_below
from pyhash.errors import EmptyFile, Featureless, FileError, UnknownFormat
from pyhash.platform.client import TIMEOUT_SECONDS, is_secure, opener
from pyhash.platform.errors import InsecureUrl
from pyhash.platform.match import Matcher
from pyhash.platform.query import Query
from pyhash.platform.reading import Read, read_here

COMMAND_SECONDS: Final = 300.0
"""A command that takes longer is ended, and tried again."""

Hit: TypeAlias = Mapping[str, Any]
"""`{"file", "matches"}`, as `pyhash match --json` prints it."""
Tell: TypeAlias = Callable[[Hit], bool]
"""Passes a hit on; answers whether that worked."""
NOTHING_TO_SEE: Final = (EmptyFile, Featureless, UnknownFormat)
"""No picture, or one of a single tone: every folder of uploads has some."""


class Stamp(NamedTuple):
    """What changes when a file's content does."""

    size: int
    modified_ns: int
    inode: int


def stamps(folder: Path) -> dict[Path, Stamp]:
    """Every file under a folder and its stamp; links, pipes and what vanishes meanwhile left out.

    A folder that cannot be read counts as a file that cannot.
    """
    found = {}
    for path in map(Path, files_below(str(folder))):
        try:
            told = path.lstat()
        except OSError:
            continue  # moved on between listing and looking
        if stat.S_ISREG(told.st_mode) or stat.S_ISDIR(told.st_mode):
            found[path] = Stamp(told.st_size, told.st_mtime_ns, told.st_ino)
    return found


@dataclass(frozen=True, slots=True)
class RunCommand:
    """Tells a hit to a program: the file as its last argument, the hit as JSON on its input.

    The arguments are a list and no shell ever sees them, so that no name of a file can become a
    command.
    """

    arguments: tuple[str, ...]

    def __call__(self, hit: Hit) -> bool:
        """Whether the program ended well."""
        try:
            done = subprocess.run(  # noqa: S603  # the operator's own arguments, and no shell
                [*self.arguments, hit["file"]],
                input=json.dumps(hit).encode(),
                check=False,
                timeout=COMMAND_SECONDS,
            )
        except (OSError, subprocess.TimeoutExpired):
            return False
        return done.returncode == 0


@dataclass(frozen=True, slots=True)
class PostTo:
    """Tells a hit to an address, as JSON.

    Raises:
        InsecureUrl: the address is neither https nor of this machine.
    """

    url: str

    def __post_init__(self) -> None:
        if not is_secure(self.url):
            raise InsecureUrl

    def __call__(self, hit: Hit) -> bool:
        """Whether the address took it (2xx)."""
        request = urllib.request.Request(  # noqa: S310  # `is_secure` has seen it
            self.url, json.dumps(hit).encode(), {"Content-Type": "application/json"}
        )
        try:
            opener().open(request, timeout=TIMEOUT_SECONDS).close()
        except (OSError, http.client.HTTPException):  # an HTTPError is an OSError
            return False
        return True


@dataclass(slots=True)
class Watch:
    """The state of a watch; `look` is one round.

    Args:
        folder: where uploads arrive, in it and under it.
        open_matcher: makes a matcher of the list as it stands.
        tell: what is done with a hit.
        read: makes queries of files; `read_all` of pyhash.platform.reading survives any file.
        note: hears of a picture or video that could only be compared byte for byte.
    """

    folder: Path
    open_matcher: Callable[[], Matcher]
    tell: Tell
    read: Callable[[Sequence[str]], Iterator[Read]] = read_here
    note: Callable[[Stamp, FileError], None] = lambda *_: None
    _matcher: Matcher | None = field(default=None, init=False)
    _last: dict[Path, Stamp] = field(default_factory=dict, init=False)
    _done: dict[Path, Stamp] = field(default_factory=dict, init=False)

    def look(self) -> Iterator[tuple[Hit, bool]]:
        """Match the files that have come to rest since the last look; each hit, and if it was told.

        Raises:
            PlatformError: the list cannot be used; the next look tries again.
        """
        self._current()
        now = stamps(self.folder)
        at_rest = {path: stamp for path, stamp in now.items() if self._last.get(path) == stamp}
        self._last = now
        self._done = {path: stamp for path, stamp in self._done.items() if path in now}
        due = {
            str(path): (path, stamp)
            for path, stamp in at_rest.items()
            if self._done.get(path) != stamp
        }
        for name, query in self.read(list(due)):
            path, stamp = due[name]
            error = query if isinstance(query, FileError) else query.error
            if error is not None and not isinstance(error, NOTHING_TO_SEE):
                self.note(stamp, error)
            hit = None if isinstance(query, FileError) else _hit(self._current(), name, query)
            told = hit is None or self.tell(hit)
            if told:
                self._done[path] = stamp
            if hit is not None:
                yield hit, told

    def _current(self) -> Matcher:
        """The matcher of the list as it stands: a look over many files may outlast a pull."""
        if self._matcher is None or self._matcher.is_stale():
            self._matcher = self.open_matcher()
        return self._matcher


def _hit(matcher: Matcher, name: str, query: Query) -> Hit | None:
    result = matcher.match(query)
    return {"file": name, **result.as_dict()} if result.matches else None
