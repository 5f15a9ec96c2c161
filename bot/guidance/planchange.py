"""Changes of a plan as a counsellor writes them, a line each: «+ 15.12. Soita kouluun (ohjaaja)», «2 20.12.», «- 3», «tavoite: …».

What is proposed are the lines, not a plan: the person may change the plan meanwhile, and what they accept is done to it as it is then.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from bot.guidance.plan import MOST_LETTERS, MOST_STEPS, Doer, Plan, added, changed, done, dropped, moved

What = Literal["add", "drop", "move", "done", "goal", "meeting"]

MOST_LINES = 12
"""So many changes can be proposed at once."""

_DAY = re.compile(r"\b(\d{1,2})\.\s?(\d{1,2})\.(\d{4})?(?!\d)")
_ADD = re.compile(r"\+\s*(?P<words>.+)")
_DROP = re.compile(r"[-–]\s*(?P<number>\d{1,3})\s*\.?")
_STEP = re.compile(r"(?P<number>\d{1,3})\s*[:.)]?\s+(?P<rest>.+)")
_NAMED = re.compile(r"(?P<name>\w+)\s*:\s*(?P<words>.+)")

DONE = frozenset({"tehty", "valmis", "ok", "klart", "done"})
NAMES: Mapping[str, What] = {
    "tavoite": "goal",
    "mål": "goal",
    "goal": "goal",
    "tapaaminen": "meeting",
    "möte": "meeting",
    "meeting": "meeting",
}
"""What a line is about that begins so."""

DOERS: Mapping[str, Doer] = {
    **dict.fromkeys(("ohjaaja", "handledare", "counsellor"), "counsellor"),
    **dict.fromkeys(("yhdessä", "tillsammans", "together"), "both"),
}
"""Who does a step, as it stands in brackets behind it; nobody named: the person."""

_DOER = re.compile(rf"\((?P<who>{'|'.join(DOERS)})\)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class PlanChange:
    """One change: of the step of that number, or something in words."""

    what: What
    number: int = 0
    words: str = ""
    by: Doer = "me"
    due: dt.date | None = None


@dataclass(frozen=True, slots=True)
class Proposal:
    """Lines that a counsellor proposes: `who` as the person knows them, `staff` by id, about which lead, on which day (ISO 8601)."""

    lines: str
    who: str
    staff: str
    lead: int
    on: str

    @property
    def changes(self) -> tuple[PlanChange, ...]:
        """What the lines ask for; a date without a year is the next one from the day of the proposal."""
        return read_changes(self.lines, dt.date.fromisoformat(self.on))[0]


def read_changes(text: str, today: dt.date) -> tuple[tuple[PlanChange, ...], tuple[str, ...]]:
    """The changes that the lines ask for, and the lines that ask for nothing that is known."""
    lines = [line.strip() for line in text.splitlines() if line.strip()][:MOST_LINES]
    read = [(line, _read(line, today)) for line in lines]
    return tuple(change for _, change in read if change), tuple(line for line, change in read if change is None)


def _read(line: str, today: dt.date) -> PlanChange | None:
    if found := _ADD.fullmatch(line):
        words, due = read_step(found["words"], today)
        who = _DOER.search(words)
        words = _tidy(_DOER.sub("", words))
        return PlanChange("add", words=words, by=DOERS[who["who"].casefold()] if who else "me", due=due) if words else None
    if found := _DROP.fullmatch(line):
        return PlanChange("drop", int(found["number"]))
    if (found := _NAMED.fullmatch(line)) and (what := NAMES.get(found["name"].casefold())):
        return PlanChange(what, words=found["words"].strip()[:MOST_LETTERS])
    return _of_step(found, today) if (found := _STEP.fullmatch(line)) else None


def _of_step(found: re.Match[str], today: dt.date) -> PlanChange | None:
    rest, number = found["rest"].strip(), int(found["number"])
    if rest.casefold().rstrip(".!") in DONE:
        return PlanChange("done", number)
    words, due = read_step(rest, today)
    return PlanChange("move", number, due=due) if due and not words else None


def read_step(text: str, today: dt.date) -> tuple[str, dt.date | None]:
    """A step as it was written, and the day in it, if there is one: the next 15.12., or that of the year that is named."""
    found = _DAY.search(text)
    day = _day(int(found[1]), int(found[2]), found[3], today) if found else None
    if found is None or day is None:
        return _tidy(text), None
    return _tidy(text[: found.start()] + text[found.end() :]), day


def _day(day: int, month: int, year: str | None, today: dt.date) -> dt.date | None:
    """The day of that date, today or later; None where there is none."""
    for one in (int(year),) if year else (today.year, today.year + 1):
        try:
            date = dt.date(one, month, day)
        except ValueError:
            continue
        if date >= today:
            return date
    return None


def _tidy(text: str) -> str:
    """The words without what is left around a date that was taken out."""
    return " ".join(text.split()).strip(" ,;:–-")[:MOST_LETTERS]


def apply_changes(plan: Plan, changes: tuple[PlanChange, ...], today: dt.date) -> Plan:
    """The plan with the changes done, as one new version; those of steps that are not there any more are passed over."""
    after = plan
    for change in changes:
        after = _apply(after, change, today)
    return plan if after == plan else changed(plan, today, steps=after.steps, goal=after.goal, meeting=after.meeting)


def _apply(plan: Plan, change: PlanChange, today: dt.date) -> Plan:
    match change.what:
        case "add":
            return added(plan, change.words, today, by=change.by, due=change.due)
        case "drop":
            return dropped(plan, change.number, today)
        case "done":
            step = plan.step(change.number)
            return done(plan, change.number, today) if step and step.state == "open" else plan
        case "move" if change.due is not None:
            return moved(plan, change.number, change.due, today)
        case "goal":
            return changed(plan, today, goal=change.words)
        case "meeting":
            return changed(plan, today, meeting=change.words)
    return plan


def has_room(plan: Plan, changes: tuple[PlanChange, ...]) -> bool:
    """Whether all that is to be added has room in the plan."""
    return len(plan.listed) + sum(change.what == "add" for change in changes) <= MOST_STEPS
