"""Entries that the vault cannot open stand aside; PDQs good enough to match have a reach."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """A column with its index, and rows: who has taken every PDQ has taken the good ones."""
    op.add_column(
        "entries", sa.Column("unreadable", sa.Boolean(), nullable=False, server_default=sa.false())
    )
    aside = sa.text("unreadable")
    op.create_index(
        "ix_entries_unreadable", "entries", ["id"], sqlite_where=aside, postgresql_where=aside
    )
    op.execute(
        "INSERT INTO reach (platform_id, kind, algorithm, position, tick)"
        " SELECT platform_id, kind, 'pdq_good', position, tick FROM reach WHERE algorithm = 'pdq'"
    )
