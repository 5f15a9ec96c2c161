"""What things are called, in a language."""

from __future__ import annotations

from functools import lru_cache

from bot.knowledge.knowledge import Knowledge
from bot.knowledge.model import Text
from bot.knowledge.texts import Value


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


@lru_cache(maxsize=8192)
def sentence(knowledge: Knowledge, language: str, name: str, /, **values: Value) -> str:
    """The text `name` with values put in that are the knowledge's own, or small numbers: they are few, and said again and again.

    It is remembered together with its values, so nothing that a person has written goes through here.
    """
    return knowledge.texts.say(language, name, **values)
