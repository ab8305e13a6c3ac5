"""`make bench`: matching against 1 M and 10 M hashes, ours beside faiss flat, in one run.

Each size is a process of its own, so that its memory can be told. One thread each: what is compared
is the work, not the number of cores. Half the queries are listed hashes 0 to 31 bits off, half are
strangers; both must answer the same, so recall at 31 bits is that of a full scan, 1.0.
"""

from __future__ import annotations

import os

os.environ["OMP_NUM_THREADS"] = "1"  # before faiss loads

import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Final

import faiss
import numpy as np

from pyhash.platform.index import ChunkIndex, FlatIndex
from pyhash.values import PdqHash

if TYPE_CHECKING:
    from collections.abc import Callable

    from pyhash.platform.index import Codes, HashIndex

SIZES: Final = (10_000, 100_000, 1_000_000, 10_000_000)
QUERIES: Final = 100
MB: Final = 1e6


def resident_bytes() -> int:
    """Memory that this process holds now."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE")


def queries(codes: Codes, rng: np.random.Generator) -> list[PdqHash]:
    """Half near a listed hash, half strangers."""
    near = codes[rng.integers(len(codes), size=QUERIES // 2)]
    bits = np.unpackbits(near, axis=1)
    for row in bits:
        row[rng.choice(256, rng.integers(32), replace=False)] ^= 1
    strangers = rng.integers(0, 256, (QUERIES // 2, 32), np.uint8)
    both = np.vstack([np.packbits(bits, axis=1), strangers])
    return [PdqHash(int.from_bytes(code.tobytes(), "big")) for code in both]


def measured(
    make: Callable[[Codes], HashIndex], codes: Codes, asked: list[PdqHash]
) -> tuple[list[tuple[list[int], list[int]]], float, float, float]:
    """The answers; seconds to build, MB beyond the hashes themselves, queries a second."""
    before = resident_bytes()
    start = time.perf_counter()
    index = make(codes)
    build_seconds = time.perf_counter() - start
    memory_mb = (resident_bytes() - before) / MB
    start = time.perf_counter()
    hits = [index.within(query, 31) for query in asked]
    per_second = QUERIES / (time.perf_counter() - start)
    return [(r.tolist(), d.tolist()) for r, d in hits], build_seconds, memory_mb, per_second


def one_size(entries: int) -> None:
    """Print a row of the table."""
    faiss.omp_set_num_threads(1)
    rng = np.random.default_rng(entries)
    codes = rng.integers(0, 256, (entries, 32), np.uint8)
    asked = queries(codes, rng)
    ours, build, memory, speed = measured(ChunkIndex, codes, asked)
    flat, _, flat_memory, flat_speed = measured(FlatIndex, codes, asked)
    if ours != flat or sum(len(rows) for rows, _ in ours) < QUERIES // 2:
        sys.exit(f"{entries} entries: the two do not answer the same")
    sys.stdout.write(
        f"{entries:>11,} {speed:>11,.0f} {flat_speed:>11,.0f} {speed / flat_speed:>8.1f} x"
        f" {build:>9.1f} {memory:>9,.0f} {flat_memory:>9,.0f}\n"
    )


def main() -> None:
    """Print the table, a process a size."""
    sys.stdout.write(
        "matching at 31 bits, one thread; both give the same answers (recall 1.0)\n"
        f"{'entries':>11} {'queries/s':>11} {'faiss flat':>11} {'faster':>10}"
        f" {'build s':>9} {'MB more':>9} {'faiss MB':>9}\n"
    )
    sys.stdout.flush()
    for entries in SIZES:
        subprocess.run([sys.executable, "-m", "tests.bench.matching", str(entries)], check=True)


if __name__ == "__main__":
    if sys.argv[1:]:
        one_size(int(sys.argv[1]))
    else:
        main()
