"""Which fields the words of a text are like, also where none of them is in the admins' lists."""

from __future__ import annotations

import math
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from bot.understanding.clauses import Mood
from bot.understanding.fields import WAS
from bot.understanding.language import is_small
from bot.understanding.lexicon import ELSEWHERE, OURS
from bot.understanding.likeness import Heard, Likeness
from bot.understanding.matching import Hit
from bot.understanding.meaning import Found
from bot.understanding.normal import Token, fold, word_set

_COUNTS = {Mood.WISHED: 1.0, Mood.SAID: 1.0, Mood.PAST: 0.3, Mood.REFUSED: 0.0, Mood.VOID: 0.0}
SAYS_NOTHING = frozenset(
    fold(word)
    for word in word_set("""
        homma hommat hommia hommii hommiin hommissa hommaa juttu jutut juttuja juttui duuni duunia duuniin duunii työ työt töitä töihin
        töissä työtä työn ala alaa alan alalle alalla koulutus koulutusta koulutukseen kurssi kurssia kurssille opinnot opintoja tutkinto
        ammatti ammattia ammattiin ammatiksi työkseni jotain joku jotakin joskus mielelläni paljon kotona vapaaajalla
        työskennellä työskentely työskentelen opiskella opiskelemaan tehdä tekeminen olla oleminen
        work working job jobs training course study studying something anything career jobb arbete arbeta utbildning kurs något
        finnish finland finska finländsk suomi suomea suomen suomeksi suomessa suomeen suomesta финский финском финского финляндии
        фінська фінською фінляндії soome soomes
        program programme programmes
        работа работать курс курсы работу учиться töö tööd kursus عمل العمل أعمل دورة shaqo shaqada koorso
    """)
)
"""Words of work and learning in general, folded."""
OF_LEARNING = (
    "opiskel", "koulutu", "kurss", "tutkinn", "tutkinto", "opinno", "opinto", "ammatin", "ammatti ", "ammatiks", "ammatill", "oppisop",
    "studie", "studer", "studying", "utbildning", "kursen", "обуч", "учёб", "учеб", "навчан",
)  # fmt: skip
"""How such words begin."""


WORDS, PIECES = 0.6, 6.0
"""How much listed words count beside the pieces of words, and how much those can count at most."""
LEAST, FOREIGN, DOUBT = (0.5, 0.5, 0.4), (-2.0, 0.0, 0.0), (0.3, 0.4, 1.0)
"""How strong a field must be in a message that sounds as if it were for Opastin; and how much stronger for each step that it sounds
less than `FOREIGN` like one: in messages of one word, of two, and of more."""
UNLIKELY = 0.8
"""How much more where a field is refused and no listed word wishes for another."""
STRONGEST = 4.0
"""However strong a field is: a message that sounds like none for Opastin at all is none."""
CLOSE = 0.1
"""A field that only pieces speak for is left out below this share of the strongest one."""
BESIDE = 0.1
"""A field with words of its own is left out below this share of the strongest one."""
AT_MOST = 3
SPEAKS = 0.3
"""A word speaks for a field if it does so this much as the one that speaks most for it."""
SHORT = 6
"""In a longer message, a field without listed words must be at least as strong as those with some."""
SUREST = 0.995
"""No listed word counts as more certain than this."""


@dataclass(frozen=True, slots=True)
class Alike:
    """How like a field the words are that count: `score` by their pieces, and the words that speak for it, by position."""

    field: str
    score: float
    because: tuple[int, ...]


def telling_words(
    words: Sequence[Token], hits: Sequence[Hit], moods: Mapping[int, Mood], aside: Collection[int], language: str | None
) -> dict[int, float]:
    """Position -> how much the word there counts: those that may speak of a field. `aside` are those that speak of something else."""
    other = {at for hit in hits if hit.sense.kind not in {"field", "command"} and hit.sure > 0.9 for at in hit.positions}
    other -= {at for hit in hits if hit.sense.kind == "field" and hit.sure * hit.sense.weight > 0.5 for at in hit.positions}
    return {
        at: counts
        for at, token in enumerate(words)
        if not token.mark and at not in aside and at not in other and not _is_general(token, language)
        and (counts := _COUNTS[moods.get(at, Mood.SAID)]) > 0
    }  # fmt: skip


def _is_general(token: Token, language: str | None) -> bool:
    general = token.folded in SAYS_NOTHING or token.folded.startswith(OF_LEARNING)
    return general or token.plain.isdigit() or is_small(token.plain, language)


def find_alike(likeness: Likeness, heard: Heard, telling: Mapping[int, float]) -> tuple[Alike, ...]:
    """The fields that any of the telling words speaks for, most like first."""
    if not telling:
        return ()
    every, sizes = likeness.of(heard)
    rows = [heard.words[at] for at in telling]
    spoken, counts = every[rows], np.fromiter(telling.values(), np.float32)
    scores = (counts[:, None] * spoken).sum(axis=0) / math.sqrt(max(1.0, float((counts * sizes[rows]).sum())))
    places = np.fromiter(telling, np.int32)
    return tuple(
        Alike(likeness.ids[one], float(scores[one]), tuple(places[spoken[:, one] > spoken[:, one].max() * SPEAKS].tolist()))
        for one in np.argsort(-scores).tolist()
        if scores[one] > 0
    )


def sounds_ours(ours: Likeness, heard: Heard) -> float:
    """How much a message sounds like one for Opastin rather than for anybody else; nought is undecided."""
    spoken, size = ours.of(heard)
    mine, theirs = (ours.ids.index(name) for name in (OURS, ELSEWHERE))
    return float((spoken[:, mine] - spoken[:, theirs]).sum()) / math.sqrt(max(1.0, float(size.sum())))


def join(
    told: Sequence[Found], refused: Sequence[Found], alike: Sequence[Alike], ours: float, words: Sequence[Token], *, wishes: bool = False
) -> tuple[Found, ...]:
    """The fields that listed words and the pieces of words speak for together, best first; none in a message that isn't for Opastin.

    `wishes`: beside what is refused, something is said that is not.
    """
    strength = {one.id: WORDS * -math.log(1 - min(one.score, SUREST)) for one in told}
    because = {one.id: one.because for one in told}
    no = {one.id for one in refused}
    like = {one.field: PIECES * math.tanh(one.score / PIECES) for one in alike if one.field not in no}
    for field in strength:
        strength[field] += like.pop(field, 0.0)
    # In a long message where listed words say something, what other words are a little like is chance.
    plain = max(strength.values(), default=0.0) if sum(not token.mark for token in words) > SHORT else 0.0
    strength.update((field, much) for field, much in like.items() if much >= plain)
    because.update((one.field, tuple(words[at].raw for at in one.because)) for one in alike if one.field not in because)
    best = max(strength.values(), default=0.0)
    size = min(3, max(1, sum(not token.mark for token in words))) - 1
    least = LEAST[size] + (UNLIKELY if refused and not told and not wishes else 0.0)
    if min(best, STRONGEST) < least + DOUBT[size] * max(0.0, FOREIGN[size] - ours):
        return ()
    listed = {one.id for one in told}
    kept = [field for field, much in strength.items() if much >= best * (BESIDE if field in listed else CLOSE)]
    was = {one.id for one in told if one.score <= WAS}
    found = (Found(field, round(min(WAS if field in was else 1.0, 1 - math.exp(-strength[field])), 3), because[field]) for field in kept)
    return tuple(sorted(found, key=lambda one: -one.score)[:AT_MOST])
