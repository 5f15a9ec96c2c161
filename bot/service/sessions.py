"""A session as staff see it: what it is called, how many mean to come, who of them is there, and its buttons."""

from __future__ import annotations

import datetime as dt
import json
from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from typing import get_args

from bot.dialogue.effects import Button, Rows
from bot.guidance.dropins import Session, sessions
from bot.handoff.summary import STAFF_LANGUAGE, Summary, told
from bot.knowledge.calendar import HELSINKI, WEEKDAYS
from bot.knowledge.labels import option_label, pick
from bot.knowledge.model.dropins import SpokenLanguage
from bot.service.batch import Batch
from bot.storage import StaffMember, StoredAttendance

SESSION = "session:"
"""How a button of a session begins, and the lane in which its moments wait: `session:DROPIN:DATE`."""

CARD = "attendance:"

AHEAD_DAYS = 28
"""How far ahead staff are shown the sessions."""


def name_of(session: Session) -> str:
    """How it is called in buttons and in the outbox."""
    return f"{SESSION}{session.dropin.id}:{session.date.isoformat()}"


def find(batch: Batch, dropin: str, date: str) -> Session | None:
    """The session of a drop-in on a day (`2026-11-30`), as the calendar is now; None when there is none."""
    known = batch.knowledge.dropins.get(batch.knowledge.renamed.get(("dropin", dropin), dropin))
    held_on = day_of(date)
    return next(sessions(known, held_on, 1), None) if known and held_on else None


def day_of(date: str) -> dt.date | None:
    """The day of a button: `2026-11-30`; None where it is none."""
    try:
        found = dt.date.fromisoformat(date)
    except ValueError:
        return None
    return found if 2000 <= found.year <= 2200 else None


def coming(batch: Batch, regions: Collection[str], days: int = AHEAD_DAYS) -> list[Session]:
    """The sessions of those regions that are not over yet, in order."""
    today = batch.now.astimezone(HELSINKI).date()
    held = [one for dropin in batch.knowledge.dropins.values() if dropin.region in regions for one in sessions(dropin, today, days)]
    return sorted((one for one in held if one.end > batch.now), key=lambda one: (one.start, one.dropin.id))


# In words


def title(batch: Batch, session: Session) -> str:
    """«Koulutusmaanantai ma 30.11. klo 12.00–16.00»."""
    if session.part is None:
        time = batch.words("time-clock", **{"from": f"{session.start:%H.%M}", "to": f"{session.end:%H.%M}"})
    else:
        time = batch.words(f"time-{session.part}")
    name = pick(batch.knowledge, session.dropin.names, STAFF_LANGUAGE)
    return batch.words("session-title", name=name, day=day(batch, session.date), time=time)


def day(batch: Batch, date: dt.date) -> str:
    """«ma 30.11.»."""
    weekday = batch.words(f"weekday-{WEEKDAYS[date.weekday()].lower()}-short")
    return batch.words("day", weekday=weekday, date=f"{date.day}.{date.month}.")


async def counted(batch: Batch, session: Session) -> str:
    """How many mean to come, and who of the staff is there: nothing of anyone."""
    meant = await batch.work.attending.attending(session.dropin.id, session.date)
    there = ", ".join(member.name for member in await on_duty(batch, session))
    who = batch.words("session-there", names=there) if there else batch.words("session-nobody")
    return batch.words("session-counts", coming=batch.words("session-coming", count=len(meant)), there=who)


async def line(batch: Batch, session: Session) -> str:
    """The same, as short as can be."""
    meant = await batch.work.attending.attending(session.dropin.id, session.date)
    there = ", ".join(member.name for member in await on_duty(batch, session))
    return batch.words("session-line", session=title(batch, session), count=str(len(meant)), names=there or "–")


async def on_duty(batch: Batch, session: Session) -> list[StaffMember]:
    """Who of the staff is there, and still of that region."""
    ids = await batch.work.attending.on_duty(session.dropin.id, session.date)
    return [member for member in (await batch.work.people.staff(ids)).values() if session.dropin.region in member.regions] if ids else []


def about(batch: Batch, one: StoredAttendance) -> str:
    """In a few words, what someone comes for; nothing where that is not known."""
    return ", ".join(_named(batch, what) for what in _topics(one))


def language(batch: Batch, one: StoredAttendance) -> str:
    """The language that someone speaks with the bot."""
    if one.language in get_args(SpokenLanguage):
        return batch.words(f"spoken-{one.language}")
    known = batch.knowledge.languages.get(one.language or "")
    return known.name.lower() if known else batch.words("not-known")


def topics_in_words(batch: Batch, meant: Collection[StoredAttendance]) -> list[str]:
    """What those who mean to come come for and speak, each as one line of numbers."""
    topics = Counter(_named(batch, what) for one in meant for what in _topics(one))
    languages = Counter(language(batch, one) for one in meant)
    first = sum(one.first is True for one in meant)
    return [
        *([batch.words("session-about", what=_numbered(topics))] if topics else []),
        *([batch.words("session-languages", what=_numbered(languages))] if languages else []),
        *([batch.words("session-first", count=first)] if first else []),
    ]


def card(batch: Batch, one: StoredAttendance, place: int) -> str | None:
    """What someone wants those on duty to read, as the `place`-th of those who mean to come; None where they don't want it."""
    if one.summary is None:
        return None
    summary: Summary = json.loads(one.summary)
    lines = told(batch.knowledge, summary)
    return "\n\n".join([batch.words("session-card", number=str(place), language=language(batch, one)), *lines])


def card_about(number: int) -> str:
    """What a message is about that shows what someone wants those on duty to read."""
    return f"{CARD}{number}"


def _topics(one: StoredAttendance) -> list[str]:
    return list(json.loads(one.about)) if one.about else []


def _named(batch: Batch, what: str) -> str:
    """What a field, or an option of `goal`, is called."""
    if what in batch.knowledge.fields:
        return pick(batch.knowledge, batch.knowledge.fields[what].short, STAFF_LANGUAGE)
    return option_label(batch.knowledge, "goal", what, STAFF_LANGUAGE) if what in batch.knowledge.slots["goal"].options else what


def _numbered(counts: Counter[str]) -> str:
    return ", ".join(f"{what} {count}" for what, count in sorted(counts.items(), key=lambda pair: (-pair[1], pair[0])))


# Buttons


def button(batch: Batch, session: Session, action: str, name: str) -> Button:
    """A button of the session, with the text of that name."""
    return Button(f"{name_of(session)}:{action}", batch.words(name))


def duty_row(batch: Batch, session: Session) -> Rows:
    """The button for whoever is there."""
    return ((button(batch, session, "duty", "session-duty"),),)


def own_rows(batch: Batch, session: Session) -> Rows:
    """What someone who is there can do now."""
    came = (button(batch, session, "came", "session-came"), button(batch, session, "walkin", "session-walkin"))
    now = (came,) if is_now(batch, session) else ()
    return (*now, *change_rows(batch, session), (button(batch, session, "off", "session-off"),)) if session.end > batch.now else now


def change_rows(batch: Batch, session: Session) -> Rows:
    """Cancelling and moving it."""
    return ((button(batch, session, "cancel", "session-cancel"), button(batch, session, "move", "session-move")),)


BEFORE, AFTER = dt.timedelta(hours=1), dt.timedelta(days=7)
"""So long before and after a session it can be noted who came."""


def is_now(batch: Batch, session: Session) -> bool:
    """Whether it can be noted who comes, or came."""
    return session.start - BEFORE <= batch.now <= session.end + AFTER


def comers(found: Iterable[StoredAttendance]) -> list[StoredAttendance]:
    """Of all that is known of a session those who meant to come, in the order in which they told; each keeps its place."""
    return sorted((one for one in found if not one.walk_in and one.status in {"meant", "came", "missed"}), key=lambda one: one.number)


def in_rows(buttons: Sequence[Button], width: int) -> Rows:
    """So many buttons in a row."""
    return tuple(tuple(buttons[start : start + width]) for start in range(0, len(buttons), width))
