"""The worker's entry answers in JSON text, whatever happens."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import TYPE_CHECKING

import numpy as np
import pytest
from PIL import Image

from pyhash import bridge, fingerprint, fingerprint_file, pdq, picture
from pyhash.handed import Layout
from pyhash.values import Pdq, PdqHash
from tests.films import film, panned
from tests.photos import PHOTOS, encoded, piece, pixels

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    Reader = Callable[[int, int, memoryview], object]


def ignore(done: int, total: int) -> None:
    """Take a report of progress and do nothing with it."""


def raiser(error: BaseException) -> object:
    """Build a stand-in for the engine that fails in one way."""

    def fail(path: str, *, variants: str, progress: object) -> None:
        del path, variants, progress
        raise error

    return fail


class TestHashMounted:
    """`hash_mounted`: a path in, JSON text out."""

    def test_answers_with_the_item_of_the_wire(self, tmp_path: Path) -> None:
        """The answer holds what the command line would send for the same file."""
        path = tmp_path / "file"
        Image.linear_gradient("L").rotate(30).save(path, "PNG")

        answer = json.loads(bridge.hash_mounted(str(path), "plain", ignore))

        assert answer == {"item": fingerprint_file(path).as_dict()}

    def test_makes_the_forms_of_the_set_it_is_told(self) -> None:
        """The operator's setting comes through to the engine."""
        answer = json.loads(bridge.hash_mounted(str(PHOTOS[8]), "standard", ignore))

        assert answer == {"item": fingerprint_file(PHOTOS[8], variants="standard").as_dict()}

    def test_reports_progress_up_to_the_end(self, tmp_path: Path) -> None:
        """The last report says that all the work is done."""
        path = tmp_path / "file"
        Image.linear_gradient("L").rotate(30).save(path, "PNG")
        reports: list[tuple[int, int]] = []

        bridge.hash_mounted(str(path), "plain", lambda done, total: reports.append((done, total)))

        assert reports
        assert reports[-1][0] == reports[-1][1]

    def test_answers_with_the_code_of_a_bad_file(self, tmp_path: Path) -> None:
        """An error of a file is an answer, not an exception."""
        path = tmp_path / "file"
        path.write_bytes(b"")

        answer = json.loads(bridge.hash_mounted(str(path), "plain", ignore))

        assert answer["error"]["code"] == "empty_file"

    @pytest.mark.parametrize(
        ("error", "code"),
        [(MemoryError(), "out_of_memory"), (RuntimeError("canary"), "internal")],
    )
    def test_says_nothing_of_an_unforeseen_error_but_a_code(
        self, monkeypatch: pytest.MonkeyPatch, error: BaseException, code: str
    ) -> None:
        """A message of Python or a library could hold the file's bytes: it stays inside."""
        monkeypatch.setattr(bridge, "fingerprint_file", raiser(error))

        text = bridge.hash_mounted("file", "plain", ignore)

        assert json.loads(text)["error"]["code"] == code
        assert "canary" not in text


def reader(picture: Image.Image, error: BaseException | None = None) -> Reader:
    """What writes rows of the picture where it is told; or fails."""
    rows = np.asarray(picture.convert("RGBA"))

    def read(start: int, stop: int, into: memoryview) -> None:
        if error:
            raise error
        into[:] = rows[start:stop].tobytes()

    return read


class TestOutsideDecoder:
    """`outside_decoder`: who decodes a mounted picture."""

    @pytest.mark.parametrize(
        ("form", "mode", "expected"),
        [
            ("JPEG", "RGB", "JPEG"),
            ("JPEG", "L", ""),
            ("JPEG", "CMYK", ""),
            ("PNG", "RGB", ""),
            ("WEBP", "RGB", ""),
        ],
    )
    def test_is_the_browser_where_it_is_nearer_to_platforms(
        self, tmp_path: Path, form: str, mode: str, expected: str
    ) -> None:
        """JPEG in colour; the others are the same to the bit in Python."""
        path = tmp_path / "file"
        path.write_bytes(encoded(piece().convert(mode), form))
        assert bridge.outside_decoder(str(path)) == expected

    def test_is_whoever_can_where_python_cannot(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """In the browser Pillow has no AVIF and no HEIF."""
        monkeypatch.setattr(picture, "_is_readable", lambda _: False)
        path = tmp_path / "file"
        for form in ("AVIF", "HEIF"):
            path.write_bytes(encoded(piece(), form))
            assert bridge.outside_decoder(str(path)) == form

    @pytest.mark.parametrize("data", [b"", b"no picture", b"\xff\xd8\xff"])
    def test_is_nobody_for_a_file_that_is_refused(self, tmp_path: Path, data: bytes) -> None:
        """Python says why."""
        path = tmp_path / "file"
        path.write_bytes(data)
        assert bridge.outside_decoder(str(path)) == ""
        assert bridge.outside_decoder(str(tmp_path / "gone")) == ""

    def test_is_python_where_the_file_is_large(self, tmp_path: Path) -> None:
        """Browsers would read it whole."""
        path = tmp_path / "file"
        with path.open("wb") as file:
            file.write(encoded(piece(), "JPEG"))
            file.truncate(picture.MAX_BROWSER_BYTES + 1)
        assert bridge.outside_decoder(str(path)) == ""

    def test_is_python_where_only_pillow_sees_the_orientation(self, tmp_path: Path) -> None:
        """Stated in XMP and not in EXIF: browsers would show the picture unturned."""
        path = tmp_path / "file"
        xmp = b'<x xmlns:tiff="http://ns.adobe.com/tiff/1.0/" tiff:Orientation="6"/>'
        path.write_bytes(encoded(piece(), "JPEG", xmp=xmp))
        assert bridge.outside_decoder(str(path)) == ""


class TestPictures:
    """`Pictures`: the frames of a picture that another decoder gave in, JSON text out."""

    def test_answers_as_if_the_picture_had_been_decoded_here(self, tmp_path: Path) -> None:
        """The same pixels, the same item."""
        path = tmp_path / "file"
        photo = Image.fromarray(pixels(PHOTOS[1]))
        photo.save(path, "PNG")

        pictures = bridge.Pictures(str(path), "standard", ignore)
        pictures.add(photo.width, photo.height, reader(photo))

        assert pictures.wanted
        expected = fingerprint_file(path, variants="standard").as_dict()
        assert json.loads(pictures.answer()) == {"item": expected}

    @pytest.mark.parametrize(
        ("error", "code"),
        [(MemoryError(), "out_of_memory"), (RuntimeError("canary"), "damaged_file")],
    )
    def test_answers_with_a_code_where_a_frame_cannot_be_read(
        self, tmp_path: Path, error: BaseException, code: str
    ) -> None:
        """Nothing is raised across the border, and nothing quoted."""
        path = tmp_path / "file"
        path.write_bytes(encoded(piece(), "PNG"))

        pictures = bridge.Pictures(str(path), "plain", ignore)
        pictures.add(160, 120, reader(piece(), error))

        assert not pictures.wanted
        assert json.loads(pictures.answer())["error"]["code"] == code
        assert "canary" not in pictures.answer()

    @pytest.mark.parametrize(
        ("error", "code"),
        [(MemoryError(), "out_of_memory"), (RuntimeError("canary"), "internal")],
    )
    def test_says_nothing_of_an_unforeseen_error_but_a_code(
        self, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, error: BaseException, code: str
    ) -> None:
        """Whatever happens before the first frame: Python goes on, and the next file with it."""
        path = tmp_path / "file"
        path.write_bytes(encoded(piece(), "AVIF"))

        def fail(_: object) -> None:
            raise error

        monkeypatch.setattr(fingerprint, "check_outside", fail)
        pictures = bridge.Pictures(str(path), "plain", ignore)

        assert not pictures.wanted
        assert json.loads(pictures.answer())["error"]["code"] == code

    def test_of_a_file_that_is_gone_wants_no_frames(self, tmp_path: Path) -> None:
        """It answers with a code."""
        pictures = bridge.Pictures(str(tmp_path / "gone"), "plain", ignore)
        assert not pictures.wanted
        assert json.loads(pictures.answer())["error"]["code"] == "unreadable_file"


class TestVideoInside:
    """`video_inside`: where the worker finds the video of a motion photo."""

    def test_is_the_place_of_the_appended_file(self, tmp_path: Path) -> None:
        """Its first byte and its length; `null` where there is none."""
        still, clip = encoded(piece(), "JPEG"), film(panned(seconds=1))
        path = tmp_path / "file"
        path.write_bytes(still + clip)
        assert json.loads(bridge.video_inside(str(path))) == {
            "start": len(still),
            "size": len(clip),
        }
        path.write_bytes(still)
        assert bridge.video_inside(str(path)) == "null"


class TestFrames:
    """`Frames`: the frames of a video in, one after the other, its vPDQ out."""

    def test_gives_the_fingerprint_of_the_wire(self) -> None:
        """A PDQ a frame, with its time."""
        grey = np.ascontiguousarray(pixels(PHOTOS[1])[:240, :320, 1])
        layout = Layout("I420", 320, 240, 320, is_full_range=True, turns=0)
        frames = bridge.Frames()

        frames.add(40, memoryview(grey.tobytes()), json.dumps(asdict(layout)))
        made = json.loads(frames.fingerprint())

        assert made["algorithm"] == "vpdq"
        assert [frame["time_ms"] for frame in made["frames"]] == [40]
        assert PdqHash.from_hex(made["frames"][0]["value"]) == pdq.compute(grey).hash

    def test_gives_nothing_for_no_frame_of_use(self) -> None:
        """A video of one flat tone has its digests only."""
        layout = Layout("I420", 64, 64, 64, is_full_range=True, turns=0)
        frames = bridge.Frames()

        frames.add(0, memoryview(bytes(64 * 64)), json.dumps(asdict(layout)))

        assert frames.fingerprint() == "null"


class TestSelftest:
    """`selftest`: does this very browser make the known fingerprints?"""

    def test_is_passed_where_the_engine_is_right_and_failed_where_a_bit_is_off(
        self, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """It is the engine that is asked, not a constant."""
        assert bridge.selftest() is True

        compute = pdq.compute

        def off_by_a_bit(pixels: pdq.Pixels) -> Pdq:
            made = compute(pixels)
            return Pdq(PdqHash(made.hash.bits ^ 1), made.quality)

        monkeypatch.setattr(pdq, "compute", off_by_a_bit)
        assert bridge.selftest() is False
