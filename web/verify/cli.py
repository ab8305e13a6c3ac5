"""`pyhash-verify`: what an outsider types."""

from __future__ import annotations

import json
import sys
from dataclasses import asdict
from pathlib import Path
from typing import Final

import click

from web.verify import signing
from web.verify.compare import Comparison, compare
from web.verify.errors import NoRelease, VerifyError
from web.verify.release import KEPT_AT, Release

DIFFERS: Final = 1
NOT_COMPARED: Final = 2


@click.command()
@click.argument("url")
@click.option(
    "--release",
    "release_file",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="A release file; without it, the build of this checkout.",
)
@click.option(
    "--public-key",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="Whose release it must be: an Ed25519 key (PEM). FILE.sig is checked first.",
)
@click.option("--allow-header", "allowed", multiple=True, help="A header that a proxy may add.")
@click.option("--json", "as_json", is_flag=True, help="One JSON object on standard output.")
def main(
    url: str,
    release_file: Path | None,
    public_key: Path | None,
    allowed: tuple[str, ...],
    *,
    as_json: bool,
) -> None:
    """Compare every byte and header of the site at URL with a build.

    Exit code 0: as built. 1: something differs, each thing named. 2: could not be compared.
    """
    try:
        release = _release(release_file, public_key)
        names = frozenset(name.lower() for name in allowed)
        count = len(release.files)
        with click.progressbar(length=count, label="Comparing", file=sys.stderr) as bar:
            comparison = compare(release, url, names, lambda: bar.update(1))
    except VerifyError as problem:
        click.echo(str(problem), err=True)
        raise click.exceptions.Exit(NOT_COMPARED) from None
    click.echo(_as_json(release, comparison) if as_json else _as_text(release, url, comparison))
    if comparison.differences:
        raise click.exceptions.Exit(DIFFERS)


def _release(file: Path | None, public_key: Path | None) -> Release:
    if file is None and public_key is not None:
        raise VerifyError("--public-key needs --release: a build of one's own has no signature.")
    source = file or KEPT_AT
    try:
        content = source.read_bytes()
        if public_key is not None:
            signature = source.with_name(f"{source.name}.sig").read_bytes()
            signing.check(content, signature, public_key.read_bytes())
    except FileNotFoundError as problem:
        raise NoRelease(f"{problem.filename} is missing. `make runtime` writes a build.") from None
    return Release.from_json(content)


def _as_text(release: Release, url: str, comparison: Comparison) -> str:
    lines = [
        f"{url}",
        f"compared with version {release.version}, commit {release.commit or 'unknown'}",
        f"build {release.build}  (the number that the page shows)",
        f"site  {release.site}",
        f"{len(release.files)} files, {comparison.answers} answers",
    ]
    lines += [
        f"the operator's own, in no build: {name} = {json.dumps(value)}"
        for name, value in comparison.words.items()
    ]
    found = comparison.differences
    lines += [f"DIFFERS  {one.path or '/'}  {one.code}: {one.what}" for one in found]
    lines.append(f"{len(found)} differences." if found else "Every byte and header is as built.")
    return "\n".join(lines)


def _as_json(release: Release, comparison: Comparison) -> str:
    return json.dumps(
        {
            "version": release.version,
            "commit": release.commit,
            "build": release.build,
            "site": release.site,
            "answers": comparison.answers,
            "words": comparison.words,
            "differences": [asdict(one) for one in comparison.differences],
        }
    )
