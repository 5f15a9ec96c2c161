from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import replace
from typing import Any
from zoneinfo import ZoneInfo

import pytest
import vobject
from icalendar import Calendar, Event

from bot.guidance.dropins import Session, cancelled, sessions, with_changes
from bot.guidance.ics import calendar
from bot.knowledge import Knowledge
from bot.knowledge.changes import SessionChange
from bot.knowledge.model import DropIn
from tests.guidance.test_dropin_years import MONDAY, THURSDAY, written
from tests.guidance.wallcalendar import DAY, last_sunday

HELSINKI = ZoneInfo("Europe/Helsinki")
NOV_30, DEC_1, DEC_7 = dt.date(2026, 11, 30), dt.date(2026, 12, 1), dt.date(2026, 12, 7)
RULE = {"freq": "weekly", "byday": ["MO"], "time": "13:00-15:30"}


def read(text: str) -> list[Any]:
    """The events, as the library reads them, in the order of the file."""
    parsed = Calendar.from_ical(text)
    assert parsed["version"] == "2.0"
    assert not parsed.errors
    events = [one for one in parsed.walk("VEVENT") if isinstance(one, Event)]
    for one in events:
        assert not one.errors
    return events


def known(knowledge: Knowledge) -> DropIn:
    """The Monday's drop-in with a clock time."""
    return written(knowledge.dropins[MONDAY], rule=RULE)


def feed(knowledge: Knowledge, dropin: DropIn, first: dt.date, days: int) -> list[Any]:
    """What those who follow the calendar get."""
    return read(calendar(knowledge, sessions(dropin, first, days), "fi", cancelled(dropin, first, days)))


def name_of(event: Any) -> str:
    """Its UID."""
    return str(event["uid"])


def test_both_readers_see_the_sessions(knowledge: Knowledge) -> None:
    """Two parsers that know nothing of each other read the same events at the same moments."""
    dropin = known(knowledge)
    held = list(sessions(dropin, dt.date(2026, 1, 1), 365))
    text = calendar(knowledge, held, "fi")
    theirs = [(one["dtstart"].dt, one["dtend"].dt) for one in read(text)]
    others = [(one.dtstart.value, one.dtend.value) for one in vobject.readOne(text).vevent_list]
    assert theirs == others == [(session.start, session.end) for session in held]
    assert len({name_of(one) for one in read(text)}) == len(held)


@pytest.mark.parametrize("year", [2026, 2027, 2030, 2034])
@pytest.mark.parametrize("month", [3, 10])
def test_a_calendar_shows_the_same_clock_before_and_after_the_change(knowledge: Knowledge, year: int, month: int) -> None:
    """In Finnish time every event begins at 13 and ends at 15.30, in winter and in summer."""
    rule = {"freq": "weekly", "byday": ["MO", "WE", "SU"], "time": "13:00-15:30"}
    dropin = written(knowledge.dropins[MONDAY], rule=rule)
    for event in feed(knowledge, dropin, last_sunday(year, month) - 10 * DAY, 20):
        start, end = (event[name].dt.astimezone(HELSINKI) for name in ("dtstart", "dtend"))
        assert (f"{start:%H:%M}", f"{end:%H:%M}") == ("13:00", "15:30")


def test_a_day_is_whole_while_no_clock_time_is_known(knowledge: Knowledge) -> None:
    """The event takes the day, and is tentative while nobody has confirmed it."""
    event = feed(knowledge, knowledge.dropins[THURSDAY], dt.date(2026, 11, 26), 1)[0]
    assert (event["dtstart"].dt, event["dtend"].dt) == (dt.date(2026, 11, 26), dt.date(2026, 11, 27))
    assert event["status"] == "TENTATIVE"
    assert "ei ole vielä vahvistettu" in event["description"]


def test_a_session_keeps_its_name_when_it_is_moved_and_cancelled(knowledge: Knowledge) -> None:
    """The same UID, each time with a higher SEQUENCE, so that calendars change the event that they have."""
    dropin = known(knowledge)
    base = with_dropin(knowledge, dropin)
    stages: Sequence[tuple[SessionChange, ...]] = [
        (),
        (SessionChange(MONDAY, NOV_30, DEC_1, "Sali on varattu"),),
        (SessionChange(MONDAY, NOV_30, DEC_1), SessionChange(MONDAY, DEC_1, reason="Kaikki ovat kipeänä")),
    ]
    told = [feed(base, with_changes(base, changes).dropins[MONDAY], NOV_30, 2) for changes in stages]
    assert [len(events) for events in told] == [1, 1, 1]
    planned, moved, off = (events[0] for events in told)
    assert name_of(planned) == name_of(moved) == name_of(off)
    assert [int(one["sequence"]) for one in (planned, moved, off)] == [0, 1, 2]
    assert [str(one["status"]) for one in (planned, moved, off)] == ["TENTATIVE", "TENTATIVE", "CANCELLED"]
    assert moved["dtstart"].dt == dt.datetime(2026, 12, 1, 13, 0, tzinfo=HELSINKI)
    assert "Sali on varattu" in moved["description"]
    assert str(off["summary"]).startswith("Peruttu")
    assert "Kaikki ovat kipeänä" in off["description"]


def test_a_cancelled_session_is_in_the_feed_beside_those_that_are_held(knowledge: Knowledge) -> None:
    """One is off, the others are as before."""
    base = with_dropin(knowledge, known(knowledge))
    before = {name_of(event) for event in feed(base, base.dropins[MONDAY], NOV_30, 21)}
    changed = with_changes(base, (SessionChange(MONDAY, DEC_7),)).dropins[MONDAY]
    after = feed(base, changed, NOV_30, 21)
    assert {name_of(event) for event in after} == before
    assert [name_of(event) for event in after if event["status"] == "CANCELLED"] == [f"{MONDAY}-2026-12-07@opastin"]


def test_a_name_lasts_when_the_drop_in_gets_another_id(knowledge: Knowledge) -> None:
    """With the old id under `was:`, calendars keep their events."""
    dropin = known(knowledge)
    renamed = dropin.model_copy(update={"id": "maanantai", "was": (MONDAY,)})
    assert [name_of(one) for one in feed(knowledge, renamed, NOV_30, 21)] == [name_of(one) for one in feed(knowledge, dropin, NOV_30, 21)]


def test_letters_lines_and_places_come_through(knowledge: Knowledge) -> None:
    """Commas, semicolons, line ends, long words and other alphabets are read back as they were written; the place is on the map."""
    name = "Työ, opiskelu; ja \\ ääkköset: " + "ääö€🙂" * 20
    dropin = known(knowledge).model_copy(
        update={
            "names": {"fi": name},
            "address": "Katu 1, 2; ovi \\ B",
            "lat": 60.8142,
            "lon": 23.6215,
            "about": {"fi": "Ensin näin.\nSitten näin: «العربية», українська."},
        }
    )
    text = calendar(knowledge, sessions(dropin, NOV_30, 1), "fi")
    assert all(len(line.encode()) <= 75 for line in text.split("\r\n"))
    event = read(text)[0]
    assert (str(event["summary"]), str(event["location"])) == (name, "Katu 1, 2; ovi \\ B")
    assert "Ensin näin.\nSitten näin: «العربية», українська." in event["description"]
    assert (event["geo"].latitude, event["geo"].longitude) == (60.8142, 23.6215)
    assert vobject.readOne(text).vevent.summary.value == name


@pytest.mark.parametrize("language", ["fi", "fi-simple", "sv", "en"])
def test_a_calendar_speaks_each_language(knowledge: Knowledge, language: str) -> None:
    """The same events at the same moments, in other words."""
    held = list(sessions(known(knowledge), NOV_30, 21))
    events = read(calendar(knowledge, held, language))
    assert [event["dtstart"].dt for event in events] == [session.start for session in held]
    assert all(event["description"] for event in events)


def test_a_calendar_may_be_empty(knowledge: Knowledge) -> None:
    """Where nothing is coming it is still a calendar."""
    assert read(calendar(knowledge, [], "fi")) == []


def test_the_same_sessions_give_the_same_file(knowledge: Knowledge) -> None:
    """No clock is read: a feed that has not changed is the same to the letter."""
    held: list[Session] = list(sessions(known(knowledge), NOV_30, 60))
    assert calendar(knowledge, held, "fi") == calendar(knowledge, held, "fi")


def with_dropin(knowledge: Knowledge, dropin: DropIn) -> Knowledge:
    """The knowledge with another drop-in of that id."""
    return replace(knowledge, dropins={**knowledge.dropins, dropin.id: dropin})
