"""A small site, the release of it, and the real application that serves it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

import brotli
import pytest

from tests.live import fresh_world, served
from web.verify import release
from web.verify.release import Release

if TYPE_CHECKING:
    from _typeshed.wsgi import WSGIApplication

Wrap: TypeAlias = "Callable[[WSGIApplication], WSGIApplication]"
Serve: TypeAlias = Callable[..., AbstractContextManager[str]]

MAIN = b'import { say } from "./say.js";' * 40
FILES = {
    "index.html": b"<!doctype html><title>Information</title>",
    "page/main.js": MAIN,
    "page/main.js.br": brotli.compress(MAIN),
    "page/say.js": b"export const say = 1;",
    "runtime/manifest.json": b'{"build": "' + b"0" * 64 + b'"}',
    "runtime/core-0123456789ab.wasm": b"wasm" * 999,
    "runtime/worker/worker-0123456789ab.js": b"self;",
}


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A checkout with a built site, in no repository."""
    for name, content in FILES.items():
        path = tmp_path / "checkout" / "web" / "site" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    (tmp_path / "checkout" / "pyproject.toml").write_text('[project]\nversion = "1.2.3"\n')
    return tmp_path / "checkout"


@pytest.fixture
def built(checkout: Path) -> Release:
    """What was built there."""
    return release.of(checkout)


@pytest.fixture
def site(checkout: Path) -> Path:
    """What is served."""
    return checkout / "web" / "site"


@pytest.fixture
def serve(site: Path, tmp_path: Path) -> Serve:
    """Serve the site as it lies there now; a test may wrap the application, or set settings."""

    @contextmanager
    def serving(wrap: Wrap = lambda app: app) -> Iterator[str]:
        folder = tmp_path / "data"
        folder.mkdir()
        world = fresh_world(folder, site)
        with served(wrap(world.app)) as url:
            yield url
        world.close()

    return serving
