"""What is told of others, or of what one is now: neither is wished for."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from bot.understanding.clauses import Clause, Mood
from bot.understanding.lexicon import OCCUPATION, WORD
from bot.understanding.matching import Hit
from bot.understanding.normal import Token
from bot.understanding.numbers import spoken
from bot.understanding.shapes import situations

SPOKEN_OF = 0.5
"""A field this surely spoken of counts as another one."""
TELLS = 2
"""A clause with so many words beside the first tells something, where a shorter one only names what is wished for."""
SHORT = 4
"""A text of so many words may answer «as what?»."""
_AT = ("lla", "llä", "ssa", "ssä", "nä", "na")
"""Endings of where, and as what, one is."""
_OF_A_RELATIVE = re.compile(
    r"(?:شوهرم|همسرم|پسرم|دخترم|زوجي|زوجتي|ابني) |"
    r"\b(?:(?:mun|minun|meidan|mu|miu) (?:\w+ )?(?:mies|poika|tytto|lapsi|faija|mutsi)|^mies|^ukko|^aija|"
    r"mieheni|miehenikin|poikani|tyttoni|vaimo\w*|"
    r"puoliso\w*|tytar|tyttareni|veli|veljeni|"
    r"sisko\w*|aiti|aitini|isa|isani|isoveli|iska|iskani|faija|mutsi|pappa|appi|anoppi|serkku|avomies|avovaimo|avokki|exmies|"
    r"(?:my|our) (?:\w+ )?(?:husband|wife|son|daughter|brother|sister|mother|father|mom|mum|dad|boyfriend|girlfriend|partner)|"
    r"(?:min|mitt|var|mina) (?:man|fru|son|dotter|bror|syster|mamma|pappa|sambo|pojkvan|flickvan)|"
    r"муж|жена|сын|дочь|дочка|брат|сестра|мама|папа|чоловік|дружина|донька|син|mu (?:mees|naine|poeg|tutar|ode|vend))"
    r" (?:\w+ )?(?:on|oli|opiskelee|kay|tekee|tyoskentelee|ajaa|lukee|pyorittaa|valmistui|paasi|lahti|is|was|works?|stud(?:y|ies|ied)|"
    r"runs|drives|has|owns|ar|var|"
    r"jobbar|arbetar|studerar|laser|driver|har|работает|учится|был|была|держит|—|працює|навчається|вчиться|opib|tootab)\b"
)
"""A relative, and a verb that tells what they are or do; not what they want, which may be asked for them."""
_SAYS = (
    "sano",
    "kask",
    "suositt",
    "kehott",
    "ehdott",
    "neuvo",
    "maaras",
    "said",
    "told",
    "сказал",
    "посоветов",
    "hakee",
    "etsii",
    "palkkaa",
    "rekrytoi",
)
"""Who says a thing, or looks for people, is not what one wants to become: «lääkäri sanoi»."""
_FORCES = ("pakott", "painost", "tuputt", "tvingar", "forces")
_I_AM = frozenset({"olen", "oon", "i'm", "im", "am"})
_KEEPS = re.compile(r"\bpidan (?:\w+a )?\w+(?<!st)a\b")
"""To keep («pidän kahvilaa»), not to like («pidän eläimistä»)."""
_SKILL = frozenset({"osaan", "taidan", "puhun"})
_BEING = (" on", " oli", " is", " was", " ar", " var", " был", " была")
_LIKED = ("kiva", "kivo", "muka", "hausk", "ihan", "paras", "parast", "intohim", "jutt", "lahell", "unelm", "haav")
"""Beginnings of words that make a wish of what is told, folded."""


@dataclass(frozen=True, slots=True)
class _Telling:
    """A clause without a wish, and what it shows of what is told in it."""

    clause: Clause
    am: bool
    """It says what one is."""
    skill: bool
    """It only tells what one can do or keeps."""
    at_work: bool
    tells: bool
    """It tells something, rather than naming what is wished for."""

    def holds(self, at: int) -> bool:
        """Whether a position is in the clause."""
        return self.clause.start <= at < self.clause.end


def without_relatives(hits: Iterable[Hit], found: Sequence[Clause], words: Sequence[Token]) -> list[Hit]:
    """The hits without what a relative is, does or studies: «mun mies on hitsari», «my wife studies nursing»."""
    are: set[int] = set()
    do: set[int] = {at for at in range(len(words) - 1) if words[at + 1].folded.startswith(_SAYS)}
    for clause in found:
        said = [at for at in range(clause.start, clause.end) if not words[at].mark]
        if any(words[at].folded.startswith(_FORCES) for at in said):
            do.update(said)
        told = _OF_A_RELATIVE.search(spoken(words[clause.start : clause.end]))
        if told:
            after = said[told.string[: told.end()].count(" ") :]
            (are if told.group().endswith(_BEING) else do).update(after)
    # What one is said to be is theirs when it is a trade: «tytär on hulluna koiriin» is asked for her.
    return [
        hit
        for hit in hits
        if hit.sense.kind != "field" or not (do.issuperset(hit.positions) or (are.issuperset(hit.positions) and _names_a_trade(hit, words)))
    ]


def _names_a_trade(hit: Hit, words: Sequence[Token]) -> bool:
    return hit.sense.weight > WORD or not words[hit.positions[-1]].plain.endswith(("in", "sta", "stä"))


def where_one_is(hits: Iterable[Hit], found: Sequence[Clause], words: Sequence[Token], moods: Mapping[int, Mood]) -> dict[int, Mood]:
    """The moods, with the trade one has and the place one works at told as what is, not as what is wished for.

    «Sähkärinä isossa firmassa» always; «teurastamolla töissä, puusepäksi haluaisin» where something else is spoken of.
    """
    hits = [hit for hit in hits if hit.sense.kind == "field"]
    fields = [hit for hit in hits if not hit.hint and hit.sure * hit.sense.weight > SPOKEN_OF]
    result = dict(moods)
    own: set[str] = set()
    for telling in (told for clause in found if (told := _telling(clause, words))):
        for hit in fields:
            at = hit.positions[0]
            single = len(hit.positions) == 1 and telling.holds(at) and result.get(at) in {Mood.SAID, Mood.WISHED}
            if single and (
                _is_ones_trade(hit, telling, words) or _is_where_one_is(hit, telling, words, _others(hit, telling, fields), moods)
            ):
                result[at] = Mood.PAST
                own.add(hit.sense.id)
    for hit in hits:
        # What else speaks of one's own trade tells of it, too: «leipuri, jauhopöly teki astman».
        if hit.sense.id in own and all(result.get(at) is Mood.SAID for at in hit.positions):
            result.update(dict.fromkeys(hit.positions, Mood.PAST))
    return result


def _telling(clause: Clause, words: Sequence[Token]) -> _Telling | None:
    here = words[clause.start : clause.end]
    line = spoken(here)
    skill = bool(clause.wishes) and (all(words[at].folded in _SKILL for at in clause.wishes) or bool(_KEEPS.search(line)))
    if clause.wishes and not skill:
        return None
    am = not skill and any(token.folded in _I_AM for token in here)
    tells = line.count(" ") >= TELLS and not any(token.folded.startswith(_LIKED) for token in here)
    return _Telling(clause, am=am, skill=skill, at_work="employed" in situations(line), tells=tells)


def _others(hit: Hit, telling: _Telling, fields: Iterable[Hit]) -> list[Hit]:
    """The other fields that are spoken of outside the clause."""
    return [other for other in fields if other.sense.id != hit.sense.id and not telling.holds(other.positions[0])]


def _is_ones_trade(hit: Hit, telling: _Telling, words: Sequence[Token]) -> bool:
    as_one = telling.am or words[hit.positions[0]].plain.endswith(("na", "nä"))
    return as_one and hit.sense.weight >= OCCUPATION and len(words) > SHORT


def _is_where_one_is(hit: Hit, telling: _Telling, words: Sequence[Token], others: Iterable[Hit], moods: Mapping[int, Mood]) -> bool:
    """Whether a word tells of what one does now, while another field is wished for."""
    said = [other for other in others if moods.get(other.positions[0]) in {Mood.WISHED, Mood.SAID}]
    if said and (telling.skill or telling.at_work or words[hit.positions[0]].plain.endswith(_AT)):
        return True
    return telling.tells and any(
        moods.get(other.positions[0]) is Mood.WISHED or words[other.positions[-1]].plain.endswith(("ksi", "ks")) for other in said
    )
