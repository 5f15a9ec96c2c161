"""A person's turn: load what is known, respond, and carry out what it leads to.

A conversation is kept only while the person lets it be: until they have said yes, after a no, and for someone under 18 it
is held in memory alone (`bot.storage.passing`).
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field, replace

from bot.dialogue.commands import menu_commands
from bot.dialogue.conversation import Conversation, from_json, keeps, to_json
from bot.dialogue.effects import (
    AnswerProposal,
    AskAgain,
    Attended,
    Brief,
    Come,
    Document,
    DropPlan,
    Effect,
    Forget,
    KeepPlan,
    LookAgain,
    Mark,
    Missed,
    NotComing,
    OpenLead,
    PrintPlan,
    Remind,
    Rewrite,
    Say,
    SharePlan,
    ShowMenu,
    ShowPeriod,
    TellKept,
    TellOutcome,
    TellVersions,
    TickSkill,
    Venue,
)
from bot.dialogue.keeping import saved_summary
from bot.dialogue.news import look_again
from bot.dialogue.planshowing import plan_summary
from bot.dialogue.respond import respond
from bot.dialogue.screens import Words, joined, summary_of
from bot.dialogue.turn import Content, Turn
from bot.handoff.routing import promise
from bot.service import attending, planning, promises, training
from bot.service.batch import GROUP, Batch
from bot.service.cases import asking, claim_row, tell_withdrawn
from bot.service.messages import Incoming, Marked, Menu, Message, Paper, Pin
from bot.service.moments import look_at
from bot.service.scene import staff_of
from bot.service.scrubbing import without_addresses
from bot.storage import PERSON

MAX_MISS = 200
"""How much is kept of something that was not understood."""


async def take(batch: Batch, incoming: Incoming, content: Content) -> Conversation:
    """What a person's turn leads to; gives the conversation as it is afterwards."""
    work, chat = batch.work, incoming.chat
    stored = await work.conversation(chat)
    held = None if stored else (await work.passing({chat: batch.turn})).get(chat)
    document = stored.document if stored else held
    before = from_json(document) if document else Conversation()
    reply = respond(batch.knowledge, before, Turn(content, incoming.client_language), batch.now)
    carrying = _Carrying(batch, chat, reply.conversation)
    for effect in reply.effects:
        await carrying.carry_out(effect)
    after = carrying.conversation
    if keeps(after):
        if stored is None or (written := to_json(after)) != stored.document:
            await work.save_conversation(chat, written if stored else to_json(after), batch.knowledge.version, batch.now)
        if held is not None:
            await work.hold(chat, None, batch.turn, batch.now)
        return after
    if stored is not None:
        await work.drop_conversation(chat)
        await attending.forget(batch, chat)
        await planning.forget(batch, chat)
    await work.hold(chat, to_json(after), batch.turn, batch.now)
    return after


async def look(batch: Batch, chat: str) -> None:
    """The moment has come to look at what someone has saved: they hear what has changed, and the next moment is set.

    Nothing of it is done any more for one of whom nothing is kept, who shut the bot out, or has become staff.
    """
    work = batch.work
    stored = await work.conversation(chat)
    if stored is None:
        return
    before = from_json(stored.document)
    account = staff_of(chat)
    if chat in await work.people.unreachable([chat]) or account in await work.people.staff([account]):
        before = replace(before, watching=False)
    after, effects = look_again(batch.knowledge, before, batch.now, silent=await batch.talk(chat) is not None)
    carrying = _Carrying(batch, chat, after)
    for effect in effects:
        await carrying.carry_out(effect)
    if (written := to_json(after)) != stored.document:
        await work.save_conversation(chat, written, stored.knowledge_version, batch.now)


@dataclass(slots=True)
class _Carrying:
    """Carries out the effects of one turn, in order, inside its transaction."""

    batch: Batch
    chat: str
    conversation: Conversation
    latest: tuple[int, str | None] | None = field(default=None)

    async def carry_out(self, effect: Effect) -> None:
        batch, chat = self.batch, self.chat
        match effect:
            case Say() | Rewrite() | Mark() | Venue() | Document() | ShowMenu():
                await self._show(effect)
            case Come() | NotComing() | Brief() | Remind() | Attended():
                await attending.carry_out(batch, chat, effect)
            case KeepPlan() | PrintPlan() | SharePlan() | AnswerProposal() | TellVersions() | DropPlan() | AskAgain() | TellOutcome():
                self.conversation = await planning.carry_out(batch, chat, effect, self.conversation)
            case ShowPeriod() | TickSkill():
                await training.carry_out(batch, chat, self.conversation, effect)
            case OpenLead():
                await self._open_lead(effect)
            case Forget():
                await self._forget()
            case TellKept():
                await self._tell_kept()
            case Missed():
                await self._keep_miss(effect)
            case LookAgain():
                await look_at(batch, chat, effect.at)

    async def _show(self, effect: Say | Rewrite | Mark | Venue | Document | ShowMenu) -> None:
        """What the person sees of it."""
        batch, chat = self.batch, self.chat
        match effect:
            case Say():
                await batch.say(chat, effect.text, effect.rows, step=effect.step, keyboard=effect.keyboard)
            case Rewrite():
                await batch.show(Message(chat, effect.message, effect.text, effect.rows, effect.step, rewrites=True))
            case Mark():
                await batch.show(Marked(chat, effect.message, effect.rows))
            case Venue():
                await batch.show(Pin(chat, effect.title, effect.address, effect.latitude, effect.longitude))
            case Document():
                await batch.show(Paper(chat, effect.name, effect.media_type, effect.text))
            case ShowMenu():
                await batch.show(Menu(chat, menu_commands(batch.knowledge, self.conversation.language)))

    async def _open_lead(self, lead: OpenLead) -> None:
        batch, work = self.batch, self.batch.work
        promised = promise(batch.knowledge.regions[lead.region], batch.now)
        summary = json.dumps(dict(lead.summary), ensure_ascii=False)
        number = await work.open_lead(
            chat=self.chat, region=lead.region, role=lead.role, summary=summary, at=batch.now, promised_at=promised
        )
        await work.log(number, batch.now, PERSON, "opened")
        opened = await work.lead(number)
        assert opened is not None, "just opened"  # noqa: S101 - our bug if not
        posted = await batch.say(f"{GROUP}{lead.region}", await asking(batch, opened), claim_row(batch, number))
        await work.update_lead(number, group_message=posted)
        await promises.watch(batch, opened)
        self.conversation = replace(self.conversation, lead=number)

    async def _forget(self) -> None:
        """Everything goes; the staff hear only that the matter is withdrawn."""
        open_leads = [lead for lead in await self.batch.work.leads_of(self.chat) if lead.status not in {"closed", "withdrawn"}]
        await self.batch.end_talk(self.chat)
        await attending.forget(self.batch, self.chat)
        await self.batch.work.erase(self.chat)
        self.batch.forgotten.add(self.chat)
        for lead in open_leads:
            await tell_withdrawn(self.batch, lead)

    async def _tell_kept(self) -> None:
        words = Words(self.batch.knowledge, self.conversation)
        kept = keeps(self.conversation)
        answers = summary_of(self.batch.knowledge, self.conversation, self.conversation.answers) if kept else ""
        saved = saved_summary(self.batch.knowledge, self.conversation) if kept else ""
        plan = plan_summary(self.batch.knowledge, self.conversation) if kept else ""
        leads = await self.batch.work.leads_of(self.chat)
        coming = [attending.kept(words, one) for one in await self.batch.work.attending.of_chat(self.chat)]
        period = await training.kept(self.batch, self.chat, words)
        told = [part for part in (answers, saved, plan, *coming, period) if part]
        told += [words("kept-lead", number=str(lead.number), status=words(f"status-{lead.status}")) for lead in leads]
        text = joined([words("kept-start"), "\n".join(told)] if told else [words("kept-nothing")])
        on = (words.button("change:menu", "button-change"), words.button("show:question", "button-continue"))
        await self.batch.say(self.chat, text, (on,))

    async def _keep_miss(self, missed: Missed) -> None:
        if keeps(self.conversation):
            text = without_addresses(missed.text)[:MAX_MISS]
            await self.batch.work.add_miss(text=text, language=missed.language, step=missed.step, at=self.batch.now)
