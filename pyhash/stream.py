"""Files seen through another file: what decoders are given instead of the file itself."""

from __future__ import annotations

import io
import os
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import BinaryIO


class Stream(io.RawIOBase):
    """A seekable, readable file over another one; the base of those below and of `jpeg.WithEnd`."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file

    def read(self, size: int = -1) -> bytes:
        """Up to `size` bytes from where it stands; all that is left, if negative."""
        return self._file.read(size)

    def seek(self, offset: int, whence: int = os.SEEK_SET) -> int:
        """Stand elsewhere; the new place, from the beginning."""
        return self._file.seek(offset, whence)

    def tell(self) -> int:
        """Where it stands, bytes from the beginning."""
        return self._file.tell()

    def seekable(self) -> bool:
        """Yes."""
        return True

    def readable(self) -> bool:
        """Yes."""
        return True


class Watched(Stream):
    """A file that reports the bytes of each read; a decoder's only sign of life."""

    def __init__(self, file: BinaryIO, advance: Callable[[int], None]) -> None:
        super().__init__(file)
        self._advance = advance

    def read(self, size: int = -1) -> bytes:
        """As of the file; reported."""
        data = self._file.read(size)
        self._advance(len(data))
        return data


class Part(Stream):
    """A stretch of a file, `size` bytes from `start`."""

    def __init__(self, file: BinaryIO, start: int, size: int) -> None:
        super().__init__(file)
        self.start = start
        self.size = size
        self._at = 0

    def read(self, size: int = -1) -> bytes:
        """As of a file that ends where the part ends."""
        left = max(self.size - self._at, 0)
        self._file.seek(self.start + self._at)
        data = self._file.read(left if size < 0 else min(size, left))
        self._at += len(data)
        return data

    def seek(self, offset: int, whence: int = os.SEEK_SET) -> int:
        """Stand elsewhere in the part; the new place, from its beginning."""
        origin = {os.SEEK_SET: 0, os.SEEK_CUR: self._at, os.SEEK_END: self.size}[whence]
        self._at = max(origin + offset, 0)
        return self._at

    def tell(self) -> int:
        """Where it stands, bytes from the part's beginning."""
        return self._at
