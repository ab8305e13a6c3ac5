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
from typing import Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from server.config import ConfigError
from server.keys import Keys

FORMAT: Final = b"\x01"
_KEY_ID: Final = slice(1, 5)
_NONCE: Final = slice(5, 17)
_WRAPPED: Final = slice(17, 65)
_SEALED: Final = slice(65, None)
_DATA_KEY_BITS: Final = 256
_NONCE_BYTES: Final = 12


def _key_id(key: bytes) -> bytes:
    return hashlib.sha256(b"pyhash vault key id" + key).digest()[:4]


class Vault:
    """Seals and opens values, and finds them again."""

    def __init__(self, keys: Keys) -> None:
        self._lookup_key = keys.lookup
        self._wrapping = {_key_id(key): AESGCM(key) for key in keys.vault}
        self._sealing_id = _key_id(keys.vault[0])

    def lookup(self, purpose: str, value: bytes) -> bytes:
        """32 bytes, the same for the same value and purpose: HMAC-SHA-256 under a secret key."""
        return hmac.digest(self._lookup_key, purpose.encode() + b"\x00" + value, "sha256")

    def seal(self, value: bytes) -> bytes:
        """The value under a fresh data key; 81 bytes longer than it."""
        data_key = AESGCM.generate_key(_DATA_KEY_BITS)
        nonce = os.urandom(_NONCE_BYTES)
        wrapped = self._wrapping[self._sealing_id].encrypt(nonce, data_key, None)
        # The data key serves once, so the same nonce under it cannot repeat.
        sealed = AESGCM(data_key).encrypt(nonce, value, None)
        return FORMAT + self._sealing_id + nonce + wrapped + sealed

    def open(self, sealed: bytes) -> bytes:
        """The value that was sealed.

        Raises:
            ConfigError: sealed under a key this vault does not hold, or damaged.
        """
        try:
            nonce = sealed[_NONCE]
            data_key = self._wrapping[sealed[_KEY_ID]].decrypt(nonce, sealed[_WRAPPED], None)
            return AESGCM(data_key).decrypt(nonce, sealed[_SEALED], None)
        except (KeyError, InvalidTag):
            raise ConfigError(
                "vault.key does not open what the database holds. Put the right key back."
            ) from None
