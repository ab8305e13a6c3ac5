"""Cuts out of packages what they import for uses that the engine has none of.

All that is decided and not seen; the proof of `web.build.trim` stands behind it.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from web.build.errors import UnknownShape
from web.build.unpack import LIB, SITE

if TYPE_CHECKING:
    from pathlib import Path

    from web.build.files import Files

LINALG: Final = f"{SITE}numpy/linalg/__init__.py"
DOCUMENTS: Final = (
    f"{SITE}numpy/_core/_add_newdocs.py",
    f"{SITE}numpy/_core/_add_newdocs_scalars.py",
)
PLUGINS: Final = f"{SITE}PIL/__init__.py"
_PLUGIN_LIST: Final = re.compile(rb"^_plugins = \[[^\]]*\]", re.MULTILINE)
FOLDER: Final = "instead"
"""Of this package: what stands in the place of modules, at their paths."""
_NUMPY_LIB: Final = (
    *("_arraysetops_impl", "_arrayterator_impl", "_histograms_impl", "_nanfunctions_impl"),
    *("_datasource", "_polynomial_impl", "_scimath_impl", "_shape_base_impl", "_version"),
    *("introspect", "mixins", "npyio", "scimath"),
)
ABSENT: Final = (
    LINALG,  # for matrices and polynomials, and LAPACK with it: 300 KB on the way to a photo
    *(f"{SITE}numpy/lib/{name}.py" for name in _NUMPY_LIB),
    f"{LIB}asyncio/__init__.py",  # with sockets, TLS, threads: by Pyodide's core
    f"{LIB}subprocess.py",  # by Pillow, for programs that there are none of; the next one as well
    f"{LIB}tempfile.py",  # with every compressor there is
    f"{LIB}platform.py",
)
"""Modules that are imported and never used: `instead/absent.py` refuses what is asked of them."""
UNASKED: Final = (f"{LIB}ctypes/__init__.py",)
"""Modules that numpy does without where there are none."""


def stand_ins(builder: Path) -> Files:
    """What is put in the place of modules, by path among the build's files."""
    folder = builder / FOLDER
    own = {path.relative_to(folder).as_posix(): path for path in (folder / LIB).rglob("*.py")}
    absent = (folder / "absent.py").read_bytes()
    return {**{path: own[path].read_bytes() for path in own}, **dict.fromkeys(ABSENT, absent)}


def cut(files: Files, plugins: tuple[str, ...], instead: Files) -> Files:
    """The files without what is never used, numpy's texts for `help`, and decoders never opened.

    Args:
        files: as `unpack` made them.
        plugins: names of Pillow's modules that stay.
        instead: as `stand_ins` reads them.

    Raises:
        UnknownShape: a package is not as expected.
    """
    for path in (*instead, *UNASKED, *DOCUMENTS, PLUGINS):
        if path not in files:
            raise _unknown(path, "it is not there")
    names = ", ".join(f'"{plugin.removeprefix("PIL.")}"' for plugin in plugins)
    listed, count = _PLUGIN_LIST.subn(f"_plugins = [{names}]".encode(), files[PLUGINS])
    if count != 1:
        raise _unknown(PLUGINS, "it has no list of plugins")
    left = {path: content for path, content in files.items() if path not in UNASKED}
    return {**left, **instead, **dict.fromkeys(DOCUMENTS, b""), PLUGINS: listed}


def _unknown(path: str, problem: str) -> UnknownShape:
    return UnknownShape(
        path.removeprefix(SITE).removeprefix(LIB),
        source="Pyodide, numpy or Pillow",
        problem=problem,
        remedy="pin the version before, or teach web/build/cut.py the new shape",
    )
