from __future__ import annotations

import datetime as dt
from zoneinfo import ZoneInfo

import pytest

from bot.guidance.dropins import next_session, sessions
from bot.knowledge import Knowledge
from bot.knowledge.calendar import is_closed
from bot.knowledge.model import DropIn
from tests.guidance.wallcalendar import DAY, days_off, easter, eves, last_sunday, span

HELSINKI = ZoneInfo("Europe/Helsinki")
YEARS = range(2024, 2035)
FIRST, LAST = dt.date(2024, 1, 1), dt.date(2034, 12, 31)
DAYS = (LAST - FIRST).days + 1
OFF = frozenset(day for year in YEARS for day in days_off(year))
EVES = frozenset(day for year in YEARS for day in eves(year))
MONDAY, THURSDAY = "koulutusmaanantai-forssa", "koulutustorstai-hameenlinna"


def written(dropin: DropIn, **more: object) -> DropIn:
    """The drop-in as a file would have it with that changed; dates are written as text."""
    known = {name: value for name, value in dropin.model_dump(mode="json").items() if name not in {"rule", "rules"}}
    return DropIn.model_validate({**known, **more})


def test_the_calendar_by_hand_knows_what_almanacs_say() -> None:
    """Easter and the days that hang on it, as printed in almanacs: the count that the others lean on is itself right."""
    assert [easter(year) for year in (2024, 2025, 2026, 2027, 2028, 2034)] == [
        dt.date(2024, 3, 31), dt.date(2025, 4, 20), dt.date(2026, 4, 5), dt.date(2027, 3, 28), dt.date(2028, 4, 16), dt.date(2034, 4, 9),
    ]  # fmt: skip
    assert {dt.date(2026, 5, 14), dt.date(2026, 6, 19), dt.date(2026, 10, 31), dt.date(2027, 5, 6)} <= OFF


@pytest.mark.parametrize("year", YEARS)
def test_offices_are_closed_as_the_calendar_by_hand_says(year: int) -> None:
    """Every day of the year is open or closed as it says."""
    for day in span(dt.date(year, 1, 1), dt.date(year, 12, 31)):
        assert is_closed(day) == (day in OFF), day


@pytest.mark.parametrize(("name", "weekday"), [(MONDAY, 1), (THURSDAY, 4)])
def test_the_shipped_sessions_of_ten_years(knowledge: Knowledge, name: str, weekday: int) -> None:
    """Every Monday and every Thursday from 2024 to 2034 that is no day off, and no other day."""
    expected = [day for day in span(FIRST, LAST) if day.isoweekday() == weekday and day not in OFF]
    assert [session.date for session in sessions(knowledge.dropins[name], FIRST, DAYS)] == expected


@pytest.mark.parametrize(
    ("off", "following"),
    [
        (dt.date(2026, 12, 24), dt.date(2026, 12, 31)),  # Christmas Eve
        (dt.date(2026, 5, 14), dt.date(2026, 5, 21)),  # Ascension Day
        (dt.date(2025, 12, 25), dt.date(2026, 1, 8)),  # Christmas Day, and New Year's Day a week later
        (dt.date(2028, 1, 6), dt.date(2028, 1, 13)),  # Epiphany
    ],
)
def test_a_thursday_that_is_a_day_off_is_passed_over(knowledge: Knowledge, off: dt.date, following: dt.date) -> None:
    """Who asks in the morning of a Thursday that is off is told of the next one that is not."""
    session = next_session(knowledge.dropins[THURSDAY], dt.datetime.combine(off, dt.time(8), HELSINKI))
    assert session is not None
    assert session.date == following


def test_the_29th_of_february_is_a_day_like_others(knowledge: Knowledge) -> None:
    """In 2024 it was a Thursday, with a session; weeks and months go on after it as before."""
    leap = dt.date(2024, 2, 29)
    dropin = knowledge.dropins[THURSDAY]
    assert [session.date for session in sessions(dropin, leap - 7 * DAY, 15)] == [leap - 7 * DAY, leap, leap + 7 * DAY]
    last = written(dropin, rule={"freq": "monthly", "byday": ["-1TH"], "bymonth": [2], "time": "09:00-11:00"})
    assert [session.date.day for session in sessions(last, FIRST, DAYS)] == [29, 27, 26, 25, 24, 22, 28, 27, 26, 24, 23]
    biweekly = written(dropin, rule={"freq": "weekly", "interval": 2, "byday": ["TH"], "time": "morning", "since": "2024-02-15"})
    assert [session.date for session in sessions(biweekly, leap, 15)] == [leap, leap + 14 * DAY]


@pytest.mark.parametrize("year", YEARS)
@pytest.mark.parametrize(("month", "hours"), [(3, (2, 3)), (10, (3, 2))])
def test_the_clocks_change_and_the_session_does_not(knowledge: Knowledge, year: int, month: int, hours: tuple[int, int]) -> None:
    """On the Mondays around each change the session is at 13 by the clock on the wall, and an hour apart in UTC."""
    change = last_sunday(year, month)
    rule = {"freq": "weekly", "byday": ["MO", "TU", "WE", "TH", "FR", "SA", "SU"], "time": "13:00-15:30"}
    around = list(sessions(written(knowledge.dropins[MONDAY], rule=rule), change - 9 * DAY, 18))
    for session in around:
        assert (session.start.hour, session.end - session.start) == (13, dt.timedelta(hours=2, minutes=30))
        offset = hours[0] if session.date < change else hours[1]
        assert session.start.astimezone(dt.UTC).hour == 13 - offset
    assert {session.date < change for session in around} == {True, False}


def test_a_rule_changes_in_mid_season(knowledge: Knowledge) -> None:
    """Mondays until the autumn holiday and Wednesdays after it, at another time: one list, with no gap and nothing twice."""
    rules = [
        {"freq": "weekly", "byday": ["MO"], "time": "13:00-15:30", "since": "2026-08-31", "until": "2026-10-18"},
        {"freq": "weekly", "byday": ["WE"], "time": "09:00-11:00", "since": "2026-10-19", "until": "2026-12-11"},
    ]
    found = list(sessions(written(knowledge.dropins[MONDAY], rules=rules), dt.date(2026, 8, 1), 200))
    mondays = [day for day in span(dt.date(2026, 8, 31), dt.date(2026, 10, 18)) if day.isoweekday() == 1]
    wednesdays = [day for day in span(dt.date(2026, 10, 19), dt.date(2026, 12, 11)) if day.isoweekday() == 3]
    assert [session.date for session in found] == mondays + wednesdays
    assert {f"{session.start:%a %H:%M}" for session in found} == {"Mon 13:00", "Wed 09:00"}
    before = next_session(written(knowledge.dropins[MONDAY], rules=rules), dt.datetime(2026, 10, 12, 16, 0, tzinfo=HELSINKI))
    assert before is not None
    assert before.date == dt.date(2026, 10, 21)


def test_eves_are_off_where_the_file_says_so(knowledge: Knowledge) -> None:
    """Maundy Thursday, New Year's Eve, the eves of May Day, Epiphany and Ascension Day; else they are held. 23 December is no eve."""
    named = {dt.date(2026, 4, 2), dt.date(2026, 12, 31), dt.date(2026, 4, 30), dt.date(2026, 1, 5), dt.date(2027, 5, 5)}
    ordinary = {dt.date(2026, 12, 23), dt.date(2026, 6, 18)}
    rule = {"freq": "weekly", "byday": ["MO", "TU", "WE", "TH", "FR"], "time": "13:00-15:00"}
    dropin = knowledge.dropins[MONDAY]
    open_days = {session.date for session in sessions(written(dropin, rule=rule), FIRST, DAYS)}
    fewer = {session.date for session in sessions(written(dropin, rule=rule, closed_on_eves=True), FIRST, DAYS)}
    assert named <= open_days
    assert ordinary <= fewer
    assert open_days - fewer == open_days & EVES


def test_hosts_take_turns_by_the_week(knowledge: Knowledge) -> None:
    """The lists of the rota go round by weeks, also over a week that is off; another entry begins anew; who is always there stays."""
    rota = [
        {"since": "2026-11-30", "turns": [["fai"], ["tavastia", "tyohame"], []]},
        {"since": "2027-01-04", "turns": [["hamk"]]},
    ]
    dropin = written(knowledge.dropins[MONDAY], rule={"freq": "weekly", "byday": ["MO", "FR"], "time": "morning"}, rota=rota)
    told = {session.date: session.hosts for session in sessions(dropin, dt.date(2026, 11, 27), 50)}
    always = knowledge.dropins[MONDAY].hosts
    turns = {0: ("fai",), 1: ("tavastia",), 2: ()}
    assert told[dt.date(2026, 11, 27)] == always == ("tyohame",)
    for day, hosts in told.items():
        if dt.date(2026, 11, 30) <= day < dt.date(2027, 1, 4):
            assert hosts == (*always, *turns[(day - dt.date(2026, 11, 30)).days // 7 % 3]), day
        elif day >= dt.date(2027, 1, 4):
            assert hosts == (*always, "hamk"), day
    assert dt.date(2026, 12, 25) not in told
