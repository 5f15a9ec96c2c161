"""The units of a period at the coach's desk: which are practised, their skills, when each is shown, and that it was passed."""

from __future__ import annotations

from bot.dialogue.effects import Button, Rows
from bot.dialogue.period import skill_name, unit_line, unit_name
from bot.dialogue.screens import TICK, short_label
from bot.guidance.period import Period, UnitState, find_unit, formerly, skill_ids
from bot.knowledge.labels import pick
from bot.knowledge.model import Qualification
from bot.service import training
from bot.service.batch import Batch
from bot.service.messages import Message
from bot.service.training import VALO, staff_words
from bot.storage import StaffMember, StoredLead

SKILL, DATE = "skill", "date"
"""What is written as an answer about a unit: a skill in own words; the day on which it is shown."""


def period_button(number: int, action: str, label: str) -> Button:
    """A button of a period: `valo:LEAD:ACTION`."""
    return Button(f"{VALO}{number}:{action}", short_label(label))


async def choose(batch: Batch, member: StaffMember, lead: StoredLead, period: Period, unit: str, message: int | None) -> None:
    """Ticking the units that the trainee works for."""
    if unit:
        period = await training.choose(batch, lead, unit, chosen=period.unit(unit) is None)
    words, valo = staff_words(batch), batch.knowledge.valo
    rows = tuple(
        (period_button(lead.number, f"unit.{one.id}", f"{TICK if period.unit(one.id) else ''}{unit_name(words, one.id)} ({one.credits})"),)
        for one in valo.units
    )
    named = [_qualification(batch, one) for one in valo.qualifications if any(unit.qualification == one.id for unit in valo.units)]
    text, rows = (
        "\n\n".join([batch.words("valo-units-which"), *named]),
        (*rows, (period_button(lead.number, "open", batch.words("session-done")),)),
    )
    if unit and message is not None:
        await batch.show(Message(member.id, message, text, rows, rewrites=True))
    else:
        await batch.say(member.id, text, rows)


def _qualification(batch: Batch, one: Qualification) -> str:
    """A qualification of today, and what those were called whose place it took."""
    language = staff_words(batch).language
    name = f"{pick(batch.knowledge, one.names, language)} ({one.code})"
    before = [f"{pick(batch.knowledge, former.names, language)} ({former.code})" for former in formerly(batch.knowledge.valo, one.id)]
    return batch.words("valo-formerly", name=name, before="; ".join(before)) if before else name


async def on_unit(batch: Batch, member: StaffMember, lead: StoredLead, name: str, detail: str, message: int | None) -> None:
    """The skills of a unit: confirming one, writing one, the day on which the unit is shown, and that it was passed."""
    unit, _, skill = detail.partition(".")
    period = await batch.work.training.period(lead.number)
    state = period.unit(unit) if period else None
    if period is None or state is None:
        await batch.say(member.id, batch.words("valo-none", number=str(lead.number)))
        return
    if name in {SKILL, DATE}:
        asked = batch.words(f"valo-{name}-how", name=unit_name(staff_words(batch), unit))
        await batch.say(member.id, asked, about=f"{VALO}{lead.number}:{name}.{unit}", keyboard="reply")
        return
    if name == "ok":
        period = await training.confirm(batch, member, lead, unit, skill)
    elif name == "passed":
        period = await training.passed(batch, member, lead, unit)
    await show_unit(batch, member, lead.number, period, unit, message if name == "ok" else None)


async def show_unit(batch: Batch, member: StaffMember, number: int, period: Period, unit: str, message: int | None = None) -> None:
    """The skills of a unit, ticked or confirmed, with what the coach can do; in the place of an earlier message, where it is known."""
    words = staff_words(batch)
    states = [period.skill(unit, skill) for skill in skill_ids(batch.knowledge.valo, period, unit)]
    marks = [TICK if one.confirmed else "○ " if one.ticked else "" for one in states]
    lines = [f"{place}. {mark}{skill_name(words, one)}" for place, (mark, one) in enumerate(zip(marks, states, strict=True), 1)]
    known = find_unit(batch.knowledge.valo, unit)
    source = known.requirements.source if known and known.requirements and not known.requirements.confirmed else None
    told = [
        unit_line(words, period, unit, of_staff=True),
        batch.words("valo-skills" if states else "valo-no-skills"),
        "\n".join(lines),
        batch.words("valo-unconfirmed", source=source) if source else "",
    ]
    buttons = tuple(
        (period_button(number, f"ok.{unit}.{one.skill}", f"{mark}{place}. {skill_name(words, one)}"),)
        for place, (mark, one) in enumerate(zip(marks, states, strict=True), 1)
    )
    text, rows = "\n\n".join(part for part in told if part), (*buttons, *_unit_rows(batch, number, period.unit(unit)))
    if message is not None:
        await batch.show(Message(member.id, message, text, rows, rewrites=True))
    else:
        await batch.say(member.id, text, rows)


def _unit_rows(batch: Batch, number: int, state: UnitState | None) -> Rows:
    assert state is not None, "asked for of a unit that was chosen"  # noqa: S101 - our bug if not
    passed = period_button(number, f"passed.{state.unit}", (TICK if state.passed else "") + batch.words("valo-button-passed"))
    own = period_button(number, f"{SKILL}.{state.unit}", batch.words("valo-button-skill"))
    date = period_button(number, f"{DATE}.{state.unit}", batch.words("valo-button-date"))
    return ((own, date), (passed,), (period_button(number, "open", batch.words("valo-button-open")),))
