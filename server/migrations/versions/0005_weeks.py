"""A week's fingerprints, and the platforms that took part."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Two columns; weeks counted before have neither number."""
    for name in ("fingerprints", "platforms"):
        op.add_column("weeks", sa.Column(name, sa.Integer(), nullable=True))
