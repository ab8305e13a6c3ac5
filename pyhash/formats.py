"""What a file is, by its first bytes alone: a name or a type somebody gave it counts for nothing.

A list of what is taken, not of what is refused: a decoder that is never opened cannot be attacked.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Final

from pyhash.errors import UnknownFormat
from pyhash.values import Kind

MAX_FILE_BYTES: Final = 2 << 30
"""Of a file of any format."""
SNIFFED_BYTES: Final = 64
"""As much of a file as `sniff` looks at."""


class Format(StrEnum):
    """The formats taken; a picture's value is Pillow's name of the decoder, a video's FFmpeg's."""

    JPEG = "JPEG"
    PNG = "PNG"
    GIF = "GIF"
    WEBP = "WEBP"
    AVIF = "AVIF"
    HEIF = "HEIF"
    TIFF = "TIFF"
    BMP = "BMP"
    MP4 = "mov"  # MP4, MOV, 3GP: one family, one demuxer
    MATROSKA = "matroska"  # MKV, WebM

    @property
    def kind(self) -> Kind:
        """Picture or video."""
        return Kind.VIDEO if self in {Format.MP4, Format.MATROSKA} else Kind.IMAGE


# Source: each format's own specification; BMP's two letters alone would be too little.
_SIGNATURES: Final = (
    (b"\xff\xd8\xff", Format.JPEG),
    (b"\x89PNG\r\n\x1a\n", Format.PNG),
    (b"GIF87a", Format.GIF),
    (b"GIF89a", Format.GIF),
    (b"II*\0", Format.TIFF),
    (b"MM\0*", Format.TIFF),
    (b"\x1a\x45\xdf\xa3", Format.MATROSKA),
)
_BMP_HEADER_BYTES: Final = {12, 40, 52, 56, 64, 108, 124}

# Source: ISO/IEC 23008-12 (HEIF) and AOM's AVIF specification.
_AVIF_BRANDS: Final = {b"avif", b"avis"}
_HEIC_BRANDS: Final = {b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"hevm", b"hevs"}
_STILL_BRANDS: Final = {b"mif1", b"mif2", b"msf1", b"miaf"}
# Source: mp4ra.org and the QuickTime File Format; brands end in digits that count versions.
_VIDEO_BRANDS: Final = (b"iso", b"mp4", b"qt", b"M4V", b"3gp", b"3g2", b"avc", b"dash", b"MSNV")
# Sound alone, and Canon's raw pictures, which call themselves compatible with MP4.
_OTHER_BRANDS: Final = {b"M4A ", b"M4B ", b"crx "}
# A QuickTime file older than `ftyp` starts with one of these boxes.
_QUICKTIME_BOXES: Final = {b"moov", b"mdat", b"wide", b"free", b"skip"}


def _brands(head: bytes) -> list[bytes]:
    """The major brand of an ISO base media file, then those it is compatible with."""
    stop = min(int.from_bytes(head[:4], "big"), len(head) - len(head) % 4)
    return [head[8:12], *(head[i : i + 4] for i in range(16, stop, 4))]


def _iso_format(head: bytes) -> Format:
    major, *compatible = _brands(head)
    if major in _OTHER_BRANDS:
        raise UnknownFormat
    # A camera's or an app's own major brand says nothing here, those it is compatible with do.
    for brands in ({major}, set(compatible)):
        if brands & _AVIF_BRANDS:
            return Format.AVIF
        if brands & _HEIC_BRANDS:
            return Format.HEIF
        if brands & _STILL_BRANDS:
            return Format.AVIF if _AVIF_BRANDS.intersection(compatible) else Format.HEIF
        if any(brand.startswith(_VIDEO_BRANDS) for brand in brands):
            return Format.MP4
    raise UnknownFormat


def sniff(head: bytes) -> Format:
    """The format that a file's first SNIFFED_BYTES declare.

    Raises:
        UnknownFormat: none of the list.
    """
    for signature, declared in _SIGNATURES:
        if head.startswith(signature):
            return declared
    if head.startswith(b"RIFF") and head[8:12] == b"WEBP":
        return Format.WEBP
    if head.startswith(b"BM") and int.from_bytes(head[14:18], "little") in _BMP_HEADER_BYTES:
        return Format.BMP
    if head[4:8] == b"ftyp":
        return _iso_format(head)
    if head[4:8] in _QUICKTIME_BOXES:
        return Format.MP4
    raise UnknownFormat
