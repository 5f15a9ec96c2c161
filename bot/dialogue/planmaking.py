"""Making a plan: which way it is for, and what is known already."""

from __future__ import annotations

import datetime as dt

from bot.dialogue.answers import Heard
from bot.dialogue.comparing import way_on
from bot.dialogue.conversation import Conversation
from bot.dialogue.effects import Button, Say
from bot.dialogue.news import today_of
from bot.dialogue.planshowing import said, show_plan
from bot.dialogue.profile import profile_of
from bot.dialogue.replacing import replace
from bot.dialogue.results import on_offer
from bot.dialogue.screens import Words, short_label
from bot.guidance.dropins import next_near
from bot.guidance.guide import guide
from bot.guidance.matching import match_route
from bot.guidance.paths import Path, find_paths
from bot.guidance.plan import make_plan
from bot.guidance.stages import find_ways
from bot.knowledge import Knowledge
from bot.knowledge.labels import pick

MOST_CHOICES = 4
"""So many ways and routes one can choose from when a plan is made."""


def choose(knowledge: Knowledge, conversation: Conversation, now: dt.datetime) -> Heard:
    """Which way the plan is for; at once, where there is only one."""
    words = Words(knowledge, conversation)
    if not conversation.told:
        return Heard(conversation, (words("plan-first"),)) if conversation.greeted else Heard(conversation)
    paths = _choices(knowledge, conversation, now)
    if len(paths) == 1:
        return make(knowledge, conversation, paths[0][1], now)
    if not paths:
        return said(conversation, Say(words("plan-nothing"), way_on(knowledge, conversation)))
    rows = tuple((Button(button, short_label(_named(words, path))),) for button, path in paths)
    return said(conversation, Say(words("plan-which"), (*rows, *way_on(knowledge, conversation))))


def _choices(knowledge: Knowledge, conversation: Conversation, now: dt.datetime) -> list[tuple[str, Path]]:
    """The ways to the goal, then the routes that were shown, each with its button."""
    ways = _ways(knowledge, conversation, now)
    chosen = [(f"plan:way:{path.way}", path) for path in ways]
    known = {path.routes[-1].id for path in ways}
    shown = [knowledge.routes[name] for name in conversation.shown if name in knowledge.routes and name not in known]
    return [*chosen, *((f"plan:to:{route.id}", Path((route,))) for route in shown)][:MOST_CHOICES]


def _ways(knowledge: Knowledge, conversation: Conversation, now: dt.datetime) -> tuple[Path, ...]:
    profile = profile_of(knowledge, conversation)
    return find_ways(knowledge, on_offer(guide(knowledge, profile), now), profile)


def _named(words: Words, path: Path) -> str:
    return " → ".join(pick(words.knowledge, route.names, words.language) for route in path.routes)


def way_of(knowledge: Knowledge, conversation: Conversation, way: str, now: dt.datetime) -> Path | None:
    """The way of that kind as it is now, or else the first one."""
    ways = _ways(knowledge, conversation, now)
    return next((path for path in ways if path.way == way), next(iter(ways), None))


def path_to(knowledge: Knowledge, conversation: Conversation, name: str, now: dt.datetime) -> Path | None:
    """The way to a route: one that is known, or, where the person lacks something for it, the shortest there is."""
    route = knowledge.routes.get(knowledge.renamed.get(("route", name), name))
    if route is None:
        return None
    known = next((path for path in _ways(knowledge, conversation, now) if path.routes[-1] is route), None)
    if known is not None:
        return known
    profile = profile_of(knowledge, conversation)
    lacks = match_route(knowledge, route, profile).of("lacks")
    longer = (path for path in find_paths(knowledge, (route,), profile) if path.routes[-1] is route) if lacks else iter(())
    return next(longer, Path((route,)))


def make(knowledge: Knowledge, conversation: Conversation, path: Path | None, now: dt.datetime) -> Heard:
    """The plan for that path, in the place of the one before, and shown; None: there is no such path any more."""
    words = Words(knowledge, conversation)
    if path is None:
        return Heard(conversation, (words("route-gone"),))
    profile, today = profile_of(knowledge, conversation), today_of(now)
    session = next_near(knowledge, next(iter(profile.get("place", ())), None), now, profile)
    plan = make_plan(knowledge, profile, path, session, words.language, today)
    before = conversation.plan
    if before is not None:
        plan = replace(plan, version=before.version + 1)
    after = replace(conversation, plan=plan, adding=None, proposal=None)
    return show_plan(knowledge, after, now, words("plan-made" if before is None else "plan-made-anew"))
