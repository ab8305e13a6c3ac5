"""Who is who for a rate limit, without keeping who it is (P12).

An address is turned into a mark: HMAC-SHA-256 under a random key that is overwritten every hour and
derived from nothing. No counter outlives its minute; once the key is gone, no mark can be traced
back, not even by trying all addresses.
"""

from __future__ import annotations

import hmac
import os
from collections.abc import Callable
from datetime import datetime, timedelta
from ipaddress import IPv6Address, ip_address
from threading import Lock
from typing import Final, Protocol

from redis import Redis

KEY_LIFE: Final = timedelta(hours=1)
KEY_BYTES: Final = 32
MARK_BYTES: Final = 16
_IPV6_HOME_BYTES: Final = 8
"""A household gets a /64 of IPv6: its addresses are one."""
_REDIS_NAME: Final = "pyhash/mark-key"


class HourlyKey(Protocol):
    """A random key that lives an hour."""

    def get(self) -> bytes:
        """The key of this hour."""

    def turn(self) -> None:
        """Overwrite the key if its hour is over."""


class OwnKey:
    """This process's key, in memory only."""

    def __init__(self, now: Callable[[], datetime]) -> None:
        self._now = now
        self._lock = Lock()
        self._key = bytearray(os.urandom(KEY_BYTES))
        self._ends = now() + KEY_LIFE

    def get(self) -> bytes:
        """The key of this hour."""
        self.turn()
        return bytes(self._key)

    def turn(self) -> None:
        """Overwrite the key, in place, if its hour is over."""
        with self._lock:
            if self._now() >= self._ends:
                self._key[:] = os.urandom(KEY_BYTES)
                self._ends = self._now() + KEY_LIFE


class SharedKey:
    """One key for all machines, which Redis forgets by itself."""

    def __init__(self, redis: Redis) -> None:
        self._redis = redis

    def get(self) -> bytes:
        """The key of this hour."""
        for _ in range(2):  # it may end between the two lines
            self._redis.set(_REDIS_NAME, os.urandom(KEY_BYTES), nx=True, ex=KEY_LIFE)
            key = self._redis.get(_REDIS_NAME)
            if isinstance(key, bytes):
                return key
        raise TimeoutError

    def turn(self) -> None:
        """Redis does."""


def mark(key: HourlyKey, address: str) -> str:
    """An address as this hour's mark, 32 hex digits; all of an IPv6 /64 have one."""
    packed = _household(address)
    return hmac.digest(key.get(), packed, "sha256")[:MARK_BYTES].hex()


def _household(address: str) -> bytes:
    try:
        parsed = ip_address(address)
    except ValueError:
        return address.encode()  # some proxies write a port, or a word, where an address belongs
    if isinstance(parsed, IPv6Address):
        within = parsed.ipv4_mapped
        return parsed.packed[:_IPV6_HOME_BYTES] if within is None else within.packed
    return parsed.packed
