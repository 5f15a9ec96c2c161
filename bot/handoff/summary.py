"""What staff read: the group sees that someone waits and for what; the one who claims sees what the person agreed to tell."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import cast

from bot.handoff.interview import Note, told_lines
from bot.handoff.routing import leader
from bot.knowledge import Knowledge
from bot.knowledge.calendar import HELSINKI, WEEKDAYS
from bot.knowledge.labels import option_label, pick

STAFF_LANGUAGE = "fi"
NEED_SLOTS = ("goal", "interest")
"""What of the answers the group may see as the need: nothing that is about the person's life."""

Summary = Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Case:
    """A lead as staff see it, apart from the summary itself."""

    number: int
    region: str
    role: str
    opened_at: dt.datetime
    promised_at: dt.datetime | None


def group_notice(knowledge: Knowledge, case: Case, summary: Summary, now: dt.datetime) -> str:
    """What the staff group sees: number, region, need, waiting time, the promise, and whose turn it is to lead.

    Nobody's name and nobody's words are in it.
    """
    values = {"number": str(case.number), "region": _region(knowledge, case), "role": _say(knowledge, f"role-{case.role}")}
    waiting = waited(knowledge, case.opened_at, now)
    notice = _say(knowledge, "staff-new", need=need(knowledge, summary), when=promised(knowledge, case), waited=waiting, **values)
    leading = (
        leader(knowledge, knowledge.regions[case.region], now.astimezone(HELSINKI).date()) if case.region in knowledge.regions else None
    )
    if leading is None:
        return notice
    return f"{notice}\n{_say(knowledge, 'staff-leader', name=pick(knowledge, leading.names, STAFF_LANGUAGE))}"


def need(knowledge: Knowledge, summary: Summary) -> str:
    """In a few words, what the person wants."""
    answers = _answers(summary)
    parts = [_options(knowledge, slot, answers[slot]) for slot in NEED_SLOTS if slot in answers]
    return ": ".join(parts) or _say(knowledge, "need-unknown")


def full(knowledge: Knowledge, case: Case, summary: Summary, more: Sequence[str] = ()) -> str:
    """What the one who claimed reads: everything the person agreed to pass on, what was shown, and `more` paragraphs about it."""
    values = {"number": str(case.number), "region": _region(knowledge, case), "role": _say(knowledge, f"role-{case.role}")}
    first = _say(knowledge, "staff-summary", language=str(summary.get("language") or "?"), need=need(knowledge, summary), **values)
    return "\n\n".join([first, *told(knowledge, summary), *more, _say(knowledge, "staff-promise", when=promised(knowledge, case))])


def told(knowledge: Knowledge, summary: Summary) -> list[str]:
    """What the person agreed to tell, in paragraphs: answers, what they would rather not say, what was shown, their own words, a number."""
    lines = [f"• {_say(knowledge, f'slot-{slot}')}: {_options(knowledge, slot, options)}" for slot, options in _answers(summary).items()]
    parts = ["\n".join([_say(knowledge, "staff-answers"), *lines]) if lines else _say(knowledge, "staff-nothing")]
    skipped = [_say(knowledge, f"slot-{slot}") for slot in _list(summary, "skipped") if slot in knowledge.slots]
    if skipped:
        parts.append(_say(knowledge, "staff-skipped", slots=", ".join(skipped)))
    interview = told_lines(knowledge, cast("Note", summary.get("interview") or ()), STAFF_LANGUAGE)
    if interview:
        parts.append("\n".join([_say(knowledge, "staff-interview"), *interview]))
    parts += _routes(knowledge, summary, "shown", "staff-shown") + _routes(knowledge, summary, "path", "staff-path")
    for key, text in (("message", "staff-message"), ("phone", "staff-phone")):
        if summary.get(key):
            parts.append(_say(knowledge, text, **{key: str(summary[key])}))
    return parts


def promised(knowledge: Knowledge, case: Case) -> str:
    """By when an answer was promised: «ti 24.11. klo 12»."""
    if case.promised_at is None:
        return "–"
    local = case.promised_at.astimezone(HELSINKI)
    clock = str(local.hour) if local.minute == 0 else f"{local.hour}.{local.minute:02}"
    weekday = _say(knowledge, f"weekday-{WEEKDAYS[local.weekday()].lower()}-short")
    return _say(knowledge, "moment", weekday=weekday, date=f"{local.day}.{local.month}.", clock=clock)


def waited(knowledge: Knowledge, since: dt.datetime, now: dt.datetime) -> str:
    """How long someone has waited, in the largest unit that says it: «35 min», «5 h», «2 pv»."""
    minutes = max(int((now - since).total_seconds() // 60), 0)
    if minutes < 120:
        return _say(knowledge, "minutes", count=str(minutes))
    return _say(knowledge, "hours", count=str(minutes // 60)) if minutes < 2880 else _say(knowledge, "days", count=str(minutes // 1440))


def _routes(knowledge: Knowledge, summary: Summary, key: str, text: str) -> list[str]:
    names = [pick(knowledge, knowledge.routes[name].names, STAFF_LANGUAGE) for name in _list(summary, key) if name in knowledge.routes]
    return [_say(knowledge, text, routes="; ".join(names))] if names else []


def _options(knowledge: Knowledge, slot: str, options: Iterable[str]) -> str:
    known = knowledge.slots[slot].options
    return ", ".join(option_label(knowledge, slot, option, STAFF_LANGUAGE) if option in known else option for option in options)


def _answers(summary: Summary) -> Mapping[str, Sequence[str]]:
    return cast("Mapping[str, Sequence[str]]", summary.get("answers") or {})


def _list(summary: Summary, key: str) -> Sequence[str]:
    return cast("Sequence[str]", summary.get(key) or ())


def _region(knowledge: Knowledge, case: Case) -> str:
    return pick(knowledge, knowledge.regions[case.region].names, STAFF_LANGUAGE) if case.region in knowledge.regions else case.region


def _say(knowledge: Knowledge, name: str, /, **values: str) -> str:
    return knowledge.texts.say(STAFF_LANGUAGE, name, **values)
