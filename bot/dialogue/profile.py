"""From a conversation to the profile that routes are matched with."""

from __future__ import annotations

from bot.dialogue.conversation import Conversation
from bot.guidance.interests import MAX_STATEMENTS, fields_for, most_telling
from bot.knowledge import Knowledge

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


def next_statement(knowledge: Knowledge, conversation: Conversation) -> str | None:
    """The statement of the inventory to show next; None when the fields are settled, or named."""
    if has_named_interest(conversation) or _room_for_statements(knowledge, conversation) <= 0:
        return None
    return most_telling(knowledge, conversation.inventory)


def statements_left(knowledge: Knowledge, conversation: Conversation) -> int:
    """How many statements may still be shown, at the most."""
    if next_statement(knowledge, conversation) is None:
        return 0
    shown = len(conversation.inventory)
    return min(MAX_STATEMENTS - shown, len(knowledge.statements) - shown, _room_for_statements(knowledge, conversation))


def _room_for_statements(knowledge: Knowledge, conversation: Conversation) -> int:
    """How many statements the budget of `flow.yaml` leaves room for, so that the place can still be asked."""
    others = sum(1 for name in conversation.trail if name not in {"consent", "place"} and not name.startswith("inventory."))
    place = 1 if "place" in conversation.trail or "place" not in conversation.answers else 0
    return knowledge.flow.first_result.unsure - others - place - len(conversation.inventory)


def own_fields(conversation: Conversation) -> tuple[str, ...]:
    """The fields of what the person does already or would like to, in their own words; not those they have refused."""
    interest = conversation.answers.get("interest")
    named = interest.options if interest and not interest.skipped else ()
    return tuple(field for field in dict.fromkeys((*conversation.strengths, *named)) if field not in conversation.refused)


def interests_of(knowledge: Knowledge, conversation: Conversation) -> tuple[str, ...]:
    """The fields the person is interested in: named, or where the inventory points, with what they do already."""
    if has_named_interest(conversation):
        return conversation.answers["interest"].options
    own = own_fields(conversation)
    if not conversation.inventory:
        return own
    return fields_for(knowledge, conversation.inventory, own, conversation.refused)[:MAX_INTERESTS]


def profile_of(knowledge: Knowledge, conversation: Conversation) -> dict[str, tuple[str, ...]]:
    """Slot -> options, for what is known; what was skipped is not there."""
    known = {slot: answer.options for slot, answer in conversation.answers.items() if not answer.skipped and slot != "consent"}
    interests = interests_of(knowledge, conversation)
    known.pop("interest", None)
    if interests:
        known["interest"] = interests
    if interests and conversation.trade:
        known["trade"] = conversation.trade
    if "finnish" not in conversation.answers and assumes_finnish(conversation):
        known["finnish"] = ("native",)
    return known
