"""Every question must earn its place: it is asked only if some answer to it would change what is shown.

What is shown is the first routes, the ways to the goal, the drop-in, the services beside it, and who a lead would go to. A question
all of whose answers leave these the same is passed over; of the others, the one that is expected to change most comes first.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from statistics import fmean
from types import MappingProxyType

from bot.dialogue.conversation import SKIP, Conversation
from bot.dialogue.profile import profile_of
from bot.guidance.dropins import near
from bot.guidance.guide import First, Key, first_by_answer, guide, key_of
from bot.guidance.matching import Profile
from bot.handoff.routing import region_of, role_for
from bot.knowledge import Knowledge
from bot.knowledge.model import Service, Step

FIRST_ROUTES = 3
"""How many routes a result shows."""

OTHER_ROUTES, OTHER_FIRST, OTHER_PATH, OTHER_HELP = 0.5, 0.2, 0.15, 0.15
"""How much of a result is another one: by the share of its routes that are others, another one that comes first, another way to the
goal, and another drop-in, service, region or role. That only the second and the third change places is nothing to ask for."""

REMEMBERED = 20_000
"""Profiles whose questions are kept in memory as they were weighed."""


@dataclass(frozen=True, slots=True)
class Shown:
    """What a result shows, by ids: the first routes, best first; the ways to the goal; and the help there is."""

    routes: tuple[str, ...]
    paths: tuple[tuple[str, ...], ...]
    dropins: tuple[str, ...]
    services: tuple[str, ...]
    region: str
    role: str

    def change_to(self, other: Shown) -> float:
        """How much of the result would be another one: from 0, nothing that counts, to 1, all of it."""
        most = max(len(self.routes), len(other.routes))
        kept = len(set(self.routes) & set(other.routes))
        help_here, help_there = ((one.dropins, one.services, one.region, one.role) for one in (self, other))
        return (
            (OTHER_ROUTES * (most - kept) / most if most else 0.0)
            + OTHER_FIRST * (self.routes[:1] != other.routes[:1])
            + OTHER_PATH * (self.paths != other.paths)
            + OTHER_HELP * (help_here != help_there)
        )


@dataclass(frozen=True, slots=True)
class Weighed:
    """What the answers to a question would lead to: what is shown without one, and with each."""

    without: Shown
    answers: Mapping[str, Shown]

    @property
    def matters(self) -> bool:
        """Whether any answer changes anything that counts."""
        return any(self.without.change_to(shown) > 0 for shown in self.answers.values())


def services_for(knowledge: Knowledge, profile: Profile) -> tuple[Service, ...]:
    """The services beside the drop-ins for someone of that age and place: those of the place's region, when there are."""
    place = knowledge.places.get(next(iter(profile.get("place", ())), ""))
    ages = profile.get("age", ())
    right_age = [service for service in knowledge.services.values() if set(service.ages) & set(ages)]
    if place is None:
        return tuple(right_age[:1])
    own = [service for service in right_age if place.id in service.places]
    region = [
        service for service in right_age if any(knowledge.places[there].region == place.region for there in service.places) and place.region
    ]
    return tuple((own or region or right_age)[:1])


def shown(knowledge: Knowledge, profile: Profile) -> Shown:
    """What a result for the profile shows, to be compared with another."""
    found = guide(knowledge, profile)
    return _shown(knowledge, profile, First(tuple(match.route for match in found.fitting[:FIRST_ROUTES]), found.paths))


def _shown(knowledge: Knowledge, profile: Profile, first: First) -> Shown:
    region = region_of(knowledge, profile)
    dropins, _ = near(knowledge, next(iter(profile.get("place", ())), None), profile)
    return Shown(
        tuple(route.id for route in first.routes),
        tuple(tuple(route.id for route in path.routes) for path in first.paths),
        tuple(dropin.id for dropin in dropins),
        tuple(service.id for service in services_for(knowledge, profile)),
        region.id,
        role_for(knowledge, profile, [route.kind for route in first.routes], region),
    )


def weigh(knowledge: Knowledge, profile: Profile, slot: str) -> Weighed:
    """What each answer to the slot would lead to."""
    return _weighed(knowledge, key_of(profile), slot)


@lru_cache(maxsize=REMEMBERED)
def _weighed(knowledge: Knowledge, key: Key, slot: str) -> Weighed:
    profile = dict(key)
    firsts = first_by_answer(knowledge, profile, slot, knowledge.slots[slot].options, FIRST_ROUTES)
    answers = {option: _shown(knowledge, {**profile, slot: (option,)}, first) for option, first in firsts.items()}
    return Weighed(shown(knowledge, profile), MappingProxyType(answers))


def matters(knowledge: Knowledge, conversation: Conversation, step: Step) -> bool:
    """Whether an answer to the step could still change what is shown, or where the conversation goes."""
    return bool(_own_ends(knowledge, step)) or weigh(knowledge, profile_of(knowledge, conversation), step.fills).matters


def expected_change(knowledge: Knowledge, conversation: Conversation, step: Step) -> float:
    """How much an answer to the step changes on average, each as likely as another; one that leads to an end of its own changes all."""
    weighed = weigh(knowledge, profile_of(knowledge, conversation), step.fills)
    ends = _own_ends(knowledge, step)
    changes = [1.0 if option in ends else weighed.without.change_to(shown) for option, shown in weighed.answers.items()]
    return fmean(changes) if changes else 0.0


def _own_ends(knowledge: Knowledge, step: Step) -> frozenset[str]:
    """The answers that lead to another end than the others do."""
    return frozenset(option for option, target in step.next_when.items() if option != SKIP and target not in knowledge.steps)
