"""A period of learning at work (VALO): how far someone is, which phase it is, and at which moments something is due.

What is known of the trainee is a `Period`, as the coach and they have noted it; what units ask for is in `valo.yaml`. Days are Finnish.
"""

from __future__ import annotations

import datetime as dt
from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from bot.knowledge.calendar import HELSINKI, helsinki
from bot.knowledge.model import Former, Phase, ValoFile, ValoUnit

Onward = Literal["studies", "work", "subsidised", "service"]
"""What comes after the period: the whole qualification or other studies, work, work with a pay subsidy, another service."""

ONWARD: tuple[Onward, ...] = ("studies", "work", "subsidised", "service")

OWN = "+"
"""How the id of a skill begins that the coach wrote; no id of the files does."""

MORNING = "09:00"
"""The time of day at which something is due."""

BEFORE_SHOWING = {"week": dt.timedelta(days=7), "eve": dt.timedelta(days=1)}
"""How long before a demonstration one is reminded of it."""

BEFORE_END = dt.timedelta(days=14)
"""How long before the end of the period the way on is asked for."""

DAY = dt.timedelta(days=1)


@dataclass(frozen=True, slots=True)
class SkillState:
    """How one skill stands: ticked by the trainee, confirmed by the coach. `words` is what the coach wrote, where it is no file's."""

    unit: str
    skill: str
    words: str | None = None
    ticked: bool = False
    confirmed: bool = False


@dataclass(frozen=True, slots=True)
class UnitState:
    """A unit that was chosen: when it is to be shown, and whether it has been, and passed."""

    unit: str
    shown_on: dt.date | None = None
    passed: bool = False


@dataclass(frozen=True, slots=True)
class Period:
    """One trainee's period. `lead` is the number of their matter; `told_until`: what was due up to then has been told."""

    lead: int
    coach: str
    starts: dt.date
    told_until: dt.datetime
    environment: str | None = None
    onward: Onward | None = None
    whole: bool = False
    """The whole qualification was finished, not only units."""
    units: tuple[UnitState, ...] = ()
    skills: tuple[SkillState, ...] = ()

    def unit(self, name: str) -> UnitState | None:
        """How that unit stands; None where it was not chosen."""
        return next((one for one in self.units if one.unit == name), None)

    def skill(self, unit: str, name: str) -> SkillState:
        """How that skill stands; as yet untouched, if nothing is known of it."""
        return next((one for one in self.skills if (one.unit, one.skill) == (unit, name)), SkillState(unit, name))


@dataclass(frozen=True, slots=True)
class Dated:
    """A phase of the file with its first and its last day."""

    phase: Phase
    first: dt.date
    last: dt.date


Matter = Literal["phase", "week", "eve", "shown", "ending", "over", "after"]
"""What is due: a phase begins; a demonstration is a week, or a day, away; it was yesterday; the period ends soon; it is over; it
has been over for some months."""

AFTERWARDS = (1, 3, 6)
"""So many months after the period one is asked how it goes («autamme myös jakson jälkeen»)."""


@dataclass(frozen=True, slots=True)
class Moment:
    """Something that is due at a moment; `about` is the phase, the unit, or how many months it has been over."""

    at: dt.datetime
    matter: Matter
    about: str = ""


def after_months(day: dt.date, months: int) -> dt.date:
    """The same day so many months later, or the last of that month where it has no such day."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return dt.date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def phases(valo: ValoFile, starts: dt.date) -> tuple[Dated, ...]:
    """The phases with their days, for a period that begins then."""
    return tuple(
        Dated(phase, after_months(starts, phase.month_from - 1), after_months(starts, phase.month_to) - DAY) for phase in valo.phases
    )


def last_day(valo: ValoFile, starts: dt.date) -> dt.date:
    """The last day of a period that begins then."""
    return after_months(starts, valo.months) - DAY


def find_unit(valo: ValoFile, name: str) -> ValoUnit | None:
    """The unit of that id."""
    return next((unit for unit in valo.units if unit.id == name), None)


def formerly(valo: ValoFile, qualification: str) -> tuple[Former, ...]:
    """The qualifications of then whose place one of today took."""
    return tuple(former for former in valo.former if former.today == qualification)


def skill_ids(valo: ValoFile, period: Period, unit: str) -> tuple[str, ...]:
    """The skills that a unit asks of this trainee: those of the file, then those that the coach wrote."""
    known = find_unit(valo, unit)
    listed = tuple(skill.id for skill in known.requirements.skills) if known and known.requirements else ()
    return (*listed, *(one.skill for one in period.skills if one.unit == unit and one.skill.startswith(OWN)))


@dataclass(frozen=True, slots=True)
class Progress:
    """How many skills a unit asks for, and how many of them are ticked and confirmed."""

    all: int
    ticked: int
    confirmed: int


def progress(valo: ValoFile, period: Period, unit: str) -> Progress:
    """How far the trainee is with a unit."""
    states = [period.skill(unit, name) for name in skill_ids(valo, period, unit)]
    return Progress(len(states), sum(one.ticked or one.confirmed for one in states), sum(one.confirmed for one in states))


def moments(valo: ValoFile, period: Period) -> tuple[Moment, ...]:
    """All moments of the period at which something is due, in order."""
    return tuple(sorted(_moments(valo, period), key=lambda moment: (moment.at, moment.matter, moment.about)))


def _moments(valo: ValoFile, period: Period) -> Iterator[Moment]:
    for dated in phases(valo, period.starts):
        if dated.first > period.starts:
            yield Moment(_morning(dated.first), "phase", dated.phase.id)
    for unit in period.units:
        if unit.shown_on is not None and not unit.passed:
            yield Moment(_morning(unit.shown_on - BEFORE_SHOWING["week"]), "week", unit.unit)
            yield Moment(_morning(unit.shown_on - BEFORE_SHOWING["eve"]), "eve", unit.unit)
            yield Moment(_morning(unit.shown_on + DAY), "shown", unit.unit)
    last = last_day(valo, period.starts)
    yield Moment(_morning(last - BEFORE_END), "ending")
    yield Moment(_morning(last + DAY), "over")
    yield from (Moment(_morning(after_months(last, months)), "after", str(months)) for months in AFTERWARDS)


def _morning(day: dt.date) -> dt.datetime:
    return helsinki(day, MORNING)


def next_moment(valo: ValoFile, period: Period) -> dt.datetime | None:
    """When something is due next; None where nothing is any more."""
    return next((moment.at for moment in moments(valo, period) if moment.at > period.told_until), None)


def due(valo: ValoFile, period: Period, now: dt.datetime) -> tuple[Moment, ...]:
    """What has come due since it was last told, without what comes too late to be of use."""
    passed = [moment for moment in moments(valo, period) if period.told_until < moment.at <= now]
    latest = next((moment for moment in reversed(passed) if moment.matter == "after"), None)
    return tuple(moment for moment in passed if not _is_late(period, moment, now) and (moment.matter != "after" or moment is latest))


def _is_late(period: Period, moment: Moment, now: dt.datetime) -> bool:
    """Whether a reminder of a demonstration comes after the next one, or after the day itself."""
    unit = period.unit(moment.about)
    if moment.matter not in BEFORE_SHOWING or unit is None or unit.shown_on is None:
        return False
    if moment.matter == "eve":
        return now.astimezone(HELSINKI).date() >= unit.shown_on
    return now >= _morning(unit.shown_on - BEFORE_SHOWING["eve"])
