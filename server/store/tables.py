"""The tables. No column holds an address, a name of a file, a case ID or a readable fingerprint.

`*_key` columns are keyed hashes (32 bytes); `sealed` is a value as the vault seals it; dates are
days. Only `ticks.published_at`, `list_state.ticked_at` and `audit.at` know the second, of what we
and platforms do and never of a submission. What each column is and how long it lives stands in
server/store/meaning.py.
"""

from __future__ import annotations

from typing import Final

from sqlalchemy import (
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    Date,
    DateTime,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    Text,
    UniqueConstraint,
    false,
)

metadata: Final = MetaData(
    naming_convention={
        "ix": "ix_%(column_0_label)s",
        "uq": "uq_%(table_name)s_%(column_0_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "pk": "pk_%(table_name)s",
    }
)

# SQLite numbers rows by itself only where the type is INTEGER, which has 64 bits there anyway.
Id: Final = BigInteger().with_variant(Integer(), "sqlite")
Key: Final = LargeBinary(32)

cases: Final = Table(
    "cases",
    metadata,
    Column("id", Id, primary_key=True),
    Column("case_key", Key, nullable=False, unique=True),
    Column("follow_key", Key, unique=True),
    Column("created_on", Date, nullable=False),
    Column("visited_on", Date, nullable=False),
)

submissions: Final = Table(
    "submissions",
    metadata,
    Column("id", Id, primary_key=True),
    Column("case_id", Id, ForeignKey("cases.id", ondelete="CASCADE"), nullable=False),
    Column("submission_key", Key, nullable=False),
    Column("content_key", Key, nullable=False),
    Column("received_on", Date, nullable=False),
    UniqueConstraint("case_id", "submission_key"),
)

items: Final = Table(
    "items",
    metadata,
    Column("id", Id, primary_key=True),
    Column("item_id", LargeBinary(16), nullable=False, unique=True),
    Column("case_id", Id, ForeignKey("cases.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("submission_id", Id, ForeignKey("submissions.id", ondelete="SET NULL"), index=True),
    Column("kind", String(8), nullable=False),
    Column("state", String(9), nullable=False),
    Column("added_on", Date, nullable=False),
    Column("tick", Integer, ForeignKey("ticks.number"), index=True),
    # Empty, or what became of an item that came in a flood: held, released, refused.
    Column("hold", String(8)),
    CheckConstraint("state in ('waiting', 'listed', 'withdrawn')", name="state"),
)
Index(
    "ix_items_hold",
    items.c.added_on,
    sqlite_where=items.c.hold.is_not(None),
    postgresql_where=items.c.hold.is_not(None),
)
Index(
    "ix_items_waiting",
    items.c.id,
    sqlite_where=items.c.state == "waiting",
    postgresql_where=items.c.state == "waiting",
)

fingerprints: Final = Table(
    "fingerprints",
    metadata,
    Column("id", Id, primary_key=True),
    Column("item_id", Id, ForeignKey("items.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("algorithm", String(8), nullable=False),
    Column("variant", String(16)),
    Column("quality", Integer),
    Column("entry_key", Key, nullable=False),
    # Held until publishing moves it into its entry, then erased here.
    Column("sealed", LargeBinary),
    Column("entry_id", Id, ForeignKey("entries.id"), index=True),
)

entries: Final = Table(
    "entries",
    metadata,
    Column("id", Id, primary_key=True),
    Column("entry_id", LargeBinary(16), nullable=False, unique=True),
    Column("entry_key", Key, nullable=False, unique=True),
    # Empty while an entry is paused or stands aside: it is then off the list.
    Column("position", BigInteger, unique=True),
    Column("tick", Integer, ForeignKey("ticks.number"), nullable=False),
    Column("kind", String(8), nullable=False),
    Column("algorithm", String(8), nullable=False),
    Column("variant", String(16)),
    Column("quality", Integer),
    Column("sealed", LargeBinary, nullable=False),
    Column("listed_on", Date, nullable=False),
    # Empty, or where a dispute stands: paused, kept, dropped.
    Column("review", String(8)),
    # The vault cannot open it: it has no position, and platforms that hold it keep it.
    Column("unreadable", Boolean, nullable=False, server_default=false()),
)
Index(
    "ix_entries_unreadable",
    entries.c.id,
    sqlite_where=entries.c.unreadable,
    postgresql_where=entries.c.unreadable,
)
Index(
    "ix_entries_review",
    entries.c.review,
    sqlite_where=entries.c.review.is_not(None),
    postgresql_where=entries.c.review.is_not(None),
)

tombstones: Final = Table(
    "tombstones",
    metadata,
    Column("id", Id, primary_key=True),
    Column("entry_id", LargeBinary(16), nullable=False),
    Column("removed_on", Date, nullable=False),
    # Empty until the next tick gives it a place in the log.
    Column("position", BigInteger, unique=True),
    Column("tick", Integer, ForeignKey("ticks.number")),
)
Index(
    "ix_tombstones_waiting",
    tombstones.c.id,
    sqlite_where=tombstones.c.position.is_(None),
    postgresql_where=tombstones.c.position.is_(None),
)

ticks: Final = Table(
    "ticks",
    metadata,
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("last_position", BigInteger, nullable=False, index=True),
    Column("published_at", DateTime, nullable=False),
    # How many items it published: what is usual is known from it.
    Column("items", Integer, nullable=False, server_default="0"),
)

list_state: Final = Table(
    "list_state",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=False),
    Column("epoch", LargeBinary(16), nullable=False),
    Column("last_position", BigInteger, nullable=False),
    Column("ticked_at", DateTime, nullable=False),
    # A known word under the vault's key: a wrong key is noticed at the start, not at a pull.
    Column("vault_check", LargeBinary),
    # Tombstones up to there are forgotten: whoever pulled less than that begins anew.
    Column("forgotten_position", BigInteger, nullable=False, server_default="0"),
    Column("kept_house_on", Date),
    CheckConstraint("id = 1", name="one_row"),
)

platforms: Final = Table(
    "platforms",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("name", String(80), nullable=False, unique=True),
    Column("username", String(80), nullable=False, unique=True),
    Column("link", String(300)),
    Column("scans", String(300)),
    Column("hidden", Boolean, nullable=False),
    Column("state", String(9), nullable=False),
    Column("scopes", String(80), nullable=False),
    Column("added_on", Date, nullable=False),
    # Where its keys may be used from, apart by spaces; empty: anywhere.
    Column("networks", String(1000), nullable=False, server_default=""),
    # Where the list ended when the platform began from 0; 0 once it has come there.
    Column("began_position", BigInteger, nullable=False, server_default="0"),
    CheckConstraint("state in ('active', 'suspended', 'revoked')", name="state"),
)

platform_keys: Final = Table(
    "platform_keys",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("platform_id", Integer, ForeignKey("platforms.id"), nullable=False, index=True),
    Column("key_digest", Key, nullable=False, unique=True),
    Column("expires_at", DateTime),
)

reach: Final = Table(
    "reach",
    metadata,
    Column("platform_id", Integer, ForeignKey("platforms.id"), primary_key=True),
    Column("kind", String(8), primary_key=True),
    Column("algorithm", String(8), primary_key=True),
    Column("position", BigInteger, nullable=False),
    Column("tick", Integer, nullable=False),
)

feedback: Final = Table(
    "feedback",
    metadata,
    Column("platform_id", Integer, ForeignKey("platforms.id"), primary_key=True),
    Column("entry_id", Id, ForeignKey("entries.id", ondelete="CASCADE"), primary_key=True),
    Column("verdict", String(8), primary_key=True),
    Column("tick", Integer, nullable=False),
    Column("count", Integer, nullable=False),
    # The day it was said first.
    Column("said_on", Date),
    # Empty, or what became of a word that came in a flood: held, accepted.
    Column("hold", String(8)),
    CheckConstraint("verdict in ('seen', 'removed', 'not_it')", name="verdict"),
    Index("ix_feedback_entry_id", "entry_id"),
    Index("ix_feedback_said", "platform_id", "verdict", "said_on"),
)
Index(
    "ix_feedback_not_it",
    feedback.c.entry_id,
    sqlite_where=feedback.c.verdict == "not_it",
    postgresql_where=feedback.c.verdict == "not_it",
)

# What platforms asked for in vain, by day; 0 stands for a key that is no platform's.
refusals: Final = Table(
    "refusals",
    metadata,
    Column("day", Date, primary_key=True),
    Column("platform_id", Integer, primary_key=True, autoincrement=False),
    Column("reason", String(32), primary_key=True),
    Column("count", Integer, nullable=False),
)

# A chain: each row's hash takes in the one before, each signature its number and hash (P15).
audit: Final = Table(
    "audit",
    metadata,
    Column("number", BigInteger, primary_key=True, autoincrement=False),
    Column("at", DateTime, nullable=False),
    Column("actor", String(32), nullable=False),
    Column("action", String(24), nullable=False),
    Column("details", Text, nullable=False),
    Column("hash", Key, nullable=False),
    Column("signature", LargeBinary(64), nullable=False),
)

# A finished week, never changed again; a number under 10 is not kept (P22).
weeks: Final = Table(
    "weeks",
    metadata,
    Column("begins_on", Date, primary_key=True),
    Column("cases", Integer),
    Column("pictures", Integer),
    Column("videos", Integer),
    Column("withdrawn", Integer),
    Column("removals", Integer),
    Column("fingerprints", Integer),
    Column("platforms", Integer),
)
