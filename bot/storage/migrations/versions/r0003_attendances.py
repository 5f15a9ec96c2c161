"""Who means to come to which session, sessions that are cancelled or moved, and who of the staff is there.

A migration is history: it says its tables itself instead of importing today's.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

MOMENT = sa.DateTime(timezone=True)


def upgrade() -> None:
    """Make the tables."""
    op.create_table(
        "attendances",
        sa.Column("number", sa.Integer, primary_key=True),
        sa.Column("chat", sa.Text),
        sa.Column("dropin", sa.Text, nullable=False),
        sa.Column("date", sa.Date, nullable=False),
        sa.Column("status", sa.Text, nullable=False),
        sa.Column("first", sa.Boolean),
        sa.Column("walk_in", sa.Boolean, nullable=False),
        sa.Column("place", sa.Text),
        sa.Column("language", sa.Text),
        sa.Column("about", sa.Text),
        sa.Column("summary", sa.Text),
        sa.Column("wants_reminder", sa.Boolean, nullable=False),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("reminded_at", MOMENT),
        sa.Column("asked_at", MOMENT),
        sa.Column("helped", sa.Text),
        sa.UniqueConstraint("chat", "dropin", "date", name="attendances_once"),
        sqlite_autoincrement=True,
    )
    op.create_index("attendances_by_session", "attendances", ["dropin", "date"])
    op.create_table(
        "session_changes",
        sa.Column("number", sa.Integer, primary_key=True),
        sa.Column("dropin", sa.Text, nullable=False),
        sa.Column("date", sa.Date, nullable=False),
        sa.Column("moved_to", sa.Date),
        sa.Column("reason", sa.Text, nullable=False),
        sa.Column("by", sa.Text, nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.Column("undone_at", MOMENT),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "session_duties",
        sa.Column("dropin", sa.Text, primary_key=True),
        sa.Column("date", sa.Date, primary_key=True),
        sa.Column("staff", sa.Text, sa.ForeignKey("staff.id"), primary_key=True),
    )


def downgrade() -> None:
    """Drop what was made."""
    for table in ("session_duties", "session_changes", "attendances"):
        op.drop_table(table)
