"""A conversation that was stored under other knowledge, made fit for the present one: renamed ids are followed, the rest is dropped."""

from __future__ import annotations

from functools import lru_cache

from bot.dialogue.conversation import SKIP, Conversation, Edit, frozen
from bot.dialogue.position import INTERVIEW
from bot.dialogue.replacing import replace
from bot.guidance.changes import followed
from bot.knowledge import Knowledge


def renewed(knowledge: Knowledge, conversation: Conversation) -> tuple[Conversation, tuple[str, ...]]:
    """The conversation with what the knowledge still takes, and the slots whose answers it does not take any more."""
    answers = {
        slot: replace(answer, options=options)
        for slot, answer in conversation.answers.items()
        if slot in knowledge.slots and (options := _known(knowledge, slot, answer.options))
    }
    lost = tuple(slot for slot in conversation.answers if slot not in answers and slot in knowledge.slots)
    draft, questions = conversation.draft, {question.id for question in knowledge.valo.interview}
    fit = replace(
        conversation,
        answers=frozen(answers),
        inventory=frozen({name: value for name, value in conversation.inventory.items() if name in knowledge.statements}),
        trail=tuple(name for name in conversation.trail if name in answers or name.removeprefix("inventory.") in knowledge.statements),
        refused=_known(knowledge, "interest", conversation.refused),
        strengths=_known(knowledge, "interest", conversation.strengths),
        between=_known(knowledge, "interest", conversation.between),
        saved=followed(knowledge, conversation.saved),
        shown=tuple(name for name in conversation.shown if name in knowledge.routes),
        card=conversation.card if conversation.card in knowledge.routes else None,
        ticking=conversation.ticking if conversation.ticking in knowledge.slots else None,
        changing=conversation.changing if conversation.changing in knowledge.slots else None,
        edit=_edit(knowledge, conversation.edit),
        draft=replace(draft, left_out=tuple(name for name in draft.left_out if name in knowledge.slots or name == INTERVIEW))
        if draft
        else None,
        interview=frozen({name: said for name, said in conversation.interview.items() if name in questions}),
    )
    return fit, lost


def _edit(knowledge: Knowledge, edit: Edit | None) -> Edit | None:
    """The change that waits, if all it speaks of is still there."""
    if edit is None or not {edit.slot, *edit.drops} <= knowledge.slots.keys():
        return None
    return edit if _known(knowledge, edit.slot, edit.options) == edit.options else None


@lru_cache(maxsize=4096)
def _known(knowledge: Knowledge, slot: str, options: tuple[str, ...]) -> tuple[str, ...]:
    """Those of the options that the slot takes, by the names they have now."""
    names = tuple(knowledge.renamed.get(("field", option), option) if slot == "interest" else option for option in options)
    return tuple(name for name in names if name == SKIP or name in knowledge.slots[slot].options)
