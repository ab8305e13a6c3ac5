"""All hashes within 31 bits of a query, exactly: none missed, none too many.

`ChunkIndex` cuts the 256 bits into 16 chunks of 16. Two hashes at most 31 bits apart cannot differ
by two bits or more in all sixteen (that would be 32), so one chunk is equal or one bit off: 16 x 17
look-ups in sorted tables find every match, among about 0.4 per cent of the list. `FlatIndex` has
faiss compare everything: a third of the memory, no limit on the distance, a tenth of the speed.

Source:
    Norouzi, Punjani, Fleet: "Fast Search in Hamming Space with Multi-Index Hashing", CVPR 2012.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Protocol, TypeAlias

import numpy as np
from numpy.typing import NDArray

from pyhash.values import PDQ_BITS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pyhash.values import PdqHash

Codes: TypeAlias = NDArray[np.uint8]
"""(n, 32): a PDQ a row, its bytes in the order of the hex form."""

Hits: TypeAlias = tuple[NDArray[np.int64], NDArray[np.uint16]]
"""Rows, ascending, and the distance of each, bits; both of shape (matches,)."""

CODE_BYTES: Final = PDQ_BITS // 8
CHUNK_BITS: Final = 16
CHUNKS: Final = PDQ_BITS // CHUNK_BITS
CHUNK_VALUES: Final = 1 << CHUNK_BITS
MAX_DISTANCE_BITS: Final = 2 * CHUNKS - 1
"""At 32 bits apart every chunk may be two bits off, and a match could be missed."""

# A chunk as it is, then each way to have one bit of it wrong.
_NEAR: Final = np.array([0, *(1 << bit for bit in range(CHUNK_BITS))], np.uint16)


class HashIndex(Protocol):
    """Finds near hashes among a fixed set."""

    def within(self, query: PdqHash, distance_bits: int) -> Hits:
        """See `ChunkIndex.within`."""
        ...


def as_code(query: PdqHash) -> Codes:
    """A hash as the bytes of its hex form; shape (32,)."""
    return np.frombuffer(query.bits.to_bytes(CODE_BYTES, "big"), np.uint8)


def distances_of(words: NDArray[np.uint64], code: Codes) -> NDArray[np.uint16]:
    """How far each row is from a code.

    Args:
        words: shape (n, 4), rows of 256 bits; overwritten.
        code: shape (32,).

    Returns:
        shape (n,), bits, 0..256.
    """
    words ^= code.view(np.uint64)
    ones = np.bitwise_count(words)
    # Numpy's own sum over an axis of four is ten times slower.
    return ones[:, 0].astype(np.uint16) + ones[:, 1] + ones[:, 2] + ones[:, 3]


class ChunkIndex:
    """Multi-index hashing in numpy: 3 times the memory of the hashes, exact up to 31 bits.

    Args:
        codes: shape (n, 32), n < 2^32; kept, not copied, where contiguous.
    """

    def __init__(self, codes: Codes) -> None:
        self._words = np.ascontiguousarray(codes).view(np.uint64)
        chunks = np.ascontiguousarray(codes).view(np.uint16)
        # Table c holds all rows in order of their chunk c; those of value v stand at
        # starts[c, v] to starts[c, v + 1].
        self._rows = np.empty((CHUNKS, len(codes)), np.uint32)
        self._starts = np.zeros((CHUNKS, CHUNK_VALUES + 1), np.uint32)
        for chunk in range(CHUNKS):
            column = np.ascontiguousarray(chunks[:, chunk])
            self._rows[chunk] = np.argsort(column, kind="stable")
            sizes = np.bincount(column, minlength=CHUNK_VALUES)
            np.cumsum(sizes, out=self._starts[chunk, 1:])

    def within(self, query: PdqHash, distance_bits: int) -> Hits:
        """Every row at most that far from the query.

        Args:
            query: any hash.
            distance_bits: 0..MAX_DISTANCE_BITS.

        Returns:
            the rows, ascending, and how many bits each is off.

        Raises:
            ValueError: a distance at which a match could be missed (a caller's bug).
        """
        if not 0 <= distance_bits <= MAX_DISTANCE_BITS:
            raise ValueError(f"exact up to {MAX_DISTANCE_BITS} bits, not {distance_bits}")
        code = as_code(query)
        candidates = np.concatenate(
            [
                self._rows[chunk, start:stop]
                for chunk, value in enumerate(code.view(np.uint16))
                for start, stop in self._buckets(chunk, value ^ _NEAR)
            ]
        )
        distances = distances_of(np.take(self._words, candidates, axis=0), code)
        near = distances <= distance_bits
        # A row is found by each chunk that is near: only the few matches are worth sorting out.
        rows, first = np.unique(candidates[near], return_index=True)
        return rows.astype(np.int64), distances[near][first]

    def _buckets(self, chunk: int, values: NDArray[np.uint16]) -> Iterator[tuple[int, int]]:
        starts = self._starts[chunk]
        return zip(
            starts[values].tolist(), starts[values.astype(np.int64) + 1].tolist(), strict=True
        )


class FlatIndex:
    """faiss comparing the query with every hash: no memory beyond the hashes themselves.

    Args:
        codes: shape (n, 32).

    Raises:
        ModuleNotFoundError: faiss is not installed (`takeitdown-pyhash[match]`).
    """

    def __init__(self, codes: Codes) -> None:
        import faiss  # noqa: PLC0415  # an extra, and slow to load

        self._index = faiss.IndexBinaryFlat(PDQ_BITS)
        self._index.add(np.ascontiguousarray(codes))

    def within(self, query: PdqHash, distance_bits: int) -> Hits:
        """As `ChunkIndex.within`, at any distance."""
        # faiss means "nearer than".
        _, distances, rows = self._index.range_search(as_code(query)[None], distance_bits + 1)
        order = np.argsort(rows)
        return rows[order], distances[order].astype(np.uint16)
