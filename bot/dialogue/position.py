"""Where a conversation stands: computed from the answers, by walking them through the flow.

From `start`, each step that has its answer is passed; so is one whose answer could not change anything. The walk stops
at the first question that is still worth asking, or at an end. Back, a correction and a changed flow need no mechanism of
their own: they change the answers, and the walk is made anew.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from bot.dialogue.conversation import SKIP, Answer, Conversation
from bot.dialogue.profile import assumes_finnish, open_statements
from bot.dialogue.relevance import matters
from bot.knowledge import Knowledge
from bot.knowledge.flowproof import ENDS
from bot.knowledge.model import Step

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
    ending = _foreseen(knowledge, conversation)
    if ending is not None:
        return End(ending)
    current = knowledge.flow.start
    postponed = False
    while current in knowledge.steps:
        step = knowledge.steps[current]
        waiting = _waiting(knowledge, conversation, step)
        if waiting is not None and step.refines and not conversation.told:
            postponed = True
        elif waiting is not None:
            if step.always or not _has_had_enough(knowledge, conversation):
                return waiting
            return End("routes", early=True)
        current = follow(conversation, step)
    return End(current, early=postponed)


def _foreseen(knowledge: Knowledge, conversation: Conversation) -> str | None:
    """The end that an answer already given leads to, though questions stand before it: they need not be asked."""
    for step in walked(knowledge, conversation):
        answer = conversation.answers.get(step.fills)
        target = follow(conversation, step)
        if answer is not None and target in ENDS and target != step.next:
            return target
    return None


def _waiting(knowledge: Knowledge, conversation: Conversation, step: Step) -> Ask | None:
    """The question this step asks now; None when it is answered, or not worth asking."""
    if step.ask == "inventory":
        statement = next(open_statements(knowledge, conversation), None)
        return Ask(step, statement) if statement else None
    if step.fills in conversation.answers:
        return None
    if step.fills == "finnish" and assumes_finnish(conversation):
        return None
    return Ask(step) if step.always or matters(knowledge, conversation, step) else None


def follow(conversation: Conversation, step: Step) -> str:
    """Where the answer to a step leads; a step without an answer leads to its `next`."""
    answer = conversation.answers.get(step.fills)
    for option in answer.options if answer else ():
        if option in step.next_when:
            return step.next_when[option]
    return step.next


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
    on_way = [step for step in walked(knowledge, conversation) if step.fills == slot and step.ask != "inventory"]
    anywhere = [step for step in knowledge.flow.steps if step.fills == slot and step.ask != "inventory"]
    return next(iter([*on_way, *anywhere]), None)


def walked(knowledge: Knowledge, conversation: Conversation) -> Iterator[Step]:
    """The steps on the person's way, with the answers as they are, to the end."""
    current = knowledge.flow.start
    while current in knowledge.steps:
        yield knowledge.steps[current]
        current = follow(conversation, knowledge.steps[current])


def dropped_by(knowledge: Knowledge, conversation: Conversation, slot: str, options: tuple[str, ...]) -> tuple[str, ...]:
    """The slots whose answers the flow would no longer take, if `slot` were answered with `options`.

    An answer stays where some step on the new way, or on a way that is still open, fills its slot.
    """
    changed = conversation.with_answer(slot, Answer(options))
    reachable = _reachable(knowledge, changed)
    before = _reachable(knowledge, conversation)
    return tuple(
        name for name, answer in conversation.answers.items() if name in before - reachable and name != slot and answer.options != (SKIP,)
    )


def _reachable(knowledge: Knowledge, conversation: Conversation) -> set[str]:
    """The slots that can be filled on the person's way: a step without an answer leaves all its ways open."""
    seen: set[str] = set()
    waiting = [knowledge.flow.start]
    while waiting:
        name = waiting.pop()
        if name in seen or name not in knowledge.steps:
            continue
        seen.add(name)
        step = knowledge.steps[name]
        answered = step.fills in conversation.answers
        waiting.extend([follow(conversation, step)] if answered else [step.next, *step.next_when.values()])
    return {knowledge.steps[name].fills for name in seen}
