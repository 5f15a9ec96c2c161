from __future__ import annotations

import datetime as dt
from zoneinfo import ZoneInfo

import pytest

from bot.guidance.dropins import STILL_WORTH_IT, Session, next_session, sessions
from bot.knowledge import Knowledge
from bot.knowledge.model import Break, DropIn, Extra, Rule, Weekday
from tests.guidance.wallcalendar import days_off

HELSINKI = ZoneInfo("Europe/Helsinki")
YEARS = range(2026, 2037)
FIRST, LAST = dt.date(2026, 1, 1), dt.date(2036, 12, 31)
DAY = dt.timedelta(days=1)
DAYS = tuple(FIRST + number * DAY for number in range((LAST - FIRST).days + 1))
EVERY_DAY: tuple[Weekday, ...] = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")


DAYS_OFF = frozenset(day for year in YEARS for day in days_off(year))


def held(knowledge: Knowledge, rule: Rule, breaks: tuple[Break, ...] = (), extra: tuple[dt.date, ...] = ()) -> DropIn:
    """A drop-in with that rule."""
    known = next(iter(knowledge.dropins.values()))
    added = tuple(Extra.model_validate({"date": day.isoformat()}) for day in extra)
    return known.model_copy(update={"rule": rule, "breaks": breaks, "extra": added})


def weekly(*days: Weekday, time: str = "afternoon", interval: int = 1, since: str | None = None, until: str | None = None) -> Rule:
    """A rule as a file has it."""
    written = {"freq": "weekly", "byday": days, "time": time, "interval": interval, "since": since, "until": until}
    return Rule.model_validate({name: value for name, value in written.items() if value is not None})


def dates(dropin: DropIn, first: dt.date, days: int) -> list[dt.date]:
    """The days of its sessions."""
    return [session.date for session in sessions(dropin, first, days)]


def clock(session: Session) -> tuple[str, str]:
    """Its times of day, as a clock on a Finnish wall shows them."""
    start, end = (moment.astimezone(HELSINKI) for moment in (session.start, session.end))
    return f"{start:%H:%M}", f"{end:%H:%M}"


def test_days_that_are_known_to_be_off_are_off(knowledge: Knowledge) -> None:
    """Easter Monday, Ascension Day, Christmas Eve and Epiphany, by their dates in a wall calendar, have no session."""
    off = {dt.date(2026, 4, 6), dt.date(2026, 5, 14), dt.date(2026, 12, 24), dt.date(2027, 1, 6), dt.date(2027, 3, 29), dt.date(2027, 5, 6)}
    daily = held(knowledge, weekly(*EVERY_DAY))
    assert not off & set(dates(daily, FIRST, len(DAYS)))
    assert dt.date(2026, 12, 31) in dates(daily, FIRST, len(DAYS)), "New Year's Eve is an ordinary day"


@pytest.mark.parametrize(("year", "month", "summer_after"), [(year, month, month == 3) for year in YEARS for month in (3, 10)])
def test_both_changes_of_the_clock_keep_the_local_time(knowledge: Knowledge, year: int, month: int, *, summer_after: bool) -> None:
    """A session is at one and the same time of day before and after the clocks change; only its offset differs."""
    sunday = dt.date(year, month, 31) - DAY * ((dt.date(year, month, 31).weekday() + 1) % 7)
    dropin = held(knowledge, weekly(*EVERY_DAY, time="13:00-15:30"))
    around = {session.date: session for session in sessions(dropin, sunday - 9 * DAY, 18)}
    for day, session in around.items():
        assert clock(session) == ("13:00", "15:30")
        summer = summer_after if day >= sunday else not summer_after
        assert session.start.utcoffset() == dt.timedelta(hours=3 if summer else 2)
    assert {day < sunday for day in around} == {True, False}


def test_a_part_of_the_day_is_told_as_such(knowledge: Knowledge) -> None:
    """While nobody has confirmed the clock time, a session has the bounds of its part of the day and says that it knows no clock."""
    for part, bounds in (("morning", ("09:00", "12:00")), ("afternoon", ("12:00", "16:00"))):
        session = next(sessions(held(knowledge, weekly("MO", time=part)), FIRST, 14))
        assert (clock(session), session.knows_clock) == (bounds, False)
    known = next(sessions(held(knowledge, weekly("MO", time="10:15-11:45")), FIRST, 14))
    assert (clock(known), known.knows_clock) == (("10:15", "11:45"), True)


def test_the_session_of_today_is_next_until_it_is_too_late_to_come(knowledge: Knowledge) -> None:
    """Before and during a session it is the next one; from half an hour before its end, next week's is."""
    dropin = held(knowledge, weekly("MO", time="13:00-15:00"))
    today, following = dt.date(2026, 11, 23), dt.date(2026, 11, 30)
    end = dt.datetime(2026, 11, 23, 15, 0, tzinfo=HELSINKI)
    moments = {
        end - dt.timedelta(hours=14): today,
        end - dt.timedelta(hours=1): today,
        end - STILL_WORTH_IT: today,
        end - STILL_WORTH_IT + dt.timedelta(seconds=1): following,
        end: following,
        end + dt.timedelta(hours=8): following,
    }
    for moment, expected in moments.items():
        for now in (moment, moment.astimezone(dt.UTC)):
            session = next_session(dropin, now)
            assert session is not None
            assert session.date == expected, now


def test_late_in_the_evening_today_is_the_finnish_day(knowledge: Knowledge) -> None:
    """At 22:30 UTC it is already tomorrow in Finland: a session of the day that ended there is not told."""
    dropin = held(knowledge, weekly("MO", time="09:00-15:00"))
    session = next_session(dropin, dt.datetime(2026, 11, 22, 22, 30, tzinfo=dt.UTC))
    assert session is not None
    assert session.date == dt.date(2026, 11, 23)


def test_breaks_take_sessions_away_and_extra_dates_add_them(knowledge: Knowledge) -> None:
    """A break takes every session from its first to its last day; an extra date is held, even on another weekday or a day off."""
    rule = weekly("TH", time="12:00-15:00")
    off = (Break.model_validate({"since": "2026-06-11", "until": "2026-08-06", "source": "the office is closed"}),)
    extra = (dt.date(2026, 6, 16), dt.date(2026, 7, 2), dt.date(2026, 12, 24))
    found = dates(held(knowledge, rule, off, extra), dt.date(2026, 6, 1), 80)
    expected = [(6, 4), (6, 16), (7, 2), (8, 13)]
    assert found == [dt.date(2026, month, day) for month, day in expected]
    assert dt.date(2026, 12, 24) in dates(held(knowledge, rule, off, extra), dt.date(2026, 12, 1), 31)
    assert dates(held(knowledge, rule, (), (dt.date(2026, 6, 4),)), dt.date(2026, 6, 1), 7) == [dt.date(2026, 6, 4)], "not twice a day"


def test_every_second_week_counts_from_its_beginning(knowledge: Knowledge) -> None:
    """Every second week means every second week from `since`, whichever day one looks from; a day off does not shift the rest."""
    since = dt.date(2026, 11, 26)
    dropin = held(knowledge, weekly("TH", interval=2, since=since.isoformat()))
    expected = [since + 14 * number * DAY for number in range(8)]
    expected = [day for day in expected if day not in DAYS_OFF]
    assert dt.date(2026, 12, 24) not in expected
    for first in (since - 40 * DAY, since, dt.date(2026, 11, 1)):
        assert dates(dropin, first, (since + 106 * DAY - first).days) == expected
    for first in (since + 3 * DAY, since + 8 * DAY, since + 15 * DAY):
        assert dates(dropin, first, 60) == [day for day in expected if first <= day < first + 60 * DAY]


def test_every_second_week_with_two_days_has_both_in_the_same_week(knowledge: Knowledge) -> None:
    """With two weekdays, the weeks alternate, not the days."""
    rule = weekly("MO", "TH", interval=2, since="2026-11-02")
    found = dates(held(knowledge, rule), dt.date(2026, 11, 2), 28)
    assert found == [dt.date(2026, 11, day) for day in (2, 5, 16, 19)]


def test_a_rule_holds_from_since_to_until(knowledge: Knowledge) -> None:
    """No session before `since` or after `until`, both days included; when it is over, there is no next one."""
    rule = weekly("MO", since="2026-11-23", until="2026-12-07")
    dropin = held(knowledge, rule)
    assert dates(dropin, FIRST, len(DAYS)) == [dt.date(2026, 11, 23), dt.date(2026, 11, 30), dt.date(2026, 12, 7)]
    assert next_session(dropin, dt.datetime(2026, 12, 7, 18, 0, tzinfo=HELSINKI)) is None
    before = next_session(dropin, dt.datetime(2026, 9, 1, 12, 0, tzinfo=HELSINKI))
    assert before is not None
    assert before.date == dt.date(2026, 11, 23)


def test_a_stretch_of_days_ends_where_it_says(knowledge: Knowledge) -> None:
    """`days` counts from the first day: one day holds that day only, none holds nothing."""
    monday = dt.date(2026, 11, 23)
    dropin = knowledge.dropins["koulutusmaanantai-forssa"]
    assert dates(dropin, monday, 1) == [monday]
    assert dates(dropin, monday, 7) == [monday]
    assert dates(dropin, monday, 8) == [monday, monday + 7 * DAY]
    assert dates(dropin, monday, 0) == dates(dropin, monday, -3) == []
