"""The stems of known Finnish words, made when a word that begins like them is first looked up."""

from __future__ import annotations

from bot.understanding.finnish import VOWELS, stems
from bot.understanding.normal import fold

Form = tuple[str, str]
"""A lemma, and one of its stems with its dots."""


class Forms:
    """Folded stem -> (lemma, the stem with its dots).

    There are forty thousand stems, and a talk meets few of them: they wait by their first two letters, so that a start
    costs nothing for those that nobody asks for. What is found is the same, whatever was asked before.
    """

    __slots__ = ("_made", "_waiting")

    def __init__(self) -> None:
        self._made: dict[str, tuple[Form, ...]] = {}
        self._waiting: dict[str, list[str]] = {}

    def add(self, lemma: str) -> None:
        """Makes the stems of a word known."""
        folded = fold(lemma)
        if len(folded) >= 6 and not VOWELS.issuperset(folded[2:]):
            self._waiting.setdefault(folded[:2], []).append(lemma)
        else:
            # The first letters of a short word may change with its grade: «aika», «ajan».
            self._make(lemma)

    def get(self, folded: str) -> tuple[Form, ...]:
        """The words with a stem."""
        start = folded[:2]
        waiting = self._waiting.get(start)
        if waiting:
            for lemma in waiting:
                self._make(lemma)
            self._waiting.pop(start, None)
        return self._made.get(folded, ())

    def _make(self, lemma: str) -> None:
        for form in stems(lemma):
            folded = form if form.isascii() else fold(form)
            known = self._made.get(folded, ())
            if (lemma, form) not in known:
                self._made[folded] = (*known, (lemma, form))
