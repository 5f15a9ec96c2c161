"""Where the words of a phrase stand in a text: in order with a small gap, or near each other."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from bot.understanding.lexicon import Phrase

MAX_GAP = 3
"""So many other words may stand among the words of a phrase that has no order."""


def find_positions(phrase: Phrase, lemmas: Sequence[Collection[str]], anchor: int) -> tuple[int, ...]:
    """Where the words of a phrase stand around `anchor`; empty when they don't."""
    if phrase.ordered:
        return _in_order(phrase, lemmas, anchor)
    span = len(phrase.words) + MAX_GAP
    window = range(max(0, anchor - span), min(len(lemmas), anchor + span + 1))
    near = sorted(window, key=lambda at: (abs(at - anchor), at))
    places: list[int] = []
    for word in phrase.words:
        place = next((at for at in near if at not in places and not word.isdisjoint(lemmas[at])), None)
        if place is None:
            return ()
        places.append(place)
    return tuple(sorted(places)) if max(places) - min(places) <= span else ()


def _in_order(phrase: Phrase, lemmas: Sequence[Collection[str]], anchor: int) -> tuple[int, ...]:
    for index, word in enumerate(phrase.words):
        if word.isdisjoint(lemmas[anchor]):
            continue
        for start in range(max(0, anchor - index - (1 if index else 0)), anchor - index + 1):
            places = _from(phrase, lemmas, start)
            if places and anchor in places:
                return places
    return ()


def _from(phrase: Phrase, lemmas: Sequence[Collection[str]], start: int) -> tuple[int, ...]:
    """The positions of an ordered phrase that begins at `start`; one other word may stand among its words."""
    places: list[int] = []
    at, spare = start, 1 if len(phrase.words) > 1 else 0
    for index, word in enumerate(phrase.words):
        while at < len(lemmas) and word.isdisjoint(lemmas[at]):
            if not index or not spare:
                return ()
            spare -= 1
            at += 1
        if at >= len(lemmas):
            return ()
        places.append(at)
        at += 1
    return tuple(places)
