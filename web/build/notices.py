"""The page of third-party notices: `vendor/notices.txt`, linked from the page on privacy."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

    from web.build.parts import Part

PATH: Final = "vendor/notices.txt"
_LINE: Final = "-" * 78
_BEGINNING: Final = """\
Software on this page, and its licences

This service is open source under the Apache License 2.0. It is made with the work of others, named
here with their licences. Their files are served unchanged, joined to one file, or compiled and
without what this page has no use for; the sources are where the addresses lead.
"""


def as_text(parts: Sequence[Part]) -> bytes:
    """A table of the parts, then the text of each licence as its authors wrote it."""
    width = max(len(_title(part)) for part in parts)
    table = [f"{_title(part):{width}}  {part.licence}" for part in parts]
    texts = [
        f"{_LINE}\n{_title(part)}\n{part.licence}\n{part.home}\n{_LINE}\n\n{part.text.strip()}\n"
        for part in parts
    ]
    return "\n".join([_BEGINNING, *table, "", *texts]).encode()


def _title(part: Part) -> str:
    return f"{part.name} {part.version}".strip()
