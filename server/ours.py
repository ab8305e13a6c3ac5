"""The list in our own shape (JSON, or NDJSON line by line): pure functions over a page of the list.

The text is put together by hand: an entry is digits, hex and words out of closed enums, nothing
that JSON would have to escape, and a library's serialiser takes three times as long, a million
times. `server.wire.ListPage` and `ListLine` describe it; a test reads each line back through them.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from typing import Any, Final, TypeAlias

from pyhash.values import Algorithm
from server.audit import as_dict
from server.hashlist import Change, Page, Remove
from server.packing import frames

NDJSON: Final = "application/x-ndjson"


def page(of: Page) -> bytes:
    """A page as one JSON object."""
    entries = ",".join(_lines(of.entries))
    standing = _standing(of)
    return f'{{"epoch":"{of.epoch}","entries":[{entries}],{standing}}}'.encode("ascii")


def lines(of: Page) -> bytes:
    """A page's entries, a JSON object a line."""
    return "\n".join([*_lines(of.entries), ""]).encode("ascii")


def last_line(of: Page) -> bytes:
    """What ends a stream whose last page this is: without it, the stream was cut off."""
    return f'{{"op":"end","epoch":"{of.epoch}",{_standing(of)}}}\n'.encode("ascii")


def _standing(of: Page) -> str:
    checkpoint = json.dumps(as_dict(of.checkpoint), separators=(",", ":"))
    more = "true" if of.more else "false"
    return f'"next_after":{of.next_after},"more":{more},"checkpoint":{checkpoint}'


def _lines(entries: Iterable[Change]) -> Iterator[str]:
    sorts: dict[tuple[Any, ...], _Sort] = {}
    for entry in entries:
        if isinstance(entry, Remove):
            yield f'{{"position":{entry.position},"op":"remove","entry_id":"{entry.entry_id}"}}'
            continue
        position, entry_id, kind, algorithm, value, quality, variant, listed_on = entry
        sort = (kind, algorithm, quality, variant, listed_on)
        before, show, after = sorts.get(sort) or sorts.setdefault(sort, _sort(*sort))
        yield (
            f'{{"position":{position},"op":"add","entry_id":"{entry_id}{before}{show(value)}{after}'
        )


_Sort: TypeAlias = tuple[str, Callable[[bytes], str], str]


def _sort(
    kind: str, algorithm: str, quality: int | None, variant: str | None, listed_on: str
) -> _Sort:
    """What stands between an entry's ID and its value, how that is told, and what stands after.

    Made once a page for all entries alike: most are.
    """
    name, opens, show, closes = (
        ("frames", "[", _frames, "]")
        if algorithm == Algorithm.VPDQ
        else ("value", '"', bytes.hex, '"')
    )
    told = {"quality": quality, "variant": variant, "listed_on": listed_on}
    rest = json.dumps(told, separators=(",", ":"))[1:]
    before = f'","kind":"{kind}","algorithm":"{algorithm}","{name}":{opens}'
    return before, show, f"{closes},{rest}"


def _frames(packed: bytes) -> str:
    return ",".join(
        f'{{"value":"{value}","quality":{quality},"time_ms":{time_ms}}}'
        for value, quality, time_ms in frames(packed)
    )
