"""Inbox and outbox, staff with their duties, groups and invitations, talks that a human owns, and what may not be kept.

A migration is history: it says its tables itself instead of importing today's.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

MOMENT = sa.DateTime(timezone=True)
LONG = sa.BigInteger().with_variant(sa.Integer, "sqlite")
WAITING = sa.text("done_at IS NULL")
ACTIVE = sa.text("state IN ('waiting', 'sending')")
ARRIVED = sa.text("remote IS NOT NULL")
ABOUT = sa.text("about IS NOT NULL")


def upgrade() -> None:
    """Make the tables; in PostgreSQL the sequence of message numbers, which goes on where the counter stood."""
    _inbox()
    _outbox()
    _staff()
    _talks()
    if op.get_bind().dialect.name == "postgresql":
        op.execute("ALTER TABLE passing SET UNLOGGED")
        op.execute("CREATE SEQUENCE message_numbers")
        op.execute("SELECT setval('message_numbers', greatest(value, 1), value > 0) FROM counters WHERE name = 'message'")


def downgrade() -> None:
    """Drop what was made."""
    for table in ("passing", "unreachable", "talks", "groups", "invites", "duties", "staff", "outbox", "inbox"):
        op.drop_table(table)
    if op.get_bind().dialect.name == "postgresql":
        op.execute("DROP SEQUENCE message_numbers")


def _inbox() -> None:
    op.create_table(
        "inbox",
        sa.Column("id", LONG, primary_key=True),
        sa.Column("source", sa.Text, nullable=False),
        sa.Column("update_id", LONG),
        sa.Column("lane", sa.Text, nullable=False),
        sa.Column("payload", sa.Text, nullable=False),
        sa.Column("received_at", MOMENT, nullable=False),
        sa.Column("done_at", MOMENT),
        sa.Column("attempts", sa.Integer, nullable=False, server_default="0"),
        sa.Column("error", sa.Text),
        sa.UniqueConstraint("source", "update_id", name="inbox_once"),
        sqlite_autoincrement=True,
    )
    op.create_index("inbox_waiting", "inbox", ["lane", "id"], sqlite_where=WAITING, postgresql_where=WAITING)
    op.create_index("inbox_queue", "inbox", ["id"], sqlite_where=WAITING, postgresql_where=WAITING)


def _outbox() -> None:
    op.create_table(
        "outbox",
        sa.Column("number", LONG, primary_key=True, autoincrement=False),
        sa.Column("chat", sa.Text, nullable=False),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("payload", sa.Text, nullable=False),
        sa.Column("made_at", MOMENT, nullable=False),
        sa.Column("due_at", MOMENT),
        sa.Column("state", sa.Text, nullable=False),
        sa.Column("attempts", sa.Integer, nullable=False, server_default="0"),
        sa.Column("about", sa.Text),
        sa.Column("remote", LONG),
        sa.Column("ended_at", MOMENT),
        sa.Column("error", sa.Text),
    )
    op.create_index("outbox_active", "outbox", ["chat", "number"], sqlite_where=ACTIVE, postgresql_where=ACTIVE)
    op.create_index("outbox_by_remote", "outbox", ["chat", "remote"], sqlite_where=ARRIVED, postgresql_where=ARRIVED)
    op.create_index("outbox_by_about", "outbox", ["about"], sqlite_where=ABOUT, postgresql_where=ABOUT)


def _staff() -> None:
    op.create_table(
        "staff",
        sa.Column("id", sa.Text, primary_key=True),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("joined_at", MOMENT, nullable=False),
        sa.Column("away_until", MOMENT),
    )
    op.create_table(
        "duties",
        sa.Column("staff", sa.Text, sa.ForeignKey("staff.id"), primary_key=True),
        sa.Column("region", sa.Text, primary_key=True),
        sa.Column("role", sa.Text, primary_key=True),
    )
    op.create_table(
        "invites",
        sa.Column("digest", sa.Text, primary_key=True),
        sa.Column("region", sa.Text, nullable=False),
        sa.Column("role", sa.Text),
        sa.Column("made_by", sa.Text, nullable=False),
        sa.Column("made_at", MOMENT, nullable=False),
        sa.Column("expires_at", MOMENT, nullable=False),
        sa.Column("used_at", MOMENT),
        sa.Column("used_by", sa.Text),
    )
    op.create_table(
        "groups",
        sa.Column("region", sa.Text, primary_key=True),
        sa.Column("chat", sa.Text, nullable=False, unique=True),
    )


def _talks() -> None:
    op.create_table(
        "talks",
        sa.Column("chat", sa.Text, primary_key=True),
        sa.Column("lead", sa.Integer, sa.ForeignKey("leads.number"), nullable=False),
        sa.Column("staff", sa.Text, nullable=False),
        sa.Column("since", MOMENT, nullable=False),
        sa.Column("last_at", MOMENT, nullable=False),
    )
    op.create_index("talks_by_lead", "talks", ["lead"])
    op.create_table("unreachable", sa.Column("chat", sa.Text, primary_key=True), sa.Column("since", MOMENT, nullable=False))
    op.create_table(
        "passing",
        sa.Column("chat", sa.Text, primary_key=True),
        sa.Column("document", sa.Text, nullable=False),
        sa.Column("updated_at", MOMENT, nullable=False),
    )
