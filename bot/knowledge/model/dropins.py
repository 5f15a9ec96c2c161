"""`dropins.yaml`: when and where one can come without an appointment, and events that are held once."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Literal

from pydantic import AfterValidator, BeforeValidator, Field, PlainSerializer, StringConstraints, model_validator
from pydantic_core import PydanticCustomError

from bot.knowledge.model.base import Day, Flag, Id, Line, Number, Source, Sourced, Text, Value, Whole, freeze, nothing, plain

TIME = r"^(morning|afternoon|([01]\d|2[0-3]):[0-5]\d-([01]\d|2[0-3]):[0-5]\d)$"

Time = Annotated[str, StringConstraints(pattern=TIME)]
"""`afternoon` or `morning` while the clock time is not known (12-16, 9-12), else `from`-`to`: `13:00-15:30`."""

WeekdayInMonth = Annotated[str, StringConstraints(pattern=r"^([1-5]|-[1-5])?(MO|TU|WE|TH|FR|SA|SU)$")]
"""A weekday, or the one so many of the month: `TH`, `1TH` the first Thursday, `-1FR` the last Friday."""

SpokenLanguage = Literal["fi", "sv", "en", "ru", "uk", "et", "ar", "fa", "ku", "so"]
"""A language that is spoken at a drop-in: the usual two letters."""


def _ends_later(time: str) -> bool:
    return not time[0].isdigit() or time[:5] < time[6:]


class Timed(Value):
    """Something with a time, which ends after it begins."""

    time: Time | None = None

    @model_validator(mode="after")
    def _ends_after_it_begins(self) -> Timed:
        if self.time and not _ends_later(self.time):
            raise PydanticCustomError("rule_time", "the session ends before it begins")
        return self


class Rule(Value):
    """When it is held, in the words of RFC 5545, from `since` to `until`, both days included.

    Every second week or month is counted from `since`. `count`: so many times from `since` on, those that fall on a day off
    included.
    """

    freq: Literal["weekly", "monthly"]
    interval: Annotated[Whole, Field(ge=1, le=12)] = 1
    byday: tuple[WeekdayInMonth, ...]
    bymonth: tuple[Annotated[Whole, Field(ge=1, le=12)], ...] = ()
    bysetpos: tuple[Annotated[Whole, Field(ge=-31, le=31)], ...] = ()
    time: Time
    since: Day | None = None
    until: Day | None = None
    count: Annotated[Whole, Field(ge=1, le=1000)] | None = None

    @model_validator(mode="after")
    def _makes_sense(self) -> Rule:
        if not _ends_later(self.time):
            raise PydanticCustomError("rule_time", "the session ends before it begins")
        if self.since and self.until and self.until < self.since:
            raise PydanticCustomError("rule_dates", "`until` is before `since`")
        if not self.byday:
            raise PydanticCustomError("rule_days", "name at least one day: MO, TU, WE, TH, FR, SA or SU")
        if self.freq == "weekly" and any(len(day) > 2 for day in self.byday):
            raise PydanticCustomError("rule_numbered", "a week has each weekday only once")
        if self.count and self.until:
            raise PydanticCustomError("rule_end", "`count` and `until` both say when it ends")
        if self.count and not self.since:
            raise PydanticCustomError("rule_count", "`count` counts from `since`, which is missing")
        if self.bysetpos and (self.freq == "weekly" or 0 in self.bysetpos):
            raise PydanticCustomError("rule_position", "`bysetpos` counts the days of a month, from 1, or from the last: -1")
        return self


class Break(Value):
    """Dates without a session: all from `since` to `until`, both included, with the reason's source."""

    since: Day
    until: Day
    source: Source

    @model_validator(mode="after")
    def _in_order(self) -> Break:
        if self.until < self.since:
            raise PydanticCustomError("break_dates", "`until` is before `since`")
        return self


class CommonBreak(Break):
    """A break that several drop-ins keep: the schools' winter holiday, the summer of an office."""

    id: Id


def _written_short(value: object) -> object:
    """A day alone stands for an entry that says no more than its day."""
    return {"date": value} if isinstance(value, str) else value


class Extra(Timed):
    """A date that is added; `time` is that of the rule in force, if none is given. A day alone will do: `2027-01-05`."""

    date: Day


class Change(Timed):
    """A session that is held on another day (`to`), at another `time`, or, with neither, not at all. Who follows the calendar is told."""

    date: Day
    to: Day | None = None
    reason: Line | None = None


class Rota(Value):
    """Who else is there, from `since` to the next entry's: the lists take turns by the week, the first in the week of `since`."""

    since: Day
    turns: tuple[tuple[Id, ...], ...]

    @model_validator(mode="after")
    def _has_turns(self) -> Rota:
        if not self.turns:
            raise PydanticCustomError("rota_turns", "name who is there: a list of lists")
        return self


class Remote(Value):
    """How to take part without coming: online or by telephone, in words, with the address where there is one."""

    by: Literal["online", "phone"]
    how: Text
    site: Annotated[str, StringConstraints(pattern=r"^https://")] | None = None


class Held(Sourced):
    """What a drop-in and an event have in common: where it is, for whom, and what to know before coming."""

    id: Id
    was: tuple[Id, ...] = ()
    place: Id
    region: Id
    names: Text
    serves: tuple[Id, ...] = ()
    """Regions whose people are told of it, besides its own."""
    about: Text | None = None
    """What it is, and for whom, in a sentence or two."""
    audience: Annotated[Mapping[str, tuple[Id, ...]], AfterValidator(freeze), PlainSerializer(plain)] = Field(default_factory=nothing)
    """Slot -> options: told to those who have answered one of them, or nothing, for each slot. Empty: to everyone."""
    venue: Text | None = None
    address: Line | None = None
    lat: Annotated[Number, Field(ge=59, le=71)] | None = None
    lon: Annotated[Number, Field(ge=19, le=32)] | None = None
    hosts: tuple[Id, ...] = ()
    """Organisations that are always there."""
    languages: tuple[SpokenLanguage, ...] = ()
    interpreting: Text | None = None
    """How to get an interpreter."""
    access: Text | None = None
    """Getting in with a wheelchair or a pram, hearing, a quiet place."""
    bring: Text | None = None
    remote: tuple[Remote, ...] = ()

    @model_validator(mode="after")
    def _is_on_the_map(self) -> Held:
        if (self.lat is None) != (self.lon is None):
            raise PydanticCustomError("coordinates", "a place on the map has both `lat` and `lon`")
        return self


class DropIn(Held):
    """A recurring guidance session with no appointment; without a rule (from `events`), one that is held on its `extra` dates only.

    Closed on Finnish public holidays, Midsummer Eve and Christmas Eve, on days that are `closed` and in breaks; `extra` dates are
    added whatever day they are. `changed` is looked at last, in order.
    """

    serves: tuple[Id, ...]
    rule: Rule | None = None
    rules: tuple[Rule, ...] = ()
    """In the place of `rule`, where it is another one from some day on."""
    rota: tuple[Rota, ...] = ()
    common_breaks: tuple[Id, ...] = ()
    breaks: tuple[Break, ...] = ()
    closed_on_eves: Flag = False
    """Closed on the days before public holidays too."""
    closed: tuple[Day, ...] = ()
    extra: tuple[Annotated[Extra, BeforeValidator(_written_short, json_schema_input_type=Day | Extra)], ...] = ()
    changed: tuple[Change, ...] = ()

    @model_validator(mode="after")
    def _has_rules(self) -> DropIn:
        if not self.rule and not self.rules:
            raise PydanticCustomError("no_rule", "no `rule` says when it is held")
        if self.rule and self.rules:
            raise PydanticCustomError("two_rules", "`rule` and `rules` both say when it is held")
        return self

    @property
    def every_rule(self) -> tuple[Rule, ...]:
        """Its rules, however many there are; none for an event."""
        return (self.rule,) if self.rule else self.rules

    @property
    def is_event(self) -> bool:
        """Whether it is held only on given dates, and so no drop-in of every week."""
        return not self.every_rule


class EventDate(Timed):
    """A day on which an event is held, and from when to when."""

    date: Day
    time: Time


class Event(Held):
    """Something that is held once, or on a few given dates: an information day, a theme day."""

    dates: tuple[EventDate, ...]
    changed: tuple[Change, ...] = ()

    @model_validator(mode="after")
    def _has_dates(self) -> Event:
        if not self.dates:
            raise PydanticCustomError("event_dates", "no day is named on which it is held")
        return self


class DropInsFile(Value):
    """`dropins.yaml`."""

    common_breaks: tuple[CommonBreak, ...] = ()
    dropins: tuple[DropIn, ...]
    events: tuple[Event, ...] = ()
