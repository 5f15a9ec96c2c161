"""How many questions are left at the most, said with each question: a promise that is kept whatever is answered.

Counted are the questions without an answer on the longest of the ways that are still open, also those that would be passed
over as things stand (another answer may make them matter), and no more than the budget of `flow.yaml` lets through. What is
counted gets smaller with each answer, so the promise does too. Nothing is said where it would mean little: before the goal is
known, on a way that ends in no suggestions, and when an answer is being changed.

A promise holds as long as the person answers or skips what is asked, in the language they have written in: someone who is
taken to know Finnish and then writes in another language is asked how well they know it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from bot.dialogue.conversation import SKIP, Conversation
from bot.dialogue.position import MAX_REFINING, Ask, Turns, answers_given, follow, road_of, turns_of
from bot.dialogue.profile import assumes_finnish, statements_left
from bot.knowledge import Knowledge
from bot.knowledge.model import Step

SUGGESTING = frozenset({"routes", "employer"})
"""The ends that show suggestions."""


@dataclass(frozen=True, slots=True)
class Way:
    """What matters of one way that is open.

    How many questions it may still ask, how many of them are asked whatever the budget says, whether it goes through the
    inventory, and whether the question that is being asked stands on it.
    """

    questions: int = 0
    always: int = 0
    inventory: bool = False
    asks: bool = False

    def after(self, step: Step, own: int, *, asked: bool) -> Way:
        """The way that begins with that step's own questions and goes on as this one."""
        return Way(
            self.questions + own,
            self.always + (own if step.always else 0),
            self.inventory or (own > 0 and step.ask == "inventory"),
            self.asks or (own > 0 and asked),
        )


@dataclass(frozen=True, slots=True)
class Left:
    """At the most so many questions, the one that is asked counted, and the text that says it."""

    text: Literal["left", "left-named", "left-refining"]
    count: int


def questions_left(knowledge: Knowledge, conversation: Conversation, ask: Ask) -> Left | None:
    """What may be promised with a question; None where nothing is said."""
    if not _promises(knowledge, conversation, ask):
        return None
    answers = conversation.answers
    open_ = _Open(
        frozenset(answers),
        turns_of(knowledge, answers),
        statements_left(knowledge, conversation),
        answers_given(conversation),
        bool(conversation.inventory),
        conversation.told,
        assumes_finnish(conversation),
        ask.step.id,
    )
    return _left(knowledge, open_)


def _promises(knowledge: Knowledge, conversation: Conversation, ask: Ask) -> bool:
    """Whether the question is one of a row that ends in suggestions."""
    if "goal" not in conversation.answers or "consent" not in conversation.answers or conversation.draft or conversation.edit:
        return False
    if conversation.changing in conversation.answers or ask.step.fills in {"goal", "consent"}:
        return False
    return road_of(knowledge, conversation).end in SUGGESTING


@dataclass(frozen=True, slots=True)
class _Open:
    """What decides how many questions are left: all that is the same for two people to whom the same may be promised."""

    answered: frozenset[str]
    turns: Turns
    statements: int
    given: int
    unsure: bool
    told: bool
    assumes_finnish: bool
    asked: str


@lru_cache(maxsize=8192)
def _left(knowledge: Knowledge, open_: _Open) -> Left | None:
    ways = _walk(knowledge, open_, skipping=True)
    if not any(way.asks for way in ways):
        return None
    most = _most(knowledge, open_, ways)
    if open_.told:
        return Left("left-refining", most)
    if knowledge.steps[open_.asked].fills != "interest":
        return Left("left", most)
    named = _most(knowledge, open_, _walk(knowledge, open_, skipping=False))
    return Left("left-named", named) if named < most else Left("left", most)


def _walk(knowledge: Knowledge, open_: _Open, *, skipping: bool) -> frozenset[Way]:
    """All ways that are open, found by looking at each step once, however many ways lead to it.

    Not `skipping`: without those that only an answer passed over opens.
    """
    turns = dict(open_.turns)
    known: dict[str, frozenset[Way]] = {}

    def ways(name: str) -> frozenset[Way]:
        step = knowledge.steps.get(name)
        if step is None:
            return frozenset({Way()})
        if name not in known:
            own = _questions(step, open_)
            rests = (rest for target in _targets(step, turns, own, skipping=skipping) for rest in ways(target))
            known[name] = frozenset(rest.after(step, own, asked=step.id == open_.asked) for rest in rests)
        return known[name]

    return ways(knowledge.flow.start)


def _targets(step: Step, turns: Mapping[str, tuple[str, ...]], own: int, *, skipping: bool) -> set[str]:
    """Where the step may still lead: as it is answered, or, as long as it is not, wherever an answer to it leads."""
    told = follow(turns, step)
    if not own or step.ask == "inventory":
        return {told}
    return {told, *(target for option, target in step.next_when.items() if skipping or option != SKIP)}


def _questions(step: Step, open_: _Open) -> int:
    """How many questions the step may still ask."""
    if step.ask == "inventory":
        return open_.statements
    if step.fills in open_.answered or (step.refines and not open_.told):
        return 0
    return 0 if step.fills == "finnish" and open_.assumes_finnish else 1


def _most(knowledge: Knowledge, open_: _Open, ways: frozenset[Way]) -> int:
    return max([1, *(_within_budget(knowledge, open_, way) for way in ways)])


def _within_budget(knowledge: Knowledge, open_: _Open, way: Way) -> int:
    """How many questions of the way come, when those that need not be asked stop at the budget."""
    first = knowledge.flow.first_result
    budget = (first.unsure if open_.unsure or way.inventory else first.known) + (MAX_REFINING if open_.told else 0)
    return min(way.questions, max(0, budget - open_.given) + way.always)
