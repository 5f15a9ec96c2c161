"""Finnish inflection without a dictionary: the stems a basic form may take, and what may follow a stem.

Stems come from the basic form by the rules of school grammar (vowel stems, weak and strong grades, verb types), a few
too many rather than too few: a wrong stem is harmless unless it spells another word. Endings are a closed set, spoken
forms included («kuskiks», «hommii», «kirjastost»).
"""

from __future__ import annotations

from functools import lru_cache
from itertools import product

from bot.understanding.normal import fold

VOWELS = frozenset("aeiouyäöå")

_WEAK = {
    "kk": "k", "pp": "p", "tt": "t", "nk": "ng", "mp": "mm", "nt": "nn", "lt": "ll", "rt": "rr",
    "k": "", "p": "v", "t": "d",
}  # fmt: skip
_STRONG = {
    "k": "kk", "p": "pp", "t": "tt", "ng": "nk", "mm": "mp", "nn": "nt", "ll": "lt", "rr": "rt",
    "v": "p", "d": "t",
}  # fmt: skip
_IRREGULAR = {
    "mies": ("mies", "miehe", "mieh", "miesten", "mieste"),
    "lapsi": ("lapsi", "lapse", "laps", "laste", "lasta"),
    "työ": ("työ", "töi"),
    "yö": ("yö", "öi"),
    "tie": ("tie", "tei"),
    "poika": ("poika", "poja", "poik", "poji"),
    "ruoka": ("ruoka", "ruoa", "ruua", "ruoki", "ruoi", "ruuas"),
    "aika": ("aika", "aja", "aik", "aiko", "ajoi"),
    "tehdä": ("tehdä", "tehd", "teke", "tee", "tek", "teh"),
    "nähdä": ("nähdä", "nähd", "näke", "näe", "näk", "näh"),
    "olla": ("olla", "ole", "on", "oo", "oli", "oll"),
}
_IRREGULAR_ENDS = tuple(_IRREGULAR)
_CASES = (
    "", "n", "a", "ä", "ta", "tä", "t", "na", "nä", "ksi", "ks", "kse", "ksee", "ssa", "ssä", "s", "sta", "stä", "st",
    "lla", "llä", "l", "lta", "ltä", "lt", "lle", "han", "hän", "hon", "hön", "hun", "hyn", "hen", "hin", "seen",
    "an", "än", "on", "ön", "un", "yn", "en", "in", "tta", "ttä", "den", "tten", "ten", "jen", "ja", "jä", "ita", "itä",
    "ia", "iä", "i", "ii", "ien", "iin", "ihin", "issa", "issä", "is", "ista", "istä", "ist", "illa", "illä", "il",
    "ilta", "iltä", "ilt", "ille", "iksi", "iks", "ina", "inä", "ineen", "aa", "ää", "oo", "öö", "uu", "yy", "ee",
    "ka",
)  # fmt: skip
_VERBAL = (
    "mme", "tte", "vat", "vät", "va", "vä", "vaa", "isin", "isit", "isi", "is", "isimme", "n", "t", "mista", "mistä",
    "minen", "misen", "miseen", "misesta", "misestä", "missa", "miset", "maan", "mään", "maa", "mää", "massa", "mässä",
    "mas", "mäs", "masta", "mästä", "mast", "malla", "mällä", "mal", "matta", "mättä", "nut", "nyt", "nu", "ny", "neet",
    "lut", "lyt", "llut", "llyt", "rrut", "ssut", "ssyt", "taan", "tään", "daan", "dään", "ttu", "tty", "tu", "ty",
    "ttiin", "kaa", "kää", "ja", "jä", "jaksi", "jäksi", "ta", "tä", "da", "dä", "la", "lä", "ra", "rä", "essa", "essä",
    "ella", "ellä", "isin", "mana", "ksen",
)  # fmt: skip
_TAILS = (
    "",
    "ni",
    "si",
    "nsa",
    "nsä",
    "mme",
    "nne",
    "kin",
    "ki",
    "kaan",
    "kään",
    "ko",
    "kö",
    "han",
    "hän",
    "pa",
    "pä",
    "kohan",
    "köhän",
    "s",
)
ENDINGS = frozenset(fold(case + tail) for case, tail in product((*_CASES, *_VERBAL), _TAILS))
"""All that may follow a stem, folded."""
LONGEST_ENDING = max(len(ending) for ending in ENDINGS)


@lru_cache(maxsize=20_000)
def stems(word: str) -> tuple[str, ...]:
    """The stems of a Finnish basic form (the form itself first): «kirvesmies» -> «kirvesmies», «kirvesmiehe», …."""
    found = dict.fromkeys([word])
    for base, forms in _IRREGULAR.items() if word.endswith(_IRREGULAR_ENDS) else ():
        if word.endswith(base):
            found.update(dict.fromkeys(word[: -len(base)] + form for form in forms))
    if len(word) >= 3:
        found.update(dict.fromkeys((*_noun(word), *_verb(word))))
    return tuple([stem for stem in found if len(stem) >= 2])


def _weak(stem: str) -> str:
    return _grade(stem, _WEAK)


def _strong(stem: str) -> str:
    return _grade(stem, _STRONG)


def _grade(stem: str, change: dict[str, str]) -> str:
    """The stem with the consonants before its last vowels in another grade (unchanged where there is none)."""
    end = len(stem)
    while end and stem[end - 1] in VOWELS:
        end -= 1
    for size in (2, 1):
        cluster = stem[end - size : end]
        if end - size >= 1 and len(cluster) == size and cluster in change and _may_change(stem, end, size):
            return stem[: end - size] + change[cluster] + stem[end:]
    return stem


def _may_change(stem: str, end: int, size: int) -> bool:
    """A single consonant changes after a vowel, l, r or h only, and never inside «st», «sk», «tk»."""
    return size == 2 or stem[end - 2] in VOWELS or stem[end - 2] in "lrh"


def _noun(word: str) -> list[str]:
    last = word[-1]
    if word.endswith("nen"):
        return [word[:-3] + "se", word[:-3] + "s", word[:-3] + "si"]
    if last == "s":
        return _noun_s(word)
    if last == "e":
        return [word + "e", word, _strong(word) + "e", _strong(word), _strong(word) + "i"]
    if last == "n":
        return [word[:-1] + "me", word[:-1] + "mi", word[:-1] + "m", _strong(word[:-1]) + "me", word[:-1] + "ma", word[:-1] + "tta"]
    if last == "i":
        return _noun_i(word)
    if last in "aä":
        plural = "o" if last == "a" else "ö"
        return [
            form for base in (word, _weak(word)) for form in (base, base[:-1] + "i", base[:-1] + plural + "i", base[:-1] + plural + "j")
        ]
    if last in VOWELS:
        return [form for base in (word, _weak(word)) for form in (base, base + "i", base + "j")]
    return [word + "i", word + "ei", word + "ej", word + "e"]


def _noun_s(word: str) -> list[str]:
    base = word[:-1]
    found = [base + "kse", base + "ksi", base + "ks", base + "de", base + "t", base + "te"]
    if base and base[-1] in "aäieuy":
        long = _strong(base)
        found += [base + base[-1], long + base[-1], long + "i", base + "i"]
    return found


def _noun_i(word: str) -> list[str]:
    base = word[:-1]
    found = [_weak(word), base + "ei", base + "ej"]
    if base[-2:] in {"kk", "pp", "tt"}:
        # Words with a double stop keep their i: «kokki», «kokin»; «koke-» would be found in «kokeilla».
        return found
    found += [_weak(base + "e"), _weak(base + "e") + "i", base + "e", base]
    if word.endswith("si"):
        found += [word[:-2] + "de", word[:-2] + "te", word[:-2] + "t"]
    return found


def may_stand_alone(stem: str, word: str) -> bool:
    """Whether a stem is said without an ending: of verbs («leivo») and cut short («laps»), not «kuka» of «kukka»."""
    return word.startswith(stem) or bool(_verb(word))


def _verb(word: str) -> list[str]:
    """The stems of an infinitive, by its verb type; nothing for a word that can't be one."""
    if len(word) < 4 or word[-1] not in "aä":
        return []
    body, pair = word[:-1], word[-2:]
    if word[-2] in VOWELS:
        return _verb_in_two_vowels(body)
    if pair in {"da", "dä"}:
        return [word[:-2], word[:-2] + "i", word[:-2] + "v"]
    if word[-3:-1] in {"ll", "nn", "rr", "st"}:
        stem = word[:-2] + "e"
        return [stem, _strong(stem), word[:-2], _strong(stem)[:-1] + "i", stem[:-1] + "i"]
    if pair in {"ta", "tä"} and word[-3] in VOWELS:
        return _verb_in_ta(word)
    return []


def _verb_in_two_vowels(body: str) -> list[str]:
    weak = _weak(body)
    found = [body, weak, body + body[-1], body[:-1] + "oi", body[:-1] + "i", weak[:-1] + "i", body[:-1] + "e", weak[:-1] + "e"]
    return [stem for stem in found if len(stem) >= 3]


def _verb_in_ta(word: str) -> list[str]:
    stem = word[:-2]
    last = word[-1]
    long = _strong(stem)
    found = [stem + last, long + last, stem + "s", long + "s", stem + "si", stem + "nn", stem]
    if stem[-1] == "i":
        found += [stem + "tse", stem + "ts"]
    if stem[-1] == "e":
        found += [long + "ne", stem + "ne"]
    return [*found, long + long[-1], long]


_PARTITIVES = (
    ("ksia", ("s",)), ("ksiä", ("s",)), ("imia", ("in",)), ("imiä", ("in",)), ("sia", ("nen", "si", "s")), ("siä", ("nen", "si", "s")),
    ("eja", ("i",)), ("ejä", ("i",)), ("oja", ("o", "a")), ("öjä", ("ö", "ä")), ("uja", ("u",)), ("yjä", ("y",)),
    ("oita", ("a", "o")), ("öitä", ("ä", "ö")), ("eita", ("e", "ea")), ("eitä", ("e",)), ("aita", ("as", "a")), ("ita", ("s", "is")),
    ("ia", ("i", "a")), ("iä", ("i", "ä")), ("tta", ("", "t")), ("ttä", ("", "t")), ("ta", ("", "nen")), ("tä", ("", "nen")), ("ta", ("",)),
    ("sten", ("nen", "s")), ("ien", ("i", "a")), ("jen", ("",)), ("n", ("",)), ("a", ("",)), ("ä", ("",)), ("t", ("",)),
    ("ssa", ("",)), ("ssä", ("",)), ("lla", ("",)), ("llä", ("",)),
)  # fmt: skip


def basic_forms(word: str) -> tuple[str, ...]:
    """What the basic form of an inflected word in a phrase may be: «vanhuksia» -> «vanhus»."""
    found: dict[str, None] = {}
    for ending, basics in _PARTITIVES:
        if word.endswith(ending) and len(word) - len(ending) >= 2:
            found.update(dict.fromkeys(word[: -len(ending)] + basic for basic in basics))
    return tuple(form for form in found if len(form) >= 3 and form != word)
