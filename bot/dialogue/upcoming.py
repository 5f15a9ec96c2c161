"""Which session of a drop-in is meant, when the next one is, and both in words."""

from __future__ import annotations

import datetime as dt

from bot.dialogue.effects import Rows
from bot.dialogue.screens import Words
from bot.dialogue.sessions import time_in_words
from bot.dialogue.times import day_in_words
from bot.guidance.dropins import Session, next_session, session_on
from bot.knowledge import Knowledge
from bot.knowledge.calendar import WEEKDAYS
from bot.knowledge.labels import pick
from bot.knowledge.model import DropIn


def key_of(session: Session) -> str:
    """What buttons call a session: `DROPIN:DATE`."""
    return f"{session.dropin.id}:{session.date.isoformat()}"


def find_dropin(knowledge: Knowledge, name: str) -> DropIn | None:
    """The drop-in of that id, or that had it once."""
    return knowledge.dropins.get(knowledge.renamed.get(("dropin", name), name))


def find_session(knowledge: Knowledge, name: str, date: dt.date) -> Session | None:
    """The session of a drop-in on that day; None where none is held."""
    dropin = find_dropin(knowledge, name)
    return session_on(dropin, date) if dropin else None


def session_after(knowledge: Knowledge, name: str, date: dt.date | None, now: dt.datetime) -> Session | None:
    """The next session of a drop-in that one can come to, and that is not before the day after `date`."""
    dropin = find_dropin(knowledge, name)
    if dropin is None:
        return None
    first = next_session(dropin, now)
    while first is not None and date is not None and first.date <= date:
        first = next_session(dropin, first.end)
    return first


def named(words: Words, session: Session, now: dt.datetime | None = None) -> dict[str, str]:
    """What texts about a session put in: `name`, `day`, `time`, `place`. Without `now` no day is called today."""
    knowledge, dropin = words.knowledge, session.dropin
    return {
        "name": pick(knowledge, dropin.names, words.language),
        "day": day_in_words(words, session.date, now) if now else weekday_in_words(words, session.date),
        "time": time_in_words(words, session),
        "place": pick(knowledge, knowledge.places[dropin.place].names, words.language),
    }


def weekday_in_words(words: Words, day: dt.date) -> str:
    """«maanantaina 18.1.»: also on that day, for what may be read later."""
    return words("day", weekday=words(f"weekday-{WEEKDAYS[day.weekday()].lower()}"), date=f"{day.day}.{day.month}.")


def next_in_words(words: Words, following: Session | None) -> str:
    """When the next session is, or that it is not known."""
    return words("come-next", **named(words, following)) if following else words("dropin-none-coming")


def next_rows(words: Words, following: Session | None) -> Rows:
    """The button with which one means to come to the next session."""
    if following is None:
        return ()
    return ((words.button(f"come:{key_of(following)}", "button-come-day", day=weekday_in_words(words, following.date)),),)
