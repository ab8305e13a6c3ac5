"""The arrows between the zones, read from the imports: they point one way only."""

from __future__ import annotations

import ast
from pathlib import Path
from typing import Final

import pytest

ROOT: Final = Path(__file__).parents[1]

# module -> the modules of pyhash it may use; a new module has to find its place here.
PYHASH: Final[dict[str, set[str]]] = {
    "__init__": {"pdq", "fingerprint"},
    "errors": set(),
    "values": {"errors"},
    "replay": {"pdq"},  # its types only
    "pdq": {"errors", "replay", "values"},
    "turns": {"errors", "pdq", "values"},
    "views": {"pdq"},
    "trims": {"pdq", "views"},
    "variants": {"pdq", "trims", "values", "views"},
    "formats": {"errors", "values"},
    "digest": {"values"},
    "distinct": {"values"},
    "stream": set(),
    "jpeg": {"stream"},
    "heif": set(),
    "boxes": {"errors"},
    "webp": set(),
    "picture": {"boxes", "errors", "formats", "heif", "jpeg", "pdq", "values", "webp"},
    "still": {"distinct", "errors", "pdq", "values", "variants"},
    "motion": {"errors", "formats", "stream"},
    "video": {"distinct", "errors", "pdq", "values"},
    "video_av": {"errors", "formats", "pdq", "picture", "video"},
    "fingerprint": {
        *("digest", "errors", "formats", "motion", "pdq", "picture", "still", "stream"),
        *("values", "variants", "video", "video_av"),
    },
    "handed": {"pdq", "video"},
    "selftest": {"digest", "errors", "fingerprint", "pdq", "values", "video"},
    "reference": {"values"},
    "bridge": {
        *("errors", "fingerprint", "formats", "handed", "motion", "picture", "selftest"),
        *("values", "video"),
    },
    "crew": {"errors"},
    "batch": {"crew", "errors", "fingerprint", "formats", "reference", "values"},
    "report": {"batch", "values"},  # of batch its types only
    "cli": {"batch", "errors", "reference", "report", "selftest", "values"},
}

# Network, clock, environment, logging: absent from the engine. Printing too: ruff's T20 holds that.
ABSENT_FROM_THE_CORE: Final = {
    *("asyncio", "ctypes", "datetime", "http", "logging", "multiprocessing", "random", "requests"),
    *("secrets", "select", "socket", "ssl", "subprocess", "threading", "time", "urllib"),
}


def imported(path: Path) -> set[str]:
    """Every module that a file names in an import, wherever it stands."""
    names: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.Import):
            names.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            names.add(node.module)
            names.update(f"{node.module}.{alias.name}" for alias in node.names)
    return names


def uses(path: Path, package: str, modules: set[str]) -> set[str]:
    """Which of the package's modules a file imports."""
    return {m for m in modules if f"{package}.{m}" in imported(path)} - {path.stem}


class TestPyhash:
    @pytest.mark.parametrize("path", sorted((ROOT / "pyhash").glob("*.py")), ids=lambda p: p.stem)
    def test_modules_use_only_what_the_design_lets_them(self, path: Path) -> None:
        """Worker -> bridge -> fingerprint -> picture, pdq, digest -> values, errors."""
        assert uses(path, "pyhash", set(PYHASH)) <= PYHASH[path.stem]

    @pytest.mark.parametrize("path", sorted((ROOT / "pyhash").glob("*.py")), ids=lambda p: p.stem)
    def test_the_core_has_no_network_clock_environment_or_logging(self, path: Path) -> None:
        """What is not imported cannot leak."""
        if path.stem in {"batch", "cli", "crew"}:
            pytest.skip("the command line is the rim")
        roots = {name.partition(".")[0] for name in imported(path)}
        assert roots.isdisjoint(ABSENT_FROM_THE_CORE)
        assert "os.environ" not in path.read_text()

    @pytest.mark.parametrize("path", sorted((ROOT / "pyhash").glob("*.py")), ids=lambda p: p.stem)
    def test_the_engine_knows_neither_page_nor_server(self, path: Path) -> None:
        """Arrows come in, none go out."""
        roots = {name.partition(".")[0] for name in imported(path)}
        assert roots.isdisjoint({"server", "web", "flask"})


class TestVerify:
    @pytest.mark.parametrize("path", sorted(ROOT.glob("web/verify/*.py")), ids=lambda p: p.stem)
    def test_the_outsider_knows_neither_builder_nor_store(self, path: Path) -> None:
        """It takes the table of headers, and nothing that could make a site look right."""
        names = imported(path)
        assert not any(name.startswith(("web.build", "server.store", "pyhash")) for name in names)


class TestPlatform:
    @pytest.mark.parametrize("path", sorted(ROOT.glob("pyhash/*.py")), ids=lambda p: p.stem)
    def test_the_engine_does_not_know_the_platforms_side(self, path: Path) -> None:
        """Only the command line loads it, by name, when one of its commands is called."""
        assert not any(name.startswith("pyhash.platform") for name in imported(path))

    @pytest.mark.parametrize(
        "path", sorted(ROOT.glob("pyhash/platform/*.py")), ids=lambda p: p.stem
    )
    def test_the_platforms_side_does_not_know_the_server(self, path: Path) -> None:
        """The two meet on the wire alone."""
        roots = {name.partition(".")[0] for name in imported(path)}
        assert roots.isdisjoint({"server", "web", "flask", "sqlalchemy"})

    @pytest.mark.parametrize("path", sorted(ROOT.glob("server/**/*.py")), ids=lambda p: p.stem)
    def test_the_server_does_not_know_the_platforms_side(self, path: Path) -> None:
        """Of pyhash it takes the values and errors."""
        used = {name for name in imported(path) if name.partition(".")[0] == "pyhash"}
        homes = {".".join(name.split(".")[:2]) for name in used}
        assert homes <= {"pyhash", "pyhash.values", "pyhash.errors"}
