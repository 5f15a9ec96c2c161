"""Which routes fit a person, best first, and which nearly do: reckoned over all routes at once, on the columns of `table.py`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from bot.guidance.matching import HARD, NEAREST, NOT_TOLD, STEPPING_POINTS, UNKNOWN_COST, Profile
from bot.guidance.table import REMEMBERED, Column, Counts, Flags, Numbers, Table, column_of, distance_from, named_by

SAME_KIND_COST = 6
"""What a route loses for each route of its kind above it: three different ways are better advice than three alike."""
SAME_FIELD_COST = 5
"""What a route loses for each route above it that meets the same one of several interests."""
VARIED = 12
"""How many of the first routes are mixed by kind and field; nobody looks at more."""

_FAR, _NOT_TOLD = NEAREST.index("far"), NEAREST.index("unknown")
_STEP = 1 << 40
"""A point of standing in the keys that routes are picked by: below it come the score itself, then the place in the order."""
_TAKEN = -(1 << 62)


@dataclass(frozen=True, slots=True)
class Rows:
    """Rows of the table that can be for people of some interests, and what of them is the same for all such people: an array each."""

    rows: Numbers
    kinds: Numbers
    met: Numbers
    """The number of the interest that it meets first; -1 for none."""
    stepping: Flags
    """It can help towards the goal, and is not itself the goal."""
    goals: Flags
    """It is a qualification of an interest."""


@dataclass(frozen=True, slots=True)
class Ranked:
    """Some routes as they stand for a person: arrays with one place for each of the rows."""

    of: Rows
    score: Counts
    distance: Numbers
    """The place's number in `NEAREST`."""
    fits: Flags
    misses: Flags
    """Exactly one thing is lacking."""
    goals: Flags
    """The qualifications that are the goal: the degrees of the trades that were named, if they take one, else all of the interests."""
    needs_path: bool = False
    """None of the goals can be had directly."""

    def best(self, which: Flags, count: int) -> Iterator[int]:
        """Places of the first of `which`, best first, with other kinds and fields before a second of the same; ties in the files' order."""
        at = np.flatnonzero(which)
        if not len(at):
            return
        met = self.of.met[at]
        wishes = met[met >= 0]
        several = len(wishes) > 0 and bool((wishes != wishes[0]).any())
        score = self.score[at].astype(np.int64)
        near = _in_reach(score, count)
        at, met, score = at[near], met[near], score[near]
        kinds, keys = self.of.kinds[at], score * _STEP + (score << 20) - at
        for number in range(min(count, len(at))):
            one = int(keys.argmax())
            yield int(at[one])
            if number == count - 1:
                return
            keys[one] = _TAKEN
            keys[kinds == kinds[one]] -= SAME_KIND_COST * _STEP
            if several:
                keys[met == met[one]] -= SAME_FIELD_COST * _STEP

    def in_order(self, which: Flags, count: int) -> list[int]:
        """The same, where only the first `VARIED` are mixed, and the others come by their score."""
        first = list(self.best(which, min(count, VARIED)))
        left = which.copy()
        left[first] = False
        at = np.flatnonzero(left)
        return [*first, *at[np.argsort(-self.score[at], kind="stable")][: count - len(first)].tolist()]


def _in_reach(score: NDArray[np.int64], count: int) -> Flags:
    """Which can be among the first `count`: nothing comes before a route that scores better by more than what that can lose till then."""
    lost = (count - 1) * (SAME_KIND_COST + SAME_FIELD_COST)
    good = int(score.max()) - lost // 2
    return score >= (good - lost if np.count_nonzero(score >= good) >= count else int(score.min()))


def rank(table: Table, profile: Profile) -> Ranked:
    """All routes of the person's interests, or all there are, as they stand for the person."""
    of = _rows(table, tuple(profile.get("interest", ())))
    return _ranked(table, profile, of, _total(_columns(table, profile).values(), of.rows))


def rank_by_answer(table: Table, profile: Profile, slot: str, options: Iterable[str]) -> Iterator[tuple[str, Ranked]]:
    """The same for each answer that the person could give to a slot: what the other slots say is reckoned once."""
    if slot in {"interest", "goal"}:
        yield from ((option, rank(table, {**profile, slot: (option,)})) for option in options)
        return
    of = _rows(table, tuple(profile.get("interest", ())))
    others = _total((column for name, column in _columns(table, profile).items() if name != slot), of.rows)
    for option in options:
        yield option, _ranked(table, {**profile, slot: (option,)}, of, others.plus(column_of(table, slot, (option,)), of.rows))


@dataclass(frozen=True, slots=True)
class _Total:
    """What several answers say together of some rows."""

    points: Counts
    lacks: Counts
    unknown: Counts
    hides: Counts

    def plus(self, one: Column, rows: Numbers) -> _Total:
        points, said = self.points + one.points[rows], one.verdicts
        if said is None:
            return _Total(points, self.lacks, self.unknown, self.hides)
        return _Total(points, self.lacks + said.lacks[rows], self.unknown + said.unknown[rows], self.hides + said.hides[rows])


def _columns(table: Table, profile: Profile) -> Mapping[str, Column]:
    """Slot -> what the answer to it, or that there is none, says of every route."""
    slots = dict.fromkeys((*HARD, *NOT_TOLD, *profile))
    return {slot: column_of(table, slot, tuple(profile.get(slot, ()))) for slot in slots}


def _total(columns: Iterable[Column], rows: Numbers) -> _Total:
    none = np.zeros(len(rows), np.int32)
    total = _Total(none, none, none, none)
    for column in columns:
        total = total.plus(column, rows)
    return total


@lru_cache(maxsize=REMEMBERED)
def _rows(table: Table, interests: tuple[str, ...]) -> Rows:
    """The rows that can be for people of those interests: last those of no interest, which could only lead to one."""
    met = table.met(interests)
    own = np.flatnonzero(met >= 0) if interests else np.arange(len(met))
    towards = np.flatnonzero(table.leads_on & (met < 0)) if interests else own[:0]
    rows = np.concatenate([own, towards])
    stepping = np.arange(len(rows)) >= len(own)
    return Rows(rows, table.kinds[rows], met[rows], stepping, table.qualifies[rows] & ~stepping)


def _ranked(table: Table, profile: Profile, of: Rows, total: _Total) -> Ranked:
    distance = distance_from(table, tuple(profile.get("place", ())))[of.rows]
    if "employer" in profile.get("goal", ()):
        fits = table.for_employers[of.rows] & ~of.stepping
        return Ranked(of, total.points, distance, fits, np.zeros_like(fits), of.goals)
    named = named_by(table, tuple(profile.get("trade", ())))[of.rows]
    degrees = of.goals & named & table.degrees[of.rows]
    goals = degrees if degrees.any() and not (of.goals & named & ~degrees).any() else of.goals
    needed = _needs_path(profile, goals, total.lacks)
    shown = total.hides == 0
    shown &= ~of.stepping | improves(table, profile)[of.rows] if needed else ~of.stepping
    score = total.points - UNKNOWN_COST * total.unknown + STEPPING_POINTS * of.stepping
    fits = _not_needlessly_far(shown & (total.lacks == 0), of, distance, named)
    return Ranked(of, score, distance, fits, shown & (total.lacks == 1), goals, needs_path=needed)


def _needs_path(profile: Profile, goals: Flags, lacks: Counts) -> bool:
    """Whether the goal is a qualification and none of them can be had directly."""
    if not profile.get("interest") or profile.get("goal", ("learn",))[0] == "update":
        return False
    return bool(goals.any()) and bool(lacks[goals].all())


def improves(table: Table, profile: Profile) -> Flags:
    """After which routes the person would have more Finnish, or the basic schooling that was missing."""
    levels = table.knowledge.slots["finnish"].options
    more_finnish = table.gives_finnish > levels.index(profile.get("finnish", ("native",))[0])
    return more_finnish | table.gives_basic if "none" in profile.get("education", ()) else more_finnish


def _not_needlessly_far(fits: Flags, of: Rows, distance: Numbers, named: Flags) -> Flags:
    """Those that fit without those that are elsewhere though one of their kind, for the same interest, is nearer.

    Those whose trade was `named` stay, unless that can be learned nearer.
    Far means another region; of what only leads on (a language course, say), just the nearest of its kind is shown.
    """
    far = fits & (distance == _FAR)
    if far.any():
        sort = (of.kinds * (int(of.met.max()) + 2) + of.met + 1) * 2 + named
        near = np.zeros(int(sort.max()) + 1, np.bool_)
        near[sort[fits & ~far & (distance != _NOT_TOLD)]] = True
        fits = fits & ~(far & near[sort])
    leading = fits & of.stepping
    if not leading.any():
        return fits
    best = np.full(int(of.kinds.max()) + 1, len(NEAREST))
    np.minimum.at(best, of.kinds[leading], distance[leading])
    return fits & ~(leading & (distance > best[of.kinds]))
