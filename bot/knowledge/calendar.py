"""When offices in Finland are open: public holidays, the two eves that count as such, and working hours.

The holidays come from the `holidays` library, which counts Midsummer Eve and Christmas Eve as days off, as offices do.
All times are aware and in Finnish time, also through both changes of the clock.
"""

from __future__ import annotations

import datetime as dt
from functools import lru_cache
from zoneinfo import ZoneInfo

from bot.knowledge.model import Hours, Weekday

HELSINKI = ZoneInfo("Europe/Helsinki")
WEEKDAYS: tuple[Weekday, ...] = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")

MAX_DAYS_AHEAD = 400
"""How far ahead a session is looked for."""

MAX_DAYS_TO_ANSWER = 1000
"""How far ahead a working hour is looked for: more than 80 hours take at one hour a week."""


@lru_cache(maxsize=200)
def _holidays(year: int) -> frozenset[dt.date]:
    import holidays  # a tenth of a second that checking and understanding need not wait for

    return frozenset(holidays.country_holidays("FI", years=year))


def is_closed(day: dt.date) -> bool:
    """Whether offices are closed for a public holiday, Midsummer Eve or Christmas Eve (weekends are told by the rules)."""
    return day in _holidays(day.year)


def is_eve(day: dt.date) -> bool:
    """Whether a public holiday is the day after; the days before Midsummer Eve and Christmas Eve are ordinary."""
    following = day + dt.timedelta(days=1)
    return is_closed(following) and not _is_closed_eve(following)


def _is_closed_eve(day: dt.date) -> bool:
    """Whether it is Christmas Eve or Midsummer Eve, a Friday from 19 to 25 June: closed, and no public holiday."""
    return (day.month, day.day) == (12, 24) or (day.month == 6 and 19 <= day.day <= 25 and day.weekday() == 4)


def helsinki(day: dt.date, clock: str) -> dt.datetime:
    """The moment when it is `clock` (`HH:MM`) in Finland on that day."""
    hour, minute = clock.split(":")
    return dt.datetime.combine(day, dt.time(int(hour), int(minute)), HELSINKI)


def add_working_hours(start: dt.datetime, hours: int, working: Hours) -> dt.datetime:
    """The moment when `hours` working hours have passed since `start`, in Finnish time.

    Only hours between `opens` and `closes` on working days count, no holiday, no weekend. ValueError: no such moment in
    the next `MAX_DAYS_TO_ANSWER` days (no working day is named).
    """
    left = dt.timedelta(hours=hours)
    day = start.astimezone(HELSINKI).date()
    for _ in range(MAX_DAYS_TO_ANSWER):
        if WEEKDAYS[day.weekday()] in working.days and not is_closed(day):
            opens, closes = (helsinki(day, clock) for clock in (working.opens, working.closes))
            begins = max(opens, start.astimezone(HELSINKI))
            if begins + left <= closes:
                return begins + left
            left -= max(closes - begins, dt.timedelta())
        day += dt.timedelta(days=1)
    raise ValueError("no working hour within reach")


def working_hours_between(start: dt.datetime, end: dt.datetime, working: Hours) -> int:
    """How many whole working hours there are from `start` to `end`; 0 if that lies before."""
    day, total = start.astimezone(HELSINKI).date(), dt.timedelta()
    while day <= end.astimezone(HELSINKI).date():
        if WEEKDAYS[day.weekday()] in working.days and not is_closed(day):
            opens, closes = (helsinki(day, clock) for clock in (working.opens, working.closes))
            total += max(min(closes, end) - max(opens, start), dt.timedelta())
        day += dt.timedelta(days=1)
    return int(total.total_seconds() // 3600)
