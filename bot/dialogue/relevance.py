"""Every question must earn its place: it is asked only if some answer to it would change what is shown.

What is shown is the first routes in their order, the path, the drop-in, the services beside it, and who a lead would go
to. A question all of whose answers leave these the same is passed over.
"""

from __future__ import annotations

from functools import lru_cache

from bot.dialogue.conversation import Conversation
from bot.dialogue.profile import profile_of
from bot.guidance.dropins import near
from bot.guidance.guide import guide, key_of
from bot.guidance.matching import Profile
from bot.handoff.routing import region_of, role_for
from bot.knowledge import Knowledge
from bot.knowledge.model import Service, Step

FIRST_ROUTES = 3
"""How many routes a result shows."""

Shown = tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...], tuple[str, ...], str, str]


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
    return _shown(knowledge, key_of(profile))


@lru_cache(maxsize=50_000)
def _shown(knowledge: Knowledge, key: tuple[tuple[str, tuple[str, ...]], ...]) -> Shown:
    profile = dict(key)
    found = guide(knowledge, profile)
    first = found.fitting[:FIRST_ROUTES]
    region = region_of(knowledge, profile)
    dropins, _ = near(knowledge, next(iter(profile.get("place", ())), None))
    return (
        tuple(match.route.id for match in first),
        tuple(route.id for route in found.path),
        tuple(dropin.id for dropin in dropins),
        tuple(service.id for service in services_for(knowledge, profile)),
        region.id,
        role_for(knowledge, profile, [match.route.kind for match in first], region),
    )


def matters(knowledge: Knowledge, conversation: Conversation, step: Step) -> bool:
    """Whether an answer to the step could still change what is shown, or where the conversation goes."""
    if step.next_when.keys() - {"skip"} and any(target not in knowledge.steps for target in step.next_when.values()):
        return True
    return _matters(knowledge, key_of(profile_of(knowledge, conversation)), step.fills)


@lru_cache(maxsize=50_000)
def _matters(knowledge: Knowledge, key: tuple[tuple[str, tuple[str, ...]], ...], slot: str) -> bool:
    profile = dict(key)
    without = shown(knowledge, profile)
    return any(shown(knowledge, {**profile, slot: (option,)}) != without for option in knowledge.slots[slot].options)
