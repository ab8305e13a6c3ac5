"""Values: checked at construction, silent in `repr`, and the check symbols of codes."""

from __future__ import annotations

import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pyhash.errors import BadCaseId, BadFingerprint, BadFollowId, PyHashError
from pyhash.values import (
    SYMBOLS,
    CaseId,
    FollowId,
    Item,
    Kind,
    Md5,
    Pdq,
    PdqHash,
    Sha256,
    Variant,
    Vpdq,
    VpdqFrame,
    check_symbols,
)

random_symbols = st.text(SYMBOLS, min_size=24, max_size=24)


class TestForms:
    @pytest.mark.parametrize("text", ["", "0" * 63, "0" * 65, "G" * 64, "A" * 64, "0" * 63 + " "])
    def test_a_pdq_is_64_lower_case_hex_digits(self, text: str) -> None:
        """Anything else is refused, capitals and white space too."""
        with pytest.raises(BadFingerprint):
            PdqHash.from_hex(text)

    @pytest.mark.parametrize("quality", [-1, 101])
    def test_a_quality_is_0_to_100(self, quality: int) -> None:
        """Outside there is no such quality."""
        with pytest.raises(BadFingerprint):
            Pdq(PdqHash(1), quality)

    def test_frames_of_a_video_come_in_order_of_time(self) -> None:
        """A list that jumps back is no video."""
        late, early = VpdqFrame(PdqHash(1), 80, 1000), VpdqFrame(PdqHash(1), 80, 0)
        with pytest.raises(BadFingerprint):
            Vpdq((late, early))

    def test_an_item_reads_as_on_the_wire(self) -> None:
        """Names, order and forms are those of the API."""
        item = Item(
            Kind.IMAGE,
            (Pdq(PdqHash(10), 77, Variant.STORED), Md5(b"\x01" * 16), Sha256(b"\x02" * 32)),
        )
        assert item.as_dict() == {
            "kind": "image",
            "fingerprints": [
                {"algorithm": "pdq", "value": "0" * 63 + "a", "quality": 77, "variant": "stored"},
                {"algorithm": "md5", "value": "01" * 16},
                {"algorithm": "sha256", "value": "02" * 32},
            ],
        }


class TestSecrecy:
    def test_repr_shows_no_fingerprint_and_no_case_id(self) -> None:
        """A traceback or a log line that holds a value by accident gives nothing away."""
        values = (
            Pdq(PdqHash(0xDEADBEEF), 80),
            Md5(b"\xde" * 16),
            Sha256(b"\xde" * 32),
            CaseId("0" * 23 + "1" + check_symbols("0" * 23 + "1")),
        )
        shown = "".join(repr(value) for value in values).lower()
        assert "dead" not in shown
        assert "dede" not in shown
        assert "0000" not in shown

    def test_no_error_message_can_hold_input(self) -> None:
        """Messages are constants of their classes, whatever an error was made with."""

        def tree(error: type[PyHashError]) -> list[type[PyHashError]]:
            return [error, *(deeper for child in error.__subclasses__() for deeper in tree(child))]

        engine = [error for error in tree(PyHashError) if error.__module__ == "pyhash.errors"]
        assert len(engine) > 10
        for error in engine:
            assert str(error("secret")) == error.message


class TestCheckSymbols:
    def test_are_the_number_modulo_1021_in_base_32(self) -> None:
        """1021 wraps to 0; 1020 is 31 * 32 + 28, "ZW"."""
        assert check_symbols("0" * 23 + "1") == "01"
        assert check_symbols("0" * 22 + "ZW") == "ZW"
        assert check_symbols("0" * 22 + "ZX") == "00"

    @given(random_symbols, st.integers(0, 25), st.sampled_from(SYMBOLS))
    def test_catch_every_single_wrong_symbol(self, symbols: str, place: int, wrong: str) -> None:
        """One slip anywhere, in the check symbols too, is seen before anything is sent."""
        text = symbols + check_symbols(symbols)
        slipped = text[:place] + wrong + text[place + 1 :]
        if slipped == text:
            assert CaseId(text).text == text
            return
        with pytest.raises(BadCaseId):
            CaseId(slipped)

    @given(random_symbols, st.integers(0, 22))
    def test_catch_two_neighbours_swapped(self, symbols: str, place: int) -> None:
        """The commonest slip of typing."""
        swapped = symbols[:place] + symbols[place + 1] + symbols[place] + symbols[place + 2 :]
        if swapped == symbols:
            return
        with pytest.raises(BadCaseId):
            CaseId(swapped + check_symbols(symbols))

    def test_a_follow_id_is_22_symbols(self) -> None:
        """It cannot be taken for a case ID, nor the other way round."""
        assert FollowId("0" * 22).text == "0" * 22
        with pytest.raises(BadFollowId):
            FollowId("0" * 26)
        with pytest.raises(BadCaseId):
            CaseId("0" * 22)


class TestImports:
    @pytest.mark.parametrize("module", ["pyhash.values", "pyhash.errors"])
    def test_values_and_errors_load_without_numpy(self, module: str) -> None:
        """The server uses these two and must not be able to parse a picture."""
        code = f"import sys, {module}; print(int('numpy' in sys.modules or 'PIL' in sys.modules))"
        done = subprocess.run(
            [sys.executable, "-c", code], capture_output=True, text=True, check=True
        )
        assert done.stdout == "0\n"
