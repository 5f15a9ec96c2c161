"""What things are called, in a language."""

from __future__ import annotations

from bot.knowledge.knowledge import Knowledge
from bot.knowledge.model import Text


def pick(knowledge: Knowledge, texts: Text, language: str) -> str:
    """The text of a file in the language, or in the one it falls back to."""
    current: str | None = language
    while current is not None:
        if current in texts:
            return texts[current]
        current = knowledge.languages[current].fallback
    return next(iter(texts.values()))


def option_label(knowledge: Knowledge, slot: str, option: str, language: str) -> str:
    """What an option is called."""
    origin = knowledge.slots[slot].options_from
    if origin == "places":
        return pick(knowledge, knowledge.places[option].names, language)
    if origin == "fields":
        return pick(knowledge, knowledge.fields[option].names, language)
    return knowledge.texts.say(language, f"option-{slot}-{option}")
