"""Places in a text: names of municipalities, villages and nicknames, in any case, spelling or alphabet."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

from rapidfuzz.distance import OSA

from bot.understanding.finnish import ENDINGS, stems
from bot.understanding.language import script
from bot.understanding.meaning import Found
from bot.understanding.normal import Token, fold, typed_without_dots, word_set, words_of

if TYPE_CHECKING:
    from bot.knowledge.model import Place

T = TypeVar("T")
_CYRILLIC = {
    "а": "a", "б": "b", "в": "v", "г": "g", "д": "d", "е": "e", "ё": "o", "ж": "z", "з": "z", "и": "i", "й": "i", "к": "k",
    "л": "l", "м": "m", "н": "n", "о": "o", "п": "p", "р": "r", "с": "s", "т": "t", "у": "u", "ф": "f", "х": "h", "ц": "ts",
    "ч": "ts", "ш": "s", "щ": "s", "ы": "y", "э": "e", "ю": "y", "я": "a", "і": "i", "ї": "i", "ь": "", "ъ": "",
}  # fmt: skip
"""Cyrillic letters as they stand in Finnish names, folded: «Рийхимяки» is «riihimaki»."""
_RUSSIAN_ENDINGS = frozenset(("", "e", "y", "u", "i", "a", "oi", "om", "ei"))
_LOCAL_ENDINGS = word_set("""
    n ssa ssa s sta st lla l lta lt lle an on un yn en in seen han hon hun hin ta a t na ksi laan lla s issa ista illa ilta il ilt ille iin
    een iss ssakin llakin ssa ssaan llani ssani
""")
_TURKISH_ENDINGS = word_set("de da te ta den dan ten tan ye ya e a nin nun nün nın in un ün deyim dayim li lu den'im s")
_SWEDISH_ENDINGS = frozenset(("", "s"))
_HERE = word_set("""
    asun asuu asutaan asuisin asuva kotona kotoisin muutin muutan muutto bor hemort live living livin living'in asustan asustelen живу
""")
_I_AM = frozenset(["oon", "olen", "oo", "taalta", "tuolta"])
_ALSO_WORDS = word_set("""
    ii salo pori vaasa lahti kitee kemi posio aura inari eura lieto halli oulu lapua lapin kotka kerava imatra mänttä paimio masku
""")
"""Names that are, or inflect like, other words: these need a capital letter, or an ending that says where."""
_WHERE = ("ssa", "ssä", "sta", "stä", "lla", "llä", "lta", "ltä", "st", "lt", "sa", "ssakin")


@dataclass(frozen=True, slots=True, eq=False)
class PlaceNames:
    """Names by their folded stems, and phrases by their first word."""

    forms: Mapping[str, tuple[tuple[str, str], ...]]
    """Folded stem -> (the stem with its dots, place)."""
    phrases: Mapping[str, tuple[tuple[tuple[str, ...], str], ...]]
    spellings: Mapping[str, tuple[tuple[str, str], ...]]
    """First letter -> (folded name, place)."""
    guided: frozenset[str]
    """Places in a region of guidance."""


def place_names(places: Iterable[Place]) -> PlaceNames:
    """The names of all places, ready for look-up."""
    forms: dict[str, dict[tuple[str, str], None]] = {}
    phrases: dict[str, dict[tuple[tuple[str, ...], str], None]] = {}
    spellings: dict[str, dict[tuple[str, str], None]] = {}
    guided: set[str] = set()
    for place in places:
        if place.region:
            guided.add(place.id)
        for name in dict.fromkeys((*place.names.values(), *place.also)):
            words = words_of(name)
            if len(words) > 1:
                phrases.setdefault(fold(words[0])[:4], {})[(words, place.id)] = None
            elif words:
                _learn(words[0], place.id, forms)
                spellings.setdefault(fold(words[0])[0], {})[(fold(words[0]), place.id)] = None
    return PlaceNames(_frozen(forms), _frozen(phrases), _frozen(spellings), frozenset(guided))


def _frozen(table: Mapping[str, Mapping[T, None]]) -> dict[str, tuple[T, ...]]:
    return {key: tuple(values) for key, values in table.items()}


def _learn(name: str, place: str, forms: dict[str, dict[tuple[str, str], None]]) -> None:
    """A name's singular stems (a place has no plural, but for those in -nen: «Jokioisilla»)."""
    singular = [form for form in stems(name) if script(name) == "latin" and not form.endswith(("oi", "oj", "öi", "öj", "ei", "ej"))]
    for form in dict.fromkeys([name, *singular]):
        if len(form) >= 3 or form == name:
            forms.setdefault(fold(form), {})[(form, place)] = None


def find_places(names: PlaceNames, words: Sequence[Token], unknown: frozenset[int]) -> tuple[tuple[int, str, float], ...]:
    """Each place the words name, as (position, place, score); `unknown` are positions of words nobody else knows."""
    found: list[tuple[int, str, float]] = []
    for position, token in enumerate(words):
        if token.mark:
            continue
        hit = _phrase(names, words, position) or _named(names, words, position)
        if not hit and position in unknown:
            hit = _misspelt(names, token)
        if hit:
            found.append((position, *hit))
    return tuple(found)


def place_slot(
    names: PlaceNames, found: Sequence[tuple[int, str, float]], words: Sequence[Token], skip: frozenset[int]
) -> tuple[Found, ...]:
    """The places as answers, the one that is lived in first, then one where guidance is given; those at positions of `skip` don't count."""
    best: dict[str, Found] = {}
    for position, place, score in found:
        if position in skip:
            continue
        near = {token.folded for token in words[max(0, position - 3) : position + 4]}
        certain = min(1.0, score + (0.05 if near & _HERE else 0.0))
        if place not in best or best[place].score < certain:
            best[place] = Found(place, round(certain, 3), (words[position].raw,))
    return tuple(sorted(best.values(), key=lambda hit: (-hit.score, hit.id not in names.guided)))


def _phrase(names: PlaceNames, words: Sequence[Token], position: int) -> tuple[str, float] | None:
    for phrase, place in names.phrases.get(words[position].folded[:4], ()):
        part = words[position : position + len(phrase)]
        if len(part) == len(phrase) and all(_is_form(token, word) for token, word in zip(part, phrase, strict=True)):
            return place, 0.95
    return None


def _is_form(token: Token, name: str) -> bool:
    if token.folded == fold(name):
        return True
    return any(token.folded.startswith(fold(form)) and token.folded[len(form) :] in ENDINGS for form in stems(name) if len(form) >= 3)


def _without_suffix(token: Token) -> Token:
    """A name without what Turkish puts after it with an apostrophe: «Tervakoski'de»."""
    name, apostrophe, suffix = token.plain.partition("'")
    return Token(token.raw, name, fold(name), token.start) if apostrophe and len(name) > 3 and suffix in _TURKISH_ENDINGS else token


def _named(names: PlaceNames, words: Sequence[Token], position: int) -> tuple[str, float] | None:
    """The place whose stem and ending make up the word, the longest stem first."""
    token = _without_suffix(words[position])
    alphabet = script(token.plain)
    word, folded = token.plain, token.folded
    if alphabet == "cyrillic":
        direct = names.forms.get(folded)
        if direct:
            return direct[0][1], 0.9
        word = folded = "".join(_CYRILLIC.get(letter, letter) for letter in token.plain)
        return _cyrillic(names, folded)
    if alphabet == "arabic":
        return _arabic(names, word)
    for end in range(len(folded), 1, -1):
        rest = folded[end:]
        for form, place in names.forms.get(folded[:end], ()):
            if (not rest or (end >= 3 and rest in _LOCAL_ENDINGS) or rest in _SWEDISH_ENDINGS) and typed_without_dots(word[:end], form):
                return (place, 0.9) if _surely(token, form, rest) or (len(form) > 2 and _is_told(words, position)) else None
    return None


def _surely(token: Token, form: str, rest: str) -> bool:
    """Whether a name that is also a word is meant as a name."""
    if form not in _ALSO_WORDS and len(form) > 2:
        return True
    return token.raw[:1].isupper() or token.plain.endswith(_WHERE) or bool(rest and rest in {"ssa", "sta", "lla", "lta"})


def _is_told(words: Sequence[Token], position: int) -> bool:
    """Whether a word is where one tells of one's home: alone between marks, or beside «asun»."""
    before = words[position - 1] if position else None
    after = words[position + 1] if position + 1 < len(words) else None
    if (before is None or before.mark) and (after is None or after.mark):
        return True
    return bool((before and before.folded in _HERE | _I_AM) or (after and after.folded in _HERE))


def _cyrillic(names: PlaceNames, folded: str) -> tuple[str, float] | None:
    for end in range(len(folded), 3, -1):
        hit = names.forms.get(folded[:end])
        if hit and folded[end:] in _RUSSIAN_ENDINGS:
            return hit[0][1], 0.85
    for name, place in names.spellings.get(folded[:1], ()):
        if (
            len(name) >= 5
            and abs(len(name) - len(folded)) <= 1
            and OSA.distance(folded, name, score_cutoff=2) <= (1 if len(name) < 9 else 2)
        ):
            return place, 0.75
    return None


def _arabic(names: PlaceNames, word: str) -> tuple[str, float] | None:
    for start in ("", "ال", "في", "ب", "ل", "و", "در"):
        if word.startswith(start) and names.forms.get(word[len(start) :]):
            return names.forms[word[len(start) :]][0][1], 0.85
    return None


def _misspelt(names: PlaceNames, token: Token) -> tuple[str, float] | None:
    """A place written with one letter wrong; only for longer words that mean nothing else."""
    word = token.folded
    if len(word) < 5 or not word.isalpha():
        return None
    bases = {
        word[: len(word) - len(ending)]
        for ending in ("", "ssa", "sta", "lla", "lta", "st", "lt", "n", "an", "seen")
        if word.endswith(ending)
    }
    for base in sorted(bases, key=len, reverse=True):
        for name, place in names.spellings.get(base[:1], ()):
            if (
                len(base) >= 5
                and len(name) >= 5
                and OSA.distance(base, name, score_cutoff=1) <= 1
                and base[:2] == name[:2]
                and base[-1] == name[-1]
            ):
                return place, 0.7
    return None
