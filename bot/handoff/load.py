"""How long an answer takes where many wait and few are there: a promise is made from working hours and load.

A region's `answer_within_hours` is what it promises when there is room. How much longer it takes is told in whole times of that,
for the whole network at once, and put into a `Knowledge`: so whoever says by when an answer comes says the same.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from math import ceil

from bot.knowledge import Knowledge
from bot.knowledge.calendar import add_working_hours
from bot.knowledge.model import Region

ANSWERS = 6
"""So many leads one person answers in the time that is promised; an assumption, until the counsellors say otherwise."""

MOST_TIMES = 4
"""Nobody is promised an answer later than after so many times what the region promises: the truth then is that it is late."""

MOST_HOURS = 80
"""Nor later than after so many working hours."""

Loads = tuple[tuple[str, int], ...]
"""Region -> after how many times its `answer_within_hours`, for those where it is more than one."""


@dataclass(frozen=True, slots=True)
class Colleague:
    """Someone of the staff of a region, as it matters for who can take a lead.

    `capacity`: how many leads they take at once, if they have said so; `held`: how many they have. `away_until` lies ahead, or is None.
    """

    id: str
    name: str
    roles: frozenset[str] = frozenset()
    capacity: int | None = None
    held: int = 0
    languages: tuple[str, ...] = ()
    fields: tuple[str, ...] = ()
    away_until: dt.datetime | None = None

    @property
    def room(self) -> int:
        """How many more they can answer in the time that is promised."""
        return ANSWERS if self.capacity is None else min(max(self.capacity - self.held, 0), ANSWERS)


def able(colleagues: Iterable[Colleague], role: str, language: str) -> tuple[Colleague, ...]:
    """Who can be asked to take a lead: all who are there; of these, where there are any, its role, who has room, who knows the language."""
    found = [one for one in colleagues if one.away_until is None]
    for fits in (lambda one: role in one.roles, lambda one: one.room > 0, lambda one: language in one.languages):
        found = [one for one in found if fits(one)] or found
    return tuple(found)


def suited(colleagues: Iterable[Colleague], language: str, fields: Sequence[str]) -> tuple[Colleague, ...]:
    """Those who are there, have room, and know the language (which is not Finnish) or a field of the lead; both before one."""
    found = []
    for one in colleagues:
        known = (language != "fi" and language in one.languages) + bool(set(fields) & set(one.fields))
        if known and one.away_until is None and one.room > 0:
            found.append((-known, one.held, one.id, one))
    return tuple(one for *_, one in sorted(found, key=lambda each: each[:3]))


def times(region: Region, colleagues: Sequence[Colleague], unanswered: int, now: dt.datetime) -> int:
    """After how many times `answer_within_hours` one more lead of the region is answered; 1 where nobody is known to be staff there."""
    if not colleagues:
        return 1
    here = [one for one in colleagues if one.away_until is None]
    if not here:
        return _until_back(region, min(one.away_until for one in colleagues if one.away_until is not None), now)
    return min(max(ceil((unanswered + 1) / max(sum(one.room for one in here), 1)), 1), MOST_TIMES)


def _until_back(region: Region, back: dt.datetime, now: dt.datetime) -> int:
    """So many times that whoever comes back first has the time to answer."""
    answered = add_working_hours(max(back, now), region.answer_within_hours, region.hours)
    ends = (add_working_hours(now, count * region.answer_within_hours, region.hours) for count in range(1, MOST_TIMES + 1))
    return next((count for count, end in enumerate(ends, 1) if end >= answered), MOST_TIMES)


@lru_cache(maxsize=64)
def with_loads(knowledge: Knowledge, loads: Loads) -> Knowledge:
    """The knowledge with what its regions promise now; the same loads give the same object."""
    longer = dict(loads)
    if not longer:
        return knowledge
    regions = {
        name: region.model_copy(update={"answer_within_hours": min(region.answer_within_hours * longer[name], MOST_HOURS)})
        if longer.get(name, 1) > 1
        else region
        for name, region in knowledge.regions.items()
    }
    return replace(knowledge, regions=regions)
