"""The tables, as this version of the program has them.

`lead_events` is append-only: triggers refuse every DELETE (and PostgreSQL's TRUNCATE), and every UPDATE but one. That one
empties `detail` and leaves who (`actor`), when (`at`) and what (`what`) as they were, and it is let through only when the
lead no longer belongs to anybody (`leads.chat` is NULL), which is to say after the person was erased. So the log can be
wiped of a person's words, but neither rewritten nor shortened; and who did what to a lead can still be told.

A new column or table goes here *and* into a new revision under `migrations/versions`; a test compares the two.
"""

from __future__ import annotations

import datetime as dt

from sqlalchemy import (
    DDL,
    Column,
    DateTime,
    Dialect,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    PrimaryKeyConstraint,
    String,
    Table,
    Text,
    TypeDecorator,
    event,
)


class Moment(TypeDecorator[dt.datetime]):
    """An aware time, kept in UTC. SQLite has no time zones, so UTC is what its naive text means."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: dt.datetime | None, dialect: Dialect) -> dt.datetime | None:  # noqa: ARG002 (SQLAlchemy's signature)
        """From the program to the database. A time without a zone is a bug of ours."""
        if value is None:
            return None
        if value.tzinfo is None:
            message = f"The time {value.isoformat()} has no time zone; storage takes aware times only."
            raise ValueError(message)
        return value.astimezone(dt.UTC)

    def process_result_value(self, value: dt.datetime | None, dialect: Dialect) -> dt.datetime | None:  # noqa: ARG002 (SQLAlchemy's signature)
        """From the database to the program."""
        if value is None:
            return None
        return value.replace(tzinfo=dt.UTC) if value.tzinfo is None else value.astimezone(dt.UTC)


metadata = MetaData()

conversations = Table(
    "conversations",
    metadata,
    Column("chat", Text, primary_key=True),
    Column("document", Text, nullable=False),
    Column("knowledge_version", Text, nullable=False),
    Column("updated_at", Moment, nullable=False),
)

leads = Table(
    "leads",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("chat", Text),
    Column("region", Text, nullable=False),
    Column("role", Text, nullable=False),
    Column("status", Text, nullable=False),
    Column("summary", Text, nullable=False),
    Column("opened_at", Moment, nullable=False),
    Column("promised_at", Moment),
    Column("claimed_by", Text),
    Column("claimed_at", Moment),
    Column("outcome", Text),
    Column("closed_at", Moment),
    Column("group_message", Integer),
    Column("updated_at", Moment, nullable=False),
    Index("leads_by_chat", "chat"),
    Index("leads_by_region", "region", "status"),
    sqlite_autoincrement=True,  # A number that was once told to people never comes again.
)

lead_events = Table(
    "lead_events",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("lead", Integer, ForeignKey("leads.number"), nullable=False),
    Column("at", Moment, nullable=False),
    Column("actor", Text, nullable=False),
    Column("what", Text, nullable=False),
    Column("detail", Text, nullable=False),
    Index("lead_events_by_lead", "lead"),
    sqlite_autoincrement=True,
)

misses = Table(
    "misses",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("text", Text, nullable=False),
    Column("language", Text, nullable=False),
    Column("step", Text),
    Column("at", Moment, nullable=False),
    sqlite_autoincrement=True,
)

counters = Table(
    "counters",
    metadata,
    Column("name", Text, primary_key=True),
    Column("value", Integer, nullable=False),
)

MESSAGE = "message"
"""The counter of the last message number given out."""

UNWIPED = "unwiped"
"""The counter that is 1 while the file may still hold bytes of someone who was erased."""

versions = MetaData()
"""Apart from the others, because Alembic owns it."""

alembic_version = Table(
    "alembic_version",
    versions,
    Column("version_num", String(32), nullable=False),
    PrimaryKeyConstraint("version_num", name="alembic_version_pkc"),
)

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
"""What keeps the log append-only, for each kind of database."""

for _dialect, _statements in APPEND_ONLY.items():
    for _statement in _statements:
        _ddl = DDL(_statement)  # type: ignore[no-untyped-call]  # SQLAlchemy left its __init__ without types.
        event.listen(lead_events, "after_create", _ddl.execute_if(dialect=_dialect))
