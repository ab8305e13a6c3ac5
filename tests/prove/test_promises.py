"""Each promise is told, and has a test that carries its id."""

from __future__ import annotations

import pytest

from tests.prove.promises import IDS, proofs, told_in_security, told_on_the_page


class TestPromises:
    def test_security_tells_them_all(self) -> None:
        """P01 to P28, in order, none left out, none twice."""
        assert tuple(told_in_security()) == IDS

    @pytest.mark.parametrize("promise", IDS)
    def test_each_has_a_test_of_its_name(self, promise: str) -> None:
        """A promise without a test is not made."""
        assert proofs().get(promise)

    def test_no_test_carries_an_id_that_is_not_promised(self) -> None:
        """A slip in a name would leave a promise bare."""
        assert set(proofs()) == set(IDS)

    def test_the_page_tells_those_that_security_says_it_tells(self) -> None:
        """To the person: what is about the person. The rest is for platforms and the operator."""
        assert told_on_the_page() == {
            promise for promise, (_, person) in told_in_security().items() if person
        }
