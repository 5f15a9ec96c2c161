"""Periods of learning at work with a coach: who is in one, the units, and the skills that were ticked and confirmed.

A migration is history: it says its tables itself instead of importing today's.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

MOMENT = sa.DateTime(timezone=True)


def upgrade() -> None:
    """Make the tables."""
    op.create_table(
        "trainees",
        sa.Column("lead", sa.Integer, sa.ForeignKey("leads.number"), primary_key=True, autoincrement=False),
        sa.Column("coach", sa.Text, nullable=False),
        sa.Column("starts", sa.Date, nullable=False),
        sa.Column("environment", sa.Text),
        sa.Column("onward", sa.Text),
        sa.Column("whole", sa.Boolean, nullable=False),
        sa.Column("told_until", MOMENT, nullable=False),
        sa.Column("accepted_at", MOMENT, nullable=False),
    )
    op.create_table(
        "trainee_units",
        sa.Column("lead", sa.Integer, sa.ForeignKey("trainees.lead"), primary_key=True),
        sa.Column("unit", sa.Text, primary_key=True),
        sa.Column("shown_on", sa.Date),
        sa.Column("passed_at", MOMENT),
    )
    op.create_table(
        "unit_skills",
        sa.Column("lead", sa.Integer, sa.ForeignKey("trainees.lead"), primary_key=True),
        sa.Column("unit", sa.Text, primary_key=True),
        sa.Column("skill", sa.Text, primary_key=True),
        sa.Column("words", sa.Text),
        sa.Column("ticked_at", MOMENT),
        sa.Column("confirmed_at", MOMENT),
        sa.Column("confirmed_by", sa.Text),
    )


def downgrade() -> None:
    """Drop what was made."""
    for table in ("unit_skills", "trainee_units", "trainees"):
        op.drop_table(table)
