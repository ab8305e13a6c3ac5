"""Rules of the page that its source shows: what it never touches, and what it never holds."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

import pytest

from pyhash.values import Variant
from tests.trimmed import need_trimmed

if TYPE_CHECKING:
    from pathlib import Path


def sources(site: Path) -> dict[str, str]:
    """The modules of page and loader without their comments, by name."""
    return {
        str(path.relative_to(site)): re.sub(
            r"/\*.*?\*/|(?<!:)//[^\n]*", "", path.read_text(encoding="utf-8"), flags=re.DOTALL
        )
        for folder in ("page", "loader")
        for path in (site / folder).rglob("*.js")
    }


class TestPage:
    """The side with the network."""

    def test_p03_never_reads_a_file(self, site: Path) -> None:
        """No way of reading a File's bytes, and never its name, type or date."""
        reading = r"FileReader|\.stream\(|\.bytes\(|createImageBitmap"
        for name, source in sources(site).items():
            assert not re.search(reading, source), name
            if name != "loader/loader.js":  # our own runtime's files and bytes, out of a response
                assert not re.search(r"file\.(?!size\b)\w+", source), name
                assert "arrayBuffer" not in source, name
            if name != "page/keep.js":  # the note with the case ID
                assert "createObjectURL" not in source, name

    def test_p08_stores_nothing(self, site: Path) -> None:
        """No cookie, storage, cache or service worker."""
        for name, source in sources(site).items():
            for road in [
                "cookie",
                "localStorage",
                "sessionStorage",
                "indexedDB",
                "caches",
                "serviceWorker",
            ]:
                assert road not in source, (name, road)

    def test_writes_text_as_text(self, site: Path) -> None:
        """No sink takes markup or code."""
        sinks = ["innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "srcdoc"]
        for name, source in sources(site).items():
            for sink in [*sinks, "DOMParser", "eval(", "new Function"]:
                assert sink not in source, (name, sink)

    def test_asks_a_saver_of_data_for_as_much_as_it_fetches(self, site: Path) -> None:
        """The size that is named before anything is fetched is the runtime's, to 3 in 100."""
        need_trimmed(site)
        files = json.loads((site / "runtime" / "manifest.json").read_bytes())["files"]
        sent = sum(file["sent"] for file in files if not file.get("late"))
        making = (site / "page" / "steps" / "making.js").read_text("utf-8")
        named = re.search(r"RUNTIME_BYTES = ([\d_]+);", making)

        assert named is not None
        assert int(named[1]) == pytest.approx(sent, rel=0.03)

    def test_lets_pass_the_variants_that_the_engine_makes(self, site: Path) -> None:
        """One that it did not know would refuse the whole item."""
        item = sources(site)["page/item.js"]
        named = re.search(r"const VARIANTS =\s*\(\[(.*?)\]", item, re.DOTALL)
        assert named is not None
        assert set(re.findall(r'"(\w+)"', named[1])) == set(Variant)

    def test_imports_with_explicit_extensions(self, site: Path) -> None:
        """What is reviewed is what is served: no bundler resolves a name."""
        for name, source in sources(site).items():
            for imported in re.findall(r'from "([^"]+)"', source):
                assert imported.startswith("."), name
                assert imported.endswith(".js"), name

    def test_starts_to_load_without_waiting_for_a_second_script(self, site: Path) -> None:
        """The loader is one file: each that it imported would be a round trip of a slow line."""
        assert not re.search(r"^import |import\(", sources(site)["loader/loader.js"], re.MULTILINE)

    def test_shows_pages_and_holds_nothing(self, site: Path) -> None:
        """A page is a function of the state: it has no variable and no listener of its own."""
        for path in (site / "page" / "steps").glob("*.js"):
            source = sources(site)[f"page/steps/{path.name}"]
            assert not re.search(
                r"^(?:let|var) |addEventListener|document\.|window\.", source, re.MULTILINE
            ), path.name


class TestMarkup:
    """The one page."""

    def test_p02_names_no_other_host_but_in_links(self, site: Path) -> None:
        """Nothing is loaded from elsewhere, and nothing runs or is styled inline."""
        html = (site / "index.html").read_text(encoding="utf-8")

        assert not re.findall(r'(?:src|srcset|data)="(?:https?:)?//', html)
        assert not re.findall(r'<link[^>]+href="(?:https?:)?//', html)
        assert not re.search(r"<script(?![^>]*\bsrc=)|<style|\son\w+=|\sstyle=", html)

    def test_p17_has_a_neutral_title(self, site: Path) -> None:
        """A tab or a history says nothing to who looks over a shoulder."""
        html = (site / "index.html").read_text(encoding="utf-8")

        assert "<title>Information</title>" in html

    def test_leave_is_first(self, site: Path) -> None:
        """The first thing the keyboard reaches is the way out."""
        html = (site / "index.html").read_text(encoding="utf-8")
        body = html.split("<body>")[1]

        first = re.search(r"<(?:a|button|input|select|summary)\b[^>]*>", body)

        assert first
        assert 'data-action="leave"' in first[0]
