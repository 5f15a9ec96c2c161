"""What a person told before a period of learning at work (VALO), in words: for themselves beforehand, and for the coach."""

from __future__ import annotations

from collections.abc import Iterable

from bot.knowledge import Knowledge
from bot.knowledge.labels import pick
from bot.knowledge.model import Role

OPTION, SAID = "option:", "words:"
"""How an answer begins that is an option of its question, and one in own words."""

COACH: Role = "coach"
"""Whose matter it is."""

Note = Iterable[tuple[str, str]]
"""Questions, by their ids, with what was answered."""


def told_lines(knowledge: Knowledge, note: Note, language: str) -> list[str]:
    """The answers in words, one a line, in the order of the questions; those that were skipped, or are known no more, are left out."""
    told = dict(note)
    lines = []
    for question in knowledge.valo.interview:
        said = told.get(question.id, "")
        options = (pick(knowledge, one.names, language) for one in question.options if said == f"{OPTION}{one.id}")
        words = f"«{said.removeprefix(SAID)}»" if said.startswith(SAID) else next(options, None)
        if words is not None:
            lines.append(f"• {pick(knowledge, question.names, language)}: {words}")
    return lines
