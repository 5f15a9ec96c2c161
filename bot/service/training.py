"""Periods of learning at work: what a coach and a trainee do with one, and what is told when something is due. Any desk can stand on it.

The coach judges: accepts, confirms, notes what was shown. The trainee ticks. Each period has one moment ahead in the outbox, the next
at which something is due; when it comes what is true by then decides.
"""

from __future__ import annotations

import datetime as dt

from bot.dialogue.conversation import Conversation
from bot.dialogue.effects import Button, Rows, Say, ShowPeriod, TickSkill
from bot.dialogue.interview import offered
from bot.dialogue.period import (
    OPEN,
    day_of_year,
    moment_text,
    nothing_screen,
    period_screen,
    unit_name,
    unit_screen,
)
from bot.dialogue.screens import Words
from bot.guidance import period as periods
from bot.guidance.period import OWN, Moment, Onward, Period, find_unit, last_day, phases, skill_ids
from bot.handoff.interview import COACH
from bot.handoff.summary import STAFF_LANGUAGE
from bot.knowledge.calendar import HELSINKI
from bot.knowledge.labels import pick
from bot.service.batch import GROUP, Batch
from bot.service.cases import UNANSWERED
from bot.service.messages import Due, Message
from bot.service.scene import employed
from bot.storage import StaffMember, StoredLead
from bot.storage.training import ENDED

PERIOD = "period"
"""What is looked at when a moment of a period has come."""

VALO = "valo:"
"""How the buttons of the staff about a period begin: `valo:LEAD:ACTION`."""

MAX_OWN_SKILL = 300
MOST_OWN_SKILLS = 30
"""So many skills a coach can write for one unit."""


def about(lead: int) -> str:
    """What the moment of a period is about."""
    return f"{PERIOD}:{lead}"


def may_coach(member: StaffMember, lead: StoredLead) -> bool:
    """Whose period it is to lead: who has the matter, the coaches of its region, and its admins."""
    mine = lead.claimed_by == member.id and lead.region in member.regions
    return mine or (lead.region, COACH) in member.duties or member.is_admin_of(lead.region)


def is_over(lead: StoredLead) -> bool:
    """Whether the period ended: with the matter, or because the person took it back."""
    return lead.chat is None or lead.status in ENDED


def staff_words(batch: Batch) -> Words:
    """The texts of the language of the staff."""
    return Words(batch.knowledge, Conversation(language=STAFF_LANGUAGE))


def today(batch: Batch) -> dt.date:
    """The day it is in Finland."""
    return batch.now.astimezone(HELSINKI).date()


# From the trainee


async def carry_out(batch: Batch, chat: str, conversation: Conversation, effect: ShowPeriod | TickSkill) -> None:
    """Show the person their period, or tick a skill of theirs."""
    words, period = Words(batch.knowledge, conversation), await batch.work.training.of_chat(chat)
    if period is None:
        await _say(batch, chat, nothing_screen(words, offered=offered(batch.knowledge, conversation)))
        return
    unit = effect.unit if effect.unit is not None and period.unit(effect.unit) is not None else None
    if unit is None:
        await _say(batch, chat, period_screen(words, period, today(batch)))
    elif isinstance(effect, ShowPeriod):
        await _say(batch, chat, unit_screen(words, period, unit))
    else:
        await _tick(batch, chat, words, period, effect)


async def _tick(batch: Batch, chat: str, words: Words, period: Period, tick: TickSkill) -> None:
    """Note that they can do it, or not after all; what the coach has confirmed is not theirs to change."""
    state = period.skill(tick.unit, tick.skill)
    if tick.skill in skill_ids(batch.knowledge.valo, period, tick.unit) and not state.confirmed:
        ticked = None if state.ticked else batch.now
        await batch.work.training.change_skill(period.lead, tick.unit, tick.skill, ticked_at=ticked)
    say = unit_screen(words, await _again(batch, period.lead), tick.unit)
    if tick.message is None:
        await _say(batch, chat, say)
    else:
        await batch.show(Message(chat, tick.message, say.text, say.rows, rewrites=True))


async def _say(batch: Batch, chat: str, say: Say) -> None:
    await batch.say(chat, say.text, say.rows)


async def _again(batch: Batch, lead: int) -> Period:
    """The period as it is now."""
    found = await batch.work.training.period(lead)
    assert found is not None, "it is there, and held"  # noqa: S101 - our bug if not
    return found


async def kept(batch: Batch, chat: str, words: Words) -> str:
    """What is kept of someone's period, in a line; empty where there is none."""
    period = await batch.work.training.of_chat(chat)
    if period is None:
        return ""
    names = ", ".join(unit_name(words, unit.unit) for unit in period.units)
    return words("kept-period", first=day_of_year(period.starts), units=names or "–")


# From the coach


async def accept(batch: Batch, member: StaffMember, lead: StoredLead, starts: dt.date) -> Period:
    """The person begins a period on that day, with this coach; once. They are told, which answers their matter."""
    assert lead.chat is not None, "asked for of a person only"  # noqa: S101 - our bug if not
    await employed(batch, member)
    new = await batch.work.training.accept(lead.number, member.id, starts, batch.now)
    if not new:
        await batch.work.training.change(lead.number, starts=starts, coach=member.id)
    await batch.work.log(lead.number, batch.now, member.id, "period", starts.isoformat())
    if lead.status in UNANSWERED:
        await batch.work.update_lead(lead.number, status="contacted")
        await batch.work.outbox.cancel(f"lead:{lead.number}")
    period = await _settled(batch, lead)
    words = await batch.words_of(lead.chat)
    await _say(batch, lead.chat, period_screen(words, period, today(batch), words("period-accepted", who=member.name)))
    return period


async def choose(batch: Batch, lead: StoredLead, unit: str, *, chosen: bool) -> Period:
    """The trainee works for that unit, or not after all; one that was passed stays."""
    period = await _again(batch, lead.number)
    state = period.unit(unit)
    if chosen and find_unit(batch.knowledge.valo, unit) is not None:
        await batch.work.training.choose(lead.number, unit)
    elif not chosen and state is not None and not state.passed:
        await batch.work.training.drop(lead.number, unit)
    return await _settled(batch, lead)


async def confirm(batch: Batch, member: StaffMember, lead: StoredLead, unit: str, skill: str) -> Period:
    """The trainee can do it, the coach says; or not yet, if it was confirmed before."""
    period = await _again(batch, lead.number)
    if skill in skill_ids(batch.knowledge.valo, period, unit):
        sure = not period.skill(unit, skill).confirmed
        at, by = (batch.now, member.id) if sure else (None, None)
        await batch.work.training.change_skill(lead.number, unit, skill, confirmed_at=at, confirmed_by=by)
    return await _again(batch, lead.number)


async def add_skill(batch: Batch, lead: StoredLead, unit: str, words: str) -> Period:
    """A skill of that unit in the coach's words, beside those of the file."""
    period = await _again(batch, lead.number)
    own = [int(one.skill.removeprefix(OWN)) for one in period.skills if one.unit == unit and one.skill.startswith(OWN)]
    said = " ".join(words.split())[:MAX_OWN_SKILL]
    if said and len(own) < MOST_OWN_SKILLS and period.unit(unit) is not None:
        await batch.work.training.change_skill(lead.number, unit, f"{OWN}{max(own, default=0) + 1:02}", words=said)
    return await _again(batch, lead.number)


async def set_day(batch: Batch, lead: StoredLead, unit: str, day: dt.date) -> Period:
    """The unit is to be shown on that day; the person is told, and reminded when it comes near."""
    await batch.work.training.change_unit(lead.number, unit, shown_on=day)
    if lead.chat is not None:
        words = await batch.words_of(lead.chat)
        await batch.say(lead.chat, words("period-show-set", name=unit_name(words, unit), day=day_of_year(day)), _open_row(words))
    return await _settled(batch, lead)


async def passed(batch: Batch, member: StaffMember, lead: StoredLead, unit: str) -> Period:
    """The unit was shown and passed; or that was noted by mistake. A pass is told to the person."""
    state = (await _again(batch, lead.number)).unit(unit)
    if state is None:
        return await _again(batch, lead.number)
    await batch.work.training.change_unit(lead.number, unit, passed_at=None if state.passed else batch.now)
    await batch.work.log(lead.number, batch.now, member.id, "unit taken back" if state.passed else "unit passed", unit)
    if not state.passed and lead.chat is not None:
        words = await batch.words_of(lead.chat)
        await batch.say(lead.chat, words("period-unit-passed", name=unit_name(words, unit)), _open_row(words))
    return await _settled(batch, lead)


async def place(batch: Batch, lead: StoredLead, environment: str) -> Period:
    """Where the trainee learns."""
    if any(one.id == environment for one in batch.knowledge.valo.environments):
        await batch.work.training.change(lead.number, environment=environment)
    return await _again(batch, lead.number)


async def go_on(batch: Batch, member: StaffMember, lead: StoredLead, onward: Onward) -> Period:
    """What comes after the period, as the coach and the trainee have planned it."""
    await batch.work.training.change(lead.number, onward=onward)
    await batch.work.log(lead.number, batch.now, member.id, "onward", onward)
    return await _again(batch, lead.number)


async def whole(batch: Batch, member: StaffMember, lead: StoredLead) -> Period:
    """The whole qualification was finished; or that was noted by mistake."""
    finished = not (await _again(batch, lead.number)).whole
    await batch.work.training.change(lead.number, whole=finished)
    await batch.work.log(lead.number, batch.now, member.id, "whole qualification" if finished else "whole qualification taken back")
    return await _again(batch, lead.number)


def _open_row(words: Words) -> Rows:
    return ((words.button(OPEN, "button-period"),),)


# Moments


async def _settled(batch: Batch, lead: StoredLead) -> Period:
    """The period as it is now, with its next moment waited for, and no other."""
    period = await _again(batch, lead.number)
    await batch.work.outbox.cancel(about(lead.number))
    at = periods.next_moment(batch.knowledge.valo, period)
    if at is not None and lead.chat is not None and lead.status != "withdrawn":
        await batch.remind(Due(PERIOD, lead.number), lead.chat or "", max(at, batch.now), about(lead.number))
    return period


async def due(batch: Batch, number: int) -> None:
    """The moment of a period has come: trainee and coach hear what is due, and the next one is waited for."""
    lead, period = await batch.work.lead(number), await batch.work.training.period(number)
    if lead is None or lead.chat is None or period is None or lead.status == "withdrawn":
        return
    for moment in periods.due(batch.knowledge.valo, period, batch.now):
        if moment.matter == "after" or not is_over(lead):
            await _tell(batch, lead, lead.chat, period, moment)
    await batch.work.training.change(number, told_until=batch.now)
    await _settled(batch, lead)


async def _tell(batch: Batch, lead: StoredLead, chat: str, period: Period, moment: Moment) -> None:
    known = await batch.conversation(chat)
    asked_anyway = moment.matter == "after" and known.plan is not None
    if known.halt is None and not asked_anyway and chat not in await batch.work.people.unreachable([chat]):
        words = await batch.words_of(chat)
        text = moment_text(words, period, moment)
        human = (words.button("goal:human", "button-human"),)
        if text is not None:
            await batch.say(chat, text, (human,) if moment.matter in {"over", "after"} else (*_open_row(words), human))
    if moment.matter != "after":
        await _tell_coach(batch, lead, period, moment)


async def _tell_coach(batch: Batch, lead: StoredLead, period: Period, moment: Moment) -> None:
    """The coach hears it in their own chat; when they are not there any more, the group hears that somebody is needed."""
    number, coach = str(lead.number), lead.claimed_by or period.coach
    gone = coach not in await batch.work.people.staff([coach]) or coach in await batch.work.people.unreachable([coach])
    if gone:
        await batch.say(f"{GROUP}{lead.region}", batch.words("valo-due-nobody", number=number))
        return
    rows = ((Button(f"{VALO}{number}:open", batch.words("staff-valo")),),)
    await batch.say(coach, _coach_text(batch, number, period, moment), rows)


def _coach_text(batch: Batch, number: str, period: Period, moment: Moment) -> str:
    valo, state, staff = batch.knowledge.valo, period.unit(moment.about), staff_words(batch)
    match moment.matter:
        case "phase":
            dated = next(one for one in phases(valo, period.starts) if one.phase.id == moment.about)
            return batch.words("valo-due-phase", number=number, name=pick(batch.knowledge, dated.phase.names, staff.language))
        case "week" | "eve":
            day = day_of_year(state.shown_on) if state and state.shown_on else "–"
            return batch.words("valo-due-show", number=number, name=unit_name(staff, moment.about), day=day)
        case "shown":
            return batch.words("valo-due-shown", number=number, name=unit_name(staff, moment.about))
        case "ending":
            return batch.words("valo-due-ending", number=number, last=day_of_year(last_day(valo, period.starts)))
        case _:
            return batch.words("valo-due-over", number=number)
