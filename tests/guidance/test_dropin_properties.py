"""What always holds of a drop-in's sessions, whatever an admin writes."""

from __future__ import annotations

import calendar
import datetime as dt
from dataclasses import replace
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from dateutil.rrule import rrulestr
from hypothesis import example, given
from hypothesis import strategies as st

from bot.guidance.dropins import STILL_WORTH_IT, cancelled, next_session, sessions, with_changes
from bot.knowledge import Knowledge
from bot.knowledge.changes import SessionChange
from bot.knowledge.model import DropIn, Rule
from bot.knowledge.recurrence import days_of
from tests.guidance.test_dropin_years import EVES, MONDAY, OFF, written
from tests.guidance.wallcalendar import DAY, span

HELSINKI = ZoneInfo("Europe/Helsinki")
WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
BEGIN = dt.date(2026, 1, 1)

days = st.integers(0, 500).map(lambda number: BEGIN + number * DAY)
weekdays = st.lists(st.sampled_from(WEEKDAYS), min_size=1, max_size=3, unique=True)
places_in_month = st.sampled_from([f"{number}{day}" for number in (1, 2, 3, 4, 5, -1, -2) for day in WEEKDAYS])
numbered = st.lists(places_in_month, min_size=1, max_size=3, unique=True)
NEVER = {"freq": "monthly", "byday": ["5TH"], "bymonth": [2], "interval": 1, "since": "2026-01-01", "time": "morning", "count": 2}
"""A rule with a day in one of many years only."""


@st.composite
def rules(draw: st.DrawFn) -> dict[str, Any]:
    """A rule as it may be written."""
    monthly = draw(st.booleans())
    rule: dict[str, Any] = {"freq": "monthly" if monthly else "weekly", "time": draw(st.sampled_from(["morning", "13:00-15:30"]))}
    rule["byday"] = draw(numbered if monthly and draw(st.booleans()) else weekdays)
    rule["interval"] = draw(st.integers(1, 4))
    rule["since"] = draw(days).isoformat()
    if draw(st.booleans()):
        rule["bymonth"] = sorted(draw(st.sets(st.integers(1, 12), min_size=1, max_size=4)))
    if monthly and draw(st.booleans()):
        rule["bysetpos"] = draw(st.lists(st.sampled_from([1, 2, 3, -1, -2]), min_size=1, max_size=2, unique=True))
    end = draw(st.sampled_from(["", "until", "count"]))
    if end == "until":
        rule["until"] = (dt.date.fromisoformat(rule["since"]) + draw(st.integers(0, 300)) * DAY).isoformat()
    elif end == "count":
        rule["count"] = draw(st.integers(1, 12))
    return rule


def by_hand(rule: dict[str, Any], first: dt.date, last: dt.date) -> list[dt.date]:
    """The days of a rule, by looking at every day since its beginning: RFC 5545 read slowly."""
    since = dt.date.fromisoformat(rule["since"])
    until = dt.date.fromisoformat(rule.get("until", "2100-01-01"))
    months = dict.fromkeys((day.year, day.month) for day in span(since, max(last, since)))
    named = sorted({day for year, month in months for day in of_period(rule, since, year, month)})
    found = [day for day in named if since <= day <= until][: rule.get("count")]
    return [day for day in found if first <= day < last]


def of_period(rule: dict[str, Any], since: dt.date, year: int, month: int) -> set[dt.date]:
    """The days of one month that the rule names, if it is the turn of that month, or of their weeks."""
    if month not in rule.get("bymonth", range(1, 13)):
        return set()
    if rule["freq"] == "monthly":
        months = (year - since.year) * 12 + month - since.month
        return of_month(rule, year, month) if months % rule["interval"] == 0 else set()
    monday = since - since.weekday() * DAY
    weekly = {**rule, "bysetpos": None}
    return {day for day in of_month(weekly, year, month) if (day - monday).days // 7 % rule["interval"] == 0}


def of_month(rule: dict[str, Any], year: int, month: int) -> set[dt.date]:
    """The days of one month that the rule names."""
    whole = list(span(dt.date(year, month, 1), dt.date(year, month, calendar.monthrange(year, month)[1])))
    chosen = []
    for day in whole:
        same = [other for other in whole if other.weekday() == day.weekday()]
        place = same.index(day)
        called = {WEEKDAYS[day.weekday()], f"{place + 1}{WEEKDAYS[day.weekday()]}", f"{place - len(same)}{WEEKDAYS[day.weekday()]}"}
        if called & set(rule["byday"]):
            chosen.append(day)
    positions = rule.get("bysetpos")
    if not positions:
        return set(chosen)
    places = [position - 1 if position > 0 else len(chosen) + position for position in positions]
    return {chosen[place] for place in places if 0 <= place < len(chosen)}


@given(rules(), days, st.integers(0, 500))
@example(NEVER, BEGIN, 400)
def test_a_rule_names_the_days_that_its_words_say(rule: dict[str, Any], first: dt.date, length: int) -> None:
    """From whichever day one looks, and for however long, the days are those of a slow reading."""
    last = first + length * DAY
    assert list(days_of(Rule.model_validate(rule), first, last)) == by_hand(rule, first, last)


@pytest.mark.parametrize(
    "words",
    [
        "FREQ=WEEKLY;BYDAY=TH",
        "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH",
        "FREQ=WEEKLY;BYDAY=MO;BYMONTH=1,2,3,9,10,11",
        "FREQ=MONTHLY;BYDAY=1TH",
        "FREQ=MONTHLY;BYDAY=-1FR",
        "FREQ=MONTHLY;INTERVAL=3;BYDAY=TU",
        "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1",
        "FREQ=MONTHLY;BYDAY=5WE",
        "FREQ=MONTHLY;BYDAY=2TH,4TH;BYMONTH=1,2,3,4,5,9,10,11,12",
        "FREQ=MONTHLY;BYDAY=MO,TH;BYSETPOS=1,-1;COUNT=9",
        "FREQ=WEEKLY;BYDAY=WE;COUNT=5",
    ],
)
@pytest.mark.parametrize("since", [dt.date(2026, 1, 1), dt.date(2026, 8, 31), dt.date(2024, 2, 29)])
def test_the_words_mean_what_they_mean_elsewhere(words: str, since: dt.date) -> None:
    """A library that reads the words of RFC 5545 finds the same days."""
    written: dict[str, Any] = {"since": since.isoformat(), "time": "morning"}
    for word in words.split(";"):
        name, _, value = word.partition("=")
        key = name.lower()
        numbers = [int(one) for one in value.split(",")] if key in {"bymonth", "bysetpos"} else []
        written[key] = numbers or (value.split(",") if key == "byday" else int(value) if key in {"interval", "count"} else value.lower())
    theirs = rrulestr(words, dtstart=dt.datetime.combine(since, dt.time()))
    first, last = dt.date(2026, 10, 1), dt.date(2029, 12, 31)
    begin, end = (dt.datetime.combine(day, dt.time()) for day in (first, last))
    between = theirs.between(begin, end, inc=True)
    assert list(days_of(Rule.model_validate(written), first, last + DAY)) == [moment.date() for moment in between]


@st.composite
def dropins(draw: st.DrawFn) -> dict[str, Any]:
    """What a file may say of a drop-in's dates."""
    breaks = [(begin, begin + draw(st.integers(0, 40)) * DAY) for begin in draw(st.lists(days, max_size=3))]
    closed = draw(st.lists(days, max_size=5, unique=True))
    extra = draw(st.lists(days, max_size=5, unique=True))
    return {
        "rule": draw(rules()),
        "breaks": [{"since": begin.isoformat(), "until": end.isoformat(), "source": "A property"} for begin, end in breaks],
        "closed": [day.isoformat() for day in closed],
        "extra": [day.isoformat() for day in extra if day not in closed],
        "closed_on_eves": draw(st.booleans()),
    }


@given(data=dropins(), first=days, length=st.integers(0, 300))
def test_a_session_is_on_no_day_off_unless_it_is_extra(knowledge: Knowledge, data: dict[str, Any], first: dt.date, length: int) -> None:
    """None in a break, on a closed day or a holiday; every extra date is there; in order, each day once, within what was asked for."""
    dropin = written(knowledge.dropins[MONDAY], **data)
    found = [session.date for session in sessions(dropin, first, length)]
    extra = {one.date for one in dropin.extra if first <= one.date < first + length * DAY}
    assert extra <= set(found)
    for day in set(found) - extra:
        assert day not in OFF
        assert day not in dropin.closed
        assert not any(off.since <= day <= off.until for off in dropin.breaks)
        assert not (dropin.closed_on_eves and day in EVES)
    assert found == sorted(set(found))
    assert all(first <= day < first + length * DAY for day in found)


@given(data=dropins(), first=days, cut=st.integers(0, 200))
def test_two_stretches_make_one(knowledge: Knowledge, data: dict[str, Any], first: dt.date, cut: int) -> None:
    """Where one begins to look changes nothing of what there is."""
    dropin = written(knowledge.dropins[MONDAY], **data)
    whole = [*sessions(dropin, first, cut), *sessions(dropin, first + cut * DAY, 200 - cut)]
    assert [(one.start, one.end) for one in whole] == [(one.start, one.end) for one in sessions(dropin, first, 200)]


@given(data=dropins(), day=days, hour=st.integers(0, 23))
def test_the_next_session_is_the_first_that_one_can_still_come_to(
    knowledge: Knowledge, data: dict[str, Any], day: dt.date, hour: int
) -> None:
    """It is the first of the sessions from today on that is not as good as over; where there is none, there is none."""
    dropin = written(knowledge.dropins[MONDAY], **data)
    now = dt.datetime.combine(day, dt.time(hour), HELSINKI)
    coming = [session for session in sessions(dropin, day, 400) if session.end - now >= STILL_WORTH_IT]
    assert next_session(dropin, now) == next(iter(coming), None)


def as_they_are(dropin: DropIn) -> list[tuple[dt.datetime, dt.datetime]]:
    """When its sessions begin and end, in two years."""
    return [(session.start, session.end) for session in sessions(dropin, BEGIN, 730)]


@given(data=dropins(), which=st.integers(0, 100))
def test_a_cancellation_takes_exactly_one_session_away(knowledge: Knowledge, data: dict[str, Any], which: int) -> None:
    """All others stay as they were, and the one is told as cancelled."""
    known = with_dropin(knowledge, written(knowledge.dropins[MONDAY], **data))
    before = list(sessions(known.dropins[MONDAY], BEGIN, 730))
    if not before:
        return
    gone = before[which % len(before)]
    changed = with_changes(known, (SessionChange(MONDAY, gone.date),)).dropins[MONDAY]
    assert as_they_are(changed) == [(session.start, session.end) for session in before if session is not gone]
    assert [session.date for session in cancelled(changed, BEGIN, 730)] == [gone.date]
    assert as_they_are(known.dropins[MONDAY]) == [(session.start, session.end) for session in before], "the knowledge itself stays"


@given(data=dropins(), which=st.integers(0, 100), to=days)
def test_a_move_keeps_the_number_of_sessions(knowledge: Knowledge, data: dict[str, Any], which: int, to: dt.date) -> None:
    """The session is on the new day at its clock time, and says where it comes from; a day that has one already keeps that."""
    known = with_dropin(knowledge, written(knowledge.dropins[MONDAY], **data))
    before = list(sessions(known.dropins[MONDAY], BEGIN, 730))
    if not before:
        return
    moved = before[which % len(before)]
    changed = with_changes(known, (SessionChange(MONDAY, moved.date, to, "The room is taken"),)).dropins[MONDAY]
    after = {session.date: session for session in sessions(changed, BEGIN, 730)}
    others = {session.date for session in before} - {moved.date}
    assert set(after) == others | {to}
    if to not in others:
        assert after[to].start.timetz().replace(tzinfo=None) == moved.start.timetz().replace(tzinfo=None)
        assert after[to].moved_from == (moved.date if moved.date != to else None)
        assert after[to].reason == "The room is taken"


def with_dropin(knowledge: Knowledge, dropin: DropIn) -> Knowledge:
    """The knowledge with another drop-in of that id."""
    return replace(knowledge, dropins={**knowledge.dropins, dropin.id: dropin})
