"""Who gets a lead, and by when an answer is promised."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping

from bot.knowledge import Knowledge
from bot.knowledge.calendar import HELSINKI, add_working_hours, helsinki
from bot.knowledge.model import Organisation, Region, Role

Profile = Mapping[str, tuple[str, ...]]


def region_of(knowledge: Knowledge, profile: Profile) -> Region:
    """The region of guidance that the person's place belongs to; the network's fallback where it has none."""
    place = knowledge.places.get(next(iter(profile.get("place", ())), ""))
    return knowledge.regions[(place.region if place else None) or knowledge.network.fallback_region]


def role_for(knowledge: Knowledge, profile: Profile, kinds: Iterable[str], region: Region) -> Role:
    """Whose matter it is: the first rule of `routing` that holds and whose role the region has.

    `kinds` are the kinds of the routes that were shown first.
    """
    told = {**profile, "kind": tuple(kinds)}
    for rule in knowledge.network.routing:
        if rule.role in region.roles and all(set(told.get(slot, ())) & set(options) for slot, options in rule.when.items()):
            return rule.role
    raise AssertionError("the loader proves that the last rule holds for everyone")


def leader(knowledge: Knowledge, region: Region, day: dt.date) -> Organisation | None:
    """Which organisation leads the region's network on that day, if it is known."""
    for lead in region.leads:
        if (lead.since is None or lead.since <= day) and (lead.until is None or day <= lead.until):
            return knowledge.organisations[lead.organisation]
    return None


def promise(region: Region, now: dt.datetime) -> dt.datetime:
    """By when the region promises an answer: so many working hours from now, rounded up to the next full hour or to closing time."""
    due = add_working_hours(now, region.answer_within_hours, region.hours).astimezone(HELSINKI)
    if due.minute or due.second or due.microsecond:
        full_hour = due.replace(minute=0, second=0, microsecond=0) + dt.timedelta(hours=1)
        due = min(full_hour, helsinki(due.date(), region.hours.closes))
    return due
