"""What there is for a person: what fits, what nearly does, and the path to what does not yet."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from bot.guidance.matching import QUALIFICATIONS, STEPPING_FIELD, Match, Profile, match_route, score_route, varied
from bot.guidance.paths import Path, find_paths
from bot.knowledge import Knowledge
from bot.knowledge.model import Route

MAX_MISSES = 3

NEAREST = ("same", "unknown", "region", "near", "anywhere", "far")
"""How near a route is, nearest first."""

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


def key_of(profile: Profile) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """The profile as something that can be remembered by."""
    return tuple(sorted((slot, tuple(options)) for slot, options in profile.items() if options))


def guide(knowledge: Knowledge, profile: Profile) -> Guidance:
    """The guidance for a profile."""
    return _guide(knowledge, key_of(profile))


@lru_cache(maxsize=REMEMBERED)
def _guide(knowledge: Knowledge, key: tuple[tuple[str, tuple[str, ...]], ...]) -> Guidance:
    profile = dict(key)
    if "employer" in profile.get("goal", ()):
        return Guidance(varied(_for_employer(knowledge, profile)), ())
    candidates = [match_route(knowledge, route, profile) for route in _of_interest(knowledge, profile)]
    paths: tuple[Path, ...] = ()
    needed = needs_path(candidates, profile)
    if needed:
        paths = find_paths(knowledge, [match.route for match in candidates], profile)
        candidates += [match_route(knowledge, route, profile, stepping=True) for route in _stepping(knowledge, profile)]
    fitting = _not_needlessly_far([match for match in candidates if not match.of("lacks") and not _hidden(knowledge, match)])
    misses = [match for match in candidates if len(match.of("lacks")) == 1 and not _hidden(knowledge, match)]
    return Guidance(varied(fitting), varied(misses)[:MAX_MISSES], paths, needed)


def _not_needlessly_far(matches: list[Match]) -> list[Match]:
    """The matches without those that are elsewhere though one of their kind, for the same interest, is nearer.

    Far means another region; of what only leads on (a language course, say), just the nearest of its kind is shown.
    """
    near = {(match.route.kind, match.field) for match in matches if match.nearness not in {"far", "unknown"}}
    best = {match.route.kind: NEAREST.index(match.nearness) for match in sorted(matches, key=_distance, reverse=True) if match.stepping}
    return [
        match
        for match in matches
        if not (match.nearness == "far" and (match.route.kind, match.field) in near)
        and not (match.stepping and _distance(match) > best[match.route.kind])
    ]


def _distance(match: Match) -> int:
    return NEAREST.index(match.nearness)


def needs_path(candidates: Iterable[Match], profile: Profile) -> bool:
    """Whether the goal is a qualification and none of them can be had directly."""
    if not profile.get("interest") or profile.get("goal", ("learn",))[0] == "update":
        return False
    goals = [match for match in candidates if match.route.kind in QUALIFICATIONS]
    return bool(goals) and all(match.of("lacks") for match in goals)


def _of_interest(knowledge: Knowledge, profile: Profile) -> Iterable[Route]:
    interests = profile.get("interest", ())
    if not interests:
        return knowledge.routes.values()
    return (route for route in knowledge.routes.values() if any(field in interests for field in route.fields))


def _stepping(knowledge: Knowledge, profile: Profile) -> Iterable[Route]:
    """Routes outside the person's interests that give Finnish or schooling that the person has not got."""
    interests = profile.get("interest", ())
    for route in knowledge.routes.values():
        if STEPPING_FIELD in route.fields and not any(field in interests for field in route.fields) and improves(knowledge, route, profile):
            yield route


def improves(knowledge: Knowledge, route: Route, profile: Profile) -> bool:
    """Whether the person would have more Finnish, or the basic schooling that was missing, afterwards."""
    levels = knowledge.slots["finnish"].options
    has = profile.get("finnish", ("native",))[0]
    more_finnish = route.gives.finnish is not None and levels.index(route.gives.finnish) > levels.index(has)
    more_school = route.gives.education == "basic" and "none" in profile.get("education", ())
    return more_finnish or more_school


def _hidden(knowledge: Knowledge, match: Match) -> bool:
    """Nobody is offered a literacy course, or anything else that is for some only, for not having said."""
    unknown = {judgement.slot for judgement in match.of("unknown")}
    return any(slot in unknown for slot in knowledge.kinds[match.route.kind].only_when_known)


def _for_employer(knowledge: Knowledge, profile: Profile) -> list[Match]:
    routes = [route for route in _of_interest(knowledge, profile) if knowledge.kinds[route.kind].for_employers]
    return [score_route(knowledge, route, profile, ()) for route in routes]
