"""`python -m web.verify`: writes down the build that lies here; signed, it is a release."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from server.config import CHECKOUT
from web.verify import release
from web.verify.errors import BadSignature, NoRelease
from web.verify.signing import sign


@click.command()
@click.option(
    "--sign",
    "key",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="A private Ed25519 key (PEM): also write release-VERSION.json and its .sig.",
)
@click.option(
    "--into",
    type=click.Path(file_okay=False, path_type=Path),
    default=CHECKOUT / "dist",
    help="The folder for a signed release; dist of the checkout.",
)
def main(key: Path | None, into: Path) -> None:
    """Write web/release.json, which `pyhash-verify` compares with."""
    try:
        made = release.of(CHECKOUT)
        release.KEPT_AT.write_bytes(made.to_json())
        if key is None:
            return
        signature = sign(made.published().to_json(), key.read_bytes())
    except (NoRelease, BadSignature) as problem:
        raise click.ClickException(str(problem)) from None
    into.mkdir(parents=True, exist_ok=True)
    target = into / f"release-{made.version}.json"
    target.write_bytes(made.to_json())
    target.with_name(f"{target.name}.sig").write_bytes(signature)
    click.echo(f"{target}\nbuild {made.build}\nsite  {made.site}")


if __name__ == "__main__":
    sys.exit(main())
