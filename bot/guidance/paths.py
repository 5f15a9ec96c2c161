"""The way to a goal that is out of reach today: the shortest chain of routes, each giving what the next requires.

A state is what routes can give: schooling and Finnish. Dijkstra's search, time first: months, then the number of steps,
then the routes of fewer fields: the trade itself before one that only touches it.
"""

from __future__ import annotations

import heapq
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from bot.guidance.matching import QUALIFICATIONS, SPECIAL_SUPPORT, Profile, judge, nearness
from bot.knowledge import Knowledge
from bot.knowledge.model import Route

MAX_STEPS = 4
DEFAULT_MONTHS = 12
"""What a route without a length is taken to last."""

TRADES = frozenset({"vocational", "further", "higher"})
"""Schooling that is a goal in itself: an apprenticeship that gives it is no stepping stone to the same again."""

MONTHS_BETWEEN = 6
"""What it usually takes until the next thing begins."""

MONTHS_FOR_DISTANCE = {"region": 1, "near": 3, "anywhere": 6, "far": 24}
"""What being elsewhere, or only online, counts for in months: near comes first."""

MONTHS_FOR_SPECIAL = 12
"""What special needs education counts for with someone who has not asked for support: it is not for everyone."""

RANK = ("none", "basic", "upper_secondary", "vocational", "further", "higher")
"""Schooling, least first; `foreign` and `unknown` count as basic until recognised."""


@dataclass(frozen=True, slots=True)
class Path:
    """One way to the goal: routes in order, the last of them the goal."""

    routes: tuple[Route, ...]


def find_paths(knowledge: Knowledge, goals: Sequence[Route], profile: Profile) -> tuple[Path, ...]:
    """The ways to one of `goals`, shortest first; empty when no chain of `MAX_STEPS` leads there."""
    chain = find_path(knowledge, goals, profile)
    return (Path(chain),) if chain else ()


def find_path(knowledge: Knowledge, goals: Sequence[Route], profile: Profile) -> tuple[Route, ...]:
    """Routes in order from what the person has to one of `goals`; empty when no chain of `MAX_STEPS` leads there."""
    ends = _ends(knowledge, goals, profile)
    waiting: list[tuple[int, int, int, tuple[str, ...]]] = [(0, 0, 0, ())]
    seen: set[tuple[str, str]] = set()
    while waiting:
        months, steps, breadth, ids = heapq.heappop(waiting)
        chain = tuple(knowledge.routes[name] for name in ids)
        if ids and ids[-1] in ends:
            return chain
        now = after(knowledge, chain, profile)
        state = (_first(now, "education"), _first(now, "finnish"))
        if state in seen or steps == MAX_STEPS:
            continue
        seen.add(state)
        for route in _steps(knowledge, now, ends, ids):
            cost = _cost(knowledge, route, profile)
            heapq.heappush(waiting, (months + cost, steps + 1, breadth + len(route.fields), (*ids, route.id)))
    return ()


def _ends(knowledge: Knowledge, goals: Sequence[Route], profile: Profile) -> set[str]:
    """The goals to look for: a vocational qualification if there is one, else another; near if there is one, else afar."""
    wanted = [route for route in goals if route.kind in QUALIFICATIONS]
    first = [route for route in wanted if route.kind == "vocational_qualification"] or wanted
    near = [route for route in first if nearness(knowledge, route, profile) != "far"]
    return {route.id for route in near or first}


def after(knowledge: Knowledge, chain: Sequence[Route], profile: Profile) -> dict[str, tuple[str, ...]]:
    """The profile when the routes have been gone through."""
    now = dict(profile)
    levels = knowledge.slots["finnish"].options
    for route in chain:
        if route.gives.finnish and levels.index(route.gives.finnish) > levels.index(_first(now, "finnish") or "none"):
            now["finnish"] = (route.gives.finnish,)
        if route.gives.education and _rank(route.gives.education) > _rank(_first(now, "education")):
            now["education"] = (route.gives.education,)
    return now


def _steps(knowledge: Knowledge, now: Profile, ends: set[str], taken: tuple[str, ...]) -> Iterator[Route]:
    """Routes that can be begun now: the goals, and those that give something the person has not got."""
    for route in knowledge.routes.values():
        if route.id in taken or any(judgement.verdict == "lacks" for judgement in judge(knowledge, route, now)):
            continue
        if route.id in ends or _gains(knowledge, route, now):
            yield route


def _gains(knowledge: Knowledge, route: Route, now: Profile) -> bool:
    if route.kind in QUALIFICATIONS or route.gives.education in TRADES:
        return False
    changed = after(knowledge, (route,), now)
    return any(changed.get(slot) != now.get(slot) for slot in ("education", "finnish"))


def _cost(knowledge: Knowledge, route: Route, profile: Profile) -> int:
    """Months that the step takes, with the wait before it, and more where it is elsewhere."""
    length = route.months.at_least if route.months else DEFAULT_MONTHS
    special = MONTHS_FOR_SPECIAL if route.special and not SPECIAL_SUPPORT & set(profile.get("support", ())) else 0
    return length + MONTHS_BETWEEN + MONTHS_FOR_DISTANCE.get(nearness(knowledge, route, profile), 0) + special


def _first(profile: Profile, slot: str) -> str:
    return next(iter(profile.get(slot, ())), "")


def _rank(education: str) -> int:
    return RANK.index(education) if education in RANK else RANK.index("basic")
