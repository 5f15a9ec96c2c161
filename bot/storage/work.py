"""What can be asked of the database, and what can be written to it, in one transaction."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Collection, Mapping
from typing import Any, Unpack, cast

from sqlalchemy import Select, Text, Update, bindparam, case, delete, func, insert, select, update
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.knowledge.calendar import HELSINKI
from bot.storage.attending import Attending
from bot.storage.counts import Counts
from bot.storage.grades import Grades
from bot.storage.inbox import Inbox
from bot.storage.opinions import Opinions
from bot.storage.outbox import Outbox
from bot.storage.passing import Memory
from bot.storage.people import People
from bot.storage.plans import Plans
from bot.storage.rows import NO_SUMMARY, PERSON, Erased, LeadChanges, LeadEvent, LeadStatus, Miss, StoredConversation, StoredLead
from bot.storage.tables import MESSAGE, UNWIPED, conversations, counters, lead_events, leads, message_numbers, misses, passing
from bot.storage.thin import POSTGRESQL, among, listed, many, per_database, rows
from bot.storage.training import Training

_LOG = insert(lead_events).values(
    lead=bindparam("of"),
    at=bindparam("when"),
    # A log outlives the person it is about, so it never learns who that is.
    actor=case(
        (bindparam("who", type_=Text) == select(leads.c.chat).where(leads.c.number == bindparam("of")).scalar_subquery(), PERSON),
        else_=bindparam("who", type_=Text),
    ),
    what=bindparam("did"),
    detail=bindparam("said"),
)

_CONVERSATIONS = per_database(lambda kind: select(conversations).where(among(kind, conversations.c.chat, "wanted")))

GREATEST_NUMBER = 2**31 - 1
"""What a lead's column can hold in PostgreSQL, which takes offence at being asked for more."""


class Reading:
    """What can be asked, all as of one moment."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection
        self.inbox = Inbox(connection)
        self.outbox = Outbox(connection)
        self.people = People(connection)
        self.attending = Attending(connection)
        self.plans = Plans(connection)
        self.training = Training(connection)
        self.counts = Counts(connection)
        self.grades = Grades(connection)
        self.opinions = Opinions(connection)

    async def conversation(self, chat: str) -> StoredConversation | None:
        """What is kept of one chat; None when nothing is."""
        return (await self.conversations([chat])).get(chat)

    async def conversations(self, chats: Collection[str]) -> Mapping[str, StoredConversation]:
        """What is kept of many chats, by chat; those of whom nothing is kept are left out."""
        if not chats:
            return {}
        found = await rows(self._connection, _CONVERSATIONS(self._connection), {"wanted": listed(self._connection, chats)})
        return {row[0]: StoredConversation(*row) for row in found}

    async def lead(self, number: int) -> StoredLead | None:
        """One lead; None when there never was one of that number."""
        if not 0 < number <= GREATEST_NUMBER:
            return None
        return next(iter(await self._leads(self._of_lead(select(leads).where(leads.c.number == number)))), None)

    def _of_lead(self, query: Select[Any]) -> Select[Any]:
        return query

    async def leads(self, region: str | None = None, statuses: Collection[LeadStatus] | None = None) -> tuple[StoredLead, ...]:
        """The leads of a region (None: of all) in some statuses (None: in any), oldest first."""
        query = select(leads).order_by(leads.c.number)
        if region is not None:
            query = query.where(leads.c.region == region)
        if statuses is not None:
            query = query.where(leads.c.status.in_(list(statuses)))
        return await self._leads(query)

    async def leads_of(self, chat: str) -> tuple[StoredLead, ...]:
        """The leads of one person, oldest first."""
        return await self._leads(select(leads).where(leads.c.chat == chat).order_by(leads.c.number))

    async def events(self, lead: int) -> tuple[LeadEvent, ...]:
        """Who did what to a lead, in order."""
        query = select(lead_events).where(lead_events.c.lead == lead).order_by(lead_events.c.id)
        return tuple(LeadEvent(**row) for row in await self._rows(query))

    async def misses(self) -> tuple[Miss, ...]:
        """What was not understood, oldest first."""
        return tuple(Miss(**row) for row in await self._rows(select(misses).order_by(misses.c.id)))

    async def _leads(self, query: Select[Any]) -> tuple[StoredLead, ...]:
        return tuple(StoredLead(**row) for row in await self._rows(query))

    async def _rows(self, query: Select[Any]) -> list[dict[str, Any]]:
        return [dict(row) for row in (await self._connection.execute(query)).mappings()]


class Work(Reading):
    """One transaction: everything in it is kept, or nothing.

    What nobody in the transaction waits for (conversations, log, misses, the counter) is gathered and written at the end
    with one statement a table, however many chats the batch has.
    """

    def __init__(self, connection: AsyncConnection, now: Callable[[], dt.datetime], memory: Memory | None = None) -> None:
        super().__init__(connection)
        self.attending = Attending(connection, holding=connection.dialect.name == POSTGRESQL)
        self.training = Training(connection, holding=connection.dialect.name == POSTGRESQL)
        self._now = now
        self._memory = memory
        self._sequence: list[int] = []
        self._at_once = 1
        self._conversations: dict[str, StoredConversation] = {}
        self._known: dict[str, StoredConversation | None] = {}
        self._events: list[dict[str, Any]] = []
        self._misses: list[dict[str, Any]] = []
        self._message: int | None = None
        self.erased = False
        """Whether somebody was erased, so that the file must be wiped after the commit."""

    def _of_lead(self, query: Select[Any]) -> Select[Any]:
        """A lead that is about to change is held, where several workers share the database."""
        return query.with_for_update()

    async def conversations(self, chats: Collection[str]) -> Mapping[str, StoredConversation]:
        """What is kept of many chats, with what this transaction changed."""
        ours = {**self._known, **self._conversations}
        stored = await super().conversations([chat for chat in chats if chat not in ours])
        return {**stored, **{chat: found for chat in chats if (found := ours.get(chat)) is not None}}

    async def know(self, chats: Collection[str]) -> None:
        """Ask at once for what is kept of many chats that are about to be asked for one by one."""
        found = await super().conversations(chats)
        self._known.update({chat: found.get(chat) for chat in chats})

    async def save_conversation(self, chat: str, document: str, version: str, at: dt.datetime) -> None:
        """Keep what is known of a chat in place of what was kept before. Only of people who consented to it."""
        self._conversations[chat] = StoredConversation(chat, document, version, at)

    async def drop_conversation(self, chat: str) -> None:
        """Keep nothing more of a conversation; leads that the person agreed to stay."""
        self._conversations.pop(chat, None)
        self._known[chat] = None
        if (await self._connection.execute(delete(conversations).where(conversations.c.chat == chat))).rowcount:
            await self._wipe_later()

    async def drop_plan(self, chat: str) -> None:
        """Erase a person's plan with all its versions. How it went stays theirs."""
        if await self.plans.drop(chat):
            await self._wipe_later()

    async def open_lead(
        self, *, chat: str, region: str, role: str, summary: str, at: dt.datetime, promised_at: dt.datetime | None = None
    ) -> int:
        """Pass a person to a human. Gives the number of the lead, which waits from now on."""
        values = {"chat": chat, "region": region, "role": role, "status": "waiting", "summary": summary}
        times = {"opened_at": at, "promised_at": promised_at, "updated_at": at}
        number = await self._connection.scalar(insert(leads).values(**values, **times).returning(leads.c.number))
        return int(number)

    async def update_lead(self, number: int, **changes: Unpack[LeadChanges]) -> None:
        """Change some columns of a lead. Raises LookupError when there is no such lead."""
        statement = update(leads).where(leads.c.number == number).values(**changes, updated_at=self._now())
        if (await self._connection.execute(statement)).rowcount != 1:
            message = f"There is no lead {number}."
            raise LookupError(message)

    async def log(self, lead: int, at: dt.datetime, actor: str, what: str, detail: str = "") -> None:
        """Add to the log of a lead. The chat that the lead is about is written down as "person", never by its id."""
        self._events.append({"of": lead, "when": at, "who": actor, "did": what, "said": detail})

    async def events(self, lead: int) -> tuple[LeadEvent, ...]:
        """Who did what to a lead, in order, with what this transaction added."""
        await self.flush()
        return await super().events(lead)

    async def add_miss(self, *, text: str, language: str, step: str | None, at: dt.datetime) -> None:
        """Keep something that was not understood, already scrubbed, without whose it was. Only from people who consented."""
        self._misses.append({"text": text, "language": language, "step": step, "at": at})

    async def misses(self) -> tuple[Miss, ...]:
        """What was not understood, oldest first, with what this transaction added."""
        await self.flush()
        return await super().misses()

    async def passing(self, chats: Mapping[str, int | None]) -> Mapping[str, str]:
        """What is held of chats of which nothing may be kept, by chat, as the turn of that number (None: any) finds it."""
        if self._memory is not None:
            return {chat: found for chat, turn in chats.items() if (found := self._memory.find(chat, turn)) is not None}
        query = select(passing.c.chat, passing.c.document).where(passing.c.chat.in_(list(chats)))
        return {row.chat: row.document for row in (await self._connection.execute(query)).all()}

    async def hold(self, chat: str, document: str | None, turn: int | None, at: dt.datetime) -> None:
        """Hold what may not be kept in memory, as it is after that turn; None lets it go."""
        if self._memory is not None:
            self._memory.stage(chat, document, turn)
            return
        await self._connection.execute(delete(passing).where(passing.c.chat == chat))
        if document is not None:
            await self._connection.execute(insert(passing).values(chat=chat, document=document, updated_at=at))

    async def sweep_passing(self, before: dt.datetime) -> None:
        """Let go of what was held of chats that have been quiet since then."""
        if self._memory is not None:
            self._memory.sweep(before)
        else:
            await self._connection.execute(delete(passing).where(passing.c.updated_at < before))

    async def next_message(self) -> int:
        """A number for a message: one increasing row over all chats, none given out twice."""
        if self._connection.dialect.name == "postgresql":
            return await self._next_of_sequence()
        if self._message is None:
            query = select(counters.c.value).where(counters.c.name == MESSAGE).with_for_update()
            self._message = int(await self._connection.scalar(query) or 0)
        self._message += 1
        return self._message

    def expect_messages(self, count: int) -> None:
        """So many numbers are about to be asked for: a database that is a network away is asked for them at once."""
        self._at_once = max(count, 1)

    async def _next_of_sequence(self) -> int:
        """From a sequence, so that workers do not wait for each other; numbers of what is taken back are lost."""
        if not self._sequence:
            numbers = select(message_numbers.next_value()).select_from(func.generate_series(1, self._at_once))
            self._sequence = [int(number) for number in await self._connection.scalars(numbers)]
        return self._sequence.pop(0)

    async def erase(self, chat: str) -> Erased:
        """Erase a person from every table. What was erased can't be read from the file either, once the commit is done.

        The conversation goes, and so do their plan and what they mean to come to. Leads stay as numbers for the statistics, without
        chat and summary: open ones as withdrawn, closed ones with their outcome. Of the log, who, when and what stay; the details
        go, and so does what a colleague was asked; how well routes suited stays. Misses never say whose they were.
        """
        self._conversations.pop(chat, None)
        self._known[chat] = None
        await self.flush()
        numbers = list(await self._connection.scalars(select(leads.c.number).where(leads.c.chat == chat)))
        gone = await self._connection.execute(delete(conversations).where(conversations.c.chat == chat))
        await self._connection.execute(_erase_leads(self._now()).where(leads.c.chat == chat))
        emptied = update(lead_events).values(detail="").where(lead_events.c.lead.in_(numbers), lead_events.c.detail != "")
        events = await self._connection.execute(emptied)
        asked = await self.opinions.forget(numbers, self._now())
        await self.outbox.forget(chat, numbers, asked)
        await self.people.forget(chat)
        await self.plans.forget(chat)
        await self.attending.forget(chat, self._now().astimezone(HELSINKI).date())
        await self.training.forget(numbers)
        await self.hold(chat, None, None, self._now())
        await self._wipe_later()
        return Erased(gone.rowcount, len(numbers), events.rowcount)

    async def _wipe_later(self) -> None:
        """Mark, durably, that the bytes of something deleted are still to be taken out of the file."""
        await self._connection.execute(update(counters).where(counters.c.name == UNWIPED).values(value=1))
        self.erased = True

    async def flush(self) -> None:
        """Write what was gathered. The commit does it by itself."""
        if self._conversations:
            kept = [_columns(one) for one in self._conversations.values()]
            await many(self._connection, _SAVING[self._connection.dialect.name], kept)
            self._known.update(self._conversations)
            self._conversations.clear()
        if self._events:
            await self._connection.execute(_LOG, self._events)
            self._events.clear()
        if self._misses:
            await self._connection.execute(insert(misses), self._misses)
            self._misses.clear()
        await self.inbox.flush()
        if self.inbox.grown or self.outbox.grown:
            await self.outbox.notify()
        await self.outbox.flush()
        if self._message is not None:
            await self._connection.execute(update(counters).where(counters.c.name == MESSAGE).values(value=self._message))


def _columns(kept: StoredConversation) -> dict[str, Any]:
    return {"chat": kept.chat, "document": kept.document, "knowledge_version": kept.knowledge_version, "updated_at": kept.updated_at}


def _saving(adding: sqlite.Insert) -> sqlite.Insert:
    """Insert, or replace what is there."""
    names = ("document", "knowledge_version", "updated_at")
    filled = adding.values({name: bindparam(name) for name in ("chat", *names)})
    return filled.on_conflict_do_update(index_elements=["chat"], set_={name: adding.excluded[name] for name in names})


_SAVING = {"sqlite": _saving(sqlite.insert(conversations)), "postgresql": _saving(cast("sqlite.Insert", postgresql.insert(conversations)))}
"""SQL that both databases know and SQLAlchemy keeps apart."""


def _erase_leads(at: dt.datetime) -> Update:
    return update(leads).values(
        chat=None,
        summary=NO_SUMMARY,
        status=case((leads.c.status == "closed", "closed"), else_="withdrawn"),
        closed_at=func.coalesce(leads.c.closed_at, at),
        updated_at=at,
    )
