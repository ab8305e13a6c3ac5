"""Files that leave the server: lines of text, gzip inside, encrypted with age outside."""

from __future__ import annotations

import gzip
import io
import os
from collections.abc import Iterator
from pathlib import Path

import pyrage
from pyrage.x25519 import Recipient


def write_sealed(file: Path, lines: Iterator[str], recipient: Recipient) -> None:
    """Write lines into a file that the recipient alone can open; all of it, or no file.

    Raises:
        OSError: the folder cannot be written.
    """
    draft = file.with_name(f".{file.name}.part")
    try:
        with draft.open("xb") as out:
            os.fchmod(out.fileno(), 0o600)
            pyrage.encrypt_io(_Reader(_packed(lines)), out, [recipient])
            out.flush()
            os.fsync(out.fileno())
        draft.rename(file)
    except pyrage.EncryptError as problem:
        raise OSError(str(problem)) from None
    finally:
        draft.unlink(missing_ok=True)


def _packed(lines: Iterator[str]) -> Iterator[bytes]:
    buffer = io.BytesIO()
    with gzip.GzipFile(fileobj=buffer, mode="wb", mtime=0, compresslevel=6) as squeezed:
        for line in lines:
            squeezed.write(line.encode() + b"\n")
            if buffer.tell() > io.DEFAULT_BUFFER_SIZE:
                yield buffer.getvalue()
                buffer.seek(0)
                buffer.truncate()
    yield buffer.getvalue()


class _Reader(io.RawIOBase):
    """Pieces of bytes as something to read from."""

    def __init__(self, pieces: Iterator[bytes]) -> None:
        self._pieces = pieces
        self._left = b""

    def read(self, size: int = -1) -> bytes:
        """At most that many bytes; none at the end."""
        while not self._left:
            piece = next(self._pieces, None)
            if piece is None:
                return b""
            self._left = piece
        size = len(self._left) if size < 0 else size
        given, self._left = self._left[:size], self._left[size:]
        return given
