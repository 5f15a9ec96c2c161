"""Long texts in pieces that a message can hold, so that no word of them is cut off."""

from __future__ import annotations

MESSAGE = 4000
"""UTF-16 units of what a message can hold. Telegram takes 4096."""

VALUE = 2400
"""UTF-16 units of what can be put into a text. The Fluent library refuses values of more than 2500 letters."""


def pieces(text: str, most: int) -> list[str]:
    """The text in as many pieces as it needs, parted between lines or words where that is possible."""
    found = []
    while (fits := _fits(text, most)) < len(text):
        end = max(text.rfind("\n", 0, fits), text.rfind(" ", 0, fits))
        piece = text[: end if end > most // 4 else fits]
        found.append(piece)
        text = text[len(piece) :].lstrip()
    return [*found, text]


def _fits(text: str, most: int) -> int:
    """How many letters of it are within so many UTF-16 units."""
    units = 0
    for count, letter in enumerate(text):
        units += 2 if ord(letter) > 0xFFFF else 1
        if units > most:
            return count
    return len(text)
