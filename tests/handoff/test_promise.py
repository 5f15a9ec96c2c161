from __future__ import annotations

import datetime as dt
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.handoff.routing import promise
from bot.knowledge import Knowledge
from bot.knowledge.calendar import WEEKDAYS, add_working_hours, is_closed
from bot.knowledge.model import Hours

HELSINKI = ZoneInfo("Europe/Helsinki")
WORKDAYS = WEEKDAYS[:5]


def at(text: str) -> dt.datetime:
    """That moment in Finland."""
    return dt.datetime.fromisoformat(text).replace(tzinfo=HELSINKI)


@pytest.mark.parametrize(
    ("now", "expected"),
    [
        ("2026-11-23T08:00", "2026-11-23T16:00"),  # Monday at opening: by the end of the day
        ("2026-11-23T10:00", "2026-11-24T10:00"),  # Monday morning: the same time tomorrow
        ("2026-11-23T10:20", "2026-11-24T11:00"),  # never sooner than eight working hours: the next full hour
        ("2026-11-23T06:00", "2026-11-23T16:00"),  # before opening counts from opening
        ("2026-11-23T22:00", "2026-11-24T16:00"),  # after closing counts from the next morning
        ("2026-11-27T14:00", "2026-11-30T14:00"),  # Friday afternoon: Monday
        ("2026-11-27T16:30", "2026-11-30T16:00"),  # Friday evening: by the end of Monday
        ("2026-11-28T12:00", "2026-11-30T16:00"),  # Saturday
        ("2026-12-23T12:00", "2026-12-28T12:00"),  # the day before Christmas Eve: the 24th to the 27th do not count
        ("2026-12-24T09:00", "2026-12-28T16:00"),  # Christmas Eve itself
        ("2026-12-31T10:00", "2027-01-04T10:00"),  # New Year
        ("2027-01-05T15:00", "2027-01-07T15:00"),  # Epiphany in between
        ("2027-03-25T15:00", "2027-03-30T15:00"),  # Easter, from Maundy Thursday to Tuesday; the clocks change meanwhile
        ("2026-06-18T12:00", "2026-06-22T12:00"),  # Midsummer
        ("2026-10-23T12:00", "2026-10-26T12:00"),  # the clocks go back in between
    ],
)
def test_an_answer_is_promised_by_working_hours(knowledge: Knowledge, now: str, expected: str) -> None:
    """Eight working hours from now: weekends, holidays and the eves don't count, and both changes of the clock do no harm."""
    assert promise(knowledge.regions["forssa"], at(now)) == at(expected)


def test_the_promise_is_the_same_wherever_the_clock_stands(knowledge: Knowledge) -> None:
    """A moment in UTC gives the promise of the same moment in Finland, told in Finnish time."""
    now = at("2026-11-27T14:00")
    found = promise(knowledge.regions["rauma"], now.astimezone(dt.UTC))
    assert (found, found.utcoffset()) == (at("2026-11-30T14:00"), dt.timedelta(hours=2))


def test_one_hour_is_not_promised_across_the_night(knowledge: Knowledge) -> None:
    """What is left of the hours at closing time goes on at the next opening."""
    region = knowledge.regions["forssa"].model_copy(update={"answer_within_hours": 1})
    assert promise(region, at("2026-11-23T15:45")) == at("2026-11-24T09:00")
    assert promise(region, at("2026-11-23T15:00")) == at("2026-11-23T16:00")


def test_without_a_working_day_nothing_can_be_promised() -> None:
    """Working hours without a day are an error, not an endless search."""
    with pytest.raises(ValueError, match="no working hour"):
        add_working_hours(at("2026-11-23T10:00"), 1, Hours(days=(), opens="08:00", closes="16:00"))


HOURS = st.builds(
    lambda days, opens, closes: Hours(days=tuple(days), opens=f"{opens:%H:%M}", closes=f"{closes:%H:%M}"),
    st.lists(st.sampled_from(WORKDAYS), min_size=1, max_size=5, unique=True),
    st.times(dt.time(5), dt.time(12)),
    st.times(dt.time(14), dt.time(23, 59)),
)
MOMENTS = st.integers(0, 4000 * 24 * 60).map(lambda minutes: dt.datetime(2026, 1, 1, tzinfo=dt.UTC) + dt.timedelta(minutes=minutes))


@given(hours=HOURS, now=MOMENTS, within=st.integers(1, 10))
@settings(max_examples=300, deadline=None, derandomize=True)
def test_the_promise_is_always_within_opening_hours(knowledge: Knowledge, hours: Hours, now: dt.datetime, within: int) -> None:
    """Whatever the hours and the moment, an answer is promised on a working day that is no holiday, between opening and closing."""
    region = knowledge.regions["forssa"].model_copy(update={"hours": hours, "answer_within_hours": within})
    due = promise(region, now)
    assert now < due <= now + dt.timedelta(days=60)
    assert WEEKDAYS[due.weekday()] in hours.days
    assert not is_closed(due.date())
    assert hours.opens < f"{due:%H:%M}" <= hours.closes
    assert due >= add_working_hours(now, within, hours)
