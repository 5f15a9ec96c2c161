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
