"""What others wrote and the site serves: name, version, licence and the licence's own text.

Read out of the packages themselves as the locks name them, so it is the same on every machine.
"""

from __future__ import annotations

import io
import json
import zipfile
from dataclasses import dataclass
from email.parser import HeaderParser
from importlib.metadata import distribution
from typing import TYPE_CHECKING, Final

from web.build.errors import MissingPart
from web.build.lock import LOCK

if TYPE_CHECKING:
    from web.build.files import Files
    from web.build.places import Places


@dataclass(frozen=True, slots=True)
class Part:
    """A library that is served; `licence` is an SPDX expression, `purl` a package URL or empty."""

    name: str
    version: str
    licence: str
    home: str
    purl: str
    text: str


NPM: Final = {
    "pyodide": "https://pyodide.org",
    "mediabunny": "https://mediabunny.dev",
    "libheif-js": "https://github.com/catdad-experiments/libheif-js",
    "@fluent/bundle": "https://projectfluent.org",
    "lean-qr": "https://github.com/davidje13/lean-qr",
}
"""The libraries that the page and the worker are made of, and where their sources are."""

WHEELS: Final = {"numpy": "https://numpy.org", "pillow": "https://python-pillow.github.io"}

INSIDE: Final = (
    ("Emscripten's libraries and musl", "MIT", "https://emscripten.org",
     "Copyright (c) 2010-2014 Emscripten authors; Copyright (c) 2005-2020 Rich Felker (musl).\n\
The terms are those of the MIT licence, which stands under lean-qr."),
    ("zlib", "Zlib", "https://zlib.net",
     "Copyright (C) 1995-2024 Jean-loup Gailly and Mark Adler"),
    ("libjpeg", "IJG", "https://ijg.org",
     "This software is based in part on the work of the Independent JPEG Group."),
    ("libtiff", "libtiff", "https://libtiff.gitlab.io/libtiff",
     "Copyright (c) 1988-1997 Sam Leffler; Copyright (c) 1991-1997 Silicon Graphics, Inc."),
    ("libwebp", "BSD-3-Clause", "https://chromium.googlesource.com/webm/libwebp",
     "Copyright (c) 2010, Google Inc. All rights reserved."),
    ("FreeType", "FTL", "https://freetype.org",
     "Portions of this software are copyright (c) The FreeType Project (www.freetype.org)."),
    ("libheif and libde265", "LGPL-3.0-or-later", "https://github.com/strukturag",
     "Copyright (c) 2013-2026 struktur AG, Dirk Farin. The terms stand under libheif-js."),
)  # fmt: skip
"""What is compiled into Pyodide, Pillow and libheif-js, without a file of its own there."""


def served_parts(places: Places, originals: Files) -> tuple[Part, ...]:
    """Every part that the runtime and the vendored libraries are made of.

    Args:
        places: of this checkout.
        originals: the wheels as they were published, by file name.

    Raises:
        MissingPart: npm's libraries are not installed, or a wheel is not there.
    """
    npm = tuple(_npm(places, name, home) for name, home in NPM.items())
    wheels = tuple(_wheel(originals, name, home) for name, home in WHEELS.items())
    inside = tuple(Part(name, "", licence, home, "", text) for name, licence, home, text in INSIDE)
    return (*npm, *wheels, _python(places), *inside)


def _npm(places: Places, name: str, home: str) -> Part:
    folder = places.libraries / name
    try:
        told = json.loads((folder / "package.json").read_bytes())
    except FileNotFoundError:
        raise MissingPart(name, source="npm", problem="not there", remedy="run `npm ci`") from None
    licence = "LGPL-3.0-only" if told["license"] == "LGPL-3.0" else told["license"]
    purl = f"pkg:npm/{name.replace('@', '%40')}@{told['version']}"
    return Part(name, told["version"], licence, home, purl, _text(places, name, licence))


def _text(places: Places, name: str, licence: str) -> str:
    own = places.libraries / name / "LICENSE"
    if own.is_file():
        return own.read_text("utf-8")
    if licence == "Apache-2.0":
        return (places.root / "LICENSE").read_text("utf-8")  # ours is the same
    return f"The text of {licence} stands under mediabunny."


def _wheel(originals: Files, name: str, home: str) -> Part:
    path = next((path for path in originals if path.startswith(f"{name}-")), None)
    if path is None:
        raise MissingPart(name, source="fetch", problem="not there", remedy="build it anew")
    with zipfile.ZipFile(io.BytesIO(originals[path])) as wheel:
        names = sorted(wheel.namelist())
        metadata = next(one for one in names if one.endswith(".dist-info/METADATA"))
        told = HeaderParser().parsestr(wheel.read(metadata).decode())
        texts = [wheel.read(one).decode() for one in names if ".dist-info/licenses/" in one]
    licence = told["License-Expression"]
    return Part(
        told["Name"],
        told["Version"],
        licence,
        home,
        f"pkg:pypi/{name}@{told['Version']}",
        "\n\n".join(texts),
    )


def _python(places: Places) -> Part:
    lock = json.loads((places.libraries / "pyodide" / LOCK).read_bytes())
    version = lock["info"]["python"]
    # typing-extensions is a part of CPython on its own, under the very same licence.
    text = distribution("typing-extensions").read_text("licenses/LICENSE") or ""
    home = "https://www.python.org"
    return Part("CPython", version, "PSF-2.0", home, f"pkg:generic/cpython@{version}", text)
