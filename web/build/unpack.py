"""Takes the standard library and the wheels apart, and puts what is kept together for the browser.

Between the two every file stands on its own: `lib/` holds the standard library, `site/` what Python
finds in site-packages. Archives are stored, not deflated: the transfer's compression sees across
files. Extension modules stay outside of archives: each is compiled as soon as it has come.
"""

from __future__ import annotations

import io
import re
import zipfile
from typing import TYPE_CHECKING, Final

from web.build.lock import LOCK, packages
from web.build.wheel import archive

if TYPE_CHECKING:
    from web.build.files import Files

LIB: Final = "lib/"
SITE: Final = "site/"
STDLIB: Final = "python_stdlib.zip"
PACKAGES: Final = "packages.zip"
ENGINE: Final = "pyhash.zip"
WEBP_PART: Final = "PIL/_webp.so"
_ENGINE_FOLDER: Final = "pyhash/"
_EXTENSION: Final = ".so"
_TAG: Final = re.compile(r"\.cpython-\w+-wasm32-emscripten(?=\.so$)")
"""In the names of extension modules; Python imports them without it too."""


def unpack(files: Files) -> Files:
    """The archives' own files in the place of the archives; without what only the build needs."""
    names = {package.file_name for package in packages(files[LOCK], ("pyhash",))}
    site = {path: content for name in sorted(names) for path, content in _members(files[name])}
    rest = {
        name: content
        for name, content in files.items()
        if not name.endswith(".whl") and name != STDLIB
    }
    return {
        **rest,
        **{LIB + path: content for path, content in _members(files[STDLIB])},
        **{
            SITE + _TAG.sub("", path): content
            for path, content in site.items()
            if ".dist-info/" not in path
        },
    }


def bundle(files: Files) -> Files:
    """The runtime as the browser loads it: three archives, and extension modules by their path."""
    site = below(SITE, files)
    extensions = {path: content for path, content in site.items() if path.endswith(_EXTENSION)}
    python = {path: content for path, content in site.items() if path not in extensions}
    engine = {path: content for path, content in python.items() if _is_engine(path)}
    return {
        **{name: files[name] for name in files if not name.startswith((LIB, SITE))},
        **extensions,
        STDLIB: archive(below(LIB, files)),
        PACKAGES: archive({path: python[path] for path in python if path not in engine}),
        ENGINE: archive(engine),
    }


def below(folder: str, files: Files) -> Files:
    """The files of a folder, by their path in it."""
    return {
        path.removeprefix(folder): content
        for path, content in files.items()
        if path.startswith(folder)
    }


def _is_engine(path: str) -> bool:
    return path.startswith(_ENGINE_FOLDER)


def _members(content: bytes) -> list[tuple[str, bytes]]:
    with zipfile.ZipFile(io.BytesIO(content)) as opened:
        return [(name, opened.read(name)) for name in opened.namelist() if not name.endswith("/")]
