"""Motion photos: the video behind a still."""

from __future__ import annotations

import io
from contextlib import suppress
from typing import TYPE_CHECKING

import pytest

from pyhash.errors import FileError
from pyhash.fingerprint import fingerprint_file, items_of
from pyhash.formats import Format
from pyhash.motion import embedded_video
from pyhash.values import Item, Kind
from tests.films import film, panned
from tests.photos import encoded, piece

if TYPE_CHECKING:
    from pathlib import Path

SAMSUNG_TRAILER = b"MotionPhoto_Data" + b"SEFH\x6b\0\0\0\x01\0\0\0" + b"\x18\0\0\0SEFT"


@pytest.fixture(scope="module")
def clip() -> bytes:
    """Two seconds of a real photo, panned."""
    return film(panned(seconds=2))


class TestEmbeddedVideo:
    @pytest.mark.parametrize("trailer", [b"", SAMSUNG_TRAILER])
    def test_is_the_mp4_behind_a_jpeg_to_the_byte(self, clip: bytes, trailer: bytes) -> None:
        """As Google's and Samsung's phones append it; their own trailers stay out."""
        still = encoded(piece(), "JPEG")
        part = embedded_video(io.BytesIO(still + clip + trailer))
        assert part is not None
        assert part.read() == clip
        assert part.start == len(still)

    def test_is_found_in_the_box_of_a_heic(self, clip: bytes) -> None:
        """`mpvd`, of whose box it is the content."""
        still = encoded(piece(), "HEIF")
        box = (8 + len(clip)).to_bytes(4, "big") + b"mpvd" + clip
        part = embedded_video(io.BytesIO(still + box))
        assert part is not None
        assert part.read() == clip

    def test_is_found_across_the_chunks_of_reading(self, clip: bytes) -> None:
        """Wherever its first box lies."""
        still = encoded(piece(), "JPEG")
        for at in range((1 << 20) - 12, (1 << 20) + 2):
            part = embedded_video(io.BytesIO(still.ljust(at, b"\0") + clip))
            assert part is not None
            assert part.start == at

    def test_p23_ends_after_a_thousand_boxes(self, clip: bytes) -> None:
        """What a hostile file strings together beyond is not stepped through."""
        first = clip[: int.from_bytes(clip[:4], "big")]
        part = embedded_video(
            io.BytesIO(encoded(piece(), "JPEG") + first + b"\0\0\0\x08free" * 2000)
        )
        assert part is not None
        assert part.size == len(first) + 999 * 8

    @pytest.mark.parametrize(("sounds", "found"), [(900, True), (1100, False)])
    def test_p23_is_looked_for_a_thousand_times(
        self, clip: bytes, *, sounds: int, found: bool
    ) -> None:
        """Behind the first boxes of files that are no videos."""
        sound = b"\0\0\0\x18ftypM4A "
        part = embedded_video(io.BytesIO(encoded(piece(), "JPEG") + sound * sounds + clip))
        assert (part is not None) is found

    def test_a_plain_still_has_none(self) -> None:
        """Nor has a HEIC, though it starts with the same kind of box, nor one HEIC in a JPEG."""
        heic = encoded(piece(), "HEIF")
        assert embedded_video(io.BytesIO(encoded(piece(), "JPEG"))) is None
        assert embedded_video(io.BytesIO(heic)) is None
        assert embedded_video(io.BytesIO(encoded(piece(), "JPEG") + heic)) is None


class TestPart:
    def test_reads_and_seeks_like_a_file_of_its_own(self, clip: bytes) -> None:
        """From its own beginning to its own end."""
        part = embedded_video(io.BytesIO(encoded(piece(), "JPEG") + clip + SAMSUNG_TRAILER))
        assert part is not None
        own = io.BytesIO(clip)
        for offset, whence, size in ((5, 0, 10), (3, 1, 4), (-6, 2, 100), (0, 2, 1), (0, 0, -1)):
            assert part.seek(offset, whence) == own.seek(offset, whence)
            assert part.read(size) == own.read(size)
            assert part.tell() == own.tell()


def items(data: bytes) -> tuple[Item, ...]:
    """Of a file of these bytes."""
    return items_of(io.BytesIO(data), size=len(data))


class Vanishing(io.BytesIO):
    """A file that can be read so many times, and then is gone."""

    def __init__(self, data: bytes, reads: int) -> None:
        super().__init__(data)
        self.left = reads

    def read(self, size: int | None = -1) -> bytes:
        """As of any file, at first."""
        self.left -= 1
        if self.left < 0:
            raise OSError
        return super().read(size)


class TestItemsOf:
    def test_gives_the_still_and_the_video(self, tmp_path: Path, clip: bytes) -> None:
        """Each with its own fingerprints; the video's digests are those of the exported clip."""
        photo, exported = tmp_path / "photo.jpg", tmp_path / "photo.mp4"
        photo.write_bytes(encoded(piece(), "JPEG") + clip)
        exported.write_bytes(clip)
        still, video = items(photo.read_bytes())
        assert still == fingerprint_file(photo)
        assert still.kind is Kind.IMAGE
        assert video == fingerprint_file(exported)
        assert video.kind is Kind.VIDEO

    def test_p23_leaves_a_broken_video_out(self, tmp_path: Path, clip: bytes) -> None:
        """The still stands without it."""
        photo = tmp_path / "photo.jpg"
        photo.write_bytes(encoded(piece(), "JPEG") + clip[:40] + bytes(2000))
        assert [item.kind for item in items(photo.read_bytes())] == [Kind.IMAGE]

    def test_gives_one_item_of_any_other_file(self, tmp_path: Path, clip: bytes) -> None:
        """A video, a picture without one."""
        for name, data in (("a.mp4", clip), ("a.png", encoded(piece(), Format.PNG))):
            path = tmp_path / name
            path.write_bytes(data)
            assert items(data) == (fingerprint_file(path),)

    @pytest.mark.parametrize("still", [b"", encoded(piece(), "PNG"), encoded(piece(), "JPEG")])
    def test_p23_of_a_file_that_goes_away_end_in_an_error_of_ours(
        self, clip: bytes, still: bytes
    ) -> None:
        """However far it was read: never the system's own error, which ends a run."""
        data = still + clip
        file = Vanishing(data, 1_000)
        items_of(file, size=len(data))
        for reads in range(1_000 - file.left):
            with suppress(FileError):
                items_of(Vanishing(data, reads), size=len(data))
