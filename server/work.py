"""Proof-of-work, asked for only when the server is busy: a second of computing instead of a block.

The challenge is ALTCHA's (version 1, SHA-256): find the number, 0 to `maxnumber`, for which the
SHA-256 of `salt` followed by the number in decimal digits is `challenge`. It is signed under a key
made for this very submission ID; a solution sent again brings nothing, as a submission ID counts
once, and so nothing has to be remembered.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Final

from altcha.v1 import ChallengeOptions, Payload, create_challenge, verify_solution

from server.vault import Vault

LIFE: Final = timedelta(minutes=10)
ALGORITHM: Final = "SHA-256"


@dataclass(frozen=True, slots=True)
class Challenge:
    """What has to be solved, as it stands on the wire."""

    algorithm: str
    challenge: str
    maxnumber: int
    salt: str
    signature: str


@dataclass(frozen=True, slots=True)
class Solution:
    """A challenge and its number."""

    challenge: str
    number: int
    salt: str
    signature: str


class Work:
    """Makes challenges and checks solutions; keeps nothing."""

    def __init__(self, vault: Vault, numbers: int, now: Callable[[], datetime]) -> None:
        self._vault = vault
        self._numbers = numbers
        self._now = now

    def challenge(self, submission_id: str) -> Challenge:
        """A challenge for that submission; half of `maxnumber` tries solve it on average."""
        made = create_challenge(
            ChallengeOptions(
                algorithm=ALGORITHM,
                max_number=self._numbers,
                hmac_key=self._key(submission_id),
                expires=self._now().replace(tzinfo=UTC) + LIFE,
            )
        )
        return Challenge(made.algorithm, made.challenge, made.max_number, made.salt, made.signature)

    def solved(self, submission_id: str, solution: Solution) -> bool:
        """Whether it solves a challenge made for that submission not long ago."""
        payload = Payload(
            ALGORITHM, solution.challenge, solution.number, solution.salt, solution.signature
        )
        _, expires, _ = payload.parse_salt()
        if expires is None or expires < self._now().replace(tzinfo=UTC).timestamp():
            return False
        good, _ = verify_solution(payload, self._key(submission_id), check_expires=False)
        return good

    def _key(self, submission_id: str) -> bytes:
        return self._vault.lookup("work", submission_id.encode())
