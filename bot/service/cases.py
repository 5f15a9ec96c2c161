"""A lead as staff see it: the notice to the group, the summary to the one who claimed, the buttons, and whose it is."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import cast

from bot.dialogue.effects import Button, Rows
from bot.dialogue.screens import TICK, joined
from bot.dialogue.times import moment_in_words
from bot.handoff.interview import COACH
from bot.handoff.load import suited
from bot.handoff.routing import promise
from bot.handoff.summary import Case, full, group_notice
from bot.knowledge.labels import pick
from bot.service.batch import GROUP, Batch
from bot.service.glance import glance, told_in
from bot.service.loads import colleagues
from bot.service.messages import Message
from bot.service.moments import watch
from bot.storage import LeadStatus, Outcome, StaffMember, StoredLead, Talk

OUTCOMES: tuple[Outcome, ...] = ("studying", "working", "job_search", "unemployed", "outside", "advised", "unreachable", "duplicate")

STEPS: tuple[LeadStatus, ...] = ("contacted", "booked")
"""How a lead goes on after it was claimed, each with a button of its own."""

MOST_NAMED = 3
"""So many of the staff are named whom a lead would suit."""

UNANSWERED = frozenset({"waiting", "claimed"})
WAITING: tuple[LeadStatus, ...] = ("waiting",)
OPEN: tuple[LeadStatus, ...] = ("waiting", "claimed", "contacted", "booked")


def case_of(lead: StoredLead) -> Case:
    """The lead apart from its summary."""
    return Case(lead.number, lead.region, lead.role, lead.opened_at, lead.promised_at)


def notice(batch: Batch, lead: StoredLead) -> str:
    """What the group reads of it."""
    return group_notice(batch.knowledge, case_of(lead), json.loads(lead.summary), batch.now)


def summary(batch: Batch, lead: StoredLead) -> str:
    """What the one who claimed reads of it."""
    told = told_in(lead.summary)
    return full(batch.knowledge, case_of(lead), told, glance(batch.knowledge, told))


async def asking(batch: Batch, lead: StoredLead) -> str:
    """The notice, with whom it would suit best, where somebody knows the language or the field."""
    told = told_in(lead.summary)
    answers = cast("Mapping[str, Sequence[str]]", told.get("answers") or {})
    members = (await batch.work.people.staff()).values()
    here = colleagues(members, lead.region, await batch.work.counts.held(), batch.now)
    names = [one.name for one in suited(here, str(told.get("language") or "fi"), answers.get("interest", ()))[:MOST_NAMED]]
    text = notice(batch, lead)
    return "\n".join([text, batch.words("staff-suits", names=", ".join(names))]) if names else text


def claim_row(batch: Batch, number: int) -> Rows:
    """The button with which a lead is claimed."""
    return ((_button(batch, number, "claim", "staff-claim"),),)


def case_rows(batch: Batch, lead: StoredLead, *, talking: bool) -> Rows:
    """What the one whose lead it is can do with it now."""
    number = lead.number
    talk = _button(batch, number, "handback", "staff-handback") if talking else _button(batch, number, "talk", "staff-talk")
    steps = tuple(_step(batch, lead, step) for step in STEPS)
    help_row = (_button(batch, number, "replies", "staff-replies"), _button(batch, number, "more", "staff-more"))
    last = (_button(batch, number, "note", "staff-note"), _button(batch, number, "close", "staff-close"))
    period = ((Button(f"valo:{number}:open", batch.words("staff-valo")),),) if lead.role == COACH else ()
    return ((talk,), help_row, steps, *period, last, (_button(batch, number, "release", "staff-release"),))


def more_rows(batch: Batch, lead: StoredLead) -> Rows:
    """What else they can do with it; of one that is closed, look back and grade."""
    number = lead.number
    back = (_button(batch, number, "history", "staff-history"), _button(batch, number, "grade", "staff-grade"))
    if lead.status == "closed":
        return (back,)
    pass_on = (_button(batch, number, "hand", "staff-hand"), _button(batch, number, "special", "staff-special"))
    plan = _button(batch, number, "plan", "staff-plan")
    return ((plan, _button(batch, number, "opinion", "staff-opinion")), pass_on, back)


def _step(batch: Batch, lead: StoredLead, step: str) -> Button:
    button = _button(batch, lead.number, step, f"staff-{step}")
    return Button(button.id, TICK + button.label) if lead.status == step else button


def outcome_rows(batch: Batch, number: int) -> Rows:
    """How a lead can end."""
    buttons = [Button(f"lead:{number}:end.{outcome}", batch.words(f"outcome-{outcome}")) for outcome in OUTCOMES]
    pairs = tuple(tuple(buttons[start : start + 2]) for start in range(0, len(buttons), 2))
    return (*pairs, (_button(batch, number, "open", "staff-back-to-case"),))


def _button(batch: Batch, number: int, action: str, name: str) -> Button:
    return Button(f"lead:{number}:{action}", batch.words(name))


def signature(batch: Batch, member: StaffMember, lead: StoredLead, language: str) -> str:
    """By whom the person is answered: first name, as they chose, and role."""
    role = member.role_in(lead.region) or lead.role
    return f"{member.name}, {batch.knowledge.texts.say(language, f'role-{role}')}"


def person_region(batch: Batch, lead: StoredLead, language: str) -> str:
    """What the person calls the region."""
    region = batch.knowledge.regions.get(lead.region)
    return pick(batch.knowledge, region.names, language) if region else lead.region


async def rewrite_group(batch: Batch, lead: StoredLead, text: str, rows: Rows = ()) -> None:
    """The group's message about the lead says this now."""
    if lead.group_message is not None:
        await batch.show(Message(f"{GROUP}{lead.region}", lead.group_message, text, rows, rewrites=True))


async def tell_withdrawn(batch: Batch, lead: StoredLead) -> None:
    """The group, and whoever has the lead, hear that the person took it back."""
    gone = batch.words("staff-gone", number=str(lead.number))
    await rewrite_group(batch, lead, gone)
    if lead.claimed_by is not None:
        await batch.say(lead.claimed_by, gone)


async def post(batch: Batch, lead: StoredLead, why: str | None = None) -> None:
    """The group is asked who takes it, in a new message; with a word before it on why it comes again."""
    text = await asking(batch, lead)
    posted = await batch.say(f"{GROUP}{lead.region}", joined([why, text]) if why else text, claim_row(batch, lead.number))
    await batch.work.update_lead(lead.number, group_message=posted)


async def post_again(batch: Batch, region: str, *, elsewhere: bool) -> None:
    """The region's group is (`elsewhere`) another chat now: nothing can be changed there, and what waits must be asked once more."""
    outbox, waiting = batch.work.outbox, await batch.work.leads(region, WAITING)
    unseen = {one.number for one in await outbox.set_aside()}
    if elsewhere:
        unseen |= set(await outbox.remotes([lead.group_message for lead in waiting if lead.group_message is not None]))
        await outbox.lose_remotes(f"{GROUP}{region}")
    for lead in waiting:
        if lead.group_message in unseen:
            await post(batch, lead)


def silence_of(lead: int) -> str:
    """What the moment is about at which a talk about that lead may have been forgotten."""
    return f"silence:{lead}"


async def end_talk(batch: Batch, talk: Talk, actor: str, text: str, /, **values: str) -> None:
    """The bot owns the conversation again; the person is told so, with the text of that name."""
    await batch.end_talk(talk.chat)
    await batch.work.outbox.cancel(silence_of(talk.lead))
    await batch.work.log(talk.lead, batch.now, actor, "handed back")
    words = await batch.words_of(talk.chat)
    await batch.say(talk.chat, words(text, **values), ((words.button("show:question", "button-continue"),),))


async def talk_about(batch: Batch, lead: StoredLead) -> Talk | None:
    """The talk that a human owns about this very lead."""
    talk = await batch.talk(lead.chat) if lead.chat is not None else None
    return talk if talk is not None and talk.lead == lead.number else None


async def release(batch: Batch, lead: StoredLead, why: str) -> None:
    """The lead waits for anyone again; the group is told why, in a message with a button of its own.

    A talk about it ends. Who was answered already gets a new promise, and is told: the region's time runs from now.
    """
    talk = await talk_about(batch, lead)
    if talk is not None:
        member = (await batch.work.people.staff([talk.staff])).get(talk.staff)
        await end_talk(batch, talk, talk.staff, "talk-ended", who=member.name if member else batch.words("staff-nameless"))
    await rewrite_group(batch, lead, batch.words("staff-released", number=str(lead.number)))
    await batch.work.update_lead(lead.number, status="waiting", claimed_by=None, claimed_at=None)
    if lead.status not in UNANSWERED:
        await _promise_anew(batch, lead)
    await post(batch, await _as_it_is(batch, lead), why)


async def _promise_anew(batch: Batch, lead: StoredLead) -> None:
    region = batch.knowledge.regions.get(lead.region)
    if region is None or lead.chat is None:
        return
    promised = promise(region, batch.now)
    await batch.work.update_lead(lead.number, promised_at=promised)
    await watch(batch, await _as_it_is(batch, lead))
    words = await batch.words_of(lead.chat)
    await batch.say(lead.chat, words("handoff-passed-on", number=str(lead.number), when=moment_in_words(words, promised)))


async def _as_it_is(batch: Batch, lead: StoredLead) -> StoredLead:
    again = await batch.work.lead(lead.number)
    assert again is not None, "it is there, and held"  # noqa: S101 - our bug if not
    return again
