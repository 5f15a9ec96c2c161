"""The plan (aikuisen ohjaussuunnitelma): goal, starting point, chosen path, steps with dates and who does them, the next meeting.

A plan is made of what is known already: the answers, the way that was chosen, the next drop-in. It then belongs to the person, who ticks,
moves, adds and leaves out steps; every change that matters is a new version. A step keeps its number whatever becomes of the others.
"""

from __future__ import annotations

import datetime as dt
from calendar import monthrange
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass, fields, replace
from typing import Any, Literal

from bot.guidance.applying import applying
from bot.guidance.dropins import Session
from bot.guidance.matching import Profile
from bot.guidance.paths import DEFAULT_MONTHS, Path, Way
from bot.knowledge import Knowledge
from bot.knowledge.labels import pick
from bot.knowledge.model import Route

Kind = Literal["visit", "begin", "apply", "benefit", "then", "own"]
"""What a step is: going to a drop-in, the first thing to do, applying, asking of one's benefit, the route after; or in own words."""

Doer = Literal["me", "counsellor", "both"]
State = Literal["open", "done", "dropped"]

MOST_STEPS = 12
"""So many steps a plan has at most: nobody does more."""

MOST_LETTERS = 200
"""So long is a step, a goal or a meeting in somebody's own words."""

BEGIN_WITHIN = dt.timedelta(days=7)
"""So soon the first thing is to be done."""

ASK_WITHIN = dt.timedelta(days=14)
"""So soon it is to be asked what studies do to a benefit: before they begin."""

LATER = dt.timedelta(days=7)
"""So much a step is moved by one press."""

FOLLOW_UPS = (1, 3, 6)
"""So many months after a plan was made the person is asked how it went (VALO: «autamme myös jakson jälkeen»)."""

LEFT_OUT = frozenset({"consent"})
"""Answers that are no starting point of anything."""


@dataclass(frozen=True, slots=True)
class Stage:
    """A route of the chosen path; `name` is what it was called when the plan was made."""

    route: str
    name: str


@dataclass(frozen=True, slots=True)
class PlanStep:
    """One step. `about`: a route, a session `DROPIN:DATE`, or own words; `name`: what a route or a drop-in was called.

    `estimated`: the month is a guess. `asked`: the due day after which the person was asked about it.
    """

    number: int
    kind: Kind
    about: str = ""
    name: str = ""
    by: Doer = "me"
    due: dt.date | None = None
    estimated: bool = False
    state: State = "open"
    asked: dt.date | None = None


@dataclass(frozen=True, slots=True)
class Plan:
    """A person's plan, in one version."""

    made_on: dt.date
    changed_on: dt.date
    version: int = 1
    goal: str = ""
    """The goal in own words, where they were chosen over the name of the last route."""
    start: tuple[tuple[str, tuple[str, ...]], ...] = ()
    """The starting point: slot and options."""
    path: tuple[Stage, ...] = ()
    way: Way = "school"
    steps: tuple[PlanStep, ...] = ()
    meeting: str = ""
    """The next meeting: a session `DROPIN:DATE`, or words."""
    agreed_by: str = ""
    """The counsellor with whom this version was agreed, as the person knows them."""
    agreed_on: dt.date | None = None
    followed_up: tuple[int, ...] = ()
    """After how many months the person was asked how it went."""

    @property
    def profile(self) -> dict[str, tuple[str, ...]]:
        """The starting point as a profile."""
        return dict(self.start)

    @property
    def listed(self) -> tuple[PlanStep, ...]:
        """The steps that were not left out, in order of their days."""
        return tuple(
            sorted((step for step in self.steps if step.state != "dropped"), key=lambda step: (step.due or dt.date.max, step.number))
        )

    def step(self, number: int) -> PlanStep | None:
        """The step of that number, if it was not left out."""
        return next((step for step in self.steps if step.number == number and step.state != "dropped"), None)


# Making one


def make_plan(knowledge: Knowledge, profile: Profile, path: Path, session: Session | None, language: str, today: dt.date) -> Plan:
    """The plan for one who goes that way; `session` is the next drop-in, where there is one."""
    stages = tuple(Stage(route.id, pick(knowledge, route.names, language)) for route in path.routes)
    start = tuple((slot, tuple(options)) for slot, options in profile.items() if slot not in LEFT_OUT and slot in knowledge.slots)
    in_order = sorted(_steps(knowledge, profile, path, session, language, today), key=lambda step: step.due or dt.date.max)
    steps = tuple(replace(step, number=number) for number, step in enumerate(in_order, 1))
    meeting = f"{session.dropin.id}:{session.date.isoformat()}" if session else ""
    return Plan(today, today, start=start, path=stages, way=path.way, steps=steps, meeting=meeting)


def _steps(
    knowledge: Knowledge, profile: Profile, path: Path, session: Session | None, language: str, today: dt.date
) -> Iterator[PlanStep]:
    first, *others = path.routes
    named = {route.id: pick(knowledge, route.names, language) for route in path.routes}
    yield PlanStep(0, "begin", first.id, named[first.id], due=today + BEGIN_WITHIN)
    if session is not None:
        name = pick(knowledge, session.dropin.names, language)
        yield PlanStep(0, "visit", f"{session.dropin.id}:{session.date.isoformat()}", name, due=session.date)
    if _touches_benefit(first, profile):
        yield PlanStep(0, "benefit", due=today + ASK_WITHIN)
    stands = applying(first, today)
    if stands is not None:
        closes = min(period.closes for period in first.applying if period.closes >= today)
        yield PlanStep(0, "apply", first.id, named[first.id], due=closes)
    ready = today
    for before, after in zip(path.routes, others, strict=False):
        ready = months_after(ready, before.months.at_most if before.months else DEFAULT_MONTHS)
        yield PlanStep(0, "then", after.id, named[after.id], due=ready, estimated=True)


def _touches_benefit(route: Route, profile: Profile) -> bool:
    """Whether the person may live on a benefit that studies concern."""
    return bool({"unemployed", "laid_off"} & set(profile.get("situation", ()))) and "unemployment_benefit" in route.money.income


def months_after(day: dt.date, months: int) -> dt.date:
    """The same day so many months later, or the last one of a shorter month."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return dt.date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


# Changing it


def changed(plan: Plan, today: dt.date, **changes: Any) -> Plan:
    """A new version of the plan. What was agreed was the one before."""
    return replace(plan, **{"agreed_by": "", "agreed_on": None, **changes}, version=plan.version + 1, changed_on=today)


def done(plan: Plan, number: int, today: dt.date) -> Plan:
    """The plan with a step done; done once more, it is open again."""
    state: State = "open" if any(step.number == number and step.state == "done" for step in plan.steps) else "done"
    return _with_step(plan, number, today, state=state)


def later(plan: Plan, number: int, today: dt.date) -> Plan:
    """The plan with a step moved on: from its day, or from today where that is past."""
    step = plan.step(number)
    return _with_step(plan, number, today, due=max(step.due or today, today) + LATER) if step else plan


def dropped(plan: Plan, number: int, today: dt.date) -> Plan:
    """The plan without a step; its number is not given to another one."""
    return _with_step(plan, number, today, state="dropped")


def moved(plan: Plan, number: int, due: dt.date, today: dt.date) -> Plan:
    """The plan with a step on another day."""
    return _with_step(plan, number, today, due=due, estimated=False)


def _with_step(plan: Plan, number: int, today: dt.date, **changes: Any) -> Plan:
    """A new version with the step changed, still agreed where it was: going on with a step is what was agreed."""
    if plan.step(number) is None:
        return plan
    steps = tuple(replace(step, **changes) if step.number == number else step for step in plan.steps)
    if steps == plan.steps:
        return plan
    kept = {} if changes.get("state") == "dropped" else {"agreed_by": plan.agreed_by, "agreed_on": plan.agreed_on}
    return changed(plan, today, steps=steps, **kept)


def added(plan: Plan, words: str, today: dt.date, *, by: Doer = "me", due: dt.date | None = None) -> Plan:
    """The plan with a step in own words; the same plan where it has as many as it may."""
    if len(plan.listed) >= MOST_STEPS or not words.strip():
        return plan
    number = max((step.number for step in plan.steps), default=0) + 1
    return changed(plan, today, steps=(*plan.steps, PlanStep(number, "own", words.strip()[:MOST_LETTERS], by=by, due=due)))


# What is asked, and when


def due_steps(plan: Plan, today: dt.date) -> tuple[PlanStep, ...]:
    """The person's steps whose day has come, and about which they were not asked yet."""
    return tuple(step for step in plan.listed if _can_be_asked(step) and step.due is not None and step.due <= today)


def due_follow_up(plan: Plan, today: dt.date) -> int | None:
    """After how many months it is asked now how it went: the latest that has come, unless it was asked."""
    come = [months for months in FOLLOW_UPS if months_after(plan.made_on, months) <= today]
    return come[-1] if come and come[-1] not in plan.followed_up else None


def next_asking(plan: Plan, today: dt.date) -> dt.date | None:
    """The next day on which there is something to ask, today or later; None where there will be nothing."""
    days = [step.due for step in plan.listed if _can_be_asked(step) and step.due is not None]
    days += [months_after(plan.made_on, months) for months in FOLLOW_UPS if months > max(plan.followed_up, default=0)]
    return max(min(days), today) if days else None


def _can_be_asked(step: PlanStep) -> bool:
    """The counsellor's own steps are not the person's to answer for; nor is a guessed month a promise."""
    return step.state == "open" and step.by != "counsellor" and not step.estimated and step.asked != step.due


def asked(plan: Plan, steps: tuple[PlanStep, ...], follow_up: int | None) -> Plan:
    """The same version, with what was asked noted."""
    numbers = {step.number for step in steps}
    noted = tuple(replace(step, asked=step.due) if step.number in numbers else step for step in plan.steps)
    followed = (*plan.followed_up, follow_up) if follow_up is not None else plan.followed_up
    return replace(plan, steps=noted, followed_up=followed)


# As a document


def plan_to_document(plan: Plan) -> dict[str, object]:
    """The plan as JSON can hold it, without what says nothing."""
    document = {name: value for name, value in asdict(plan).items() if value not in (None, "", ())}
    steps = [{name: value for name, value in step.items() if value not in (None, "", False)} for step in document.get("steps", ())]
    made: dict[str, object] = _dated_out({**document, "steps": steps})
    return made


def plan_from_document(document: Mapping[str, Any]) -> Plan:
    """The plan of a document that `plan_to_document` made; what is not known any more is passed over."""
    given = {name: document[name] for name in _PLAN if name in document}
    for name in ("made_on", "changed_on", "agreed_on"):
        given[name] = _day(given.get(name))
    return Plan(
        **{
            **given,
            "start": tuple((slot, tuple(options)) for slot, options in given.get("start", ())),
            "path": tuple(Stage(**stage) for stage in given.get("path", ())),
            "steps": tuple(_step(step) for step in given.get("steps", ())),
            "followed_up": tuple(given.get("followed_up", ())),
        }
    )


def _step(document: Mapping[str, Any]) -> PlanStep:
    given = {name: document[name] for name in _STEP if name in document}
    return PlanStep(**{**given, "due": _day(given.get("due")), "asked": _day(given.get("asked"))})


def _day(written: str | None) -> dt.date | None:
    return dt.date.fromisoformat(written) if written else None


def _dated_out(value: Any) -> Any:
    """The value with days as text."""
    match value:
        case dict():
            return {name: _dated_out(one) for name, one in value.items()}
        case list() | tuple():
            return [_dated_out(one) for one in value]
        case dt.date():
            return value.isoformat()
    return value


_PLAN = frozenset(part.name for part in fields(Plan))
_STEP = frozenset(part.name for part in fields(PlanStep))
