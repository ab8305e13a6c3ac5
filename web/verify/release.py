"""What a build consists of, as one file: each served file by its SHA-256, and each header.

Written at every build (`python -m web.verify`), outside of what is served; signed at a release.
"""

from __future__ import annotations

import hashlib
import json
import subprocess
import tomllib
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Final, Self

from whitenoise.media_types import MediaTypes

from server.config import CHECKOUT, Config
from server.files import MIME_TYPES
from server.headers import TABLE, for_path
from web.verify.errors import NoRelease

FORMAT: Final = 1
KEPT_AT: Final = CHECKOUT / "web" / "release.json"
SITE: Final = Path("web/site")
SOURCES: Final = (
    *("web/site", "web/worker", "web/build", "pyhash", "package-lock.json", "pyproject.toml"),
    *("server/app.py", "server/headers.py"),
)
"""What decides the bytes and headers of the site."""
PACKED: Final = (".br", ".gz")


@dataclass(frozen=True, slots=True)
class File:
    """One file as it is served, whatever its transfer is compressed with."""

    path: str
    sha256: str
    size: int
    type: str


@dataclass(frozen=True, slots=True)
class Row:
    """The headers of all paths that begin so; the first row that fits is taken."""

    prefix: str
    headers: dict[str, str]


@dataclass(frozen=True, slots=True)
class Release:
    """A build: where it comes from, its files in order of path, its headers."""

    version: str
    commit: str | None
    uncommitted: tuple[str, ...]
    build: str
    files: tuple[File, ...]
    headers: tuple[Row, ...]

    @property
    def site(self) -> str:
        """One SHA-256 for all that is served: of the lines `sha256sum` prints, by path."""
        lines = (f"{file.sha256}  {file.path}\n" for file in self.files)
        return hashlib.sha256("".join(lines).encode()).hexdigest()

    def published(self) -> Self:
        """Itself, if anyone can look up what it was made from.

        Raises:
            NoRelease: it was made from files as they are in no commit.
        """
        if self.commit is None or self.uncommitted:
            raise NoRelease("A release is made of a commit: commit or undo what was changed.")
        return self

    def headers_at(self, path: str) -> dict[str, str]:
        """The headers that an answer at that path must have."""
        return next(row.headers for row in self.headers if path.startswith(row.prefix))

    def to_json(self) -> bytes:
        """The file, the same bytes for the same build."""
        whole = {"format": FORMAT, "site": self.site, **asdict(self)}
        return (json.dumps(whole, indent=1, sort_keys=True) + "\n").encode()

    @classmethod
    def from_json(cls, text: bytes) -> Self:
        """Read what `to_json` wrote.

        Raises:
            NoRelease: it is something else.
        """
        try:
            whole = json.loads(text)
            release = cls(
                version=whole["version"],
                commit=whole["commit"],
                uncommitted=tuple(whole["uncommitted"]),
                build=whole["build"],
                files=tuple(File(**file) for file in whole["files"]),
                headers=tuple(Row(**row) for row in whole["headers"]),
            )
        except (ValueError, KeyError, TypeError):
            raise NoRelease("The release cannot be read.") from None
        if whole.get("format") != FORMAT or whole.get("site") != release.site:
            raise NoRelease("The release is of another format, or was changed.")
        return release


def of(root: Path) -> Release:
    """The build that lies in a checkout.

    Raises:
        NoRelease: it is not built.
    """
    site = root / SITE
    manifest = site / "runtime" / "manifest.json"
    if not manifest.is_file():
        raise NoRelease("There is no build here. Run `make runtime`.")
    project = tomllib.loads((root / "pyproject.toml").read_text("utf-8"))["project"]
    commit, uncommitted = _source(root)
    return Release(
        version=project["version"],
        commit=commit,
        uncommitted=uncommitted,
        build=json.loads(manifest.read_bytes())["build"],
        files=tuple(_files(site)),
        headers=tuple(Row(row.prefix, dict(for_path(row.prefix, Config()))) for row in TABLE),
    )


def _files(site: Path) -> list[File]:
    types = MediaTypes(extra_types=MIME_TYPES)
    paths = {path for path in site.rglob("*") if path.is_file()}
    plain = {p for p in paths if p.suffix not in PACKED or p.with_suffix("") not in paths}
    return [
        File(
            path.relative_to(site).as_posix(),
            hashlib.sha256(content := path.read_bytes()).hexdigest(),
            len(content),
            types.get_type(str(path)),
        )
        for path in sorted(plain)
    ]


def _source(root: Path) -> tuple[str | None, tuple[str, ...]]:
    """The commit, and which sources are not as committed; no commit outside of a repository."""
    top = _git(root, "rev-parse", "--show-toplevel")
    if top is None or Path(top.strip()).resolve() != root.resolve():
        return None, ()
    head = _git(root, "rev-parse", "HEAD") or ""
    status = _git(root, "status", "--porcelain", "--no-renames", "-z", "-uall", "--", *SOURCES)
    return head.strip() or None, tuple(sorted(line[3:] for line in (status or "").split("\0")[:-1]))


def _git(root: Path, *arguments: str) -> str | None:
    try:
        done = subprocess.run(  # noqa: S603  # constant arguments
            ["git", "-C", str(root), *arguments],  # noqa: S607  # where git is, is the machine's business
            capture_output=True, text=True, check=False,
        )  # fmt: skip
    except OSError:  # no git here
        return None
    return done.stdout if done.returncode == 0 else None
