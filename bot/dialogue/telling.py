"""What matters of a route, in words: beside that of another one, and where it has changed since it was last seen."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from typing import get_args

from bot.dialogue.screens import Words
from bot.dialogue.steps import length_in_words
from bot.guidance.applying import Applying
from bot.guidance.changes import Change, Snapshot, changes
from bot.guidance.explain import MANY_PLACES, with_place
from bot.knowledge.labels import pick
from bot.knowledge.model import Application, Cost, Income, Mode

TRAITS: tuple[Change, ...] = ("months", "places", "modes", "cost", "income", "apply", "applying")
"""What is told of a route beside another one, in order; each has a text `trait-NAME`."""


def date_in_words(day: dt.date, today: dt.date) -> str:
    """«17.3.», with the year where it is another one."""
    return f"{day.day}.{day.month}." if day.year == today.year else f"{day.day}.{day.month}.{day.year}"


def applying_in_words(words: Words, stands: Applying, today: dt.date) -> str:
    """Where applying stands, as a sentence."""
    date = date_in_words(stands.day, today)
    if stands.stage == "closing":
        return words("applying-closing", date=date, count=(stands.day - today).days)
    return words(f"applying-{stands.stage}", date=date)


def trait(words: Words, one: Snapshot, name: Change, today: dt.date) -> str:
    """One thing about the route, in words; empty where it is not known."""
    match name:
        case "months":
            return _months(words, one.months)
        case "places":
            return _places(words, one.places)
        case "modes":
            return ", ".join(words(f"mode-{mode}") for mode in get_args(Mode) if mode in one.modes)
        case "cost":
            return words(f"cost-{one.cost}") if one.cost in get_args(Cost) else ""
        case "income":
            return ", ".join(words(f"income-{income}") for income in get_args(Income) if income in one.income)
        case "apply":
            return words(f"apply-{one.apply}") if one.apply in get_args(Application) else ""
        case "applying":
            stands = _applying(one)
            return applying_in_words(words, stands, today) if stands else ""
    return ""


def _months(words: Words, months: tuple[int, ...]) -> str:
    if len(months) != 2:
        return ""
    low, high = months
    return length_in_words(words, low, high) if low else words("length-up-to", months=high)


def _places(words: Words, places: Iterable[str]) -> str:
    """The places by name, or by that of their region where they are many of one."""
    knowledge = words.knowledge
    if "anywhere" in places:
        return words("place-anywhere")
    known = [knowledge.places[place] for place in places if place in knowledge.places]
    regions = {place.region for place in known}
    region = next(iter(regions), None)
    if len(known) > MANY_PLACES and len(regions) == 1 and region:
        return pick(knowledge, knowledge.regions[region].names, words.language)
    return ", ".join(pick(knowledge, place.names, words.language) for place in known)


def _applying(one: Snapshot) -> Applying | None:
    match one.applying:
        case ("coming" | "open" | "closing" as stage, day):
            return Applying(stage, dt.date.fromisoformat(day))
    return None


def called(words: Words, one: Snapshot) -> str:
    """What the route is called, and where it is."""
    route = words.knowledge.routes.get(one.route)
    known = route is not None and one.name in route.names.values()
    name = pick(words.knowledge, route.names, words.language) if route is not None and known else one.name
    where = _places(words, one.places)
    return with_place(name, where) if where else name


def news_of(words: Words, seen: Snapshot, now: Snapshot, today: dt.date) -> str:
    """What is different of one route, under its name; empty where nothing is."""
    lines = [f"  {_told(words, seen, now, change, today)}" for change in changes(seen, now)]
    return "\n".join([f"• {called(words, seen)}", *lines]) if lines else ""


def _told(words: Words, seen: Snapshot, now: Snapshot, change: Change, today: dt.date) -> str:
    match change:
        case "over" | "back":
            return words(f"changed-{change}")
        case "name":
            return words("changed-name", name=now.name)
        case "confirmed":
            return words("changed-confirmed" if now.confirmed else "changed-unconfirmed")
        case "applying":
            return _told_applying(words, seen, now, today)
        case "apply":
            return words("changed-apply", how=trait(words, now, change, today))
    before, after = (trait(words, one, change, today) or words("not-known") for one in (seen, now))
    return words("changed", what=words(f"trait-{change}"), before=before, now=after)


def _told_applying(words: Words, seen: Snapshot, now: Snapshot, today: dt.date) -> str:
    """Where applying stands now; that a period is over, where it was known and its day has come."""
    before, after = _applying(seen), _applying(now)
    parts = []
    if before is not None and before.day <= today and (after is None or after.stage == "coming"):
        parts.append(words("applying-past"))
    if after is not None:
        parts.append(applying_in_words(words, after, today))
    return " ".join(parts) or words("applying-unknown")
