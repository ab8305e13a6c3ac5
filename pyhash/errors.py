"""Every error this project raises on purpose, as one tree.

    PyHashError
    ├── FileError                  a chosen file gives no fingerprint
    │   ├── UnreadableFile         unreadable_file
    │   ├── EmptyFile              empty_file
    │   ├── UnknownFormat          unknown_format
    │   ├── MissingDecoder         missing_decoder
    │   ├── DamagedFile            damaged_file
    │   ├── TooLarge               too_large
    │   ├── OutOfMemory            out_of_memory
    │   ├── TimedOut               timed_out
    │   └── Featureless            featureless
    ├── BadValue                   bad_value
    │   ├── BadFingerprint         bad_fingerprint
    │   ├── BadCaseId              bad_case_id
    │   └── BadFollowId            bad_follow_id
    └── (server.errors.RequestError: what the wire answers; the server's own)

A `code` is stable: it crosses the worker's messages, the command line's JSON and HTTP unchanged,
and every language has words for it. A `message` is for engineers and is a constant of the class: it
never holds bytes, names or values of the input.
"""

from __future__ import annotations

from typing import ClassVar


class PyHashError(Exception):
    """Base of all errors raised on purpose; `code` is stable, `message` a constant."""

    code: ClassVar[str] = "internal"
    message: ClassVar[str] = "Something went wrong inside the program."

    def __str__(self) -> str:
        return self.message

    def as_dict(self) -> dict[str, str]:
        """The error as it stands in JSON: `{"code", "message"}`."""
        return {"code": self.code, "message": self.message}


class FileError(PyHashError):
    """A chosen file gives no fingerprint; other files are not touched by it."""

    code = "file_error"
    message = "The file gives no fingerprint."


class UnreadableFile(FileError):
    """The file cannot be opened or read: gone, locked, or not a file."""

    code = "unreadable_file"
    message = "The file could not be read."


class EmptyFile(FileError):
    """The file has no bytes."""

    code = "empty_file"
    message = "The file is empty."


class UnknownFormat(FileError):
    """The file is none of the picture or video formats taken here."""

    code = "unknown_format"
    message = "The file is not a picture or video in a known format."


class MissingDecoder(FileError):
    """The format is taken, but what decodes it is not there: an extra that is not installed."""

    code = "missing_decoder"
    message = "The decoder for this format is not installed."


class DamagedFile(FileError):
    """The file starts like a known format but cannot be decoded."""

    code = "damaged_file"
    message = "The file is damaged or incomplete."


class TooLarge(FileError):
    """The file is above a stated limit of bytes, pixels, frames or time."""

    code = "too_large"
    message = "The file is larger than the limit."


class OutOfMemory(FileError):
    """The device does not have the memory that this file needs."""

    code = "out_of_memory"
    message = "There is not enough memory for this file."


class TimedOut(FileError):
    """The file was worked on for too long without a sign of progress."""

    code = "timed_out"
    message = "The file took too long."


class Featureless(FileError):
    """The picture is one flat tone: its PDQ would match other flat pictures."""

    code = "featureless"
    message = "The picture has no features to make a fingerprint of."


class BadValue(PyHashError):
    """A value does not have the form its type asks for."""

    code = "bad_value"
    message = "The value does not have the right form."


class BadFingerprint(BadValue):
    """A fingerprint of wrong length, alphabet or range."""

    code = "bad_fingerprint"
    message = "The fingerprint does not have the right form."


class BadCaseId(BadValue):
    """Not 26 symbols of the alphabet, or the check symbols do not agree."""

    code = "bad_case_id"
    message = "The case ID is mistyped: its check symbols do not agree."


class BadFollowId(BadValue):
    """Not 22 symbols of the alphabet, or the check symbols do not agree."""

    code = "bad_follow_id"
    message = "The follow ID is mistyped: its check symbols do not agree."
