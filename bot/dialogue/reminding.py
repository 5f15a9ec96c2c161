"""When somebody is reminded of a session that they mean to come to, and when they are asked about it afterwards.

One reminder: the evening before; for those who tell later, the same morning; never by night, and never when it would come too late to
set out. Afterwards one question: the same evening, or the next morning.
"""

from __future__ import annotations

import datetime as dt

from bot.guidance.dropins import Session
from bot.knowledge.calendar import HELSINKI, helsinki

DAY = dt.timedelta(days=1)

EVENING, MORNING = "18:00", "09:00"
"""When reminders and questions go out, in Finland."""

FIRST_HOUR, LAST_HOUR = 9, 20
"""Between these hours in Finland somebody may be written to who does not wait for it."""

JUST_TOLD = dt.timedelta(hours=3)
"""Whoever has told so shortly before a reminder would go out remembers it."""

SETTING_OUT = dt.timedelta(hours=1)
"""So long before a session its last reminder goes out: later, it helps nobody any more."""

SOON_AFTER = dt.timedelta(hours=2)
"""So long after a session somebody may be home again, and is asked at the earliest."""

ASKED_FOR = dt.timedelta(days=7)
"""So long after a session it is asked about."""


def reminder_at(session: Session, now: dt.datetime, told_at: dt.datetime | None = None) -> dt.datetime | None:
    """When to remind of a session: the evening before, or the same morning; None where it is too late for both.

    `told_at`: when the person told that they come; None: just now.
    """
    told = told_at or now
    moments = (helsinki(session.date - DAY, EVENING), helsinki(session.date, MORNING))
    return next((at for at in moments if at >= now and at - told >= JUST_TOLD and at <= last_call(session)), None)


def may_remind(session: Session, now: dt.datetime) -> bool:
    """Whether a reminder may go out now: on that day or the evening before, by day, in time to set out."""
    return by_day(now) and now <= last_call(session) and now >= helsinki(session.date - DAY, EVENING)


def last_call(session: Session) -> dt.datetime:
    """The last moment at which a reminder still helps."""
    return session.start - SETTING_OUT


def asking_at(session: Session) -> dt.datetime:
    """When to ask how it was."""
    evening = helsinki(session.date, EVENING)
    return evening if session.end + SOON_AFTER <= evening else helsinki(session.date + DAY, MORNING)


def by_day(now: dt.datetime) -> bool:
    """Whether somebody may be written to now who does not wait for it."""
    return FIRST_HOUR <= now.astimezone(HELSINKI).hour < LAST_HOUR


def next_day_hours(now: dt.datetime) -> dt.datetime:
    """The next moment at which somebody may be written to who does not wait for it: now, or the next morning."""
    if by_day(now):
        return now
    local = now.astimezone(HELSINKI)
    return helsinki(local.date() + (DAY if local.hour >= LAST_HOUR else dt.timedelta()), MORNING)
