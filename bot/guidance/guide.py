"""What there is for a person: what fits, what nearly does, and the path to what does not yet."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from bot.guidance.matching import NEAREST, Match, Profile, judge
from bot.guidance.paths import Path, find_paths
from bot.guidance.ranking import Ranked, rank, rank_by_answer
from bot.guidance.table import Flags, Table, table_of
from bot.knowledge import Knowledge
from bot.knowledge.model import Route

MAX_MISSES = 3

LISTED = 100
"""How many fitting routes are listed at most; nobody looks at so many."""

REMEMBERED = 20_000
"""Profiles whose guidance is kept in memory: the same questions are weighed again at every turn."""


@dataclass(frozen=True, slots=True)
class Guidance:
    """What there is for a person: what fits, best first; what nearly does, each for one reason; the path to the goal."""

    fitting: tuple[Match, ...]
    misses: tuple[Match, ...]
    paths: tuple[Path, ...] = ()
    """The ways to the goal, shortest first; empty where none is needed, or none is known."""
    needs_path: bool = False
    """The goal is a qualification, and none of those can be had directly."""

    @property
    def path(self) -> tuple[Route, ...]:
        """The routes of the shortest way in order, the last of them the goal."""
        return self.paths[0].routes if self.paths else ()


@dataclass(frozen=True, slots=True)
class First:
    """The routes that come first for a person, and the ways to the goal where one is needed."""

    routes: tuple[Route, ...]
    paths: tuple[Path, ...]


Key = tuple[tuple[str, tuple[str, ...]], ...]


def key_of(profile: Profile) -> Key:
    """The profile as something that can be remembered by."""
    return tuple(sorted((slot, tuple(options)) for slot, options in profile.items() if options))


def guide(knowledge: Knowledge, profile: Profile) -> Guidance:
    """The guidance for a profile."""
    return _guide(knowledge, key_of(profile))


@lru_cache(maxsize=REMEMBERED)
def _guide(knowledge: Knowledge, key: Key) -> Guidance:
    profile, table = dict(key), table_of(knowledge)
    ranked = rank(table, profile)
    return Guidance(
        _matches(table, profile, ranked, ranked.fits, LISTED),
        _matches(table, profile, ranked, ranked.misses, MAX_MISSES),
        _paths(table, profile, ranked),
        ranked.needs_path,
    )


def first_by_answer(knowledge: Knowledge, profile: Profile, slot: str, options: Iterable[str], count: int) -> dict[str, First]:
    """Answer to the slot -> what would come first with it."""
    table = table_of(knowledge)
    return {
        option: First(
            tuple(table.routes[ranked.of.rows[at]] for at in ranked.best(ranked.fits, count)),
            _paths(table, {**profile, slot: (option,)}, ranked),
        )
        for option, ranked in rank_by_answer(table, profile, slot, options)
    }


def _matches(table: Table, profile: Profile, ranked: Ranked, which: Flags, count: int) -> tuple[Match, ...]:
    interests = profile.get("interest", ())
    employer = "employer" in profile.get("goal", ())
    found = []
    for at in ranked.in_order(which, count):
        route, met = table.routes[ranked.of.rows[at]], int(ranked.of.met[at])
        judgements = () if employer else judge(table.knowledge, route, profile)
        near, field = NEAREST[ranked.distance[at]], interests[met] if met >= 0 else None
        found.append(Match(route, int(ranked.score[at]), judgements, near, field, bool(ranked.of.stepping[at])))
    return tuple(found)


def _paths(table: Table, profile: Profile, ranked: Ranked) -> tuple[Path, ...]:
    if not ranked.needs_path:
        return ()
    goals = ranked.of.rows[ranked.goals]
    return find_paths(table.knowledge, [table.routes[row] for row in goals], profile)
