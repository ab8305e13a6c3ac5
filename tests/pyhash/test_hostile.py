"""P23: a hostile file harms nothing. Whatever the bytes: fingerprints, or an error with a code."""

from __future__ import annotations

import io
from functools import lru_cache
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pyhash.errors import DamagedFile, EmptyFile, FileError, UnknownFormat
from pyhash.fingerprint import fingerprint, fingerprint_file
from pyhash.values import Item
from tests.films import film, panned
from tests.photos import encoded, piece

if TYPE_CHECKING:
    from pathlib import Path

PICTURES = ["JPEG", "PNG", "GIF", "WEBP", "AVIF", "HEIF", "TIFF", "BMP"]
ANIMATED = ["GIF", "WEBP", "AVIF", "PNG", "TIFF"]
VIDEOS = ["mp4", "matroska", "webm"]


@lru_cache(maxsize=32)
def sample(form: str, frames: int = 1) -> bytes:
    """A sound, small file of a format; a video has ten frames anyway."""
    if form in VIDEOS:
        codec = "libvpx" if form == "webm" else "libx264"
        return film(panned(seconds=1, width=96, height=64), container=form, codec=codec)
    options: dict[str, Any] = {}
    if frames > 1:
        options = {"save_all": True, "append_images": [piece(2, 64, 48), piece(0, 64, 48)]}
    return encoded(piece(1, 64, 48), form, **options)


def outcome(data: bytes) -> Item | FileError:
    """What the engine answers; anything but an item or an error of ours is a failure."""
    try:
        return fingerprint(io.BytesIO(data), size=len(data))
    except FileError as error:
        return error


SAMPLES = [
    *((form, 1) for form in (*PICTURES, *VIDEOS)),
    *((form, 3) for form in ANIMATED),
]


@pytest.mark.parametrize(("form", "frames"), SAMPLES)
class TestAnyBytes:
    @settings(max_examples=30, deadline=None)
    @given(draw=st.data())
    def test_p23_flipped_bytes_are_answered(
        self,
        form: str,
        frames: int,
        draw: st.DataObject,
    ) -> None:
        """Some bytes of a sound file changed."""
        data = bytearray(sample(form, frames))
        places = st.lists(st.integers(0, len(data) - 1), min_size=1, max_size=8)
        for place in draw.draw(places):
            data[place] = draw.draw(st.integers(0, 255))
        assert isinstance(outcome(bytes(data)), Item | FileError)

    @settings(max_examples=15, deadline=None)
    @given(draw=st.data())
    def test_p23_cut_and_spliced_files_are_answered(
        self,
        form: str,
        frames: int,
        draw: st.DataObject,
    ) -> None:
        """A beginning, and then something else."""
        data = sample(form, frames)
        cut = draw.draw(st.integers(0, len(data)))
        rest = draw.draw(st.one_of(st.binary(max_size=200), st.just(data[cut // 2 :])))
        assert isinstance(outcome(data[:cut] + rest), Item | FileError)


class TestTheCorpus:
    @pytest.mark.parametrize("form", [*PICTURES, *VIDEOS])
    def test_p23_a_beginning_alone_is_damaged(self, form: str) -> None:
        """The first 40 bytes of a sound file."""
        assert isinstance(outcome(sample(form)[:40]), DamagedFile)

    @pytest.mark.parametrize("form", [*PICTURES, *VIDEOS])
    def test_p23_a_wrong_name_changes_nothing(self, tmp_path: Path, form: str) -> None:
        """First bytes say what a file is."""
        right, wrong = tmp_path / "file", tmp_path / "file.txt"
        right.write_bytes(sample(form))
        wrong.write_bytes(sample(form))
        assert fingerprint_file(wrong) == fingerprint_file(right)

    @pytest.mark.parametrize(
        ("data", "expected"),
        [
            (b"", EmptyFile),
            (b"\0", UnknownFormat),
            (bytes(100_000), UnknownFormat),
            (b"#EXTM3U\n#EXT-X-VERSION:3\nfile:///etc/passwd\n", UnknownFormat),
            (b"<svg xmlns='http://www.w3.org/2000/svg'/>", UnknownFormat),
            (b"%!PS-Adobe-3.0 EPSF-3.0\n", UnknownFormat),
            (b"\xff\xd8\xff", DamagedFile),
            (b"\x1a\x45\xdf\xa3" + bytes(60), DamagedFile),
        ],
    )
    def test_p23_every_kind_of_wrong_file_has_its_code(
        self, data: bytes, expected: type[FileError]
    ) -> None:
        """Empty, unknown, a list that names other files, a few right bytes."""
        assert type(outcome(data)) is expected

    def test_p23_errors_do_not_quote_the_file(self) -> None:
        """No cause is chained to them: a decoder's message may hold bytes of it."""
        error = outcome(sample("PNG")[:40])
        assert isinstance(error, FileError)
        assert error.__suppress_context__
        assert str(error) == error.message
