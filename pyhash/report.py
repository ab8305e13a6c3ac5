"""What the command line says of a file: lines for people, records for programs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pyhash.values import MATCH_QUALITY, Kind, Md5, Pdq, Sha256, Vpdq

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pyhash.batch import Outcome
    from pyhash.values import Fingerprint, Item


def shown(name: str) -> str:
    """A file's name for a terminal, which would obey control characters in it."""
    return "".join(letter if letter.isprintable() else "?" for letter in name)


def _described(fingerprint: Fingerprint) -> str:
    match fingerprint:
        case Pdq():
            note = (
                "" if fingerprint.quality >= MATCH_QUALITY else ", too low for platforms to match"
            )
            return (
                f"pdq     {fingerprint.hash}  "
                f"({fingerprint.variant}, quality {fingerprint.quality}{note})"
            )
        case Md5():
            return f"md5     {fingerprint.to_hex()}"
        case Sha256():
            return f"sha256  {fingerprint.to_hex()}"
        case _:
            frames, last = len(fingerprint.frames), fingerprint.frames[-1]
            return f"vpdq    {frames} frames up to {last.time_ms / 1000:.1f} s; --json shows them"


def _item_lines(item: Item) -> Iterator[str]:
    if item.kind is Kind.VIDEO and not any(isinstance(f, Vpdq) for f in item.fingerprints):
        yield "  video of which no frame could be used: it is found only as the very same file"
    yield from (f"  {_described(fingerprint)}" for fingerprint in item.fingerprints)


def lines(outcome: Outcome) -> Iterator[str]:
    """For people: the name, then a line a fingerprint."""
    yield shown(outcome.source.name)
    if outcome.error:
        yield f"  {outcome.error} [{outcome.error.code}]"
    for number, item in enumerate(outcome.items):
        if number:
            yield "  and the video inside it:"
        yield from _item_lines(item)
    if outcome.comparison:
        against = outcome.comparison
        yield f"  pdqhash {against.hash}  ({against.distance_bits} bits from ours)"


def records(outcome: Outcome) -> Iterator[dict[str, Any]]:
    """For programs: an object an item, or one that holds the error."""
    if outcome.error:
        yield {"file": outcome.source.name, "error": outcome.error.as_dict()}
    for number, item in enumerate(outcome.items):
        record = {"file": outcome.source.name, **item.as_dict()}
        if outcome.comparison and number == 0:
            record["reference"] = outcome.comparison.as_dict()
        yield record
