"""The command line: `pyhash hash`, `pyhash selftest`. The only place of the engine that prints."""

from __future__ import annotations

import errno
import json
import signal
import sys
from importlib import import_module
from importlib.util import find_spec
from typing import Any, Final

import click

from pyhash import batch, report
from pyhash.errors import UnknownFormat
from pyhash.values import VariantSet

PLATFORM_COMMANDS: Final = ("pull", "match", "watch", "feedback")


class _Stopped(click.ClickException):
    """The system refused something that everything needs, such as room for the output."""

    exit_code = 2  # not 1: `match` says with it that something was found


class _Commands(click.Group):
    """`hash`, and a platform's commands, which are loaded only when they are asked for."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return [*super().list_commands(ctx), *PLATFORM_COMMANDS]

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in PLATFORM_COMMANDS:
            return super().get_command(ctx, cmd_name)
        commands: dict[str, click.Command] = import_module("pyhash.platform.cli").COMMANDS
        return commands[cmd_name]

    def invoke(self, ctx: click.Context) -> Any:  # noqa: ANN401  # click's signature
        try:
            return super().invoke(ctx)
        except KeyboardInterrupt:
            click.echo("\nAborted!", err=True)
            sys.exit(128 + signal.SIGINT)  # as shells have it; 1 says that something was found
        except OSError as error:
            if error.errno == errno.EPIPE:
                raise  # click ends quietly where nobody reads on
            raise _Stopped(error.strerror or "The system refused.") from None


@click.group(cls=_Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="takeitdown-pyhash", prog_name="pyhash")
def main() -> None:
    """Fingerprints of pictures and videos, made on this machine. No file is ever sent anywhere."""


class _Status:
    """One line on a terminal's standard error, written over; nothing where nobody looks on."""

    def __init__(self, files: int) -> None:
        self._shown = sys.stderr.isatty()
        self._files = files
        self._text = ""

    def show(self, share: float) -> None:
        """How much of the work is done, 0..1."""
        text = f"{share:.0%} of {self._files} files" if self._files > 1 else f"{share:.0%}"
        if text != self._text:
            self._write(text)

    def clear(self) -> None:
        """Make place for a line of output."""
        self._write("")

    def _write(self, text: str) -> None:
        self._text = text
        if self._shown:
            click.echo(f"\r\x1b[K{text}", err=True, nl=False)


def _print(done: batch.Outcome, *, as_json: bool) -> None:
    if as_json:
        for record in report.records(done):
            click.echo(json.dumps(record))
    else:
        click.echo("\n".join(report.lines(done)))


@main.command("hash")
@click.option("--json", "as_json", is_flag=True, help="One JSON object a line, nothing else.")
@click.option(
    "--variants",
    type=click.Choice([one.value for one in VariantSet]),
    default=VariantSet.PLAIN.value,
    show_default=True,
    help="Fingerprint the forms that copies take on, too.",
)
@click.option("--reference", "compared", is_flag=True, help="Compare with pdqhash, if installed.")
@click.option(
    "--timeout",
    "patience_s",
    type=click.FloatRange(1, batch.MOST_PATIENCE_S),
    default=batch.PATIENCE_S,
    show_default=True,
    metavar="SECONDS",
    help="Give a file up that shows no progress for so long.",
)
@click.argument("files", nargs=-1, required=True, type=click.Path(), metavar="FILE...")
def hash_(
    files: tuple[str, ...],
    *,
    variants: str,
    as_json: bool,
    compared: bool,
    patience_s: float,
) -> None:
    """Print the fingerprints of each FILE, of all files in a folder, or of standard input (-).

    In a folder, files that are no picture or video are passed over. Exit 1 if any other gave no
    fingerprint, or differs from the reference.
    """
    if compared and find_spec("pdqhash") is None:
        raise click.UsageError("--reference needs pdqhash: pip install pdqhash")
    todo = list(batch.sources(files))
    status = _Status(len(todo))
    failed, passed_over = False, 0
    for done in batch.outcomes(
        todo,
        variants=VariantSet(variants),
        compared=compared,
        patience_s=patience_s,
        progress=status.show,
    ):
        status.clear()
        if done.source.found and isinstance(done.error, UnknownFormat):
            passed_over += 1
        else:
            apart = done.comparison.distance_bits if done.comparison else 0
            failed = failed or done.error is not None or apart > 0
            _print(done, as_json=as_json)
    status.clear()
    if passed_over and not as_json:
        click.echo(f"{passed_over} other files passed over", err=True)
    sys.exit(1 if failed else 0)


@main.command("selftest")
def selftest_() -> None:
    """Check this installation against known answers; exit 1 if one is not met."""
    from pyhash import selftest  # noqa: PLC0415  # the other commands start sooner without it

    checks = selftest.run()
    for check in checks:
        if not check.passed:
            click.echo(f"failed: {check.name}")
    failed = sum(not check.passed for check in checks)
    click.echo(f"{len(checks) - failed} of {len(checks)} known answers met")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
