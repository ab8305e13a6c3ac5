"""Gives each file the path it is served at, and its compressed forms."""

from __future__ import annotations

import gzip
from concurrent.futures import ThreadPoolExecutor
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Final

import brotli
import click

from web.build.files import keep, sha256
from web.build.worker import WORK, WORKER

if TYPE_CHECKING:
    from pathlib import Path

    from web.build.files import Files

WASM_MAGIC: Final = b"\0asm"
HASH_LENGTH: Final = 12
"""Hex digits of the content's SHA-256 in its name: the name changes with the content."""
WORTH: Final = 0.95
"""A compressed form that is not smaller than this part of the file is left out."""
BROTLI_WINDOW: Final = 24
"""The largest window that browsers take: 16 MB."""


def hashed_path(name: str, content: bytes) -> str:
    """The path under the site: content-hashed, worker scripts in the sealed folder.

    All wasm ends in .wasm: a browser compiles only what is served as that.
    """
    path = PurePosixPath(name)
    folder = "runtime/worker" if name in {WORKER, WORK} else "runtime"
    suffix = ".wasm" if content.startswith(WASM_MAGIC) else path.suffix
    return f"{folder}/{path.stem}-{sha256(content)[:HASH_LENGTH]}{suffix}"


def compressed(files: Files, cache: Path) -> Files:
    """The files by path, with a `.br` and a `.gz` beside each that these make smaller."""
    jobs = [(path, suffix) for path in files for suffix in (".br", ".gz")]
    with (
        ThreadPoolExecutor() as pool,  # both compressors let go of the interpreter's lock
        click.progressbar(length=len(jobs), label="  compressing", show_pos=True) as bar,
    ):
        results = []
        for result in pool.map(lambda job: _compress(files[job[0]], job[1], cache), jobs):
            results.append(result)
            bar.update(1)
    small = {
        path + suffix: result
        for (path, suffix), result in zip(jobs, results, strict=True)
        if len(result) < WORTH * len(files[path])
    }
    return {**files, **small}


def _compress(content: bytes, suffix: str, cache: Path) -> bytes:
    kept = cache / (sha256(content) + suffix)
    if not kept.is_file():
        small = (
            brotli.compress(content, quality=11, lgwin=BROTLI_WINDOW)
            if suffix == ".br"
            else gzip.compress(content, 9, mtime=0)
        )
        keep(kept, small)
    return kept.read_bytes()
