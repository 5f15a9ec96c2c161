"""The first tables: conversations, leads with their log, misses, counters.

A migration is history: it says its tables itself instead of importing today's.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

MOMENT = sa.DateTime(timezone=True)

APPEND_ONLY = {
    "sqlite": (
        """\
CREATE TRIGGER lead_events_stay_as_they_are BEFORE UPDATE ON lead_events
WHEN NOT (
    NEW.detail = '' AND NEW.id = OLD.id AND NEW.lead = OLD.lead AND NEW.at = OLD.at AND NEW.actor = OLD.actor AND NEW.what = OLD.what
    AND (SELECT chat FROM leads WHERE number = OLD.lead) IS NULL
)
BEGIN SELECT RAISE(ABORT, 'lead_events is append-only'); END""",
        """\
CREATE TRIGGER lead_events_stay BEFORE DELETE ON lead_events
BEGIN SELECT RAISE(ABORT, 'lead_events is append-only'); END""",
    ),
    "postgresql": (
        """\
CREATE FUNCTION keep_lead_events() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'UPDATE' THEN
        IF NEW.detail = '' AND NEW.id = OLD.id AND NEW.lead = OLD.lead AND NEW.at = OLD.at AND NEW.actor = OLD.actor
            AND NEW.what = OLD.what AND (SELECT chat FROM leads WHERE number = OLD.lead) IS NULL
        THEN RETURN NEW;
        END IF;
    END IF;
    RAISE EXCEPTION 'lead_events is append-only';
END $$""",
        """\
CREATE TRIGGER lead_events_stay BEFORE UPDATE OR DELETE ON lead_events
FOR EACH ROW EXECUTE FUNCTION keep_lead_events()""",
        """\
CREATE TRIGGER lead_events_stay_together BEFORE TRUNCATE ON lead_events
FOR EACH STATEMENT EXECUTE FUNCTION keep_lead_events()""",
    ),
}


def upgrade() -> None:
    """Make the tables, the triggers that keep the log append-only, and the two counters."""
    _conversations()
    _leads()
    _lead_events()
    _misses()
    counters = op.create_table(
        "counters",
        sa.Column("name", sa.Text, primary_key=True),
        sa.Column("value", sa.Integer, nullable=False),
    )
    op.bulk_insert(counters, [{"name": "message", "value": 0}, {"name": "unwiped", "value": 0}])


def downgrade() -> None:
    """Drop everything: there is no version before this one."""
    for table in ("counters", "misses", "lead_events", "leads", "conversations"):
        op.drop_table(table)
    if op.get_bind().dialect.name == "postgresql":
        op.execute("DROP FUNCTION keep_lead_events()")


def _conversations() -> None:
    op.create_table(
        "conversations",
        sa.Column("chat", sa.Text, primary_key=True),
        sa.Column("document", sa.Text, nullable=False),
        sa.Column("knowledge_version", sa.Text, nullable=False),
        sa.Column("updated_at", MOMENT, nullable=False),
    )


def _leads() -> None:
    op.create_table(
        "leads",
        sa.Column("number", sa.Integer, primary_key=True),
        sa.Column("chat", sa.Text),
        sa.Column("region", sa.Text, nullable=False),
        sa.Column("role", sa.Text, nullable=False),
        sa.Column("status", sa.Text, nullable=False),
        sa.Column("summary", sa.Text, nullable=False),
        sa.Column("opened_at", MOMENT, nullable=False),
        sa.Column("promised_at", MOMENT),
        sa.Column("claimed_by", sa.Text),
        sa.Column("claimed_at", MOMENT),
        sa.Column("outcome", sa.Text),
        sa.Column("closed_at", MOMENT),
        sa.Column("group_message", sa.Integer),
        sa.Column("updated_at", MOMENT, nullable=False),
        sqlite_autoincrement=True,
    )
    op.create_index("leads_by_chat", "leads", ["chat"])
    op.create_index("leads_by_region", "leads", ["region", "status"])


def _lead_events() -> None:
    op.create_table(
        "lead_events",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("lead", sa.Integer, sa.ForeignKey("leads.number"), nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.Column("actor", sa.Text, nullable=False),
        sa.Column("what", sa.Text, nullable=False),
        sa.Column("detail", sa.Text, nullable=False),
        sqlite_autoincrement=True,
    )
    op.create_index("lead_events_by_lead", "lead_events", ["lead"])
    for statement in APPEND_ONLY[op.get_bind().dialect.name]:
        op.execute(statement)


def _misses() -> None:
    op.create_table(
        "misses",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("text", sa.Text, nullable=False),
        sa.Column("language", sa.Text, nullable=False),
        sa.Column("step", sa.Text),
        sa.Column("at", MOMENT, nullable=False),
        sqlite_autoincrement=True,
    )
