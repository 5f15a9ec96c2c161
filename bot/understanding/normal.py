"""Text as people type it, made into tokens that can be compared."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import lru_cache

MAX_CHARACTERS = 4000
"""More than this of one message is not looked at: a message costs bounded time."""
MAX_TOKEN = 40
"""A longer word is cut: nobody's trade has a name that long."""

_ADDRESS = re.compile(r"(?:https?://|www\.)\S+", re.IGNORECASE)
_TOKEN = re.compile(r"[^\W_]+(?:[-'’:+#][^\W_]+)*|[.!?;,()\n\r…|/•–—\u060c\u061b\u061f]|:(?=\s)")
_ELONGATED = re.compile(r"([^\W\d_])\1{2,}")
_SIMPLE = re.compile(r"[a-zåäöа-яіїєґ -]{1,40}")
_PLAIN = re.compile(r"[a-zåäöа-я]+")
_BREAKS = frozenset(".!?;,()\n\r…|/•–—:،؛؟")
_SENTENCE_BREAKS = frozenset(".!?;\n\r…؛؟")
_FOLDED = tuple(zip("äöåõüšžéèëàáíóúñçё’-", (*"aoaouszeeeaaiounce'", ""), strict=True))
_MARKS = (*((mark, " ") for mark in ',?!()…؟،«»"'), (". ", " "), (".\n", "\n"))
"""What marks are in a list of phrases: room between words."""
_ODD = re.compile(r"[^a-z0-9а-яіїєґ\u0621-\u064aپچژگکی' \n]")
_KEEP = {"ä": "ä", "ö": "ö", "å": "å", "й": "й", "ї": "ї", "ё": "е"}


@dataclass(frozen=True, slots=True)
class Token:
    """A word, or a mark that parts clauses (`mark`). `plain` is case-folded, `folded` has a, o for ä, ö, å, too."""

    raw: str
    plain: str
    folded: str
    start: int
    mark: bool = False

    @property
    def ends_sentence(self) -> bool:
        """Whether a sentence ends here."""
        return self.mark and self.raw in _SENTENCE_BREAKS


@lru_cache(maxsize=20_000)
def plain(word: str) -> str:
    """The word in its plain form: case-folded, composed, without foreign accents, lengthening and joining signs."""
    text = unicodedata.normalize("NFC", word.replace("’", "'").casefold())
    if not _PLAIN.fullmatch(text):
        text = "".join(_KEEP.get(letter) or _bare(letter) for letter in text)
    text = _ELONGATED.sub(r"\1\1", text)
    return text.replace("-", "")[:MAX_TOKEN]


@lru_cache(maxsize=2_000)
def _bare(letter: str) -> str:
    if letter.isascii():
        return letter
    return "".join(part for part in unicodedata.normalize("NFKD", letter) if not unicodedata.combining(part))


@lru_cache(maxsize=20_000)
def fold(word: str) -> str:
    """The word as it is typed by those without ä, ö, å."""
    return word.replace("ä", "a").replace("ö", "o").replace("å", "a")


def _blank(match: re.Match[str]) -> str:
    """As many spaces: an address on the web has no words, and what stands after it stays in its place."""
    return " " * len(match.group())


def tokens(text: str) -> tuple[Token, ...]:
    """The words and clause marks of the first `MAX_CHARACTERS` of a text."""
    found = []
    for match in _TOKEN.finditer(_ADDRESS.sub(_blank, text[:MAX_CHARACTERS])):
        raw = match.group()
        if raw in _BREAKS:
            found.append(Token(raw, raw, raw, match.start(), mark=True))
            continue
        word = plain(raw)
        if word:
            found.append(Token(raw, word, fold(word), match.start()))
    return tuple(found)


def word_set(text: str) -> frozenset[str]:
    """The words of a list that is written as running text."""
    return frozenset(text.split())


def words_of(phrase: str) -> tuple[str, ...]:
    """The plain words of a phrase from the admins' files."""
    lowered = phrase.casefold()
    if _SIMPLE.fullmatch(lowered) and not _ELONGATED.search(lowered):
        return tuple(lowered.replace("-", "").split())
    return tuple(token.plain for token in tokens(phrase) if not token.mark)


def folded_words(phrases: Iterable[str], more: Callable[[list[str]], list[str]] | None = None) -> tuple[list[str], list[int]]:
    """The folded words of phrases from the admins' files, one after the other, and how many each has.

    As `words_of` and `fold`, for thousands at once; `more` makes of the words of a phrase what is given instead.
    """
    found: list[str] = []
    sizes: list[int] = []
    text = "\n".join(phrases).casefold()
    for letter, plainer in _FOLDED:
        text = text.replace(letter, plainer)
    for mark, room in _MARKS:
        text = text.replace(mark, room)
    odd = _ODD.search(text) is not None
    for line in text.split("\n"):
        words = [token.folded for token in tokens(line) if not token.mark] if odd and _ODD.search(line) else line.split()
        if more:
            words = more(words)
        found += words
        sizes.append(len(words))
    return found, sizes


def typed_without_dots(word: str, original: str) -> bool:
    """Whether `word` may be `original` typed without ä and ö (the two being alike when folded)."""
    return word == original or not any(letter in "äöå" for letter in word)


SMALL_TALK = word_set("""
    moi hei no ni niin nyt siis kiitos please snalla olkaa hyva ihan joo ok sitten sit vaan tama taa mulle minulle se
""")
"""Folded words that add nothing to a command."""
