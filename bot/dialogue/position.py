"""Where a conversation stands: computed from the answers, by walking them through the flow.

From `start`, each step that has its answer is passed; so is one whose answer could not change anything. The walk stops
at the first question that is still worth asking, or at an end. Back, a correction and a changed flow need no mechanism of
their own: they change the answers, and the walk is made anew.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from bot.dialogue.conversation import SKIP, Answer, Conversation
from bot.dialogue.profile import assumes_finnish, next_statement
from bot.dialogue.relevance import expected_change, matters
from bot.knowledge import Knowledge
from bot.knowledge.flowproof import ENDS
from bot.knowledge.model import Asked, Step

MAX_REFINING = 3
"""How many questions may still be asked after a first result."""


@dataclass(frozen=True, slots=True)
class Ask:
    """A question waits: its step, and for the inventory the statement."""

    step: Step
    statement: str | None = None

    @property
    def name(self) -> str:
        """What the protocol calls the question: the slot it fills, or the statement."""
        return f"inventory.{self.statement}" if self.statement else self.step.fills


@dataclass(frozen=True, slots=True)
class End:
    """The walk has come to an end of the flow. `early`: there are questions left that would sharpen the result."""

    name: str
    early: bool = False


Position = Ask | End


def position(knowledge: Knowledge, conversation: Conversation) -> Position:
    """The question that is next, or the end that is reached."""
    if conversation.changing:
        step = step_of(knowledge, conversation, conversation.changing)
        if step is not None:
            return Ask(step)
    road = road_of(knowledge, conversation)
    if road.foreseen is not None:
        return End(road.foreseen)
    postponed = False
    for step in road.steps:
        waiting = _waiting(knowledge, conversation, step)
        if waiting is not None and step.refines and not conversation.told:
            postponed = True
        elif waiting is not None:
            if step.always or not _has_had_enough(knowledge, conversation):
                return _most_telling(knowledge, conversation, road, waiting)
            return End("routes", early=True)
    return End(road.end, early=postponed)


INTERVIEW = "interview"
"""How the steps of the talk before a period of learning at work begin (`dialogue.interview`)."""


def asked_in_interview(knowledge: Knowledge, conversation: Conversation) -> Asked | None:
    """The first question for the coach that has no answer yet."""
    return next((one for one in knowledge.valo.interview if one.id not in conversation.interview), None)


def interview_step(question: Asked) -> str:
    """What the protocol calls a question for the coach."""
    return f"{INTERVIEW}.{question.id}"


def waits_for(knowledge: Knowledge, conversation: Conversation) -> str | None:
    """The slot, statement or screen that the next words are an answer to; None at an end."""
    if conversation.draft is not None:
        return "handoff" if "place" in conversation.answers else "place"
    if conversation.interviewing and (question := asked_in_interview(knowledge, conversation)) is not None:
        return interview_step(question)
    where = position(knowledge, conversation)
    return where.name if isinstance(where, Ask) else None


def _waiting(knowledge: Knowledge, conversation: Conversation, step: Step) -> Ask | None:
    """The question this step asks now; None when it is answered, or not worth asking."""
    if step.ask == "inventory":
        statement = next_statement(knowledge, conversation)
        return Ask(step, statement) if statement else None
    if step.fills in conversation.answers:
        return None
    if step.fills == "finnish" and assumes_finnish(conversation):
        return None
    return Ask(step) if step.always or matters(knowledge, conversation, step) else None


def _most_telling(knowledge: Knowledge, conversation: Conversation, road: Road, first: Ask) -> Ask:
    """Of the questions of the same pool that wait, the one whose answer is expected to change most; the first of them if several are."""
    if first.step.pool is None:
        return first
    pool = [step for step in road.steps if step.pool == first.step.pool and (conversation.told or not step.refines)]
    waiting = [ask for step in pool if (ask := _waiting(knowledge, conversation, step)) is not None]
    return max(waiting, key=lambda ask: expected_change(knowledge, conversation, ask.step))


def _has_had_enough(knowledge: Knowledge, conversation: Conversation) -> bool:
    """Whether it is time to show what is known, though questions are left."""
    if conversation.told:
        return conversation.enough or answers_given(conversation) >= _budget(knowledge, conversation) + MAX_REFINING
    return conversation.enough or answers_given(conversation) >= _budget(knowledge, conversation)


def _budget(knowledge: Knowledge, conversation: Conversation) -> int:
    unsure = bool(conversation.inventory)
    return knowledge.flow.first_result.unsure if unsure else knowledge.flow.first_result.known


def answers_given(conversation: Conversation) -> int:
    """How many questions the person has answered, consent not counted."""
    return sum(1 for name in conversation.trail if name != "consent")


def step_of(knowledge: Knowledge, conversation: Conversation, slot: str) -> Step | None:
    """The step that asks for a slot: the one on the person's way if there is one, else the first of the flow."""
    on_way = [step for step in road_of(knowledge, conversation).steps if step.fills == slot and step.ask != "inventory"]
    anywhere = [step for step in knowledge.flow.steps if step.fills == slot and step.ask != "inventory"]
    return next(iter([*on_way, *anywhere]), None)


Turns = tuple[tuple[str, tuple[str, ...]], ...]
"""All that decides which way somebody goes: of each slot with a turning, if it is answered, the options that turn off."""


def turns_of(knowledge: Knowledge, answers: Mapping[str, Answer]) -> Turns:
    """The turns that the answers take."""
    turnings = _turnings(knowledge).items()
    return tuple((slot, tuple(filter(turning.__contains__, answers[slot].options))) for slot, turning in turnings if slot in answers)


@lru_cache(maxsize=4)
def _turnings(knowledge: Knowledge) -> Mapping[str, frozenset[str]]:
    """Slot -> its options that lead somewhere else than the others of their step; only the slots that have such."""
    turnings: dict[str, frozenset[str]] = {}
    for step in knowledge.flow.steps:
        if step.next_when:
            turnings[step.fills] = turnings.get(step.fills, frozenset()) | step.next_when.keys()
    return turnings


@dataclass(frozen=True, slots=True)
class Road:
    """The way through the flow, with the answers as they are: its steps, and the end it comes to.

    `foreseen`: the end that an answer already given leads to, though questions stand before it: they need not be asked.
    """

    steps: tuple[Step, ...]
    end: str
    foreseen: str | None


def road_of(knowledge: Knowledge, conversation: Conversation) -> Road:
    """The person's way."""
    return _road(knowledge, turns_of(knowledge, conversation.answers))


@lru_cache(maxsize=4096)
def _road(knowledge: Knowledge, turns: Turns) -> Road:
    answers = dict(turns)
    steps: list[Step] = []
    foreseen: str | None = None
    current = knowledge.flow.start
    while current in knowledge.steps:
        step = knowledge.steps[current]
        current = follow(answers, step)
        steps.append(step)
        if current in ENDS and current != step.next:
            foreseen = foreseen or current
    return Road(tuple(steps), current, foreseen)


def follow(answers: Mapping[str, Sequence[str]], step: Step) -> str:
    """Where the answer to a step leads; a step without an answer leads to its `next`."""
    return next((step.next_when[option] for option in answers.get(step.fills, ()) if option in step.next_when), step.next)


def dropped_by(knowledge: Knowledge, conversation: Conversation, slot: str, options: tuple[str, ...]) -> tuple[str, ...]:
    """The slots whose answers the flow would no longer take, if `slot` were answered with `options`.

    An answer stays where some step on the new way, or on a way that is still open, fills its slot.
    """
    answers = conversation.answers
    before, after = turns_of(knowledge, answers), turns_of(knowledge, {**answers, slot: Answer(options)})
    lost = _reachable(knowledge, before) - _reachable(knowledge, after)
    return tuple(name for name, answer in answers.items() if name in lost and name != slot and answer.options != (SKIP,))


@lru_cache(maxsize=4096)
def _reachable(knowledge: Knowledge, turns: Turns) -> frozenset[str]:
    """The slots that can be filled on the person's way: a step without an answer leaves all its ways open."""
    answers = dict(turns)
    seen: set[str] = set()
    waiting = [knowledge.flow.start]
    while waiting:
        name = waiting.pop()
        if name in seen or name not in knowledge.steps:
            continue
        seen.add(name)
        step = knowledge.steps[name]
        waiting.extend([follow(answers, step)] if step.fills in answers else [step.next, *step.next_when.values()])
    return frozenset(knowledge.steps[name].fills for name in seen)
