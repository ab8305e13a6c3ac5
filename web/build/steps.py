"""The runtime as a list of pure steps, in order; each takes the files so far and returns others."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from web.build import fetch, freeze, lock, manifest, pack, trim, unpack, wheel, worker

if TYPE_CHECKING:
    from pathlib import Path

    from web.build.files import Files, Step
    from web.build.places import Places

PACKAGES: Final = ("numpy", "pillow", "micropip")
"""What is fetched: the engine's needs, and the installer that freezes the lock."""

LATE: Final = frozenset({worker.HEIF_PART, worker.WORK})
"""What the page fetches after all else; of a trimmed runtime, `unpack.WEBP_PART` too."""

UNSERVED: Final = frozenset({"package.json", "pyodide.mjs", "pyodide.asm.mjs"})
"""What the build reads; the worker holds the modules."""


def runtime_steps(places: Places, *, untrimmed: bool = False) -> tuple[tuple[str, Step], ...]:
    """The steps from nothing to the runtime by path, each with the word shown for it.

    Args:
        places: of this checkout.
        untrimmed: build the runtime from the originals as they are, to compare with.
    """
    late = LATE if untrimmed else LATE | {unpack.WEBP_PART}
    engine_name, engine_wheel = wheel.build(places.root)
    return (
        ("fetch", fetch.fetch(places, PACKAGES)),
        ("verify", partial(lock.verify, wanted=PACKAGES)),
        ("wheel", lambda files: {**files, engine_name: engine_wheel}),
        ("freeze", freeze.freeze(places, engine_name)),
        ("unpack", unpack.unpack),
        *(() if untrimmed else (("trim", trim.trim(places)),)),
        ("worker", worker.join(places)),
        ("bundle", unpack.bundle),
        ("pack and list", partial(packed, cache=places.cache, late=late)),
    )


def packed(files: Files, cache: Path, late: frozenset[str] = LATE) -> Files:
    """The runtime by path under the site, with its manifest."""
    pyodide = fetch.version(files)
    named = {name: content for name, content in files.items() if name not in UNSERVED}
    served = {name: pack.hashed_path(name, content) for name, content in named.items()}
    found = {path: named[name] for name, path in served.items()}
    small = pack.compressed(found, cache / "compressed")
    sent = {name: len(small.get(f"{path}.br", small[path])) for name, path in served.items()}
    entries = manifest.listed(served, named, late=late, sent=sent)
    whole = manifest.manifest(entries, pyodide=pyodide, worker=served[worker.WORKER])
    return {**found, "runtime/manifest.json": whole}
