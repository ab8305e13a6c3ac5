"""The first schema, with the one row of the list's state."""

from __future__ import annotations

import secrets
from datetime import UTC, datetime

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    """Make the tables."""
    op.create_table(
        "cases",
        sa.Column("id", ID, nullable=False),
        sa.Column("case_key", sa.LargeBinary(length=32), nullable=False),
        sa.Column("follow_key", sa.LargeBinary(length=32), nullable=True),
        sa.Column("created_on", sa.Date(), nullable=False),
        sa.Column("visited_on", sa.Date(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_cases")),
        sa.UniqueConstraint("case_key", name=op.f("uq_cases_case_key")),
        sa.UniqueConstraint("follow_key", name=op.f("uq_cases_follow_key")),
    )
    op.create_table(
        "list_state",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("epoch", sa.LargeBinary(length=16), nullable=False),
        sa.Column("last_position", sa.BigInteger(), nullable=False),
        sa.Column("ticked_at", sa.DateTime(), nullable=False),
        sa.Column("vault_check", sa.LargeBinary(), nullable=True),
        sa.CheckConstraint("id = 1", name=op.f("ck_list_state_one_row")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_list_state")),
    )
    op.create_table(
        "platforms",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(length=80), nullable=False),
        sa.Column("username", sa.String(length=80), nullable=False),
        sa.Column("link", sa.String(length=300), nullable=True),
        sa.Column("scans", sa.String(length=300), nullable=True),
        sa.Column("hidden", sa.Boolean(), nullable=False),
        sa.Column("state", sa.String(length=9), nullable=False),
        sa.Column("scopes", sa.String(length=80), nullable=False),
        sa.Column("added_on", sa.Date(), nullable=False),
        sa.CheckConstraint(
            "state in ('active', 'suspended', 'revoked')", name=op.f("ck_platforms_state")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_platforms")),
        sa.UniqueConstraint("name", name=op.f("uq_platforms_name")),
        sa.UniqueConstraint("username", name=op.f("uq_platforms_username")),
    )
    op.create_table(
        "ticks",
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("last_position", sa.BigInteger(), nullable=False),
        sa.Column("published_at", sa.DateTime(), nullable=False),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_ticks")),
    )
    op.create_index(op.f("ix_ticks_last_position"), "ticks", ["last_position"], unique=False)
    op.create_table(
        "entries",
        sa.Column("id", ID, nullable=False),
        sa.Column("entry_id", sa.LargeBinary(length=16), nullable=False),
        sa.Column("entry_key", sa.LargeBinary(length=32), nullable=False),
        sa.Column("position", sa.BigInteger(), nullable=True),
        sa.Column("tick", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=8), nullable=False),
        sa.Column("algorithm", sa.String(length=8), nullable=False),
        sa.Column("variant", sa.String(length=16), nullable=True),
        sa.Column("quality", sa.Integer(), nullable=True),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.Column("listed_on", sa.Date(), nullable=False),
        sa.ForeignKeyConstraint(["tick"], ["ticks.number"], name=op.f("fk_entries_tick")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_entries")),
        sa.UniqueConstraint("entry_id", name=op.f("uq_entries_entry_id")),
        sa.UniqueConstraint("entry_key", name=op.f("uq_entries_entry_key")),
        sa.UniqueConstraint("position", name=op.f("uq_entries_position")),
    )
    op.create_table(
        "platform_keys",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("platform_id", sa.Integer(), nullable=False),
        sa.Column("key_digest", sa.LargeBinary(length=32), nullable=False),
        sa.Column("expires_at", sa.DateTime(), nullable=True),
        sa.ForeignKeyConstraint(
            ["platform_id"], ["platforms.id"], name=op.f("fk_platform_keys_platform_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_platform_keys")),
        sa.UniqueConstraint("key_digest", name=op.f("uq_platform_keys_key_digest")),
    )
    op.create_index(
        op.f("ix_platform_keys_platform_id"), "platform_keys", ["platform_id"], unique=False
    )
    op.create_table(
        "reach",
        sa.Column("platform_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=8), nullable=False),
        sa.Column("algorithm", sa.String(length=8), nullable=False),
        sa.Column("position", sa.BigInteger(), nullable=False),
        sa.Column("tick", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["platform_id"], ["platforms.id"], name=op.f("fk_reach_platform_id")
        ),
        sa.PrimaryKeyConstraint("platform_id", "kind", "algorithm", name=op.f("pk_reach")),
    )
    op.create_table(
        "submissions",
        sa.Column("id", ID, nullable=False),
        sa.Column("case_id", ID, nullable=False),
        sa.Column("submission_key", sa.LargeBinary(length=32), nullable=False),
        sa.Column("content_key", sa.LargeBinary(length=32), nullable=False),
        sa.Column("received_on", sa.Date(), nullable=False),
        sa.ForeignKeyConstraint(
            ["case_id"], ["cases.id"], name=op.f("fk_submissions_case_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_submissions")),
        sa.UniqueConstraint("case_id", "submission_key", name=op.f("uq_submissions_case_id")),
    )
    op.create_table(
        "tombstones",
        sa.Column("id", ID, nullable=False),
        sa.Column("entry_id", sa.LargeBinary(length=16), nullable=False),
        sa.Column("removed_on", sa.Date(), nullable=False),
        sa.Column("position", sa.BigInteger(), nullable=True),
        sa.Column("tick", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["tick"], ["ticks.number"], name=op.f("fk_tombstones_tick")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_tombstones")),
        sa.UniqueConstraint("position", name=op.f("uq_tombstones_position")),
    )
    op.create_index(
        "ix_tombstones_waiting",
        "tombstones",
        ["id"],
        unique=False,
        sqlite_where=sa.text("position IS NULL"),
        postgresql_where=sa.text("position IS NULL"),
    )
    op.create_table(
        "feedback",
        sa.Column("platform_id", sa.Integer(), nullable=False),
        sa.Column("entry_id", ID, nullable=False),
        sa.Column("verdict", sa.String(length=8), nullable=False),
        sa.Column("tick", sa.Integer(), nullable=False),
        sa.Column("count", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "verdict in ('seen', 'removed', 'not_it')", name=op.f("ck_feedback_verdict")
        ),
        sa.ForeignKeyConstraint(
            ["entry_id"], ["entries.id"], name=op.f("fk_feedback_entry_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["platform_id"], ["platforms.id"], name=op.f("fk_feedback_platform_id")
        ),
        sa.PrimaryKeyConstraint("platform_id", "entry_id", "verdict", name=op.f("pk_feedback")),
    )
    op.create_index("ix_feedback_entry_id", "feedback", ["entry_id"], unique=False)
    op.create_table(
        "items",
        sa.Column("id", ID, nullable=False),
        sa.Column("item_id", sa.LargeBinary(length=16), nullable=False),
        sa.Column("case_id", ID, nullable=False),
        sa.Column("submission_id", ID, nullable=True),
        sa.Column("kind", sa.String(length=8), nullable=False),
        sa.Column("state", sa.String(length=9), nullable=False),
        sa.Column("added_on", sa.Date(), nullable=False),
        sa.Column("tick", sa.Integer(), nullable=True),
        sa.CheckConstraint(
            "state in ('waiting', 'listed', 'withdrawn')", name=op.f("ck_items_state")
        ),
        sa.ForeignKeyConstraint(
            ["case_id"], ["cases.id"], name=op.f("fk_items_case_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["submission_id"],
            ["submissions.id"],
            name=op.f("fk_items_submission_id"),
            ondelete="SET NULL",
        ),
        sa.ForeignKeyConstraint(["tick"], ["ticks.number"], name=op.f("fk_items_tick")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_items")),
        sa.UniqueConstraint("item_id", name=op.f("uq_items_item_id")),
    )
    op.create_index(op.f("ix_items_case_id"), "items", ["case_id"], unique=False)
    op.create_index(op.f("ix_items_submission_id"), "items", ["submission_id"], unique=False)
    op.create_index(op.f("ix_items_tick"), "items", ["tick"], unique=False)
    op.create_index(
        "ix_items_waiting",
        "items",
        ["id"],
        unique=False,
        sqlite_where=sa.text("state = 'waiting'"),
        postgresql_where=sa.text("state = 'waiting'"),
    )
    op.create_table(
        "fingerprints",
        sa.Column("id", ID, nullable=False),
        sa.Column("item_id", ID, nullable=False),
        sa.Column("algorithm", sa.String(length=8), nullable=False),
        sa.Column("variant", sa.String(length=16), nullable=True),
        sa.Column("quality", sa.Integer(), nullable=True),
        sa.Column("entry_key", sa.LargeBinary(length=32), nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=True),
        sa.Column("entry_id", ID, nullable=True),
        sa.ForeignKeyConstraint(
            ["entry_id"], ["entries.id"], name=op.f("fk_fingerprints_entry_id")
        ),
        sa.ForeignKeyConstraint(
            ["item_id"], ["items.id"], name=op.f("fk_fingerprints_item_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_fingerprints")),
    )
    op.create_index(op.f("ix_fingerprints_entry_id"), "fingerprints", ["entry_id"], unique=False)
    op.create_index(op.f("ix_fingerprints_item_id"), "fingerprints", ["item_id"], unique=False)
    op.bulk_insert(
        sa.table(
            "list_state",
            sa.column("id", sa.Integer()),
            sa.column("epoch", sa.LargeBinary()),
            sa.column("last_position", sa.BigInteger()),
            sa.column("ticked_at", sa.DateTime()),
        ),
        [
            {
                "id": 1,
                "epoch": secrets.token_bytes(16),
                "last_position": 0,
                "ticked_at": datetime.now(UTC).replace(tzinfo=None, microsecond=0),
            }
        ],
    )
