"""From a text to what it means. Pure: the same lexicon and text give the same understanding, always."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType

from bot.understanding.alike import Alike, find_alike, join, sounds_ours, telling_words
from bot.understanding.aside import only_read, speaking_of_else
from bot.understanding.clauses import INSTEAD, Mood, clauses, moods
from bot.understanding.commands import find_command
from bot.understanding.fields import LONG, WAS, weigh, without_family
from bot.understanding.language import detect
from bot.understanding.lexicon import WORD, Lexicon
from bot.understanding.likeness import Heard, hear
from bot.understanding.matching import Hit, analyse, find_hits, without_general_head
from bot.understanding.meaning import Found, Understanding
from bot.understanding.normal import Token, tokens
from bot.understanding.numbers import spoken as text_line
from bot.understanding.patterns import shape
from bot.understanding.places import find_places, place_slot
from bot.understanding.questions import find_question
from bot.understanding.safety import find_alarm, hide_id_codes
from bot.understanding.slips import mended, names_only
from bot.understanding.slots import find_slots
from bot.understanding.told import where_one_is, without_relatives

ASKED_RATHER = 0.8
"""A question this sure is what the text is about, not the fields that its words also touch."""


READ_OF = "media"
"""The field of those who write what others read."""
STRIKING = 2.0
"""Beside a question that is asked, a field that only pieces speak for must be this like."""
NAMED = 0.85
"""Words surer than this name a field."""
PLAINLY = 0.9
"""A command this sure is all that a message says."""
NOT_OURS = -5.0
"""Sounding less than this like a message for Opastin, a text refuses nothing either."""
_FACTS = ("situation", "unemployed_for", "age", "education", "finnish", "support")
_ASKED_ABOUT = frozenset({"preparatory"})
REFUSED = 0.5
"""A field is refused only by words at least this sure: «en saa töitä» refuses nothing."""

_NEGATES_IN: Mapping[str, frozenset[str | None]] = MappingProxyType({"en": frozenset({"fi", "et", None}), "no": frozenset({"en"})})
"""Negations that are something else in other languages: «vi har en restaurang», «no vaikka puuhommii»."""

_ROLES = (("employer", "rekry"), ("employer", "henkilost"), ("rehabilitation", "kuntout"), ("rehabilitation", "rehab"))
"""Beginnings of words that, with a goal or situation, name no field."""
_LEVEL_WORDS = ("af", "yki", "suom", "kiel", "finn", "finsk", "spra", "финск", "язык", "мов", "фінськ")
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
    slips = mended(lexicon.names, words, analyses)
    if slips != words:
        words, analyses = slips, analyse(lexicon, slips)
    hits = _without_false_negations(find_hits(lexicon, words, analyses, spoken_in), words, spoken_in)
    parts = clauses(words, hits)
    said = moods(words, hits, parts)
    if any(hit.sense.kind == "elsewhere" and len(hit.positions) > 1 for hit in hits):
        said = dict.fromkeys(said, Mood.VOID)
    said = where_one_is(hits, parts, words, said)
    unknown = frozenset(position for position, analysis in enumerate(analyses) if not analysis.known)
    places = find_places(lexicon.places, words, unknown)
    slots = find_slots(words, hits, said, parts, awaiting)
    other, read = speaking_of_else(words, parts), only_read(words, parts)
    own = without_relatives(without_family(_without_other(hits, other, read), parts, words), parts, words)
    meant = _without_roles(_without_schooling(_without_places(own, places), slots, words), slots, words)
    wished = _still_wished(said, meant, slots)
    listed, refused = weigh(meant, wished, words)
    refused = tuple(field for field in refused if field.score >= REFUSED)
    place = place_slot(lexicon.places, places, words, frozenset(_refused_words(hits, said)))
    if place:
        slots["place"] = place[:1]
    command = find_command(words, hits)
    # A plain command, a number or a sign is like nothing else: most messages of a talk are such, and cost nothing more.
    plain = command if command and command.score >= PLAINLY else None
    if plain:
        listed = tuple(field for field in listed if not set(field.because) <= set(plain.because))
    spoken = {at: token.folded for at, token in enumerate(words) if not token.mark and not (plain or token.plain.isdigit())}
    heard = hear(spoken)
    ours = max(sounds_ours(lexicon.ours, heard), 0.0 if names_only(lexicon.names, words) else -math.inf)
    if ours < NOT_OURS or heard.spoken in lexicon.elsewhere:
        refused, listed, ours = (), (), -math.inf
    asked = find_question(lexicon.questions, heard, words, shown, _named(hits), ours) if spoken else None
    asked = None if asked and _only_told(asked, words, slots) else asked
    aside = _told_otherwise(words, slots) | {at for at, _, _ in places} | other
    aside |= {at for hit in hits if hit.sense.kind == "field" and hit not in meant for at in hit.positions}
    telling = {} if plain else telling_words(words, hits, wished, aside, spoken_in or language)
    turned = {at for part in parts if words[part.start].folded in INSTEAD for at in range(part.start, part.end)}
    # The words of a question are like many things: only what is strikingly like a field counts beside it.
    least = STRIKING if asked and asked[1] else 0.0
    fields: tuple[Found, ...] = ()
    for some in _most_wished_first(telling, wished, heard):
        alike = tuple(one for one in _alike(lexicon, heard, words, some) if one.score >= least and not _is_only_read(one, read))
        fields = fields or join(listed, refused, alike, ours, words, wishes=bool(turned & telling.keys()))
    alarm = find_alarm(lexicon.alarms, words)
    found = Understanding(
        text=shown, language=spoken_in, fields=fields, refused=refused, slots=MappingProxyType(slots), command=command,
        safety=alarm or ("id_code" if id_code else None), id_code=id_code,
    )  # fmt: skip
    return _with_question(found, asked)


def _most_wished_first(telling: Mapping[int, float], moods: Mapping[int, Mood], heard: Heard) -> tuple[Mapping[int, float], ...]:
    """The telling words; in a long message first only those that tell what is wished for."""
    longing = {at: counts for at, counts in telling.items() if moods.get(at) is Mood.WISHED} if len(heard.words) > LONG else {}
    return (longing, telling) if longing else (telling,)


def _is_only_read(one: Alike, read: frozenset[int]) -> bool:
    """Whether a field is spoken of only by what one reads."""
    return one.field == READ_OF and read.issuperset(one.because)


def _alike(lexicon: Lexicon, heard: Heard, words: Sequence[Token], telling: Mapping[int, float]) -> tuple[Alike, ...]:
    """The fields that some words are like; compounds without the heads that say nothing."""
    cut = {at: without_general_head(words[at].folded) for at in telling}
    same = all(words[at].folded == core for at, core in cut.items())
    return find_alike(lexicon.likeness, heard if same else hear(cut), telling)


def _refused_words(hits: Sequence[Hit], said: Mapping[int, Mood]) -> Iterator[int]:
    """Positions of words that mean something, and are refused."""
    for hit in hits:
        if hit.sense.kind in {"field", "option"}:
            yield from (at for at in hit.positions if said.get(at) is Mood.REFUSED)


def _told_otherwise(words: Sequence[Token], slots: Mapping[str, Sequence[Found]]) -> set[int]:
    """Positions of the words that tell a fact about oneself: they speak of no field."""
    facts = {word for slot in _FACTS for found in slots.get(slot, ()) for word in found.because}
    return {at for at, token in enumerate(words) if token.raw in facts}


def _named(hits: Sequence[Hit]) -> set[int]:
    """Positions of the words that name a field surely; but not of those that name Finnish courses and schools, which are asked about."""
    sure = [hit for hit in hits if hit.sense.kind == "field" and hit.sense.weight >= WORD and not hit.hint and hit.sure > NAMED]
    return {at for hit in sure if hit.sense.id not in _ASKED_ABOUT for at in hit.positions}


def _without_false_negations(hits: Sequence[Hit], words: Sequence[Token], spoken_in: str | None) -> list[Hit]:
    """The hits without words that look like a negation and are none in the language of the text."""
    return [hit for hit in hits if hit.sense.kind != "negation" or _negates(words[hit.positions[0]].folded, spoken_in)]


def _negates(word: str, spoken_in: str | None) -> bool:
    return word not in _NEGATES_IN or spoken_in in _NEGATES_IN[word]


def _without_other(hits: Sequence[Hit], other: frozenset[int], read: frozenset[int]) -> list[Hit]:
    """The hits without words that speak of something else, or only of what one reads."""
    both = other | read
    return [hit for hit in hits if hit.sense.kind != "field" or not (both if hit.sense.id == READ_OF else other).issuperset(hit.positions)]


def _without_places(hits: Sequence[Hit], places: Sequence[tuple[int, str, float]]) -> list[Hit]:
    """The hits without words that name a place: «Metsäkylässä» is no forest."""
    taken = {position for position, _, score in places if score >= 0.9}
    return [hit for hit in hits if not (hit.sense.kind == "field" and len(hit.positions) == 1 and hit.positions[0] in taken)]


def _still_wished(said: Mapping[int, Mood], hits: Sequence[Hit], slots: Mapping[str, Sequence[Found]]) -> Mapping[int, Mood]:
    """The moods; of one who wants to finish or update something, what was or is is what is wished for, if nothing else is."""
    fields = [hit for hit in hits if hit.sense.kind == "field" and hit.sure * hit.sense.weight > WAS]
    here = {said.get(at, Mood.SAID) for hit in fields for at in hit.positions}
    if here != {Mood.PAST} or all(goal.id not in {"finish", "update"} for goal in slots.get("goal", ())):
        return said
    return {at: Mood.SAID if mood is Mood.PAST else mood for at, mood in said.items()}


def _without_roles(hits: Sequence[Hit], slots: Mapping[str, Sequence[Found]], words: Sequence[Token]) -> list[Hit]:
    """The hits without words that tell what an employer does, or how one is: «rekrytointi», «kuntoutuksessa»."""
    told = {found.id for slot in ("goal", "situation") for found in slots.get(slot, ())}
    starts = tuple(start for option, start in _ROLES if option in told)
    if not starts:
        return list(hits)
    return [hit for hit in hits if hit.sense.kind != "field" or not all(words[at].folded.startswith(starts) for at in hit.positions)]


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


_ASKING_GOALS: Mapping[str, str] = MappingProxyType({"unsure": "unsure", "human": "contact", "change": "change_field"})
"""Goals that are a question, too, where nothing else is said."""


_TELLING = frozenset({*_FACTS, "place"})
"""Slots whose words tell of oneself."""
_WISHED_FOR = frozenset({"unsure", "contact", "change_field", "privacy"})
"""Questions that one asks by saying what one wants."""
_WHAT_NOW = shape(r"""
    (?:mita|mitas) (?:nyt |ny |ma |mun |minun |siis |sit )*(?:pitaa|pitais|pitaisi|pitas|teen|tehda|tekisin|taytyy|kannattaa)
    mita nyt | mitas nyt | vad (?:ska|skall|borde|maste) jag | vad nu | what (?:should|can|do|must) i | what now
    (?:что|що) (?:мне |мені )?(?:делать|робити)
""")
"""Who ends so asks about what they told before."""


_TOO = frozenset({"goal", "mode", "support"})
"""Slots whose words may ask something, too."""


def _only_told(hit: tuple[Found, bool], words: Sequence[Token], slots: Mapping[str, Sequence[Found]]) -> bool:
    """Whether what touches on a question is told of oneself among other facts, and asks nothing: «työttömyys alkoi elokuussa, 61 v»."""
    question, asked = hit
    if asked or question.id in _WISHED_FOR or sum(not token.mark for token in words) <= LONG:
        return False
    return not _TELLING.isdisjoint(slots) and not _WHAT_NOW.search(text_line(words))


def _with_question(found: Understanding, hit: tuple[Found, bool] | None) -> Understanding:
    """The understanding with its question; a question that is asked outweighs the fields that its words touch."""
    told = {word for answers in found.slots.values() for answer in answers for word in answer.because}
    refuses = bool(found.refused) and not found.fields
    if hit is None or (not hit[1] and (refuses or (told.issuperset(hit[0].because) and _TOO.isdisjoint(found.slots)))):
        if refuses:
            because = tuple(word for field in found.refused for word in field.because)
            return replace(found, question=Found("unsure", 0.6, because))
        goal = next((goal for goal in found.slots.get("goal", ()) if goal.id in _ASKING_GOALS), None)
        return found if goal is None or found.fields else replace(found, question=Found(_ASKING_GOALS[goal.id], goal.score, goal.because))
    question, asked = hit
    about = set(question.because)
    fields = tuple(
        field
        for field in found.fields
        if question.score < ASKED_RATHER or not about.issuperset(field.because) or (not asked and len(field.because) > 1)
    )
    return replace(found, fields=fields, question=question)
