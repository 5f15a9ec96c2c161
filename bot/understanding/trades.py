"""Which trade words name: not only the field, but the very name that some routes have («hierojaksi», not just «hoitoala»).

A trade is told by the words of that name, folded and in alphabetical order, so that it can be kept and found again.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import TYPE_CHECKING

from bot.understanding.names import names_of
from bot.understanding.naming import meant_words, score_of
from bot.understanding.normal import tokens

if TYPE_CHECKING:
    from bot.knowledge.knowledge import Knowledge

SURE = 0.6
"""A name must be named this surely by one of the words: no far slip of another word."""


def trades_named(knowledge: Knowledge, text: str) -> tuple[str, ...]:
    """The trades that the text names best; none where it names only kinds of routes, or nothing."""
    names = names_of(knowledge)
    sure: dict[str, float] = {}
    for token in tokens(text):
        for word, how in ({} if token.mark else meant_words(names, token)).items():
            sure[word] = max(how, sure.get(word, 0.0))
    numbers = {number for word, how in sure.items() if how >= SURE for number in names.by_word.get(word, ())}
    scored = {number: score_of(names, names.phrases[number], sure) for number in numbers}
    most = max(scored.values(), default=0.0)
    best = [names.phrases[number] for number, score in sorted(scored.items()) if score == most > 0]
    return tuple(sorted(_key(phrase.words) for phrase in best if phrase.by == "name"))


def routes_of_trade(knowledge: Knowledge, trade: str) -> frozenset[str]:
    """The routes that have the name; none where no route has it any more."""
    return _by_trade(knowledge).get(trade, frozenset())


@lru_cache(maxsize=4)
def _by_trade(knowledge: Knowledge) -> Mapping[str, frozenset[str]]:
    return {_key(phrase.words): frozenset(phrase.routes) for phrase in names_of(knowledge).phrases if phrase.by == "name"}


def _key(words: frozenset[str]) -> str:
    return " ".join(sorted(words))
