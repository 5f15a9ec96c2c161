"""What the inventory is told to have found: what one seems to like, fields where that is daily work; a hint, never a verdict."""

from __future__ import annotations

from collections.abc import Sequence

from bot.dialogue.conversation import Conversation
from bot.dialogue.effects import Button
from bot.dialogue.profile import has_named_interest, own_fields
from bot.dialogue.screens import Words, options_in_words
from bot.guidance.interests import liked_types, says_something
from bot.knowledge import Knowledge


def found_by_inventory(knowledge: Knowledge, conversation: Conversation, interests: Sequence[str]) -> list[str]:
    """The paragraphs before the routes; none where the inventory has no part in them."""
    if not conversation.inventory or has_named_interest(conversation):
        return []
    words = Words(knowledge, conversation)
    told = [field for field in own_fields(conversation) if field in interests]
    own = options_in_words(knowledge, conversation, "interest", told)
    fields = options_in_words(knowledge, conversation, "interest", [field for field in interests if field not in told] or told)
    if not says_something(knowledge, conversation.inventory):
        return [words("result-own-only", fields=own) if own else words("result-open")]
    liked = [words(f"like-{letter}") for letter in liked_types(knowledge, conversation.inventory)]
    named = (
        words("result-inventory", likes=_listed(words, liked), fields=fields) if liked else words("result-inventory-many", fields=fields)
    )
    return [named, words("result-own", fields=own) if own else "", words("result-hint")]


def not_me_row(knowledge: Knowledge, conversation: Conversation) -> tuple[Button, ...]:
    """The button with which the person sets right what the inventory found; none where it found nothing."""
    if not conversation.inventory or has_named_interest(conversation):
        return ()
    said = says_something(knowledge, conversation.inventory) or bool(own_fields(conversation))
    return (Words(knowledge, conversation).button("change:interest", "button-not-me" if said else "button-own-field"),)


def _listed(words: Words, parts: Sequence[str]) -> str:
    """«a, b and c»."""
    if len(parts) == 1:
        return parts[0]
    return words("like-and", first=", ".join(parts[:-1]), last=parts[-1])
