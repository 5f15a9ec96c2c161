"""From a text to what it means. Pure: the same lexicon and text give the same understanding, always."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType

from bot.understanding.clauses import Mood, clauses, moods
from bot.understanding.commands import find_command
from bot.understanding.fields import is_small_talk, weigh, without_family
from bot.understanding.language import detect
from bot.understanding.lexicon import Lexicon
from bot.understanding.matching import Hit, analyse, find_hits
from bot.understanding.meaning import Found, Understanding
from bot.understanding.normal import Token, tokens
from bot.understanding.places import find_places, place_slot
from bot.understanding.questions import find_question
from bot.understanding.safety import find_alarm, hide_id_codes
from bot.understanding.slots import find_slots

ASKED_RATHER = 0.8
"""A question this sure is what the text is about, not the fields that its words also touch."""


REFUSED = 0.5
"""A field is refused only by words at least this sure: «en saa töitä» refuses nothing."""

_SWEDISH_ARTICLES = frozenset({"en", "ett"})
"""What is a negation in Finnish and an article in Swedish: «vi har en restaurang»."""

_LEVEL_WORDS = ("yki", "suom", "kiel", "finn", "finsk", "spra", "финск", "язык", "мов", "фінськ")
"""Beginnings of words that stand beside a level of Finnish, folded."""


def understand(lexicon: Lexicon, text: str, language: str | None = None, awaiting: str | None = None) -> Understanding:
    """What a text means. `language` is the one the talk goes on in; `awaiting`, the slot whose question waits for an answer.

    Short answers («28», «joo», «illalla») are taken for answers of `awaiting` only. At most the first
    `normal.MAX_CHARACTERS` characters are looked at; personal identity codes are taken out of all of it first.
    """
    shown, id_code = hide_id_codes(text)
    words = tokens(shown)
    spoken_in = detect(words)
    analyses = analyse(lexicon, words)
    hits = _without_articles(find_hits(lexicon, words, analyses, spoken_in), words, spoken_in)
    parts = clauses(words, hits)
    said = moods(words, hits, parts)
    if any(hit.sense.kind == "elsewhere" for hit in hits) or is_small_talk(hits, words, spoken_in):
        said = dict.fromkeys(said, Mood.VOID)
    unknown = frozenset(position for position, analysis in enumerate(analyses) if not analysis.known)
    places = find_places(lexicon.places, words, unknown)
    slots = find_slots(words, hits, said, parts, awaiting)
    fields, refused = weigh(_without_schooling(_without_places(without_family(hits, parts, words), places), slots, words), said, words)
    refused = tuple(field for field in refused if field.score >= REFUSED)
    place = place_slot(places, words, frozenset(at for at, mood in said.items() if mood is Mood.REFUSED))
    if place:
        slots["place"] = place[:1]
    alarm = find_alarm(lexicon.alarms, words)
    found = Understanding(
        text=shown, language=spoken_in, fields=fields, refused=refused, slots=MappingProxyType(slots), command=find_command(words, hits),
        safety=alarm or ("id_code" if id_code else None), id_code=id_code,
    )  # fmt: skip
    return _with_question(found, lexicon, words, shown, language or spoken_in)


def _without_articles(hits: Sequence[Hit], words: Sequence[Token], spoken_in: str | None) -> list[Hit]:
    """The hits without Swedish articles that look like Finnish negations."""
    if spoken_in != "sv":
        return list(hits)
    return [hit for hit in hits if hit.sense.kind != "negation" or words[hit.positions[0]].folded not in _SWEDISH_ARTICLES]


def _without_places(hits: Sequence[Hit], places: Sequence[tuple[int, str, float]]) -> list[Hit]:
    """The hits without words that name a place: «Metsäkylässä» is no forest."""
    taken = {position for position, _, score in places if score >= 0.9}
    return [hit for hit in hits if not (hit.sense.kind == "field" and len(hit.positions) == 1 and hit.positions[0] in taken)]


def _without_schooling(hits: Sequence[Hit], slots: Mapping[str, Sequence[Found]], words: Sequence[Token]) -> list[Hit]:
    """The hits without words that tell of schooling or Finnish one already has: «ylppärit», «YKI 3»."""
    told = {found.because[0] for found in slots.get("education", ()) if len(found.because) == 1}
    level = "finnish" in slots
    return [
        hit
        for hit in hits
        if hit.sense.kind != "field"
        or not all(words[at].raw in told or (level and words[at].folded.startswith(_LEVEL_WORDS)) for at in hit.positions)
    ]


def _with_question(found: Understanding, lexicon: Lexicon, words: Sequence[Token], text: str, language: str | None) -> Understanding:
    """The understanding with its question; a question that is asked outweighs the fields that its words touch."""
    hit = find_question(lexicon.questions, words, text, language)
    told = {word for answers in found.slots.values() for answer in answers for word in answer.because}
    if hit is None or (not hit[1] and hit[0].score < 1.0 and told.issuperset(hit[0].because) and "goal" not in found.slots):
        if found.refused and not found.fields:
            because = tuple(word for field in found.refused for word in field.because)
            return replace(found, question=Found("unsure", 0.6, because))
        return found
    question, asked = hit
    about = set(question.because)
    fields = tuple(
        field
        for field in found.fields
        if question.score < ASKED_RATHER or not about.issuperset(field.because) or (not asked and len(field.because) > 1)
    )
    return replace(found, fields=fields, question=question)
