"""The week in counts, on Monday morning, to each of the staff and each group: nobody's matter is in it.

Like everything that waits for its time it is a row of the outbox; when it comes, the next one is set.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from bot.knowledge.calendar import HELSINKI, helsinki
from bot.service.batch import GROUP, Batch
from bot.service.messages import Due

DIGEST = "digest"
LANE = "digest:week"
"""What is looked at, and in whose lane it waits."""

CLOCK = "08:00"
WEEK = dt.timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Week:
    """What happened in a week, by region and (`closed_by`) by whom; `waiting` and `held` are as of now."""

    since: dt.date
    until: dt.date
    opened: Mapping[str, int]
    closed: Mapping[str, int]
    handed: Mapping[str, int]
    late: Mapping[str, int]
    waiting: Mapping[str, int]
    held: Mapping[str, int]
    closed_by: Mapping[str, int]


async def expect(batch: Batch) -> None:
    """The next one is waited for, if it is not already."""
    if not await batch.work.outbox.waits(DIGEST):
        await batch.remind(Due(DIGEST), LANE, next_monday(batch.now), about=DIGEST)


def next_monday(now: dt.datetime) -> dt.datetime:
    """The next Monday at eight in Finland, after that moment."""
    today = now.astimezone(HELSINKI).date()
    monday = helsinki(today - today.weekday() * dt.timedelta(days=1), CLOCK)
    return monday if monday > now else helsinki(monday.date() + WEEK, CLOCK)


async def week(batch: Batch) -> Week:
    """The last full week, from Monday to Sunday."""
    today = batch.now.astimezone(HELSINKI).date()
    until = today - today.weekday() * dt.timedelta(days=1)
    times = helsinki(until - WEEK, "00:00"), helsinki(until, "00:00")
    counted = {what: await batch.work.counts.events(what, *times) for what in ("opened", "closed", "handed over", "late")}
    regions = {what: _summed((region, count) for (region, _), count in found.items()) for what, found in counted.items()}
    by = _summed((who, count) for (_, who), count in counted["closed"].items())
    waiting, held = await batch.work.counts.unanswered(), await batch.work.counts.held()
    last = until - dt.timedelta(days=1)
    return Week(until - WEEK, last, regions["opened"], regions["closed"], regions["handed over"], regions["late"], waiting, held, by)


def _summed(counts: Iterable[tuple[str, int]]) -> dict[str, int]:
    found: dict[str, int] = {}
    for name, count in counts:
        found[name] = found.get(name, 0) + count
    return found


async def due(batch: Batch) -> None:
    """Monday morning has come: everybody who is there is told, and the next one is waited for."""
    told = await week(batch)
    for region in await batch.work.people.groups():
        await batch.say(f"{GROUP}{region}", "\n".join([_title(batch, told), _region(batch, told, region)]))
    members = await batch.work.people.staff()
    gone = await batch.work.people.unreachable(list(members))
    for member in members.values():
        away = member.away_until is not None and member.away_until > batch.now
        if member.duties and member.id not in gone and not away:
            own = batch.words("digest-own", held=told.held.get(member.id, 0), closed=told.closed_by.get(member.id, 0))
            regions = [_region(batch, told, region) for region in sorted(member.regions)]
            await batch.say(member.id, "\n".join([_title(batch, told), *regions, own]))
    await expect(batch)


def _title(batch: Batch, told: Week) -> str:
    since, until = (f"{day.day}.{day.month}." for day in (told.since, told.until))
    return batch.words("digest-title", since=since, until=until)


def _region(batch: Batch, told: Week, region: str) -> str:
    counts = {name: getattr(told, name).get(region, 0) for name in ("opened", "closed", "handed", "late", "waiting")}
    return batch.words("digest-region", region=batch.region_name(region), **counts)
