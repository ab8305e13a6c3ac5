"""Puts what was built in its place as a whole, and tells whether it is there already."""

from __future__ import annotations

import hashlib
import shutil
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable

    from web.build.files import Files
    from web.build.places import Places

BUILT: Final = ("runtime", "vendor")
LOCKS: Final = ("package-lock.json", "pyproject.toml", "requirements.lock")


def inputs(places: Places) -> str:
    """One SHA-256 over all that a build is made from."""
    folders = (places.builder, places.glue, places.engine, places.libraries / "pyodide")
    paths = [path for folder in folders for path in folder.rglob("*") if path.is_file()]
    paths += [places.root / name for name in LOCKS if (places.root / name).is_file()]
    return _digest(places.root, (path for path in paths if "__pycache__" not in path.parts))


def outputs(places: Places) -> str:
    """One SHA-256 over all that a build has made."""
    folders = (places.site / name for name in BUILT)
    return _digest(places.site, (path for folder in folders for path in folder.rglob("*.*")))


def _digest(root: Path, paths: Iterable[Path]) -> str:
    whole = hashlib.sha256()
    for path in sorted(paths):
        with path.open("rb") as stream:
            content = hashlib.file_digest(stream, "sha256").hexdigest()
        whole.update(f"{content}  {path.relative_to(root)}\n".encode())
    return whole.hexdigest()


def is_current(places: Places, *, untrimmed: bool = False) -> bool:
    """Whether the last build was made from what is here now, and still stands as it was made."""
    stamp = places.cache / "built"
    return stamp.is_file() and stamp.read_text("utf-8") == _stamp(places, untrimmed=untrimmed)


def mark_current(places: Places, *, untrimmed: bool = False) -> None:
    """Remember what was built from what."""
    (places.cache / "built").write_text(_stamp(places, untrimmed=untrimmed), "utf-8")


def _stamp(places: Places, *, untrimmed: bool) -> str:
    return f"{inputs(places)} {outputs(places)} {'untrimmed' if untrimmed else 'trimmed'}\n"


def write(places: Places, files: Files) -> None:
    """Replace the built folders of the site: written beside, then renamed, never half-built."""
    places.site.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=".building-", dir=places.site.parent) as folder:
        new, old = Path(folder) / "new", Path(folder) / "old"
        old.mkdir()
        for path, content in files.items():
            target = new / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(content)
        for name in BUILT:
            if (places.site / name).exists():
                (places.site / name).rename(old / name)
            shutil.move(new / name, places.site / name)
