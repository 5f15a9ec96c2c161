"""From taps on a few statements to fields where that is daily work, and which statement to show next.

Each statement is of one of Holland's six interest types. A person's six likings are compared with each field's six scores
(O*NET's, by way of ESCO; see `fields.yaml`) by correlation: what counts is the shape, not how much one likes in all. How
alike the two are is called nearness, from -1 to 1.

**What is shown next** is the statement whose answer is expected to improve the list of fields most: for each answer that
the person may give, how much nearer the fields would be that are best then than those that are best now, times how likely
that answer is by what they have said of the same type. Every type comes once before any comes twice. The list is settled
when no statement is expected to improve it by `SETTLED`: two fields that fit equally well may change places for ever. The
measurements are in docs/decisions/0011.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache
from statistics import fmean, pstdev

import numpy as np
import numpy.typing as npt

from bot.knowledge import Knowledge

POINTS = {"yes": 2, "maybe": 1, "no": 0}
TYPES = ("r", "i", "a", "s", "e", "c")
SHOWN_FIELDS = 4

MAX_STATEMENTS = 12
"""No one is shown more statements than this."""

MAX_SKIPPED = 4
"""One who has passed over so many would rather not be asked by statements."""

SETTLED = 0.025
"""A list of fields that is expected to get nearer by less than this is settled (nearness goes from -1 to 1)."""

MAX_LIKED = 3
"""How many types are named as what the person likes."""

OWN_NEARNESS = 0.4
"""How much nearer a field is for what the person does already, in their own words: about as much as one clear answer."""

_RANKS = np.array((0.4, 0.3, 0.2, 0.1))
"""How much each place of the list counts; the first routes are those of the first field."""

_LIKELY = np.array(((0.66, 0.28, 0.06), (0.28, 0.44, 0.28), (0.06, 0.28, 0.66)))
"""After an answer (row), how likely each answer to another statement of the same type is: no, maybe, yes.

What people answer of whom every liking is as frequent as any other, and who miss their own by 0.6 points.
"""

_EVEN = np.full(3, 1 / 3)

Numbers = npt.NDArray[np.float64]

Points = tuple[tuple[int, ...], ...]
"""For each of the six types, the points of the statements answered, least first."""


def likes(knowledge: Knowledge, answers: Mapping[str, str]) -> dict[str, float]:
    """Interest type -> mean points of the statements answered (statement id -> yes, maybe or no); only types with an answer."""
    return {letter: sum(points) / len(points) for letter, points in zip(TYPES, _points(knowledge, answers), strict=True) if points}


def says_something(knowledge: Knowledge, answers: Mapping[str, str]) -> bool:
    """Whether the answers speak for some fields more than for others: something is liked, and not all of it alike."""
    return bool(_nearness(knowledge, _points(knowledge, answers)).any())


def liked_types(knowledge: Knowledge, answers: Mapping[str, str]) -> tuple[str, ...]:
    """The types that the person likes best, at most three; none when no few stand out."""
    liked = likes(knowledge, answers)
    if not says_something(knowledge, answers):
        return ()
    best = [letter for letter in liked if liked[letter] == max(liked.values())]
    near = [letter for letter in liked if max(liked.values()) > liked[letter] >= 1.5]
    return (*best, *near)[:MAX_LIKED] if len(best) <= MAX_LIKED else ()


def fields_for(knowledge: Knowledge, answers: Mapping[str, str], own: Sequence[str] = (), refused: Sequence[str] = ()) -> tuple[str, ...]:
    """The fields that the answers speak for, best first.

    `own` are fields of what the person does already: they are nearer for it, and always among those named. Without them
    there is none when nothing is liked, or all of it alike. `refused` are never among them.
    """
    welcome = tuple(field for field in own if field not in refused)
    return _ranked(knowledge, _points(knowledge, answers), welcome, tuple(refused))


def most_telling(knowledge: Knowledge, answers: Mapping[str, str]) -> str | None:
    """The statement whose answer is expected to change the list of fields most; None when it is settled."""
    skipped = sum(name in knowledge.statements and answer not in POINTS for name, answer in answers.items())
    shown = [statement for name, statement in knowledge.statements.items() if name in answers]
    if len(shown) >= MAX_STATEMENTS or skipped >= MAX_SKIPPED:
        return None
    touched = frozenset(statement.type for statement in shown)
    waiting: dict[str, str] = {}
    for name, statement in knowledge.statements.items():
        if name not in answers:
            waiting.setdefault(statement.type, name)
    first = tuple(letter for letter in waiting if letter not in touched)
    best = _best_type(knowledge, _points(knowledge, answers), first, 0.0) if first else None
    best = best or _best_type(knowledge, _points(knowledge, answers), tuple(waiting), SETTLED)
    return waiting[best] if best else None


def _points(knowledge: Knowledge, answers: Mapping[str, str]) -> Points:
    given: dict[str, list[int]] = {letter: [] for letter in TYPES}
    for name, answer in answers.items():
        if name in knowledge.statements and answer in POINTS:
            given[knowledge.statements[name].type].append(POINTS[answer])
    return tuple(tuple(sorted(given[letter])) for letter in TYPES)


@lru_cache(maxsize=8192)
def _best_type(knowledge: Knowledge, points: Points, types: tuple[str, ...], least: float) -> str | None:
    """Of those types, the one of which another answer is expected to improve the list most, and by more than `least`."""
    gains = _gains(knowledge, points)
    best = max(types, key=lambda letter: gains[TYPES.index(letter)], default=None)
    return best if best is not None and gains[TYPES.index(best)] > least else None


def _gains(knowledge: Knowledge, points: Points) -> list[float]:
    """For each type, how much nearer the list of fields is expected to get by one more answer."""
    now = _weights(_nearness(knowledge, points))
    gains = []
    for at, given in enumerate(points):
        gain = 0.0
        for answer, chance in enumerate(_LIKELY[list(given)].mean(axis=0) if given else _EVEN):
            then = _nearness(knowledge, (*points[:at], tuple(sorted((*given, answer))), *points[at + 1 :]))
            gain += chance * float((_weights(then) - now) @ then)
        gains.append(round(gain, 9))
    return gains


def _weights(nearness: Numbers) -> Numbers:
    """How much each field counts in the list that is shown with that nearness."""
    weights = np.zeros(len(nearness))
    first = np.argsort(-nearness, kind="stable")[:SHOWN_FIELDS]
    weights[first] = np.where(nearness[first] > 0, _RANKS, 0.0)
    return weights


@lru_cache(maxsize=8192)
def _ranked(knowledge: Knowledge, points: Points, own: tuple[str, ...], refused: tuple[str, ...]) -> tuple[str, ...]:
    names, _ = _shapes(knowledge)
    nearness = _nearness(knowledge, points)
    if not nearness.any():
        return own[:SHOWN_FIELDS]
    near = {name: float(value) + OWN_NEARNESS * (name in own) for name, value in zip(names, nearness, strict=True)}
    best = sorted(near, key=lambda name: (-near[name], name))
    others = [name for name in best if near[name] > 0 and name not in own and name not in refused]
    named = {*own[:SHOWN_FIELDS], *others[: max(SHOWN_FIELDS - len(own), 0)]}
    return tuple(name for name in (*best, *(name for name in own if name not in near)) if name in named)


@lru_cache(maxsize=32_768)
def _nearness(knowledge: Knowledge, points: Points) -> Numbers:
    """For each field that has a shape, how near the person is to it; all 0 when nothing is liked, or all of it alike.

    A type without an answer is taken for what the others are on the mean, with one «maybe» among them.
    """
    names, shapes = _shapes(knowledge)
    means = [sum(given) / len(given) for given in points if given]
    if not means or max(means) == 0 or (len(means) > 1 and max(means) == min(means)):
        return np.zeros(len(names))
    unknown = (1 + sum(means)) / (1 + len(means))
    person = np.array([sum(given) / len(given) if given else unknown for given in points])
    person -= person.mean()
    length = float(np.sqrt(person @ person))
    return np.round(shapes @ person / length, 9) if length else np.zeros(len(names))


@lru_cache(maxsize=4)
def _shapes(knowledge: Knowledge) -> tuple[tuple[str, ...], Numbers]:
    """The fields that have a shape, and for each its six scores, half as they are and half as they stand among the fields.

    Nearly all work is orderly and little of it is art, so what sets a field apart counts as well. A field that is every
    type alike has no shape. Each row has the mean 0 and the length 1.
    """
    scores = {field.id: [float(getattr(field.interests, letter)) for letter in TYPES] for field in knowledge.fields.values()}
    shaped = {name: row for name, row in sorted(scores.items()) if len(set(row)) > 1}
    columns = list(zip(*shaped.values(), strict=True))
    spread = pstdev(score for row in shaped.values() for score in row)
    means, spreads = [fmean(column) for column in columns], [pstdev(column) or 1.0 for column in columns]
    rows = np.array(
        [[score / spread + (score - mean) / own for score, mean, own in zip(row, means, spreads, strict=True)] for row in shaped.values()]
    )
    rows -= rows.mean(axis=1, keepdims=True)
    return tuple(shaped), rows / np.linalg.norm(rows, axis=1, keepdims=True)
