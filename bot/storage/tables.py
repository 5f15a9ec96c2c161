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
    BigInteger,
    Boolean,
    Column,
    Date,
    DateTime,
    Dialect,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    PrimaryKeyConstraint,
    Sequence,
    String,
    Table,
    Text,
    TypeDecorator,
    UniqueConstraint,
    event,
    text,
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

LONG = BigInteger().with_variant(Integer, "sqlite")
"""A number of 64 bits: SQLite's only one is."""

_WAITING = text("done_at IS NULL")

inbox = Table(
    "inbox",
    metadata,
    Column("id", LONG, primary_key=True),
    Column("source", Text, nullable=False),
    Column("update_id", LONG),
    Column("lane", Text, nullable=False),
    Column("payload", Text, nullable=False),
    Column("received_at", Moment, nullable=False),
    Column("done_at", Moment),
    Column("attempts", Integer, nullable=False, server_default="0"),
    Column("error", Text),
    UniqueConstraint("source", "update_id", name="inbox_once"),
    Index("inbox_waiting", "lane", "id", sqlite_where=_WAITING, postgresql_where=_WAITING),
    Index("inbox_queue", "id", sqlite_where=_WAITING, postgresql_where=_WAITING),
    sqlite_autoincrement=True,  # Turns are taken in the order of their numbers, so none may come again.
)
"""What came in. What was taken keeps its `update_id` for a while, to know doubles by, and loses `lane` and `payload` at once."""

_ACTIVE = text("state IN ('waiting', 'sending')")
_ARRIVED = text("remote IS NOT NULL")
_ABOUT = text("about IS NOT NULL")

outbox = Table(
    "outbox",
    metadata,
    Column("number", LONG, primary_key=True, autoincrement=False),
    Column("chat", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("payload", Text, nullable=False),
    Column("made_at", Moment, nullable=False),
    Column("due_at", Moment),
    Column("state", Text, nullable=False),
    Column("attempts", Integer, nullable=False, server_default="0"),
    Column("about", Text),
    Column("remote", LONG),
    Column("ended_at", Moment),
    Column("error", Text),
    Index("outbox_active", "chat", "number", sqlite_where=_ACTIVE, postgresql_where=_ACTIVE),
    Index("outbox_by_remote", "chat", "remote", sqlite_where=_ARRIVED, postgresql_where=_ARRIVED),
    Index("outbox_by_about", "about", sqlite_where=_ABOUT, postgresql_where=_ABOUT),
)
"""What must go out, or has gone. A row waits for its time (`due_at`; without one it may go at once, whatever a clock says). What was
sent loses its `payload` at once."""

staff = Table(
    "staff",
    metadata,
    Column("id", Text, primary_key=True),
    Column("name", Text, nullable=False),
    Column("joined_at", Moment, nullable=False),
    Column("away_until", Moment),
)

duties = Table(
    "duties",
    metadata,
    Column("staff", Text, ForeignKey("staff.id"), primary_key=True),
    Column("region", Text, primary_key=True),
    Column("role", Text, primary_key=True),
)
"""In which region someone of the staff has which role."""

invites = Table(
    "invites",
    metadata,
    Column("digest", Text, primary_key=True),
    Column("region", Text, nullable=False),
    Column("role", Text),
    Column("made_by", Text, nullable=False),
    Column("made_at", Moment, nullable=False),
    Column("expires_at", Moment, nullable=False),
    Column("used_at", Moment),
    Column("used_by", Text),
)
"""One-time invitations, by the SHA-256 of their secret. Without `role` it is for a group."""

groups = Table(
    "groups",
    metadata,
    Column("region", Text, primary_key=True),
    Column("chat", Text, nullable=False, unique=True),
)
"""Which chat of the transport is the staff group of a region."""

talks = Table(
    "talks",
    metadata,
    Column("chat", Text, primary_key=True),
    Column("lead", Integer, ForeignKey("leads.number"), nullable=False),
    Column("staff", Text, nullable=False),
    Column("since", Moment, nullable=False),
    Column("last_at", Moment, nullable=False),
    Index("talks_by_lead", "lead"),
)
"""Conversations that a human owns now: the bot is silent there."""

unreachable = Table(
    "unreachable",
    metadata,
    Column("chat", Text, primary_key=True),
    Column("since", Moment, nullable=False),
)
"""Chats that shut the bot out, or are no more."""

attendances = Table(
    "attendances",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("chat", Text),
    Column("dropin", Text, nullable=False),
    Column("date", Date, nullable=False),
    Column("status", Text, nullable=False),
    Column("first", Boolean),
    Column("walk_in", Boolean, nullable=False),
    Column("place", Text),
    Column("language", Text),
    Column("about", Text),
    Column("summary", Text),
    Column("wants_reminder", Boolean, nullable=False),
    Column("created_at", Moment, nullable=False),
    Column("reminded_at", Moment),
    Column("asked_at", Moment),
    Column("helped", Text),
    UniqueConstraint("chat", "dropin", "date", name="attendances_once"),
    Index("attendances_by_session", "dropin", "date"),
    sqlite_autoincrement=True,  # A moment that waits names its attendance, so no number may come again.
)
"""Who means to come to which session, or came. Without `chat`: someone who came without telling, or who is not known any more."""

session_changes = Table(
    "session_changes",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("dropin", Text, nullable=False),
    Column("date", Date, nullable=False),
    Column("moved_to", Date),
    Column("reason", Text, nullable=False),
    Column("by", Text, nullable=False),
    Column("at", Moment, nullable=False),
    Column("undone_at", Moment),
    sqlite_autoincrement=True,
)
"""Sessions that are not held as the files have it: cancelled, or (`moved_to`) held on another day."""

session_duties = Table(
    "session_duties",
    metadata,
    Column("dropin", Text, primary_key=True),
    Column("date", Date, primary_key=True),
    Column("staff", Text, ForeignKey("staff.id"), primary_key=True),
)
"""Who of the staff is there at which session."""

abilities = Table(
    "abilities",
    metadata,
    Column("staff", Text, ForeignKey("staff.id"), primary_key=True),
    Column("capacity", Integer),
    Column("languages", Text, nullable=False),
    Column("fields", Text, nullable=False),
)
"""What someone of the staff has said: how many leads they take at once, which languages and fields they know (ids with spaces between)."""

grades = Table(
    "grades",
    metadata,
    Column("lead", Integer, ForeignKey("leads.number"), primary_key=True),
    Column("route", Text, primary_key=True),
    Column("grade", Text, nullable=False),
    Column("staff", Text, nullable=False),
    Column("at", Moment, nullable=False),
)
"""How well a route that was shown suited, by who had the lead; or (`better`) a route that would have suited better."""

opinions = Table(
    "opinions",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("lead", Integer, ForeignKey("leads.number"), nullable=False),
    Column("asker", Text, nullable=False),
    Column("colleague", Text),
    Column("passed", Text, nullable=False),
    Column("state", Text, nullable=False),
    Column("question", Text, nullable=False),
    Column("asked_at", Moment, nullable=False),
    Column("ended_at", Moment),
    Index("opinions_by_lead", "lead"),
    sqlite_autoincrement=True,  # A moment that waits names its question, so no number may come again.
)
"""Questions to a colleague about a lead. `passed`: who was asked and had no time, ids with spaces between. What is over loses its words."""

trainees = Table(
    "trainees",
    metadata,
    Column("lead", Integer, ForeignKey("leads.number"), primary_key=True, autoincrement=False),
    Column("coach", Text, nullable=False),
    Column("starts", Date, nullable=False),
    Column("environment", Text),
    Column("onward", Text),
    Column("whole", Boolean, nullable=False),
    Column("told_until", Moment, nullable=False),
    Column("accepted_at", Moment, nullable=False),
)
"""Periods of learning at work with a coach (VALO), each by the lead that led to it: whose it is, and how it ended, the lead tells."""

trainee_units = Table(
    "trainee_units",
    metadata,
    Column("lead", Integer, ForeignKey("trainees.lead"), primary_key=True),
    Column("unit", Text, primary_key=True),
    Column("shown_on", Date),
    Column("passed_at", Moment),
)
"""The units that a trainee works for, when each is to be shown, and when it was passed."""

unit_skills = Table(
    "unit_skills",
    metadata,
    Column("lead", Integer, ForeignKey("trainees.lead"), primary_key=True),
    Column("unit", Text, primary_key=True),
    Column("skill", Text, primary_key=True),
    Column("words", Text),
    Column("ticked_at", Moment),
    Column("confirmed_at", Moment),
    Column("confirmed_by", Text),
)
"""Which skills of a unit a trainee has ticked, and the coach confirmed; with `words`, one that the coach wrote."""

plans = Table(
    "plans",
    metadata,
    Column("chat", Text, primary_key=True),
    Column("version", Integer, primary_key=True, autoincrement=False),
    Column("document", Text, nullable=False),
    Column("by", Text, nullable=False),
    Column("at", Moment, nullable=False),
)
"""Every version of people's plans, as JSON that storage does not look into, and who made it: the person, or someone of the staff whose
proposal they accepted. The newest is in the conversation too."""

follow_ups = Table(
    "follow_ups",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("chat", Text),
    Column("region", Text),
    Column("months", Integer, nullable=False),
    Column("made_on", Date, nullable=False),
    Column("asked_at", Moment),
    Column("outcome", Text),
    Column("answered_at", Moment),
    UniqueConstraint("chat", "made_on", "months", name="follow_ups_once"),
    sqlite_autoincrement=True,  # Told to nobody, but numbers that come again would make two answers look like one.
)
"""How it went so many months after a plan was made. Without `chat`: of someone who is not known any more."""

passing = Table(
    "passing",
    metadata,
    Column("chat", Text, primary_key=True),
    Column("document", Text, nullable=False),
    Column("updated_at", Moment, nullable=False),
)
"""In PostgreSQL, what lives in memory elsewhere: conversations that may not be kept. The table is unlogged: not in the log of the
database, not in a copy made from it, and emptied after a crash of the server. In SQLite it stays empty."""

event.listen(passing, "after_create", DDL("ALTER TABLE passing SET UNLOGGED").execute_if(dialect="postgresql"))  # type: ignore[no-untyped-call]

message_numbers = Sequence("message_numbers", metadata=metadata)
"""The numbers of messages in PostgreSQL, where a counter would make workers wait for each other."""

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
