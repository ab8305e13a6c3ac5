"""Every file has a name that changes with its content, and a line in the manifest."""

from __future__ import annotations

import gzip
import hashlib
import json
from typing import TYPE_CHECKING

import brotli

from web.build import pack
from web.build.steps import packed

if TYPE_CHECKING:
    from pathlib import Path

FILES = {
    "package.json": b'{"version": "1.2.3"}',
    "pyodide.asm.wasm": b"wasm" * 500,
    "worker.js": b"worker",
}
WORKER_SHA256 = hashlib.sha256(b"worker").hexdigest()


class TestHashedPath:
    def test_holds_twelve_digits_of_the_content(self) -> None:
        """A file may be kept for ever under its name."""
        path = pack.hashed_path("pyodide.asm.wasm", b"wasm")

        assert path == f"runtime/pyodide.asm-{hashlib.sha256(b'wasm').hexdigest()[:12]}.wasm"

    def test_of_wasm_ends_in_wasm(self) -> None:
        """A browser compiles only what is served as that, extension modules too."""
        path = pack.hashed_path("numpy/_core/_multiarray_umath.so", b"\0asm\1\0\0\0")

        assert path == "runtime/_multiarray_umath-93a44bbb96c7.wasm"

    def test_puts_the_worker_into_the_sealed_folder(self) -> None:
        """The policy is sent for that folder."""
        assert pack.hashed_path("worker.js", b"worker") == (
            f"runtime/worker/worker-{WORKER_SHA256[:12]}.js"
        )


class TestManifest:
    def test_lists_each_file_as_it_is_served(self, tmp_path: Path) -> None:
        """Path, SHA-256 and size are those of the bytes under that path; `sent` is what travels."""
        files = packed(FILES, tmp_path)
        manifest = json.loads(files["runtime/manifest.json"])

        assert {entry["name"] for entry in manifest["files"]} == {"pyodide.asm.wasm", "worker.js"}
        for entry in manifest["files"]:
            content = files[entry["path"]]
            assert entry["sha256"] == hashlib.sha256(content).hexdigest()
            assert entry["size"] == len(content)
        assert [entry["sent"] for entry in manifest["files"]] == [
            len(brotli.compress(FILES["pyodide.asm.wasm"], quality=11, lgwin=24)),
            len(b"worker"),  # which compression does not make smaller
        ]
        assert manifest["pyodide"] == "1.2.3"
        assert manifest["worker"] == f"runtime/worker/worker-{WORKER_SHA256[:12]}.js"

    def test_has_a_build_of_its_own_that_anyone_can_compute(self, tmp_path: Path) -> None:
        """`sha256sum` over the files by path, and that hashed once more."""
        manifest = json.loads(packed(FILES, tmp_path)["runtime/manifest.json"])
        lines = "".join(f"{entry['sha256']}  {entry['path']}\n" for entry in manifest["files"])

        assert manifest["build"] == hashlib.sha256(lines.encode()).hexdigest()

    def test_changes_with_any_byte(self, tmp_path: Path) -> None:
        """Two builds have one name only if they are one."""
        one = json.loads(packed(FILES, tmp_path)["runtime/manifest.json"])
        two = json.loads(
            packed({**FILES, "worker.js": b"workeR"}, tmp_path)["runtime/manifest.json"]
        )

        assert one["build"] != two["build"]


class TestCompressed:
    def test_gives_back_the_file(self, tmp_path: Path) -> None:
        """Both forms hold the very bytes, also when they come out of the cache."""
        files = {"a.wasm": b"wasm" * 500}
        first = pack.compressed(files, tmp_path)
        again = pack.compressed(files, tmp_path)

        assert brotli.decompress(first["a.wasm.br"]) == files["a.wasm"]
        assert gzip.decompress(first["a.wasm.gz"]) == files["a.wasm"]
        assert again == first

    def test_leaves_out_a_form_that_saves_nothing(self, tmp_path: Path) -> None:
        """What is compressed already is served as it is."""
        noise = hashlib.shake_256(b"noise").digest(5000)

        assert set(pack.compressed({"a.zip": noise}, tmp_path)) == {"a.zip"}
