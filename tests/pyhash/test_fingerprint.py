"""One file in, its item out."""

from __future__ import annotations

import hashlib
import io
from typing import TYPE_CHECKING

import numpy as np
import pytest
from PIL import Image, ImageOps, ImageSequence

import pyhash
from pyhash.errors import DamagedFile, EmptyFile, Featureless, TooLarge, UnreadableFile
from pyhash.fingerprint import OutsidePicture, fingerprint, fingerprint_file
from pyhash.handed import ReadRows
from pyhash.still import MAX_LISTED_FRAMES
from pyhash.values import Item, Kind, Md5, Pdq, Sha256, Variant
from tests.photos import PHOTOS, encoded, phone_photo, piece, pixels

if TYPE_CHECKING:
    from pathlib import Path


class TestFingerprintFile:
    def test_gives_pdq_md5_and_sha256_of_a_photo(self) -> None:
        """The perceptual fingerprint leads, the exact ones follow."""
        item = pyhash.fingerprint_file(PHOTOS[0])
        data = PHOTOS[0].read_bytes()
        assert item.kind is Kind.IMAGE
        assert item.fingerprints == (
            pyhash.pdq.compute(pixels(PHOTOS[0])),
            Md5(hashlib.md5(data).digest()),  # noqa: S324  # what platforms ask for
            Sha256(hashlib.sha256(data).digest()),
        )

    def test_gives_the_stored_variant_too_where_exif_turns_the_picture(
        self, tmp_path: Path
    ) -> None:
        """Upright is the unturned photo's fingerprint; stored is another one."""
        upright = fingerprint_file(phone_photo(tmp_path, suffix=".png", orientation=1)).pdqs
        turned = fingerprint_file(phone_photo(tmp_path, suffix=".png", orientation=6)).pdqs
        assert [pdq.variant for pdq in upright] == [Variant.UPRIGHT]
        assert [pdq.variant for pdq in turned] == [Variant.UPRIGHT, Variant.STORED]
        assert turned[1].hash == upright[0].hash
        assert turned[0].hash.distance(upright[0].hash) > 100

    def test_reports_progress_that_ends_at_the_whole(self) -> None:
        """Bytes never go back, and the last report is done == total."""
        reports: list[tuple[int, int]] = []
        fingerprint_file(PHOTOS[8], progress=lambda done, total: reports.append((done, total)))
        done = [step for step, _ in reports]
        assert done == sorted(done)
        assert reports[-1][0] == reports[-1][1] == 2 * PHOTOS[8].stat().st_size
        assert len(reports) > 3

    def test_ignores_the_name(self, tmp_path: Path) -> None:
        """A JPEG called .txt is a JPEG."""
        renamed = tmp_path / "notes.txt"
        renamed.write_bytes(PHOTOS[8].read_bytes())
        assert isinstance(fingerprint_file(renamed).fingerprints[0], Pdq)

    def test_refuses_an_empty_file(self, tmp_path: Path) -> None:
        """A download that never finished."""
        empty = tmp_path / "empty.jpg"
        empty.touch()
        with pytest.raises(EmptyFile):
            fingerprint_file(empty)

    def test_refuses_what_cannot_be_opened(self, tmp_path: Path) -> None:
        """Gone, or a folder: an error of ours, not a traceback with a name in it."""
        for path in (tmp_path / "gone.jpg", tmp_path):
            with pytest.raises(UnreadableFile) as caught:
                fingerprint_file(path)
            assert caught.value.__suppress_context__

    def test_refuses_one_flat_tone(self, tmp_path: Path) -> None:
        """Its fingerprint would match other flat pictures."""
        flat = tmp_path / "flat.png"
        Image.new("RGB", (640, 480), (90, 90, 90)).save(flat)
        with pytest.raises(Featureless):
            fingerprint_file(flat)


def noise(seed: int) -> Image.Image:
    """A picture like no other."""
    cells = np.random.default_rng(seed).integers(0, 256, (12, 16, 3), np.uint8)
    return Image.fromarray(cells).resize((160, 120), Image.Resampling.NEAREST)


class TestAnimations:
    def written(self, folder: Path, frames: list[Image.Image]) -> Path:
        """The frames as an animated WebP, not a pixel changed."""
        path = folder / "animation.webp"
        first, *others = frames
        first.save(path, save_all=True, append_images=others, lossless=True, method=0)
        return path

    def test_give_each_distinct_frame(self, tmp_path: Path) -> None:
        """The first leads as `upright`; what looks the same is listed once."""
        frames = [piece(0), piece(0), piece(1), piece(0), piece(2)]
        made = fingerprint_file(self.written(tmp_path, frames)).pdqs
        expected = [pyhash.pdq.compute(np.asarray(piece(number))).hash for number in (0, 1, 2)]
        assert [pdq.variant for pdq in made] == [Variant.UPRIGHT, Variant.FRAME, Variant.FRAME]
        assert [pdq.hash for pdq in made] == expected

    def test_begin_where_there_is_something_to_see(self, tmp_path: Path) -> None:
        """Many fade in from black."""
        frames = [Image.new("RGB", (160, 120)), piece(1), piece(2)]
        made = fingerprint_file(self.written(tmp_path, frames)).pdqs
        assert [pdq.variant for pdq in made] == [Variant.UPRIGHT, Variant.FRAME]
        assert made[0].hash == pyhash.pdq.compute(np.asarray(piece(1))).hash

    def test_p23_are_thinned_evenly_to_32_further_frames(self, tmp_path: Path) -> None:
        """Seventy different frames: the first, and every fourth after it."""
        frames = [noise(seed) for seed in range(70)]
        made = fingerprint_file(self.written(tmp_path, frames)).pdqs
        expected = [pyhash.pdq.compute(np.asarray(frame)).hash for frame in frames[::4]]
        assert MAX_LISTED_FRAMES == 32
        assert [pdq.hash for pdq in made] == expected

    def test_of_one_flat_tone_are_refused(self, tmp_path: Path) -> None:
        """Whatever the number of frames."""
        frames = [Image.new("RGB", (160, 120), (tone, tone, tone)) for tone in (0, 90, 200)]
        with pytest.raises(Featureless):
            fingerprint_file(self.written(tmp_path, frames))


def rows_of(image: Image.Image) -> ReadRows:
    """Rows as another decoder would write them."""
    pixels = np.asarray(image.convert("RGBA"))

    def read(start: int, stop: int, into: memoryview) -> None:
        into[:] = pixels[start:stop].tobytes()

    return ReadRows(image.width, image.height, read)


def handed_in(data: bytes, *frames: Image.Image) -> Item:
    """The item of a file whose upright frames another decoder gave."""
    picture = OutsidePicture(io.BytesIO(data), size=len(data))
    for frame in frames:
        picture.add(rows_of(frame))
    return picture.item()


class TestOutsidePicture:
    """Another decoder's pixels: libheif's in the browser, or the browser's own."""

    @pytest.mark.parametrize("form", ["HEIF", "AVIF", "JPEG", "PNG"])
    @pytest.mark.parametrize("tag", range(1, 9))
    def test_equals_the_file_decoded_here(self, form: str, tag: int) -> None:
        """Turned any way: a browser turns a picture before anybody sees the pixels."""
        exif = Image.Exif()
        exif[0x0112] = tag
        data = encoded(piece(1, 333, 211), form, exif=exif)
        with Image.open(io.BytesIO(data)) as opened:
            upright = ImageOps.exif_transpose(opened.convert("RGB"))

        assert handed_in(data, upright) == fingerprint(io.BytesIO(data), size=len(data))

    @pytest.mark.parametrize("tag", range(5, 9))
    def test_an_avif_that_nobody_has_turned_is_turned_here(self, tag: int) -> None:
        """WebKit shows the stored pixels; their sides tell it."""
        exif = Image.Exif()
        exif[0x0112] = tag
        data = encoded(piece(1, 333, 211), "AVIF", exif=exif)
        with Image.open(io.BytesIO(data)) as opened:
            stored = opened.convert("RGB")

        assert handed_in(data, stored) == fingerprint(io.BytesIO(data), size=len(data))

    @pytest.mark.parametrize("form", ["HEIF", "AVIF"])
    def test_takes_further_frames(self, form: str) -> None:
        """Several pictures in one HEIC, an animated AVIF: the repeated one counts once."""
        frames = [piece(number) for number in (0, 1, 1, 2)]
        data = encoded(frames[0], form, save_all=True, append_images=frames[1:])
        with Image.open(io.BytesIO(data)) as opened:
            shown = [frame.convert("RGB") for frame in ImageSequence.Iterator(opened)]

        item = handed_in(data, *shown)

        assert len(item.pdqs) == 3
        assert item == fingerprint(io.BytesIO(data), size=len(data))

    def test_a_jpeg_that_ends_in_one_tone_is_left_to_pillow(self) -> None:
        """As one does whose end is missing: Pillow knows how far it came."""
        flat_foot = piece(1, 333, 211)
        flat_foot.paste((128, 128, 128), (0, 200, 333, 211))
        with pytest.raises(DamagedFile):
            handed_in(encoded(piece(1, 333, 211), "JPEG"), flat_foot)

    @pytest.mark.parametrize("side", [60_000, 20_000])
    def test_p23_an_avif_that_claims_to_be_huge_is_refused_undecoded(self, side: int) -> None:
        """Its size stands ahead of its pixels."""
        small = encoded(piece(), "AVIF")
        at = small.index(b"ispe") + 8
        bomb = small[:at] + side.to_bytes(4, "big") * 2 + small[at + 8 :]
        with pytest.raises(TooLarge):
            OutsidePicture(io.BytesIO(bomb), size=len(bomb))
