"""`pyhash-verify` and what makes a release, as people type them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from tests.verify.conftest import Serve
from tests.verify.test_release import git, keys
from web.verify import __main__ as making
from web.verify import cli, release
from web.verify.release import Release
from web.verify.signing import sign


def run(*arguments: str | Path) -> Result:
    """Run the command."""
    return CliRunner().invoke(cli.main, [str(one) for one in arguments])


@pytest.fixture
def kept(built: Release, tmp_path: Path) -> Path:
    """The release as a file."""
    path = tmp_path / "release.json"
    path.write_bytes(built.to_json())
    return path


class TestVerify:
    def test_ends_with_0_where_all_is_as_built(self, kept: Path, serve: Serve) -> None:
        """It prints the number that the page shows, and the operator's own words."""
        with serve() as url:
            told = run(url, "--release", kept)

        assert told.exit_code == 0
        assert f"build {'0' * 64}" in told.stdout
        assert 'leave_url = "https://www.wikipedia.org/"' in told.stdout
        assert told.stdout.endswith("Every byte and header is as built.\n")

    def test_p07_ends_with_1_and_names_a_flipped_byte(
        self, kept: Path, site: Path, serve: Serve
    ) -> None:
        """For people and for programs."""
        (site / "page/say.js").write_bytes(b"export const say = 2;")
        with serve() as url:
            told, as_json = run(url, "--release", kept), run(url, "--release", kept, "--json")

        assert (told.exit_code, as_json.exit_code) == (1, 1)
        assert "DIFFERS  page/say.js  bytes: other bytes, of the same size" in told.stdout
        assert {one["path"] for one in json.loads(as_json.stdout)["differences"]} == {"page/say.js"}

    @pytest.mark.parametrize(
        "url",
        [
            *("http://127.0.0.1:9", "ftp://a.example", "a.example"),
            *("https://[::1", "https://a.example:port", "https://.example"),
        ],
    )
    def test_ends_with_2_where_nothing_could_be_compared(self, kept: Path, url: str) -> None:
        """Neither sound nor unsound."""
        assert run(url, "--release", kept).exit_code == 2

    def test_without_a_build_says_what_to_do(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """In a fresh clone."""
        monkeypatch.setattr(cli, "KEPT_AT", tmp_path / "none.json")
        told = run("http://127.0.0.1:9")
        assert told.exit_code == 2
        assert "`make runtime` writes a build" in told.stderr


class TestSigned:
    def test_p07_a_release_of_somebody_else_is_not_compared_with(
        self, kept: Path, serve: Serve, tmp_path: Path
    ) -> None:
        """The signature comes first."""
        private, public = keys()
        key = tmp_path / "release.pub"
        key.write_bytes(public)
        signature = kept.with_name("release.json.sig")
        with serve() as url:
            unsigned = run(url, "--release", kept, "--public-key", key)
            signature.write_bytes(sign(kept.read_bytes(), keys()[0]))
            of_another = run(url, "--release", kept, "--public-key", key)
            signature.write_bytes(sign(kept.read_bytes(), private))
            signed = run(url, "--release", kept, "--public-key", key)

        assert [told.exit_code for told in (unsigned, of_another, signed)] == [2, 2, 0]


class TestMaking:
    @pytest.fixture(autouse=True)
    def _here(self, checkout: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(making, "CHECKOUT", checkout)
        monkeypatch.setattr(release, "KEPT_AT", checkout / "web" / "release.json")

    def test_writes_down_the_build(self, checkout: Path, built: Release) -> None:
        """Outside of what is served."""
        assert CliRunner().invoke(making.main, []).exit_code == 0
        assert (checkout / "web/release.json").read_bytes() == built.to_json()

    def test_signs_a_commit_and_nothing_else(self, checkout: Path, tmp_path: Path) -> None:
        """What is in no commit cannot be looked up by anybody."""
        (tmp_path / "release.key").write_bytes(keys()[0])
        command = ["--sign", str(tmp_path / "release.key"), "--into", str(tmp_path / "dist")]
        before = CliRunner().invoke(making.main, command)
        git(checkout, "init", "-q")
        (checkout / ".gitignore").write_text("web/release.json\n")
        git(checkout, "add", ".")
        git(checkout, "commit", "-qm", "First")
        after = CliRunner().invoke(making.main, command)

        assert (before.exit_code, after.exit_code) == (1, 0)
        assert sorted(path.name for path in (tmp_path / "dist").iterdir()) == [
            "release-1.2.3.json",
            "release-1.2.3.json.sig",
        ]
