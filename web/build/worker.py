"""Joins Pyodide's modules, the media libraries and our glue to the one file of the sealed worker.

One file, since the worker's policy lets it load no other script. Pyodide's modules are minified and
share short names, so each keeps a scope of its own. Each rewrite asserts the shape it expects: a
Pyodide of another shape stops the build, it does not make a worker that fails in a browser.
"""

from __future__ import annotations

import re
import subprocess
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Final

from web.build.errors import UnknownShape
from web.build.filters import with_filters
from web.build.program import installed, run

if TYPE_CHECKING:
    from web.build.files import Files, Step
    from web.build.places import Places

WORKER: Final = "worker.js"
WORK: Final = "work.js"
"""The other worker: proof-of-work; it needs nothing but the browser."""
ENTRY: Final = "main.js"
HEADER: Final = """\
// Built by web/build: web/worker (Apache-2.0), Pyodide (MPL-2.0), Mediabunny (MPL-2.0),
// libheif-js (LGPL-3.0).

// A module has none. Pyodide would try it all the same, and the browser note an error.
self.importScripts = undefined;
"""
BUNDLER: Final = "esbuild/bin/esbuild"
BUNDLE: Final = (
    *("--bundle", "--minify", "--legal-comments=none", "--log-level=error"),
    *("--format=iife", "--global-name=mediabunny", "--target=es2022"),
)
HEIF: Final = "libheif-js/libheif-wasm/libheif.js"
HEIF_WASM: Final = "libheif-js/libheif-wasm/libheif.wasm"
HEIF_PART: Final = "libheif.wasm"
USED: Final = (
    *("Input", "BlobSource", "VideoSampleSink", "EncodedPacketSink"),
    *("MP4", "QTFF", "MATROSKA", "WEBM"),
)
"""What web/worker/video.js uses of Mediabunny."""

_FACTORY_EXPORT: Final = re.compile(r"export default (_createPyodideModule);\s*\Z")
_LOADER_EXPORT: Final = re.compile(
    r"export\{(?P<load>\w+) as loadPyodide,\w+ as version\};\s*(//# sourceMappingURL=\S+\s*)?\Z"
)
_UMD_TAIL: Final = re.compile(
    r"""typeof exports=="object"&&typeof module=="object"\?module\.exports=(libheif):"""
    r"""typeof define=="function"&&define\.amd&&define\(\[\],\(\)=>libheif\);\s*\Z"""
)
_IMPORT: Final = re.compile(r'^import \{[^}]*\} from "\./(?P<file>[\w-]+\.js)";\n', re.MULTILINE)
_EXPORT: Final = re.compile(r"^export (?=(async )?function\*? |const |class )", re.MULTILINE)
_MODULE_WORD: Final = re.compile(r"^(import|export)\b.*$", re.MULTILINE)


def join(places: Places) -> Step:
    """The step that adds `worker.js`, made of modules and the glue, and the wasm it asks for."""

    def step(files: Files) -> Files:
        glue = {path.name: path.read_text("utf-8") for path in places.glue.glob("*.js")}
        parts = (
            HEADER,
            f"const createPyodideModule = {factory(files['pyodide.asm.mjs'].decode())};\n",
            f"const loadPyodide = {loader(files['pyodide.mjs'].decode())};\n",
            demuxer(places),
            f"const libheif = {heif((places.libraries / HEIF).read_text('utf-8'))};\n",
            *(plain(name, glue[name]) for name in order(glue)),
        )
        return {
            **files,
            WORKER: checked("".join(parts)).encode(),
            WORK: checked(plain(WORK, glue[WORK])).encode(),
            HEIF_PART: with_filters((places.libraries / HEIF_WASM).read_bytes()),
        }

    return step


def factory(source: str) -> str:
    """`pyodide.asm.mjs` as an expression whose value is its `_createPyodideModule`.

    Raises:
        UnknownShape: it does not end in that one export.
    """
    return _scoped("pyodide.asm.mjs", source, _FACTORY_EXPORT, 1)


def loader(source: str) -> str:
    """`pyodide.mjs` as an expression whose value is its `loadPyodide`.

    Raises:
        UnknownShape: it does not end in that one export, or cannot be handed the module.
    """
    if "createPyodideModule" not in source:
        raise _unknown("pyodide.mjs", "it does not take the option `createPyodideModule`")
    return _scoped("pyodide.mjs", source, _LOADER_EXPORT, "load")


def demuxer(places: Places) -> str:
    """Mediabunny as one script, with what of it is used and no more.

    Raises:
        MissingPart: npm did not install esbuild.
        BadRuntime: Mediabunny is not there, or lacks one of the names.
    """
    entry = f'export {{{",".join(USED)}}} from "mediabunny";'
    return run(places, (installed(places, BUNDLER), *BUNDLE), "mediabunny", entry.encode()).decode()


def heif(source: str) -> str:
    """libheif-js as an expression whose value is its factory.

    Raises:
        UnknownShape: it does not end in the lines that look for a module system.
    """
    return _scoped("libheif.js", source, _UMD_TAIL, 1)


def _scoped(name: str, source: str, export: re.Pattern[str], group: int | str) -> str:
    found = export.search(source)
    if found is None:
        raise _unknown(name, "it does not end in the export that the worker is made from")
    return _scope(name, source[: found.start()], found.group(group))


def _scope(name: str, body: str, value: str) -> str:
    if _MODULE_WORD.search(body):
        raise _unknown(name, "it has imports or exports that the worker cannot have")
    return f"(() => {{{body};return {value};}})()"


def order(glue: dict[str, str]) -> list[str]:
    """The glue's files that the entry imports, directly or not, each after those it imports."""
    ordered: list[str] = []

    def visit(name: str) -> None:
        for found in _IMPORT.finditer(glue[name]):
            if found["file"] not in ordered:
                visit(found["file"])
        ordered.append(name)

    visit(ENTRY)
    return ordered


def plain(name: str, source: str) -> str:
    """A file of the glue without the words that only modules have.

    Raises:
        UnknownShape: it has other imports or exports than the plain ones.
    """
    source = _EXPORT.sub("", _IMPORT.sub("", source))
    if (found := _MODULE_WORD.search(source)) is not None:
        raise _unknown(name, f"the worker cannot have this line: {found.group()}")
    return f"// {name}\n{source}"


def checked(script: str) -> str:
    """The script, once Node's parser takes it as a module: no name in it is given twice.

    Raises:
        UnknownShape: it does not parse.
    """
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "worker.mjs"
        path.write_text(script, "utf-8")
        run = subprocess.run(["node", "--check", str(path)], capture_output=True, check=False)  # noqa: S603, S607  # Node of the set-up
    if run.returncode:
        raise _unknown(WORKER, "it does not parse:\n" + run.stderr.decode()[-500:])
    return script


def _unknown(name: str, problem: str) -> UnknownShape:
    return UnknownShape(
        name,
        source="npm, or web/worker",
        problem=problem,
        remedy="pin the version before, or teach web/build/worker.py the new shape",
    )
