"""Which of the questions that admins have written an answer for a text asks."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.understanding.language import script, stem
from bot.understanding.meaning import Found
from bot.understanding.normal import Token, fold, word_set, words_of

if TYPE_CHECKING:
    from bot.knowledge.model import Question

ASKED = 0.52
"""A question form is answered from this likeness on."""
TOLD = 0.66
"""What isn't asked must be this like a telling phrase."""
PART = 0.8
"""What a part of a compound adds, beside the whole."""
UNKNOWN = 0.7
"""How much a word that no question has tells against all of them, beside the most telling one."""
TOGETHER = 0.6
"""How sure a question is that only several ways to ask it explain."""
MAX_SENTENCES = 12
_GRADES = (
    ("kk", "k"),
    ("pp", "p"),
    ("tt", "t"),
    ("nt", "n"),
    ("nn", "n"),
    ("nd", "n"),
    ("mp", "m"),
    ("mm", "m"),
    ("lt", "l"),
    ("ll", "l"),
    ("rt", "r"),
    ("rr", "r"),
)
_DERIVED = ("eminen", "emise", "aminen", "amise", "emis", "amis", "emin", "amin", "ema", "ama", "em", "am", "ija", "ij", "elu")
_SAME = {
    spoken: written
    for written, several in {
        "miten": "kuinka mites mitenkä kuis kui mite millä", "milloin": "koska millon millos", "mistä": "mist mistäs mistähän",
        "missä": "mis misä missäs", "mikä": "mikäs mikähän",
        "voiko": "voinko voisko voisiko saako pystyykö pystyyks onnistuuko voiks saaks",
        "paljonko": "paljon paljoko paljonks paljoks", "kauanko": "kauan kauanks kauvanko kauaks", "montako": "monta",
        "onko": "onks oisko olisiko onkohan",
        "pitääkö": "pitääks täytyykö tarviiko tarvitseeko tarviiks pitäiskö pitäskö", "minusta": "musta minust must",
        "hakea": "haen haetaan haet hakee hakisin haettiin hakemaan hakeminen hakeudun hakeutua hakeudutaan hakeutuu",
        "minulla": "mulla mul minul", "tulee": "tulis tulisi", "sinne": "tonne tänne",
    }.items()
    for spoken in map(fold, several.split())
}  # fmt: skip
"""Spoken words, folded, and what they are compared as."""
_LIGHT = 0.25
_QUESTION_WORDS = frozenset(
    fold(word)
    for word in word_set("""
        mikä mitä mitkä missä mistä mihin minne miten kuinka kuka kenelle keneltä milloin koska miksi paljonko montako kauanko onko voiko
        voinko saako saanko pitääkö täytyykö tarviiko tarvitseeko pääseekö pääsenkö kannattaako maksaako kestääkö mites minkä minkälainen
        millainen kummin vad hur när var vem vilken vilka varför kan får måste finns är what how when where who which why can could do does
        is are should may как что где когда кто сколько можно почему какой какие куда чи як що де коли скільки можна kuidas mis kus kas
        millal kes
    """)
)
_ASKS_FIRST = frozenset({"paljon", "kauan", "monta"})
"""These ask where a sentence begins with them."""
_TELLING = frozenset(["kauanko", "paljonko", "milloin", "montako"])
"""Question words that tell by themselves what is asked."""
_YOU = frozenset(["sina", "sa", "oletko", "olet", "oot", "ootko", "sun", "sinun", "you", "du", "ты", "вы"])
"""Who asks of «you» asks of the bot, unless a way to ask has the word, too."""
_LIGHT_WORDS = (_QUESTION_WORDS - _TELLING) | frozenset(
    fold(word)
    for word in word_set("""
        on ja se tämä tää tän siinä siitä sitten niin mä minä mun minun mulla voi voin saa saan pitää olla olisi ois vai tai ne jos kun että
        et ihan jag det att en ett i på för om och min the a an i to it of in for if my you me and в на ли я и по для это не haluan
        haluaisin haluun kiitos hei moi man vi ska skall du jo oon olen enää tästä täällä sinne pystyy pystyn pystyisi tarvii tarvitsee
        täytyy onnistuu onnistuuko kannattaa have we my
    """)
)


@dataclass(frozen=True, slots=True)
class Ask:
    """One way to ask a question: its stems with their weights."""

    question: str
    stems: Mapping[str, float]
    total: float
    words: int
    you: bool = False
    """Whether its question may be asked of «you»."""


@dataclass(frozen=True, slots=True, eq=False)
class QuestionIndex:
    """Ways to ask, by the stems in them, and how telling each stem is."""

    asks: tuple[Ask, ...]
    by_stem: Mapping[str, tuple[int, ...]]
    weights: Mapping[str, float]
    rare: float
    by_part: Mapping[str, tuple[tuple[int, str], ...]]
    """Part of a compound stem -> (way to ask, the compound)."""


def question_index(questions: Iterable[Question]) -> QuestionIndex:
    """The questions, ready for look-up."""
    ways = [
        (question.id, dict.fromkeys(_stem(word, language.partition("-")[0]) for word in words_of(phrase)), words_of(phrase))
        for question in questions
        for language, phrases in (*question.asks.items(), *((tongue, (name,)) for tongue, name in question.names.items()))
        for phrase in phrases
    ]
    owners: dict[str, set[str]] = {}
    for question_id, stems, _ in ways:
        for one in stems:
            owners.setdefault(one, set()).add(question_id)
    rare = math.log(1 + len({way[0] for way in ways}))
    weights = {one: (_LIGHT if one in _LIGHT_STEMS else 1.0) * max(0.3, rare - math.log(len(ids))) for one, ids in owners.items()}
    of_you = {question_id for question_id, _, spoken in ways if not _YOU.isdisjoint(map(fold, spoken))}
    asks: list[Ask] = []
    by_stem: dict[str, list[int]] = {}
    for question_id, stems, spoken in ways:
        weighed = {one: weights[one] for one in stems}
        for one in weighed:
            by_stem.setdefault(one, []).append(len(asks))
        asks.append(Ask(question_id, weighed, sum(weighed.values()), len(spoken), question_id in of_you))
    by_part: dict[str, list[tuple[int, str]]] = {}
    for one, found in by_stem.items():
        for part in _parts(one, by_stem):
            by_part.setdefault(part, []).extend((ask, one) for ask in found)
    frozen = {one: tuple(found) for one, found in by_stem.items()}
    return QuestionIndex(tuple(asks), frozen, weights, rare, {part: tuple(found) for part, found in by_part.items()})


def _stem(word: str, language: str) -> str:
    if script(word) == "cyrillic":
        return stem(word, "ru")
    if language not in {"sv", "en", "et"}:
        said = _SAME.get(fold(word), word)
        return _graded(_root(fold(stem(_without_asking(said), "fi"))))
    return fold(stem(word, language))


def _root(one: str) -> str:
    """The stem without what makes a doer or a doing of it: «opiskelija», «opiskeleminen» and «opiskella» are alike."""
    ending = next((ending for ending in _DERIVED if one.endswith(ending) and len(one) - len(ending) >= 4), "")
    return one[: len(one) - len(ending)]


def _graded(one: str) -> str:
    """A Finnish stem with the grade of its consonants taken out: «asunto» and «asunnon» are alike."""
    for strong, weak in _GRADES:
        one = one.replace(strong, weak)
    return one.rstrip("aeiouy") if len(one) > 4 else one


def _without_asking(word: str) -> str:
    """«maksaako» without its «-ko», which asks but says nothing of what."""
    return word[:-2] if word.endswith(("ko", "kö")) and len(word) > 6 else word


_LIGHT_STEMS = _LIGHT_WORDS | {_stem(word, language) for word in _LIGHT_WORDS for language in ("fi", "sv", "en", "ru")}


def find_question(index: QuestionIndex, words: Sequence[Token], text: str, language: str | None) -> tuple[Found, bool] | None:
    """The question a text asks, and whether it has the form of a question; None when it asks none of them."""
    best: tuple[Found, bool] | None = None
    for sentence in _sentences(words)[:MAX_SENTENCES]:
        asked = _asks(sentence, text)
        spoken = [token for token in sentence if not token.mark]
        for tongue in dict.fromkeys((language or "fi", "fi")):
            hit = _closest(index, spoken, tongue)
            if hit and hit.score >= _bound(hit, asked=asked, of=len(spoken)) and (best is None or hit.score > best[0].score):
                best = hit, asked
    return best


def _bound(hit: Found, *, asked: bool, of: int) -> float:
    """How alike a sentence must be: one telling word alone, of several, is held to more."""
    lonely = len(hit.because) < 2 and of > 1
    if asked:
        return ASKED + (0.07 if lonely else 0.0)
    return TOLD + (0.2 if lonely else 0.0)


def _sentences(words: Sequence[Token]) -> list[list[Token]]:
    """The sentences of a text; and its clauses, where there is more than one."""
    found: list[list[Token]] = [[]]
    for token in words:
        found[-1].append(token)
        if token.ends_sentence:
            found.append([])
    clauses: list[list[Token]] = [[]]
    for token in words:
        if token.mark:
            clauses.append([])
        else:
            clauses[-1].append(token)
    short = [clause for clause in clauses if len(clause) >= 2]
    return [sentence for sentence in found if sentence] + (short if len(short) > 1 else [])


def _asks(sentence: Sequence[Token], text: str) -> bool:
    spoken = [token for token in sentence if not token.mark]
    if not spoken:
        return False
    end = spoken[-1].start + len(spoken[-1].raw)
    if text[end : end + 3].lstrip().startswith("?"):
        return True
    if spoken[0].folded in _ASKS_FIRST:
        return True
    first = spoken[:3]
    return any(token.folded in _QUESTION_WORDS or (token.plain.endswith(("ko", "kö")) and len(token.plain) > 4) for token in first)


def _closest(index: QuestionIndex, words: Sequence[Token], language: str) -> Found | None:
    stems: dict[str, Token] = {}
    for token in words:
        stems.setdefault(_stem(token.plain, language), token)
    total = sum(_weight(index, one) for one in stems)
    shared = _shared(index, stems, split=len(words) > 1)
    you = _YOU.intersection(token.folded for token in words)
    best, score = -1, 0.0
    for ask, parts in shared.items():
        likeness = 2 * sum(parts.values()) / (total + index.asks[ask].total)
        if you and not index.asks[ask].you:
            likeness *= 0.7
        if likeness > score:
            best, score = ask, likeness
    because = tuple(stems[one].raw for one in shared.get(best, ()) if one not in _LIGHT_STEMS)
    if score < ASKED and not you:
        best, because, score = _together(index, stems, shared) or (best, because, score)
    if best < 0 or not (because or score > 0.9):
        return None
    return Found(index.asks[best].question, round(min(1.0, score), 3), because or tuple(token.raw for token in words))


def _together(
    index: QuestionIndex, stems: Mapping[str, Token], shared: Mapping[int, Iterable[str]]
) -> tuple[int, tuple[str, ...], float] | None:
    """The question whose ways to ask have, all taken together, every telling word of the text, of which there are two at least."""
    telling = [one for one in stems if one not in _LIGHT_STEMS]
    if len(telling) < 2:
        return None
    have: dict[str, set[str]] = {}
    for ask, known in shared.items():
        have.setdefault(index.asks[ask].question, set()).update(known)
    fitting = [ask for ask in shared if have[index.asks[ask].question].issuperset(telling)]
    if len({index.asks[ask].question for ask in fitting}) != 1:
        return None
    return fitting[0], tuple(stems[one].raw for one in telling), TOGETHER


def _shared(index: QuestionIndex, stems: Iterable[str], *, split: bool) -> dict[int, dict[str, float]]:
    """For each way to ask, the stems of the text that it has, with what each adds; a part of a compound adds less."""
    shared: dict[int, dict[str, float]] = {}
    for one in stems:
        for ask in index.by_stem.get(one, ()):
            shared.setdefault(ask, {})[one] = index.weights[one]
        for part in _parts(one, index.by_stem) if split else ():
            for ask in index.by_stem[part]:
                shared.setdefault(ask, {}).setdefault(one, PART * min(index.weights[part], _weight(index, one)))
        for ask, whole in index.by_part.get(one, ()):
            shared.setdefault(ask, {}).setdefault(one, PART * min(index.weights[whole], _weight(index, one)))
    return shared


def _parts(one: str, known: Mapping[str, object]) -> tuple[str, ...]:
    """The known stems that a compound ends in and begins with."""
    if len(one) < 8:
        return ()
    end = next((one[start:] for start in range(2, len(one) - 3) if one[start:] in known and one[start:] not in _LIGHT_STEMS), None)
    start = next((one[:stop] for stop in range(len(one) - 3, 5, -1) if one[:stop] in known and one[:stop] not in _LIGHT_STEMS), None)
    return tuple(part for part in (end, start) if part)


def _weight(index: QuestionIndex, one: str) -> float:
    if one in index.weights:
        return index.weights[one]
    return _LIGHT * index.rare if one in _LIGHT_STEMS else UNKNOWN * index.rare
