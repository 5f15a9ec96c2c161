"""A period of learning at work: its phases overlap as the file says, and what is due is told once, in time or not at all."""

from __future__ import annotations

import datetime as dt
import itertools
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.guidance.period import Moment, Period, SkillState, UnitState, after_months, due, formerly, last_day, moments, phases, progress
from bot.knowledge import Knowledge
from bot.knowledge.calendar import helsinki

STARTS = dt.date(2026, 12, 1)
BEGAN = helsinki(STARTS, "08:00")
DAYS = st.dates(dt.date(2026, 1, 1), dt.date(2030, 12, 31))


def period(starts: dt.date = STARTS, **units: dt.date | None) -> Period:
    """Give a period that was accepted on its first morning, with units that are to be shown on those days."""
    return Period(1, "staff:1", starts, helsinki(starts, "08:00"), units=tuple(UnitState(name, day) for name, day in units.items()))


def test_phases_overlap_on_purpose(knowledge: Knowledge) -> None:
    """Months 1-2, 2-4 and 4-6: in the second and the fourth month one is in two phases at once."""
    days = [(one.first.isoformat(), one.last.isoformat()) for one in phases(knowledge.valo, STARTS)]
    assert days == [("2026-12-01", "2027-01-31"), ("2027-01-01", "2027-03-31"), ("2027-03-01", "2027-05-31")]


@given(starts=DAYS)
def test_a_period_is_covered_by_its_phases(knowledge: Knowledge, starts: dt.date) -> None:
    """Whatever the first day, the phases begin with the period, leave no gap, and end with it."""
    days = phases(knowledge.valo, starts)
    assert (days[0].first, days[-1].last) == (starts, last_day(knowledge.valo, starts))
    assert all(later.first <= earlier.last for earlier, later in itertools.pairwise(days))


@given(day=DAYS, months=st.integers(0, 48))
def test_months_are_added_as_people_count(day: dt.date, months: int) -> None:
    """The same day of the month where there is one; never into the month after."""
    later = after_months(day, months)
    assert (later.year * 12 + later.month) - (day.year * 12 + day.month) == months
    assert later.day == day.day or (later.day < day.day and (later + dt.timedelta(days=1)).day == 1)


@given(shown=st.dates(STARTS, dt.date(2027, 5, 31)), looks=st.lists(st.integers(0, 500), min_size=1, max_size=30))
def test_each_thing_is_told_at_most_once(knowledge: Knowledge, shown: dt.date, looks: list[int]) -> None:
    """Whenever the clock is looked at, nothing is told twice, nothing before its time, and no demonstration is reminded of afterwards."""
    now, told = period(koulut=shown), list[tuple[Moment, dt.datetime]]()
    for days in sorted(looks):
        at = BEGAN + dt.timedelta(days=days)
        told += [(moment, at) for moment in due(knowledge.valo, now, at)]
        now = replace(now, told_until=at)
    assert len({moment for moment, _ in told}) == len(told)
    assert all(moment.at <= at for moment, at in told)
    assert all(at.date() < shown for moment, at in told if moment.matter == "eve")


def test_who_looks_every_day_misses_nothing(knowledge: Knowledge) -> None:
    """Looked at daily, everything that lies ahead is told."""
    now, told = period(koulut=dt.date(2027, 4, 20)), list[Moment]()
    for days in range(420):
        at = BEGAN + dt.timedelta(days=days, hours=1)
        told += due(knowledge.valo, now, at)
        now = replace(now, told_until=at)
    assert tuple(told) == moments(knowledge.valo, now)
    assert [one.matter for one in told] == ["phase", "phase", "week", "eve", "shown", "ending", "over", "after", "after", "after"]


def test_a_unit_that_was_passed_is_not_reminded_of(knowledge: Knowledge) -> None:
    """What was shown already needs no day."""
    passed = replace(period(), units=(UnitState("koulut", dt.date(2027, 4, 20), passed=True),))
    assert {moment.about for moment in moments(knowledge.valo, passed)}.isdisjoint({"koulut"})


def test_progress_counts_what_the_unit_asks_for(knowledge: Knowledge) -> None:
    """Skills of the file and those of the coach count; confirmed is learned too; what the file has no more counts nowhere."""
    skills = (
        SkillState("yllapitosiivous", "valineet", ticked=True),
        SkillState("yllapitosiivous", "koneet", confirmed=True),
        SkillState("yllapitosiivous", "+01", "Pakkaat kärryn.", ticked=True, confirmed=True),
        SkillState("yllapitosiivous", "gone", ticked=True),
    )
    far = progress(knowledge.valo, replace(period(yllapitosiivous=None), skills=skills), "yllapitosiivous")
    assert (far.all, far.ticked, far.confirmed) == (5, 3, 2)


@pytest.mark.parametrize(
    ("today", "then"), [("puhtaus-pt", {"381113", "351204"}), ("puhtaus-at", {"384114", "384103", "354203"}), ("puhtaus-eat", set())]
)
def test_qualifications_of_then_are_known_by_those_of_today(knowledge: Knowledge, today: str, then: set[str]) -> None:
    """The five qualifications of the project, each with the one that took its place."""
    assert {former.code for former in formerly(knowledge.valo, today)} == then
