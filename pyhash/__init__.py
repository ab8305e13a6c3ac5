"""Fingerprints of pictures and videos: bytes in, frozen values out.

The same files run in the browser (Pyodide) and on the command line. The core has no network, no
clock, no environment and no logging; `tests/test_architecture.py` holds that. Nothing is imported
until it is used (PEP 562), so that `pyhash.values` and `pyhash.errors` load without numpy: the
server uses only these two.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from pyhash import pdq as pdq
    from pyhash.fingerprint import fingerprint_file as fingerprint_file

__all__ = ["fingerprint_file", "pdq"]

_SUBMODULES: Final = {"pdq": "pyhash.pdq"}
_ATTRIBUTES: Final = {"fingerprint_file": "pyhash.fingerprint"}


def __getattr__(name: str) -> Any:  # noqa: ANN401  # PEP 562: any public name of the package
    if name in _SUBMODULES:
        return import_module(_SUBMODULES[name])
    if name in _ATTRIBUTES:
        return getattr(import_module(_ATTRIBUTES[name]), name)
    raise AttributeError(name)
