"""Words that look like a field's and speak of something else: one's own children, a holiday, a computer, what one reads."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from bot.understanding.clauses import Clause
from bot.understanding.normal import Token
from bot.understanding.numbers import spoken
from bot.understanding.patterns import any_of, shape

_HOLIDAY = re.compile(
    r"(?:itsenaisyyspaiva|juhannu|paasiai|pitkaperjantai|helator|loppiai|vapunpaiva|vappuaatto|jouluaatto|joulupaiva|tapaninpaiva|"
    r"pyhainpaiva|helluntai|uudenvuoden|sjalvstandighetsdag|midsommar|langfredag|kristi|trettondag|julafton|juldag|annandag|nyarsdag)\w*"
)
"""A day on which places are closed, folded."""
_MY_CHILDREN = re.compile(
    r"(?:carr?uurtay|ilmahayg|ubadkayg|wiilkayg|wiilashayd|gabadhayd|gabdhahayg|hooyaday|aabbahay)\w*|"
    r"(?:cocuklarım|cocugum|cocugumuz|oglum|kızım|bebegim)\w*"
)
"""One's own children, in languages where one word says so."""
_YEARS = re.compile(r"sali|salı|jir|yas\w*")
"""After a number, years of age in languages where the word looks like another: «22 salî me»."""
_MACHINE = re.compile(r"(?:lapp\w*|poyta)?kone(?:ella|el|elta|ellani|elle|eni|elleni|tta|ita|illa)?")
_ON_OR_IN_IT = shape(r"""
    \w*musa\w* | \w*musi\w* | \w*biis\w* | \w*vide\w* | \w*editoi\w* | \w*edita\w* | \w*peli\w* | \w*pelaa\w* | \w*kuvia | \w*kuvii
    ajan | ajaa | ajanu\w* | ajella | alla | met\w+s\w* | pello\w*
    koodaa\w* | ohjelmoi\w* | striima\w* | surffa\w* | netis\w* | someta\w* | \w*excel\w* | kirjoit\w* | nettisivu\w*
    \w*grafiik\w*
""")
"""Beside these a machine is a computer, or driven: «teen musaa koneella», «ajan konetta metsässä»."""
_READS = shape("luen | luin | luet | lukea | lukee | lukenut | lukenu | lukemaan | laser | lasa | read | reading | читаю | читать")
_READING = re.compile(
    r"\w*"
    + any_of(r"lehti lehtia lehtii lehdet lehtea lehte\w* kirja kirjoja kirjaa kirjat kirjoi uutis\w* artikkel\w* romaan\w* dekkar\w*")
    + r"|\w*tidning\w*|\w*bocker|magazines?|journals?|books?|news|novels?|журнал\w*|книг\w*"
)  # fmt: skip
"""What is read by those who make none of it."""
_PLAIN_READING = re.compile(
    r"lehti|lehtia|lehtii|lehdet|lehtea|kirj(?:a|aa|at|oja|oi)|uutisia|romaan\w*|dekkar\w*|tidning(?:ar|en)?|bocker|magazines|books?|novels?|"
    r"книг\w*|журнал\w*"
)
"""The same, where the word says nothing of what it is about, as «autolehti» does."""
_BOOK = re.compile(r"kirja(?:sta|st|n)?|lukeminen|lasning|книг\w*")
_INTERVIEW = re.compile(r"(?:tyo)?haastattelu\w*|\w*intervju\w*|interviews?")
"""Where one wants to get, who looks for work; no trade by itself."""
_MAKES = shape(r"kirjoit\w* | kirjot\w* | toimit\w* | taita\w* | tehda | teen | skriv\w* | write | writing | пишу")
_FROM_BOOKS = shape(
    r"kirja(?:sta|st|n) (?:\w+ )?(?:opp|luke|opisk)\w* | (?:opp\w*|luke\w*) (?:\w+ )?kirjasta | lukeminen | lasning | из книг"
)
JOB_BOTHERS = shape(r"""
    <job> (?:\w+ ){0,2}<bothers> | <bothers> (?:\w+ ){0,2}<job> | <work> (?:\w+ ){0,2}<weighs> | <weighs> (?:\w+ ){0,2}<work>
""",
    job=r"""
        \w*homma \w*hommat \w*hommis\w* \w{3,}tyo \w{3,}tyot \w*duuni \w*duunit \w*konttori\w* \w*toimisto\w* \w*kassa
        \w*liukuhihna\w* vuorotyo\w* kassatyo\w*
    """,
    bothers=r"ahdistaa ahdisti ahdistavat stressaa\w* vasytta\w* uuvutta\w* masenta\w* puuduttaa tympii",
    work=r"\w*jobbet \w*jobb kontor\w* skift\w* jobs? work office shifts?",
    weighs=r"stress\w* angest depress\w* tires bores suffoc\w* exhaust\w*",
)  # fmt: skip
"""A kind of work that one is tired of is no want of support, and no field that one wants: «sisähommat ahdistaa»."""
_A_JOB = re.compile(r"\w*(?:homma|hommat|hommis\w*|tyo|tyot|duuni|duunit)|\w*jobbet|\w*jobb")


def speaking_of_else(words: Sequence[Token], found: Sequence[Clause]) -> frozenset[int]:
    """Positions of words that speak of no field."""
    days = (at for at, token in enumerate(words) if _HOLIDAY.fullmatch(token.folded) or _MY_CHILDREN.fullmatch(token.folded))
    years = (at for at in range(1, len(words)) if words[at - 1].plain.isdigit() and _YEARS.fullmatch(words[at].folded))
    return frozenset({*days, *years, *_in_clauses(words, found)})


def _in_clauses(words: Sequence[Token], found: Sequence[Clause]) -> Iterator[int]:
    for clause in found:
        line = spoken(words[clause.start : clause.end])
        makes = _MAKES.search(line)
        shapes = (
            _ON_OR_IN_IT.search(line) and _MACHINE, _FROM_BOOKS.search(line) and _BOOK, JOB_BOTHERS.search(line) and _A_JOB,
            not makes and _READS.search(line) and _PLAIN_READING, not makes and _INTERVIEW,
        )  # fmt: skip
        odd = [pattern for pattern in shapes if pattern]
        yield from (at for at in range(clause.start, clause.end) if any(pattern.fullmatch(words[at].folded) for pattern in odd))


def only_read(words: Sequence[Token], found: Sequence[Clause]) -> frozenset[int]:
    """Positions of what one reads, which tells of no trade of those who write: «luen tiedelehtiä»."""
    read: set[int] = set()
    for clause in found:
        line = spoken(words[clause.start : clause.end])
        if _READS.search(line) and not _MAKES.search(line):
            read.update(at for at in range(clause.start, clause.end) if _READING.fullmatch(words[at].folded))
    return frozenset(read)
