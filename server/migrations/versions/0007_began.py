"""Who begins from 0 may page through what lies before forgotten removals."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """One column."""
    op.add_column(
        "platforms",
        sa.Column("began_position", sa.BigInteger(), nullable=False, server_default="0"),
    )
