"""`make fuzz`: bytes of every kind into the engine, under libFuzzer's watch (atheris).

Whatever they are, the answer is an item or one of our errors, within ten seconds and 2 GB. A first
byte out of range, a crash in a decoder, a hang: libFuzzer stops, names it and keeps the input.
Starts from sound files of every format, so that mutations reach behind the first check, and from
the stored corpus. A first argument that is a folder keeps what is new from run to run.
"""

from __future__ import annotations

import io
import sys
import tempfile
from contextlib import suppress
from pathlib import Path

import atheris

with atheris.instrument_imports(include=["pyhash", "PIL"]):
    from pyhash.errors import FileError
    from pyhash.fingerprint import OutsidePicture, items_of

CORPUS = Path(__file__).parent / "corpus" / "files"
"""What earlier runs found worth keeping: small, of drawn pictures, each with code of its own."""
LIMITS = ("-timeout=10", "-rss_limit_mb=2048", "-max_len=60000", "-print_final_stats=1")


def one_input(data: bytes) -> None:
    """Anything but items or a FileError is a finding."""
    with suppress(FileError):
        items_of(io.BytesIO(data), size=len(data))
    with suppress(FileError):  # as where a browser decodes
        OutsidePicture(io.BytesIO(data), size=len(data))


def write_seeds(folder: Path) -> None:
    """A sound, small file of every format, still and animated."""
    from tests.pyhash.test_hostile import SAMPLES, sample  # noqa: PLC0415  # not instrumented

    for form, frames in SAMPLES:
        (folder / f"{form}-{frames}").write_bytes(sample(form, frames))


def main() -> None:
    """Run libFuzzer with its own options, as `-max_total_time=300` or `-runs=1000`."""
    with tempfile.TemporaryDirectory() as folder:
        write_seeds(Path(folder))
        atheris.Setup([*sys.argv, *LIMITS, folder, str(CORPUS)], one_input)
        atheris.Fuzz()


if __name__ == "__main__":
    main()
