"""The plan in words, once for all: a sheet of sections, which is shown as a message and printed as a document."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass

from bot.dialogue.screens import MAX_TEXT, Words
from bot.dialogue.steps import total_length, who_to_ask
from bot.dialogue.telling import date_in_words
from bot.dialogue.times import day_of
from bot.guidance.matching import QUALIFICATIONS
from bot.guidance.paths import Path
from bot.guidance.plan import Plan, PlanStep, Stage
from bot.knowledge.calendar import WEEKDAYS
from bot.knowledge.labels import option_label, pick
from bot.knowledge.model import Route


@dataclass(frozen=True, slots=True)
class Item:
    """One line, and what is said under it. `link`: an address that is in the text."""

    text: str
    under: str = ""
    number: int | None = None
    link: str = ""


@dataclass(frozen=True, slots=True)
class Section:
    """A heading and its lines."""

    heading: str
    items: tuple[Item, ...]


@dataclass(frozen=True, slots=True)
class Sheet:
    """What is printed. `language` is that of the words (BCP 47); `note` stands last."""

    title: str
    language: str
    sections: tuple[Section, ...]
    note: str = ""


def sheet_of(words: Words, plan: Plan, today: dt.date, *, me: str = "me") -> Sheet:
    """The plan as it is, in words. `me`: how the one whose plan it is is called, `me` to themselves, `person` to the staff."""
    sections = (
        Section(words("plan-goal"), (Item(goal_of(words, plan)),)),
        Section(words("plan-start"), tuple(_start(words, plan))),
        Section(words("plan-path"), tuple(_path(words, plan))),
        Section(words("plan-steps"), tuple(_step(words, plan, step, today, me) for step in plan.listed)),
        Section(words("plan-meeting"), tuple(_meeting(words, plan))),
        Section(words("plan-sources"), tuple(_sources(words, plan, today))),
    )
    return Sheet(words("plan-title"), words.language.partition("-")[0], tuple(one for one in sections if one.items), _note(words, plan))


def as_text(sheet: Sheet) -> str:
    """The sheet as a message, without its last sections where it would be too long."""
    parts = [sheet.title, *("\n".join([section.heading, *_lines(section)]) for section in sheet.sections), sheet.note]
    while sum(len(part) + 2 for part in parts) > MAX_TEXT and len(parts) > 3:
        parts.pop(-2)
    return "\n\n".join(part for part in parts if part)[:MAX_TEXT]


def _lines(section: Section) -> Iterator[str]:
    for item in section.items:
        yield f"{item.number}. {item.text}" if item.number else f"• {item.text}"
        if item.under:
            yield f"   {item.under}"


def goal_of(words: Words, plan: Plan) -> str:
    """The goal: in own words, or the last route of the path, with the field where its name does not tell of it."""
    if plan.goal or not plan.path:
        return plan.goal or words("plan-no-goal")
    route, name = route_of(words, plan.path[-1].route), _called(words, plan.path[-1])
    field = next((wish for wish in plan.profile.get("interest", ()) if route and wish in route.fields), None)
    if route is None or field is None or route.kind in QUALIFICATIONS:
        return name
    return f"{pick(words.knowledge, words.knowledge.fields[field].names, words.language)}: {name}"


def _called(words: Words, stage: Stage) -> str:
    """The route in the language that is spoken now; as it was called, if it is no more."""
    route = route_of(words, stage.route)
    return pick(words.knowledge, route.names, words.language) if route else stage.name


def route_of(words: Words, name: str) -> Route | None:
    """The route of that id, or that had it once; None where there is none any more."""
    return words.knowledge.routes.get(words.knowledge.renamed.get(("route", name), name))


def _start(words: Words, plan: Plan) -> Iterator[Item]:
    knowledge = words.knowledge
    for slot, options in plan.start:
        known = [option for option in options if slot in knowledge.slots and option in knowledge.slots[slot].options]
        if known:
            said = ", ".join(option_label(knowledge, slot, option, words.language) for option in known)
            yield Item(f"{words(f'slot-{slot}')}: {said}")


def _path(words: Words, plan: Plan) -> Iterator[Item]:
    for number, stage in enumerate(plan.path, 1):
        route = route_of(words, stage.route)
        length = total_length(words, Path((route,))) if route and route.months else ""
        gone = "" if route else words("changed-over")
        yield Item(_called(words, stage), length or gone, number if len(plan.path) > 1 else None)


def _step(words: Words, plan: Plan, step: PlanStep, today: dt.date, me: str) -> Item:
    told = [words(f"plan-{step.state}")] if step.state == "done" else [due_in_words(words, step, today)]
    told.append(words(f"plan-by-{me if step.by == 'me' else step.by}"))
    return Item(step_in_words(words, plan, step), " · ".join(part for part in told if part), step.number)


def due_in_words(words: Words, step: PlanStep, today: dt.date) -> str:
    """Until when a step is to be done; empty where no day was set."""
    if step.due is None:
        return ""
    if step.estimated:
        return words("plan-about", month=f"{step.due.month}/{step.due.year}")
    return words("plan-by-day" if step.kind != "visit" else "plan-on-day", date=date_in_words(step.due, today))


def step_in_words(words: Words, plan: Plan, step: PlanStep) -> str:
    """What is to be done."""
    match step.kind:
        case "own":
            return step.about
        case "benefit":
            return words("plan-benefit")
        case "visit":
            return words("plan-visit", name=_dropin(words, step.about) or step.name)
        case "begin":
            return _begin(words, plan, step)
    return words(f"plan-step-{step.kind}", name=_called(words, Stage(step.about, step.name)))


def _begin(words: Words, plan: Plan, step: PlanStep) -> str:
    """The first thing to do, and whom to ask."""
    route = route_of(words, step.about)
    if route is None:
        return words("plan-step-then", name=step.name)
    what, who = words(f"week-{route.apply}"), who_to_ask(words, plan.profile, route)
    if "finish" in plan.profile.get("goal", ()):
        what = words("week-finish", what=what)
    name = pick(words.knowledge, route.names, words.language)
    return words("plan-begin-with", name=name, what=what, who=who) if who else words("plan-begin", name=name, what=what)


def _meeting(words: Words, plan: Plan) -> Iterator[Item]:
    name, _, day = plan.meeting.rpartition(":")
    date = day_of(day)
    if date is None or name not in words.knowledge.dropins:
        if plan.meeting and date is None:
            yield Item(plan.meeting)
        return
    dropin = words.knowledge.dropins[name]
    weekday = words("day", weekday=words(f"weekday-{WEEKDAYS[date.weekday()].lower()}"), date=f"{date.day}.{date.month}.")
    place = pick(words.knowledge, words.knowledge.places[dropin.place].names, words.language)
    unsure = "" if dropin.confirmed else words("dropin-unconfirmed")
    yield Item(words("plan-meeting-on", name=pick(words.knowledge, dropin.names, words.language), day=weekday, place=place), unsure)


def _dropin(words: Words, key: str) -> str:
    dropin = words.knowledge.dropins.get(key.rpartition(":")[0])
    return pick(words.knowledge, dropin.names, words.language) if dropin else ""


def _sources(words: Words, plan: Plan, today: dt.date) -> Iterator[Item]:
    for route in filter(None, (route_of(words, stage.route) for stage in plan.path)):
        name, date = pick(words.knowledge, route.names, words.language), date_in_words(route.checked_on, today)
        site = route.source.split()[0].rstrip(";,)") if route.source.startswith("https://") else ""
        told = words("plan-source", name=name, source=site, date=date) if site else words("plan-checked", name=name, date=date)
        yield Item(told, "" if route.confirmed else words("check-unconfirmed"), link=site)


def _note(words: Words, plan: Plan) -> str:
    date = f"{plan.changed_on.day}.{plan.changed_on.month}.{plan.changed_on.year}"
    told = words("plan-version", number=str(plan.version), date=date)
    if plan.agreed_by and plan.agreed_on:
        told = (
            f"{told} {words('plan-agreed', who=plan.agreed_by, date=f'{plan.agreed_on.day}.{plan.agreed_on.month}.{plan.agreed_on.year}')}"
        )
    return told
