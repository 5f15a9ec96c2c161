"""Who of the staff is there with how much room, and after how many times the usual hours a region answers now."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping

from bot.handoff.load import Colleague, Loads, times
from bot.knowledge import Knowledge
from bot.storage import StaffMember, Work


def colleague(member: StaffMember, region: str, held: Mapping[str, int], now: dt.datetime) -> Colleague:
    """Someone of the staff, as they are in that region now."""
    roles = frozenset(role for where, role in member.duties if where == region)
    away = member.away_until if member.away_until is not None and member.away_until > now else None
    return Colleague(member.id, member.name, roles, member.capacity, held.get(member.id, 0), member.languages, member.fields, away)


def colleagues(members: Iterable[StaffMember], region: str, held: Mapping[str, int], now: dt.datetime) -> list[Colleague]:
    """All of a region."""
    return [colleague(member, region, held, now) for member in members if region in member.regions]


async def loads_now(knowledge: Knowledge, work: Work, now: dt.datetime) -> Loads:
    """Region -> after how many times its usual hours an answer can be promised, where that is more than once."""
    members = [member for member in (await work.people.staff()).values() if member.duties]
    if not members:
        return ()
    held, unanswered = await work.counts.held(), await work.counts.unanswered()
    found = (
        (name, times(region, colleagues(members, name, held, now), unanswered.get(name, 0), now))
        for name, region in knowledge.regions.items()
    )
    return tuple((name, count) for name, count in found if count > 1)
