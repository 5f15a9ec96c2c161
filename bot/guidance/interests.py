"""From taps on a few statements to fields where that is daily work.

Each statement is of one of Holland's six interest types. A person's six sums are compared with each field's six scores
(O*NET's, by way of ESCO; see `fields.yaml`) by correlation: what counts is the shape, not how much one likes in all.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache
from math import sqrt
from statistics import fmean, pstdev

from bot.knowledge import Knowledge

POINTS = {"yes": 2, "maybe": 1, "no": 0}
TYPES = ("r", "i", "a", "s", "e", "c")
SHOWN_FIELDS = 4


def likes(knowledge: Knowledge, answers: Mapping[str, str]) -> dict[str, float]:
    """Interest type -> mean points of the statements answered (statement id -> yes, maybe or no); 0 where none was."""
    sums: dict[str, list[int]] = {letter: [] for letter in TYPES}
    for name, answer in answers.items():
        if name in knowledge.statements and answer in POINTS:
            sums[knowledge.statements[name].type].append(POINTS[answer])
    return {letter: sum(points) / len(points) if points else 0.0 for letter, points in sums.items()}


def fields_for(knowledge: Knowledge, answers: Mapping[str, str]) -> tuple[str, ...]:
    """The fields that the answers speak for, best first; none when every answer is alike."""
    liked = likes(knowledge, answers)
    return _nearest(knowledge, tuple(liked[letter] for letter in TYPES))


@lru_cache(maxsize=4096)
def _nearest(knowledge: Knowledge, person: tuple[float, ...]) -> tuple[str, ...]:
    if max(person) == min(person):
        return ()
    nearness = {name: _correlation(person, shape) for name, shape in _shapes(knowledge).items()}
    ranked = sorted(nearness, key=lambda name: (-nearness[name], name))
    return tuple(name for name in ranked[:SHOWN_FIELDS] if nearness[name] > 0)


@lru_cache(maxsize=4)
def _shapes(knowledge: Knowledge) -> Mapping[str, list[float]]:
    """Field -> its six scores, half as they are and half as they stand among the fields.

    Nearly all work is orderly and little of it is art, so what sets a field apart counts as well. A field that is every
    type alike has no shape.
    """
    scores = {field.id: [getattr(field.interests, letter) for letter in TYPES] for field in knowledge.fields.values()}
    shaped = {name: row for name, row in scores.items() if len(set(row)) > 1}
    columns = list(zip(*shaped.values(), strict=True))
    spread = pstdev(score for row in shaped.values() for score in row)
    means, spreads = [fmean(column) for column in columns], [pstdev(column) or 1.0 for column in columns]
    return {
        name: [score / spread + (score - mean) / own for score, mean, own in zip(row, means, spreads, strict=True)]
        for name, row in shaped.items()
    }


def _correlation(one: Sequence[float], other: Sequence[float]) -> float:
    left, right = _centred(one), _centred(other)
    length = sqrt(sum(x * x for x in left) * sum(y * y for y in right))
    return sum(x * y for x, y in zip(left, right, strict=True)) / length if length else 0.0


def _centred(values: Sequence[float]) -> list[float]:
    mean = sum(values) / len(values)
    return [value - mean for value in values]
