"""Which route a text names and asks about: «miksei lähihoitajaa», «entä oppisopimus?», "what about the practical nurse".

A name counts as named where the words that tell most of it are in the text, inflected, misspelt, or as the beginning of a
compound («lähihoitajaopinnot»). What routes are called is in `names.py`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Literal

from rapidfuzz.distance import OSA

from bot.understanding.finnish import ENDINGS, LONGEST_ENDING
from bot.understanding.language import is_small, languages_of, stem
from bot.understanding.matching import without_general_head
from bot.understanding.names import GENERAL, SHORT, Names, Phrase, names_of
from bot.understanding.normal import SMALL_TALK, Token, fold, tokens, typed_without_dots, word_set, words_of
from bot.understanding.places import find_places

if TYPE_CHECKING:
    from bot.knowledge.knowledge import Knowledge
    from bot.knowledge.model import Words

MAX_WORDS = 25
"""A longer message tells a story: it asks after no route."""
MAX_GAP = 3
"""So many words may stand between those of «miksi … ei»."""
SHARE = 0.6
"""How much of a name must be in the text, by the weights of its words."""
MISSPELT, STEMMED, HEADLESS, INFLECTED = 0.8, 0.9, 0.95, 0.98
SHORTEST_MISSPELT = 6

_ASKING = word_set("""
    miten kuinka mita mika mitka missa mista mihin minne kuka milloin koska paljonko paljon montako kauanko kauan mitas hur nar var vem vad
    vilken how when where who which much many long
""")
"""Folded words that ask something else of a route than whether it suits."""
_BESIDE = word_set("""
    sopisi sopisiko sopii sopiiko sopis kavisi kay sopivaksi opiskella opiskelu opiskelemaan hakea paasta ruveta alkaa menna olisi ois
    sitten viela myos taalla siella lahella lahempana nyt oikein muka listalla listassa joukossa ehdotuksissa kanssa tyo ammatti ammattina
    homma hommat hommia hommiin duuni duunit duuneja duuniin tyot tyota toihin toita nainen sellainen sellaiseen sellaista
    passa passar dar har istallet studera bli som ocksa tror okej
    becoming being doing studying then instead too here there job work me suit possible option options
""")
"""Folded words that may stand beside a name in «entä …» without making another question of it."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What a text asks after. `routes` are equally well named, in the order of the files; empty where it names none.

    `how`: why it was not there, or what of it. `by`: what named them, a name of the route or what it gives, the name of
    its kind, or only that of who provides it. `places` and `providers` are named besides. `plain`: nothing else is said.
    `more`: something else is asked («entä paljonko se maksaa»).
    """

    how: Literal["why_not", "what_about"]
    routes: tuple[str, ...]
    by: Literal["name", "kind", "provider"] | None
    places: tuple[str, ...]
    providers: tuple[str, ...]
    because: tuple[str, ...]
    plain: bool
    more: bool


def asked_after(knowledge: Knowledge, text: str) -> Asked | None:
    """What the text asks after; None where it has not the form of such a question."""
    words = tokens(text)
    spoken = [at for at, token in enumerate(words) if not token.mark]
    if not spoken or len(spoken) > MAX_WORDS:
        return None
    asking = _asking(knowledge, words)
    if asking is None:
        return None
    how, taken = asking
    names = names_of(knowledge)
    places = [hit for hit in find_places(names.places, words, frozenset()) if hit[0] not in taken]
    located = {at for at, _, _ in places}
    meant = {at: meant_words(names, words[at]) for at in spoken if at not in taken and at not in located}
    named, by, because = _best(names, meant)
    providers = {at: found for at, some in meant.items() if (found := _providers(names, some))}
    routes = named or tuple(route for found in providers.values() for one in found for route in names.provided[one])
    told = taken | located | because | providers.keys()
    return Asked(
        how=how,
        routes=routes,
        by=by or ("provider" if routes else None),
        places=tuple(dict.fromkeys(place for _, place, _ in places)),
        providers=tuple(dict.fromkeys(one for found in providers.values() for one in found)),
        because=tuple(words[at].raw for at in sorted(because)),
        plain=not any(_tells(words[at]) for at in spoken if at not in told),
        more=any(words[at].folded in _ASKING for at in spoken if at not in taken),
    )


def _tells(token: Token) -> bool:
    """Whether a word says something of its own beside a name."""
    word = token.folded
    return not (word in _BESIDE or word in SMALL_TALK or word in GENERAL or is_small(token.plain, None))


def _asking(knowledge: Knowledge, words: Sequence[Token]) -> tuple[Literal["why_not", "what_about"], set[int]] | None:
    """How the text asks, and the positions of the words that do."""
    names = _triggers(knowledge)
    for at in range(len(words)):
        for phrase in names[0].get(words[at].folded, ()):
            if found := _follows(words, at, phrase, MAX_GAP):
                return "why_not", found
    for at in range(len(words)):
        for phrase in names[1].get(words[at].folded, ()):
            if found := _follows(words, at, phrase, 0):
                return "what_about", found
    return None


def _follows(words: Sequence[Token], at: int, phrase: Sequence[str], gap: int) -> set[int]:
    """The positions of the words of a phrase, which begins at `at`, within one clause; empty where they are not there."""
    found = [at]
    for word in phrase[1:]:
        following = range(found[-1] + 1, min(len(words), found[-1] + 2 + gap))
        clause = [next_at for next_at in following if not any(words[between].mark for between in range(found[-1], next_at + 1))]
        hit = next((next_at for next_at in clause if words[next_at].folded == word), None)
        if hit is None:
            return set()
        found.append(hit)
    # «Miksei, voisin kokeilla» agrees to something.
    agrees = len(phrase) == 1 and at + 1 < len(words) and words[at + 1].mark
    return set() if agrees else set(found)


Triggers = Mapping[str, tuple[tuple[str, ...], ...]]


@lru_cache(maxsize=4)
def _triggers(knowledge: Knowledge) -> tuple[Triggers, Triggers]:
    """The phrases of «miksi ei» and «entä», by their first word."""
    return _by_first(knowledge.words.why_not), _by_first(knowledge.words.what_about)


def _by_first(lists: Words) -> Triggers:
    found: dict[str, dict[tuple[str, ...], None]] = {}
    for phrases in lists.values():
        for phrase in phrases:
            if words := tuple(fold(word) for word in words_of(phrase)):
                found.setdefault(words[0], {})[words] = None
    return {first: tuple(sorted(phrases, key=lambda words: -len(words))) for first, phrases in found.items()}


def _best(names: Names, meant: Mapping[int, Mapping[str, float]]) -> tuple[tuple[str, ...], Literal["name", "kind"] | None, set[int]]:
    """The routes that are named best, by what, and the positions of the words that name them."""
    sure: dict[str, float] = {}
    for some in meant.values():
        for word, how in some.items():
            sure[word] = max(how, sure.get(word, 0.0))
    numbers = {number for word in sure for number in names.by_word.get(word, ())}
    scored = {number: score for number in numbers if (score := score_of(names, names.phrases[number], sure)) > 0}
    if not scored:
        return (), None, set()
    most = max(scored.values())
    best = [names.phrases[number] for number in sorted(scored) if scored[number] == most]
    words = frozenset(word for phrase in best for word in phrase.words)
    because = {at for at, some in meant.items() if not words.isdisjoint(some)}
    by: Literal["name", "kind"] = "kind" if any(phrase.by == "kind" for phrase in best) else "name"
    routes = tuple(dict.fromkeys(route for phrase in best for route in phrase.routes))
    kinds = [names.phrases[number] for number in scored if names.phrases[number].by == "kind"]
    for other in kinds if by == "name" else ():
        if within := set(other.routes) & set(routes):
            routes = tuple(route for route in routes if route in within)
    return routes, by, because


def score_of(names: Names, phrase: Phrase, sure: Mapping[str, float]) -> float:
    """How much of the text a name explains: the weights of its words that are there, times their share of all its words."""
    whole = sum(names.weight[word] for word in phrase.words)
    there = sum(names.weight[word] * sure[word] for word in phrase.words if word in sure)
    share = there / whole
    telling = (
        len(phrase.words) == 1
        or sum(word in sure for word in phrase.words) > 1
        or any(len(word) > SHORT for word in phrase.words & sure.keys())
    )
    return round(there * share, 9) if share >= SHARE and telling else 0.0


def _providers(names: Names, meant: Mapping[str, float]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(one for word, sure in meant.items() if sure > MISSPELT for one in names.providers.get(word, ())))


def meant_words(names: Names, token: Token) -> dict[str, float]:
    """The words of names that a word of the text may be -> how surely."""
    found = _forms_of(names, token.plain, token.folded)
    headless = without_general_head(token.folded)
    if not found and headless != token.folded:
        bare = token.plain[: len(headless)]
        found = {word: sure * HEADLESS for word, sure in _forms_of(names, bare, headless).items()}
    return found or _misspelt(names, token.folded)


def _forms_of(names: Names, word: str, folded: str) -> dict[str, float]:
    found = {of: 1.0 for form, of in names.exact.get(folded, ()) if typed_without_dots(word, form)}
    for end in range(len(folded), max(2, len(folded) - LONGEST_ENDING - 1), -1):
        if folded[end:] not in ENDINGS or end < 3:
            continue
        for basic, form in names.forms.get(folded[:end]):
            if typed_without_dots(word[:end], form):
                found = {**dict.fromkeys(names.basics.get(basic, ()), INFLECTED), **found}
    if not found and len(word) >= 4:
        for language in languages_of(word):
            found.update(dict.fromkeys(names.stems.get((language, stem(word, language)), ()), STEMMED))
    return found


def _misspelt(names: Names, folded: str) -> dict[str, float]:
    """Words of names that differ by one letter, long ones by two, from a word without its ending."""
    bases = [folded[: len(folded) - len(ending)] for ending in ("", "ksi", "n", "a", "ta", "ssa", "s", "lle") if folded.endswith(ending)]
    for base in bases:
        if len(base) < SHORTEST_MISSPELT:
            continue
        most = 1 if len(base) < 9 else 2
        near = [
            (distance, word)
            for form, word in names.spellings.get(base[:2], ())
            if abs(len(form) - len(base)) <= most and (distance := OSA.distance(base, form, score_cutoff=most)) <= most
        ]
        if near:
            least = min(near)[0]
            return {word: MISSPELT for distance, word in near if distance == least}
    return {}
