"""What mattered of a route when a person last saw it, and what is different now.

A snapshot is kept for each saved route, so that a change can be told whenever the knowledge changed, also when the route is gone
from it. Only the last one that was seen is compared with what is true now: what changed and changed back is no news.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Literal

from bot.guidance.applying import applying, is_over, turning_days
from bot.knowledge import Knowledge
from bot.knowledge.labels import pick
from bot.knowledge.model import Route

Change = Literal["over", "back", "name", "applying", "cost", "income", "months", "places", "modes", "apply", "confirmed"]

CHANGES: tuple[Change, ...] = ("name", "applying", "cost", "income", "months", "places", "modes", "apply", "confirmed")
"""What may change of a route that is offered, in the order in which it is told."""

UNORDERED: frozenset[Change] = frozenset({"income", "places", "modes"})
"""Lists whose order says nothing."""

LIGHT: frozenset[Change] = frozenset({"name", "confirmed"})
"""Changes that are told when the person comes, and are no reason to write to them; nor is it that a period to apply is over."""


@dataclass(frozen=True, slots=True)
class Snapshot:
    """What mattered of a route, in ids; `name` is what it was called in the language of that day."""

    route: str
    name: str
    places: tuple[str, ...] = ()
    months: tuple[int, ...] = ()
    """At least and at most, or nothing where it is not known."""
    modes: tuple[str, ...] = ()
    cost: str = ""
    income: tuple[str, ...] = ()
    apply: str = ""
    applying: tuple[str, ...] = ()
    """Where applying stood, and the day that belongs to it; nothing where no period was known."""
    confirmed: bool = False
    over: bool = False
    """It was not offered any more."""


def snapshot(knowledge: Knowledge, route: Route, language: str, today: dt.date) -> Snapshot:
    """What matters of the route on that day."""
    stands = applying(route, today)
    over = is_over(route, today)
    return Snapshot(
        route=route.id,
        name=pick(knowledge, route.names, language),
        places=route.places,
        months=(route.months.at_least, route.months.at_most) if route.months else (),
        modes=route.modes,
        cost=route.money.cost,
        income=route.money.income,
        apply=route.apply,
        applying=(stands.stage, stands.day.isoformat()) if stands and not over else (),
        confirmed=route.confirmed,
        over=over,
    )


def as_it_is(knowledge: Knowledge, seen: Snapshot, language: str, today: dt.date) -> Snapshot:
    """The same route today. Its name in another language is no new name; one that is gone from the knowledge is over."""
    route = knowledge.routes.get(seen.route)
    if route is None:
        return replace(seen, applying=(), over=True)
    now = snapshot(knowledge, route, language, today)
    return replace(now, name=seen.name) if seen.name in route.names.values() else now


def changes(seen: Snapshot, now: Snapshot) -> tuple[Change, ...]:
    """What is different. Of a route that is over nothing else is told."""
    if now.over:
        return () if seen.over else ("over",)
    found = tuple(change for change in CHANGES if _differs(seen, now, change))
    return ("back", *found) if seen.over else found


def is_worth_a_message(seen: Snapshot, now: Snapshot) -> bool:
    """Whether something has changed that one who wants to hear of changes is written to for."""
    weighty = set(changes(seen, now)) - LIGHT
    return bool(weighty - {"applying"}) or ("applying" in weighty and bool(now.applying))


def _differs(seen: Snapshot, now: Snapshot, change: Change) -> bool:
    before, after = getattr(seen, change), getattr(now, change)
    return set(before) != set(after) if change in UNORDERED else bool(before != after)


def followed(knowledge: Knowledge, saved: Iterable[Snapshot]) -> tuple[Snapshot, ...]:
    """The saved routes under the ids they have today; two that became one are one."""
    named = ((knowledge.renamed.get(("route", one.route), one.route), one) for one in saved)
    today: dict[str, Snapshot] = {}
    for name, one in named:
        today.setdefault(name, one if one.route == name else replace(one, route=name))
    return tuple(today.values())


def next_turning(knowledge: Knowledge, saved: Iterable[Snapshot], today: dt.date) -> dt.date | None:
    """The next day on which something becomes true of one of them by itself; None where no such day is known."""
    routes = (knowledge.routes[one.route] for one in saved if one.route in knowledge.routes)
    return min((day for route in routes for day in turning_days(route) if day > today), default=None)
