"""The versions of people's plans, and how it went afterwards.

A migration is history: it says its tables itself instead of importing today's.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

MOMENT = sa.DateTime(timezone=True)


def upgrade() -> None:
    """Make the tables."""
    op.create_table(
        "plans",
        sa.Column("chat", sa.Text, primary_key=True),
        sa.Column("version", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("document", sa.Text, nullable=False),
        sa.Column("by", sa.Text, nullable=False),
        sa.Column("at", MOMENT, nullable=False),
    )
    op.create_table(
        "follow_ups",
        sa.Column("number", sa.Integer, primary_key=True),
        sa.Column("chat", sa.Text),
        sa.Column("region", sa.Text),
        sa.Column("months", sa.Integer, nullable=False),
        sa.Column("made_on", sa.Date, nullable=False),
        sa.Column("asked_at", MOMENT),
        sa.Column("outcome", sa.Text),
        sa.Column("answered_at", MOMENT),
        sa.UniqueConstraint("chat", "made_on", "months", name="follow_ups_once"),
        sqlite_autoincrement=True,
    )


def downgrade() -> None:
    """Drop what was made."""
    for table in ("follow_ups", "plans"):
        op.drop_table(table)
