"""What a clause does with the words in it: wishes for them, refuses them, tells of the past, or speaks of another thing.

A clause ends at a mark or before a word that turns («vaan», «mutta», «enkä»). Within it a negation reaches forward to
its end, or to a new wish; and backward, when what was negated stands before it («siivous ei kiinnosta»).
"""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from bot.understanding.matching import Hit
from bot.understanding.normal import Token, fold, word_set

_OPENERS = frozenset(
    ["enka", "eika", "etka", "emmeka", "eivatka", "enka'", "vaan", "utan", "but", "mutta", "mut", "men", "но", "але", "а", "aga", "kuid"]
)
"""Words that begin a new clause without a mark before them; the negative ones also negate it."""
INSTEAD = frozenset({"vaan", "utan", "а", "vaid"})
"""Words after which stands what is wished for instead of what was refused."""
_JOINERS = frozenset(["ja", "seka", "and", "och", "и", "й", "та"])
"""Words that join clauses, where a wish follows them."""
_STATES = frozenset({"situation=employed", "situation=student", "situation=laid_off", "situation=retired"})
"""What one is now is not what one wants: such words weigh as the past does."""
_TASTE = word_set("""
    kiinnosta kiinnostanu kiinnostanut kiinnostele kay kayny nappaa innosta houkuta houkuttele sovi maistu huvita enaa oo ole tunnu kuulosta
    onnistu kinosta kiinosta kyl suju luonaa luonnistu mun minun kiitos lahde pysty
""")
_NEUTRAL = frozenset(
    fold
    for fold in (
        [
            "tieda",
            "tiia",
            "tia",
            "tii",
            "tiie",
            "varma",
            "haittaa",
            "kokemusta",
            "koulutusta",
            "papereita",
            "papereit",
            "vaikka",
            "valia",
            "vain",
            "vaan",
            "pelkastaan",
            "pelkkaa",
            "osaa",
            "ymmarra",
            "paase",
            "paassyt",
            "muista",
            "onneksi",
            "tarpeeksi",
            "kauaa",
            "kauan",
            "ongelmaa",
            "know",
            "sure",
            "only",
            "just",
            "vet",
            "saker",
            "bara",
            "знаю",
            "уверен",
            "tea",
            "miksi",
        ]
    )
)
"""After one of these the negation refuses nothing: «en tiedä haluanko hoitoalalle», «ei vain siivous»."""
_EVER = frozenset({"koskaan", "ikina"})
"""«En ole koskaan …» tells what was not, and refuses nothing."""
_PAPERS = (
    "paperei",
    "kokemus",
    "koulutust",
    "tutkinto",
    "todistus",
    "ammattia",
    "kortti",
    "examen",
    "utbildning",
    "experience",
    "diploma",
    "qualification",
    "опыт",
    "диплом",
)
"""To be without these is no refusal: «eikä muita papereita»."""
_PIVOTS = word_set("""
    kylla mieluummin mielummin ennemmin ennemminki ennemminkin mieluiten sen sijaan instead rather hellre istallet лучше
""")
_THAN = word_set("kuin kui than än чем нiж ніж")
"""After one of these, as it is written, stands what is wished for less: «mieluummin puita kuin papereita»."""
_BEGINNING = frozenset({"alkaa", "ala"})
"""To begin, and a trade: not «älkää» and «älä» typed without dots."""
YES = frozenset({"kylla", "kyl"})
_REASONS = word_set("ku kun koska sillä because since eftersom потому бо sest")
"""Before one of these stands what is said, and after it why: a negation there does not reach back."""
_PLAIN_NO = frozenset(
    fold(word)
    for word in word_set("""
        mä mie minä mää mut mutta halua haluu haluis haluisi haluaisi tahdo todellakaan ikinä koskaan suostu aio lähde kyllä ite itse siihen
        sitä sinne i do not want that it jag vill det absolut но я хочу не
    """)
)
"""A clause of only these words and a negation says no to what stands before it: «äiti haluais musta kampaajan mut mä en todellakaan»."""
_IN_STEAD = frozenset({"sijaan", "sijasta", "asemesta"})
_NOT_NEGATING = frozenset({"eiko", "enko", "eikohan", "enkohan", "eiks", "eix"})


class Mood(Enum):
    """What is said of a word."""

    WISHED = "wished"
    SAID = "said"
    PAST = "past"
    REFUSED = "refused"
    VOID = "void"
    """Said of something else than learning or work, or neither wished nor refused."""


@dataclass(frozen=True, slots=True)
class Clause:
    """Positions from `start` to before `end`, with the positions of the marking words in it."""

    start: int
    end: int
    negations: tuple[int, ...]
    wishes: tuple[int, ...]
    past: bool


def clauses(words: Sequence[Token], hits: Sequence[Hit]) -> tuple[Clause, ...]:
    """The clauses of a text."""
    at = {kind: sorted({hit.positions[0] for hit in hits if hit.sense.kind == kind}) for kind in ("turn", "negation", "wish", "past")}
    at["wish"] = sorted({*at["wish"], *(place for place, token in enumerate(words) if _would(token))})
    turns, wishes = set(at["turn"]), set(at["wish"])
    at["past"] = sorted({*at["past"], *(hit.positions[0] for hit in hits if hit.sense.id in _STATES and hit.sure > 0.85)})
    negating = {at for hit in hits if hit.sense.kind == "negation" for at in hit.positions[1:]}
    cuts = [0]
    for position, token in enumerate(words):
        before, after = ([at for at in turned if at >= cuts[-1]] for turned in _around(at["negation"], position))
        reasons = token.folded in _REASONS and bool(after) and not before
        joins = token.folded in _JOINERS and not wishes.isdisjoint({position + 1, position + 2} - set(at["negation"]))
        opens = (token.folded in _OPENERS or position in turns) and token.folded not in _PIVOTS and position not in negating
        if token.mark or joins or reasons or opens:
            cuts.append(position)
    cuts.append(len(words))
    found = []
    for start, end in itertools.pairwise(cuts):
        if start < end:
            inside = {kind: tuple(p for p in positions if start <= p < end) for kind, positions in at.items()}
            negations = tuple(p for p in inside["negation"] if _negates(words, p, end))
            found.append(Clause(start, end, negations, inside["wish"], past=bool(inside["past"])))
    return tuple(_lists(words, found))


def _around(positions: Sequence[int], position: int) -> tuple[list[int], list[int]]:
    """Those before a position, and those after it."""
    return [at for at in positions if at < position], [at for at in positions if at > position]


def _would(token: Token) -> bool:
    """Whether a word is a Finnish verb of the first person in the conditional: «kokeilisin», «korjaisin»."""
    return len(token.folded) >= 7 and token.folded.endswith(("isin", "isinki", "isinkin")) and not token.mark


def _negates(words: Sequence[Token], position: int, end: int) -> bool:
    """Whether a negation refuses anything: not when asked with, and not before a word of `_NEUTRAL`."""
    if words[position].folded in _NOT_NEGATING or words[position].plain in _BEGINNING:
        return False
    after = [token.folded for token in words[position + 1 : min(end, position + 4)]]
    if any(token.folded.startswith(_PAPERS) for token in words[position + 1 : min(end, position + 6)]):
        return False
    return not any(word in _NEUTRAL for word in after[:2]) and not (
        after[:1] in (["ole"], ["oo"]) and any(word in _NEUTRAL or word in _EVER for word in after)
    )


def _lists(words: Sequence[Token], found: Sequence[Clause]) -> list[Clause]:
    """Carries a negation over the commas of a list: «en siivousta, keittiötä enkä kauppaa»."""
    result: list[Clause] = []
    for index, clause in enumerate(found):
        previous = result[-1] if result else None
        spoken = [token for token in words[clause.start : clause.end] if not token.mark]
        following = words[found[index + 1].start].folded if index + 1 < len(found) else ""
        listed = (
            words[clause.start].raw == ","
            and 0 < len(spoken) <= 4
            and (following in {"enka", "eika"} or any(t.folded == "tai" for t in spoken))
        )
        bare = not clause.negations and not clause.wishes and not any(token.folded in _PIVOTS for token in spoken)
        if previous and previous.negations and listed and bare:
            clause = Clause(clause.start, clause.end, (clause.start,), (), past=clause.past)  # noqa: PLW2901
        result.append(clause)
    return result


def moods(words: Sequence[Token], hits: Sequence[Hit], found: Sequence[Clause]) -> dict[int, Mood]:
    """The mood of every word."""
    meant = sorted({position for hit in hits if hit.sense.kind == "field" for position in hit.positions})
    result: dict[int, Mood] = {}
    for clause in found:
        inside = [position for position in meant if clause.start <= position < clause.end]
        for position in range(clause.start, clause.end):
            if not words[position].mark:
                result[position] = _mood(words, clause, position, inside)
    result.update(dict.fromkeys(_less(words), Mood.REFUSED))
    for before, clause in itertools.pairwise(found):
        spoken = [position for position in range(clause.start, clause.end) if not words[position].mark]
        if before.negations and not clause.negations and any(words[position].folded in YES for position in spoken):
            result.update(dict.fromkeys(spoken, Mood.WISHED))
        told = [position for position in spoken if position not in clause.negations]
        if clause.negations and not before.negations and all(words[position].folded in _PLAIN_NO for position in told):
            result.update((position, Mood.REFUSED) for position in range(before.start, before.end) if position in result)
    return result


def _less(words: Sequence[Token]) -> list[int]:
    """The positions of what something else is preferred to: «mieluummin puita kuin papereita»."""
    found: list[int] = []
    prefers = than = False
    for at, token in enumerate(words):
        if token.mark:
            prefers, than = prefers and not token.ends_sentence, False
        elif than:
            found.append(at)
        else:
            than = prefers and token.plain in _THAN
            prefers = prefers or (token.folded in _PIVOTS and token.folded not in YES)
    return found


def _mood(words: Sequence[Token], clause: Clause, position: int, inside: Sequence[int]) -> Mood:
    if _is_replaced(words, clause, position):
        return Mood.REFUSED
    if clause.negations:
        refused = _refused(words, clause, position, inside)
        if refused:
            return Mood.REFUSED
        if refused is False:
            return Mood.WISHED
    if clause.wishes and not (clause.past and min(clause.wishes) > position and not clause.negations and _far(clause, position)):
        return Mood.WISHED
    return Mood.PAST if clause.past else Mood.SAID


def _is_replaced(words: Sequence[Token], clause: Clause, position: int) -> bool:
    """Whether another thing is put in its stead: «autojen sijaan», «instead of cars»."""
    after = words[position + 1].folded if position + 1 < clause.end else ""
    before = [token.folded for token in words[max(clause.start, position - 2) : position]]
    return after in _IN_STEAD or before in (["instead", "of"], ["istallet", "for"])


def _far(clause: Clause, position: int) -> bool:
    """In a clause that tells of the past and then wishes, what stands well before the wish is of the past."""
    return min(clause.wishes) - position > 2


def _refused(words: Sequence[Token], clause: Clause, position: int, inside: Sequence[int]) -> bool | None:
    """Whether the negations of a clause refuse a position; False: it is affirmed against them; None: untouched."""
    before = [at for at in clause.negations if at < position]
    after = [at for at in clause.negations if at > position]
    if before:
        return _refused_forward(words, clause, position, before[-1], inside)
    if not after:
        return True if clause.negations == (position,) else None
    negation = after[0]
    wished = [at for at in clause.wishes if at < negation and at > position]
    if wished and negation - max(wished) > 0:
        return None
    next_word = words[negation + 1].folded if negation + 1 < clause.end else ""
    following = [at for at in inside if at > negation]
    return True if not following or next_word in _TASTE else None


def _refused_forward(words: Sequence[Token], clause: Clause, position: int, negation: int, inside: Sequence[int]) -> bool | None:
    restart = [at for at in clause.wishes if negation + 2 < at <= position]
    # «en kyllä» only stresses the negation.
    pivot = [
        at for at in range(negation + 1, position) if words[at].folded in _PIVOTS and (at > negation + 1 or words[at].folded not in YES)
    ]
    affirmed = position + 1 < clause.end and words[position + 1].folded in YES
    if restart or pivot or affirmed:
        return False
    next_word = words[negation + 1].folded if negation + 1 < clause.end else ""
    earlier = [at for at in inside if clause.start <= at < negation]
    return not (earlier and next_word in _TASTE and any(at > negation + 2 for at in clause.wishes))
