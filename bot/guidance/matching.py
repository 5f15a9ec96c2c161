"""From what is known of a person to ranked routes, each with why.

A route has hard requirements (who may), which the person fits, lacks, or has not told enough for; and soft fits, which
are points. Nothing here decides for a school, a coach or an authority: it says what usually holds, and what to check.
The same profile and the same knowledge give the same result, always.
"""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from types import MappingProxyType
from typing import Literal

from bot.knowledge import Knowledge
from bot.knowledge.model import Level, Route
from bot.understanding.trades import routes_of_trade

Profile = Mapping[str, tuple[str, ...]]
"""Slot -> the options the person chose. A slot that is not there is not known.

Besides the slots of the flow there may be `trade`: the trades they have named (`bot.understanding.trades`).
"""

Verdict = Literal["fits", "lacks", "unknown"]
Nearness = Literal["same", "region", "near", "anywhere", "far", "unknown"]

HARD = ("situation", "unemployed_for", "education", "finnish", "age")
"""The slots that a route can require something of, in the order in which reasons are told."""

NOT_TOLD: Mapping[str, tuple[str, ...]] = MappingProxyType({"place": (), "support": ()})
"""Slots that say something of a route also when nothing is told."""

STEPPING_FIELD = "preparatory"
"""The field of routes that lead to other routes: shown where they help towards the goal."""

QUALIFICATIONS = frozenset({"vocational_qualification", "further_qualification", "specialist_qualification", "higher_education"})
"""Kinds that are a goal in themselves: where none fits, a path is looked for."""

NEAREST: tuple[Nearness, ...] = ("same", "unknown", "region", "near", "anywhere", "far")
"""How near a route is, nearest first."""

NEARNESS_POINTS: Mapping[Nearness, int] = {"same": 7, "region": 5, "anywhere": 3, "near": 3, "unknown": 0, "far": -12}
INTEREST_POINTS = 14
INTEREST_STEP = 3
"""Each further field of a list of interests weighs this much less."""
SUIT_WEIGHT = 2
SECOND_FIELD_COST = 4
"""What a route loses when the interest is not the first of its fields, but beside it, or one of very many."""
ANYTHING_ANYWHERE_COST = 7
"""What it loses when it is besides nowhere in particular: what is taught here, in the trade itself, is better advice."""
MORE_INTERESTS_POINTS = 4
"""What a route gains for each further interest that it meets."""
FEW_FIELDS = 6
"""A route of more fields than this is open to nearly all trades, and says nothing of any of them."""
TRADE_POINTS = 16
"""What a route gains when its very trade was named: enough to be seen from another town."""
MODE_POINTS = 2
SUPPORT_POINTS = 4
VARIED = 12
"""How many of the first routes are mixed by kind and field; nobody looks at more."""
STEPPING_POINTS = 16
SPECIAL_COST = 12
"""What a route of special needs education loses with someone who has not asked for support."""
SPECIAL_SUPPORT = frozenset({"reading", "coping"})
UNKNOWN_COST = 1
SAME_KIND_COST = 6
"""What a route loses for each route of its kind above it: three different ways are better advice than three alike."""
SAME_FIELD_COST = 5
"""What a route loses for each route above it that meets the same one of several interests."""


@dataclass(frozen=True, slots=True)
class Judgement:
    """What one hard requirement says of the person: the slot, the verdict, and the options that would do."""

    slot: str
    verdict: Verdict
    wanted: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Match:
    """One route for one person."""

    route: Route
    score: int
    judgements: tuple[Judgement, ...]
    nearness: Nearness
    field: str | None
    """The field of the person's interests that it belongs to."""
    stepping: bool
    """It helps towards the goal, and is not itself the goal."""

    def of(self, verdict: Verdict) -> tuple[Judgement, ...]:
        """The judgements with that verdict."""
        return tuple(judgement for judgement in self.judgements if judgement.verdict == verdict)


def accepted(knowledge: Knowledge, route: Route, slot: str) -> tuple[str, ...] | None:
    """The options of a slot with which one may; None where the route requires nothing of it."""
    wanted = getattr(route.requires, slot)
    if isinstance(wanted, Level):
        options = knowledge.slots[slot].options
        low = options.index(wanted.at_least) if wanted.at_least else 0
        high = options.index(wanted.at_most) if wanted.at_most else len(options) - 1
        return options[low : high + 1]
    return wanted or None


@lru_cache(maxsize=8)
def _requirements(knowledge: Knowledge) -> Mapping[str, tuple[tuple[str, tuple[str, ...]], ...]]:
    return {
        route.id: tuple((slot, options) for slot in HARD if (options := accepted(knowledge, route, slot)) is not None)
        for route in knowledge.routes.values()
    }


def required(knowledge: Knowledge, route: Route) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """The hard requirements of the route: slots with the options that are accepted."""
    return _requirements(knowledge)[route.id]


def wanted_of(knowledge: Knowledge, route: Route, slot: str) -> tuple[str, ...] | None:
    """The options of any slot with which one may; None where the route requires nothing of it."""
    return next((options for name, options in required(knowledge, route) if name == slot), None)


def judge(knowledge: Knowledge, route: Route, profile: Profile) -> tuple[Judgement, ...]:
    """What each hard requirement of the route says of the person."""
    return tuple(_judgement(slot, options, profile.get(slot, ())) for slot, options in required(knowledge, route))


@lru_cache(maxsize=8192)
def _judgement(slot: str, wanted: tuple[str, ...], told: tuple[str, ...]) -> Judgement:
    """The same for every route that wants the same."""
    return Judgement(slot, verdict_of(wanted, told), wanted)


def verdict_of(wanted: tuple[str, ...], told: tuple[str, ...]) -> Verdict:
    """What an answer is to a requirement; `()` is no answer."""
    if not told or (told == ("unknown",) and "unknown" not in wanted):
        return "unknown"
    return "fits" if any(option in wanted for option in told) else "lacks"


def nearness(knowledge: Knowledge, route: Route, profile: Profile) -> Nearness:
    """How near the route is to where the person lives."""
    if "anywhere" in route.places:
        return "anywhere"
    place = knowledge.places.get(next(iter(profile.get("place", ())), ""))
    if place is None:
        return "unknown"
    if place.id in route.places:
        return "same"
    if place.region and any(knowledge.places[there].region == place.region for there in route.places):
        return "region"
    return "near" if any(there in place.neighbours for there in route.places) else "far"


def points(knowledge: Knowledge, route: Route, slot: str, told: tuple[str, ...]) -> int:
    """What the answer `told` to a slot speaks for the route, or against it; `()` is no answer.

    It depends on nothing of the route but its kind and what `parts_of` gives, so that routes that are alike can share it; of its fields,
    on which of those told it has, whether the first is one of them, and whether there are more than `FEW_FIELDS`.
    """
    suits = knowledge.kinds[route.kind].suits.get(slot, {})
    own = SUIT_WEIGHT * sum(suits.get(option, 0) for option in told)
    match slot:
        case "place":
            return own + NEARNESS_POINTS[nearness(knowledge, route, {"place": told})]
        case "interest":
            return own + _interest_points(route, told)
        case "mode":
            return own + _mode_points(route, told)
        case "trade":
            return own + TRADE_POINTS * is_named(knowledge, route, told)
        case "support":
            special = SPECIAL_COST if route.special and not SPECIAL_SUPPORT & set(told) else 0
            return own + SUPPORT_POINTS * len(set(route.supports) & set(told)) - special
    return own


def is_named(knowledge: Knowledge, route: Route, trades: tuple[str, ...]) -> bool:
    """Whether the person has named the very trade of the route, and not only its field; special needs education is told of on its own."""
    return not route.special and any(route.id in routes_of_trade(knowledge, trade) for trade in trades)


def parts_of(knowledge: Knowledge, route: Route, slot: str) -> Hashable:
    """All of a route, besides its kind, that decides what a slot says of it."""
    match slot:
        case "place":
            return route.places
        case "interest":
            return route.fields, "anywhere" in route.places
        case "mode":
            return route.modes
        case "support":
            return route.supports, route.special
    return wanted_of(knowledge, route, slot)


def match_route(knowledge: Knowledge, route: Route, profile: Profile, *, stepping: bool = False) -> Match:
    """The route judged and scored for the person."""
    return score_route(knowledge, route, profile, judge(knowledge, route, profile), stepping=stepping)


def score_route(
    knowledge: Knowledge, route: Route, profile: Profile, judgements: tuple[Judgement, ...], *, stepping: bool = False
) -> Match:
    """The route with its points; `judgements` are what its requirements say."""
    score = sum(points(knowledge, route, slot, told) for slot, told in {**NOT_TOLD, **profile}.items())
    score += STEPPING_POINTS if stepping else 0
    score -= UNKNOWN_COST * sum(judgement.verdict == "unknown" for judgement in judgements)
    field = next((wish for wish in profile.get("interest", ()) if wish in route.fields), None)
    return Match(route, score, judgements, nearness(knowledge, route, profile), field, stepping)


def _interest_points(route: Route, interests: tuple[str, ...]) -> int:
    """How well the route's fields meet the interests, above all the first that they meet."""
    first = next((number for number, wish in enumerate(interests) if wish in route.fields), None)
    if first is None:
        return 0
    weight = max(INTEREST_POINTS - INTEREST_STEP * first, 0)
    if len(route.fields) > FEW_FIELDS:
        return weight - (ANYTHING_ANYWHERE_COST if "anywhere" in route.places else SECOND_FIELD_COST)
    if route.fields[0] not in interests:
        weight -= SECOND_FIELD_COST
    return weight + MORE_INTERESTS_POINTS * (sum(wish in route.fields for wish in interests) - 1)


def _mode_points(route: Route, told: tuple[str, ...]) -> int:
    wished = set(told) - {"any"}
    if not wished or not route.modes:
        return 0
    return MODE_POINTS if wished & set(route.modes) else -MODE_POINTS
