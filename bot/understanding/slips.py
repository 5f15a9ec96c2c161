"""Names and words of the vocabulary that a message of one or two words misspells: «muusiko», «sairanhoitaja»."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from rapidfuzz.distance import OSA
from rapidfuzz.process import extract

from bot.understanding.alike import OF_LEARNING, SAYS_NOTHING
from bot.understanding.matching import Analysis
from bot.understanding.normal import Token

FEW = 2
"""In a longer message the other words tell what is meant."""
LONG = 9
"""From so many letters on, two of them may be wrong."""


def mended(names: Mapping[str, Sequence[str]], words: Sequence[Token], analyses: Sequence[Analysis]) -> tuple[Token, ...]:
    """The words (`names`: first letter -> folded names), with those that are not known as the name that they are a slip of."""
    if sum(not token.mark for token in words) > FEW:
        return tuple(words)
    return tuple(token if token.mark else _mended(names, token, known=one.known) for token, one in zip(words, analyses, strict=True))


def _mended(names: Mapping[str, Sequence[str]], token: Token, *, known: bool) -> Token:
    """The name that differs least; a long word that could be a compound of known ones may differ by one letter from a name."""
    word, some = token.folded, names.get(token.folded[:1], ())
    if word in some or word in SAYS_NOTHING or (known and (len(word) < LONG or any(part in word for part in OF_LEARNING))):
        return token
    most = 1 if known or len(word) < LONG else 2
    near = extract(word, some, scorer=OSA.distance, score_cutoff=most, limit=3)
    same = [(distance, name) for name, distance, _ in near if _is_a_slip(word, name)]
    if not same:
        return token
    _, name = min(same)
    return replace(token, plain=name, folded=name)


def _is_a_slip(word: str, name: str) -> bool:
    """A short word must be misspelt inside, not become another word by its first or last letters."""
    if len(word) < LONG:
        return word[:2] == name[:2] and word[-1] == name[-1] and len(word) != len(name)
    return word[:2] == name[:2]


def names_only(names: Mapping[str, Sequence[str]], words: Sequence[Token]) -> bool:
    """Whether a message is one name of the vocabulary and nothing else."""
    return len(words) == 1 and words[0].folded in names.get(words[0].folded[:1], ())
