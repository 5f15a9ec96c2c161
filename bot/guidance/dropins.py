"""Drop-ins and their dated sessions, computed the same way wherever they are told."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from dateutil.rrule import WEEKLY, rrule, weekday

from bot.knowledge import Knowledge
from bot.knowledge.calendar import HELSINKI, MAX_DAYS_AHEAD, WEEKDAYS, helsinki, is_closed
from bot.knowledge.model import DropIn, Rule

PARTS_OF_DAY = {"morning": ("09:00", "12:00"), "afternoon": ("12:00", "16:00")}
"""What part of the day means while nobody has confirmed the clock time."""

STILL_WORTH_IT = dt.timedelta(minutes=30)
"""A session that ends sooner than this is not told as the next one."""

EPOCH = dt.date(2009, 8, 3)
"""A Monday from which rules without a beginning are counted (for every second week)."""


@dataclass(frozen=True, slots=True)
class Session:
    """One dated occurrence of a drop-in. Times are aware, in Finnish time."""

    dropin: DropIn
    start: dt.datetime
    end: dt.datetime

    @property
    def date(self) -> dt.date:
        """The day it is held."""
        return self.start.date()

    @property
    def knows_clock(self) -> bool:
        """Whether the clock time is known, or only the part of the day."""
        return self.dropin.rule.time not in PARTS_OF_DAY


def sessions(dropin: DropIn, first: dt.date, days: int) -> Iterator[Session]:
    """The sessions from `first` on, for `days` days, in order: by the rule, without holidays and breaks, with extra dates."""
    last = first + dt.timedelta(days=max(days, 0))
    dates = {day for day in _by_rule(dropin.rule, first, last) if not _is_off(dropin, day)}
    dates |= {day for day in dropin.extra if first <= day < last}
    opens, closes = PARTS_OF_DAY.get(dropin.rule.time) or dropin.rule.time.split("-")
    for day in sorted(dates):
        yield Session(dropin, helsinki(day, opens), helsinki(day, closes))


def _by_rule(rule: Rule, first: dt.date, last: dt.date) -> Iterator[dt.date]:
    anchor = _anchor(rule, first)
    until = min(last - dt.timedelta(days=1), rule.until or last)
    days = [weekday(WEEKDAYS.index(day)) for day in rule.byday]
    every = rrule(WEEKLY, dtstart=dt.datetime.combine(anchor, dt.time()), interval=rule.interval, byweekday=days)
    begin, end = (dt.datetime.combine(day, dt.time()) for day in (max(first, anchor), until))
    for moment in every.between(begin, end, inc=True) if begin <= end else ():
        yield moment.date()


def _anchor(rule: Rule, first: dt.date) -> dt.date:
    """A day to count from: a whole number of intervals after the rule's beginning, and not far before `first`."""
    begin = rule.since or EPOCH
    weeks = max((first - begin).days // 7, 0)
    return begin + dt.timedelta(weeks=weeks - weeks % rule.interval)


def _is_off(dropin: DropIn, day: dt.date) -> bool:
    return is_closed(day) or any(off.since <= day <= off.until for off in dropin.breaks)


def next_session(dropin: DropIn, now: dt.datetime) -> Session | None:
    """The next session one can still come to; None when there is none within reach."""
    return _soonest(sessions(dropin, now.astimezone(HELSINKI).date(), MAX_DAYS_AHEAD), now)


def _soonest(coming: Iterable[Session], now: dt.datetime) -> Session | None:
    return next((session for session in coming if session.end - now >= STILL_WORTH_IT), None)


def near(knowledge: Knowledge, place: str | None) -> tuple[tuple[DropIn, ...], bool]:
    """The drop-ins to tell someone who lives in `place`, and whether they are of the person's own region.

    Where the region has none, those that serve it from a neighbouring one; where none does, nothing.
    """
    region = knowledge.places[place].region if place and place in knowledge.places else None
    if region is None:
        return (), False
    own = tuple(dropin for dropin in knowledge.dropins.values() if dropin.region == region)
    if own:
        return own, True
    return tuple(dropin for dropin in knowledge.dropins.values() if region in dropin.serves), False


def next_near(knowledge: Knowledge, place: str | None, now: dt.datetime) -> Session | None:
    """The next session for someone who lives in `place`: the earliest of those that are near."""
    today = now.astimezone(HELSINKI).date()
    dropins, _ = near(knowledge, place)
    coming = [session for dropin in dropins if (session := _soonest(_coming(knowledge, dropin.id, today), now))]
    return min(coming, key=lambda session: session.start, default=None)


@lru_cache(maxsize=64)
def _coming(knowledge: Knowledge, dropin: str, today: dt.date) -> tuple[Session, ...]:
    """The sessions of a drop-in from that day on: the same for everyone, all day."""
    return tuple(sessions(knowledge.dropins[dropin], today, MAX_DAYS_AHEAD))
