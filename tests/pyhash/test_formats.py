"""What a file is, by its first bytes."""

from __future__ import annotations

import pytest

from pyhash.errors import UnknownFormat
from pyhash.formats import SNIFFED_BYTES, Format, sniff
from pyhash.values import Kind
from tests.photos import encoded, piece


def ftyp(major: bytes, *compatible: bytes) -> bytes:
    """The first box of an ISO base media file, and a little more."""
    body = major + bytes(4) + b"".join(compatible)
    return (8 + len(body)).to_bytes(4, "big") + b"ftyp" + body + b"\0\0\0\x08free"


class TestSniff:
    @pytest.mark.parametrize("form", ["JPEG", "PNG", "GIF", "WEBP", "AVIF", "HEIF", "TIFF", "BMP"])
    def test_knows_what_pillow_writes(self, form: str) -> None:
        """Every picture format on the list."""
        head = encoded(piece(), form)[:SNIFFED_BYTES]
        assert sniff(head) is Format(form)
        assert sniff(head).kind is Kind.IMAGE

    @pytest.mark.parametrize(
        ("head", "expected"),
        [
            (ftyp(b"isom", b"iso2", b"avc1", b"mp41"), Format.MP4),
            (ftyp(b"mp42", b"isom"), Format.MP4),
            (ftyp(b"qt  ", b"qt  "), Format.MP4),
            (ftyp(b"3gp4", b"isom"), Format.MP4),
            (ftyp(b"XAVC", b"XAVC", b"mp42", b"iso2"), Format.MP4),
            (ftyp(b"mmp4", b"mmp4", b"3gp5"), Format.MP4),
            (b"\0\0\0\x08wide\0\0\0\0mdat", Format.MP4),
            (b"\x1a\x45\xdf\xa3" + bytes(20), Format.MATROSKA),
            (ftyp(b"heic", b"mif1", b"heic"), Format.HEIF),
            (ftyp(b"mif1", b"mif1", b"heic"), Format.HEIF),
            (ftyp(b"mif1", b"mif1", b"avif"), Format.AVIF),
            (ftyp(b"avis", b"avif"), Format.AVIF),
            (ftyp(b"1pic", b"mif1", b"avif"), Format.AVIF),
        ],
    )
    def test_reads_the_brands(self, head: bytes, expected: Format) -> None:
        """One box tells MP4, MOV, HEIC and AVIF apart; the general `mif1` by what goes with it.

        A camera's own brand, too: it says what else the file is compatible with.
        """
        assert sniff(head) is expected

    @pytest.mark.parametrize(
        "head",
        [
            *(b"", b"\xff", b"GIF8", b"hello, world!", b"%PDF-1.7 aaaa", b"MZ" * 9, b"#EXTM3U\n"),
            *(b"BM is how this text begins", b"RIFF\0\0\0\0WAVEfmt ", b"PK\x03\x04" + bytes(20)),
            ftyp(b"M4A ", b"M4A ", b"mp42", b"isom"),
            ftyp(b"crx ", b"isom"),
        ],
    )
    def test_refuses_everything_else(self, head: bytes) -> None:
        """Text, programs, documents, play-lists, sound, raw sensor files and crumbs."""
        with pytest.raises(UnknownFormat):
            sniff(head)
