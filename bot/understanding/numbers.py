"""Ages, lengths of time and levels of Finnish that are said in figures or number words."""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.understanding.normal import Token

LONGEST_IDLE_MONTHS = 15 * 12
"""A longer time isn't taken for that without work."""
_UNITS = {
    "yksi": 1, "yhden": 1, "yks": 1, "kaksi": 2, "kahden": 2, "kaks": 2, "pari": 2, "parin": 2, "kolme": 3, "kolmen": 3, "muutama": 3,
    "muutaman": 3, "nelja": 4, "neljan": 4, "viisi": 5, "viis": 5, "viiden": 5, "kuusi": 6, "kuus": 6, "kuuden": 6, "seitseman": 7,
    "kahdeksan": 8, "yhdeksan": 9, "kymmenen": 10, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "tva": 2, "tre": 3, "fyra": 4,
    "fem": 5, "sex": 6, "one": 1, "a": 1, "ett": 1, "en": 1, "couple": 2, "monta": 5, "usea": 5, "useita": 5, "many": 5, "flera": 5,
}  # fmt: skip
_TENS = {
    "kaks": 20, "kaksi": 20, "pari": 20, "kolme": 30, "kolmi": 30, "neli": 40, "nelja": 40, "viis": 50, "viisi": 50, "kuus": 60,
    "kuusi": 60, "seiska": 70, "seitsen": 70, "seitseman": 70,
}  # fmt: skip
_CHILD = re.compile(
    r"\b(laps\w*|laste\w*|lasta|poika\w*|poja\w*|tytar\w*|tyttar\w*|tytto\w*|tyto\w*|vauva\w*|taapero\w*|muksu\w*|kaksos\w*|kuopus\w*|"
    r"esikois\w*|han|hanen|mies\w*ni|miehe\w*ni|puoliso\w*|aiti\w*|aidi\w*|isani|veli\w*|vaimo\w*|"
    r"doch\w*|child\w*|son|daughter|kid|kids|baby|barn\w*|dotter\w*|koira\w*|siskoni|veljeni|she|he|hon|дочк\w*|дочер\w*|сын\w*|"
    r"ребен\w*|доньц\w*|дитин\w*|муж\w*|жен\w*|мам[аыуе]|пап[аыуе]|брат|сестра|отец|мать|"
    r"iska|iskani|faija|mutsi|appi|anoppi|wife|husband|brother|sister|mother|father|mamma|pappa|sambo|hustru|fru)\b"
)
_AGE_SAID = re.compile(
    r"\b(\d{2})\s?(?:v\b|vuotias\w*|vuotiaa\w*|vee\b|wee\b|years? old|yo\b|ar gammal|arig\w*|vuotta vanha|летн\w*|ساله|سنة|عاما|"
    r"aastane|aastat vana)"
)
_AGE_AFTER = re.compile(
    r"\b(?:olen|oon|oo|ma oon|mina olen|ika|ikaa|ikani|i'm|im|i am|age|jag ar|jag fyller|мне|мені|عمري|olen jo|oon jo)"
    r"(?: nyt| jo| now| on| is)? (\d{2})\b"
    r"(?! (?:vuotta|v|v\.|vuoden|kk|kuukautta|euroa|tuntia|lasta|years|ar|h|viikkoa|kilometria|km)\b)"
)
_AGE_YEARS = re.compile(
    r"(?:мне|мені) (\d{2})|\b(?:i'm|i am|im|jag ar|olen|oon) (\d{2}) (?:years|ar|vuotta|v|vuotias)"
    r"(?! (?:in|inom|tehny\w*|ollu\w*|alalla|toissa))\b"
)
_AGE_ALONE = re.compile(r"([2-7][0-9]) (?:ar|лет|год|года|рокiв|років|роки|рік|aastat|aastat vana|vuotta)")
_TURNS = re.compile(r"\b(?:taytan|tayta|fyller|turning|taytin) (?:kohta |pian |nyt )?(\d{2})\b")
_NOW_OF_AGE = re.compile(r"\b(?:nu|nyt) ([1-7]\d)(?= (?:och|ja)\b|$)")
_ROUND = re.compile(r"\b([a-z]+?)(?:kymppi\w*|kymmenta taytta\w*|kymppinen)\b")
_WORKED = re.compile(
    r"^ (?:kokem\w*|tyokokem\w*|toissa|alalla|alal|samassa|sitten|ajan|siella|mukana|erfarenhet|experience|uraa|tyoura\w*|naita|putkeen)"
)
_DURATION = re.compile(
    r"\b(?:(yli|alle|noin|jo|melkein|over|under|nastan|almost|more than|less than|reilu|reilun) )?(?:(\d{1,2}) ?|([a-z]+) )?"
    r"(vuot\b|vuotta|vuoden|vuosia|vuosikausia|v\b|vee\b|kk\b|kuukautta|kuukauden|kuukaut\w*|kuukausia|kuuta|viikkoa|viikon|viikkoja|"
    r"years?|months?|weeks?|ar\b|manader|manad|veckor|"
    r"год\w*|лет|месяц\w*|недел\w*|рок\w*|місяц\w*|тиж\w*)"
)
_HALF = re.compile(
    r"\bpuol(?:en|i|ta|e)? ?vuot(?:ta|een|t|)\b|\bpuolisen vuotta\b|\bpuolivuotta\b|\bhalf a year\b|\bhalvt ar\b|\bполгода\b|\bпівроку\b"
)
_YEAR_AND_HALF = re.compile(
    r"\bpuol(?:i|)toist(?:a|)\b|\bpuoltoist(?:a|)\b|\bvuosi ja puoli\b|\byear and a half\b|\bett och ett halvt\b|\bполтора\b|\bпівтора\b"
)
_LEVEL = re.compile(r"(?<![a-z0-9])([abc])([12])(?:\.\d|\.|b1|b2|a2|(?=[^a-z0-9]|$|n\b|s\b|lla\b|taso\w*|tason|ta\b))")
_YKI = re.compile(r"\byki\w*(?: \w+){0,3}? ([1-6])\b|\b([1-6]) yki\w*")
_OTHER_LANGUAGE = re.compile(
    r"\b(englan\w*|englis\w*|ruots\w*|svensk\w*|swedish|saksa\w*|german\w*|eston\w*|viro\w*|rusk\w*|venaj\w*|russian|английск\w*|"
    r"шведск\w*|kort\w*|ajokort\w*|licen[sc]e)\b"
)


def spoken(words: Sequence[Token]) -> str:
    """A clause as one folded line, for the patterns of this module."""
    return " ".join(token.folded for token in words if not token.mark)


def age_option(age: int) -> str | None:
    """The option of the slot `age` for an age in years."""
    if not 10 <= age <= 99:
        return None
    return next(
        option for bound, option in ((18, "under_18"), (25, "18_24"), (30, "25_29"), (60, "30_59"), (100, "60_plus")) if age < bound
    )


def find_age(line: str, *, past: bool) -> tuple[str, float] | None:
    """The age that a clause states of the one who writes; a child's age is not theirs."""
    turning = _TURNS.search(line)
    if turning and not _CHILD.search(line):
        return _sure(int(turning.group(1)) - 1, 0.9)
    if _CHILD.search(line):
        return None
    said = _AGE_SAID.search(line)
    if said and not _WORKED.match(line[said.end() :]) and not (past and said.group().endswith("v")):
        return _sure(int(said.group(1)), 0.95)
    after = _AGE_AFTER.search(line) or _AGE_YEARS.search(line) or _NOW_OF_AGE.search(line)
    if after:
        return _sure(int(next(group for group in after.groups() if group)), 0.9)
    for words in _ROUND.finditer(line):
        tens = next((tens for word, tens in _TENS.items() if words.group(1) == word), None)
        if tens:
            return _sure(tens + 2, 0.85)
    return None


def _sure(age: int, score: float) -> tuple[str, float] | None:
    option = age_option(age) if age >= 14 else None
    return (option, score) if option else None


def is_of_another(line: str) -> bool:
    """Whether a clause speaks of a child, a spouse or another of the family."""
    return bool(_CHILD.search(line))


def bare_age(line: str, *, told: bool = False) -> tuple[str, float] | None:
    """The age in a clause that is nothing but a number of two figures, with «years» only where no past was told before."""
    years = None if told else _AGE_ALONE.fullmatch(line)
    if years:
        return _sure(int(years.group(1)), 0.75)
    return _sure(int(line), 0.75) if re.fullmatch(r"[1-9][0-9]", line) and 15 <= int(line) <= 80 else None


def _is_age(duration: re.Match[str]) -> bool:
    """Nobody says that they were out of work for forty years: «oon 43v työtön» tells an age."""
    figure, unit = duration.group(2), duration.group(4)
    return bool(figure) and _in_months(int(figure), unit) > LONGEST_IDLE_MONTHS


def find_months(line: str, *, waited: bool = False) -> str | None:
    """The option of `unemployed_for` for the length of time a clause states; any length where that is `waited` for."""
    if _YEAR_AND_HALF.search(line):
        return "over_12"
    if _HALF.search(line):
        return "under_6" if re.search(r"\b(alle|vajaa\w*|less|under)\b", line) else "6_to_12"
    match = next((found for found in _DURATION.finditer(line) if waited or not _is_age(found)), None)
    if not match:
        return None
    bound, figure, word, unit = match.groups()
    if (
        not figure
        and word
        and word not in _UNITS
        and word not in {"jo", "viime", "yli", "alle", "vajaan", "reilun", "noin", "kauan", "viimeiset"}
    ):
        word = None
    if not figure and word not in _UNITS and unit in {"v", "vee", "kk", "ar"}:
        return None
    plural = unit.startswith(("vuosia", "vuosikau", "kuukausia", "viikkoja"))
    count = int(figure) if figure else _UNITS.get(word or "", 4 if plural else 1)
    return _months_option(_in_months(count, unit), bound or word or "")


def _in_months(count: int, unit: str) -> float:
    if unit.startswith(("v", "year", "ar", "год", "лет", "рок")) and not unit.startswith("veck") and not unit.startswith("vii"):
        return count * 12.0
    return count / 4.3 if unit.startswith(("vii", "week", "veck", "нед", "тиж")) else float(count)


def _months_option(months: float, bound: str) -> str:
    if bound in {"yli", "over", "more than", "reilu", "reilun"}:
        months += 0.5
    if bound in {"alle", "under", "melkein", "nastan", "almost", "less than", "vajaan"}:
        months -= 0.5
    return "under_6" if months < 6 else "6_to_12" if months <= 12 else "over_12"


_LATIN = {"а": "a", "в": "b", "с": "c"}
"""Cyrillic letters that stand for the Latin ones of a level: «А2», «В1»."""


def find_level(line: str) -> str | None:
    """The level of Finnish that a clause names: a level of the European framework, or of the YKI test."""
    line = re.sub(r"[авс](?=[12])", lambda letter: _LATIN[letter.group()], line)
    if _OTHER_LANGUAGE.search(line) and not re.search(r"\b(suom\w*|finsk\w*|finn\w*|финск\w*|фінськ\w*)\b", line):
        return None
    yki = _YKI.search(line)
    if yki:
        return ("a1", "a2", "b1", "b2", "b2", "b2")[int(yki.group(1) or yki.group(2)) - 1]
    level = _LEVEL.search(line)
    if not level or re.search(r"\bkort|\bajokort", line):
        return None
    return "b2" if level.group(1) == "c" else level.group(1) + level.group(2)
