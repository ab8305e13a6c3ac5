"""Keeps of the originals what the engine needs, and proves that it is enough.

What is needed is seen, not listed by hand: the engine is put to all it can be asked
(`exercise.py`) in the originals, and what Python imported meanwhile stays. The trimmed runtime must
then give the same answers, or the build stops.
"""

from __future__ import annotations

import io
import json
import zipfile
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from web.build import inside
from web.build.cut import cut, stand_ins
from web.build.errors import BadRuntime
from web.build.files import keep, sha256
from web.build.lock import LOCK
from web.build.program import installed
from web.build.progress import note
from web.build.shake import GLUE, shake
from web.build.unpack import LIB, SITE, bundle
from web.build.wheel import archive

if TYPE_CHECKING:
    from web.build.files import Files, Step
    from web.build.places import Places

BESIDES: Final = (
    # Python looks these up by name only when text asks for them.
    *(f"encodings/{name}.py" for name in ("ascii", "latin_1", "utf_16", "utf_16_le", "utf_16_be")),
    *(f"encodings/{name}.py" for name in ("raw_unicode_escape", "unicode_escape", "idna")),
    "stringprep.py",  # of idna
)
"""Of the standard library, besides what was imported."""
_PYTHON: Final = ".py"
_PLACES: Final = {"/lib/python314.zip/": LIB, "/lib/python3.14/site-packages/": SITE}
"""Where Python finds what, in Pyodide."""
_SCRIPTS: Final = (
    *("trim.py", "cut.py", "unpack.py", "shake.py", "prune.py", "program.py", "names.mjs"),
    *("inside.mjs", "exercise.py", "compile.py"),
)
_TOOLS: Final = ("binaryen/package.json", "terser/package.json")
_RUNTIME: Final = ("pyodide.asm.wasm", "pyodide.asm.mjs", LOCK)


@dataclass(frozen=True, slots=True)
class Exercised:
    """What the engine answered, what was imported for it, which of Pillow's plugins read files."""

    answers: dict[str, Any]
    files: frozenset[str]
    plugins: tuple[str, ...]


def trim(places: Places) -> Step:
    """The step that leaves out what the exercise does not need, and compiles the rest."""

    def step(files: Files) -> Files:
        kept_at = places.cache / "trimmed" / _key(places, files)
        if kept_at.is_file():
            note("nothing of it has changed")
            return _members(kept_at.read_bytes())
        trimmed = _trimmed(places, files)
        keep(kept_at, archive(trimmed))
        return trimmed

    return step


def _trimmed(places: Places, files: Files) -> Files:
    original = exercise(places, files)
    note(f"{len(original.answers)} answers of the originals")
    shorn = cut(files, original.plugins, stand_ins(places.builder))
    needed = exercise(places, shorn).files | {LIB + path for path in BESIDES}
    kept = {path: content for path, content in shorn.items() if _is_kept(path, needed)}
    trimmed = _compiled(places, files, shake(places, kept))
    prove(exercise(places, trimmed), original)
    note(f"the same answers from {len(needed)} modules")
    return trimmed


def _key(places: Places, files: Files) -> str:
    """One SHA-256 of all that a trimmed runtime follows from."""
    scripts = {name: (places.builder / name).read_bytes() for name in _SCRIPTS}
    scripts |= {f"instead/{path}": text for path, text in stand_ins(places.builder).items()}
    scripts[GLUE] = (places.glue / GLUE).read_bytes()
    scripts |= {name: installed(places, name).read_bytes() for name in _TOOLS}
    lines = (f"{sha256(content)} {name}" for name, content in sorted({**files, **scripts}.items()))
    return sha256("\n".join(lines).encode())


def exercise(places: Places, files: Files) -> Exercised:
    """Put the engine to all it can be asked.

    Raises:
        BadRuntime: it does not come through.
    """
    done = json.loads(inside.run(places, runtime(files), "exercise.py", {}, "done.json"))
    return Exercised(
        answers=done["answers"],
        files=frozenset(map(source, done["files"])),
        plugins=tuple(done["plugins"]),
    )


def runtime(files: Files) -> Files:
    """What of the files a Python under Node is made from."""
    names = (*_RUNTIME, *(path for path in files if path.startswith((LIB, SITE))))
    return bundle({name: files[name] for name in names})


def prove(trimmed: Exercised, original: Exercised) -> None:
    """See that both gave the same answers.

    Raises:
        BadRuntime: they differ.
    """
    names = sorted(trimmed.answers.keys() | original.answers.keys())
    for name in names:
        was, now = original.answers.get(name), trimmed.answers.get(name)
        if was != now:
            raise BadRuntime(
                name,
                source="the trimmed runtime",
                problem=f"it answers\n{now}\nand the originals\n{was}",
                remedy="keep in web/build/trim.py what is missing",
            )


def source(file: str) -> str:
    """The path among the build's files of a module's `__file__`."""
    for place, folder in _PLACES.items():
        if file.startswith(place):
            return folder + file.removeprefix(place)
    return file


def _is_kept(path: str, needed: frozenset[str]) -> bool:
    return path in needed or not path.startswith((LIB, SITE))


def _compiled(places: Places, originals: Files, kept: Files) -> Files:
    """The same with `.pyc` in the place of `.py`, as the originals' Python compiles it."""
    sources = {path: content for path, content in kept.items() if path.endswith(_PYTHON)}
    given = {"sources.zip": archive(sources)}
    done = inside.run(places, runtime(originals), "compile.py", given, "done.zip")
    return {**{path: kept[path] for path in kept if path not in sources}, **_members(done)}


def _members(content: bytes) -> Files:
    with zipfile.ZipFile(io.BytesIO(content)) as opened:
        return {name: opened.read(name) for name in opened.namelist()}
