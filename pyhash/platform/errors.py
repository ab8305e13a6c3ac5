"""What can go wrong on a platform's side: a branch of the error tree.

    PyHashError
    └── PlatformError
        ├── NoList          no_list          there is no local list at that place
        ├── BadList         bad_list         the file there is not a local list
        ├── ListUnusable    list_unusable    the local list cannot be read or written just now
        ├── BadKeyFile      bad_key_file     the key's file is missing, empty or open to others
        ├── InsecureUrl     insecure_url     neither https nor this machine
        ├── KeyRefused      key_refused      the server does not take the key, or not for this
        ├── ListRestarted   list_restarted   the server's list began a new epoch
        ├── UnknownEntry    unknown_entry    feedback on an entry that is not on the list
        ├── BadAnswer       bad_answer       the server's answer is not what the API describes
        └── NoAnswer        no_answer        the server could not be reached, however often asked

They are kept apart from `pyhash.errors`, whose every code the page has words for.
"""

from __future__ import annotations

from pyhash.errors import PyHashError


class PlatformError(PyHashError):
    """Base of the platform's side."""

    code = "platform_error"
    message = "The list could not be used."


class NoList(PlatformError):
    """There is no local list at that place yet."""

    code = "no_list"
    message = "There is no local list there: run `pyhash pull` first."


class BadList(PlatformError):
    """The file is not a local list, or one of another version."""

    code = "bad_list"
    message = "The file is not a local list of this version: delete it and pull again."


class ListUnusable(PlatformError):
    """The local list cannot be read or written just now."""

    code = "list_unusable"
    message = "The local list cannot be read or written: is the disk full, or a long pull running?"


class BadKeyFile(PlatformError):
    """The file that should hold the key cannot be used."""

    code = "bad_key_file"
    message = "The key file must exist, hold one line, and be readable by you alone (chmod 600)."


class InsecureUrl(PlatformError):
    """Fingerprints and keys travel encrypted, or not at all; nor to what is no address."""

    code = "insecure_url"
    message = "The address must begin with https:// (http:// for this machine alone) and be whole."


class KeyRefused(PlatformError):
    """The key is wrong, expired, revoked, or lacks the scope."""

    code = "key_refused"
    message = "The server does not take this key: wrong, expired, revoked, or without the scope."


class ListRestarted(PlatformError):
    """The list has begun a new epoch: positions of the old one mean nothing."""

    code = "list_restarted"
    message = "The list has begun a new epoch and is pulled from its beginning."


class UnknownEntry(PlatformError):
    """Feedback named an entry that is not on the list; none of it was kept."""

    code = "unknown_entry"
    message = "The list has no such entry; none of the feedback was kept."


class BadAnswer(PlatformError):
    """The answer does not have the form that the API describes."""

    code = "bad_answer"
    message = "The server's answer is not a list: check the address."


class NoAnswer(PlatformError):
    """No answer after all retries."""

    code = "no_answer"
    message = "The server could not be reached; what was pulled before is kept."
