"""The answers a text gives without having been asked. Rather none than a wrong one."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from bot.understanding.ages import age_option, find_ages
from bot.understanding.aside import JOB_BOTHERS
from bot.understanding.clauses import Clause, Mood
from bot.understanding.goals import asks_for_human, goals, is_at_a_loss, resumes, wants_to_learn
from bot.understanding.lexicon import OCCUPATION, WORD
from bot.understanding.matching import Hit
from bot.understanding.meaning import Found
from bot.understanding.normal import Token, word_set
from bot.understanding.numbers import Amount, amounts, find_level, find_months, is_of_another, only_tells, speaks_of_another
from bot.understanding.patterns import any_of, shape
from bot.understanding.schooling import find_education
from bot.understanding.shapes import SURE, Told, find_finnish, find_situations, find_supports, situations
from bot.understanding.text import MOST, Text, read

SHORT = 8
"""An answer to the question that waits has at most so many words."""
SHORT_WISH = 4
"""In a clause of no more words a trade that one would become is wished for without a verb: «sähköasentajaksi!»."""
NOTHING_ELSE = 4
"""A text of no more words that tells that something was left wants to finish it: why else tell."""
WISHED = 0.5
"""So surely must a field be named to be wished for as a trade."""
SEVERAL = frozenset({"mode", "support"})
_ORDER = {
    "education": ("foreign", "higher", "further", "vocational", "upper_secondary", "none", "basic", "unknown"),
    "situation": ("laid_off", "rehabilitation", "caring", "unemployed", "retired", "entrepreneur", "student", "employed", "other"),
    "goal": ("employer", "human", "dropin", "finish", "change", "update", "unsure", "learn"),
}
"""Which of several answers to one slot counts first, when they are as sure."""
_OUT_OF_WORK = frozenset({"situation=unemployed", "situation=laid_off"})
_NOW_ONLY = frozenset({"situation=employed", "situation=student", "situation=entrepreneur", "situation=caring"})
"""Not true any more when told of the past."""
_LASTING = frozenset({"situation=caring"})
_AIMS = frozenset({"situation=entrepreneur", "situation=student"})
"""What one may wish to become is not yet what one is."""
_NOT_ONE = re.compile(r"ksi?$|^(?:students|studenter|opiskelij(?:at|an|alle|oi\w*|oit\w*)|студент(?:ов|ам|ы)|yrittajat|yrittajille)$")
"""What one would become, or others are: «yrittäjäksi», «opiskelijoille»."""
_WANTING = frozenset({"support=money", "support=childcare"})
"""To be without these is the need itself."""
_TOLD_BY_EMPLOYERS = frozenset({"goal", "place", "staff_count", "staff_skill", "staff_when", "staff_form"})
"""What an employer says of learners and trainees is not said of themselves."""
_OF_EMPLOYERS = frozenset({"staff_count", "staff_skill", "staff_when", "staff_form"})
"""Numbers, and words for ways to train, answer these only when an employer speaks."""
_HAS_BEEN = shape("(?:olen|oon|oo|ollaan|ollu|har|have|has) (?:jo |nyt |ite )?(?:ollut|ollu|varit|been)")
"""Who has been at home with a child still is."""
_STILL = shape("paattyy | loppuu | jatkuu | menossa | slutar | ends")
"""What is to end is still so."""
_IDLE = re.compile(r"irtisanomise|tyott|tyotonn|lomaut|unemployed|arbetslos|pitkaaikaistyot|permitter|безработ|безроб|tootu")
"""Beginnings of words for being without work."""
_LONG_IDLE = shape(r"pitkaaikaistyot\w* | langtidsarbetslos\w* | long ?term unemployed")
_LOST = shape(r"""
    potk\w* | kenkaa | lopp\w* | irtisan\w* | paatty\w* | meni | lost | fired | uppsagd | sparken | потерял\w* | уволи\w* | сократи\w*
""")
_NOW = shape("nyt | nykyaan | talla hetkella | now | currently | nu | numera | сейчас | теперь | зараз | тепер | nuud")
_WAS_OUT = shape("olin | oltiin | was | var | был | была | був | була", end=r"(?: \w+){0,3}$")
"""Right before these, being without work is over."""
_IS_OVER = shape("(?:nyt |jo |just )?(?:paattyi|loppui|on ohi|ohi|slutade|ended|is over|закончил\\w*)")
"""Right after these words, it is over, too."""
_TURNED_DOWN = shape(r"hyla\w* | hylk\w* | evat\w* | avslag\w* | avslog\w*")
"""Who was refused a pension has none."""
_WHILE = shape(
    "jos | medan | om | nar | if | when | while | samalla kun | kun | если | когда | якщо | blev | tog | voiko | voinko | saako | saanko",
    end=r"(?: \w+){0,2}$",
)
"""After one of these, studying is thought of, not told of."""
_A_STUDENT = re.compile(r"(?:^|\b(?:i'm|am|a|an|as|ar|college|university|full time|year|exchange|international|nursing|currently|now))$")
"""Before «student»; else the word may be Swedish for one who has left the upper secondary school."""
_AT_WORK_THERE = re.compile(r"toissa|tyossa|opetta|siivo|keitti|ohjaaja|avustaja")
"""After a school, these tell of one who works there."""
_OF_LANGUAGE = re.compile(r"(?:\w+ )?(?:suome|kiel|finsk|finnish|svensk|финск|язык|мов|kotoutumis)")
"""Who studies a language may do so beside anything else."""
_ONES_WORK = ("tyoskent", "tyoni", "tyossakay", "tyonantajani", "pomoni", "tois", "duunis", "hommis", "работаю", "працюю", "tootan")
"""Words of work one has, even beside a wish; another job may be the one that is wished for."""
_TO_BE = ("olla", "paasta")
_ANOTHER_JOB = shape("uutta | uusia | toista | parempaa | parempia | muuta | muita | muualta | new | another | better | nytt | annat")
"""Who looks for such work has some now."""
_LEADING = ("supervis", "foreman", "team", "tyonjoh", "esihenk", "esimie", "arbetsled", "tiimi", "johtaj", "chef")
"""Beginnings of words for leading others in one's own trade."""
_I_AM_ONE = shape(r"""
    (?:i'm|i am|i've been|i have been|working as|work as) an? | jag (?:ar|jobbar som|har varit)(?: en)?
    (?:olen|oon|toimin)(?: nyt| itse| ite)? | я
""", end="$")  # fmt: skip
"""Right before a trade that is one's own."""
_SEEKS = shape(r"hake\w* | haen | hain | etsi\w* | etti\w* | haeskel\w* | looking | seeking | soker | sokt")
"""Among words of work these tell that it is looked for: «oon hakenu töitä»."""
_PAST_NEGATION = word_set("etta kun koska mutta mut ku kuin et but because men for но что")
"""Past one of these a negation doesn't reach."""
_BE = word_set("ole oo ollut ollu ar")
_NEGATIVES = word_set("ei en eivat enka eika inte not не")
_LANGUAGE_WORDS = (
    "suom",
    "soome",
    "kiel",
    "keel",
    "finn",
    "finsk",
    "spra",
    "langu",
    "финс",
    "язык",
    "мов",
    "фінс",
    "فنلاند",
    "زبان",
    "لغة",
    "اللغة",
)
_ALMOST = shape("почти | майже | almost | nearly | melkein | lahes | nastan | ei | inte | not | не")
_HARD = re.compile(r"vaike|hankal|raska|haast|svar|difficult|hard|трудн|сложн|важк")
"""What is a little hard is not known a little: «suomi on vähän vaikeaa»."""
_TROUBLE = re.compile(
    any_of("""
    vaike vaikk tuett orka jaksa rahah vara afford rad trot vasyn нет сил yksin ongelm tuki tukea tuen apua haast luki adhd add
    jarjesty masen ahdis uupu paniik oppimisv stress yksinhuol ulosot velk velat hard diffic troub help suppor depres anxi burn exhaus
    dysle
    debt single svar hjalp stod utbr angest skuld труд помо депре трев долг сдвг дисле важк допом вигор выгор борг raske abi
    مساعد صعب کمک سخت lassv inlarn ensamst keskittym toipu erityis pienluo mielenterv psykisk mental koncentr concentr садик сад
    paivakotip hoitopai dagis dagvards daycare childcare loppuunp utmat paniikk panik panic pelkaan pelko беда صعوب
""")
)
"""Beginnings of words that say that something is hard, or that help is needed: without one, «tietokone» is no want of support."""
_TOPICS = frozenset({"money", "language"})
"""Words for these are of trades as well: the trouble must be told with them."""
_TRADES = frozenset({"ekonom", "ekonomi"})
"""Words of money that are a trade, too."""
_PLAIN_NEEDS = frozenset({"money", "reading"})
"""Two words that tell of these are no topic of work."""
_FOR_OTHERS = shape(r"autta\w* | help | hjalpa | tyoskennella | tehda tyota | work with | помогать | допомагати", end=r"(?: \w+){0,2}$")
"""Before a trouble, these make it another's: «haluan auttaa ahdistuneita nuoria»."""
_HELP = ("tuk", "tue", "apu", "help", "support", "stod", "hjalp", "помощ", "допомог", "abi")
"""Only with one of these is «nothing» said of support, where that isn't asked."""
_OUR = ("meida", "meia", "our", "vart", "var", "firmam", "yrityk")
_LEARNS_ONESELF = shape(r"""
    (?:halu\w+|tahdon|tahtoisin) (?:itse |itsekin )?(?:oppia|opiskel\w*|kouluttautu\w*|kurssille|paivit\w*)
    (?:mulle|minulle) (?:\w+ )?(?:kurss|koulut)\w* | i(?:'d| would)? (?:want|like|would like|love) to (?:learn|study)
    jag (?:vill|skulle vilja) (?:lara|studera)
""")
"""One's own wish to learn, beside the firm one works for: no employer's."""
_RUNS = shape(r"(?:i|we) run (?:a|my|our) | (?:vi|jag) driver | driver (?:ett|egen|eget) | владел\w*")
"""To run a firm is to be an entrepreneur; an employer is one who needs others."""
_NEEDS_OTHERS = shape(r"""
    need\w* | hir\w+ | staff | workers? | employ\w* | apprentice\w* | behov\w* | anstall\w* | personal\w* | soker | folk
    larling\w* | нуж\w+ | ищ\w+ | работник\w* | сотрудник\w* | обучить
""")
_SHORT_OF = shape("pula | pulaa | brist | shortage")
_WE = shape(r"mei(?:lla|l|dan|tta) | emme | firma\w* | yrity\w* | tila\w* | vi | vart | hos oss | we | our | my | нам | наш\w* | у нас")
"""Who speaks of a shortage without these has read of it."""
_LEFT = re.compile(r"kesken|puolitie|keskeyt|halft|avbr|oavslut|dropped|did not|unfinished|не ?законч|бросил|не ?закінч|pooleli")
"""A phrase of `goal=finish` that only tells that something was left."""
_IN_MID_YEAR = re.compile(r"\bkesken (?:vuo|luku|kau|kaik|ker|pai)")
"""In the middle of a year, or of all this, is not left unfinished."""
_ON_THE_WAY = shape(r"valmistu\w* | opiskelen | luen | luin | hain | opiskelin | kouluttauduin")
"""Who is on the way to a trade doesn't only wish for it."""
_WORKING = shape(r"""
    tois | toissa | tyossa | tyot | toita | duuni\w* | tyosken\w* | hoidan | jobbar | arbetar | jobbet | jobb | heltidsjobb | work
    working
    job | работа\w* | працю\w* | tootan
""")
"""Beside these, a time of day is that of work: «päivisin töissä»."""
_LEARNING = re.compile(r"opis|oppi|oppe|opin|koul|kurs|tutkin|lear|stud|train|course|class|lara|plugg|utbild|уч|навч|курс|barto")
"""Parts of words for learning."""
_AT_WORK = re.compile(
    r"at work|at a workplace|on the job|на работе|на роботе|на роботі|на рабочем месте|tookohal|tyopaikalla|i arbetet|"
    r"pa (?:en )?arbetsplats(?:en)?"
)
_ALSO_OF_WORK = re.compile(r"heltid|kokopaiva\w*|etana|remote\w*|from home|hemifran|из дома|kotoa kasin?|verkossa|netissa")
"""Ways of studying whose words tell of work, where that is spoken of."""
_TURNS = re.compile(r"\b(?:joten|koska|mutta|mut|mutku|men|but|so|но|а|kun|ja|och|and)\b")
_GREETS = shape("hyvaa | hyva | god | good | добрый | доброго | добрий | tere", end="$")
"""Before a time of day, a greeting."""
_ANYTHING_TO_DO = shape(r"""
    tyo\w* | toi\w* | homma\w* | ala | alaa | duuni\w* | job\w* | work | arbete | работ\w* | chances? | ideas? | help | way
""")
"""Beside these «any» is not how one wants to study."""
Options = dict[str, list[Found]]


def find_slots(
    words: Sequence[Token], hits: Sequence[Hit], moods: Mapping[int, Mood], found: Sequence[Clause], awaiting: str | None
) -> dict[str, tuple[Found, ...]]:
    """Slot -> options, most certain first; one only where only one can be true."""
    short = sum(not token.mark for token in words) <= SHORT
    waits = awaiting if short else None
    text = read(words, hits, moods, found)
    told = tuple([find_situations(line) for line in text.lines])
    options = _of_words(text, waits)
    schooling = list(find_education(text))
    if schooling:
        options["education"] = schooling
    _add_numbers(text, told, waits, options)
    _add_shapes(text, told, options)
    _add_wishes(text, options)
    return _agreeing({slot: chosen for slot, several in options.items() if (chosen := _choose(slot, several))}, waits)


def _add(options: Options, slot: str, option: str | None, score: float, because: tuple[str, ...]) -> None:
    if option:
        options.setdefault(slot, []).append(Found(option, score, because))


def _add_shapes(text: Text, told: Sequence[Sequence[Told]], options: Options) -> None:
    """Adds what the shapes of the clauses and of the whole text tell."""
    for clause, line, here in zip(text.clauses, text.lines, told, strict=True):
        for slot, found in (("situation", here), ("support", find_supports(line))):
            for option, where in found:
                _add(options, slot, option, SURE, text.told(clause.start, where))
        _add(options, "goal", "human" if asks_for_human(line) else None, SURE, text.raw(clause.start, clause.end))
        _add(options, "goal", "unsure" if is_at_a_loss(line) else None, SURE, text.raw(clause.start, clause.end))
    _drop_what_is_over(text, told, options)
    if len(text.clauses) > 1 and "caring" in situations(text.whole):
        _add(options, "situation", "caring", SURE, ())
    at_work = any(one.id == "employed" for one in options.get("situation", ()))
    for option in goals(text.whole, at_work=at_work or _keeps_ones_trade(text)):
        _add(options, "goal", option, SURE, tuple(token.raw for token in text.words if not token.mark))


def _keeps_ones_trade(text: Text) -> bool:
    """Whether one tells to have a trade, and wishes for no other."""
    fields = [hit for hit in text.hits if hit.sense.kind == "field" and not hit.hint and hit.sense.weight >= WORD and hit.sure > WISHED]
    trades = [hit for hit in fields if hit.sense.weight >= OCCUPATION]
    mine = (hit for hit in trades if text.moods.get(hit.positions[0]) is Mood.PAST or _I_AM_ONE.search(text.before(hit.positions[0])))
    own = {hit.sense.id for hit in mine}
    others = [hit for hit in fields if not text.words[hit.positions[0]].folded.startswith(_LEADING)]
    wished = {hit.sense.id for hit in others if text.moods.get(hit.positions[0]) is Mood.WISHED}
    return bool(own) and (not wished or not own.isdisjoint(wished))


def _drop_what_is_over(text: Text, told: Sequence[Sequence[Told]], options: Options) -> None:
    """Takes away that work was lost, where it is told that there is other work now."""
    said = {one.id for one in options.get("situation", ())}
    if "unemployed" not in said or said.isdisjoint({"employed", "entrepreneur"}) or any(_IDLE.match(token.folded) for token in text.words):
        return
    lost = max((at for at, line in enumerate(text.lines) if _LOST.search(line)), default=len(text.lines))
    if any(
        _NOW.search(line) and not _tells(here, "unemployed") for line, here in zip(text.lines[lost + 1 :], told[lost + 1 :], strict=True)
    ):
        options["situation"] = [one for one in options["situation"] if one.id != "unemployed"]


def _tells(told: Sequence[Told], option: str) -> bool:
    return any(one == option for one, _ in told)


def _add_wishes(text: Text, options: Options) -> None:
    """Adds the goal to learn, where something is to be learnt, or a trade is wished for."""
    open_moods = {Mood.WISHED, Mood.SAID}
    fields = [hit for hit in text.hits if hit.sense.kind == "field" and not hit.hint and text.moods.get(hit.positions[0]) in open_moods]
    for clause, line in zip(text.clauses, text.lines, strict=True):
        here = [hit for hit in fields if clause.start <= hit.positions[0] < clause.end]
        end = text.sentence(clause.end - 1).stop if fields and not here else clause.end
        beside = bool(here) or any(clause.end <= hit.positions[0] < end for hit in fields)
        trades = [hit for hit in here if hit.sense.weight >= OCCUPATION and hit.sure > SURE - 0.1]
        to_be = any(_is_to_be(hit, text) for hit in (here if clause.wishes else trades if line.count(" ") < SHORT_WISH else ()))
        if (to_be and not _ON_THE_WAY.search(line)) or wants_to_learn(line, here=bool(here), beside=beside):
            _add(options, "goal", "learn", 0.8, text.raw(clause.start, clause.end))


def _is_to_be(hit: Hit, text: Text) -> bool:
    """Whether a trade stands as what one wants to become: «sähköasentajaksi»."""
    ends = text.words[hit.positions[-1]].folded.endswith(("ksi", "ks", "ksikin", "ksiki", "x"))
    return ends and hit.sense.weight >= OCCUPATION and hit.sure * hit.sense.weight >= WISHED


def _agreeing(slots: dict[str, tuple[Found, ...]], waits: str | None) -> dict[str, tuple[Found, ...]]:
    """The slots without what can't be.

    An employer tells of others, who is under 18 has no qualification yet, and only who is without work has been so for long.
    """
    said = {slot: {hit.id for hit in options} for slot, options in slots.items()}
    if "employer" in said.get("goal", ()):
        firm = {"situation"} if said.get("situation") == {"entrepreneur"} else set()
        return {slot: options for slot, options in slots.items() if slot in _TOLD_BY_EMPLOYERS | firm or slot == waits}
    early = "under_18" in said.get("age", ()) and not said.get("education", set()) <= {"basic", "none", "unknown"}
    idle = not said.get("situation", set()).isdisjoint({"unemployed", "laid_off"})
    wrong = {slot for slot, cannot in (("education", early), ("unemployed_for", not idle)) if cannot} | _OF_EMPLOYERS
    return {slot: options for slot, options in slots.items() if slot not in wrong or slot == waits}


def _of_words(text: Text, waits: str | None) -> Options:
    """The options that words and phrases of the admins' lists tell, where they are meant so."""
    result: Options = {}
    at = {kind: {place for hit in text.hits if hit.sense.kind == kind for place in hit.positions} for kind in ("negation", "past")}
    employer = any(hit.sense.id == "goal=employer" for hit in text.hits)
    for hit in text.hits:
        if hit.sense.kind != "option":
            continue
        slot, _, option = hit.sense.id.partition("=")
        mood = _mood_of(hit, text.moods, at["negation"])
        said = _Said(hit, option, mood, text, text.clause(hit.positions[0]), at["past"], at["negation"])
        if slot == waits:
            believed = mood is not Mood.REFUSED
        else:
            meant = mood is not Mood.VOID and (slot not in _OF_EMPLOYERS or employer)
            believed = meant and _is_sure(hit, text.words) and _stands(slot, said)
        if believed:
            score = round(min(1.0, hit.sure * (0.8 + 0.05 * min(4, len(hit.positions)))), 3)
            _add(result, slot, option, score, tuple(text.words[place].raw for place in hit.positions))
    return result


def _is_sure(hit: Hit, words: Sequence[Token]) -> bool:
    """Whether words are surely what they are taken for; a misspelt one may be too long to be another: «työtömänä»."""
    return hit.sure > 0.85 or (hit.sense.id in _OUT_OF_WORK and hit.sure > 0.74 and len(words[hit.positions[0]].folded) >= 8)


def _mood_of(hit: Hit, moods: Mapping[int, Mood], negations: set[int]) -> Mood:
    """A phrase that holds its own negation («ei ole koulutusta») is not refused by it."""
    here = [moods.get(position, Mood.SAID) for position in hit.positions]
    if Mood.REFUSED in here and not negations & set(hit.positions):
        return Mood.REFUSED
    return next((mood for mood in (Mood.VOID, Mood.PAST, Mood.WISHED) if mood in here), Mood.SAID)


@dataclass(frozen=True, slots=True)
class _Said:
    """A hit of an option, and what is said around it."""

    hit: Hit
    option: str
    mood: Mood
    text: Text
    clause: Clause
    past: set[int]
    negations: set[int]

    @property
    def line(self) -> str:
        """The clause."""
        return self.text.clause_line(self.clause.start)

    @property
    def before(self) -> str:
        """The clause up to the hit."""
        return self.text.before(self.hit.positions[0])

    @property
    def after(self) -> str:
        """The clause after the hit."""
        return self.text.after(self.hit.positions[-1])

    @property
    def phrase(self) -> str:
        """The words of the hit."""
        return " ".join(self.text.words[at].folded for at in self.hit.positions)

    @property
    def told_before(self) -> bool:
        """Whether another word of the clause says that this was before."""
        return self.mood is Mood.PAST and any(
            self.clause.start <= at < self.clause.end and at not in self.hit.positions for at in self.past
        )

    @property
    def denied(self) -> bool:
        """Whether a word close by denies it; what is refused elsewhere in its clause leaves it true."""
        first, last = self.hit.positions[0], self.hit.positions[-1]
        if not self.negations.isdisjoint(self.hit.positions):
            return False
        reach = 2 if self.hit.sense.id in _OUT_OF_WORK else 3
        near = [at for at in self.negations if self.clause.start <= at and first - reach <= at < first]
        if near and not any(token.folded in _PAST_NEGATION for token in self.text.words[min(near) + 1 : first]):
            return True
        after = [token.folded for token in self.text.words[last + 1 : last + 3]]
        return len(after) == 2 and after[0] in _NEGATIVES and after[1] in _BE


def _stands(slot: str, said: _Said) -> bool:
    """Whether words that may also mean other things are meant so here."""
    stands = _STANDS.get(slot)
    return stands(said) if stands else said.mood is not Mood.REFUSED


def _situation_stands(said: _Said) -> bool:
    """Whether a situation is one's own, and true now."""
    sense = said.hit.sense.id
    if said.denied or speaks_of_another(said.before) or (sense in _AIMS and (said.mood is Mood.WISHED or _NOT_ONE.search(said.phrase))):
        return False
    if sense in _NOW_ONLY and said.told_before and not _STILL.search(said.line):
        return sense in _LASTING and bool(_HAS_BEEN.search(said.line))
    match said.option:
        case "rehabilitation" | "retired":
            return not _TURNED_DOWN.search(said.line)
        case "unemployed" | "laid_off":
            first, last = said.hit.positions[0], said.hit.positions[-1]
            seeks_another = _SEEKS.match(said.phrase) and _ANOTHER_JOB.search(said.text.line(first, last + 2))
            return not (seeks_another or _WAS_OUT.search(said.before) or _IS_OVER.match(said.after))
        case "student":
            return not _WHILE.search(said.before) and _is_studying(said)
        case "employed":
            seeks = _SEEKS.search(said.text.line(said.hit.positions[0], said.hit.positions[-1] + 1))
            return not seeks and not said.before.endswith(_TO_BE) and (len(said.hit.positions) > 1 or _has_work(said))
        case _:
            return True


def _is_studying(said: _Said) -> bool:
    """Whether one studies for a trade, rather than a language, or works at a school."""
    graduated = said.phrase == "student" and not _A_STUDENT.search(said.before)
    return not (graduated or _OF_LANGUAGE.match(said.after) or _AT_WORK_THERE.match(said.after))


def _has_work(said: _Said) -> bool:
    """Whether one has the work that a single word tells, rather than wishes for it."""
    open_mood = said.mood not in {Mood.WISHED, Mood.REFUSED} or (said.mood is Mood.WISHED and said.phrase.startswith(_ONES_WORK))
    return said.hit.sure > 0.9 and open_mood


def _finnish_stands(said: _Said) -> bool:
    """Whether a level is that of Finnish, and not how hard it is."""
    first, last = said.hit.positions[0], said.hit.positions[-1]
    if first == last or said.mood is Mood.REFUSED or _HARD.match(said.after) or (said.option == "native" and _ALMOST.search(said.line)):
        return False
    return any(token.folded.startswith(_LANGUAGE_WORDS) for token in said.text.words[max(0, first - 4) : last + 5])


def _support_stands(said: _Said) -> bool:
    """Whether support is wanted, rather than spoken of as work, or for others."""
    if said.hit.sense.id not in _WANTING and said.denied:
        return False
    if said.option == "nothing":
        return any(said.text.words[at].folded.startswith(_HELP) for at in said.hit.positions)
    if _FOR_OTHERS.search(said.before) or (said.option == "coping" and JOB_BOTHERS.search(said.line)):
        return False
    if len(said.hit.positions) >= (2 if said.option in _PLAIN_NEEDS else 3):
        return True
    near = said.text.words[said.clause.start : said.clause.end] if said.option in _TOPICS else said.text.words
    return said.phrase not in _TRADES and any(_TROUBLE.match(token.folded) for token in near)


def _goal_stands(said: _Said) -> bool:
    """Whether a goal is one's own."""
    line = said.text.whole
    if said.mood is Mood.REFUSED:
        return False
    match said.option:
        case "employer":
            runs = _RUNS.fullmatch(said.phrase) and not _NEEDS_OTHERS.search(line)
            has_read = _SHORT_OF.search(said.phrase) and not _WE.search(line)
            return not (runs or has_read or (said.phrase.startswith(_OUR) and _LEARNS_ONESELF.search(line)))
        case "finish":
            only_left = line.count(" ") >= NOTHING_ELSE and _LEFT.search(said.phrase)
            return not _IN_MID_YEAR.search(line) and (not only_left or resumes(line))
        case "learn":
            return len(said.hit.positions) > 1
        case _:
            return True


def _mode_stands(said: _Said) -> bool:
    """Whether a time or place is for studying, not for work."""
    if said.mood is Mood.REFUSED:
        return False
    if said.option == "any":
        return len(said.hit.positions) > 1 and not _ANYTHING_TO_DO.search(said.line) and bool(_LEARNING.search(said.text.whole))
    if said.option in {"day", "evening"} and (_WORKING.search(_beside(said)) or _GREETS.search(said.before)):
        return False
    if _LEARNING.search(said.line):
        return True
    return not (_AT_WORK.fullmatch(said.phrase) or (_ALSO_OF_WORK.fullmatch(said.phrase) and _WORKING.search(said.line)))


def _beside(said: _Said) -> str:
    """The two words before and after a hit, as far as no word turns between them."""
    before, after = _TURNS.split(said.before)[-1].split(" ")[-2:], _TURNS.split(said.after)[0].split(" ")[:2]
    return " ".join((*before, *after))


_STANDS: Mapping[str, Callable[[_Said], bool]] = {
    "situation": _situation_stands,
    "finnish": _finnish_stands,
    "support": _support_stands,
    "goal": _goal_stands,
    "mode": _mode_stands,
    # «seniori» is said of oneself, «senioreita» of others.
    "age": lambda said: said.hit.sure > 0.98 and said.mood is not Mood.REFUSED and not speaks_of_another(said.before),
    # Lengths of time mean something only when they are asked for; schooling is read in `schooling`.
    "unemployed_for": lambda _: False,
    "education": lambda _: False,
}


def _add_numbers(text: Text, told: Sequence[Sequence[Told]], waits: str | None, options: Options) -> None:
    """Adds what is said in figures or number words: ages, lengths of time, levels of Finnish."""
    said = amounts(text.words)[:MOST]
    trades = {at for hit in text.hits if hit.sense.kind == "field" and hit.sense.weight >= OCCUPATION for at in hit.positions}
    ages = list(find_ages(text, said, trades))
    if ages:
        options["age"] = [*options.get("age", ()), *ages]
    for clause, line in zip(text.clauses, text.lines, strict=True):
        for level, score in ((find_level(line), 1.0), (find_finnish(line), SURE)):
            if level:
                _add(options, "finnish", level[0], score, text.told(clause.start, level[1]))
    for months, places in _idle_months(text, told, said, waited=waits == "unemployed_for"):
        _add(options, "unemployed_for", months, 0.85, text.raw(places.start, places.stop))
    if waits == "age":
        _add(options, "age", _waited_age(text.words), SURE, tuple(token.raw for token in text.words if token.plain.isdigit()))


def _idle_months(text: Text, told: Sequence[Sequence[Told]], said: Sequence[Amount], *, waited: bool) -> Iterator[tuple[str, range]]:
    """How long one has been without work, of each clause that tells it, or follows one that does with nothing but a length of time."""
    out_of_work = {position for hit in text.hits if hit.sense.id in _OUT_OF_WORK for position in hit.positions}
    before = False
    for clause, line, here in zip(text.clauses, text.lines, told, strict=True):
        places = range(clause.start, clause.end)
        idle = [at for at in places if at in out_of_work or _IDLE.match(text.words[at].folded)]
        idle = [at for at in idle if not (is_of_another(text.before(at)) or _IS_OVER.match(text.after(at)))]
        goes_on = before and not text.words[clause.start].ends_sentence and only_tells(text.words, places, said)
        if not idle and (_tells(here, "unemployed") or goes_on):
            idle = [clause.start]
        months = find_months(text.words, places, said, idle, waited=waited) if idle or waited else None
        if _LONG_IDLE.search(line) or months:
            yield months or ("over_12", range(0))
        before = bool(idle)


def _waited_age(words: Sequence[Token]) -> str | None:
    numbers = [int(token.plain) for token in words if token.plain.isdecimal() and len(token.plain) == 2]
    return age_option(numbers[0]) if len(numbers) == 1 else None


def _choose(slot: str, several: Sequence[Found]) -> tuple[Found, ...]:
    """The options of a slot without doubles; of a slot with one answer, the surest."""
    best: dict[str, Found] = {}
    for hit in several:
        if hit.id not in best or best[hit.id].score < hit.score:
            best[hit.id] = hit
    order = _ORDER.get(slot, ())
    ranked = sorted(best.values(), key=lambda hit: (order.index(hit.id) if hit.id in order else 0, -hit.score))
    if slot == "age" and len(ranked) > 1 and ranked[0].score == ranked[1].score:
        return ()
    return tuple(ranked) if slot in SEVERAL else tuple(ranked[:1])
