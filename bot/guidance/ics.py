"""Sessions as a calendar file (RFC 5545)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator

from bot.guidance.dropins import Session
from bot.knowledge import Knowledge
from bot.knowledge.labels import pick

LINE_OCTETS = 75
"""RFC 5545, 3.1: longer lines are folded."""


def calendar(knowledge: Knowledge, sessions: Iterable[Session], language: str) -> str:
    """The sessions as one calendar. Where the clock time is not known, an event takes the whole day."""
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Opastin//drop-ins//FI", "CALSCALE:GREGORIAN"]
    for session in sessions:
        lines.extend(_event(knowledge, session, language))
    lines.append("END:VCALENDAR")
    return "".join(f"{folded}\r\n" for line in lines for folded in _folded(line))


def _event(knowledge: Knowledge, session: Session, language: str) -> Iterator[str]:
    dropin = session.dropin
    stamp = dt.datetime.combine(dropin.checked_on, dt.time(), dt.UTC)
    yield "BEGIN:VEVENT"
    yield f"UID:{dropin.id}-{session.date.isoformat()}@opastin"
    yield f"DTSTAMP:{stamp:%Y%m%dT%H%M%SZ}"
    if session.knows_clock:
        yield f"DTSTART:{session.start.astimezone(dt.UTC):%Y%m%dT%H%M%SZ}"
        yield f"DTEND:{session.end.astimezone(dt.UTC):%Y%m%dT%H%M%SZ}"
    else:
        yield f"DTSTART;VALUE=DATE:{session.date:%Y%m%d}"
        yield f"DTEND;VALUE=DATE:{session.date + dt.timedelta(days=1):%Y%m%d}"
    yield f"SUMMARY:{_escaped(pick(knowledge, dropin.names, language))}"
    yield f"LOCATION:{_escaped(dropin.address or pick(knowledge, knowledge.places[dropin.place].names, language))}"
    yield f"STATUS:{'CONFIRMED' if dropin.confirmed else 'TENTATIVE'}"
    yield "END:VEVENT"


def _escaped(text: str) -> str:
    for letter in ("\\", ";", ","):
        text = text.replace(letter, f"\\{letter}")
    return text.replace("\n", "\\n")


def _folded(line: str) -> Iterator[str]:
    """The line in pieces of at most 75 octets, never cutting a letter; each further piece begins with a space."""
    piece = ""
    for letter in line:
        if len((piece + letter).encode()) > LINE_OCTETS:
            yield piece
            piece = " "
        piece += letter
    yield piece
