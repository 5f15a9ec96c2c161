"""How well matches were, by the staff's grades; second opinions; and of the staff how much they take, which languages and fields.

A migration is history: it says its tables itself instead of importing today's.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

MOMENT = sa.DateTime(timezone=True)


def upgrade() -> None:
    """Make the tables."""
    op.create_table(
        "abilities",
        sa.Column("staff", sa.Text, sa.ForeignKey("staff.id"), primary_key=True),
        sa.Column("capacity", sa.Integer),
        sa.Column("languages", sa.Text, nullable=False),
        sa.Column("fields", sa.Text, nullable=False),
    )
    op.create_table(
        "grades",
        sa.Column("lead", sa.Integer, sa.ForeignKey("leads.number"), primary_key=True),
        sa.Column("route", sa.Text, primary_key=True),
        sa.Column("grade", sa.Text, nullable=False),
        sa.Column("staff", sa.Text, nullable=False),
        sa.Column("at", MOMENT, nullable=False),
    )
    op.create_table(
        "opinions",
        sa.Column("number", sa.Integer, primary_key=True),
        sa.Column("lead", sa.Integer, sa.ForeignKey("leads.number"), nullable=False),
        sa.Column("asker", sa.Text, nullable=False),
        sa.Column("colleague", sa.Text),
        sa.Column("passed", sa.Text, nullable=False),
        sa.Column("state", sa.Text, nullable=False),
        sa.Column("question", sa.Text, nullable=False),
        sa.Column("asked_at", MOMENT, nullable=False),
        sa.Column("ended_at", MOMENT),
        sqlite_autoincrement=True,
    )
    op.create_index("opinions_by_lead", "opinions", ["lead"])


def downgrade() -> None:
    """Drop what was made."""
    for table in ("opinions", "grades", "abilities"):
        op.drop_table(table)
