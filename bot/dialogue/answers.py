"""Changing what is known: an answer, a change of an earlier one, a step back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from bot.dialogue.conversation import SKIP, Answer, Conversation, Edit, From, frozen
from bot.dialogue.effects import Effect
from bot.dialogue.position import dropped_by
from bot.dialogue.replacing import replace
from bot.knowledge import Knowledge

EXCLUSIVE = frozenset({"any", "nothing"})
"""Options of a list that make the others pointless."""


@dataclass(frozen=True, slots=True)
class Heard:
    """What a turn has changed: the conversation, what to say first, and effects. `said_all`: show nothing more."""

    conversation: Conversation
    notes: tuple[str, ...] = ()
    effects: tuple[Effect, ...] = ()
    said_all: bool = False


def fill(knowledge: Knowledge, conversation: Conversation, slot: str, options: Sequence[str], source: From = "asked") -> Conversation:
    """The conversation with an answer; a change that would drop other answers waits for a yes instead."""
    chosen = tuple(options) or (SKIP,)
    before = conversation.answers.get(slot)
    calm = replace(conversation, changing=None, ticking=None, ticks=(), edit=None)
    if before is not None and before.options == chosen:
        return replace(calm, misses=0)
    drops = dropped_by(knowledge, calm, slot, chosen)
    if before is not None and drops:
        return replace(calm, edit=Edit(slot, chosen, drops), misses=0)
    return _put(calm, slot, Answer(chosen, source)).without(*drops)


def _put(conversation: Conversation, slot: str, answer: Answer) -> Conversation:
    """The answer, with what hangs on it: a named interest is no longer a refused one."""
    changed = conversation.with_answer(slot, answer)
    if slot == "interest":
        changed = replace(changed, between=(), trade=(), refused=tuple(field for field in changed.refused if field not in answer.options))
    return changed


def decide_edit(conversation: Conversation, *, yes: bool) -> Conversation:
    """Carry out the change that waits, or let it be."""
    edit = conversation.edit
    calm = replace(conversation, edit=None)
    if edit is None or not yes:
        return calm
    return _put(calm, edit.slot, Answer(edit.options)).without(*edit.drops)


def fill_statement(conversation: Conversation, statement: str, value: str) -> Conversation:
    """The conversation with an answer to a statement of the inventory."""
    answered = replace(conversation, inventory=frozen({**conversation.inventory, statement: value}), misses=0, changing=None)
    return answered.asked(f"inventory.{statement}")


def tick(conversation: Conversation, slot: str, option: str) -> Conversation:
    """One of several options chosen, or taken back."""
    before = conversation.answers.get(slot)
    ticks = conversation.ticks if conversation.ticking == slot else before.options if before and not before.skipped else ()
    if option in ticks:
        ticks = tuple(name for name in ticks if name != option)
    elif option in EXCLUSIVE:
        ticks = (option,)
    else:
        ticks = (*(name for name in ticks if name not in EXCLUSIVE), option)
    return replace(conversation, ticking=slot, ticks=ticks, misses=0)


def back(conversation: Conversation) -> Conversation | None:
    """The conversation without its newest answer, so that its question is asked again; None at the very beginning."""
    calm = replace(conversation, changing=None, ticking=None, ticks=(), edit=None, draft=None, misses=0, enough=False)
    if conversation.changing or conversation.draft:
        return calm
    newest = next((name for name in reversed(conversation.trail) if name != "consent"), None)
    if newest is None:
        return None
    return calm.without(newest)
