"""Floods wait for the operator; a key may be bound to networks."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Five columns, and two indexes for what a tick and a word of feedback ask."""
    op.add_column("ticks", sa.Column("items", sa.Integer(), nullable=False, server_default="0"))
    op.add_column("items", sa.Column("hold", sa.String(length=8), nullable=True))
    op.add_column("feedback", sa.Column("said_on", sa.Date(), nullable=True))
    op.add_column("feedback", sa.Column("hold", sa.String(length=8), nullable=True))
    op.add_column(
        "platforms",
        sa.Column("networks", sa.String(length=1000), nullable=False, server_default=""),
    )
    condition = sa.text("hold is not null")
    op.create_index(
        "ix_items_hold", "items", ["added_on"], sqlite_where=condition, postgresql_where=condition
    )
    op.create_index("ix_feedback_said", "feedback", ["platform_id", "verdict", "said_on"])
