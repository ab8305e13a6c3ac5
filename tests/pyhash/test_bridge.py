"""The worker's entry answers in JSON text, whatever happens."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import TYPE_CHECKING

import numpy as np
import pytest
from PIL import Image

from pyhash import bridge, fingerprint_file, pdq
from pyhash.handed import Layout
from pyhash.values import Pdq, PdqHash
from tests.photos import PHOTOS, pixels

if TYPE_CHECKING:
    from pathlib import Path


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


class TestHashPixels:
    """`hash_pixels`: a path and the pixels of another decoder in, JSON text out."""

    def test_answers_as_if_the_picture_had_been_decoded_here(self, tmp_path: Path) -> None:
        """The same pixels, the same item."""
        path = tmp_path / "file"
        picture = Image.fromarray(pixels(PHOTOS[1]))
        picture.save(path, "PNG")
        rows = memoryview(picture.convert("RGBA").tobytes())

        answer = json.loads(
            bridge.hash_pixels(str(path), rows, picture.width, picture.height, "standard", ignore)
        )

        assert answer == {"item": fingerprint_file(path, variants="standard").as_dict()}

    def test_answers_with_a_code_if_the_file_is_gone(self, tmp_path: Path) -> None:
        """Nothing is raised across the border."""
        answer = json.loads(
            bridge.hash_pixels(str(tmp_path / "gone"), memoryview(bytes(4)), 1, 1, "plain", ignore)
        )

        assert set(answer) == {"error"}


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
