"""Sessions as a calendar file (RFC 5545), for one session or to be followed.

The theory: one event a session, in UTC, so that no program has to know Finland's rules for the clock. Its UID is made of the drop-in
and the day on which it was planned to be, so a session that is moved or cancelled is the same event, with a higher SEQUENCE.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from bot.guidance.dropins import Session
from bot.knowledge import Knowledge
from bot.knowledge.labels import pick

if TYPE_CHECKING:
    from icalendar import Event

ASKED_AGAIN = dt.timedelta(hours=6)
"""How often a program that follows the calendar had better look again."""


def calendar(knowledge: Knowledge, sessions: Iterable[Session], language: str, cancelled: Iterable[Session] = ()) -> str:
    """The sessions as one calendar, and those that were cancelled as such; events of a whole day where the clock time is not known."""
    from icalendar import Calendar  # a tenth of a second that other commands need not wait for

    whole = Calendar()
    whole.add("prodid", "-//Opastin//drop-ins//FI")
    whole.add("version", "2.0")
    whole.add("calscale", "GREGORIAN")
    whole.add("x-wr-calname", knowledge.texts.say(language, "calendar-name"))
    whole.add("refresh-interval", ASKED_AGAIN, parameters={"VALUE": "DURATION"})
    for session in sessions:
        whole.add_component(_event(knowledge, session, language, off=False))
    for session in cancelled:
        whole.add_component(_event(knowledge, session, language, off=True))
    text: bytes = whole.to_ical()
    return text.decode()


def uid(session: Session) -> str:
    """The name of a session in calendars: for good, also when it is moved, or its drop-in gets another id (`was:`)."""
    dropin = session.dropin
    first = dropin.was[0] if dropin.was else dropin.id
    return f"{first}-{(session.planned_on or session.date).isoformat()}@opastin"


def _event(knowledge: Knowledge, session: Session, language: str, *, off: bool) -> Event:
    from icalendar import Event

    dropin = session.dropin
    name = pick(knowledge, dropin.names, language)
    event = Event()
    event.add("uid", uid(session))
    event.add("dtstamp", dt.datetime.combine(dropin.checked_on, dt.time(), dt.UTC))
    event.add("sequence", session.revision)
    event.add("dtstart", session.start.astimezone(dt.UTC) if session.knows_clock else session.date)
    event.add("dtend", session.end.astimezone(dt.UTC) if session.knows_clock else session.date + dt.timedelta(days=1))
    event.add("summary", knowledge.texts.say(language, "calendar-cancelled", name=name) if off else name)
    event.add("location", dropin.address or pick(knowledge, knowledge.places[dropin.place].names, language))
    event.add("description", "\n".join(_description(knowledge, session, language)))
    event.add("status", "CANCELLED" if off else "CONFIRMED" if dropin.confirmed else "TENTATIVE")
    event.add("transp", "TRANSPARENT" if off else "OPAQUE")
    if dropin.lat is not None and dropin.lon is not None:
        event.add("geo", (dropin.lat, dropin.lon))
    site = next((remote.site for remote in dropin.remote if remote.site), None)
    if site:
        event.add("url", site)
    return event


def _description(knowledge: Knowledge, session: Session, language: str) -> Iterator[str]:
    """What to know before coming, a line each."""
    dropin = session.dropin
    say = knowledge.texts.say
    if session.reason:
        yield session.reason
    for text in (dropin.about, dropin.venue):
        if text:
            yield pick(knowledge, text, language)
    if session.hosts:
        hosts = ", ".join(pick(knowledge, knowledge.organisations[host].names, language) for host in session.hosts)
        yield say(language, "dropin-there" if dropin.rota else "dropin-hosts", hosts=hosts)
    if dropin.bring:
        yield say(language, "dropin-bring", what=pick(knowledge, dropin.bring, language))
    if not dropin.is_event:
        yield say(language, "dropin-no-booking")
    if not dropin.confirmed:
        yield say(language, "dropin-unconfirmed")
