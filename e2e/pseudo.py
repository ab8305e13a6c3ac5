"""A language that nobody speaks: English, accented, a third longer, marked right to left.

What shows in plain letters was not taken from the words; what does not fit will not fit in German.
"""

from __future__ import annotations

import re
from typing import Final

PLAIN: Final = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
ACCENTED: Final = "àƀçđéƒĝĥîĵķļɱñôþǫŕšťûṽŵẋýžÀƁÇĐÉƑĜĤÎĴĶĻṀÑÔÞǪŔŠŤÛṼŴẊÝŽ"
RIGHT_TO_LEFT: Final = "\u202e"
POP: Final = "\u202c"
_TABLE: Final = str.maketrans(PLAIN, ACCENTED)
_VALUE: Final = re.compile(r"^(?P<key>[a-zA-Z][\w-]* = |\s+\*?\[\w+\] )(?P<value>\S.*)$")


def pseudo(fluent: str) -> str:
    """Each message of a Fluent file in the language that nobody speaks."""
    return "\n".join(_line(line) for line in fluent.splitlines()) + "\n"


def _line(line: str) -> str:
    found = _VALUE.match(line)
    if found is None or found["value"].endswith("->"):
        return line
    return found["key"] + RIGHT_TO_LEFT + _longer(_accented(found["value"])) + POP


def _accented(text: str) -> str:
    """Letters outside of placeables, which stand in braces."""
    parts = re.split(r"(\{[^}]*\})", text)
    return "".join(part if part.startswith("{") else part.translate(_TABLE) for part in parts)


def _longer(text: str) -> str:
    return f"{text} {' '.join(['ôñé'] * (len(text) // 12))}".rstrip()
