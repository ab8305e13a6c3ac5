"""The two indexes: everything within the distance, nothing else, and the same from both."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pyhash.platform.index import ChunkIndex, FlatIndex, HashIndex
from pyhash.values import PdqHash

if TYPE_CHECKING:
    from collections.abc import Callable

    from pyhash.platform.index import Codes

INDEXES = (ChunkIndex, FlatIndex)


def codes_of(hashes: list[PdqHash]) -> Codes:
    """The hashes as an index takes them."""
    raw = b"".join(one.bits.to_bytes(32, "big") for one in hashes)
    return np.frombuffer(raw, np.uint8).reshape(-1, 32)


def flipped(start: PdqHash, bits: list[int]) -> PdqHash:
    """The hash with these bits turned over."""
    return PdqHash(start.bits ^ sum(1 << bit for bit in bits))


def found(index: HashIndex, query: PdqHash, distance_bits: int) -> list[tuple[int, int]]:
    """(row, distance) of every hit."""
    rows, distances = index.within(query, distance_bits)
    return list(zip(rows.tolist(), distances.tolist(), strict=True))


@pytest.mark.parametrize("make", INDEXES)
class TestWithin:
    def test_finds_31_bits_spread_over_all_chunks_and_not_32(
        self, make: Callable[[Codes], HashIndex]
    ) -> None:
        """The worst case of the pigeonhole: two bits off in fifteen chunks, one in the last."""
        query = PdqHash(0x1234_5678_9ABC_DEF0 << 90)
        spread = [16 * chunk + bit for chunk in range(16) for bit in (3, 11)]
        listed = [flipped(query, spread[:31]), flipped(query, spread), query]
        assert found(make(codes_of(listed)), query, 31) == [(0, 31), (2, 0)]

    @settings(deadline=None, max_examples=50)
    @given(
        query=st.integers(0, 2**256 - 1),
        errors=st.lists(st.sets(st.integers(0, 255), max_size=40), min_size=1, max_size=20),
        distance_bits=st.integers(0, 31),
    )
    def test_is_exactly_the_hashes_within_the_distance(
        self,
        make: Callable[[Codes], HashIndex],
        query: int,
        errors: list[set[int]],
        distance_bits: int,
    ) -> None:
        """Compared with the distance of the values themselves, one by one."""
        asked = PdqHash(query)
        listed = [flipped(asked, list(bits)) for bits in errors]
        expected = [
            (row, one.distance(asked))
            for row, one in enumerate(listed)
            if one.distance(asked) <= distance_bits
        ]
        assert found(make(codes_of(listed)), asked, distance_bits) == expected

    def test_finds_nothing_in_an_empty_list(self, make: Callable[[Codes], HashIndex]) -> None:
        """A new platform's list is empty at first."""
        assert found(make(codes_of([])), PdqHash(5), 31) == []


class TestChunkIndex:
    def test_equals_faiss_on_a_hundred_thousand_hashes(self) -> None:
        """Recall 1.0 at 31 bits: random hashes, and copies of them 0 to 40 bits off."""
        rng = np.random.default_rng(31)
        codes = rng.integers(0, 256, (100_000, 32), np.uint8)
        chunks, flat = ChunkIndex(codes), FlatIndex(codes)
        hits = 0
        for bits_off in range(41):
            original = PdqHash(int.from_bytes(codes[rng.integers(len(codes))].tobytes(), "big"))
            query = flipped(original, rng.choice(256, bits_off, replace=False).tolist())
            answer = found(chunks, query, 31)
            assert answer == found(flat, query, 31)
            hits += len(answer)
        assert hits == 32

    def test_refuses_a_distance_it_could_miss_a_match_at(self) -> None:
        """At 32 bits every chunk may be two off."""
        with pytest.raises(ValueError, match="exact up to 31"):
            ChunkIndex(codes_of([PdqHash(1)])).within(PdqHash(1), 32)
