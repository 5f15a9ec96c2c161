"""Which fields a text wishes for, and which it refuses."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from bot.understanding.clauses import YES, Clause, Mood
from bot.understanding.matching import Hit
from bot.understanding.meaning import Found
from bot.understanding.normal import Token
from bot.understanding.numbers import is_of_another, spoken

THRESHOLD = 0.4
"""Less sure than this is no match."""
TOLD_NOW = 0.6
"""What is told this surely of now puts what was before aside."""
WAS = 0.45
"""What one did, when nothing is wished for, is at most so sure a guess at what one wants."""
LONG = 8
"""In a message of more words, what is only told of counts for nothing where something is wished for."""
CLOSE = 0.5
"""Fields this much less sure than the best are left out."""
_PETS = ("koira", "koirani", "kissa", "kissani", "hund", "katt", "dog", "cat", "puppy", "собак", "кошк", "кіт")
_OWN = re.compile(
    r"\b(?:mulla|mul|minulla|meilla|meil|mun|minun|meidan|kotona|kotosalla|himassa|yksinhuolt\w*|jag har|mina barn|hemma|i have|my|our|"
    r"у меня|у мене|мой|моя|мои|дома|вдома)\b|\b(?:lapse|poja|tyttare|laps\w*|vauva)(?:ni|mme)\b|\b\d+ ?(?:v|kk|vuotias\w*)\b"
    r"|\b(?:two|three|four|small) (?:kids|children)\b|\bkids? (?:at|in) school\b|\byh aiti\b|\byhaiti\b|\blapset (?:\d|(?:on |"
    r"ovat )?(?:jo |nyt )?(?:koulussa|"
    r"tarhassa|paivakodissa|isoja|muutt))"
)
"""What shows that a child is one's own."""
_FACTOR = {Mood.WISHED: 1.12, Mood.SAID: 1.0, Mood.PAST: 0.65, Mood.REFUSED: 1.0, Mood.VOID: 0.0}


def without_family(hits: Iterable[Hit], found: Sequence[Clause], words: Sequence[Token]) -> list[Hit]:
    """The hits without one's own children and pets, where they are only told of: «mulla on 2v lapsi», «my cat is funny»."""
    hits = list(hits)
    own: set[int] = set()
    for clause in found:
        line = spoken(words[clause.start : clause.end])
        family = {at for at in range(clause.start, clause.end) if is_of_another(words[at].folded) or words[at].folded.startswith(_PETS)}
        other = any(
            hit.sense.kind == "field" and not family.issuperset(hit.positions) and clause.start <= hit.positions[0] < clause.end
            for hit in hits
        )
        if family and not other and not clause.wishes and _OWN.search(line):
            own |= family
    return [hit for hit in hits if not (hit.sense.kind == "field" and own.issuperset(hit.positions))]


def weigh(hits: Iterable[Hit], moods: Mapping[int, Mood], words: Sequence[Token]) -> tuple[tuple[Found, ...], tuple[Found, ...]]:
    """The fields that are wished for or spoken of, best first, and those that are refused."""
    wanted: list[tuple[Hit, Mood]] = []
    refused: list[tuple[Hit, Mood]] = []
    for hit in hits:
        if hit.sense.kind == "field":
            mood = _mood_of(hit, moods, words)
            (refused if mood is Mood.REFUSED else wanted).append((hit, mood))
    against = _found(refused, words, THRESHOLD * 0.85)
    no = {field.id for field in against}
    told = _found([(hit, mood) for hit, mood in wanted if hit.sense.id not in no], words, THRESHOLD)
    wished = {hit.sense.id for hit, mood in wanted if mood is Mood.WISHED and hit.sure * hit.sense.weight >= 0.5}
    now = {hit.sense.id for hit, mood in wanted if mood is not Mood.PAST}
    if wished or any(field.id in now and field.score >= TOLD_NOW for field in told):
        # What one did before is not what one wants, where that is said.
        told = tuple(field for field in told if field.id in now)
    if wished and sum(not token.mark for token in words) > LONG:
        # Who tells much and wishes for something also tells what they are, and what others are.
        told = tuple(field for field in told if field.id in wished)
    told = tuple(field if field.id in now else replace(field, score=min(field.score, WAS)) for field in told)
    best = told[0].score if told else 0.0
    return tuple(field for field in told if field.score >= best * CLOSE), against


def _mood_of(hit: Hit, moods: Mapping[int, Mood], words: Sequence[Token]) -> Mood:
    here = [moods.get(position, Mood.SAID) for position in hit.positions]
    last = hit.positions[-1]
    if here[-1] is Mood.WISHED and any(token.folded in YES for token in words[last + 1 : last + 3]):
        return Mood.WISHED  # «Ihmisiä en halua hoitaa mutta eläimiä kyllä»
    for mood in (Mood.VOID, Mood.REFUSED, Mood.WISHED, Mood.PAST):
        if mood in here:
            return mood
    return Mood.SAID


def _found(hits: Iterable[tuple[Hit, Mood]], words: Sequence[Token], threshold: float) -> tuple[Found, ...]:
    """Each field with its score: the doubt that remains after all its words, taken from one."""
    doubt: dict[str, float] = {}
    because: dict[str, dict[int, None]] = {}
    first: dict[str, int] = {}
    spoken: dict[tuple[str, tuple[int, ...]], float] = {}
    for hit, mood in hits:
        share = min(0.99, hit.sense.weight * hit.sure * _FACTOR[mood])
        key = (hit.sense.id, hit.positions)
        spoken[key] = max(spoken.get(key, 0.0), share)
    for (field, positions), share in spoken.items():
        if share > 0.0:
            doubt[field] = doubt.get(field, 1.0) * (1.0 - share)
            because.setdefault(field, {}).update(dict.fromkeys(positions))
            first[field] = min(first.get(field, len(words)), positions[0])
    found = [
        Found(field, round(1.0 - left, 3), tuple(words[at].raw for at in sorted(because[field])))
        for field, left in doubt.items()
        if 1.0 - left >= threshold
    ]
    return tuple(sorted(found, key=lambda hit: (-hit.score, first[hit.id], hit.id)))
