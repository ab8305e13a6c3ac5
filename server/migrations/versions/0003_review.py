"""Entries that platforms dispute wait for the operator."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """One column, and an index for what a tick asks."""
    op.add_column("entries", sa.Column("review", sa.String(length=8), nullable=True))
    for name, condition in (
        ("ix_entries_review", "review is not null"),
        ("ix_feedback_not_it", "verdict = 'not_it'"),
    ):
        table = name.split("_")[1]
        column = "review" if table == "entries" else "entry_id"
        op.create_index(
            name,
            table,
            [column],
            sqlite_where=sa.text(condition),
            postgresql_where=sa.text(condition),
        )
