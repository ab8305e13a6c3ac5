"""Which platform calls: its key, in each of the three ways that clients send one."""

from __future__ import annotations

import hmac

from flask import g, request

from server.errors import Unauthorized
from server.platforms import Platform
from server.services import Services
from server.traffic import PULLS


def with_bearer(services: Services) -> Platform:
    """By `Authorization: Bearer KEY`. Raises Unauthorized, TooManyRequests."""
    return _counted(services, still_with_bearer(services))


def still_with_bearer(services: Services) -> Platform:
    """The same in the middle of a long answer: not counted again. Raises Unauthorized."""
    scheme, _, key = request.headers.get("Authorization", "").partition(" ")
    if scheme.lower() != "bearer":
        raise Unauthorized
    return _with_key(services, key.strip())


def with_password(services: Services) -> Platform:
    """By HTTP Basic: username, and the key as password. Raises Unauthorized, TooManyRequests."""
    given = request.authorization
    if given is None or given.type != "basic":
        raise Unauthorized
    platform = _counted(services, _with_key(services, given.password or ""))
    if not _same(given.username or "", platform.username):
        raise Unauthorized(platform.id, "other_name")
    return platform


def with_header_keys(services: Services) -> Platform:
    """By `x-functions-key` and `Ocp-Apim-Subscription-Key`, both the key.

    Raises Unauthorized, TooManyRequests.
    """
    key = request.headers.get("x-functions-key", "")
    if not _same(key, request.headers.get("Ocp-Apim-Subscription-Key", "")):
        raise Unauthorized
    return _counted(services, _with_key(services, key))


def _same(one: str, other: str) -> bool:
    return hmac.compare_digest(one.encode(), other.encode())


def _with_key(services: Services, key: str) -> Platform:
    if not key:
        raise Unauthorized
    platform = services.platforms.with_key(key, services.now(), request.remote_addr or "")
    g.platform = platform.id
    return platform


def _counted(services: Services, platform: Platform) -> Platform:
    services.traffic.count_platform(PULLS, platform.id)
    return platform
