"""The screen of the ways to the goal: each in full, and the human who helps with the first step."""

from __future__ import annotations

import datetime as dt

from bot.dialogue.conversation import Conversation
from bot.dialogue.effects import Button, Rows, Say
from bot.dialogue.plansteps import plan_button
from bot.dialogue.profile import profile_of
from bot.dialogue.results import on_offer
from bot.dialogue.screens import Words, joined, short_label
from bot.dialogue.sessions import session_buttons
from bot.dialogue.steps import heading, unconfirmed, way_text
from bot.guidance.dropins import next_near
from bot.guidance.guide import guide
from bot.guidance.paths import Path
from bot.guidance.stages import find_ways
from bot.knowledge import Knowledge
from bot.knowledge.labels import pick


def ways_screen(knowledge: Knowledge, conversation: Conversation, now: dt.datetime) -> Say:
    """The ways to the goal, step by step."""
    words = Words(knowledge, conversation)
    profile = profile_of(knowledge, conversation)
    found = on_offer(guide(knowledge, profile), now)
    ways = find_ways(knowledge, found, profile)
    parts = [words(heading(profile, found, ways)) if ways else words("ways-none")]
    firsts = [path.routes[0] for path in ways]
    parts += [
        way_text(words, profile, path, titled=len(ways) > 1, begins=path.routes[0] not in firsts[:number])
        for number, path in enumerate(ways)
    ]
    if any(len(path.routes) > 1 for path in ways):
        parts.append(words("ways-wait"))
    if "finish" in profile.get("goal", ()):
        parts.append(words("note-finish"))
    parts += [unconfirmed(words, ways), words("ways-human") if ways else ""]
    session = next_near(knowledge, next(iter(profile.get("place", ())), None), now, profile)
    last = (words.button("goal:human", "button-human"), words.button("show:results", "button-results"))
    help_row = session_buttons(words, session)
    plan = ((plan_button(words, conversation),),) if ways else ()
    return Say(joined(parts), (*_step_rows(words, ways), *plan, *([help_row] if help_row else []), last))


def _step_rows(words: Words, ways: tuple[Path, ...]) -> Rows:
    """To the card of each route that is a step, once."""
    routes = {route.id: route for path in ways for route in path.routes}
    labels = {name: pick(words.knowledge, route.names, words.language) for name, route in routes.items()}
    return tuple((Button(f"later:{name}", short_label(label)),) for name, label in labels.items())
