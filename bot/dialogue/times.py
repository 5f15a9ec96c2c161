"""Days and times as people say them."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from bot.knowledge.calendar import HELSINKI, WEEKDAYS

if TYPE_CHECKING:
    from bot.dialogue.screens import Words


def day_in_words(words: Words, day: dt.date, now: dt.datetime) -> str:
    """«maanantaina 18.1.», or «tänään 18.1.»."""
    if day == now.astimezone(HELSINKI).date():
        return words("day-today", date=f"{day.day}.{day.month}.")
    return words("day", weekday=words(f"weekday-{WEEKDAYS[day.weekday()].lower()}"), date=f"{day.day}.{day.month}.")


def day_of(written: str) -> dt.date | None:
    """The day that a button carries, `2026-11-23`; None where it is none."""
    try:
        return dt.date.fromisoformat(written)
    except ValueError:
        return None


def moment_in_words(words: Words, moment: dt.datetime) -> str:
    """«ti 24.11. klo 12»: short, for a promise."""
    local = moment.astimezone(HELSINKI)
    clock = str(local.hour) if local.minute == 0 else f"{local.hour}.{local.minute:02}"
    short = words(f"weekday-{WEEKDAYS[local.weekday()].lower()}-short")
    return words("moment", weekday=short, date=f"{local.day}.{local.month}.", clock=clock)
