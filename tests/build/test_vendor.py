"""The npm libraries are served as they were published."""

from __future__ import annotations

from pathlib import Path
from typing import Final

import pytest

from web.build import vendor
from web.build.errors import MissingPart
from web.build.places import Places

ROOT: Final = Path(__file__).parents[2]


class TestLibraries:
    def test_are_the_files_that_npm_installed(self) -> None:
        """Byte for byte, and each ends in `.js` or `.d.ts`."""
        files = vendor.libraries(Places(ROOT))
        fluent = ROOT / "node_modules" / "@fluent" / "bundle" / "esm" / "index.js"
        qr = ROOT / "node_modules" / "lean-qr" / "index.mjs"

        assert files["vendor/fluent/index.js"] == fluent.read_bytes()
        assert files["vendor/lean-qr/index.js"] == qr.read_bytes()
        assert {path.rpartition(".")[2] for path in files} == {"js", "ts"}

    def test_that_are_not_installed_stop_the_build(self, tmp_path: Path) -> None:
        """The error names the remedy."""
        with pytest.raises(MissingPart, match="npm ci"):
            vendor.libraries(Places(tmp_path))
