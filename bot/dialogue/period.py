"""A period of learning at work as the trainee sees it: its phases, their units, the skills they tick, what comes next.

How far they are is kept beside the conversation, for the coach too: what is pressed here is an effect, and the service tells the answer.
"""

from __future__ import annotations

import datetime as dt

from bot.dialogue.answers import Heard
from bot.dialogue.conversation import Conversation
from bot.dialogue.effects import Button, Rows, Say, ShowPeriod, TickSkill
from bot.dialogue.screens import TICK, Words, joined, short_label
from bot.dialogue.turn import Pressed
from bot.guidance.period import Dated, Moment, Period, SkillState, find_unit, last_day, phases, progress, skill_ids
from bot.knowledge.labels import pick

OPEN = "period:open"
"""The button that shows the period."""


def press_period(conversation: Conversation, pressed: Pressed) -> Heard | None:
    """What a button about the period does; None for any other."""
    head, _, tail = pressed.button.partition(":")
    match head:
        case "period":
            return Heard(conversation, effects=(ShowPeriod(),), said_all=True)
        case "unit" if tail:
            return Heard(conversation, effects=(ShowPeriod(tail),), said_all=True)
        case "skill" if "." in tail:
            unit, _, skill = tail.partition(".")
            return Heard(conversation, effects=(TickSkill(unit, skill, pressed.message),), said_all=True)
    return None


def day_of_year(day: dt.date) -> str:
    """«3.2.2027»."""
    return f"{day.day}.{day.month}.{day.year}"


def unit_name(words: Words, name: str) -> str:
    """What a unit is called; its id where the file has it no more."""
    unit = find_unit(words.knowledge.valo, name)
    return pick(words.knowledge, unit.names, words.language) if unit else name


def place_name(words: Words, name: str) -> str:
    """What a learning environment is called."""
    known = next((one for one in words.knowledge.valo.environments if one.id == name), None)
    return pick(words.knowledge, known.names, words.language) if known else name


def skill_name(words: Words, state: SkillState) -> str:
    """What a skill is: as the coach wrote it, or as the file has it."""
    if state.words is not None:
        return state.words
    unit = find_unit(words.knowledge.valo, state.unit)
    skills = unit.requirements.skills if unit and unit.requirements else ()
    known = next((skill for skill in skills if skill.id == state.skill), None)
    return pick(words.knowledge, known.texts, words.language) if known else state.skill


def nothing_screen(words: Words, *, offered: bool) -> Say:
    """Of someone who is in no period: what it is, and how one gets there."""
    begin = ((words.button("interview:begin", "button-interview"),),) if offered else ()
    on = (words.button("goal:human", "button-human"), words.button("show:question", "button-continue"))
    return Say(words("period-none"), (*begin, on))


def period_screen(words: Words, period: Period, today: dt.date, *notes: str) -> Say:
    """The whole of it: phases with their days, where, the units and how far they are."""
    valo = words.knowledge.valo
    first, last = day_of_year(period.starts), day_of_year(last_day(valo, period.starts))
    listed = "\n".join(_phase(words, dated, today) for dated in phases(valo, period.starts))
    where = words("period-where", place=place_name(words, period.environment)) if period.environment else ""
    units = "\n".join([words("period-units"), *(unit_line(words, period, unit.unit) for unit in period.units)]) if period.units else ""
    rest = [units, words("period-how")] if units else [words("period-no-units")]
    text = joined([*notes, words("period", first=first, last=last), listed, where, *rest])
    buttons = tuple((Button(f"unit:{unit.unit}", short_label(unit_name(words, unit.unit))),) for unit in period.units)
    return Say(text, (*buttons, (words.button("goal:human", "button-human"),)))


def _phase(words: Words, dated: Dated, today: dt.date) -> str:
    here = dated.first <= today <= dated.last
    name = pick(words.knowledge, dated.phase.names, words.language)
    line = words("period-phase", name=name, first=day_of_year(dated.first), last=day_of_year(dated.last))
    return f"▸ {line}\n   {pick(words.knowledge, dated.phase.what, words.language)}" if here else f"• {line}"


def unit_line(words: Words, period: Period, name: str, *, of_staff: bool = False) -> str:
    """How far one unit is, in a line: for the trainee, or for staff."""
    state, far = period.unit(name), progress(words.knowledge.valo, period, name)
    line = f"• {unit_name(words, name)}"
    if far.all:
        text = "valo-unit" if of_staff else "period-unit"
        line = words(text, name=unit_name(words, name), all=far.all, ticked=far.ticked, confirmed=far.confirmed)
    if state is not None and state.passed:
        return f"{line} · {words('period-passed')}"
    if state is not None and state.shown_on is not None:
        return f"{line} · {words('period-shown-on', day=day_of_year(state.shown_on))}"
    return line


def unit_screen(words: Words, period: Period, name: str) -> Say:
    """The skills that the unit asks for, each with a button that ticks it; what the coach has confirmed stays as it is."""
    states = [period.skill(name, skill) for skill in skill_ids(words.knowledge.valo, period, name)]
    lines = [f"{number}. {_mark(words, state)}{skill_name(words, state)}" for number, state in enumerate(states, 1)]
    unit = find_unit(words.knowledge.valo, name)
    checked = bool(unit and unit.requirements and not unit.requirements.confirmed)
    told = words("period-skills") if states else words("period-no-skills")
    text = joined([unit_line(words, period, name), told, "\n".join(lines), words("period-unconfirmed") if checked else ""])
    return Say(text, (*_skill_rows(words, name, states), (words.button(OPEN, "button-period"),)))


def _mark(words: Words, state: SkillState) -> str:
    return f"{words('period-confirmed')} " if state.confirmed else TICK if state.ticked else ""


def _skill_rows(words: Words, name: str, states: list[SkillState]) -> Rows:
    return tuple(
        (Button(f"skill:{name}.{state.skill}", short_label(f"{TICK if state.ticked else ''}{number}. {skill_name(words, state)}")),)
        for number, state in enumerate(states, 1)
        if not state.confirmed
    )


def moment_text(words: Words, period: Period, moment: Moment) -> str | None:
    """What the trainee hears when something is due; None for what is the coach's alone."""
    valo = words.knowledge.valo
    match moment.matter:
        case "phase":
            dated = next(one for one in phases(valo, period.starts) if one.phase.id == moment.about)
            name, what = (pick(words.knowledge, text, words.language) for text in (dated.phase.names, dated.phase.what))
            return words("period-phase-begins", name=name, what=what, last=day_of_year(dated.last))
        case "week" | "eve":
            state = period.unit(moment.about)
            assert state is not None, "due of a unit that was chosen"  # noqa: S101 - our bug if not
            assert state.shown_on is not None, "due of a day that was set"  # noqa: S101 - our bug if not
            return words("period-show-soon", name=unit_name(words, moment.about), day=day_of_year(state.shown_on))
        case "ending":
            return words("period-ending", last=day_of_year(last_day(valo, period.starts)))
        case "over":
            return words("period-over")
        case "after":
            return words("period-after", months=int(moment.about))
    return None
