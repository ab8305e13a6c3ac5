"""What we could hand over, written out of the schema itself (P21)."""

from __future__ import annotations

from server.store.meaning import LIFE, MEANING
from server.store.tables import metadata


def as_markdown() -> str:
    """Every column of every table, what it is and how long it lives."""
    lines = [
        "# What this server could hand over",
        "",
        "To a court, to a thief, to anybody: there is nothing else in its database. Written from",
        "the schema by `pyhash-server holds`. No address, no browser, no name, no picture, no time",
        "of a visit finer than a day.",
    ]
    for table in sorted(metadata.tables.values(), key=lambda table: table.name):
        lines += ["", f"## {table.name}", "", LIFE[table.name], ""]
        lines += ["| column | what it is |", "|---|---|"]
        lines += [f"| `{column.name}` | {MEANING[str(column)]} |" for column in table.columns]
    return "\n".join(lines)
