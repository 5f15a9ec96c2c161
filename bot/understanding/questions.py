"""Which of the questions that admins have written an answer for a text asks."""

from __future__ import annotations

import itertools
import math
from collections.abc import Iterator, Sequence, Set
from typing import TYPE_CHECKING

import numpy as np

from bot.understanding.likeness import Floats, Heard, Lesson, Likeness, learn
from bot.understanding.meaning import Found
from bot.understanding.normal import Token, fold, word_set

if TYPE_CHECKING:
    from bot.knowledge.knowledge import Knowledge

NONE = "-"
"""What asks none of the questions."""
ASKED, TOLD = 0.8, 1.3
"""How much more like a question than like anything else a sentence with the form of one must be, and another sentence."""
FOREIGN, DOUBT = 1.0, 0.3
"""How much more, for each step that the message sounds less than `FOREIGN` like one for Opastin."""
MAX_SENTENCES = 12
SOFTNESS = 1.5
_QUESTION_WORDS = frozenset(
    fold(word)
    for word in word_set("""
        mikä mitä mitkä missä mistä mihin minne miten kuinka kuka kenelle keneltä milloin koska miksi paljonko montako kauanko onko voiko
        voinko saako saanko pitääkö täytyykö tarviiko tarvitseeko pääseekö pääsenkö kannattaako maksaako kestääkö mites minkä minkälainen
        millainen millo millon mist mis miks kummin onks voiks saaks tarviiks pitääks vad hur när var vem vilken vilka varför
        what how when where who which why как что где когда кто сколько можно почему какой
        какие куда чи як що де коли скільки можна kuidas mis kus kas millal kes paljon kauan monta
    """)
)
_ASKING_FIRST = word_set("can could do does is are should may kan far maste finns ar")
"""Folded verbs that ask only where a clause begins with them: «is my Finnish enough», not «my Finnish is okay»."""
_FILLERS = word_set("hi hello hey hej hejsan moi hei so and but or och men eller also")


_NOT_ASKING = word_set("lukko kaukko laatikko pusikko viikko verkko metsikkö yksikkö kolmikko taimikko lepikko kupariko sekko mikko pakko")


def learn_questions(knowledge: Knowledge) -> Likeness:
    """What each question is like, also by its pairs of words; and what is like none of them (`NONE`)."""
    return learn(_lessons(knowledge))


def _lessons(knowledge: Knowledge) -> Iterator[Lesson]:
    for question in knowledge.questions.values():
        for phrases in (*question.asks.values(), tuple(question.names.values())):
            yield Lesson(question.id, phrases, pairs=True)
    for lists, weight in ((knowledge.messages.elsewhere, 0.6), (knowledge.messages.ours, 0.25)):
        yield from (Lesson(NONE, phrases, weight, pairs=True) for phrases in lists.values())
    for field in knowledge.fields.values():
        for lists in (field.words, field.occupations, field.activities):
            yield from (Lesson(NONE, phrases, 0.3) for phrases in lists.values())


def find_question(
    likeness: Likeness, heard: Heard, words: Sequence[Token], text: str, named: Set[int], ours: float
) -> tuple[Found, bool] | None:
    """The question a text asks, and whether it has the form of a question; None when it asks none of them.

    `named` are the positions of words that name a field, which any question may be about; `ours`, how much the text sounds
    like one for Opastin.
    """
    best: tuple[float, tuple[str, tuple[int, ...]], bool] | None = None
    doubt = DOUBT * max(0.0, FOREIGN - ours)
    spoken, size = likeness.of(heard)
    for sentence in _sentences(words)[:MAX_SENTENCES]:
        asked = _asks([words[at] for at in sentence], text)
        said = [at for at in sentence if at in heard.words]
        both = (said, [at for at in said if at not in named]) if not named.isdisjoint(said) else (said,)
        hit = max(filter(None, (_closest(likeness, heard, spoken, size, some) for some in both)), default=None)
        if hit and hit[0] >= (ASKED if asked else TOLD) + doubt and (best is None or hit[0] > best[0]):
            best = (*hit, asked)
    if best is None:
        return None
    question, because = best[1]
    sure = round(1 - math.exp(-best[0] / SOFTNESS), 3)
    return Found(question, sure, tuple(words[at].raw for at in because)), best[2]


def _sentences(words: Sequence[Token]) -> list[list[int]]:
    """The positions of the words of each sentence; and of its clauses, where there is more than one."""
    sentences: list[list[int]] = [[]]
    clauses: list[list[int]] = [[]]
    for at, token in enumerate(words):
        sentences[-1].append(at)
        if token.ends_sentence:
            sentences.append([])
        if token.mark:
            clauses.append([])
        else:
            clauses[-1].append(at)
    several = [clause for clause in clauses if len(clause) >= 2]
    return [sentence for sentence in sentences if sentence] + (several if len(several) > 1 else [])


def _asks(sentence: Sequence[Token], text: str) -> bool:
    """Whether a sentence, or a clause of it, has the form of a question."""
    spoken = [token for token in sentence if not token.mark]
    if not spoken:
        return False
    end = spoken[-1].start + len(spoken[-1].raw)
    if text[end : end + 3].lstrip().startswith("?"):
        return True
    begins = [at for at, token in enumerate(sentence) if not token.mark and (at == 0 or sentence[at - 1].mark)]
    first = [token for at in begins for token in itertools.takewhile(lambda token: not token.mark, sentence[at : at + 3])]
    if any(token.folded in _QUESTION_WORDS for token in first) or any(_asks_by_ending(token.plain) for token in spoken):
        return True
    heads = (next((token for token in sentence[at : at + 3] if token.folded not in _FILLERS), None) for at in begins)
    return any(head is not None and head.folded in _ASKING_FIRST for head in heads)


def _asks_by_ending(word: str) -> bool:
    """«saako», «hyväksytäänkö»; no noun that ends so."""
    return word.endswith(("ko", "kö")) and len(word) > 4 and word not in _NOT_ASKING


def _closest(
    likeness: Likeness, heard: Heard, spoken: Floats, size: Floats, said: Sequence[int]
) -> tuple[float, tuple[str, tuple[int, ...]]] | None:
    """How much more like a question than like anything else the words at some positions are; the question; and the words that tell."""
    if not said:
        return None
    rows = heard.rows_of(frozenset(said))
    scores = spoken[rows].sum(axis=0) / math.sqrt(max(1.0, float(size[rows].sum())))
    none = likeness.ids.index(NONE)
    over = float(scores[none])
    scores[none] = -math.inf
    best = int(np.argmax(scores))
    sure = float(scores[best]) - max(0.0, over)
    if sure <= 0:
        return None
    telling = spoken[[heard.words[at] for at in said], best]
    return sure, (likeness.ids[best], tuple(at for at, much in zip(said, telling, strict=True) if much > telling.max() * 0.35))
