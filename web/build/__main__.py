"""`python -m web.build`: builds the runtime and the vendored libraries, if anything has changed."""

from __future__ import annotations

import sys
from functools import reduce
from pathlib import Path
from typing import TYPE_CHECKING, Final

from web.build import fetch, pack, progress, site, steps, vendor
from web.build.errors import BuildError
from web.build.places import Places

if TYPE_CHECKING:
    from web.build.files import Files, Step


UNTRIMMED: Final = "--untrimmed"


def build(places: Places, *, untrimmed: bool = False) -> None:
    """Build what is served and put it in its place.

    Args:
        places: of this checkout.
        untrimmed: from the originals as they are, to compare with.

    Raises:
        BuildError: a step failed; the site is as it was before.
    """
    if site.is_current(places, untrimmed=untrimmed):
        return
    runtime: Files = reduce(_run, steps.runtime_steps(places, untrimmed=untrimmed), {})
    progress.step("vendor")
    libraries = vendor.vendored(places, fetch.fetch(places, steps.PACKAGES)({}))
    progress.step("compress")
    files = pack.compressed({**runtime, **libraries}, places.cache / "compressed")
    site.write(places, files)
    site.mark_current(places, untrimmed=untrimmed)
    for name in site.BUILT:
        _report(name, files)


def _run(files: Files, named: tuple[str, Step]) -> Files:
    name, step = named
    progress.step(name)
    return step(files)


def _report(folder: str, files: Files) -> None:
    plain = {path for path in files if path.startswith(folder) and path[-3:] not in {".br", ".gz"}}
    raw = sum(len(files[path]) for path in plain)
    brotli = sum(len(files.get(f"{path}.br", files[path])) for path in plain)
    progress.note(f"web/site/{folder}: {len(plain)} files, compressed to {brotli:,} bytes", raw)


def main() -> int:
    """Build this checkout. 0 if it is built, 1 with the reason if not."""
    try:
        build(Places(Path(__file__).resolve().parents[2]), untrimmed=UNTRIMMED in sys.argv[1:])
    except BuildError as error:
        print(f"{type(error).__name__}: {error}", file=sys.stderr)  # noqa: T201  # a command speaks
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
