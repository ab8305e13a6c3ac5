"""Drops from Pyodide's JavaScript what nobody in this runtime asks for: graphics, sound, windows.

Emscripten puts its whole library into a main module, for any extension module there may be, and
hands all of it out by name. What no wasm imports and nobody says is not handed out any more; terser
then finds it dead.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from web.build.errors import UnknownShape
from web.build.program import installed, run

if TYPE_CHECKING:
    from collections.abc import Iterable

    from web.build.places import Places

SCRIPT: Final = "pyodide.asm.mjs"
FACTORY: Final = "_createPyodideModule"
TOOL: Final = "terser/bin/terser"
OPTIONS: Final = (
    *("--module", "--ecma", "2022", "--compress", "passes=2"),
    *("--mangle", f"reserved=[{FACTORY}]"),
)
_IMPORTS: Final = re.compile(r"(?<=\bwasmImports=\{)[^{}]*(?=\})")
_HANDED_OUT: Final = re.compile(r'\bModule\["([\w$]+)"\]=\1;')
_SIGNATURE: Final = re.compile(r'(?<=[;}\n])([\w$]+)\.sig="\w*";')
_SAID: Final = re.compile(r"""\.([\w$]+)|\[["']([\w$]+)["']\]""")
_WORD: Final = re.compile(r"[\w$]+")
_EVAL: Final = re.compile(r"(?<![\w$.])eval\(")


def pruned(script: str, imported: Iterable[str], users: Iterable[str]) -> str:
    """The script, of which only the wanted names are handed out.

    Args:
        script: Pyodide's, as it was published or with fewer exports.
        imported: names of what the wasm modules import.
        users: texts of all that may ask the module for something by its name.

    Raises:
        UnknownShape: it does not hand its names out as expected.
    """
    lists = _IMPORTS.findall(script)
    if len(lists) != 1 or not _HANDED_OUT.search(script):
        raise UnknownShape(
            SCRIPT,
            source="npm's pyodide",
            problem="it does not hand out Emscripten's library as expected",
            remedy="pin the version before, or teach web/build/prune.py the new shape",
        )
    wanted = set(imported)
    kept = [entry for entry in lists[0].split(",") if entry.partition(":")[0] in wanted]
    locals_ = {entry.rpartition(":")[2] for entry in kept}
    rest = _HANDED_OUT.sub("", script)
    said = {name or quoted for name, quoted in _SAID.findall(rest)}
    said |= {word for text in users for word in _WORD.findall(text)}
    script = _IMPORTS.sub(",".join(kept), script)
    script = _HANDED_OUT.sub(lambda found: found[0] if found[1] in said else "", script)
    script = _SIGNATURE.sub(lambda found: found[0] if found[1] in locals_ else "", script)
    # The policy refuses both; a direct one could name anything, so nothing in its scope is dead.
    return _EVAL.sub("(0,eval)(", script)


def minified(places: Places, script: str) -> str:
    """The script without what is dead in it, and with short names.

    Raises:
        MissingPart: npm did not install terser.
        BadRuntime: terser does not take the script.
    """
    command = (installed(places, TOOL), *OPTIONS)
    return run(places, command, SCRIPT, script.encode()).decode()
