"""`python -m tests.bench.choosing`: ranking very many routes and choosing the next question, beside doing so route by route.

The routes are the shipped ones, multiplied: of other fields and places, and required of people of other schooling, by a seed. People
are made by the same seed; none is asked about twice, so that nothing is remembered but what the answers say of the routes. What is
told is how long the choice takes for a person: the median, and what 99 of 100 are under.
"""

from __future__ import annotations

import argparse
import dataclasses
import gc
import json
import random
import sys
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from statistics import median
from time import perf_counter
from types import MappingProxyType

from bot.dialogue.conversation import Answer, Conversation
from bot.dialogue.position import Ask, position
from bot.guidance.guide import guide
from bot.guidance.matching import match_route
from bot.knowledge import Knowledge, load
from bot.knowledge.model import Level, Route

ROOT = Path(__file__).resolve().parents[2]
CHOICES = ("interest", "goal", "place", "situation", "education", "age", "finnish")


def multiplied(knowledge: Knowledge, number: int, seed: int) -> Knowledge:
    """The knowledge with so many routes."""
    chance = random.Random(seed)  # noqa: S311 - no secret
    routes: dict[str, Route] = {}
    while len(routes) < number:
        for route in islice(knowledge.routes.values(), number - len(routes)):
            routes[f"{route.id}-{len(routes)}"] = _another(knowledge, route, f"{route.id}-{len(routes)}", chance)
    return dataclasses.replace(knowledge, version=f"{knowledge.version}-{number}-{seed}", routes=MappingProxyType(routes))


def _another(knowledge: Knowledge, route: Route, name: str, chance: random.Random) -> Route:
    fields = tuple(chance.sample(list(knowledge.fields), chance.choice((1, 1, 1, 2, 3))))
    places = ("anywhere",) if chance.random() < 0.1 else tuple(chance.sample(list(knowledge.places), chance.choice((1, 1, 2))))
    finnish = Level(at_least=chance.choice(("a2", "b1", "b2"))) if route.requires.finnish else None
    requires = route.requires.model_copy(update={"finnish": finnish})
    return route.model_copy(update={"id": name, "fields": fields, "places": places, "requires": requires})


def people(knowledge: Knowledge, number: int, seed: int) -> Iterator[Conversation]:
    """Conversations in which some things have been told: so many different ones."""
    chance = random.Random(seed)  # noqa: S311 - no secret
    seen: set[tuple[tuple[str, tuple[str, ...]], ...]] = set()
    while len(seen) < number:
        told = {slot: _answer(knowledge, slot, chance) for slot in CHOICES[: chance.randint(1, len(CHOICES))]}
        key = tuple(sorted(told.items()))
        if key in seen:
            continue
        seen.add(key)
        told.setdefault("goal", ("learn",))
        yield Conversation(greeted=True, answers={"consent": Answer(("yes",)), **{slot: Answer(options) for slot, options in told.items()}})


def _answer(knowledge: Knowledge, slot: str, chance: random.Random) -> tuple[str, ...]:
    if slot == "goal":
        return (chance.choice(("learn", "change", "update", "finish")),)
    options = knowledge.slots[slot].options
    return tuple(chance.sample(options, chance.choice((1, 1, 2)) if knowledge.slots[slot].several else 1))


def choose(knowledge: Knowledge, conversation: Conversation) -> str:
    """What the conversation comes to next, when no question is saved up for after a first result; and the routes that are shown then."""
    where = position(knowledge, conversation)
    guide(knowledge, {slot: answer.options for slot, answer in conversation.answers.items() if slot != "consent"})
    return where.name if isinstance(where, Ask) else "end"


def one_by_one(knowledge: Knowledge, conversation: Conversation) -> None:
    """Judge and score every route for the person once, and sort: what choosing takes at the least, route by route, for one answer."""
    profile = {slot: answer.options for slot, answer in conversation.answers.items() if slot != "consent"}
    sorted((match_route(knowledge, route, profile) for route in knowledge.routes.values()), key=lambda match: -match.score)


def measure(folder: Path, routes: int, number: int, seed: int) -> dict[str, float | int]:
    """Milliseconds a person; `ratio`: how many times as long one ranking takes, route by route, as all that choosing needs."""
    knowledge = multiplied(load(folder), routes, seed)
    for conversation in people(knowledge, 100, seed + 1):
        choose(knowledge, conversation)
    gc.collect()
    gc.freeze()  # As the program does once it is ready.
    took, slow = [], []
    asked = 0
    for conversation in people(knowledge, number, seed):
        start = perf_counter()
        asked += choose(knowledge, conversation) != "end"
        took.append((perf_counter() - start) * 1000)
    for conversation in people(knowledge, min(number, 10), seed):
        start = perf_counter()
        one_by_one(knowledge, conversation)
        slow.append((perf_counter() - start) * 1000)
    took.sort()
    p99 = took[min(len(took) - 1, len(took) * 99 // 100)]
    return {
        "routes": routes, "people": number, "asked": asked, "median_ms": round(median(took), 2), "p99_ms": round(p99, 2),
        "ratio": round(median(slow) / median(took), 1),
    }  # fmt: skip


def main() -> int:
    """Measure, and print."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench.choosing", description="Ranking very many routes, and the next question.")
    parser.add_argument("--knowledge", type=Path, default=ROOT / "knowledge", metavar="DIR")
    parser.add_argument("--routes", type=int, default=10_000, metavar="N", help="how many routes (10000)")
    parser.add_argument("--people", type=int, default=500, metavar="N", help="how many people (500)")
    parser.add_argument("--seed", type=int, default=1, metavar="N")
    parser.add_argument("--format", choices=("text", "json"), default="text")
    options = parser.parse_args()
    if options.routes < 1 or options.people < 1:
        parser.error("at least one route and one person")
    told = measure(options.knowledge, options.routes, options.people, options.seed)
    if options.format == "json":
        sys.stdout.write(json.dumps(told) + "\n")
        return 0
    sys.stdout.write(
        f"{told['routes']} routes, {told['people']} people, {told['asked']} of them asked something more:\n"
        f"  ranking and choosing the next question   median {told['median_ms']} ms   p99 {told['p99_ms']} ms\n"
        f"  ranking once, route by route             {told['ratio']} times as long\n"
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
