"""«Jos voisit opiskella päivisin, myös tämä sopisi»: what would change a result, in words, with a button to look at it."""

from __future__ import annotations

import datetime as dt

from bot.dialogue.effects import Button, Rows
from bot.dialogue.relevance import FIRST_ROUTES
from bot.dialogue.screens import Words, short_label
from bot.dialogue.steps import in_result
from bot.guidance.explain import title
from bot.guidance.guide import Guidance
from bot.guidance.matching import Profile
from bot.guidance.stages import find_ways
from bot.guidance.whatif import Chance, chances
from bot.knowledge import Knowledge
from bot.knowledge.calendar import HELSINKI
from bot.knowledge.labels import option_label, pick


def chances_of(knowledge: Knowledge, profile: Profile, found: Guidance, now: dt.datetime) -> tuple[Chance, ...]:
    """What would change the result for the profile, as of now; without what stands on the ways to the goal, which are shown anyhow."""
    ways = find_ways(knowledge, found, profile)
    on_way = {route.id for path in (ways if in_result(profile, ways) else found.paths) for route in path.routes}
    today = now.astimezone(HELSINKI).date()
    return tuple(chance for chance in chances(knowledge, profile, today, FIRST_ROUTES) if chance.match.route.id not in on_way)


def chance_lines(words: Words, found: tuple[Chance, ...]) -> str:
    """What would change the result, a line each; empty where nothing would."""
    return "\n".join(_line(words, chance) for chance in found)


def _line(words: Words, chance: Chance) -> str:
    name = title(words.knowledge, chance.match.route, words.language)
    option = option_label(words.knowledge, chance.slot, chance.option, words.language)
    match chance.slot:
        case "mode":
            return words(f"whatif-mode-{chance.option}", name=name)
        case "place":
            return words("whatif-place", name=name, place=option)
        case "finnish":
            return words("whatif-finnish", name=name, level=option)
    return words("whatif-situation", name=name)


def chance_rows(words: Words, found: tuple[Chance, ...]) -> Rows:
    """A button for each route that would then be among the first."""
    names = {chance.match.route.id: pick(words.knowledge, chance.match.route.names, words.language) for chance in found}
    return tuple((Button(f"later:{route}", short_label(words("button-also", name=name))),) for route, name in names.items())
