"""The moment ahead of somebody who means to come to a session: the reminder, or else the question afterwards; at most one at a time."""

from __future__ import annotations

import datetime as dt

from bot.dialogue.reminding import asking_at, reminder_at
from bot.dialogue.upcoming import find_session
from bot.service.batch import Batch
from bot.service.messages import Due
from bot.service.sessions import card_about
from bot.storage import StoredAttendance

REMINDER, QUESTION = "reminder", "question"
"""What the moments of an attendance are for."""

MOMENTS = frozenset({REMINDER, QUESTION})


def about(number: int) -> str:
    """What the moment of an attendance is about, and what was said when it came."""
    return f"come:{number}"


async def wait(batch: Batch, one: StoredAttendance, told_at: dt.datetime | None = None) -> None:
    """Wait for the next moment of an attendance, and for no other: its reminder, or the question afterwards.

    `told_at`: when the person told, for who needs not be reminded of it at once.
    """
    await take_back(batch, one)
    session = find_session(batch.knowledge, one.dropin, one.date)
    if one.chat is None or session is None or one.status not in {"meant", "came", "missed"}:
        return
    wanted = one.status == "meant" and one.wants_reminder and one.reminded_at is None
    reminder = reminder_at(session, batch.now, told_at or one.created_at) if wanted else None
    if reminder is not None:
        await batch.remind(Due(REMINDER, attendance=one.number), one.chat, reminder, about(one.number))
    elif one.asked_at is None:
        await batch.remind(Due(QUESTION, attendance=one.number), one.chat, max(asking_at(session), batch.now), about(one.number))


async def take_back(batch: Batch, one: StoredAttendance) -> None:
    """No moment is waited for any more, and what was said when one came does not go out if it has not yet."""
    await batch.work.outbox.cancel(about(one.number))
    await batch.work.outbox.cancel(about(one.number), "message")


async def take_card_back(batch: Batch, one: StoredAttendance) -> None:
    """What those on duty were to read of them does not go out if it has not yet."""
    await batch.work.outbox.cancel(card_about(one.number), "message")
