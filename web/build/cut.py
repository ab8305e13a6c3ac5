"""Cuts out of packages what they import for uses that the engine has none of.

All that is decided and not seen; the proof of `web.build.trim` stands behind it.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from web.build.errors import UnknownShape
from web.build.unpack import SITE

if TYPE_CHECKING:
    from web.build.files import Files

LINALG: Final = f"{SITE}numpy/linalg/__init__.py"
DOCUMENTS: Final = (
    f"{SITE}numpy/_core/_add_newdocs.py",
    f"{SITE}numpy/_core/_add_newdocs_scalars.py",
)
PLUGINS: Final = f"{SITE}PIL/__init__.py"
_PLUGIN_LIST: Final = re.compile(rb"^_plugins = \[[^\]]*\]", re.MULTILINE)

# numpy imports it for matrices and polynomials, and LAPACK with it: 300 KB on the way to a photo.
_NO_LINALG: Final = b"""\
def __getattr__(name):
    if name.startswith("_"):
        raise AttributeError(name)
    def absent(*args, **kwargs):
        raise NotImplementedError("numpy.linalg." + name)
    return absent
"""


def cut(files: Files, plugins: tuple[str, ...]) -> Files:
    """The files without linear algebra, numpy's texts for `help`, and decoders never opened.

    Args:
        files: as `unpack` made them.
        plugins: names of Pillow's modules that stay.

    Raises:
        UnknownShape: a package is not as expected.
    """
    for path in (LINALG, *DOCUMENTS, PLUGINS):
        if path not in files:
            raise _unknown(path, "it is not there")
    names = ", ".join(f'"{plugin.removeprefix("PIL.")}"' for plugin in plugins)
    listed, count = _PLUGIN_LIST.subn(f"_plugins = [{names}]".encode(), files[PLUGINS])
    if count != 1:
        raise _unknown(PLUGINS, "it has no list of plugins")
    return {**files, LINALG: _NO_LINALG, **dict.fromkeys(DOCUMENTS, b""), PLUGINS: listed}


def _unknown(path: str, problem: str) -> UnknownShape:
    return UnknownShape(
        path.removeprefix(SITE),
        source="numpy or Pillow",
        problem=problem,
        remedy="pin the version before, or teach web/build/cut.py the new shape",
    )
