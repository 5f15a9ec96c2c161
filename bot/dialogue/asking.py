"""«Miksi kysyt?»: the true reason for a question, as things stand: what the answers to it would change."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from bot.dialogue.conversation import Conversation
from bot.dialogue.position import Ask
from bot.dialogue.profile import profile_of
from bot.dialogue.relevance import Shown, Weighed, weigh
from bot.dialogue.screens import Words
from bot.guidance.matching import wanted_of
from bot.knowledge import Knowledge
from bot.knowledge.labels import pick

OBVIOUS = frozenset({"interest", "place"})
"""Slots that change nearly everything: what the admins have written says it."""

NAMED = 2
"""How many things that an answer decides are named."""


def why_asked(knowledge: Knowledge, conversation: Conversation, ask: Ask) -> str:
    """Why the question is asked: what the answer decides, and what the admins have written of it."""
    words = Words(knowledge, conversation)
    if ask.statement is not None:
        return words("why-statement")
    slot = ask.step.fills
    if ask.step.always or slot in OBVIOUS:
        return words(f"why-{slot}")
    weighed = weigh(knowledge, profile_of(knowledge, conversation), slot)
    kinds, firsts = decided_kinds(knowledge, weighed, slot), first_routes(weighed)
    parts = []
    if kinds:
        names = [pick(knowledge, knowledge.kinds[kind].names, words.language) for kind in kinds]
        parts.append(_decides(words, names))
    elif len(firsts) == NAMED:
        names = [pick(knowledge, knowledge.routes[name].names, words.language) for name in firsts]
        parts.append(words("why-orders", first=names[0], second=names[1]))
    if any(_help(shown) != _help(weighed.without) for shown in weighed.answers.values()):
        parts.append(words("why-helps"))
    return " ".join([*parts, words(f"why-{slot}")])


def _decides(words: Words, names: Sequence[str]) -> str:
    return words("why-decides-two", first=names[0], second=names[1]) if len(names) == NAMED else words("why-decides", first=names[0])


def decided_kinds(knowledge: Knowledge, weighed: Weighed, slot: str) -> tuple[str, ...]:
    """Kinds of routes that require something of the slot, and are shown with some answers only; first those that most hangs on."""
    shares: dict[str, float] = {}
    names = dict.fromkeys(name for shown in weighed.answers.values() for name in shown.routes)
    requiring = [knowledge.routes[name] for name in names if wanted_of(knowledge, knowledge.routes[name], slot)]
    for kind in dict.fromkeys(route.kind for route in requiring):
        with_it = [any(knowledge.routes[name].kind == kind for name in shown.routes) for shown in weighed.answers.values()]
        if any(with_it) and not all(with_it):
            shares[kind] = abs(sum(with_it) / len(with_it) - 0.5)
    return tuple(sorted(shares, key=lambda kind: (shares[kind], kind))[:NAMED])


def first_routes(weighed: Weighed) -> tuple[str, ...]:
    """Two routes that come first with different answers, the one of most answers first; fewer where one always does."""
    first: dict[str, int] = {}
    for shown in weighed.answers.values():
        for name in shown.routes[:1]:
            first[name] = first.get(name, 0) + 1
    return tuple(sorted(first, key=lambda name: (-first[name], name))[:NAMED])


def _help(shown: Shown) -> Mapping[str, object]:
    return {"dropins": shown.dropins, "services": shown.services, "region": shown.region, "role": shown.role}
