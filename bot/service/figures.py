"""What a network is told of its drop-ins: who meant to come, who came, from where, and whether it helped. Pure, and no person is in it.

Small groups are hidden (`bot.service.hiding`). Who withdrew, or whose session was cancelled, is not counted. Each partition (by region
and month, by municipality, by how it was) is hidden for itself: they are of different kinds, so that no sum of one is a sum of another.
What ties those who meant to come to those who came is how many came without a word before; that is told only where none of the three
is small.
"""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

from bot.knowledge import Knowledge
from bot.service.hiding import Group, Shown, is_small, shown
from bot.storage import StoredAttendance

MEANT = frozenset({"meant", "came", "missed"})
"""In which of the statuses someone meant to come until the end, if they did not just walk in."""

UNKNOWN = "unknown"
"""What a group is called of which nothing is known."""

FIRST = ("first", "before", UNKNOWN)
HELPED = ("yes", "some", "no", UNKNOWN)


@dataclass(frozen=True, slots=True)
class Attended:
    """What figures need to know of one attendance."""

    region: str
    date: dt.date
    place: str | None = None
    meant: bool = True
    came: bool = False
    first: bool | None = None
    helped: str | None = None


@dataclass(frozen=True, slots=True)
class Figures:
    """What is told. `meant` and `came` fall into regions, and these into months (`2026-09`); their `places` into municipalities.

    `first` and `helped` are of those who came; `walk_ins` came without a word before (None: hidden).
    """

    since: dt.date
    until: dt.date
    meant: Shown
    came: Shown
    meant_places: Shown
    came_places: Shown
    first: Shown
    helped: Shown
    walk_ins: int | None


def attended(knowledge: Knowledge, rows: Iterable[StoredAttendance]) -> tuple[Attended, ...]:
    """What is stored of attendances, as figures need it. Of a drop-in that is no more the region is not known."""
    return tuple(
        Attended(
            region=knowledge.dropins[row.dropin].region if row.dropin in knowledge.dropins else UNKNOWN,
            date=row.date,
            place=row.place,
            meant=not row.walk_in and row.status in MEANT,
            came=row.status == "came",
            first=row.first,
            helped=row.helped,
        )
        for row in rows
    )


def figures(people: Collection[Attended], regions: Sequence[str], since: dt.date, until: dt.date) -> Figures:
    """The figures of a time, both days included. `regions` are told even where nobody was."""
    there = [one for one in people if since <= one.date <= until]
    meant, came = [one for one in there if one.meant], [one for one in there if one.came]
    regions = [*regions, *sorted({one.region for one in there} - set(regions))]
    months = _months(since, until)
    return Figures(
        since,
        until,
        _by_region(meant, regions, months),
        _by_region(came, regions, months),
        _by(Counter(one.place or UNKNOWN for one in meant)),
        _by(Counter(one.place or UNKNOWN for one in came)),
        _by(Counter(FIRST[2 if one.first is None else 0 if one.first else 1] for one in came), FIRST),
        _by(Counter(one.helped or UNKNOWN for one in came), HELPED),
        _walk_ins(meant, came),
    )


def _by_region(people: Collection[Attended], regions: Sequence[str], months: Sequence[str]) -> Shown:
    counts = Counter((one.region, f"{one.date:%Y-%m}") for one in people)
    parts = [tuple(Group(month, counts[region, month]) for month in months) for region in regions]
    groups = (Group(region, sum(month.count for month in by_month), by_month) for region, by_month in zip(regions, parts, strict=True))
    return shown(Group("", len(people), tuple(groups)))


def _by(counts: Counter[str], names: Sequence[str] = ()) -> Shown:
    order = names or sorted(counts, key=lambda name: (name == UNKNOWN, -counts[name], name))
    return shown(Group("", counts.total(), tuple(Group(name, counts[name]) for name in order)))


def _walk_ins(meant: Collection[Attended], came: Collection[Attended]) -> int | None:
    walked_in, kept = sum(not one.meant for one in came), sum(one.meant for one in came)
    return None if any(is_small(count) for count in (walked_in, kept, len(meant) - kept)) else walked_in


def _months(since: dt.date, until: dt.date) -> list[str]:
    last = until.year * 12 + until.month
    return [f"{(number - 1) // 12}-{(number - 1) % 12 + 1:02}" for number in range(since.year * 12 + since.month, last + 1)]
