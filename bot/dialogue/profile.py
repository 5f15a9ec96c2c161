"""From a conversation to the profile that routes are matched with."""

from __future__ import annotations

from collections.abc import Iterator

from bot.dialogue.conversation import Conversation
from bot.guidance.interests import fields_for
from bot.knowledge import Knowledge

STATEMENTS_ASKED = 6
"""One statement of each interest type."""

MAX_INTERESTS = 4


def assumes_finnish(conversation: Conversation) -> bool:
    """Whether the person's Finnish need not be asked: they use the app in Finnish and write it."""
    return (
        conversation.client_language in {None, "fi"}
        and conversation.writes in {None, "fi"}
        and conversation.language in {"fi", "fi-simple"}
    )


def is_unsure(conversation: Conversation) -> bool:
    """Whether the person has said that they don't know what they want."""
    goal, interest = conversation.answers.get("goal"), conversation.answers.get("interest")
    return bool(goal and "unsure" in goal.options) or bool(interest and interest.skipped)


def has_named_interest(conversation: Conversation) -> bool:
    """Whether the person has named fields themselves; what was only understood is a hint for one who is unsure."""
    interest = conversation.answers.get("interest")
    if interest is None or interest.skipped:
        return False
    return interest.source == "asked" or not is_unsure(conversation)


def open_statements(knowledge: Knowledge, conversation: Conversation) -> Iterator[str]:
    """The statements of the inventory that are still to be asked."""
    if has_named_interest(conversation):
        return
    asked = list(knowledge.statements)[:STATEMENTS_ASKED]
    yield from (name for name in asked if name not in conversation.inventory)


def interests_of(knowledge: Knowledge, conversation: Conversation) -> tuple[str, ...]:
    """The fields the person is interested in: named, understood, or where the inventory points."""
    interest = conversation.answers.get("interest")
    named = interest.options if interest and not interest.skipped else ()
    if has_named_interest(conversation) or not conversation.inventory:
        return named
    found = fields_for(knowledge, conversation.inventory)
    both = (*(field for field in named if field in found), *found, *named)
    return tuple(field for field in dict.fromkeys(both) if field not in conversation.refused)[:MAX_INTERESTS]


def profile_of(knowledge: Knowledge, conversation: Conversation) -> dict[str, tuple[str, ...]]:
    """Slot -> options, for what is known; what was skipped is not there."""
    known = {slot: answer.options for slot, answer in conversation.answers.items() if not answer.skipped and slot != "consent"}
    interests = interests_of(knowledge, conversation)
    known.pop("interest", None)
    if interests:
        known["interest"] = interests
    if "finnish" not in conversation.answers and assumes_finnish(conversation):
        known["finnish"] = ("native",)
    return known
