"""A conversation that was stored under other knowledge, made fit for the present one: renamed ids are followed, the rest is dropped."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from bot.dialogue.conversation import SKIP, Conversation, Edit, frozen
from bot.knowledge import Knowledge


def renewed(knowledge: Knowledge, conversation: Conversation) -> tuple[Conversation, tuple[str, ...]]:
    """The conversation with what the knowledge still takes, and the slots whose answers it does not take any more."""
    answers = {
        slot: replace(answer, options=options)
        for slot, answer in conversation.answers.items()
        if slot in knowledge.slots and (options := tuple(_known(knowledge, slot, answer.options)))
    }
    lost = tuple(slot for slot in conversation.answers if slot not in answers and slot in knowledge.slots)
    draft = conversation.draft
    fit = replace(
        conversation,
        answers=frozen(answers),
        inventory=frozen({name: value for name, value in conversation.inventory.items() if name in knowledge.statements}),
        trail=tuple(name for name in conversation.trail if name in answers or name.removeprefix("inventory.") in knowledge.statements),
        refused=tuple(_known(knowledge, "interest", conversation.refused)),
        shown=tuple(name for name in conversation.shown if name in knowledge.routes),
        ticking=conversation.ticking if conversation.ticking in knowledge.slots else None,
        changing=conversation.changing if conversation.changing in knowledge.slots else None,
        edit=_edit(knowledge, conversation.edit),
        draft=replace(draft, left_out=tuple(name for name in draft.left_out if name in knowledge.slots)) if draft else None,
    )
    return (conversation, ()) if fit == conversation else (fit, lost)


def _edit(knowledge: Knowledge, edit: Edit | None) -> Edit | None:
    """The change that waits, if all it speaks of is still there."""
    if edit is None or not {edit.slot, *edit.drops} <= knowledge.slots.keys():
        return None
    return edit if tuple(_known(knowledge, edit.slot, edit.options)) == edit.options else None


def _known(knowledge: Knowledge, slot: str, options: Iterable[str]) -> Iterator[str]:
    """Those of the options that the slot takes, by the names they have now."""
    for option in options:
        current = knowledge.renamed.get(("field", option), option) if slot == "interest" else option
        if current == SKIP or current in knowledge.slots[slot].options:
            yield current
