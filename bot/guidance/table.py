"""The routes of a knowledge as columns, so that what an answer says of all of them is reckoned at once.

Each slot speaks for itself (`matching.points`, `matching.judge`), so a person's standing is the sum of what all slots say, and
another answer to one of them changes that one's part only. Routes that are alike to a slot are asked about once. All arrays have
one place for each route, in the order of the files.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from bot.guidance.matching import (
    FEW_FIELDS,
    HARD,
    NEAREST,
    QUALIFICATIONS,
    STEPPING_FIELD,
    is_named,
    nearness,
    parts_of,
    points,
    verdict_of,
    wanted_of,
)
from bot.knowledge import Knowledge
from bot.knowledge.model import Route

Counts = NDArray[np.int32]
Flags = NDArray[np.bool_]
Numbers = NDArray[np.intp]
Groups = tuple[tuple[Route, ...], Numbers]
"""One route of each sort that is alike, and of which sort each route is."""

REMEMBERED = 4_096
"""Answers whose columns are kept in memory."""


@dataclass(frozen=True, slots=True)
class Verdicts:
    """What one answer says of the requirements of every route: 1 or 0 for each."""

    lacks: Counts
    """The route requires something else."""
    unknown: Counts
    """The route requires something, and this is not told."""
    hides: Counts
    """Besides, the route is not shown until it is told."""


@dataclass(frozen=True, slots=True)
class Column:
    """What one answer says of every route: its points, and of its requirements, where routes can require something of the slot."""

    points: Counts
    verdicts: Verdicts | None


class Table:
    """The routes of a knowledge, and what of them is the same for everybody."""

    def __init__(self, knowledge: Knowledge) -> None:
        """The table of a knowledge."""
        self.knowledge = knowledge
        self.routes: tuple[Route, ...] = tuple(knowledge.routes.values())
        self.kinds = _numbers([route.kind for route in self.routes])
        self.qualifies = _flags(route.kind in QUALIFICATIONS for route in self.routes)
        self.degrees = _flags(route.kind == "higher_education" for route in self.routes)
        self.for_employers = _flags(knowledge.kinds[route.kind].for_employers is not None for route in self.routes)
        self.leads_on = _flags(STEPPING_FIELD in route.fields for route in self.routes)
        levels = knowledge.slots["finnish"].options
        self.gives_finnish = np.array([levels.index(route.gives.finnish) if route.gives.finnish else -1 for route in self.routes], np.int32)
        self.gives_basic = _flags(route.gives.education == "basic" for route in self.routes)
        self._alike: dict[str, Groups] = {}
        self._of_field = {field: _flags(field in route.fields for route in self.routes) for field in knowledge.fields}
        self._first_field = np.array([route.fields[0] for route in self.routes])
        self._breadth = _numbers([(route.kind, len(route.fields) > FEW_FIELDS, "anywhere" in route.places) for route in self.routes])

    def met(self, interests: Sequence[str]) -> Numbers:
        """Of each route, which of the interests it meets first: its number among them, or -1."""
        first = np.full(len(self.routes), -1)
        for number in reversed(range(len(interests))):
            first[self._of_field[interests[number]]] = number
        return first

    def named(self, trades: tuple[str, ...]) -> Flags:
        """Which routes are of one of the trades."""
        return _flags(bool(trades) and is_named(self.knowledge, route, trades) for route in self.routes)

    def distance(self, place: tuple[str, ...]) -> Numbers:
        """How far each route is from a place: its number in `NEAREST`."""
        some, numbers = self._groups("place")
        return np.array([NEAREST.index(nearness(self.knowledge, route, {"place": place})) for route in some], np.intp)[numbers]

    def column(self, slot: str, told: tuple[str, ...]) -> Column:
        """What the answer `told` to a slot says of every route; `()` is no answer."""
        some, numbers = self._groups_told(slot, told)
        own = np.array([points(self.knowledge, route, slot, told) for route in some], np.int32)[numbers]
        if slot not in HARD:
            return Column(own, None)
        verdicts = [
            verdict_of(wanted, told) if (wanted := wanted_of(self.knowledge, route, slot)) is not None else "fits" for route in some
        ]
        lacks = np.array([verdict == "lacks" for verdict in verdicts], np.int32)[numbers]
        unknown = np.array([verdict == "unknown" for verdict in verdicts], np.int32)[numbers]
        waits = np.array([slot in self.knowledge.kinds[route.kind].only_when_known for route in some], np.int32)[numbers]
        return Column(own, Verdicts(lacks, unknown, unknown * waits))

    def _groups_told(self, slot: str, told: tuple[str, ...]) -> Groups:
        """The routes that are alike to the slot, for that answer."""
        match slot:
            case "interest":
                return self._groups_of_interest(told)
            case "trade":
                return self._first_of_each(self.kinds * 2 + self.named(told))
        return self._groups(slot)

    def _first_of_each(self, sorts: Numbers) -> Groups:
        _, first, numbers = np.unique(sorts, return_index=True, return_inverse=True)
        return tuple(self.routes[row] for row in first), numbers

    def _groups_of_interest(self, interests: tuple[str, ...]) -> Groups:
        """The same for interests: there are too many combinations of fields to look at those that the person has not named."""
        sort = self._breadth.astype(np.int64)
        for wish in interests:
            sort = sort * 2 + self._of_field[wish]
        return self._first_of_each(sort * 2 + np.isin(self._first_field, interests))

    def _groups(self, slot: str) -> Groups:
        """The routes that are alike to the slot."""
        if slot not in self._alike:
            sorts: dict[Hashable, int] = {}
            some: list[Route] = []
            for route in self.routes:
                if sorts.setdefault((route.kind, parts_of(self.knowledge, route, slot)), len(sorts)) == len(some):
                    some.append(route)
            numbers = [sorts[route.kind, parts_of(self.knowledge, route, slot)] for route in self.routes]
            self._alike[slot] = (tuple(some), np.array(numbers, np.intp))
        return self._alike[slot]


def _flags(values: Iterable[bool]) -> Flags:
    return np.fromiter(values, np.bool_)


def _numbers(names: Sequence[Hashable]) -> Numbers:
    """The same number for the same name."""
    known = {name: number for number, name in enumerate(dict.fromkeys(names))}
    return np.array([known[name] for name in names], np.intp)


@lru_cache(maxsize=4)
def table_of(knowledge: Knowledge) -> Table:
    """The table of a knowledge, made once."""
    return Table(knowledge)


@lru_cache(maxsize=REMEMBERED)
def column_of(table: Table, slot: str, told: tuple[str, ...]) -> Column:
    """The column of an answer, made once."""
    return table.column(slot, told)


@lru_cache(maxsize=REMEMBERED)
def distance_from(table: Table, place: tuple[str, ...]) -> Numbers:
    """`Table.distance`, made once."""
    return table.distance(place)


@lru_cache(maxsize=REMEMBERED)
def named_by(table: Table, trades: tuple[str, ...]) -> Flags:
    """`Table.named`, made once."""
    return table.named(trades)
