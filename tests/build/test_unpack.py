"""Archives are taken apart and put together again, and what only a build needs stays behind."""

from __future__ import annotations

import io
import json
import zipfile

from web.build.unpack import bundle, unpack
from web.build.wheel import archive


def wheel(name: str, *depends: str) -> dict[str, object]:
    """Write one package of a lock."""
    return {"name": name, "file_name": f"{name}.whl", "sha256": "", "depends": list(depends)}


FILES = {
    "pyodide.asm.wasm": b"wasm",
    "pyodide-lock.json": json.dumps(
        {
            "packages": {
                "numpy": wheel("numpy"),
                "pyhash": wheel("pyhash", "numpy"),
                "micropip": wheel("micropip"),
            }
        }
    ).encode(),
    "python_stdlib.zip": archive({"json/__init__.py": b"json"}),
    "micropip.whl": archive({"micropip/__init__.py": b"micropip"}),
    "numpy.whl": archive(
        {
            "numpy/__init__.py": b"numpy",
            "numpy/_core.cpython-314-wasm32-emscripten.so": b"extension",
            "numpy-2.dist-info/METADATA": b"metadata",
        }
    ),
    "pyhash.whl": archive({"pyhash/__init__.py": b"engine"}),
}


def members(content: bytes) -> dict[str, bytes]:
    """Read every file of an archive."""
    with zipfile.ZipFile(io.BytesIO(content)) as opened:
        return {name: opened.read(name) for name in opened.namelist()}


class TestUnpack:
    def test_gives_each_file_of_the_engine_and_its_needs(self) -> None:
        """Not those of the installer, nor what only installers read."""
        files = unpack(FILES)

        assert {path: files[path] for path in files if "/" in path} == {
            "lib/json/__init__.py": b"json",
            "site/numpy/__init__.py": b"numpy",
            "site/numpy/_core.so": b"extension",
            "site/pyhash/__init__.py": b"engine",
        }
        assert files["pyodide.asm.wasm"] == b"wasm"


class TestBundle:
    def test_keeps_extensions_out_of_the_archives(self) -> None:
        """Each is compiled as soon as it has come; Python's own files come in three archives."""
        files = bundle(unpack(FILES))

        assert files["numpy/_core.so"] == b"extension"
        assert members(files["python_stdlib.zip"]) == {"json/__init__.py": b"json"}
        assert members(files["packages.zip"]) == {"numpy/__init__.py": b"numpy"}
        assert members(files["pyhash.zip"]) == {"pyhash/__init__.py": b"engine"}
