"""Every chain of routes there is, tried one by one: what the planner's answers are held against. Written anew, with none of its code."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from bot.guidance.matching import nearness
from bot.guidance.paths import DEFAULT_MONTHS, MAX_STEPS, MONTHS_BETWEEN
from bot.knowledge import Knowledge
from bot.knowledge.model import Level, Route

Profile = Mapping[str, tuple[str, ...]]

SCHOOLING = ("none", "basic", "upper_secondary", "vocational", "further", "higher")
QUALIFYING = ("vocational_qualification", "further_qualification", "specialist_qualification", "higher_education")
NEARER = ("same", "region", "near", "anywhere", "far")


@dataclass(frozen=True)
class Standing:
    """What a person has at some point of a way."""

    profile: Profile
    gained: frozenset[str] = frozenset()
    """Qualifications and permits."""


@lru_cache(maxsize=100_000)
def wanted(knowledge: Knowledge, route: str, slot: str) -> Sequence[str]:
    """The answers with which one may; empty where any will do."""
    value = getattr(knowledge.routes[route].requires, slot)
    if isinstance(value, Level):
        options = knowledge.slots[slot].options
        return [
            option
            for number, option in enumerate(options)
            if (value.at_least is None or number >= options.index(value.at_least))
            and (value.at_most is None or number <= options.index(value.at_most))
        ]
    return value or ()


def may(knowledge: Knowledge, route: Route, now: Standing) -> bool:
    """Whether nothing that is known keeps one from the route, and what must be known is."""
    for slot in ("age", "education", "situation", "unemployed_for", "finnish"):
        accepted, told = wanted(knowledge, route.id, slot), tuple(now.profile.get(slot, ()))
        if not accepted:
            continue
        silent = not told or (told == ("unknown",) and "unknown" not in accepted)
        if silent and slot in knowledge.kinds[route.kind].only_when_known:
            return False
        if not silent and not set(told) & set(accepted):
            return False
    return all(not names or bool(now.gained & set(names)) for names in (route.requires.qualification, route.requires.permit))


def after(knowledge: Knowledge, route: Route, now: Standing) -> Standing:
    """What one has when the route has been gone through."""
    profile = dict(now.profile)
    levels = knowledge.slots["finnish"].options
    has = profile.get("education", ("",))[0]
    if route.gives.finnish and levels.index(route.gives.finnish) > levels.index(profile.get("finnish", ("none",))[0]):
        profile["finnish"] = (route.gives.finnish,)
    if route.gives.education and SCHOOLING.index(route.gives.education) > (SCHOOLING.index(has) if has in SCHOOLING else 1):
        profile["education"] = (route.gives.education,)
    given = {name for name in (route.gives.qualification, route.gives.permit) if name in asked_for(knowledge)}
    return Standing(profile, now.gained | given)


@lru_cache(maxsize=1000)
def asked_for(knowledge: Knowledge) -> frozenset[str]:
    """The qualifications and permits that some route requires."""
    return frozenset(name for one in knowledge.routes.values() for name in (*one.requires.qualification, *one.requires.permit))


def wants_a_degree(knowledge: Knowledge, profile: Profile) -> bool:
    """Whether there is nothing to wish for in the person's fields but degrees."""
    return {route.kind for route in goals(knowledge, profile)} == {"higher_education"}


def leads_on(knowledge: Knowledge, route: Route, profile: Profile) -> bool:
    """Whether the route may be a stepping stone: it is no trade in itself, or the trade of the same field before a degree."""
    if route.kind == "vocational_qualification" and set(route.fields) & set(profile["interest"]) and wants_a_degree(knowledge, profile):
        return True
    return route.kind not in QUALIFYING and route.gives.education not in {"vocational", "further", "higher"}


def walkable(knowledge: Knowledge, routes: Sequence[Route], profile: Profile) -> bool:
    """Whether each route can be begun with what came before, each stepping stone gives something, and none stands twice."""
    now = Standing(profile)
    for route in routes:
        then = after(knowledge, route, now)
        if not may(knowledge, route, now) or (route is not routes[-1] and (then == now or not leads_on(knowledge, route, profile))):
            return False
        now = then
    return 0 < len(routes) <= MAX_STEPS and len({route.id for route in routes}) == len(routes)


def chains(knowledge: Knowledge, ends: Iterable[Route], profile: Profile) -> Iterator[tuple[Route, ...]]:
    """Every way to one of `ends`."""
    ends = list(ends)
    stones = [route for route in knowledge.routes.values() if leads_on(knowledge, route, profile)]

    def longer(chain: tuple[Route, ...], now: Standing) -> Iterator[tuple[Route, ...]]:
        yield from ((*chain, end) for end in ends if may(knowledge, end, now) and end not in chain)
        if len(chain) + 1 < MAX_STEPS:
            for stone in stones:
                if may(knowledge, stone, now) and (then := after(knowledge, stone, now)) != now:
                    yield from longer((*chain, stone), then)

    yield from longer((), Standing(dict(profile)))


def worth(knowledge: Knowledge, routes: Sequence[Route], profile: Profile) -> tuple[int, ...]:
    """What a way costs, the most important first: what is avoided, months, steps, distance, fields."""
    asked = {"reading", "coping"} & set(profile.get("support", ()))
    near = [nearness(knowledge, route, profile) for route in routes]
    theirs = sum(one == "near" and route.apply == "services" for one, route in zip(near, routes, strict=True))
    far = theirs + sum(one == "far" for one in near) + sum(route.special and not asked for route in routes)
    months = sum((route.months.at_most if route.months else DEFAULT_MONTHS) + MONTHS_BETWEEN for route in routes)
    return far, months, len(routes), sum(NEARER.index(one) for one in near if one != "unknown"), sum(len(route.fields) for route in routes)


def goals(knowledge: Knowledge, profile: Profile) -> list[Route]:
    """The qualifications that the person could wish for: vocational ones where there are any, near ones where there are any."""
    mine = [route for route in knowledge.routes.values() if set(route.fields) & set(profile["interest"]) and route.kind in QUALIFYING]
    mine = [route for route in mine if route.kind == QUALIFYING[0]] or mine
    return [route for route in mine if nearness(knowledge, route, profile) != "far"] or mine


def ends(knowledge: Knowledge, profile: Profile, way: str) -> list[Route]:
    """What a way of that kind may end with."""
    mine = [route for route in knowledge.routes.values() if set(route.fields) & set(profile["interest"])]
    match way:
        case "school":
            return goals(knowledge, profile)
        case "work":
            return [] if wants_a_degree(knowledge, profile) else [route for route in mine if route.kind == "apprenticeship"]
    return [route for route in mine if route.kind == "recognition" and route.gives.permit]


def best(knowledge: Knowledge, profile: Profile, way: str) -> tuple[int, ...] | None:
    """What the best of all ways of that kind costs; None where there is none."""
    return min((worth(knowledge, chain, profile) for chain in chains(knowledge, ends(knowledge, profile, way), profile)), default=None)


def with_routes(knowledge: Knowledge, routes: Iterable[Route]) -> Knowledge:
    """The knowledge with these routes, and no others."""
    return replace(knowledge, routes={route.id: route for route in routes})
