"""Builds the engine's wheel: the same bytes from the same sources, on any machine, in any folder.

Only what the browser runs goes in: the modules that `pyhash.bridge` reaches. The wheel never leaves
the runtime folder, so its name is the import's name, not the distribution's.

Source: PyPA, "Binary distribution format" (wheel 1.0), "Core metadata 2.1".
"""

from __future__ import annotations

import base64
import hashlib
import io
import tomllib
import zipfile
from modulefinder import ModuleFinder
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from web.build.files import Files

ENTRY: Final = "pyhash.bridge"
NEEDS: Final = ("numpy", "pillow")
EPOCH: Final = (1980, 1, 1, 0, 0, 0)
"""The earliest moment a zip can name."""
_MODE: Final = 0o644 << 16


def reachable(root: Path, entry: str = ENTRY) -> Files:
    """The sources under `root` that the entry module imports, directly or not, by path."""
    finder = ModuleFinder(path=[str(root)])
    finder.import_hook(entry)
    sources = (vars(module)["__file__"] for module in finder.modules.values())
    paths = sorted(Path(source).relative_to(root) for source in sources if source)
    return {path.as_posix(): (root / path).read_bytes() for path in paths}


def archive(entries: Files) -> bytes:
    """A zip of the entries in order of name, stored, with one fixed time and mode.

    Stored, since the transfer compresses the whole better than a zip its parts.
    """
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive_:
        for path in sorted(entries):
            info = zipfile.ZipInfo(path, EPOCH)
            info.external_attr = _MODE
            info.create_system = 3  # Unix, whatever system builds it
            archive_.writestr(info, entries[path])
    return stream.getvalue()


def build(root: Path) -> tuple[str, bytes]:
    """The file name and the bytes of the engine's wheel."""
    version = tomllib.loads((root / "pyproject.toml").read_text("utf-8"))["project"]["version"]
    info = f"pyhash-{version}.dist-info"
    requires = "".join(f"Requires-Dist: {need}\n" for need in NEEDS)
    entries = {
        **reachable(root),
        f"{info}/METADATA": (
            f"Metadata-Version: 2.1\nName: pyhash\nVersion: {version}\n{requires}"
        ).encode(),
        f"{info}/WHEEL": (
            b"Wheel-Version: 1.0\nGenerator: web.build\nRoot-Is-Purelib: true\nTag: py3-none-any\n"
        ),
    }
    record = "".join(
        f"{path},{_digest(entries[path])},{len(entries[path])}\n" for path in sorted(entries)
    )
    entries[f"{info}/RECORD"] = f"{record}{info}/RECORD,,\n".encode()
    return f"pyhash-{version}-py3-none-any.whl", archive(entries)


def _digest(content: bytes) -> str:
    digest = base64.urlsafe_b64encode(hashlib.sha256(content).digest()).rstrip(b"=").decode()
    return f"sha256={digest}"
