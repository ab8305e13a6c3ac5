"""A secret as it could hide in what leaves a device."""

from __future__ import annotations

import base64


def forms(secret: bytes) -> list[bytes]:
    """The secret raw, in hex, and in base64 at every offset."""
    encoded = [base64.b64encode(b"x" * offset + secret)[4:-4] for offset in range(3)]
    return [secret, secret.hex().encode(), *encoded]
