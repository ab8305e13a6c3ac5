"""What can go wrong in a build, each with the file, its source and the remedy."""

from __future__ import annotations


class BuildError(Exception):
    """The build stops; the site stays as it was before."""

    def __init__(self, file: str, *, source: str, problem: str, remedy: str) -> None:
        super().__init__(f"{file}: {problem}\n  from:   {source}\n  remedy: {remedy}")


class FetchFailed(BuildError):
    """A file could not be had from any of its sources."""


class WrongHash(BuildError):
    """A file is not the one that the lock names."""


class MissingPart(BuildError):
    """Something that the set-up installs is not there."""


class UnknownShape(BuildError):
    """A library is not of the shape that the worker is made from."""


class BadFreeze(BuildError):
    """The frozen lock is not the one that the browser needs."""


class BadRuntime(BuildError):
    """A runtime does not start, or does not answer as the originals do."""
