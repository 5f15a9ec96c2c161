"""A problem in the knowledge: where it is, what it is, and what to do about it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from rapidfuzz import process
from rapidfuzz.distance import OSA

from bot.errors import OpastinError

Code = Literal[
    "file-missing", "file-unreadable", "file-unknown", "yaml-syntax", "yaml-tag", "yaml-alias", "key-duplicate", "key-unknown",
    "key-missing", "value-wrong", "id-duplicate", "id-unknown", "text-missing", "text-unknown", "text-syntax",
    "text-variable", "text-too-long", "button-too-long", "flow-unreachable", "flow-endless", "flow-too-long",
    "flow-incomplete", "answers-nowhere", "date-future", "date-past", "dates-clash", "date-idle", "word-shared", "field-unused",
    "field-unreached", "case-fails",
]  # fmt: skip
"""What kind of problem it is; each is explained in `docs/admin.md`."""

Severity = Literal["error", "warning"]


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """Something wrong in the knowledge. `line` and `column` count from 1; an error keeps it from going live."""

    file: str
    line: int
    column: int
    code: Code
    what: str
    advice: str
    severity: Severity = "error"

    def __str__(self) -> str:
        mark = "" if self.severity == "error" else "warning: "
        return f"{self.file}:{self.line}:{self.column}: {mark}{self.what} {self.advice} [{self.code}]"


class KnowledgeError(OpastinError):
    """The knowledge can't be used. `problems` holds every one, in the order of files and lines."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        self.problems = tuple(problems)
        count = len(self.problems)
        lines = "\n".join(str(problem) for problem in self.problems)
        super().__init__(f"The knowledge has {count} {'problem' if count == 1 else 'problems'}:\n{lines}")


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """A hint at the known word that looks most like `word`, or which words there are; empty when nothing is known."""
    choices = sorted(set(known))
    if not choices:
        return ""
    close = process.extractOne(word, choices, scorer=OSA.normalized_similarity, score_cutoff=0.6)
    if close:
        return f"Did you mean `{close[0]}`?"
    shown = ", ".join(f"`{choice}`" for choice in choices[:12])
    more = f" and {len(choices) - 12} others" if len(choices) > 12 else ""
    return f"Choose one of {shown}{more}."
