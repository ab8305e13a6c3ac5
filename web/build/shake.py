"""Drops from Pyodide's wasm the functions that nobody in this runtime can reach.

It exports 8,500 names, for any package that may ever be loaded; ours ask for a quarter of them.
An export is kept if an extension module imports its name, if Pyodide's JavaScript says it outside
of the one function that copies them all, or if it is no function.

Source: Binaryen, `wasm-metadce`.
"""

from __future__ import annotations

import json
import re
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Final

from web.build.errors import UnknownShape
from web.build.program import installed, run
from web.build.progress import note
from web.build.prune import SCRIPT, minified, pruned
from web.build.unpack import LIB

if TYPE_CHECKING:
    from web.build.files import Files
    from web.build.places import Places

WASM: Final = "pyodide.asm.wasm"
LOADER: Final = "pyodide.mjs"
GLUE: Final = "packages.js"
TOOL: Final = "binaryen/bin/wasm-metadce"
FEATURES: Final = (
    *("mutable-globals", "sign-ext", "nontrapping-float-to-int", "bulk-memory"),
    *("reference-types", "multivalue", "exception-handling", "simd", "tail-call"),
)
"""What Pyodide's wasm uses: a browser that runs one runs the other."""
_COPYING: Final = re.compile(
    r"var (?P<locals>[\w$,]+);function assignWasmExports\(wasmExports\)\{(?P<copies>[^{}]*)\}"
)
_COPY: Final = re.compile(r'([\w$]+)=(?:[\w$.]+(?:\["[\w$]+"\])?=)*wasmExports\["([^"]+)"\][.>\w]*')
_WORD: Final = re.compile(r"[\w$]+")


def shake(places: Places, files: Files) -> Files:
    """The files with only those exports, in wasm and JavaScript, that are asked for."""
    script = files[SCRIPT].decode()
    extensions = tuple(files[path] for path in sorted(files) if path.endswith(".so"))
    core, *others = _names(places, (files[WASM], *extensions))
    wanted = spoken(script) | {each["name"] for other in others for each in other["imports"]}
    wanted |= {each["name"] for each in core["imports"] if each["module"].startswith("GOT.")}
    kept = {
        each["name"]
        for each in core["exports"]
        if each["kind"] != "function" or each["name"] in wanted
    }
    note(f"{len(kept)} of {len(core['exports'])} exports")
    smaller = _without_others(places, files[WASM], kept)
    left = _names(places, (smaller, *extensions))
    imported = {each["name"] for module in left for each in module["imports"]}
    script = pruned(copying(script, kept), imported, _users(places, files))
    return {**files, WASM: smaller, SCRIPT: minified(places, script).encode()}


def _users(places: Places, files: Files) -> tuple[str, ...]:
    """All that may ask Pyodide's JavaScript for something by its name."""
    own = (f"{LIB}pyodide/", f"{LIB}_pyodide/")
    python = (files[path].decode() for path in files if path.startswith(own))
    return (files[LOADER].decode(), (places.glue / GLUE).read_text("utf-8"), *python)


def spoken(script: str) -> set[str]:
    """The words of Pyodide's JavaScript; where it has a name of its own for an export, that export.

    Raises:
        UnknownShape: it does not copy them as expected.
    """
    words = set(_WORD.findall(_COPYING.sub("", script)))
    return words | {export for name, export in _copies(script).items() if name in words}


def copying(script: str, kept: set[str]) -> str:
    """The JavaScript that copies the kept exports only.

    Raises:
        UnknownShape: it does not copy them as expected.
    """
    copies = _copies(script)
    dropped = {name for name, export in copies.items() if export not in kept}

    def shorter(found: re.Match[str]) -> str:
        names = ",".join(name for name in found["locals"].split(",") if name not in dropped)
        left = ";".join(
            copy for copy in found["copies"].split(";") if copy.partition("=")[0] not in dropped
        )
        return f"var {names};function assignWasmExports(wasmExports){{{left}}}"

    return _COPYING.sub(shorter, script)


def _copies(script: str) -> dict[str, str]:
    """JavaScript's name of each export that it copies, and the wasm's."""
    found = _COPYING.search(script)
    matches = [_COPY.fullmatch(copy) for copy in found["copies"].split(";")] if found else []
    pairs = [(match[1], match[2]) for match in matches if match]
    if not pairs or len(pairs) != len(matches):
        raise UnknownShape(
            SCRIPT,
            source="npm's pyodide",
            problem="it does not copy the exports of its wasm as expected",
            remedy="pin the version before, or teach web/build/shake.py the new shape",
        )
    return dict(pairs)


def _names(places: Places, modules: tuple[bytes, ...]) -> list[dict[str, list[dict[str, str]]]]:
    """What each wasm module imports and exports."""
    with tempfile.TemporaryDirectory() as folder:
        paths = [Path(folder) / str(index) for index in range(len(modules))]
        for path, module in zip(paths, modules, strict=True):
            path.write_bytes(module)
        listed = run(places, (places.builder / "names.mjs", *paths), WASM)
    names: list[dict[str, list[dict[str, str]]]] = json.loads(listed)
    return names


def _without_others(places: Places, wasm: bytes, kept: set[str]) -> bytes:
    """The module with the kept exports alone, and the functions that these reach."""
    exports = [{"name": f"export {name}", "export": name} for name in sorted(kept)]
    outside = {"name": "outside", "root": True, "reaches": [each["name"] for each in exports]}
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "graph.json").write_text(json.dumps([outside, *exports]), "utf-8")
        (folder / WASM).write_bytes(wasm)
        enabled = tuple(f"--enable-{feature}" for feature in FEATURES)
        written = (
            f"--graph-file={folder / 'graph.json'}",
            "-o",
            folder / "smaller.wasm",
        )
        options = ("--mvp-features", *enabled, *map(str, written))
        run(places, (installed(places, TOOL), folder / WASM, *options), WASM)
        return (folder / "smaller.wasm").read_bytes()
