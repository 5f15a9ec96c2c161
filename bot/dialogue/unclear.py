"""What is worth asking first of someone whose matter a human takes up: what is not known, and would change most.

It is reckoned as for the bot's own questions (`bot.dialogue.relevance`), but from what was passed on alone.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from statistics import fmean

from bot.dialogue.relevance import FIRST_ROUTES, Weighed, weigh
from bot.guidance.guide import guide
from bot.guidance.matching import Match, Profile, match_route
from bot.knowledge import Knowledge

MOST = 3
"""So many questions are named: what one can keep in mind when one begins to talk."""

NEVER_ASKED = frozenset({"consent"})


@dataclass(frozen=True, slots=True)
class Worth:
    """A slot worth asking. With the answer `option` the route of that id would come first, which was not among those shown."""

    slot: str
    change: float
    option: str | None
    route: str | None


def worth_asking(knowledge: Knowledge, profile: Profile, told: Collection[str]) -> tuple[Worth, ...]:
    """The slots whose answers would change most of what is shown, most first; none of those that were told, or passed over."""
    left = [slot for slot in _slots_asked(knowledge, profile) if slot not in NEVER_ASKED and slot not in profile and slot not in told]
    found = [_worth(slot, weigh(knowledge, profile, slot)) for slot in left if knowledge.slots[slot].options]
    return tuple(sorted((one for one in found if one.change > 0), key=lambda one: -one.change)[:MOST])


def _slots_asked(knowledge: Knowledge, profile: Profile) -> list[str]:
    """The slots that the flow would fill on the way of that person; of an employer no others."""
    others = {slot: options for slot, options in profile.items() if slot != "goal"}
    ways = [profile] if "employer" in profile.get("goal", ()) else [profile, others]
    return list(dict.fromkeys(slot for way in ways for slot in _way(knowledge, way)))


def _way(knowledge: Knowledge, profile: Profile) -> Iterator[str]:
    step = knowledge.steps.get(knowledge.flow.start)
    while step is not None:
        if step.fills in knowledge.slots:
            yield step.fills
        told = next((option for option in profile.get(step.fills, ()) if option in step.next_when), None)
        step = knowledge.steps.get(step.next_when[told] if told is not None else step.next)


def _worth(slot: str, weighed: Weighed) -> Worth:
    changes = {option: weighed.without.change_to(shown) for option, shown in weighed.answers.items()}
    most = max(changes, key=lambda option: changes[option], default=None)
    first = next(iter(weighed.answers[most].routes), None) if most is not None else None
    tells = first is not None and first not in weighed.without.routes
    return Worth(slot, fmean(changes.values()) if changes else 0.0, most if tells else None, first if tells else None)


def profile_told(answers: Profile, language: str | None) -> dict[str, tuple[str, ...]]:
    """The profile of what was passed on. Who writes Finnish, and was not asked how well, is taken to know it, as in the talk."""
    known = {slot: tuple(options) for slot, options in answers.items() if slot != "consent" and options}
    return known if "finnish" in known or language != "fi" else {**known, "finnish": ("native",)}


def matches_of(knowledge: Knowledge, profile: Profile, shown: Collection[str]) -> tuple[Match, ...]:
    """The routes that were shown, as they match what was passed on."""
    fitting = {match.route.id: match for match in guide(knowledge, profile).fitting}
    routes = [knowledge.routes[name] for name in shown if name in knowledge.routes]
    return tuple(fitting.get(route.id) or match_route(knowledge, route, profile) for route in routes)


def not_known(matches: Collection[Match]) -> tuple[str, ...]:
    """The slots that decide whether one may come to what was shown, and are not known."""
    return tuple(dict.fromkeys(judgement.slot for match in matches for judgement in match.of("unknown")))


def others(knowledge: Knowledge, profile: Profile, shown: Collection[str], most: int) -> tuple[str, ...]:
    """Ids of the routes that come next after those that were shown."""
    fitting = (match.route.id for match in guide(knowledge, profile).fitting)
    return tuple([name for name in fitting if name not in shown][:most])


def first_three(knowledge: Knowledge, profile: Profile) -> tuple[str, ...]:
    """Ids of the routes that a result for the profile shows."""
    return tuple(match.route.id for match in guide(knowledge, profile).fitting[:FIRST_ROUTES])
