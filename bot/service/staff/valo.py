"""The coach's desk: who is in a period of learning at work, what they work for, and how far they are. It parses and shows; `training` does.

In the coach's own chat only: a group never hears of anybody's period.
"""

from __future__ import annotations

import datetime as dt
import re

from bot.dialogue.effects import Button, Rows
from bot.dialogue.period import day_of_year, place_name, unit_line, unit_name
from bot.dialogue.screens import TICK
from bot.guidance.period import ONWARD, Dated, Period, after_months, last_day, phases
from bot.knowledge.labels import pick
from bot.service import training
from bot.service.batch import Batch
from bot.service.messages import Incoming
from bot.service.staff.units import DATE, SKILL, choose, on_unit, period_button, show_unit
from bot.service.training import VALO, staff_words, today
from bot.storage import StaffMember, StoredLead

START = "start"
"""What is written as an answer about the whole period: the day on which it begins."""

FARTHEST = dt.timedelta(days=365)
"""How far from today a day that is written can be."""

MAX_LISTED = 30

_DAY = re.compile(r"(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})?")


async def list_periods(batch: Batch, member: StaffMember, arguments: list[str]) -> None:
    """`/valo`: the periods that are theirs to lead; `/valo NUMBER`: one of them."""
    if arguments:
        await _open(batch, member, arguments[0], "open", None)
        return
    known = [(one, await batch.work.lead(one.lead)) for one in await batch.work.training.of_regions(member.regions)]
    found = [one for one, lead in known if lead is not None and training.may_coach(member, lead)][:MAX_LISTED]
    if not found:
        await batch.say(member.id, batch.words("valo-list-none"))
        return
    lines = [batch.words("valo-line", number=str(one.lead), phase=_phase_now(batch, one), units=_units(batch, one)) for one in found]
    buttons = [Button(f"{VALO}{one.lead}:open", str(one.lead)) for one in found]
    rows = tuple(tuple(buttons[start : start + 5]) for start in range(0, len(buttons), 5))
    await batch.say(member.id, "\n".join([batch.words("valo-list"), *lines]), rows)


def _phase_now(batch: Batch, period: Period) -> str:
    here = [one for one in phases(batch.knowledge.valo, period.starts) if one.first <= today(batch) <= one.last]
    return ", ".join(_phase_name(batch, one) for one in here) or "–"


def _phase_name(batch: Batch, dated: Dated) -> str:
    return pick(batch.knowledge, dated.phase.names, staff_words(batch).language)


def _units(batch: Batch, period: Period) -> str:
    return ", ".join(unit_name(staff_words(batch), unit.unit) for unit in period.units) or "–"


async def act(batch: Batch, member: StaffMember, pressed: str, incoming: Incoming) -> None:
    """A button of a period: `valo:LEAD:ACTION`."""
    number, _, action = pressed.removeprefix(VALO).partition(":")
    await _open(batch, member, number, action, incoming)


async def _open(batch: Batch, member: StaffMember, number: str, action: str, incoming: Incoming | None) -> None:
    """Only for whose period it is to lead; for all others there is none."""
    lead = await batch.work.lead(int(number)) if number.isdecimal() and len(number) < 10 else None
    if lead is None or not training.may_coach(member, lead):
        if lead is not None:
            await batch.work.log(lead.number, batch.now, member.id, "denied")
        await batch.say(member.id, batch.words("valo-none", number=number[:10]))
    elif training.is_over(lead):
        await batch.say(member.id, batch.words("valo-over", number=number))
    else:
        await _do(batch, member, lead, action, getattr(incoming.content, "message", None) if incoming else None)


async def _do(batch: Batch, member: StaffMember, lead: StoredLead, action: str, message: int | None) -> None:
    name, _, detail = action.partition(".")
    period = await batch.work.training.period(lead.number)
    if name == START and (starts := _iso(detail)) is not None and _near(batch, starts):
        await _show(batch, member, lead, await training.accept(batch, member, lead, starts))
    elif period is None or name == START:
        await _ask_start(batch, member, lead)
    elif name in {"units", "unit"}:
        await choose(batch, member, lead, period, detail if name == "unit" else "", message)
    elif name in {"skills", "ok", SKILL, DATE, "passed"}:
        await on_unit(batch, member, lead, name, detail, message)
    elif name in {"place", "onward", "whole"}:
        await _on_period(batch, member, lead, name, detail)
    else:
        await _show(batch, member, lead, period)


def _near(batch: Batch, day: dt.date) -> bool:
    return abs(day - today(batch)) <= FARTHEST


# The period


async def _ask_start(batch: Batch, member: StaffMember, lead: StoredLead) -> None:
    now = today(batch)
    monday = now + dt.timedelta(days=7 - now.weekday())
    days = dict.fromkeys((now, monday, after_months(now.replace(day=1), 1)))
    rows = tuple((Button(f"{VALO}{lead.number}:{START}.{day.isoformat()}", day_of_year(day)),) for day in days)
    text = batch.words("valo-start-which", number=str(lead.number))
    await batch.say(member.id, text, rows, about=f"{VALO}{lead.number}:{START}", keyboard=None)


async def _show(batch: Batch, member: StaffMember, lead: StoredLead, period: Period) -> None:
    valo, words = batch.knowledge.valo, staff_words(batch)
    first, last = day_of_year(period.starts), day_of_year(last_day(valo, period.starts))
    where = place_name(words, period.environment) if period.environment else batch.words("valo-unset")
    onward = batch.words(f"valo-onward-{period.onward}") if period.onward else batch.words("valo-unset")
    lines = [
        batch.words("valo-head", number=str(lead.number), first=first, last=last),
        *(_phase_line(batch, dated) for dated in phases(valo, period.starts)),
        batch.words("valo-where", place=where),
        batch.words("valo-units"),
        *([unit_line(words, period, unit.unit, of_staff=True) for unit in period.units] or [batch.words("valo-unset")]),
        batch.words("valo-onward", onward=onward),
        *([batch.words("valo-whole-done")] if period.whole else []),
    ]
    await batch.say(member.id, "\n".join(lines), _period_rows(batch, lead.number, period))


def _phase_line(batch: Batch, dated: Dated) -> str:
    mark = "▸" if dated.first <= today(batch) <= dated.last else "•"
    return f"{mark} {_phase_name(batch, dated)}: {day_of_year(dated.first)}–{day_of_year(dated.last)}"


def _period_rows(batch: Batch, number: int, period: Period) -> Rows:
    units = tuple((period_button(number, f"skills.{unit.unit}", unit_name(staff_words(batch), unit.unit)),) for unit in period.units)
    whole = period_button(number, "whole", (TICK if period.whole else "") + batch.words("valo-button-whole"))
    return (
        *units,
        (_named(batch, number, "units"), _named(batch, number, "place")),
        (_named(batch, number, "onward"), whole),
        (_named(batch, number, START),),
        (
            Button(f"lead:{number}:open", batch.words("staff-back-to-case")),
            Button(f"lead:{number}:close", batch.words("valo-button-close")),
        ),
    )


def _named(batch: Batch, number: int, action: str) -> Button:
    return period_button(number, action, batch.words(f"valo-button-{action}"))


async def _on_period(batch: Batch, member: StaffMember, lead: StoredLead, name: str, detail: str) -> None:
    """Where, what comes after, and the whole qualification: asked with buttons, noted when one is pressed."""
    if name == "whole":
        await _show(batch, member, lead, await training.whole(batch, member, lead))
    elif name == "place" and detail:
        await _show(batch, member, lead, await training.place(batch, lead, detail))
    elif name == "onward" and (onward := next((one for one in ONWARD if one == detail), None)):
        await _show(batch, member, lead, await training.go_on(batch, member, lead, onward))
    elif name == "place":
        await _ask_place(batch, member, lead)
    else:
        rows = tuple((period_button(lead.number, f"onward.{one}", batch.words(f"valo-onward-{one}")),) for one in ONWARD)
        await batch.say(member.id, batch.words("valo-onward-which"), rows)


async def _ask_place(batch: Batch, member: StaffMember, lead: StoredLead) -> None:
    """The learning environments; of each which of the chosen units it can give, as far as that is known."""
    period, words = await batch.work.training.period(lead.number), staff_words(batch)
    chosen = {unit.unit for unit in period.units} if period else set()
    lines, rows = [], []
    for one in batch.knowledge.valo.environments:
        name = place_name(words, one.id)
        given = ", ".join(unit_name(words, unit) for unit in one.units if unit in chosen or not chosen)
        known = batch.words("valo-gives-none") if one.units else batch.words("valo-gives-unknown")
        lines.append(f"• {name}: {given or known}")
        rows.append((period_button(lead.number, f"place.{one.id}", name),))
    text = batch.words("valo-place-which") if lines else batch.words("valo-no-places")
    await batch.say(member.id, "\n".join([text, *lines]), tuple(rows))


# What is written


async def answered(batch: Batch, member: StaffMember, about: str, text: str) -> None:
    """What was written as an answer to a message of ours: a day, or a skill."""
    number, _, what = about.removeprefix(VALO).partition(":")
    name, _, unit = what.partition(".")
    lead = await batch.work.lead(int(number)) if number.isdecimal() else None
    if lead is None or not training.may_coach(member, lead) or training.is_over(lead):
        await batch.say(member.id, batch.words("valo-none", number=number[:10]))
        return
    day = _written_day(text, today(batch)) if name in {START, DATE} else None
    if name in {START, DATE} and (day is None or not _near(batch, day)):
        await batch.say(member.id, batch.words("valo-day-how"), about=about, keyboard="reply")
    elif name == START and day is not None:
        await _show(batch, member, lead, await training.accept(batch, member, lead, day))
    elif await _has(batch, lead, unit):
        if day is not None:
            await show_unit(batch, member, lead.number, await training.set_day(batch, lead, unit, day), unit)
        else:
            await show_unit(batch, member, lead.number, await training.add_skill(batch, lead, unit, text), unit)
    else:
        await batch.say(member.id, batch.words("valo-none", number=number))


async def _has(batch: Batch, lead: StoredLead, unit: str) -> bool:
    period = await batch.work.training.period(lead.number)
    return period is not None and period.unit(unit) is not None


def _iso(written: str) -> dt.date | None:
    try:
        return dt.date.fromisoformat(written)
    except ValueError:
        return None


def _written_day(text: str, now: dt.date) -> dt.date | None:
    """The day that is written as «3.2.2027» or «3.2.», the next one of that date; None where there is none."""
    found = _DAY.fullmatch(text.strip())
    if found is None:
        return None
    day, month, year = found.groups()
    try:
        date = dt.date(int(year or now.year), int(month), int(day))
        return date if year or date >= now else date.replace(year=now.year + 1)
    except ValueError:
        return None
