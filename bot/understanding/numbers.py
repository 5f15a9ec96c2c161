"""Numbers as people write them, with their units: figures and number words, and lengths of time made of them; levels of Finnish."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from types import MappingProxyType
from typing import Literal, cast

from bot.understanding.normal import Token, fold, plain, word_set
from bot.understanding.patterns import shape

LONGEST_IDLE_MONTHS = 15 * 12
"""A longer time isn't taken for that without work."""
Unit = Literal["age", "v", "year", "month", "week", "day", ""]
"""`age` says that years of life are meant («vuotias», «years old»); `v` may be either."""
_MONTHS: Mapping[Unit, float] = {"v": 12.0, "year": 12.0, "month": 1.0, "week": 1 / 4.3, "day": 1 / 30.0}


@dataclass(frozen=True, slots=True)
class Amount:
    """A number and its unit, at the positions from `start` to before `end`."""

    start: int
    end: int
    value: float
    unit: Unit
    figures: bool = False
    """Written in figures."""

    @property
    def months(self) -> float | None:
        """How many months long it is; None of what is no length of time."""
        per_unit = _MONTHS.get(self.unit)
        return None if per_unit is None else self.value * per_unit


def _word(text: str) -> str:
    return fold(plain(text))


def _values(table: Mapping[float, str]) -> dict[str, float]:
    return {_word(word): value for value, words in table.items() for word in words.split()}


_SAID = _values({
    0.5: "puoli puol puolen puolisen half halvt pool пів نصف نیم",
    1: "yksi yhden yks one ett один одну одна одного üks ühe واحد یک hal",
    1.5: "puolitoista puoltoista puoltoist poolteist полтора полторы півтора toista andra второй другий другой teist",
    2: "kaksi kahden kaks pari parin two couple två два две двух дві двох kahe لاثنين دو laba",
    2.5: "kolmatta tredje третий третій kolmandat",
    3: "kolme kolmen kolm muutama muutaman three few tre några три трех троє трьох paar ثلاثة ثلاث سه saddex",
    3.5: "neljättä fjärde четвертый четвертий",
    4: "neljä neljän four fyra четыре четырех чотири neli أربعة أربع چهار afar",
    4.5: "viidettä femte пятый",
    5: "viisi viis viiden five fem пять пяти п'ять خمسة خمس پنج shan",
    6: "kuusi kuus kuuden six sex шесть шести шість kuue ستة ست شش lix",
    7: "seitsemän seittemän seven sju семь семи сім seitse سبعة سبع هفت toddoba",
    8: "kahdeksan kaheksan eight åtta восемь восьми вісім kaheksa ثمانية ثماني هشت siddeed",
    9: "yhdeksän yheksän nine nio девять девяти дев'ять üheksa تسعة تسع نه sagaal",
    10: "kymmenen kymmene ten tio десять десяти kümme عشرة عشر ده toban",
    11: "eleven elva одиннадцать одинадцять", 12: "twelve tolv двенадцать дванадцять", 15: "fifteen femton пятнадцать п'ятнадцять",
    16: "sixteen sexton шестнадцать шістнадцять", 17: "seventeen sjutton семнадцать сімнадцять",
    18: "eighteen arton восемнадцать вісімнадцять", 19: "nineteen nitton девятнадцать дев'ятнадцять",
})  # fmt: skip
"""A number word -> its value; an ordinal tells that the time before is full («toista vuotta»)."""
_TENS = _values({
    20: "twenty tjugo tjugi двадцать двадцять kakskümmend kahekümne عشرون عشرين بیست labaatan",
    30: "thirty trettio tretti тридцать тридцять kolmkümmend kolmekümne ثلاثون ثلاثين سی soddon",
    40: "forty fourty fyrtio förti сорок nelikümmend neljakümne أربعون أربعين چهل afartan",
    50: "fifty femtio femti пятьдесят п'ятдесят viiskümmend viiekümne خمسون خمسين پنجاه konton",
    60: "sixty sextio sexti шестьдесят шістдесят kuuskümmend kuuekümne ستون ستين شصت lixdan",
    70: "seventy sjuttio sjutti семьдесят сімдесят seitsekümmend سبعون سبعين هفتاد",
})  # fmt: skip
_MANY = _values({3: "monta usea useita useamman many several flera много багато несколько кілька mitu عدة چند"})
"""So many years are over one; so many months may be few or many."""
_ONES = {_word(word): value for word, value in _SAID.items() if 1 <= value <= 9 and value == int(value)}
_FINNISH_TENS = re.compile(
    r"(kaks|kahden|kol|nel|vii|kuu|seit|kah|yhd|yhe)[a-z]{0,5}?(?:kym(?:ment?a|menen?|ment|mnta|nta|pi)|kyt(?:a)?)"
    r"((?:yks|yhden|kaks|kahden|kol|nel|vii|kuu|seit|kah|yhd|yhe)[a-z]*?)?(vuoti[a-z]*|vee|v)?"
)
"""«kolkytviis», «viisikymmentäkaksi», «kakskytseittemänvuotias»."""
_FINNISH_TEENS = re.compile(r"(yks|kaks|kol|nel|vii|kuu|seit|kah|yhd|yhe)[a-z]{0,6}?toist?a?(vuoti[a-z]*|vee|v)?")
_FINNISH = {"yks": 1, "yhden": 1, "kaks": 2, "kahden": 2, "kol": 3, "nel": 4, "vii": 5, "kuu": 6, "seit": 7, "kah": 8, "yhd": 9, "yhe": 9}
_GLUED_TENS = re.compile(f"({'|'.join(filter(str.isascii, _TENS))})({'|'.join(filter(str.isascii, _ONES))})(?:ariga?)?")
"""«trettiofem», «thirty-five»."""
_AND = frozenset({"و", "iyo", "и", "och", "ja", "and"})
_FIGURE = re.compile(r"(\d{1,2})(\D*)")
_RANGE = re.compile(r"(\d{1,2})[-/](\d{1,2})(\D*)")
_UNITS: tuple[tuple[Unit, re.Pattern[str]], ...] = tuple(
    (cast("Unit", unit), re.compile("|".join(words.split())))
    for unit, words in {
        "age": """
            vuotias(?:ta|kin|kii)? vuotias(?:mies|nainen|tyoton) vuotis(?:mies|nainen) vee wee yo yearold yearsold bast aring(?:en)? arig
            летн(?:ий|яя) річн(?:ий|а) ساله سالمه aastane jir sali yasındayım yasında
        """,
        "v": "[vy]",
        "year": """
            vuo(?:tt?a|t|den|si|sta|tee) vuat(?:ta)? years? yrs? ar aret лет год(?:а|ов)? рок(?:ів|и|у) рік aasta[td]?
            سنه سنة سنوات سنين عام عاما اعوام سال sano sannado? sanadood
        """,
        "month": """
            kk kuukaut(?:ta|t) kuukau(?:den|si|tee) kuuta months? manad(?:er|en)? месяц(?:а|ев)? мес місяц(?:ь|і|ів) міс kuud?
            شهر اشهر شهور شهرا ماه bilood bilo
        """,
        "week": """
            vk viik(?:ko|koa|on|koo) weeks? veck(?:a|or) недел[юяьи] тиж(?:день|ні|нів) nadal(?:at|a)? اسبوع اسابيع هفته toddobaad
        """,
        "day": "paiva[an]? days? dag(?:ar)? дн(?:я|ей|і|ів) день paeva",
    }.items()
)
_WHOLE: Mapping[str, tuple[float, Unit]] = MappingProxyType(
    {
        _word(word): (value, cast("Unit", unit))
        for value, unit, words in (
            (1.0, "year", "vuosi vuoden vuodn year год рік aasta سنة سال"),
            (0.5, "year", "halvår halvåret полгода півроку puolivuotta puolvuotta poolaastat"),
            (3.0, "year", "vuosia vuosikausia åratal"),
            (2.0, "year", "سنتين عامين سنتان"),
            (1.0, "month", "kuukauden kuukausi month månad месяц місяць شهر ماه"),
            (2.0, "month", "شهرين شهران"),
            (1.0, "week", "viikon viikko week vecka неделю неделя тиждень"),
            (3.0, "week", "viikkoja"),
            (2.0, "week", "أسبوعين"),
        )
        for word in words.split()
    }
)
"""Words that are an amount by themselves."""
_OLD = frozenset({"vanha", "old", "gammal", "gammel", "vana", "ikainen"})
_AND_HALF = shape("""
    ja puoli | ja puol | and a half | och ett halvt | och en halv | с половиной | з половиною | ja pool | ونصف | و نصف | و نیم
""")


def spoken(words: Sequence[Token]) -> str:
    """A clause as one folded line, for patterns."""
    return " ".join(token.folded for token in words if not token.mark)


def amounts(words: Sequence[Token]) -> tuple[Amount, ...]:
    """The numbers of a text, with their units."""
    found: list[Amount] = []
    at = 0
    while at < len(words):
        amount = None if words[at].mark else _amount(words, at)
        if amount:
            found.append(amount)
        at = amount.end if amount else at + 1
    return tuple(found)


def _amount(words: Sequence[Token], at: int) -> Amount | None:
    number = _number(words, at)
    if number is None:
        whole = _WHOLE.get(words[at].folded)
        return _halved(words, Amount(at, at + 1, *whole)) if whole else None
    value, end, glued = number
    more, end = _more(words, end)
    if value == 0.5 and end < len(words) and words[end].folded in {"a", "an"}:
        end += 1
    unit: Unit = ""
    if glued:
        known = _unit_of(glued)
        if known is None:
            return None
        unit = known
    elif end < len(words) and not words[end].mark:
        unit = _unit_of(words[end].folded) or ""
        end += bool(unit)
    if unit == "year" and end < len(words) and words[end].folded in _OLD:
        unit, end = "age", end + 1
    if not unit and not (words[at].plain.isdecimal() or value >= 14):
        return None
    if unit == "month" and words[at].folded in _MANY:
        return None
    return _halved(words, Amount(at, end, value + more, unit, figures=words[at].plain[:1].isdecimal()))


def _halved(words: Sequence[Token], amount: Amount) -> Amount:
    """«vuosi ja puoli»."""
    more, end = _more(words, amount.end) if amount.unit else (0.0, amount.end)
    return Amount(amount.start, end, amount.value + more, amount.unit, amount.figures) if more else amount


def _more(words: Sequence[Token], at: int) -> tuple[float, int]:
    """The half that is added to what was said, and where it ends."""
    found = _AND_HALF.match(" ".join("." if token.mark else token.folded for token in words[at : at + 3]))
    return (0.5, at + found.group().count(" ") + 1) if found else (0.0, at)


def _number(words: Sequence[Token], at: int) -> tuple[float, int, str] | None:
    """The value of a number, where it ends, and what is glued to it («34v»)."""
    token = words[at]
    if token.plain[:1].isdecimal():
        return _figures(words, at)
    value, glued = _in_words(token.folded)
    if value is None:
        value = _MANY.get(token.folded)
    if value is None:
        return None
    end = at + 1
    if value in _TENS.values() and not glued and token.folded in _TENS:
        after = end + 1 if end < len(words) and words[end].folded in _AND else end
        one = _ONES.get(words[after].folded) if after < len(words) else None
        if one:
            return value + one, after + 1, ""
    return value, end, glued


def _figures(words: Sequence[Token], at: int) -> tuple[float, int, str] | None:
    token = words[at]
    between = _RANGE.fullmatch(token.raw.casefold())
    if between:
        low, high, glued = between.groups()
        return (int(low) + int(high)) / 2, at + 1, glued
    figure = _FIGURE.fullmatch(token.folded)
    if figure is None:
        return None
    following = words[at + 1 : at + 3]
    if (
        not figure.group(2)
        and [one.raw in ",." for one in following] == [True, False]
        and following[1].start == token.start + len(token.raw) + 1
        and (rest := _FIGURE.fullmatch(following[1].folded))
    ):
        return float(f"{int(figure.group(1))}.{rest.group(1)}"), at + 3, rest.group(2)
    return float(figure.group(1)), at + 1, figure.group(2)


@lru_cache(maxsize=5_000)
def _in_words(word: str) -> tuple[float | None, str]:
    """The value of a number word, and what is glued to it («viiskytkaksvuotias»)."""
    value = _SAID.get(word) or _TENS.get(word)
    if value is not None:
        return value, ""
    glued = _GLUED_TENS.fullmatch(word)
    if glued:
        return _TENS[glued.group(1)] + _ONES[glued.group(2)], "arig" if word.endswith(("arig", "ariga")) else ""
    tens = _FINNISH_TENS.fullmatch(word)
    if tens:
        one = tens.group(2)
        return 10.0 * _FINNISH[tens.group(1)] + (_begun(one) if one else 0), tens.group(3) or ""
    teens = _FINNISH_TEENS.fullmatch(word)
    return (10.0 + _FINNISH[teens.group(1)], teens.group(2) or "") if teens else (None, "")


def _begun(one: str) -> int:
    return next(value for start, value in _FINNISH.items() if one.startswith(start))


@lru_cache(maxsize=5_000)
def _unit_of(word: str) -> Unit | None:
    return next((unit for unit, pattern in _UNITS if pattern.fullmatch(word)), None)


_MORE = word_set("yli over reilu reilun reilut runsas runsaan more than mer an больше более понад ule")
_LESS = word_set("alle under less mindre меньше менее менше alla")
_NEARLY = word_set("melkein lahes kohta pian vajaa vajaan vajaat almost nearly nastan knappt snart почти майже peaaegu")
_NOT_THIS = word_set("""
    viime ensi ens joka last next this every i forra nasta varje per tana saman koko прошлый следующий каждый kerran
""")
"""Before a bare unit these make it a date: «viime vuoden»."""
_ANOTHERS = word_set("toissa tyossa jobbat worked lapsi poika vauva")
"""Right before a length of time these make it that of work, or a child's age."""
_OF_WORK = shape(r"""
    elak\w* | kokem\w* | tyokok\w* | alal\w* | tyoura\w* | uraa | toissa | tyossa | hommissa | vanha\w* | kurs\w* | koulu\w* | suomessa
    experience | work\w* | to | until | left | in | of | as | som | erfarenhet | kvar | till | опыт\w* | стаж\w* | досвід\w* | до | paasta
    kuluttua | paassa | (?:\w+ )?(?:poik|poja|tyto|tytt|laps|vauva|taapero)\w* | (?!tyot|lomau|tyonh|koton)\w+n[ao]
""")
"""After a length of time these make it another's than that without work."""
_BESIDE = (
    _MORE
    | _LESS
    | _NEARLY
    | word_set("""
    jo nyt noin n ollut ollu about for juba уже вже sen sedan i varmaan ehka ma mina oon olen ite itse ca circa asti sitten ago nu now
    today tanaan kestanyt kestany pagatt lasted около примерно близько umbes since
""")
)
"""Words that may stand beside a length of time without changing what it is of."""
_AGO = word_set("sitten sit ago sedan sen назад тому tagasi پیش")
_OFF_AND_ON = shape(r"vuorotellen | valilla | patka\w* | off | omgangar")
"""Such a time was not all without work."""
_BEGAN = shape(r"""
    jain | jaany\w* | jouduin | loppu\w* | paatty\w* | potk\w* | kenkaa | lopari\w* | lopput\w* | irtisan\w* | sanottiin irti
    lomau\w* | menet\w* | lahti | meni | vei | lost | fired | let go | laid off | redundant | uppsag\w* | permitter\w* | miste
    mistade | blev av | sparken | потерял\w* | уволи\w* | сократил\w* | лишил\w* | втратил\w* | втратив | звільн\w* | kaotasin
    koondati | فقدت | خسرت
""")
"""How being without work begins."""
_OTHER_BEGAN = shape(r"""
    valmistu\w* | muut\w* | tulin | kavin | synty\w* | lopetin | opiske\w* | sairastu\w* | graduat\w* | moved | came | finished
    flyttade | gick | переех\w* | приех\w* | закончил\w* | окончил\w*
""")
_JUST = shape(r"""
    vasta | juuri | just(?! nu) | justiinsa | asken | askettain | hiljattain | nyss | nyligen | recently | недавно | нещодавно
    только что | eilen | yesterday | viime (?:viikolla|viikol|kuussa|kuus) | forra (?:veckan|manaden) | last (?:week|month) | вчера
    eelmisel (?:nadalal|kuul) | на прошлой неделе | в прошлом месяце | tassa kuussa | talla viikolla | this (?:week|month)
""")


def find_months(
    words: Sequence[Token], clause: range, said: Iterable[Amount], idle: Sequence[int], *, waited: bool = False
) -> tuple[str, range] | None:
    """The option of `unemployed_for` that a clause states, and where: of several lengths of time, the one nearest to an `idle` position.

    Any length of time where that is `waited` for.
    """
    line = spoken(words[clause.start : clause.stop])
    fitting = [
        amount
        for amount in said
        if amount.end - 1 in clause and amount.months is not None and (waited or _is_of_idleness(words, clause, amount, line))
    ]
    if not fitting:
        return ("under_6", range(0)) if not waited and _JUST.search(line) and _BEGAN.search(line) else None
    amount = min(fitting, key=lambda one: min((abs(at - one.start) for at in idle), default=one.start))
    before = {words[at].folded for at in range(max(clause.start, amount.start - 2), amount.start)}
    months = amount.months or 0.0
    if before & _LESS and months > 6 and not waited:
        return None
    months += 0.5 * (bool(before & _MORE) - bool(before & (_LESS | _NEARLY)))
    return _months_option(months), range(amount.start, amount.end)


def _is_of_idleness(words: Sequence[Token], clause: range, amount: Amount, line: str) -> bool:
    """Whether a length of time may be that without work: «10 vuotta kokemusta» is not, nor «oon 43v työtön»."""
    if (amount.months or 0.0) > LONGEST_IDLE_MONTHS or amount.unit == "age" or _OFF_AND_ON.search(line):
        return False
    before = words[amount.start - 1].folded if amount.start > clause.start else ""
    after = spoken(words[amount.end : min(clause.stop, amount.end + 2)])
    if _OF_WORK.match(after) or (before in _NOT_THIS and words[amount.start].folded in _WHOLE) or before in _ANOTHERS:
        return False
    return not (after.split(" ")[0] in _AGO and _OTHER_BEGAN.search(line) and not _BEGAN.search(line))


def only_tells(words: Sequence[Token], clause: range, said: Iterable[Amount]) -> bool:
    """Whether a clause is nothing but a length of time: «(mä 11 kk)», «jo 2 vuotta»."""
    inside = [amount for amount in said if amount.end - 1 in clause and amount.unit in {"month", "week", "year", "v"}]
    taken = {at for amount in inside for at in range(amount.start, amount.end)}
    return bool(inside) and all(words[at].mark or words[at].folded in _BESIDE for at in clause if at not in taken)


def _months_option(months: float) -> str:
    return "under_6" if months < 6 else "6_to_12" if months <= 12 else "over_12"


_LEVEL = re.compile(r"(?<![a-z0-9])([abc])([12])(?:\.\d|\.|b1|b2|a2|(?=[^a-z0-9]|$|n\b|s\b|lla\b|taso\w*|tason|ta\b))")
_YKI = re.compile(r"\byki\w*(?: \w+){0,3}? ([1-6])\b|\b([1-6]) yki\w*")
_OTHER_LANGUAGE = shape(r"""
    englan\w* | englis\w* | ruots\w* | svensk\w* | swedish | saksa\w* | german\w* | eston\w* | viro\w* | rusk\w* | venaj\w* | russian
    английск\w* | англійськ\w* | шведск\w* | kort\w* | ajokort\w* | licen[sc]e | права | прав
""")
_FINNISH_LANGUAGE = shape(r"suom\w* | finsk\w* | finn\w* | финск\w* | фінськ\w* | soome")
_LATIN = {"а": "a", "в": "b", "с": "c"}
"""Cyrillic letters that stand for the Latin ones of a level: «А2», «В1»."""


def find_level(line: str) -> tuple[str, re.Match[str]] | None:
    """The level of Finnish that a clause names, and where: a level of the European framework, or of the YKI test.

    Where another language is named, too, the level is of the one named last before it.
    """
    line = re.sub(r"[авс](?=[12])", lambda letter: _LATIN[letter.group()], line)
    other = bool(_OTHER_LANGUAGE.search(line))
    if other and not _FINNISH_LANGUAGE.search(line):
        return None
    yki = _YKI.search(line)
    if yki:
        return ("a1", "a2", "b1", "b2", "b2", "b2")[int(yki.group(1) or yki.group(2)) - 1], yki
    level = next((found for found in _LEVEL.finditer(line) if not other or _is_of_finnish(line, found.start())), None)
    if not level or re.search(r"\bkort|\bajokort", line):
        return None
    return "b2" if level.group(1) == "c" else level.group(1) + level.group(2), level


def _is_of_finnish(line: str, at: int) -> bool:
    named = [(found.end(), True) for found in _FINNISH_LANGUAGE.finditer(line, 0, at)]
    named += [(found.end(), False) for found in _OTHER_LANGUAGE.finditer(line, 0, at)]
    return max(named, default=(0, True))[1]


_OTHERS = shape(r"""
    laps(?!enlik|hoi)\w* | laste(?!nhoi|ntarh|ntark|nohj)\w* | poika\w* | poja\w* | tytar\w* | tyttar\w* | tytto\w* | tyto\w*
    vauva\w* | taapero\w* | muksu\w* | kaksos\w* | kuopus\w* | esikois\w* | teini\w* | han | hanen | mies\w*ni | miehe\w*ni
    puoliso\w* | aiti(?:a|ni|nsa|mme)? | aidi(?:n|lle|lla|lta|sta)(?:ni)? | isani | veli\w* | vaimo\w* | doch\w* | child(?!care)\w*
    son | daughter | kids? | baby | barn(?!skot|omsorg|vard)\w* | dotter\w* | koira\w* | siskoni | veljeni | she | he | hon
    дочк\w* | дочер\w* | сын\w* | ребен\w* | доньц\w* | дитин\w* | муж(?!ч)\w* | жен(?!щ)\w* | мам[аыуе] | пап[аыуе] | брат | сестра
    отец | мать | iska | iskani | faija | mutsi | appi | anoppi | wife | husband | brother | sister | mother | father | mamma
    pappa | sambo | hustru | fru
""")
"""A child, a spouse or another of the family."""


def is_of_another(line: str) -> bool:
    """Whether a clause speaks of a child, a spouse or another of the family."""
    return bool(_OTHERS.search(line))


_ONESELF = shape(r"""
    (?:lapsen|lasten|tyton|tyttojen|pojan|poikien|taaperon|vauvan|kaksosten|muksun|teinin) (?:yksinhuoltaja\w*|isa|aiti|iska)
    (?:mother|father|mom|dad) (?:of|to) | olen | oon | oo | ollaan | mina | minakin | ma | maa | mie | itse | ite | mulla | mul
    minulla | kayn | teen | opiskelen | tyoskentelen | i (?:am|have|was|work|study|want|did|do|live|can) | i'm | i've | i'd | jag
    я | мне | мені | меня | у меня | у мене
""")
_PERSON = shape(r"""
    (?:mun|minun|meidan|mu|miu) (?:mies|poika|tytto|lapsi) | mies (?:on|oli|kay|(?!hyvinkaa)\w+(?:aa|ee|oo|uu|ii)) | mie[sh]\w*ni
    vaimo(?:ni)? | puoliso(?:ni)? | poika(?:ni)? | pojat | tytto(?:ni)? | tytar | tyttareni | tyttaret | lapset | lapsi | aiti(?:ni)?
    isani | isa
    veli | veljeni | sisko(?:ni)? | kaveri(?:ni)? | naapuri(?:ni)? | avomies | avovaimo | avopuoliso | serkku(?:ni)? | iska(?:ni)?
    faija | mutsi | han | (?:my|our) (?:\w+ )?<family> | he | she | (?:min|mitt|var|mina) <familj> | pappa | mamma | hon
    муж | жена | сын | дочь | дочка | брат | сестра | мама | папа | дети | чоловік | дружина | донька | син | діти
    mu (?:mees|naine|poeg|tutar|ode|vend)
""",
    family="husband wife son daughter brother sister mother father mom mum dad boyfriend girlfriend partner aunt uncle friend kids",
    familj="man fru son dotter bror syster mamma pappa sambo pojkvan flickvan barn",
)  # fmt: skip


def speaks_of_another(line: str) -> bool:
    """Whether the one last named in a line is another of the family, or a friend: «oon kotona ja mies käy töissä»."""
    person = max((found.end() for found in _PERSON.finditer(line)), default=0)
    return bool(person) and person > max((found.end() for found in _ONESELF.finditer(line)), default=0)
