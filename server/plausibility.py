"""Which fingerprints cannot come from a photograph (P25): a list is only worth what is on it.

A PDQ's bits are set above the lower median of 256 coefficients, so a sound one has at most 128
ones and close to 128. Far from that, coefficients were equal: a flat, tiny or drawn picture, or a
made-up number; as an entry it would match other people's pictures.
"""

from __future__ import annotations

from typing import Final

from pyhash.values import Fingerprint, Item, Pdq, PdqHash, Vpdq
from server.errors import ImplausibleFingerprint

MIN_ONES: Final = 96
MAX_ONES: Final = 128

TRIVIAL_DIGESTS: Final = frozenset(
    {
        "d41d8cd98f00b204e9800998ecf8427e",  # MD5 of no bytes
        "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",  # SHA-256 of no bytes
        "0" * 32,
        "f" * 32,
        "0" * 64,
        "f" * 64,
    }
)
TRIVIAL_PERIOD_BITS: Final = 16
"""A PDQ whose rows are all alike (0x5555..., 0x00ff...) is a pattern, not a picture."""


def check(item: Item) -> None:
    """Pass an item that may be listed.

    Raises:
        ImplausibleFingerprint: one of its fingerprints cannot be a photograph's.
    """
    if not all(_plausible(one) for one in item.fingerprints):
        raise ImplausibleFingerprint


def _plausible(fingerprint: Fingerprint) -> bool:
    if isinstance(fingerprint, Pdq):
        return _plausible_pdq(fingerprint.hash)
    if isinstance(fingerprint, Vpdq):
        # A real video has black and faded frames; they are of low quality and match nothing.
        return any(_plausible_pdq(frame.hash) for frame in fingerprint.frames)
    return fingerprint.to_hex() not in TRIVIAL_DIGESTS


def _plausible_pdq(pdq: PdqHash) -> bool:
    rows = {
        pdq.bits >> shift & (1 << TRIVIAL_PERIOD_BITS) - 1
        for shift in range(0, 256, TRIVIAL_PERIOD_BITS)
    }
    return MIN_ONES <= pdq.ones() <= MAX_ONES and len(rows) > 1
