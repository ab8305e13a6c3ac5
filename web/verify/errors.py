"""Why a site could not be compared at all; what differs is a value, not an error.

VerifyError
├── NoRelease    there is no build to compare with, or it cannot be read
├── BadSignature the release is not what the holder of the key has signed
└── NoAnswer     the site does not answer
"""

from __future__ import annotations


class VerifyError(Exception):
    """The comparison did not take place."""


class NoRelease(VerifyError):
    """There is no build to compare with, or it cannot be read."""


class BadSignature(VerifyError):
    """The release is not what the holder of the key has signed."""


class NoAnswer(VerifyError):
    """The site does not answer."""
