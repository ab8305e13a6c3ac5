"""Wheels are taken from anywhere, but only as the lock names them."""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING, Any

import pytest

from web.build import fetch
from web.build.errors import FetchFailed, MissingPart, WrongHash
from web.build.lock import LOCK, Package, packages, verify
from web.build.places import Places

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

RIGHT = b"the wheel that the lock names"
PACKAGE = Package("numpy", "numpy-1.whl", hashlib.sha256(RIGHT).hexdigest(), ())


def giving(content: bytes, asked: list[str] | None = None) -> fetch.Source:
    """Build a source that has everything, with this content."""

    def source(missing: tuple[Package, ...]) -> Iterator[fetch.Fetched]:
        for package in missing:
            if asked is not None:
                asked.append(package.name)
            yield "the test", package, content

    return source


def empty(missing: tuple[Package, ...]) -> Iterator[fetch.Fetched]:
    """Give nothing, as a source that cannot be reached."""
    del missing
    yield from ()


def entry(name: str, *depends: str) -> dict[str, Any]:
    """Write one package of a lock."""
    return {
        "name": name,
        "file_name": f"{name}.whl",
        "sha256": hashlib.sha256(name.encode()).hexdigest(),
        "depends": list(depends),
    }


class TestWheels:
    def test_come_from_the_first_source_that_has_them(self, tmp_path: Path) -> None:
        """A source that is not there is passed over."""
        found = fetch.wheels(Places(tmp_path), (PACKAGE,), (empty, giving(RIGHT)))

        assert found == {"numpy-1.whl": RIGHT}

    def test_are_asked_for_once(self, tmp_path: Path) -> None:
        """A second build needs no network."""
        asked: list[str] = []
        sources = (giving(RIGHT, asked),)
        fetch.wheels(Places(tmp_path), (PACKAGE,), sources)

        found = fetch.wheels(Places(tmp_path), (PACKAGE,), sources)

        assert found == {"numpy-1.whl": RIGHT}
        assert asked == ["numpy"]

    def test_of_other_bytes_stop_the_build_and_are_not_kept(self, tmp_path: Path) -> None:
        """The error names the file, where it came from, and what to do."""
        with pytest.raises(WrongHash) as caught:
            fetch.wheels(Places(tmp_path), (PACKAGE,), (giving(b"something else"),))

        text = str(caught.value)
        assert "numpy-1.whl" in text
        assert "the test" in text
        assert "remedy: " in text
        assert list(tmp_path.rglob("*")) == []

    def test_that_nobody_has_stop_the_build_with_a_remedy(self, tmp_path: Path) -> None:
        """Without a network the error says which file is missing and what to do."""
        with pytest.raises(FetchFailed, match="connect to the internet") as caught:
            fetch.wheels(Places(tmp_path), (PACKAGE,), (empty, empty))

        assert "numpy-1.whl" in str(caught.value)

    def test_damaged_in_the_cache_are_fetched_again(self, tmp_path: Path) -> None:
        """The cache is checked like any other source."""
        fetch.wheels(Places(tmp_path), (PACKAGE,), (giving(RIGHT),))
        (tmp_path / ".cache" / "wheels" / PACKAGE.sha256).write_bytes(b"flipped")

        found = fetch.wheels(Places(tmp_path), (PACKAGE,), (giving(RIGHT),))

        assert found == {"numpy-1.whl": RIGHT}


class TestCdn:
    def test_is_the_address_that_pyodide_itself_names(self) -> None:
        """The address is read out of the loader, with its version put in."""
        core = {
            "pyodide.mjs": b"k(e??`https://cdn.example/pyodide/v${U}/full/`)",
            "package.json": b'{"version": "1.2.3"}',
        }

        assert fetch.cdn(core) == "https://cdn.example/pyodide/v1.2.3/full/"

    def test_is_missed_where_the_loader_names_none(self) -> None:
        """A loader of another shape is an error with a remedy."""
        with pytest.raises(MissingPart, match="remedy: "):
            fetch.cdn({"pyodide.mjs": b"", "package.json": b'{"version": "1.2.3"}'})


class TestLock:
    def test_gives_what_a_package_needs_too(self) -> None:
        """Dependencies of dependencies are fetched as well, each once."""
        entries = {
            "app": entry("app", "lib", "base"),
            "lib": entry("lib", "base"),
            "base": entry("base"),
        }
        lock = json.dumps({"packages": entries}).encode()

        assert [package.name for package in packages(lock, ("app",))] == ["app", "base", "lib"]

    def test_lets_no_other_file_through(self) -> None:
        """The step stops at one flipped byte."""
        lock = json.dumps({"packages": {"base": entry("base")}}).encode()

        assert verify({LOCK: lock, "base.whl": b"base"}, ("base",))["base.whl"] == b"base"
        with pytest.raises(WrongHash, match=r"base\.whl"):
            verify({LOCK: lock, "base.whl": b"basf"}, ("base",))
