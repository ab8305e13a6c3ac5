"""The nouns: frozen values, checked once, at construction. Standard library only.

A fingerprint is a secret (whoever has it can look for the picture), a case ID a password: `repr`
shows neither, so that no traceback or log line can hold one by accident. `str` and `to_hex` are
deliberate.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, Final, Self, TypeAlias

from pyhash.errors import BadCaseId, BadFingerprint, BadFollowId, BadValue

PDQ_BITS: Final = 256
PDQ_HEX_LENGTH: Final = 64
MATCH_DISTANCE_BITS: Final = 31
"""Platforms call two PDQs a match up to this distance."""
MATCH_QUALITY: Final = 50
"""Platforms ignore a PDQ below this quality."""
MAX_TIME_MS: Final = 2**31 - 1
"""Of a frame from the beginning of its video: 24 days."""


class Kind(StrEnum):
    """What an item is."""

    IMAGE = "image"
    VIDEO = "video"


class Algorithm(StrEnum):
    """How a fingerprint was made."""

    PDQ = "pdq"
    MD5 = "md5"
    SHA256 = "sha256"
    VPDQ = "vpdq"


class Variant(StrEnum):
    """Which rendering of a picture a PDQ is of.

    The first three are pictures as they are. The others are forms that copies take on, made ahead
    of them from the upright one (`pyhash.variants`): numbers are width and height of a format, or
    how far each edge moves, in thousandths of its axis (a border: of the shorter side).
    """

    UPRIGHT = "upright"  # as a person sees it
    STORED = "stored"  # pixels as stored, where EXIF orientation is not 1
    FRAME = "frame"  # a further distinct frame of an animated picture

    MIRRORED = "mirrored"
    TURNED_90 = "turned_90"  # degrees counter-clockwise
    TURNED_180 = "turned_180"
    TURNED_270 = "turned_270"
    TRIMMED = "trimmed"  # without its own borders, bars or screen furniture
    CROP_1_1 = "crop_1_1"  # centred, as apps crop
    CROP_4_5 = "crop_4_5"
    CROP_3_4 = "crop_3_4"
    CROP_9_16 = "crop_9_16"
    CROP_16_9 = "crop_16_9"
    CROP_9_19 = "crop_9_19"  # 9:19.5, a phone's whole screen
    MIRRORED_1_1 = "mirrored_1_1"  # mirrored and cropped
    PADDED_1_1 = "padded_1_1"  # whole, between bars
    PADDED_9_16 = "padded_9_16"
    BLURRED_9_16 = "blurred_9_16"  # bars of the picture itself, blurred
    PADDED_16_9 = "padded_16_9"
    CROPPED_25 = "cropped_25"  # a little cropped on all four sides
    CROPPED_50 = "cropped_50"
    CROPPED_75 = "cropped_75"
    CROPPED_95 = "cropped_95"
    TILTED_LEFT = "tilted_left"  # by 1.5 degrees, cropped
    TILTED_RIGHT = "tilted_right"
    TILTED_FAR_LEFT = "tilted_far_left"  # by 3 degrees, cropped
    TILTED_FAR_RIGHT = "tilted_far_right"
    FILLED_LEFT = "filled_left"  # by 1.75 degrees, its corners filled
    FILLED_RIGHT = "filled_right"
    BORDER_25_DARK = "border_25_dark"
    BORDER_50_LIGHT = "border_50_light"
    BORDER_75_BLACK = "border_75_black"
    BORDER_85_LIGHT = "border_85_light"


class VariantSet(StrEnum):
    """How many forms of a picture are made, besides the picture as it is; `pyhash.variants`."""

    PLAIN = "plain"  # none
    STANDARD = "standard"
    WIDE = "wide"


_HEX: Final = re.compile(r"[0-9a-f]*", re.ASCII)


def _from_hex(text: str, length: int) -> bytes:
    if len(text) != length or not _HEX.fullmatch(text):
        raise BadFingerprint
    return bytes.fromhex(text)


def _check_quality(quality: int) -> None:
    if not 0 <= quality <= 100:  # noqa: PLR2004  # PDQ's quality is a per cent
        raise BadFingerprint


@dataclass(frozen=True, slots=True)
class PdqHash:
    """The 256 bits of a PDQ; bit 0 is the last bit of the hex form."""

    bits: int = field(repr=False)

    def __post_init__(self) -> None:
        if not 0 <= self.bits < 1 << PDQ_BITS:
            raise BadFingerprint

    @classmethod
    def from_hex(cls, text: str) -> Self:
        """Read 64 lower-case hex digits, bit 255 first.

        Raises:
            BadFingerprint: any other text.
        """
        return cls(int.from_bytes(_from_hex(text, PDQ_HEX_LENGTH), "big"))

    def to_hex(self) -> str:
        """64 lower-case hex digits, bit 255 first."""
        return f"{self.bits:064x}"

    def distance(self, other: PdqHash) -> int:
        """Bits that differ, 0..256 (Hamming)."""
        return (self.bits ^ other.bits).bit_count()

    def ones(self) -> int:
        """Bits that are set; close to 128, and at most 128, in a PDQ of a real picture."""
        return self.bits.bit_count()

    def __str__(self) -> str:
        return self.to_hex()


@dataclass(frozen=True, slots=True)
class Pdq:
    """The perceptual fingerprint of one rendering of a picture; quality is 0..100."""

    hash: PdqHash
    quality: int
    variant: Variant = Variant.UPRIGHT
    algorithm = Algorithm.PDQ

    def __post_init__(self) -> None:
        _check_quality(self.quality)

    def as_dict(self) -> dict[str, Any]:
        """The fingerprint as it stands on the wire."""
        return {
            "algorithm": self.algorithm.value,
            "value": self.hash.to_hex(),
            "quality": self.quality,
            "variant": self.variant.value,
        }


@dataclass(frozen=True, slots=True)
class Md5:
    """The MD5 of a file's bytes: finds the very same file only."""

    digest: bytes = field(repr=False)
    algorithm = Algorithm.MD5

    def __post_init__(self) -> None:
        if len(self.digest) != 16:  # noqa: PLR2004  # RFC 1321: 128 bits
            raise BadFingerprint

    @classmethod
    def from_hex(cls, text: str) -> Self:
        """Read 32 lower-case hex digits. Raises BadFingerprint for any other text."""
        return cls(_from_hex(text, 32))

    def to_hex(self) -> str:
        """32 lower-case hex digits."""
        return self.digest.hex()

    def as_dict(self) -> dict[str, Any]:
        """The fingerprint as it stands on the wire."""
        return {"algorithm": self.algorithm.value, "value": self.to_hex()}


@dataclass(frozen=True, slots=True)
class Sha256:
    """The SHA-256 of a file's bytes: finds the very same file only."""

    digest: bytes = field(repr=False)
    algorithm = Algorithm.SHA256

    def __post_init__(self) -> None:
        if len(self.digest) != 32:  # noqa: PLR2004  # FIPS 180-4: 256 bits
            raise BadFingerprint

    @classmethod
    def from_hex(cls, text: str) -> Self:
        """Read 64 lower-case hex digits. Raises BadFingerprint for any other text."""
        return cls(_from_hex(text, 64))

    def to_hex(self) -> str:
        """64 lower-case hex digits."""
        return self.digest.hex()

    def as_dict(self) -> dict[str, Any]:
        """The fingerprint as it stands on the wire."""
        return {"algorithm": self.algorithm.value, "value": self.to_hex()}


@dataclass(frozen=True, slots=True)
class VpdqFrame:
    """The PDQ of one frame of a video, at `time_ms` from its beginning."""

    hash: PdqHash
    quality: int
    time_ms: int

    def __post_init__(self) -> None:
        _check_quality(self.quality)
        if not 0 <= self.time_ms <= MAX_TIME_MS:
            raise BadFingerprint

    def as_dict(self) -> dict[str, Any]:
        """The frame as it stands on the wire."""
        return {"value": self.hash.to_hex(), "quality": self.quality, "time_ms": self.time_ms}


@dataclass(frozen=True, slots=True)
class Vpdq:
    """The perceptual fingerprint of a video: a PDQ a frame, in order of time."""

    frames: tuple[VpdqFrame, ...]
    algorithm = Algorithm.VPDQ

    def __post_init__(self) -> None:
        times = [frame.time_ms for frame in self.frames]
        if not times or times != sorted(times):
            raise BadFingerprint

    def as_dict(self) -> dict[str, Any]:
        """The fingerprint as it stands on the wire."""
        return {
            "algorithm": self.algorithm.value,
            "frames": [frame.as_dict() for frame in self.frames],
        }


Fingerprint: TypeAlias = Pdq | Md5 | Sha256 | Vpdq


@dataclass(frozen=True, slots=True)
class Item:
    """One picture or video and its fingerprints; a picture's PDQs come first, upright leading."""

    kind: Kind
    fingerprints: tuple[Fingerprint, ...]

    def __post_init__(self) -> None:
        if not self.fingerprints:
            raise BadValue

    @property
    def pdqs(self) -> tuple[Pdq, ...]:
        """The PDQs of a picture, one a variant or frame."""
        return tuple(f for f in self.fingerprints if isinstance(f, Pdq))

    def as_dict(self) -> dict[str, Any]:
        """The item as it stands on the wire."""
        return {"kind": self.kind.value, "fingerprints": [f.as_dict() for f in self.fingerprints]}


# Crockford's base 32 leaves out I, L, O (which the page reads as 1, 1, 0) and U.
SYMBOLS: Final = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
CHECK_MODULUS: Final = 1021
"""The largest prime under 32 * 32: catches every single wrong symbol and swap of two neighbours."""

_SYMBOL_VALUE: Final = {symbol: value for value, symbol in enumerate(SYMBOLS)}


def check_symbols(symbols: str) -> str:
    """The two check symbols of a code: it read as a number, modulo 1021, in base 32."""
    number = 0
    for symbol in symbols:
        number = (number * 32 + _SYMBOL_VALUE[symbol]) % CHECK_MODULUS
    return SYMBOLS[number // 32] + SYMBOLS[number % 32]


def _checked(text: str, symbols: int) -> bool:
    return (
        len(text) == symbols + 2
        and all(symbol in _SYMBOL_VALUE for symbol in text)
        and check_symbols(text[:-2]) == text[-2:]
    )


@dataclass(frozen=True, slots=True)
class CaseId:
    """A case's password: 24 random symbols (120 bits) and 2 check symbols, made in the browser."""

    text: str = field(repr=False)

    def __post_init__(self) -> None:
        if not _checked(self.text, 24):
            raise BadCaseId


@dataclass(frozen=True, slots=True)
class FollowId:
    """Shows a case's status and can change nothing: 20 random symbols and 2 check symbols."""

    text: str = field(repr=False)

    def __post_init__(self) -> None:
        if not _checked(self.text, 20):
            raise BadFollowId
