"""What the message of a pressed button shows afterwards: the choice ticked, or no buttons where it can't be made again."""

from __future__ import annotations

from bot.dialogue.conversation import SKIP, Conversation
from bot.dialogue.effects import Mark, Rows
from bot.dialogue.position import Ask, step_of, waits_for
from bot.dialogue.replacing import replace
from bot.dialogue.screens import question_rows, ticked
from bot.dialogue.turn import Pressed
from bot.knowledge import Knowledge

ELSEWHERE = frozenset({"goal:human", "goal:learn"})
"""Options that other screens offer too: they are ticked only while their question waits."""


def marks(knowledge: Knowledge, before: Conversation, after: Conversation, pressed: Pressed) -> tuple[Mark, ...]:
    """What becomes of the message the button hangs on, if the button was taken as a choice."""
    if pressed.message is None:
        return ()
    rows = _rows(knowledge, before, after, pressed.button)
    return () if rows is None else (Mark(pressed.message, rows),)


def marks_of_edit(knowledge: Knowledge, before: Conversation) -> tuple[Mark, ...]:
    """The message whose button asked for the change that waits, once the change is made."""
    edit = before.edit
    if edit is None or edit.message is None:
        return ()
    rows = _slot_rows(knowledge, before, edit.slot)
    return (Mark(edit.message, ticked(_without_done(rows), edit.slot, edit.options)),) if rows else ()


def _rows(knowledge: Knowledge, before: Conversation, after: Conversation, button: str) -> Rows | None:
    """The buttons of the message from now on; None where they stay."""
    head, _, option = button.partition(":")
    match head:
        case "handoff":
            return () if option == "yes" and before.draft is not None and after.draft is None else None
        case "edit":
            return () if before.edit is not None else None
        case "forget":
            return ()
    if head.startswith("inventory."):
        return _statement_rows(knowledge, after, head, option)
    if not _is_taken(knowledge, before, after, head, option):
        return None
    rows = _slot_rows(knowledge, before, head)
    return ticked(_without_done(rows), head, after.answers[head].options) if rows else None


def _is_taken(knowledge: Knowledge, before: Conversation, after: Conversation, slot: str, option: str) -> bool:
    """Whether the option has become the answer to the slot."""
    if slot not in knowledge.slots or slot not in after.answers or after.edit is not None:
        return False
    if f"{slot}:{option}" in ELSEWHERE and waits_for(knowledge, before) != slot:
        return False
    if knowledge.slots[slot].several:
        return after != before and option in {"done", SKIP}
    return after.answers[slot].options == (option,)


def _statement_rows(knowledge: Knowledge, after: Conversation, name: str, value: str) -> Rows | None:
    statement = name.removeprefix("inventory.")
    step = next((step for step in knowledge.flow.steps if step.ask == "inventory"), None)
    if step is None or after.inventory.get(statement) != value:
        return None
    return ticked(question_rows(knowledge, after, Ask(step, statement)), name, (value,))


def _slot_rows(knowledge: Knowledge, before: Conversation, slot: str) -> Rows | None:
    step = step_of(knowledge, before, slot)
    return question_rows(knowledge, replace(before, edit=None), Ask(step)) if step else None


def _without_done(rows: Rows) -> Rows:
    """Several were chosen, and that is done (the button has a row of its own); each can still be pressed."""
    return tuple(row for row in rows if not row[0].id.endswith(":done"))
