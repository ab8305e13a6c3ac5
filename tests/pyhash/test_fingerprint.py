"""One file in, its item out."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

import pytest
from PIL import Image

import pyhash
from pyhash.errors import EmptyFile, Featureless, UnreadableFile
from pyhash.fingerprint import fingerprint_file
from pyhash.values import Kind, Md5, Pdq, Sha256, Variant
from tests.photos import PHOTOS, phone_photo, pixels

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
