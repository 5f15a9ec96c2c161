"""What would change the result: one answer that could be otherwise, and a route that would then be among the first.

Only what people can change is tried: another time or way of studying, a journey to a neighbouring municipality, Finnish
one level up, and getting work. Never an age, never less schooling, never «if you were unemployed».
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from bot.guidance.applying import is_over
from bot.guidance.guide import guide
from bot.guidance.matching import QUALIFICATIONS, Match, Profile, judge, nearness
from bot.knowledge import Knowledge

MAX_CHANCES = 2
ANY_MODE = "any"
WORKLESS = frozenset({"unemployed", "laid_off"})
"""Situations in which getting work is something to hope for."""
BY_WORK = frozenset({*QUALIFICATIONS, "apprenticeship"})
"""Kinds for which getting work is worth a thought."""
BY_SERVICES = "services"
"""Who decides on what is for those who live there."""
AWAY = frozenset({"near", "far"})
HOME = frozenset({"same", "region"})


@dataclass(frozen=True, slots=True)
class Chance:
    """If the answer to `slot` were `option`, `match` would be among the first; now it is not."""

    slot: str
    option: str
    match: Match


def chances(knowledge: Knowledge, profile: Profile, today: dt.date, first: int) -> tuple[Chance, ...]:
    """What would change the result, of which the `first` routes are shown: at most one for each answer; nothing for an employer."""
    if "employer" in profile.get("goal", ()):
        return ()
    now = {match.route.id for match in _first(knowledge, profile, today, first)}
    found: dict[str, Chance] = {}
    for slot, option, changed in changes(knowledge, profile):
        if slot in found or len(found) == MAX_CHANCES:
            continue
        named = now | {chance.match.route.id for chance in found.values()}
        new = (match for match in _first(knowledge, changed, today, first) if match.route.id not in named)
        match = next((match for match in new if _thanks_to(knowledge, match, profile, slot, option)), None)
        if match is not None:
            found[slot] = Chance(slot, option, match)
    return tuple(found.values())


def _first(knowledge: Knowledge, profile: Profile, today: dt.date, first: int) -> list[Match]:
    """The first routes that are still offered."""
    return list(islice((match for match in guide(knowledge, profile).fitting if not is_over(match.route, today)), first))


def changes(knowledge: Knowledge, profile: Profile) -> Iterator[tuple[str, str, Profile]]:
    """Each answer that could be otherwise: slot, the other option, and the profile with it."""
    modes = profile.get("mode", ())
    if modes and ANY_MODE not in modes:
        for mode in knowledge.slots["mode"].options:
            if mode not in modes and mode != ANY_MODE:
                yield "mode", mode, {**profile, "mode": (*modes, mode)}
    place = knowledge.places.get(next(iter(profile.get("place", ())), ""))
    for neighbour in place.neighbours if place else ():
        yield "place", neighbour, {**profile, "place": (neighbour,)}
    levels = knowledge.slots["finnish"].options
    told = next(iter(profile.get("finnish", ())), levels[-1])
    for level in levels[levels.index(told) + 1 : -1][:1]:
        yield "finnish", level, {**profile, "finnish": (level,)}
    if WORKLESS & set(profile.get("situation", ())):
        employed = {slot: options for slot, options in profile.items() if slot != "unemployed_for"}
        yield "situation", "employed", {**employed, "situation": ("employed",)}


def _thanks_to(knowledge: Knowledge, match: Match, profile: Profile, slot: str, option: str) -> bool:
    """Whether it is this answer that keeps the route away now, and it is what the person looks for."""
    if (profile.get("interest") and match.field is None and not match.stepping) or match.nearness == "far":
        return False
    route = match.route
    match slot:
        case "mode":
            return option in route.modes and not set(profile["mode"]) & set(route.modes)
        case "place":
            return option in route.places and nearness(knowledge, route, profile) in AWAY and _is_worth_a_journey(knowledge, match, profile)
        case "situation" if route.kind not in BY_WORK:
            return False
    return any(judgement.slot == slot and judgement.verdict == "lacks" for judgement in judge(knowledge, route, profile))


def _is_worth_a_journey(knowledge: Knowledge, match: Match, profile: Profile) -> bool:
    """Whether nothing of its kind and field is at home; what the services of another municipality give is for those who live there."""
    if BY_SERVICES in knowledge.kinds[match.route.kind].judged_by:
        return False
    home = (other.route for other in guide(knowledge, profile).fitting if other.nearness in HOME)
    return not any((route.kind, route.fields[0]) == (match.route.kind, match.route.fields[0]) for route in home)
