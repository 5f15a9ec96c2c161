"""The days that a rule names, and those on which a drop-in is to be held.

Rules are worked out week by week or month by month, and no further than asked: a rule that names no day at all ends as soon as others
(`dateutil` looks for its first day until the year 9999).
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from itertools import islice

from bot.knowledge.calendar import WEEKDAYS, is_closed, is_eve
from bot.knowledge.model import DropIn, Rule

EPOCH = dt.date(2009, 8, 3)
"""A Monday from which rules without a beginning are counted (for every second week)."""

DAY = dt.timedelta(days=1)


def days_of(rule: Rule, first: dt.date, last: dt.date) -> Iterator[dt.date]:
    """The days from `first` to before `last` that the rule names, in order."""
    begin = max(first, rule.since or first)
    end = min(last, rule.until + DAY) if rule.until else last
    if begin >= end:
        return
    since = rule.since or EPOCH
    counted = since if rule.count else begin
    named = _weekly(rule, since, counted, end) if rule.freq == "weekly" else _monthly(rule, since, counted, end)
    inside = (day for day in named if counted <= day < end)
    for day in islice(inside, rule.count):
        if day >= begin:
            yield day


def _weekly(rule: Rule, since: dt.date, begin: dt.date, end: dt.date) -> Iterator[dt.date]:
    """The days of the weeks whose turn it is, from the week of `begin` on."""
    numbers = [number for number, name in enumerate(WEEKDAYS) if name in rule.byday]
    monday = monday_of(begin)
    while monday < end:
        if weeks_between(since, monday) % rule.interval == 0:
            week = (monday + number * DAY for number in numbers)
            yield from (day for day in week if not rule.bymonth or day.month in rule.bymonth)
        monday += 7 * DAY


def _monthly(rule: Rule, since: dt.date, begin: dt.date, end: dt.date) -> Iterator[dt.date]:
    """The days of the months whose turn it is, from the month of `begin` on."""
    month = begin.replace(day=1)
    while month < end:
        months = (month.year - since.year) * 12 + month.month - since.month
        if months % rule.interval == 0 and (not rule.bymonth or month.month in rule.bymonth):
            yield from _of_month(rule, month)
        month = (month + 31 * DAY).replace(day=1)


def _of_month(rule: Rule, month: dt.date) -> list[dt.date]:
    """The days of one month: those that `byday` names, or of these the first, the last, and so on, as `bysetpos` says."""
    following = (month + 31 * DAY).replace(day=1)
    whole = [month + number * DAY for number in range((following - month).days)]
    named = [day for day in whole if not _names(day, following).isdisjoint(rule.byday)]
    chosen = {place - 1 if place > 0 else len(named) + place for place in rule.bysetpos}
    return [day for number, day in enumerate(named) if not chosen or number in chosen]


def _names(day: dt.date, following: dt.date) -> set[str]:
    """What a day of a month is called: `TH`, `1TH` and, as the last of its kind, `-1TH`. `following`: the first day of the next month."""
    name = WEEKDAYS[day.weekday()]
    return {name, f"{(day.day + 6) // 7}{name}", f"-{((following - day).days + 6) // 7}{name}"}


def weeks_between(one: dt.date, other: dt.date) -> int:
    """How many weeks later the week of the other day is."""
    return (monday_of(other) - monday_of(one)).days // 7


def monday_of(day: dt.date) -> dt.date:
    """The Monday of its week."""
    return day - day.weekday() * DAY


def planned(dropin: DropIn, first: dt.date, last: dt.date) -> dict[dt.date, str]:
    """The days from `first` to before `last` on which it is to be held, with the time as it is written.

    By the rules, without the days off, with the extra dates. Where two rules name a day, the later one holds.
    """
    times = {day: rule.time for rule in dropin.every_rule for day in days_of(rule, first, last) if not _is_off(dropin, day)}
    for extra in dropin.extra:
        if first <= extra.date < last:
            times[extra.date] = extra.time or times.get(extra.date) or _usual_time(dropin, extra.date)
    return times


def _is_off(dropin: DropIn, day: dt.date) -> bool:
    return (
        day in dropin.closed
        or is_closed(day)
        or (dropin.closed_on_eves and is_eve(day))
        or any(off.since <= day <= off.until for off in dropin.breaks)
    )


def _usual_time(dropin: DropIn, day: dt.date) -> str:
    """The time of the rule that has begun last by that day."""
    begun = [rule for rule in dropin.every_rule if rule.since is None or rule.since <= day]
    return begun[-1].time if begun else dropin.every_rule[0].time
