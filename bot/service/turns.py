"""Taking a turn: load what is known, respond, and keep everything it leads to in one commit.

A conversation is kept only while the person lets it be: until they have said yes, after a no, and for someone under 18 it
lives in memory alone, and is gone with the process.
"""

from __future__ import annotations

import datetime as dt
import json
import re
from collections import OrderedDict
from dataclasses import replace

from bot.dialogue.conversation import Conversation, from_json, to_json
from bot.dialogue.effects import Effect, Forget, Missed, OpenLead, Rewrite, Say, TellKept, Venue
from bot.dialogue.respond import respond
from bot.dialogue.screens import Words, joined, summary_of
from bot.dialogue.turn import Content, Pressed, Turn
from bot.handoff.routing import promise
from bot.handoff.summary import Case, group_notice
from bot.knowledge import Knowledge
from bot.service import staff
from bot.service.messages import Incoming, Message, Outgoing, Pin
from bot.storage import PERSON, Database, Work

MAX_VOLATILE = 10_000
"""How many conversations are held in memory alone; the ones quiet for longest go first."""

MAX_MISS = 200
"""How much is kept of something that was not understood."""

_TELLING = re.compile(r"\S*@\S*|\+?\d[\d\s-]{4,}\d")
"""Addresses and long numbers: they have no place among things that were not understood."""


class Turns:
    """Takes turns for one knowledge and one database. `knowledge` may be replaced while it runs."""

    def __init__(self, knowledge: Knowledge, database: Database) -> None:
        self.knowledge = knowledge
        self._database = database
        self._volatile: OrderedDict[str, Conversation] = OrderedDict()
        self._latest: dict[str, tuple[int, str | None]] = {}

    async def take(self, incoming: Incoming, now: dt.datetime) -> list[Outgoing]:
        """What goes out for one thing that came in. StorageError: nothing was kept, nothing goes out."""
        if incoming.chat.startswith(("staff:", "group:")):
            async with self._database.commit() as work:
                return await staff.take(self.knowledge, work, incoming, now)
        return await self._take_person(incoming, now)

    async def known(self, chat: str) -> Conversation | None:
        """What is known of a chat now, kept or not."""
        if chat in self._volatile:
            return self._volatile[chat]
        async with self._database.read() as reading:
            stored = await reading.conversation(chat)
        return from_json(stored.document) if stored else None

    async def _take_person(self, incoming: Incoming, now: dt.datetime) -> list[Outgoing]:
        chat = incoming.chat
        async with self._database.commit() as work:
            stored = await work.conversation(chat)
            before = self._volatile.get(chat) or (from_json(stored.document) if stored else Conversation())
            turn = Turn(self._content(incoming), incoming.client_language)
            reply = respond(self.knowledge, before, turn, now)
            carrying = _Carrying(self.knowledge, work, chat, reply.conversation, now)
            for effect in reply.effects:
                await carrying.carry_out(effect)
            after = carrying.conversation
            if keeps(after):
                await work.save_conversation(chat, to_json(after), self.knowledge.version, now)
            elif stored is not None:
                await work.drop_conversation(chat)
        self._remember(chat, after)
        for message in carrying.outgoing:
            if isinstance(message, Message) and message.chat == chat:
                self._latest[chat] = (message.number, message.step)
        return carrying.outgoing

    def _content(self, incoming: Incoming) -> Content:
        """The content; a press that does not say on which message is taken to be on the latest, if that asks for it."""
        content = incoming.content
        if not isinstance(content, Pressed) or content.message is not None:
            return content
        number, step = self._latest.get(incoming.chat, (None, None))
        return replace(content, message=number) if step == content.button.partition(":")[0] else content

    def _remember(self, chat: str, conversation: Conversation) -> None:
        """Hold what is not kept in memory, and only there."""
        if keeps(conversation):
            self._volatile.pop(chat, None)
            return
        self._volatile[chat] = conversation
        self._volatile.move_to_end(chat)
        while len(self._volatile) > MAX_VOLATILE:
            self._latest.pop(self._volatile.popitem(last=False)[0], None)


def keeps(conversation: Conversation) -> bool:
    """Whether the conversation may be kept: the person has said yes, and is not under 18."""
    consent, age = conversation.answers.get("consent"), conversation.answers.get("age")
    return bool(consent and consent.options == ("yes",)) and not (age and age.options == ("under_18",))


class _Carrying:
    """Carries out the effects of one turn, in order, inside its transaction."""

    def __init__(self, knowledge: Knowledge, work: Work, chat: str, conversation: Conversation, now: dt.datetime) -> None:
        self.knowledge = knowledge
        self.work = work
        self.chat = chat
        self.conversation = conversation
        self.now = now
        self.outgoing: list[Outgoing] = []

    async def carry_out(self, effect: Effect) -> None:
        match effect:
            case Say():
                await self._say(self.chat, effect)
            case Rewrite():
                self.outgoing.append(Message(self.chat, effect.message, effect.text, effect.rows, effect.step, rewrites=True))
            case Venue():
                self.outgoing.append(Pin(self.chat, effect.title, effect.address, effect.latitude, effect.longitude))
            case OpenLead():
                await self._open_lead(effect)
            case Forget():
                await self.work.erase(self.chat)
            case TellKept():
                await self._tell_kept()
            case Missed():
                await self._keep_miss(effect)

    async def _say(self, chat: str, say: Say) -> int:
        number = await self.work.next_message()
        self.outgoing.append(Message(chat, number, say.text, say.rows, say.step))
        return number

    async def _open_lead(self, lead: OpenLead) -> None:
        promised = promise(self.knowledge.regions[lead.region], self.now)
        summary = json.dumps(dict(lead.summary), ensure_ascii=False)
        number = await self.work.open_lead(
            chat=self.chat, region=lead.region, role=lead.role, summary=summary, at=self.now, promised_at=promised
        )
        await self.work.log(number, self.now, PERSON, "opened")
        notice = group_notice(self.knowledge, Case(number, lead.region, lead.role, self.now, promised), lead.summary, self.now)
        posted = await self._say(f"group:{lead.region}", Say(notice, staff.claim_row(self.knowledge, number)))
        await self.work.update_lead(number, group_message=posted)
        self.conversation = replace(self.conversation, lead=number)

    async def _tell_kept(self) -> None:
        words = Words(self.knowledge, self.conversation)
        answers = summary_of(self.knowledge, self.conversation, self.conversation.answers) if keeps(self.conversation) else ""
        leads = await self.work.leads_of(self.chat)
        told = [answers] if answers else []
        told += [words("kept-lead", number=str(lead.number), status=words(f"status-{lead.status}")) for lead in leads]
        await self._say(self.chat, Say(joined([words("kept-start"), "\n".join(told)] if told else [words("kept-nothing")])))

    async def _keep_miss(self, missed: Missed) -> None:
        if keeps(self.conversation):
            text = _TELLING.sub("[…]", missed.text)[:MAX_MISS]
            await self.work.add_miss(text=text, language=missed.language, step=missed.step, at=self.now)
