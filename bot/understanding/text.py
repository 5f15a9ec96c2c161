"""The words of one text together with what was found in them."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice

from bot.understanding.clauses import Clause, Mood
from bot.understanding.matching import Hit
from bot.understanding.normal import Token
from bot.understanding.numbers import spoken

REACH = 12
"""So many words on either side of one are looked at, however long its clause is."""
MOST = 20
"""So many numbers, schools and countries of one text are looked at."""


@dataclass(frozen=True, slots=True)
class Text:
    """A text as it was taken apart: words, hits, moods and clauses, and each clause as one folded line without marks."""

    words: Sequence[Token]
    hits: Sequence[Hit]
    moods: Mapping[int, Mood]
    clauses: Sequence[Clause]
    lines: tuple[str, ...]
    starts: tuple[int, ...]
    whole: str

    def clause(self, at: int) -> Clause:
        """The clause that a position is in."""
        return self.clauses[bisect_right(self.starts, at) - 1]

    def clause_line(self, at: int) -> str:
        """The clause that a position is in, as a line."""
        return self.lines[bisect_right(self.starts, at) - 1]

    def line(self, start: int, end: int) -> str:
        """The words from one position to before another, folded."""
        return spoken(self.words[start:end])

    def before(self, at: int) -> str:
        """The words before a position in its clause, folded."""
        return self.line(max(self.clause(at).start, at - REACH), at)

    def after(self, at: int) -> str:
        """The words after a position in its clause, folded."""
        return self.line(at + 1, min(self.clause(at).end, at + 1 + REACH))

    def sentence(self, at: int) -> range:
        """The positions of the sentence that a position is in, with the mark that ends it."""
        start = next((place + 1 for place in range(at - 1, -1, -1) if self.words[place].ends_sentence), 0)
        end = next((place + 1 for place in range(at, len(self.words)) if self.words[place].ends_sentence), len(self.words))
        return range(start, end)

    def sentences(self) -> Iterator[range]:
        """The sentences."""
        at = 0
        while at < len(self.words):
            yield (sentence := self.sentence(at))
            at = sentence.stop

    def raw(self, start: int, end: int) -> tuple[str, ...]:
        """The words from one position to before another, as they were written."""
        return tuple(token.raw for token in self.words[start:end] if not token.mark)

    def told(self, start: int, found: re.Match[str]) -> tuple[str, ...]:
        """The words that a pattern was found in, in a line that begins at a position, as they were written."""
        before, here = found.string[: found.start()], found.group()
        first = before.count(" ") + here.startswith(" ")
        spoken_at = (at for at in range(start, len(self.words)) if not self.words[at].mark)
        return tuple(self.words[at].raw for at in islice(spoken_at, first, first + here.strip().count(" ") + 1))


def read(words: Sequence[Token], hits: Sequence[Hit], moods: Mapping[int, Mood], clauses: Sequence[Clause]) -> Text:
    """The text of words and what was found in them."""
    lines = tuple([spoken(words[clause.start : clause.end]) for clause in clauses])
    return Text(words, hits, moods, clauses, lines, tuple([clause.start for clause in clauses]), " ".join(filter(None, lines)))
