"""What the wire answers when it refuses: the server's branch of the error tree.

PyHashError
├── BadCaseId, BadFollowId, BadFingerprint, BadValue     400, as pyhash.errors names them
└── RequestError
    ├── BadRequest                400 bad_request
    ├── BadProfile                400 bad_profile
    ├── ImplausibleFingerprint    400 implausible_fingerprint
    ├── Unauthorized              401 unauthorized
    ├── ScopeMissing              403 scope_missing
    ├── NotFound                  404 not_found
    ├── UnknownCase               404 unknown_case
    ├── UnknownItem               404 unknown_item
    ├── UnknownEntry              404 unknown_entry
    ├── UnknownPlatform           404 unknown_platform
    ├── NothingHeld               404 nothing_held
    ├── MethodNotAllowed          405 method_not_allowed
    ├── SubmissionDiffers         409 submission_differs
    ├── CaseFull                  409 case_full
    ├── ListRestarted             409 list_restarted
    ├── PlatformExists            409 platform_exists
    ├── BodyTooLarge              413 body_too_large
    ├── NotJson                   415 not_json
    ├── TooManyRequests           429 too_many_requests
    ├── WorkNeeded                429 work_needed, with a challenge beside it
    ├── Internal                  500 internal
    └── Unavailable               503 unavailable
        ├── DatabaseSilent        503 database_silent
        ├── DiskRefuses           503 disk_refuses
        ├── DiskLow               503 disk_low
        ├── VaultLocked           503 vault_locked
        └── PublishingLate        503 publishing_late
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict
from http import HTTPStatus
from typing import Any, ClassVar

from pyhash.errors import PyHashError
from server.work import Challenge


class RequestError(PyHashError):
    """Base of what the wire answers; `status` is the HTTP status, `beside` stands by the error."""

    status: ClassVar[int] = HTTPStatus.BAD_REQUEST
    beside: Mapping[str, Any] = {}


class BadRequest(RequestError):
    """The body or query is not what the description of this route asks for."""

    code = "bad_request"
    message = "The request does not have the form that /openapi.json describes."


class BadProfile(RequestError):
    """What the operator says of a platform does not fit."""

    code = "bad_profile"
    message = (
        "A platform's name has 1 to 80 printable characters, its link begins with https://, "
        "link and scans have at most 300 characters, its networks are written like 192.0.2.0/24."
    )


class ImplausibleFingerprint(RequestError):
    """A PDQ that no picture worth listing has: far from 128 ones, or of a known trivial picture."""

    code = "implausible_fingerprint"
    message = "One of the fingerprints cannot come from a photograph."


class Unauthorized(RequestError):
    """No key, an unknown one, or one that is expired or revoked; the operator alone learns which.

    Args:
        platform: whose key it is or was; 0 if that is unknown.
        why: unknown_key, key_expired, suspended, elsewhere (bound to other networks), other_name.
    """

    status = HTTPStatus.UNAUTHORIZED
    code = "unauthorized"
    message = "A valid platform key is needed."

    def __init__(self, platform: int = 0, why: str = "unknown_key") -> None:
        super().__init__()
        self.platform = platform
        self.why = why


class ScopeMissing(RequestError):
    """The key is good, but not for this."""

    status = HTTPStatus.FORBIDDEN
    code = "scope_missing"
    message = "This platform key does not have the scope for that."


class NotFound(RequestError):
    """Nothing is served at that path."""

    status = HTTPStatus.NOT_FOUND
    code = "not_found"
    message = "There is nothing at this address."


class UnknownCase(RequestError):
    """Wrong, mistyped and purged IDs all get this one answer."""

    status = HTTPStatus.NOT_FOUND
    code = "unknown_case"
    message = "No case has this ID."


class UnknownItem(RequestError):
    """An item ID that is not of this case; nothing was withdrawn."""

    status = HTTPStatus.NOT_FOUND
    code = "unknown_item"
    message = "The case has no such item."


class UnknownEntry(RequestError):
    """Feedback names an entry that is not on the list; none of the request was kept."""

    status = HTTPStatus.NOT_FOUND
    code = "unknown_entry"
    message = "The list has no such entry."


class UnknownPlatform(RequestError):
    """The operator named a platform that does not exist."""

    status = HTTPStatus.NOT_FOUND
    code = "unknown_platform"
    message = "There is no platform of this name."


class NothingHeld(RequestError):
    """The operator decided on a flood of which nothing waits."""

    status = HTTPStatus.NOT_FOUND
    code = "nothing_held"
    message = "Nothing of that day, size, platform or verdict waits for a decision."


class MethodNotAllowed(RequestError):
    """The path exists, the method does not."""

    status = HTTPStatus.METHOD_NOT_ALLOWED
    code = "method_not_allowed"
    message = "This address does not take that method."


class SubmissionDiffers(RequestError):
    """A submission ID was used before, with other items."""

    status = HTTPStatus.CONFLICT
    code = "submission_differs"
    message = "This submission ID was used before with other items."


class CaseFull(RequestError):
    """The case holds as many items as a case may."""

    status = HTTPStatus.CONFLICT
    code = "case_full"
    message = "The case holds as many items as it can; begin another case."


class ListRestarted(RequestError):
    """The epoch is an old one: the positions a client remembers mean nothing any more."""

    status = HTTPStatus.CONFLICT
    code = "list_restarted"
    message = "The list has begun a new epoch: drop your copy and pull again from 0."


class PlatformExists(RequestError):
    """The operator gave a name that is taken."""

    status = HTTPStatus.CONFLICT
    code = "platform_exists"
    message = "A platform of this name exists already."


class BodyTooLarge(RequestError):
    """The body is above 256 KB."""

    status = HTTPStatus.REQUEST_ENTITY_TOO_LARGE
    code = "body_too_large"
    message = "The body is larger than 256 KB."


class NotJson(RequestError):
    """The content type is not application/json."""

    status = HTTPStatus.UNSUPPORTED_MEDIA_TYPE
    code = "not_json"
    message = "Send JSON, with the content type application/json."


class TooManyRequests(RequestError):
    """An address or a platform sends more than is taken in a minute."""

    status = HTTPStatus.TOO_MANY_REQUESTS
    code = "too_many_requests"
    message = "Too many requests: wait a minute."


class WorkNeeded(RequestError):
    """The server is busy: solve the challenge beside the error, send the same again with `work`."""

    status = HTTPStatus.TOO_MANY_REQUESTS
    code = "work_needed"
    message = "The server is busy: solve the challenge and send the same again with its solution."

    def __init__(self, challenge: Challenge) -> None:
        super().__init__()
        self.beside = {"work": asdict(challenge)}


class Internal(RequestError):
    """A bug of ours; the request was not carried out."""

    status = HTTPStatus.INTERNAL_SERVER_ERROR
    code = "internal"
    message = "Something went wrong on the server; nothing was changed."


class Unavailable(RequestError):
    """The server cannot do its work now; what was sent is not stored."""

    status = HTTPStatus.SERVICE_UNAVAILABLE
    code = "unavailable"
    message = "The server cannot store anything at the moment; try again later."


class DatabaseSilent(Unavailable):
    """Readiness: the database does not answer or lacks its tables."""

    code = "database_silent"
    message = "The database does not answer or is not migrated."


class DiskRefuses(Unavailable):
    """Readiness: the ledger cannot be written, so nothing could be withdrawn or published."""

    code = "disk_refuses"
    message = "The ledger's folder cannot be written: the disk is full, read-only or gone."


class DiskLow(Unavailable):
    """Readiness: less than 100 MB are free where the data lies."""

    code = "disk_low"
    message = "Less than 100 MB of disk are free."


class VaultLocked(Unavailable):
    """Readiness: the vault's key on this machine is not the one that values are sealed under."""

    code = "vault_locked"
    message = "vault.key is not the newest one: copy it from the machine that rotated it."


class PublishingLate(Unavailable):
    """Readiness: no tick for three times the set interval."""

    code = "publishing_late"
    message = "Publishing is overdue: no tick for three times the set interval."
