"""How old the one who writes is: an age that is theirs, not a child's, and not the years of a trade.

An age is told by the words beside it («oon 45», «ikä 45», «45-vuotias»), or by standing alone where facts are listed
(«Mies 45, Forssa»). What may be a length of work, or another's age, is none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass

from bot.understanding.meaning import Found
from bot.understanding.normal import word_set
from bot.understanding.numbers import Amount, is_of_another, speaks_of_another
from bot.understanding.patterns import any_of, shape
from bot.understanding.text import Text

YOUNGEST, OLDEST = 14, 99
"""Nobody younger writes of work, nobody older of learning a trade."""
LONGEST_WORKED = 45
"""Nobody has worked for more years than these, when they stand alone."""
RUN_ON = 5
"""In a clause of so many words there are no marks to tell what a bare number is."""
_AGES = frozenset({"", "v", "year", "age"})
"""Units that an age may have."""
_BOUNDS = ((18, "under_18"), (25, "18_24"), (30, "25_29"), (60, "30_59"), (OLDEST + 1, "60_plus"))
_TENS = {
    "kaks": 20, "kaksi": 20, "pari": 20, "kolme": 30, "kolmi": 30, "neli": 40, "nelja": 40, "viis": 50, "viisi": 50, "kuus": 60,
    "kuusi": 60, "seiska": 70, "seitsen": 70, "seitseman": 70,
}  # fmt: skip
_ROUND = re.compile(r"\b([a-z]+?)(?:kymppi\w*|kymmenta taytta\w*|kymppinen)\b")
_JUST = any_of("nyt ny jo vasta kohta pian siis ihan on ois now already just only nu redan bara snart is ar уже сейчас вже зараз juba")
_ALREADY = rf"(?: {_JUST}){{0,2}}$"
_OWN = shape(r"""
    olen | oon | oo | ole | oonki | ma | maa | mie | mia | mina | minakin | i'm | im | i am | am | jag | ar | jag e | ja e | мне | мені
    waxaan ahay | waxan ahay
""", end=_ALREADY)  # fmt: skip
"""Right before an age that is one's own."""
_AGE = shape(r"""
    ika | ikani | ikaa | ialtani | age | aged | alder | aldern | возраст | вік | vanus | سني | سن | سنم | عمري | عمرى
""", end=_ALREADY)  # fmt: skip
"""A word for age, right before it; not a child's."""
_LABEL = shape(r"ika | ikani | ikaa | age | alder | aldern | возраст | вік | vanus", end="$")
_FROM = shape(r"(?:olen|oon|oo|jag ar|i'm from|i am from) \w+(?:sta|lta|ssa|lla|st|lt|sa|l|s)?", end="$")
"""The same, with where one is from between them: «oon riksusta 17»."""
_HAVE_YEARS = shape(r"دارم")
"""After a number of years, in Persian, one's own age."""
_WHO = shape(r"""
    mies | nainen | naisihminen | rouva | heppu | man | kvinna | kille | tjej | male | female | woman | guy | girl | мужчина | женщина
    девушка | парень | жінка | хлопець | naine | yksinhuoltaja | yh | isa | \w*aiti | iska | \w*mamma | \w*pappa | \w*barnsmor | mother
    father | mom | mum
    dad
    мама | nyt | nu | now | сейчас | зараз
""", end="$")  # fmt: skip
"""Who one is, or that it is now, right before an age."""
_WHOSE = shape(r"""
    (?:mun|minun|meidan|mu|miu|my|our|min|mitt|мой|моя|мій)(?: \w+){1,2} | nuorempi | vanhempi | nuorin | vanhin | toinen | isompi
""", end="$")  # fmt: skip
"""Before a number these make it another's: «mun mies 45v», «nuorempi 15»."""
_FIRST = re.compile(r"(?:(?:nyt|ny|nu|now|ja|no|niin|eli|elikka|siis|jo|currently|moi|hei|terve|hi|hej|tere|привет)(?: |$))*")
"""What may stand before an age at the beginning of a clause."""
_PARENT = shape(r"""
    isa | aiti | iska | faija | mamma | pappa | mutsi | mother | father | mom | mum | dad | parent | \w*huoltaja | мама | мать | отец
    mor
    far | foralder
""")
_HAS_CHILDREN = shape(r"""
    yhden | kahden | kolmen | neljan | viiden | kuuden | usean | monen | [1-9] | pienen | pienten | aikuisen | aikuisten | one | two
    three
    four | of | to | av | till
""")
"""After an age these tell of its owner, a parent: «34v kahden lapsen äiti»."""
_YOUNG = shape(r"""
    (?:\w+ )?(?:poik|poja|tytt|tyto|laps|vauva|taapero|teini|koira|kissa|dotter|child|сын|доч|ребен|девочк)\w*
    (?:\w+ )?(?:lasta|tytar|son|sonen|daughter|boy|girl|kids?|baby|barn|мальчик)
""")
_YOUNG_ONESELF = shape(r"""
    (?:poika|tytto|kille|tjej|kundi|boy|girl|guy|парень|девушка)\b(?! (?:haluaa|etsii|on|istuu|wants|vill|хочет))
""")
_COUNTED = shape(r"""
    km | kilo\w* | met\w+ | euro\w* | e | eur | tunti\w* | h | min\w* | op | opintop\w* | lasta | lapsi\w* | henk\w* | ihmi\w* | kerta\w*
    pros\w* | luokka\w* | luokan | luokal\w* | tyontek\w* | tyokyv\w* | tyoteh\w* | oppil\w* | asia\w* | hakemu\w* | nelio\w* | lehm\w*
    hours? | kids | children | people | percent | timmar | timme | barn | personer | час\w* | человек | детей | люд\w* | tonn\w*
    hehtaar\w*
    asent\w* | kpl | kappal\w* | paiva\w* | yota | kuukau\w* | kk
""")
"""What is counted by a number is no age."""
_WORKED = shape(r"""
    \w*kokem\w* | toissa | alalla | alal | alaa | samas\w* | samal\w* | sitten | sit | ajan | siella | mukana | erfarenhet | experience
    uraa
    tyoura\w* | naita | putkeen | ollu\w* | olin | tehny\w* | tehty | tein | ajanu\w* | toimi\w* | inom | in | as | som | of | опыта
    стажа
    работал\w* | проработал\w* | досвіду | ago | sedan | sen | назад | тому | tagasi | (?!hameenlinna|tyott|lomaut)\w{5,}na
""")
"""After a number of years these make it a length of work, or of time."""
_AT_WORK = shape(r"toissa | tyossa | alalla | hommissa | suomessa | taalla | finland | here | jobb\w* | work\w*")
_DID = shape(r"""
    ollut | ollu | oltu | oltii\w* | olin | tehnyt | tehny | tehty | tein | toiminut | toiminu | tyosken\w* | ajanut | ajanu | ajoin
    jobbat
    jobbade | jobbar | arbetat | arbetade | varit | worked | working | been | was | работа\w* | проработа\w* | был | была | працюва\w*
    був
    була | tootasin | tootanud | olnud | كنت | عملت | as | som | kokem\w* | tyokokem\w* | tausta | experience | erfarenhet | опыт
    (?!hameenlinna|tyott|lomaut)\w{5,}na
""")
"""Beside these, years are those of a trade."""
_AT_PLACE = re.compile(r"(?:ssa|lla|sta|lta|na|s|l)$|\b(?:i|pa|at|in|на|в) \w+$")
_ANOTHER = shape(r"""
    (?:<then> )?(?:<our> (?:\w+ )?)?(?:mie[sh]|vaimo|puoliso|poika|tytto|tyttaren|tytar|lapsen|veli|sisko|kaveri)\w*
    (?:<then> )?(?:<our> (?:\w+ )?)?<family>\b(?! (?:\d|v\b|oon|olen))
""",
    then="ja mutta mut but and men och а и но",
    our="mun minun meidan mu my our min mitt var мой моя наш",
    family="""
        lapsi aitini isani isa aiti han he she husband wife son daughter brother sister mother father mom mum dad man fru dotter bror
        syster
        mamma pappa sambo hon муж жена сын дочь дочка брат сестра мама папа чоловік дружина донька
    """,
)  # fmt: skip
"""A clause that begins with another of the family tells of them."""
_CHILDREN = re.compile(
    r"(?<!med )(?<!with )(?<!my )(?<!с )\b(?:lapset|lasta|lapsia|poikaa|tyttoa|pojat|tytot|muksut|muksua|muksuu|kids|children|barn|"
    r"детей|дети|дітей|діти)\b"
)
"""Children whose ages may follow."""
_COUNTS = word_set("""
    klo kello kl yli noin alle nro numero luokka rivi linja bussi vuonna vuosi vuoden at since for about over in on room from till fran
    efter
    sen under around to and ja och и в с около до по nr no the max min ainakin vahintaan enintaan melkein lahes vajaat reilut runsaat
    viimeiset joku jotain parisen vm synt on oli of a kun jossa joissa
""")
"""A number right after one of these is no age, unless more tells so."""
_TOWN = (
    r"hml|riksu\w*|turen[kg]\w*|forss\w*|raum\w*|hyvin[kg]\w*|loppi|lopel\w*|eura\w*|hameenlin\w*|tavastehus|riihim\w*|hattul\w*|janakkal\w*|"
    r"tammel\w*|jokioi\w*|humppil\w*|ypaj\w*|hausjarv\w*"
)
_HERE = re.compile(rf"(?:nyt )?(?:{_TOWN})")
_GOES_ON = shape(rf"""
    kohta | pian | jo | vasta | ja | och | and | и | та | mutta | mut | men | but | но | але | plus | mies | nainen | man | kvinna
    male | female | nyt | nu | now
    en | enka
    ei | haluan | haluun | haluaisin | haluisin | kiinnost\w* | amis | amiksen | ammattik\w* | lukio | lukion | yo | ylioppilas
    peruskoul\w*
    tyoton | tyott\w* | lomaut\w* | elak\w* | kotiaiti | kotiisa | yksinhuolt\w* | hoitovap\w* | merkonomi | thinking | looking | want
    would
    unemployed | single | living | married | arbetslos | vill | bor | gift | хочу | ищу | живу | без | безработн\w* | шукаю | asun
    {_TOWN}
""")
"""What may follow a bare age."""
_TURNING = shape(r"(?:tayta|taytan|tayttaisin|fyller|turning|turn|исполнится|виповниться)(?: \w+){0,2}? (\d{2})")
_TURNED = shape(r"""
    (?:taytin|fyllde|turned|исполнилось|виповнилося)(?: \w+){0,2}? (\d{2}) | (\d{2}) (?:tayttan\w*|tayteen|taynna)
    (?:retired|pensionerad)(?: \w+){0,2} (?:at|vid) ([67]\d) | (?:ika|ikani|age|alder|возраст|вік):(\d{2})
""")


def age_option(age: float) -> str | None:
    """The option of the slot `age` for an age in years."""
    return next(option for bound, option in _BOUNDS if age < bound) if YOUNGEST <= age <= OLDEST else None


@dataclass(frozen=True, slots=True)
class _Number:
    """A number that may be an age, and what stands around it in its clause."""

    amount: Amount
    before: str
    after: str
    clause: int
    """Which of the clauses it is in."""
    ends: bool
    """What follows may follow a bare age."""
    after_trade: bool
    lonely: bool
    """The text has no other number like it."""
    listed: bool
    """Another number like it follows: «16 ja 18»."""


def find_ages(text: Text, said: Sequence[Amount], trades: Set[int]) -> Iterator[Found]:
    """The options of `age` that a text tells of the one who writes; `trades` are the positions that trades are named at."""
    for index, clause in enumerate(text.clauses):
        told = _told(text.lines[index])
        ages = _of_numbers(text, index, said, trades) if told is None else [(*told[:2], text.told(clause.start, told[2]))]
        for age, score, because in ages:
            option = age_option(age)
            if option:
                yield Found(option, score, because)


def _told(line: str) -> tuple[float, float, re.Match[str]] | None:
    """An age that other words than a number and its unit tell: «täytän 30», «nelikymppinen»; how sure that is, and where."""
    if is_of_another(line):
        return None
    if turning := _TURNING.search(line):
        return int(turning.group(1)) - 1.0, 0.9, turning
    if turned := _TURNED.search(line):
        return float(next(filter(None, turned.groups()))), 0.9, turned
    return next(((_TENS[one.group(1)] + 2.0, 0.85, one) for one in _ROUND.finditer(line) if one.group(1) in _TENS), None)


def _of_numbers(text: Text, index: int, said: Sequence[Amount], trades: Set[int]) -> Iterator[tuple[float, float, tuple[str, ...]]]:
    """The numbers of a clause that are ages, each with how sure that is, and its words."""
    clause, words = text.clauses[index], text.words
    alike = [one for one in said if one.figures and not one.unit and one.value > YOUNGEST]
    for amount in said:
        if not clause.start <= amount.start < clause.end or amount.unit not in _AGES or amount.value != int(amount.value):
            continue
        after = text.line(amount.end, min(clause.end, amount.end + 3))
        following = words[amount.end].raw if after else ""
        number = _Number(
            amount, text.before(amount.start), after, index,
            ends=not after or (following[:1].isupper() and not following.isupper()) or bool(_GOES_ON.match(after)),
            after_trade=amount.start - 1 in trades, lonely=alike == [amount],
            listed=any(_are_list(text, amount, other) for other in said),
        )  # fmt: skip
        score = _score(number, text)
        if score:
            yield amount.value, score, text.raw(amount.start, amount.end)


def _are_list(text: Text, one: Amount, other: Amount) -> bool:
    """Whether two numbers are parts of a list, as children's ages are: «16 ja 18», «16, 18»."""
    if other.start != one.end + 1 or other.unit not in _AGES:
        return False
    between = text.words[one.end]
    return between.folded in {"ja", "och", "and", "и", "та", "tai"} or (between.raw == "," and not one.unit and not other.unit)


def _score(one: _Number, text: Text) -> float | None:
    """How surely a number is the age of the one who writes."""
    if _is_anothers(one) or (one.amount.unit != "age" and _COUNTED.match(one.after)):
        return None
    if one.amount.unit in {"v", "year"} and _WORKED.match(one.after):
        return None
    if _OWN.search(one.before) or _HAVE_YEARS.match(one.after):
        return 0.9
    if _AGE.search(one.before) and not speaks_of_another(" ".join(one.before.split(" ")[-3:])):
        return 0.9
    if _WHOSE.search(one.before) or _CHILDREN.search(one.before) or (is_of_another(one.before) and not _PARENT.search(one.before)):
        return None
    if one.amount.unit == "age":
        return 0.95
    return {"v": _of_v, "year": _of_years}.get(one.amount.unit, _of_bare)(one, text)


def _is_anothers(one: _Number) -> bool:
    """Whether a child is named after a number: «5v tytön isä», not «34v kahden lapsen äiti»."""
    return bool(_YOUNG.match(one.after)) and not _HAS_CHILDREN.match(one.after) and not _YOUNG_ONESELF.match(one.after)


def _of_v(one: _Number, text: Text) -> float | None:
    """«v» is years old, unless a trade is told of beside it: «IT-tuki 15 v»."""
    if _FIRST.fullmatch(one.before):
        did = _DID.search(one.after.partition(" ja ")[0])
        return 0.85 if not did and _may_stand_first(one, text, longest_worked=30) else None
    return None if _DID.search(one.before) or (one.after_trade and not one.after and one.amount.value <= 30) else 0.85


def _of_years(one: _Number, text: Text) -> float | None:
    """«vuotta» is an age only where it stands alone, or is too long for anything else."""
    if _AT_WORK.search(one.after):
        return None
    if one.ends and _FIRST.fullmatch(one.before):
        return 0.75 if _may_stand_first(one, text, longest_worked=LONGEST_WORKED) else None
    if one.ends and _WHO.search(one.before):
        return 0.8
    return 0.75 if one.amount.value > LONGEST_WORKED + 5 and not _DID.search(one.before) and not _AT_PLACE.search(one.before) else None


def _of_bare(one: _Number, text: Text) -> float | None:
    """A bare number is an age where it stands alone in a list of facts, or in a text without marks."""
    if not one.ends or not YOUNGEST < one.amount.value < 80 or " " not in text.whole:
        return None
    if _FIRST.fullmatch(one.before):
        return 0.75 if _may_stand_first(one, text, longest_worked=0) else None
    if _WHO.search(one.before) or _FROM.search(one.before):
        return 0.8
    last = one.before.rpartition(" ")[2]
    run_on = one.lonely and text.lines[one.clause].count(" ") >= RUN_ON - 1 and last.isalpha() and last not in _COUNTS
    return 0.75 if run_on or (_HERE.fullmatch(one.before) and not one.after) else None


def _may_stand_first(one: _Number, text: Text, *, longest_worked: int) -> bool:
    """Whether a number that begins its clause goes with nothing before it: no label, no child, no work that took so long."""
    mark = text.words[text.clauses[one.clause].start]
    if one.listed:
        return False
    if not one.clause or mark.ends_sentence:
        return True
    line = text.lines[one.clause - 1]
    if mark.raw == ":":
        return bool(_LABEL.search(line))
    if (_ANOTHER.match(line) and speaks_of_another(line)) or (_CHILDREN.search(line) and not _PARENT.search(line)):
        return False
    return one.amount.value > longest_worked or not _DID.search(line)
