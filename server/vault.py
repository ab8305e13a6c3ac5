"""The only way a fingerprint is stored: identity by keyed hash, value sealed.

A sealed value is `format (1) | key id (4) | nonce (12) | wrapped data key (48) | ciphertext + tag`:
AES-256-GCM under a data key of its own, which is wrapped by AES-256-GCM under a key that lies
outside the database. Destroying those bytes destroys the value; a stolen database holds no
fingerprint.
"""

from __future__ import annotations

import hashlib
import hmac
import os
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from server.config import ConfigError
from server.keys import Keys, read_vault

FORMAT: Final = b"\x01"
_KEY_ID: Final = slice(1, 5)
_NONCE: Final = slice(5, 17)
_WRAPPED: Final = slice(17, 65)
_SEALED: Final = slice(65, None)
_DATA_KEY_BITS: Final = 256
_NONCE_BYTES: Final = 12
_WRONG_KEY: Final = (
    "vault.key does not open what the database holds. Put the right key back; if it is there, "
    "`vault check` names what is damaged."
)
_UNREADABLE: Final = (KeyError, InvalidTag, ValueError)
"""Another key, a changed byte, a value cut short."""


def _key_id(key: bytes) -> bytes:
    return hashlib.sha256(b"pyhash vault key id" + key).digest()[:4]


class Vault:
    """Seals and opens values, and finds them again."""

    def __init__(self, keys: Keys) -> None:
        self._lookup_key = keys.lookup
        self.file = keys.vault_file
        self._seen = _stamp(self.file)
        self._hold(keys.vault)

    def lookup(self, purpose: str, value: bytes) -> bytes:
        """32 bytes, the same for the same value and purpose: HMAC-SHA-256 under a secret key."""
        return hmac.digest(self._lookup_key, purpose.encode() + b"\x00" + value, "sha256")

    def seal(self, value: bytes) -> bytes:
        """The value under a fresh data key; 81 bytes longer than it."""
        self.look_again()
        data_key = AESGCM.generate_key(_DATA_KEY_BITS)
        nonce = os.urandom(_NONCE_BYTES)
        sealing_id, sealing = self._sealing
        wrapped = sealing.encrypt(nonce, data_key, None)
        # The data key serves once, so the same nonce under it cannot repeat.
        sealed = AESGCM(data_key).encrypt(nonce, value, None)
        return FORMAT + sealing_id + nonce + wrapped + sealed

    def open(self, sealed: bytes) -> bytes:
        """The value that was sealed.

        Raises:
            ConfigError: sealed under a key this vault does not hold, or damaged.
        """
        try:
            return AESGCM(self._data_key(sealed)).decrypt(sealed[_NONCE], sealed[_SEALED], None)
        except _UNREADABLE:
            raise ConfigError(_WRONG_KEY) from None

    def opens(self, sealed: bytes) -> bool:
        """Whether the value can be read."""
        try:
            self.open(sealed)
        except ConfigError:
            return False
        return True

    def open_all(self, sealed: Sequence[bytes]) -> list[bytes]:
        """The values that were sealed, in order: `open` in a third less time.

        Raises:
            ConfigError: one of them was sealed under a key this vault does not hold, or is damaged.
        """
        wrapping = self._wrapping
        try:
            return [
                AESGCM(
                    wrapping[one[_KEY_ID]].decrypt(nonce := one[_NONCE], one[_WRAPPED], None)
                ).decrypt(nonce, one[_SEALED], None)
                for one in sealed
            ]
        except _UNREADABLE:
            # A rotation began since: one by one, the vault looks for the new key.
            return [self.open(one) for one in sealed]

    def rewrap(self, sealed: bytes) -> bytes:
        """The same value with its data key under the sealing key; the value is not opened.

        Raises:
            ConfigError: sealed under a key this vault does not hold, or damaged.
        """
        try:
            data_key = self._data_key(sealed)
        except _UNREADABLE:
            raise ConfigError(_WRONG_KEY) from None
        sealing_id, sealing = self._sealing
        # Random nonces do not repeat under the other key either.
        wrapped = sealing.encrypt(sealed[_NONCE], data_key, None)
        return FORMAT + sealing_id + sealed[_NONCE] + wrapped + sealed[_SEALED]

    @property
    def sealing_id(self) -> bytes:
        """Which key seals now, as sealed values name it: 4 bytes."""
        return self._sealing[0]

    def _data_key(self, sealed: bytes) -> bytes:
        if sealed[_KEY_ID] not in self._wrapping:
            self.look_again()
        return self._wrapping[sealed[_KEY_ID]].decrypt(sealed[_NONCE], sealed[_WRAPPED], None)

    def look_again(self) -> None:
        """Take up the keys of a rotation; every process does so by itself."""
        stamp = _stamp(self.file)
        if stamp not in (0, self._seen):
            self._hold(read_vault(self.file))
            self._seen = stamp

    def _hold(self, held: Sequence[bytes]) -> None:
        self._wrapping = {_key_id(key): AESGCM(key) for key in held}
        self._sealing = (_key_id(held[0]), AESGCM(held[0]))


def _stamp(file: Path) -> int:
    try:
        return file.stat().st_mtime_ns
    except OSError:
        return 0  # a key file that was taken away: what is held still works
