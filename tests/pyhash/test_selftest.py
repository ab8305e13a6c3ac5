"""The known answers that ship with the engine."""

from __future__ import annotations

import pdqhash
import pytest

from pyhash import pdq, selftest
from pyhash.values import Pdq, PdqHash


class TestAnswers:
    @pytest.mark.parametrize("name", selftest.SIZES)
    def test_p06_are_those_of_the_reference(self, name: str) -> None:
        """What stands there as text is what `pdqhash` says today."""
        bits, quality = pdqhash.compute(selftest.scene(*selftest.SIZES[name]))
        expected = PdqHash(int("".join(str(bit) for bit in bits), 2))
        assert selftest.answer(name) == (expected, quality)


class TestRun:
    def test_meets_every_answer_here(self) -> None:
        """Scenes, formats, digests, a video."""
        checks = selftest.run()
        assert [check.name for check in checks if not check.passed] == []
        assert len(checks) == 16

    def test_tells_what_is_not_met(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """One bit that is off, in one size, is seen."""
        compute = pdq.compute

        def off_by_a_bit(pixels: pdq.Pixels) -> Pdq:
            made = compute(pixels)
            wrong = PdqHash(made.hash.bits ^ 1)
            return Pdq(wrong, made.quality) if pixels.shape[:2] == (40, 97) else made

        monkeypatch.setattr(pdq, "compute", off_by_a_bit)
        failed = [check.name for check in selftest.run() if not check.passed]
        assert failed == ["pdq of small"]
