"""A release says what was built, from which commit, and who says so."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
)

from web.verify import release
from web.verify.errors import BadSignature, NoRelease
from web.verify.release import Release
from web.verify.signing import check, sign


def git(root: Path, *arguments: str) -> None:
    """Run git as somebody without a name of their own."""
    somebody = ("-c", "user.name=x", "-c", "user.email=x@example.org")
    subprocess.run(["git", "-C", root, *somebody, *arguments], check=True, capture_output=True)


def keys() -> tuple[bytes, bytes]:
    """A private key and its public half, PEM."""
    key = Ed25519PrivateKey.generate()
    return (
        key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()),
        key.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo),
    )


class TestOf:
    def test_lists_what_is_served_and_not_its_packed_forms(self, built: Release) -> None:
        """In order of path; a packed form is one way to transfer a file, not a file."""
        assert [file.path for file in built.files] == [
            "index.html",
            "page/main.js",
            "page/say.js",
            "runtime/core-0123456789ab.wasm",
            "runtime/manifest.json",
            "runtime/worker/worker-0123456789ab.js",
        ]
        assert built.build == "0" * 64
        assert built.headers_at("/runtime/worker/x.js")["Cache-Control"].endswith("immutable")

    def test_is_the_same_bytes_for_the_same_build(self, built: Release, checkout: Path) -> None:
        """Two people who build compare one number; read and written again it is the same."""
        assert release.of(checkout).to_json() == built.to_json()
        assert Release.from_json(built.to_json()) == built

    def test_names_the_commit_and_what_is_not_as_committed(self, checkout: Path) -> None:
        """Changed, new or removed: each is a source that nobody can look up."""
        git(checkout, "init", "-q")
        git(checkout, "add", ".")
        git(checkout, "commit", "-qm", "First")
        clean = release.of(checkout)
        (checkout / "web/site/page/main.js").write_text("changed")
        (checkout / "web/site/page/say.js").unlink()
        (checkout / "web/site/page/new.js").write_text("new")

        changed = release.of(checkout)

        assert clean.commit is not None
        assert len(clean.commit) == 40
        assert clean.uncommitted == ()
        assert changed.uncommitted == tuple(
            f"web/site/page/{name}.js" for name in ("main", "new", "say")
        )

    def test_without_a_build_says_what_to_do(self, checkout: Path) -> None:
        """Nothing is compared with nothing."""
        (checkout / "web/site/runtime/manifest.json").unlink()
        with pytest.raises(NoRelease, match="make runtime"):
            release.of(checkout)


class TestFromJson:
    @pytest.mark.parametrize(
        "change", [(b'"format": 1', b'"format": 2'), (b"page/say.js", b"page/sax.js"), (b"{", b"")]
    )
    def test_refuses_what_was_changed(self, built: Release, change: tuple[bytes, bytes]) -> None:
        """A list that does not add up to its own sum is no release."""
        with pytest.raises(NoRelease):
            Release.from_json(built.to_json().replace(*change))


class TestSignature:
    def test_of_the_keys_holder_is_accepted(self, built: Release) -> None:
        """64 bytes."""
        private, public = keys()
        signature = sign(built.to_json(), private)
        check(built.to_json(), signature, public)
        assert len(signature) == 64

    def test_openssl_accepts_it_too(self, built: Release, tmp_path: Path) -> None:
        """Nobody has to believe our own check."""
        private, public = keys()
        (tmp_path / "release.pub").write_bytes(public)
        (tmp_path / "release.json").write_bytes(built.to_json())
        (tmp_path / "release.json.sig").write_bytes(sign(built.to_json(), private))
        command = ["openssl", "pkeyutl", "-verify", "-pubin", "-inkey", "release.pub", "-rawin"]
        files = ["-in", "release.json", "-sigfile", "release.json.sig"]
        told = subprocess.run([*command, *files], cwd=tmp_path, capture_output=True, check=True)
        assert b"Verified Successfully" in told.stdout

    def test_p07_of_another_key_or_file_is_refused(self, built: Release) -> None:
        """One changed byte, or somebody else's key."""
        private, public = keys()
        signature = sign(built.to_json(), private)
        with pytest.raises(BadSignature):
            check(built.to_json() + b" ", signature, public)
        with pytest.raises(BadSignature):
            check(built.to_json(), signature, keys()[1])

    def test_wants_an_ed25519_key(self, built: Release) -> None:
        """What is no key is said in words."""
        with pytest.raises(BadSignature, match="cannot be read"):
            sign(built.to_json(), b"no key")
        with pytest.raises(BadSignature, match="cannot be read"):
            check(built.to_json(), b"", b"no key")
