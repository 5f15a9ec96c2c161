"""A calendar of Finland counted by hand: from the rules as laws and almanacs word them, with nothing that the program uses."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

DAY = dt.timedelta(days=1)


def easter(year: int) -> dt.date:
    """Easter Sunday, by the anonymous Gregorian computus (Meeus, Jones, Butcher)."""
    golden, (century, rest) = year % 19, divmod(year, 100)
    correction = (19 * golden + century - century // 4 - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    weekday = (32 + 2 * (century % 4) + 2 * (rest // 4) - correction - rest % 4) % 7
    shift = (golden + 11 * correction + 22 * weekday) // 451
    month, day = divmod(correction + weekday - 7 * shift + 114, 31)
    return dt.date(year, month, day + 1)


def saturday_from(day: dt.date) -> dt.date:
    """The first Saturday from that day on."""
    while day.isoweekday() != 6:
        day += DAY
    return day


def days_off(year: int) -> set[dt.date]:
    """The public holidays, Midsummer Eve and Christmas Eve."""
    new_year, epiphany, may_day, independence = (dt.date(year, *day) for day in ((1, 1), (1, 6), (5, 1), (12, 6)))
    sunday = easter(year)
    good_friday, easter_monday, ascension, whit_sunday = (sunday + number * DAY for number in (-2, 1, 39, 49))
    midsummer, all_saints = saturday_from(dt.date(year, 6, 20)), saturday_from(dt.date(year, 10, 31))
    christmas = {dt.date(year, 12, day) for day in (24, 25, 26)}
    moving = {good_friday, sunday, easter_monday, ascension, whit_sunday, midsummer - DAY, midsummer, all_saints}
    return {new_year, epiphany, may_day, independence} | moving | christmas


def eves(year: int) -> set[dt.date]:
    """The days before public holidays; Midsummer Eve and Christmas Eve are none, so that the days before those are ordinary."""
    midsummer_eve = saturday_from(dt.date(year, 6, 20)) - DAY
    public = days_off(year) - {midsummer_eve, dt.date(year, 12, 24)}
    return {day - DAY for day in public | {dt.date(year + 1, 1, 1)}}


def last_sunday(year: int, month: int) -> dt.date:
    """The day on which the clocks change, in March and in October."""
    day = dt.date(year, month, 31)
    while day.isoweekday() != 7:
        day -= DAY
    return day


def span(first: dt.date, last: dt.date) -> Iterator[dt.date]:
    """Every day from the first to the last."""
    for number in range((last - first).days + 1):
        yield first + number * DAY
