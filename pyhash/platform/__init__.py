"""A platform's side: pull the list, keep it on disk, find its pictures and videos among uploads.

    from pyhash.platform import Client, LocalList, Matcher
    from pyhash.platform.pull import pull

    pull(Client.with_key_file("https://...", "key"), LocalList.open_or_make("list.db"))
    for match in Matcher.open("list.db").match_file("upload.jpg").matches:
        print(match.entry_id, match.distance_bits)

Absent from here: the server, and anything that deletes an upload. What a match leads to is decided
by the platform, after a person has looked. The core of `pyhash` knows nothing of this package, and
the browser does not get it; `tests/test_architecture.py` holds that.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from pyhash.platform.client import Client as Client
    from pyhash.platform.local_list import LocalList as LocalList
    from pyhash.platform.match import Matcher as Matcher

__all__ = ["Client", "LocalList", "Matcher"]

_HOMES: Final = {"Client": "client", "LocalList": "local_list", "Matcher": "match"}


def __getattr__(name: str) -> Any:  # noqa: ANN401  # PEP 562: any public name of the package
    if name in _HOMES:
        return getattr(import_module(f"pyhash.platform.{_HOMES[name]}"), name)
    raise AttributeError(name)
