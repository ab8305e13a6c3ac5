"""MD5 and SHA-256 of a file, streamed: they find the very same bytes and nothing else."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Final

from pyhash.values import Md5, Sha256

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import BinaryIO

CHUNK_BYTES: Final = 1 << 20


def digest(file: BinaryIO, advance: Callable[[int], None]) -> tuple[Md5, Sha256]:
    """Both digests in one pass and constant memory.

    Args:
        file: read from where it stands to its end.
        advance: called with the bytes of each chunk, once it is taken in.

    Source:
        RFC 1321, FIPS 180-4. MD5 is here because platforms' clients ask for it, to name a file, not
        to protect one.
    """
    md5 = hashlib.md5(usedforsecurity=False)
    sha256 = hashlib.sha256()
    while chunk := file.read(CHUNK_BYTES):
        md5.update(chunk)
        sha256.update(chunk)
        advance(len(chunk))
    return Md5(md5.digest()), Sha256(sha256.digest())
