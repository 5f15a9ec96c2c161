"""The answers a text gives without having been asked. Rather none than a wrong one."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence

from bot.understanding.clauses import Clause, Mood
from bot.understanding.matching import Hit
from bot.understanding.meaning import Found
from bot.understanding.normal import Token
from bot.understanding.numbers import age_option, bare_age, find_age, find_level, find_months, is_of_another, spoken
from bot.understanding.shapes import SURE, goals, situations

SHORT = 8
"""An answer to the question that waits has at most so many words."""
SEVERAL = frozenset({"mode", "support"})
_ORDER = {
    "education": ("foreign", "higher", "further", "vocational", "upper_secondary", "none", "basic", "unknown"),
    "situation": ("laid_off", "rehabilitation", "caring", "unemployed", "retired", "entrepreneur", "student", "employed", "other"),
    "goal": ("employer", "human", "dropin", "finish", "change", "update", "unsure", "learn"),
}
"""Which of several answers to one slot counts first, when they are as sure."""
_NOW_ONLY = frozenset({"situation=employed", "situation=student", "situation=entrepreneur", "situation=caring"})
"""Not true any more when told of the past."""
_LASTING = frozenset({"situation=caring"})
_HAS_BEEN = re.compile(r"\b(?:olen|oon|oo|ollaan|ollu|har|have|has) (?:jo |nyt |ite )?(?:ollut|ollu|varit|been)\b")
"""Who has been at home with a child still is."""
_TOLD_BY_EMPLOYERS = frozenset({"goal", "place", "staff_count", "staff_when"})
"""What an employer says of learners and trainees is not said of themselves."""
_OF_EMPLOYERS = frozenset({"staff_count", "staff_when"})
"""Number words answer these only when an employer speaks."""
_AIMS = frozenset({"situation=entrepreneur", "situation=student"})
"""What one may wish to become is not yet what one is."""
_OWN = _NOW_ONLY - {"situation=caring"} | {"situation=retired"}
"""What may be said of a spouse or a child instead."""
_LANGUAGE_WORDS = (
    "suom",
    "kiel",
    "finn",
    "finsk",
    "spra",
    "langu",
    "финс",
    "язык",
    "мов",
    "фінс",
    "kielt",
    "فنلاند",
    "زبان",
    "لغة",
    "اللغة",
)
_TROUBLE = (
    "vaike", "vaikk", "tuett", "orka", "jaksa", "rahah", "vara", "afford", "rad", "trot", "vasyn", "нет", "сил", "yksin", "ongelm",
    "tuki", "tukea", "tuen", "apua", "haast", "luki", "adhd", "add", "masen", "ahdis", "uupu", "paniik",
    "oppimisv", "stress", "jaksa",
    "yksinhuol", "ulosot", "velk", "velat", "hard", "diffic", "troub", "help", "suppor", "depres", "anxi", "burn", "exhaus", "dysle",
    "debt", "single", "svar", "hjalp",
    "stod", "utbr", "angest", "skuld", "труд", "помо", "депре", "трев", "долг", "сдвг", "дисле", "важк", "допом", "вигор", "выгор",
    "борг", "raske", "abi", "läbip",
    "مساعد", "صعب", "کمک", "سخت", "lassv", "inlarn", "ensamst", "keskittym", "toipu", "erityis", "pienluo", "mielenterv", "psykisk",
    "mental", "koncentr", "concentr", "садик",
    "сад", "päiväkotip", "paivakotip", "hoitopai", "dagis", "dagvards", "daycare", "childcare",
)  # fmt: skip
"""Beginnings of words that say that something is hard, or that help is needed: without one, «tietokone» is no want of support."""
_PENSIONS = frozenset({"situation=rehabilitation", "situation=retired"})
_TURNED_DOWN = re.compile(r"\b(?:hyla\w*|hylk\w*|evat\w*|avslag\w*|avslog\w*)\b")
_ASKED_ABOUT = re.compile(r"(?:mika|mita|miten|paljonko|kauanko|onko|what|how|vad|hur|что|как|чем)\b")
_OUR = ("meida", "meia", "our", "vart", "var", "firmam", "yrityk")
_LEARNS_ONESELF = re.compile(
    r"\b(?:halu\w+|tahdon|tahtoisin) (?:itse |itsekin )?(?:oppia|opiskel\w*|kouluttautu\w*|kurssille|paivit\w*)|"
    r"\b(?:mulle|minulle) (?:\w+ )?(?:kurss|koulut)\w*|\bi (?:want|would like) to (?:learn|study)|\bjag (?:vill|skulle vilja) (?:lara|"
    r"studera)"
)
"""One's own wish to learn, beside the firm one works for: no employer's."""
_HELP = ("tuk", "tue", "apu", "help", "support", "stod", "hjalp", "помощ", "допомог", "abi")
"""Only with one of these is «nothing» said of support, where that isn't asked."""
_IN_MID_YEAR = re.compile(r"\bkesken (?:vuo|luku|kau|kaik|ker|pai)")
"""In the middle of a year, or of all this, is not left unfinished."""
_TO_SCHOOL = ("mikseen", "lukioon", "kouluun", "opistoon", "opistoo", "lukioo", "kouluu", "miksee")
_LEFT = re.compile(r"\b(?:kesken|keskeyt\w*|lopetin|puolitie\w*|avbrot|dropped|nappaa|gar i|går i|бросил\w*)\b")
_OUT_OF_WORK = frozenset({"situation=unemployed", "situation=laid_off"})
_AT_HOME = frozenset(
    {"kotona", "kotosalla", "kotosal", "himassa", "työttömänä", "tyottomana", "työtön", "lomautettuna", "hemma", "unemployed"}
)


def find_slots(
    words: Sequence[Token], hits: Sequence[Hit], moods: Mapping[int, Mood], found: Sequence[Clause], awaiting: str | None
) -> dict[str, tuple[Found, ...]]:
    """Slot -> options, most certain first; one only where only one can be true."""
    short = sum(not token.mark for token in words) <= SHORT
    waits = awaiting if short else None
    options = _options(words, hits, moods, found, waits)
    for slot, found_here in _numbers(words, hits, found, waits).items():
        options.setdefault(slot, []).extend(found_here)
    _shaped(words, found, options)
    if any(hit.id == "caring" for hit in options.get("situation", ())) and waits != "unemployed_for":
        options.pop("unemployed_for", None)
    return _agreeing({slot: chosen for slot, several in options.items() if (chosen := _choose(slot, several))}, waits)


def _shaped(words: Sequence[Token], found: Sequence[Clause], options: dict[str, list[Found]]) -> None:
    """Adds what the shapes of the clauses and of the whole text tell."""
    for clause in found:
        here = words[clause.start : clause.end]
        for option in situations(spoken(here)):
            _add(options, "situation", (option, SURE), _raw(here))
    at_work = any(hit.id == "employed" for hit in options.get("situation", ()))
    for option in goals(spoken(words), at_work=at_work):
        _add(options, "goal", (option, SURE), _raw(words))


def _raw(words: Sequence[Token]) -> tuple[str, ...]:
    return tuple(token.raw for token in words if not token.mark)


def _agreeing(slots: dict[str, tuple[Found, ...]], waits: str | None) -> dict[str, tuple[Found, ...]]:
    """The slots without what can't be: an employer tells of others, and who is under 18 has no qualification yet."""
    said = {slot: {hit.id for hit in options} for slot, options in slots.items()}
    if "employer" in said.get("goal", ()):
        return {slot: options for slot, options in slots.items() if slot in _TOLD_BY_EMPLOYERS or slot == waits}
    early = "under_18" in said.get("age", ()) and not said.get("education", set()) <= {"basic", "none", "unknown"}
    return {slot: options for slot, options in slots.items() if not (early and slot == "education" and slot != waits)}


def _options(
    words: Sequence[Token], hits: Iterable[Hit], moods: Mapping[int, Mood], parts: Sequence[Clause], waits: str | None
) -> dict[str, list[Found]]:
    result: dict[str, list[Found]] = {}
    hits = list(hits)
    negations = {position for hit in hits if hit.sense.kind == "negation" for position in hit.positions}
    past = {position for hit in hits if hit.sense.kind == "past" for position in hit.positions}
    employer = any(hit.sense.id == "goal=employer" for hit in hits)
    for hit in hits:
        if hit.sense.kind != "option":
            continue
        slot, _, option = hit.sense.id.partition("=")
        mood = _mood_of(hit, moods, negations)
        told = mood is Mood.PAST and bool(past - set(hit.positions)) and _told_before(past, hit, parts)
        if slot == waits:
            believed = mood is not Mood.REFUSED
        else:
            believed = (
                (hit.sure > 0.85 or _long_slip(words, hit))
                and mood not in {Mood.REFUSED, Mood.VOID}
                and not (told and hit.sense.id in _NOW_ONLY and not _lasts(hit, _line(words, hit, parts)))
                and (slot not in _OF_EMPLOYERS or employer)
                and _stands(words, hit, mood)
                and not _is_asked(hit, _line(words, hit, parts))
                and not (hit.sense.id in _OWN and is_of_another(_line(words, hit, parts)))
            )
        if believed:
            score = round(min(1.0, hit.sure * (0.8 + 0.05 * min(4, len(hit.positions)))), 3)
            result.setdefault(slot, []).append(Found(option, score, tuple(words[at].raw for at in hit.positions)))
    return result


def _long_slip(words: Sequence[Token], hit: Hit) -> bool:
    """Whether a misspelt word is too long to be another: «työtömänä»."""
    return hit.sense.id in _OUT_OF_WORK and hit.sure > 0.74 and len(words[hit.positions[0]].folded) >= 8


def _mood_of(hit: Hit, moods: Mapping[int, Mood], negations: set[int]) -> Mood:
    """A phrase that holds its own negation («ei ole koulutusta») is not refused by it."""
    here = [moods.get(position, Mood.SAID) for position in hit.positions]
    if Mood.REFUSED in here and not negations & set(hit.positions):
        return Mood.REFUSED
    return next((mood for mood in (Mood.VOID, Mood.PAST, Mood.WISHED) if mood in here), Mood.SAID)


def _told_before(past: set[int], hit: Hit, parts: Sequence[Clause]) -> bool:
    """Whether another word of the clause says that this was before."""
    clause = next(part for part in parts if part.start <= hit.positions[0] < part.end)
    return any(clause.start <= at < clause.end and at not in hit.positions for at in past)


def _lasts(hit: Hit, line: str) -> bool:
    return hit.sense.id in _LASTING and bool(_HAS_BEEN.search(line))


def _line(words: Sequence[Token], hit: Hit, parts: Sequence[Clause]) -> str:
    clause = next(part for part in parts if part.start <= hit.positions[0] < part.end)
    return spoken(words[clause.start : clause.end])


def _is_asked(hit: Hit, line: str) -> bool:
    """Whether schooling is only asked about, or a pension only applied for: «mikä ero on ammattitutkinnolla»."""
    if hit.sense.id in _PENSIONS:
        return bool(_TURNED_DOWN.search(line))
    return hit.sense.id.startswith("education=") and bool(_ASKED_ABOUT.match(line))


def _stands(words: Sequence[Token], hit: Hit, mood: Mood) -> bool:
    """Whether words that may also mean other things are meant so here."""
    slot, _, option = hit.sense.id.partition("=")
    if hit.sense.id in _AIMS and mood is Mood.WISHED:
        return False
    if slot == "finnish":
        start, end = hit.positions[0], hit.positions[-1]
        near = words[max(0, start - 4) : end + 5]
        return len(hit.positions) > 1 and any(token.folded.startswith(_LANGUAGE_WORDS) for token in near)
    if slot == "support" and option == "nothing":
        return any(words[at].folded.startswith(_HELP) for at in hit.positions)
    if hit.sense.id == "goal=employer" and words[hit.positions[0]].folded.startswith(_OUR):
        return not _LEARNS_ONESELF.search(spoken(words))
    if hit.sense.id == "goal=finish" and _IN_MID_YEAR.search(spoken(words)):
        return False
    if slot == "support" and len(hit.positions) < 3:
        return any(token.folded.startswith(_TROUBLE) for token in words)
    if slot == "education" and (mood is Mood.WISHED or (len(hit.positions) == 1 and _not_yet(words, hit.positions[0]))):
        return option == "none"
    # Lengths of time and single words about how to study mean something only when they are asked for.
    return slot != "unemployed_for" and not (slot == "goal" and option == "learn" and len(hit.positions) < 2)


def _not_yet(words: Sequence[Token], at: int) -> bool:
    """Whether a school is where one goes or went, not what one has: «amikseen», «amis keskeytetty»."""
    near = " ".join(token.folded for token in words[max(0, at - 3) : at + 4])
    return words[at].folded.endswith(_TO_SCHOOL) or bool(_LEFT.search(near))


def _numbers(words: Sequence[Token], hits: Sequence[Hit], found: Sequence[Clause], waits: str | None) -> dict[str, list[Found]]:
    result: dict[str, list[Found]] = {}
    out_of_work = {position for hit in hits if hit.sense.id in _OUT_OF_WORK for position in hit.positions}
    past = False
    for clause in found:
        here = words[clause.start : clause.end]
        line = spoken(here)
        because = tuple(token.raw for token in here if not token.mark)
        if len(found) > 1 or waits == "age":
            _add(result, "age", bare_age(line, told=past), because)
        past = clause.past
        _add(result, "age", find_age(line, past=clause.past), because)
        level = find_level(line)
        _add(result, "finnish", (level, 0.9) if level else None, because)
        at_home = (
            any(token.plain in _AT_HOME for token in here) and not is_of_another(line) and not any(t.folded.startswith("hoi") for t in here)
        )
        idle = at_home or any(clause.start <= at < clause.end for at in out_of_work)
        months = find_months(line, waited=waits == "unemployed_for") if idle or waits == "unemployed_for" else None
        _add(result, "unemployed_for", (months, 0.85) if months else None, because)
    if waits == "age":
        _add(result, "age", _waited_age(words), tuple(token.raw for token in words if token.plain.isdigit()))
    return result


def _waited_age(words: Sequence[Token]) -> tuple[str, float] | None:
    numbers = [int(token.plain) for token in words if token.plain.isdecimal() and len(token.plain) == 2]
    option = age_option(numbers[0]) if len(numbers) == 1 else None
    return (option, 0.9) if option else None


def _add(result: dict[str, list[Found]], slot: str, found: tuple[str, float] | None, because: tuple[str, ...]) -> None:
    if found:
        result.setdefault(slot, []).append(Found(found[0], found[1], because))


def _choose(slot: str, several: Sequence[Found]) -> tuple[Found, ...]:
    """The options of a slot without doubles; of a slot with one answer, the surest."""
    best: dict[str, Found] = {}
    for hit in several:
        if hit.id not in best or best[hit.id].score < hit.score:
            best[hit.id] = hit
    order = _ORDER.get(slot, ())
    ranked = sorted(
        best.values(), key=lambda hit: (order.index(hit.id) if hit.id in order else 0, -hit.score) if order else (0, -hit.score)
    )
    if slot == "age" and len({hit.id for hit in ranked}) > 1 and ranked[0].score == ranked[1].score:
        return ()
    return tuple(ranked) if slot in SEVERAL else tuple(ranked[:1])
