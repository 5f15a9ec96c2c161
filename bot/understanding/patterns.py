"""Patterns over folded words, written as lists of what people say."""

from __future__ import annotations

import re

_PARTED = re.compile(r"\s*\n\s*|\s+\|\s+")
_PART = re.compile(r"<(\w+)>")


def shape(text: str, *, end: str = r"\b", **parts: str) -> re.Pattern[str]:
    r"""Any of the ways to say that `text` lists, one a line or parted by « | »; each begins and ends with whole words.

    Each is a regular expression over folded words with one blank between them. «<name>» is any word of the part of that
    name; one that begins with a hyphen may be the end of a word. `end` is what must come after.
    """
    text = _PART.sub(lambda name: any_of(parts[name.group(1)]), text)
    ways = _PARTED.split(text.strip())
    whole, loose = [way for way in ways if not way.startswith("-")], [way[1:] for way in ways if way.startswith("-")]
    starts = [rf"{start}(?:{'|'.join(some)}){end}" for start, some in ((r"\b", whole), ("", loose)) if some]
    return re.compile("|".join(starts))


def any_of(words: str) -> str:
    """A group of the words of a text."""
    return f"(?:{'|'.join(words.split())})"
