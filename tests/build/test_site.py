"""What was built stands as a whole, and is left alone while nothing changes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from web.build import __main__ as command
from web.build import site, steps, wheel
from web.build.places import Places

if TYPE_CHECKING:
    from pathlib import Path

BUILT = {"runtime/manifest.json": b"1", "runtime/worker/worker.js": b"2", "vendor/a.js": b"3"}


@pytest.fixture
def places(tmp_path: Path) -> Places:
    """A checkout with a little of everything that a build is made from."""
    for path in ("web/build/a.py", "web/worker/main.js", "pyhash/pdq.py"):
        (tmp_path / path).parent.mkdir(parents=True)
        (tmp_path / path).write_text("first")
    for path in ("package-lock.json", "pyproject.toml"):
        (tmp_path / path).write_text("first")
    (tmp_path / ".cache").mkdir()
    return Places(tmp_path)


def tree(folder: Path) -> dict[str, bytes]:
    """Every file under a folder."""
    files = (path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}


class TestWrite:
    def test_leaves_nothing_of_the_build_before(self, places: Places) -> None:
        """A file that is no longer built is no longer served; the page's own files stay."""
        site.write(places, {**BUILT, "runtime/old.js": b"old"})
        (places.site / "index.html").write_bytes(b"page")

        site.write(places, BUILT)

        assert tree(places.site) == {**BUILT, "index.html": b"page"}
        assert list(places.site.parent.glob(".*")) == []

    def test_that_fails_leaves_what_was_there(self, places: Places) -> None:
        """There is never half a runtime."""
        site.write(places, BUILT)
        unwritable = {"runtime/a": b"1", "runtime/a/b": b"a file cannot be a folder"}

        with pytest.raises(OSError, match=r"runtime/a"):
            site.write(places, unwritable)

        assert tree(places.site) == BUILT
        assert list(places.site.parent.glob(".*")) == []


class TestIsCurrent:
    def test_after_a_build(self, places: Places) -> None:
        """Nothing changed, nothing to do."""
        assert not site.is_current(places)
        site.write(places, BUILT)
        site.mark_current(places)

        assert site.is_current(places)

    @pytest.mark.parametrize(
        "changed",
        [
            "package-lock.json",
            "pyhash/pdq.py",
            "web/build/a.py",
            "web/site/runtime/manifest.json",
            "web/site/vendor/a.js",
            "web/worker/main.js",
        ],
    )
    def test_not_after_a_change(self, places: Places, changed: str) -> None:
        """Neither of what it is made from nor of what was made."""
        site.write(places, BUILT)
        site.mark_current(places)

        (places.root / changed).write_text("second")

        assert not site.is_current(places)


class TestCommand:
    def test_does_nothing_where_nothing_has_changed(
        self, places: Places, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """No step is even begun."""
        site.write(places, BUILT)
        site.mark_current(places)
        monkeypatch.setattr(steps, "runtime_steps", lambda *_, **__: pytest.fail("began"))

        command.build(places)

        assert tree(places.site) == BUILT

    def test_says_what_is_missing_and_ends_with_1(
        self, places: Places, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
    ) -> None:
        """Without npm's packages it names the remedy and leaves the site as it was."""
        monkeypatch.setattr(command, "Places", lambda _: places)
        monkeypatch.setattr(wheel, "build", lambda _: ("pyhash.whl", b""))
        site.write(places, BUILT)

        status = command.main()

        assert status == 1
        assert "npm ci" in capsys.readouterr().err
        assert tree(places.site) == BUILT
