"""A way to the goal in words: its steps with length and money, how long it takes in all, and what to do first."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

from bot.dialogue.screens import Words
from bot.guidance.guide import Guidance
from bot.guidance.matching import Profile
from bot.guidance.paths import Path
from bot.guidance.stages import find_ways
from bot.knowledge.labels import option_label, pick
from bot.knowledge.model import Route

YEAR = 12
HALF = 6
LONG = 24
"""Months from which a length is told in years, and that of a whole way in whole ones."""

INCOME_FOR: Mapping[str, tuple[str, frozenset[str]]] = {
    "unemployment_benefit": ("situation", frozenset({"unemployed", "laid_off"})),
    "travel_allowance": ("situation", frozenset({"unemployed", "laid_off"})),
    "study_leave": ("situation", frozenset({"employed"})),
    "integration_benefit": ("finnish", frozenset({"none", "a1", "a2", "b1", "b2"})),
}
"""Income that only some have: the slot, and the options with which they do; all, where the slot is not known."""

NOT_ONES_OWN = frozenset({"wage_subsidy", "none"})
"""Income that is not the person's: for the employer, or none at all."""


def ways_block(words: Words, profile: Profile, found: Guidance, listed: Sequence[Route]) -> list[str]:
    """What a result says of the ways to the goal besides the routes it has listed: a line each, and what to do first.

    The steps are told by a screen of their own.
    """
    ways = find_ways(words.knowledge, found, profile)
    if not ways:
        return [words("ways-none")] if found.needs_path else []
    if not in_result(profile, ways):
        return [_in_a_line(words, path) for path in ways if path.way == "recognition"]
    first, *others = ways
    told = [path for path in others if len(path.routes) > 1 or path.routes[0] not in listed]
    lines = [words(heading(profile, found, ways)), f"• {_in_a_line(words, first)}", f"   {_week(words, profile, first.routes[0])}"]
    lines += [f"• {_in_a_line(words, path)}" for path in told]
    return ["\n".join(lines)]


def in_result(profile: Profile, ways: Sequence[Path]) -> bool:
    """Whether the ways are worth a place in the result besides its routes: they have steps, or something begun is to be finished."""
    return bool(ways) and (len(ways[0].routes) > 1 or "finish" in profile.get("goal", ()))


def heading(profile: Profile, found: Guidance, ways: Sequence[Path]) -> str:
    """The name of the text that introduces the ways."""
    if found.needs_path:
        return "ways-needed"
    if any(path.routes[0].gives.part_of and len(path.routes) > 1 for path in ways):
        return "ways-stages"
    return "ways-finish" if "finish" in profile.get("goal", ()) else "ways-direct"


def way_text(words: Words, profile: Profile, path: Path, *, titled: bool, begins: bool) -> str:
    """A way in full: its steps, its length, and, where it `begins` as no way before it does, the first thing to do."""
    lines = [f"{words(f'way-{path.way}')}:"] if titled else []
    for number, route in enumerate(path.routes, 1):
        lines += [f"{number}. {pick(words.knowledge, route.names, words.language)}", *_about(words, profile, route)]
        lines += [f"   → {gain}" for gain in _gains(words, route) if number < len(path.routes)]
    if len(path.routes) > 1:
        lines.append(words("way-total" if path.length_known else "way-total-least", length=total_length(words, path)))
    return "\n".join([*lines, _week(words, profile, path.routes[0])] if begins else lines)


def _in_a_line(words: Words, path: Path) -> str:
    steps = " → ".join(pick(words.knowledge, route.names, words.language) for route in path.routes)
    name = "way-other" if path.length_known else "way-other-least"
    return words(name, way=words(f"way-{path.way}"), steps=steps, length=total_length(words, path))


def unconfirmed(words: Words, ways: Sequence[Path]) -> str:
    """That not everything is certain, where it is not."""
    return words("ways-unconfirmed") if any(not route.confirmed for path in ways for route in path.routes) else ""


def _about(words: Words, profile: Profile, route: Route) -> list[str]:
    """How long the step takes, what it costs and what one lives on, in a line."""
    told = [length_in_words(words, route.months.at_least, route.months.at_most)] if route.months else []
    told.append(words(f"cost-{route.money.cost}"))
    income = _income(profile, route)
    if income:
        told.append(", ".join(words(f"income-{name}") for name in income))
    return [f"   {' · '.join(told)}"]


def _income(profile: Profile, route: Route) -> list[str]:
    """What the person could live on meanwhile; all that there is, where nothing is for them."""
    own: list[str] = [name for name in route.money.income if name not in NOT_ONES_OWN]
    return [name for name in own if _concerns(name, profile)] or own


def _concerns(income: str, profile: Profile) -> bool:
    slot, options = INCOME_FOR.get(income, ("", frozenset()))
    told = profile.get(slot, ())
    return not told or bool(options & set(told))


def _gains(words: Words, route: Route) -> list[str]:
    """What one has after the step that the next one asks for."""
    gains = [words("gives-finnish", level=route.gives.finnish.upper())] if route.gives.finnish else []
    if route.gives.education:
        label = option_label(words.knowledge, "education", route.gives.education, words.language)
        gains.append(label[:1].lower() + label[1:])
    return gains


def _week(words: Words, profile: Profile, route: Route) -> str:
    """The first thing to do this week, and where, if that is known."""
    what = words(f"week-{route.apply}")
    if "finish" in profile.get("goal", ()):
        what = words("week-finish", what=what)
    who = who_to_ask(words, profile, route)
    return words("week-with", what=what, who=who) if who else words("week", what=what)


def who_to_ask(words: Words, profile: Profile, route: Route) -> str:
    """Whom to turn to about the route: its school, or the employment services where the person lives; nobody, where it is not known."""
    knowledge = words.knowledge
    if route.provider:
        return pick(knowledge, knowledge.organisations[route.provider].names, words.language)
    place = knowledge.places.get(next(iter(profile.get("place", ())), ""))
    if route.apply in {"services", "workshop"} and place and place.employment_area:
        return pick(knowledge, knowledge.employment_areas[place.employment_area].names, words.language)
    return ""


def total_length(words: Words, path: Path) -> str:
    """How long the way takes in all: in whole years where it is long."""
    low, high = path.at_least, path.at_most
    if high >= LONG:
        low, high = max(low // YEAR, 1) * YEAR, math.ceil(high / YEAR) * YEAR
    return length_in_words(words, low, high)


def length_in_words(words: Words, low: int, high: int) -> str:
    """From `low` to `high` months, in years and halves where that is exact or they are many: `9–18 kuukautta`, `½–1 vuotta`."""
    low, high = max(low, 1), max(high, 1)
    if high < YEAR or (high <= LONG and (low % HALF or high % HALF)):
        return words("length-months-same", count=high) if low == high else words("length-months", low=str(low), high=str(high))
    least, most = _years(max(low // HALF, 1)), _years(math.ceil(high / HALF))
    return words("length-years-same", years=most) if least == most else words("length-years", low=least, high=most)


def _years(halves: int) -> int | str:
    """Half years as years: 1, `1½`."""
    whole, half = divmod(halves, 2)
    return f"{whole or ''}½" if half else whole
