"""People's plans: versions kept, documents printed, shown to the counsellor who may see them, and asked about when a step's day comes.

Like all that goes on its own, asking is a moment in the outbox. There is one ahead for each plan; when it comes, what is true then decides.
"""

from __future__ import annotations

import base64
import datetime as dt
import json

from bot.dialogue.conversation import Conversation, from_json, keeps, to_json
from bot.dialogue.effects import (
    AnswerProposal,
    AskAgain,
    Button,
    DropPlan,
    KeepPlan,
    Planning,
    PrintPlan,
    Rows,
    Say,
    SharePlan,
    TellOutcome,
    TellVersions,
)
from bot.dialogue.planasking import ask_about_plan
from bot.dialogue.replacing import replace
from bot.dialogue.screens import Words
from bot.dialogue.sheet import as_text, sheet_of
from bot.documents import MEDIA_TYPE, print_sheet
from bot.guidance.plan import plan_from_document, plan_to_document
from bot.knowledge.calendar import HELSINKI
from bot.service.batch import Batch
from bot.service.cases import OPEN
from bot.service.messages import Due, Paper
from bot.service.scene import staff_of
from bot.storage import PERSON, StoredLead, StoredPlan

PLAN = "plan"
"""What is looked at when a plan is."""

ASKED_FOR = dt.timedelta(days=7)
"""So long a question about the plan is of use, if it could not be sent at once."""

MOST_VERSIONS = 30
"""So many versions are listed, the newest of them."""

MOST_OPENED = 8
"""So many of them have a button that shows them."""


def about(chat: str) -> str:
    """What the moment of a plan is about."""
    return f"{PLAN}:{chat}"


async def carry_out(batch: Batch, chat: str, effect: Planning, conversation: Conversation) -> Conversation:
    """What a turn of the person leads to; gives the conversation as it is afterwards."""
    match effect:
        case KeepPlan():
            await keep(batch, chat, effect)
        case PrintPlan(name=name, sheet=sheet):
            written = base64.b64encode(print_sheet(sheet)).decode()
            await batch.show(Paper(chat, name, MEDIA_TYPE, written, encoded=True))
        case SharePlan():
            return await _share(batch, chat, effect, conversation)
        case AnswerProposal():
            await _answer(batch, chat, effect)
        case TellVersions(version=version):
            await _tell_versions(batch, chat, Words(batch.knowledge, conversation), version)
        case DropPlan():
            await batch.work.drop_plan(chat)
            await batch.work.outbox.cancel(about(chat), "message")
        case AskAgain(at=at):
            await batch.work.outbox.cancel(about(chat))
            if at is not None:
                await batch.remind(Due(PLAN), chat, at, about=about(chat))
        case TellOutcome(months=months, outcome=outcome):
            await batch.work.plans.answer(chat, months, outcome, batch.now)
    return conversation


async def keep(batch: Batch, chat: str, effect: KeepPlan) -> None:
    """Keep a version of the plan."""
    document = json.dumps(plan_to_document(effect.plan), ensure_ascii=False)
    await batch.work.plans.keep(StoredPlan(chat, effect.plan.version, document, effect.by or PERSON, batch.now))


async def forget(batch: Batch, chat: str) -> None:
    """Nothing may be kept of the person any more: neither the plan nor that it will be asked about."""
    await batch.work.plans.forget(chat)
    await batch.work.outbox.cancel(about(chat))
    await batch.work.outbox.cancel(about(chat), "message")


# Whom it is shown to


async def shared_lead(batch: Batch, chat: str, number: int) -> StoredLead | None:
    """The lead, if it is that person's and still open."""
    lead = await batch.work.lead(number)
    return lead if lead is not None and lead.chat == chat and lead.status in OPEN else None


async def _share(batch: Batch, chat: str, effect: SharePlan, conversation: Conversation) -> Conversation:
    """The counsellor hears that they may see the plan, or may not any more; one whose matter is over has no counsellor."""
    words, lead = Words(batch.knowledge, conversation), await shared_lead(batch, chat, effect.lead)
    if lead is None:
        if effect.on:
            await batch.say(chat, words("plan-share-closed"), ((words.button("goal:human", "button-human"),),))
        return replace(conversation, plan_lead=None)
    await batch.work.log(lead.number, batch.now, PERSON, "plan shown" if effect.on else "plan hidden")
    if effect.on:
        await batch.say(chat, words("plan-shared"))
    if lead.claimed_by is not None:
        told = batch.words("staff-plan-shared" if effect.on else "staff-plan-unshared", number=str(lead.number))
        await batch.say(lead.claimed_by, told, plan_row(batch, lead.number) if effect.on else ())
    return conversation


def plan_row(batch: Batch, number: int) -> Rows:
    """The button that shows the plan to the one whose lead it is."""
    return ((Button(f"lead:{number}:plan", batch.words("staff-plan")),),)


async def _answer(batch: Batch, chat: str, effect: AnswerProposal) -> None:
    """Who proposed a change hears what the person said to it, if the matter is still theirs."""
    lead = await shared_lead(batch, chat, effect.lead)
    if lead is None:
        return
    await batch.work.log(lead.number, batch.now, PERSON, "plan agreed" if effect.accepted else "plan not agreed")
    if lead.claimed_by == effect.staff:
        told = batch.words("staff-plan-accepted" if effect.accepted else "staff-plan-declined", number=str(lead.number))
        await batch.say(effect.staff, told, plan_row(batch, lead.number))


async def _tell_versions(batch: Batch, chat: str, words: Words, version: int | None) -> None:
    kept = (await batch.work.plans.versions(chat))[-MOST_VERSIONS:]
    wanted = next((one for one in kept if one.version == version), None)
    if wanted is not None:
        plan = plan_from_document(json.loads(wanted.document))
        await batch.say(chat, as_text(sheet_of(words, plan, batch.now.astimezone(HELSINKI).date())))
        return
    members = await batch.work.people.staff({one.by for one in kept if one.by != PERSON})
    lines = []
    for one in kept:
        local = one.at.astimezone(HELSINKI)
        who = members[one.by].name if one.by in members else words("plan-version-you" if one.by == PERSON else "role-counsellor")
        date = f"{local.day}.{local.month}.{local.year}"
        lines.append(words("plan-version-line", number=str(one.version), date=date, who=who))
    text = "\n".join([words("plan-versions"), *lines]) if lines else words("plan-versions-none")
    buttons = [Button(f"plan:version:{one.version}", str(one.version)) for one in kept[-MOST_OPENED:]]
    await batch.say(chat, text, (tuple(buttons),) if buttons else ())


# By itself


async def look(batch: Batch, chat: str) -> None:
    """The moment of a plan has come: the person is asked after steps that are due, or how it went, and the next moment is set."""
    work = batch.work
    stored = await work.conversation(chat)
    if stored is None:
        return
    before, account = from_json(stored.document), staff_of(chat)
    if chat in await work.people.unreachable([chat]) or account in await work.people.staff([account]):
        return
    known = {f"{one.dropin}:{one.date.isoformat()}" for one in await work.attending.of_chat(chat) if one.status != "withdrawn"}
    silent = await batch.talk(chat) is not None
    after, effects = ask_about_plan(batch.knowledge, before, batch.now, silent=silent, known=known)
    for effect in effects:
        if isinstance(effect, Say):
            await batch.say_in_time(chat, effect.text, effect.rows, expires=batch.now + ASKED_FOR, about=about(chat), by_day=True)
        elif isinstance(effect, AskAgain):
            await carry_out(batch, chat, effect, after)
    await _note_follow_up(batch, chat, before, after)
    if (written := to_json(after)) != stored.document:
        await work.save_conversation(chat, written, stored.knowledge_version, batch.now)


async def _note_follow_up(batch: Batch, chat: str, before: Conversation, after: Conversation) -> None:
    """That the person was asked how it went, for the figures."""
    if before.plan is None or after.plan is None:
        return
    place = after.answers.get("place")
    known = batch.knowledge.places.get(place.options[0]) if place else None
    for months in after.plan.followed_up:
        if months not in before.plan.followed_up:
            await batch.work.plans.ask(chat, after.plan.made_on, months, batch.now, known.region if known else None)


def may_see(conversation: Conversation, lead: StoredLead) -> bool:
    """Whether the plan is shown to the one whose lead it is."""
    return conversation.plan is not None and conversation.plan_lead == lead.number and keeps(conversation) and lead.status in OPEN
