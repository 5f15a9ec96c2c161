"""Drop-ins and their dated sessions, computed the same way wherever they are told.

The theory: a drop-in's rules name days; breaks, closed days, public holidays take some away; extra dates add some. What comes of it
is the plan. Then the changes are looked at, in order: each takes the session of its day away, or holds it at another day or time.
So a session that was moved can be moved again, or cancelled, by the day on which it is held.
"""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from types import MappingProxyType
from typing import Literal

from bot.guidance.matching import Profile
from bot.knowledge import Knowledge
from bot.knowledge.calendar import HELSINKI, MAX_DAYS_AHEAD, helsinki
from bot.knowledge.changes import SessionChange
from bot.knowledge.model import Change, DropIn
from bot.knowledge.recurrence import DAY, planned, weeks_between

Part = Literal["morning", "afternoon"]


PARTS_OF_DAY: Mapping[str, tuple[str, str]] = {"morning": ("09:00", "12:00"), "afternoon": ("12:00", "16:00")}
"""What part of the day means while nobody has confirmed the clock time."""

STILL_WORTH_IT = dt.timedelta(minutes=30)
"""A session that ends sooner than this is not told as the next one."""

SOON_DAYS = 35
"""The next session is first looked for so far ahead."""

EVENT_DAYS = 60
"""Events are told of so many days before."""

CALENDARS_REMEMBERED = 8
"""So many states of what the staff has changed are remembered: the one of now, and those that a batch may still hold."""


@dataclass(frozen=True, slots=True)
class Session:
    """One dated occurrence of a drop-in. Times are aware, in Finnish time."""

    dropin: DropIn
    start: dt.datetime
    end: dt.datetime
    part: Part | None = None
    """The part of the day, while the clock time is not known."""
    hosts: tuple[str, ...] = ()
    """The organisations that are there that day: those that always are, and those whose turn it is."""
    planned_on: dt.date | None = None
    """The day on which it was planned to be; None: the day it is held."""
    reason: str = ""
    """Why it was changed or cancelled, in the words of whoever did it."""
    revision: int = 0
    """How many times it was changed or cancelled."""

    @property
    def date(self) -> dt.date:
        """The day it is held."""
        return self.start.date()

    @property
    def moved_from(self) -> dt.date | None:
        """The day on which it was planned to be, if that is another."""
        return self.planned_on if self.planned_on != self.date else None

    @property
    def knows_clock(self) -> bool:
        """Whether the clock time is known, or only the part of the day."""
        return self.part is None


def sessions(dropin: DropIn, first: dt.date, days: int) -> Iterator[Session]:
    """The sessions from `first` on, for `days` days, in order: as planned and then changed."""
    held, _ = _calendar(dropin, first, days)
    yield from held


def cancelled(dropin: DropIn, first: dt.date, days: int) -> Iterator[Session]:
    """The sessions that would have been in those days and were cancelled, in order."""
    _, off = _calendar(dropin, first, days)
    yield from off


def session_on(dropin: DropIn, day: dt.date) -> Session | None:
    """The session of that day, or None."""
    return next(sessions(dropin, day, 1), None)


@dataclass(frozen=True, slots=True)
class _Slot:
    """A session while its day is still open: its time as it is written, and where it comes from."""

    time: str
    planned_on: dt.date
    reason: str = ""
    revision: int = 0


def _calendar(dropin: DropIn, first: dt.date, days: int) -> tuple[tuple[Session, ...], tuple[Session, ...]]:
    """What is held in those days, and what was cancelled of them."""
    last = first + max(days, 0) * DAY
    held = _plan(dropin, first, last)
    for change in dropin.changed:
        if not first <= change.date < last:
            held |= _plan(dropin, change.date, change.date + DAY)
    off = _change(held, dropin.changed)
    return _within(dropin, held.items(), first, last), _within(dropin, off, first, last)


def _within(dropin: DropIn, slots: Iterable[tuple[dt.date, _Slot]], first: dt.date, last: dt.date) -> tuple[Session, ...]:
    inside = sorted(((day, slot) for day, slot in slots if first <= day < last), key=lambda pair: pair[0])
    return tuple(_session(dropin, day, slot) for day, slot in inside)


def _plan(dropin: DropIn, first: dt.date, last: dt.date) -> dict[dt.date, _Slot]:
    return {day: _Slot(time, day) for day, time in planned(dropin, first, last).items()}


def _change(held: dict[dt.date, _Slot], changes: Iterable[Change]) -> list[tuple[dt.date, _Slot]]:
    """Make the changes, in order; gives what was cancelled. A change of a day without a session changes nothing.

    A session that is moved to a day that has one already is cancelled: whoever meant to come has that one.
    """
    off: list[tuple[dt.date, _Slot]] = []
    for change in changes:
        slot = held.pop(change.date, None)
        if slot is None:
            continue
        slot = _Slot(change.time or slot.time, slot.planned_on, change.reason or "", slot.revision + 1)
        day = change.to or change.date
        if day in held or not (change.to or change.time):
            off.append((change.date, slot))
        else:
            held[day] = slot
    return off


def _session(dropin: DropIn, day: dt.date, slot: _Slot) -> Session:
    opens, closes = PARTS_OF_DAY.get(slot.time) or slot.time.split("-")
    part: Part | None = "morning" if slot.time == "morning" else "afternoon" if slot.time == "afternoon" else None
    start, end = helsinki(day, opens), helsinki(day, closes)
    return Session(dropin, start, end, part, hosts_on(dropin, day), slot.planned_on, slot.reason, slot.revision)


def hosts_on(dropin: DropIn, day: dt.date) -> tuple[str, ...]:
    """The organisations that are there on that day: those that always are, and those whose turn it is in that week."""
    begun = [entry for entry in dropin.rota if entry.since <= day]
    if not begun:
        return dropin.hosts
    entry = max(begun, key=lambda one: one.since)
    turn = entry.turns[weeks_between(entry.since, day) % len(entry.turns)]
    return tuple(dict.fromkeys((*dropin.hosts, *turn)))


def next_session(dropin: DropIn, now: dt.datetime) -> Session | None:
    """The next session one can still come to; None when there is none within reach."""
    today = now.astimezone(HELSINKI).date()
    soon = _soonest(sessions(dropin, today, SOON_DAYS), now)
    return soon or _soonest(sessions(dropin, today, MAX_DAYS_AHEAD), now)


def _soonest(coming: Iterable[Session], now: dt.datetime) -> Session | None:
    return next((session for session in coming if session.end - now >= STILL_WORTH_IT), None)


def near(knowledge: Knowledge, place: str | None, profile: Profile | None = None) -> tuple[tuple[DropIn, ...], bool]:
    """The drop-ins to tell someone who lives in `place`, and whether they are of the person's own region; no events.

    Where the region has none, those that serve it from a neighbouring one; where none does, nothing. `profile`: what is known
    of the person, for drop-ins that are for some only.
    """
    region = _region(knowledge, place)
    if region is None:
        return (), False
    known = [dropin for dropin in knowledge.dropins.values() if not dropin.is_event and is_for(dropin, profile)]
    own = tuple(dropin for dropin in known if dropin.region == region)
    if own:
        return own, True
    return tuple(dropin for dropin in known if region in dropin.serves), False


def for_place(knowledge: Knowledge, place: str | None) -> tuple[DropIn, ...]:
    """All that one can come to from `place`, events too; everything, if no place is given."""
    if place is None:
        return tuple(knowledge.dropins.values())
    dropins, _ = near(knowledge, place)
    return (*dropins, *(dropin for dropin in knowledge.dropins.values() if dropin.is_event and _reaches(knowledge, dropin, place)))


def _reaches(knowledge: Knowledge, dropin: DropIn, place: str | None) -> bool:
    """Whether people of that place are told of it."""
    region = _region(knowledge, place)
    return region is not None and region in {dropin.region, *dropin.serves}


def _region(knowledge: Knowledge, place: str | None) -> str | None:
    return knowledge.places[place].region if place and place in knowledge.places else None


def is_for(dropin: DropIn, profile: Profile | None) -> bool:
    """Whether it is for someone with that profile: for each slot of its audience they have one of the options, or have told nothing."""
    return all(not (told := (profile or {}).get(slot, ())) or not {*told}.isdisjoint(options) for slot, options in dropin.audience.items())


def next_near(knowledge: Knowledge, place: str | None, now: dt.datetime, profile: Profile | None = None) -> Session | None:
    """The next session for someone who lives in `place`: the earliest of those that are near."""
    today = now.astimezone(HELSINKI).date()
    dropins, _ = near(knowledge, place, profile)
    coming = [session for dropin in dropins if (session := _soonest(_coming(knowledge, dropin.id, today), now))]
    return min(coming, key=lambda session: session.start, default=None)


def events_near(knowledge: Knowledge, place: str | None, now: dt.datetime, profile: Profile | None = None) -> tuple[Session, ...]:
    """The events of the next weeks for someone who lives in `place` (None: anywhere), in order: each with its next date."""
    today = now.astimezone(HELSINKI).date()
    coming = [
        session
        for dropin in knowledge.dropins.values()
        if dropin.is_event and (place is None or _reaches(knowledge, dropin, place)) and is_for(dropin, profile)
        if (session := _soonest(sessions(dropin, today, EVENT_DAYS), now))
    ]
    return tuple(sorted(coming, key=lambda session: (session.start, session.dropin.id)))


@lru_cache(maxsize=64)
def _coming(knowledge: Knowledge, dropin: str, today: dt.date) -> tuple[Session, ...]:
    """The sessions of a drop-in from that day on: the same for everyone, all day."""
    return tuple(sessions(knowledge.dropins[dropin], today, MAX_DAYS_AHEAD))


@lru_cache(maxsize=CALENDARS_REMEMBERED)
def with_changes(knowledge: Knowledge, changes: tuple[SessionChange, ...]) -> Knowledge:
    """The knowledge with these changes in its drop-ins, in their order; the same changes give the same object.

    A change of a drop-in that is not there is passed over; an old id (`was:`) is followed.
    """
    made: dict[str, list[Change]] = defaultdict(list)
    for change in changes:
        name = knowledge.renamed.get(("dropin", change.dropin), change.dropin)
        made[name].append(Change.model_construct(date=change.date, to=change.to, time=None, reason=change.reason or None))
    changed = {name: _changed(dropin, made[name]) for name, dropin in knowledge.dropins.items() if name in made}
    return replace(knowledge, dropins=MappingProxyType({**knowledge.dropins, **changed})) if changed else knowledge


def _changed(dropin: DropIn, changes: Iterable[Change]) -> DropIn:
    return dropin.model_copy(update={"changed": (*dropin.changed, *changes)})
