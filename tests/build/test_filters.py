"""libheif-js gets the filters of its HEVC decoder back, or the build stops."""

from __future__ import annotations

from pathlib import Path

import pytest

from web.build.errors import UnknownShape
from web.build.filters import with_filters
from web.build.places import Places
from web.build.worker import HEIF_WASM

ROOT = Path(__file__).parents[2]
LEFT_OUT = bytes.fromhex("4107410110f00220004108410110f002")
LEFT_IN = bytes.fromhex("4107410010f00220004108410010f002")


class TestWithFilters:
    def test_turns_four_constants_of_the_real_module_and_nothing_else(self) -> None:
        """Deblocking and sample-adaptive offset, in both ways to begin."""
        wasm = (Places(ROOT).libraries / HEIF_WASM).read_bytes()

        turned = with_filters(wasm)

        changed = [(old, new) for old, new in zip(wasm, turned, strict=True) if old != new]
        assert changed == [(1, 0)] * 4

    def test_leaves_what_stands_between_them(self) -> None:
        """The bytes before, between and behind are kept."""
        assert with_filters(b"a" + LEFT_OUT + b"b" + LEFT_OUT) == b"a" + LEFT_IN + b"b" + LEFT_IN

    @pytest.mark.parametrize("wasm", [b"", LEFT_OUT, LEFT_OUT * 3, LEFT_IN * 2])
    def test_of_another_shape_stops_the_build(self, wasm: bytes) -> None:
        """A new libheif-js that begins otherwise is named, not guessed at."""
        with pytest.raises(UnknownShape, match=r"libheif\.wasm"):
            with_filters(wasm)
