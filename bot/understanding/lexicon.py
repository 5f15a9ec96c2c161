"""What the admins' words mean, laid out for quick look-up.

Every word of every phrase gets a number-free name, its *lemma*; `forms` and `stems` lead from what is typed to lemmas,
`singles` and `phrases` from lemmas to senses. All languages and all purposes (fields, options, commands, negations, …)
share the one table, so that a word is analysed once.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal, TypeVar

from bot.understanding.finnish import basic_forms, stems
from bot.understanding.language import script, stem
from bot.understanding.normal import fold, word_set, words_of
from bot.understanding.places import PlaceNames, place_names
from bot.understanding.questions import QuestionIndex, question_index
from bot.understanding.safety import AlarmIndex, alarm_index

if TYPE_CHECKING:
    from bot.knowledge.knowledge import Knowledge
    from bot.knowledge.model import StudyField

K = TypeVar("K")
V = TypeVar("V")

Kind = Literal["field", "option", "command", "negation", "turn", "past", "wish", "elsewhere"]

OCCUPATION = 0.95
WORD = 0.85
ACTIVITY = 0.9
HINT = 0.35
"""A single word out of an activity says little: it needs company."""
MAX_FIELDS_OF_A_HINT = 1
SMALL_WORDS = word_set("""
    ja tai ne se on olla kanssa jotain joku kun että ei en myös oma omaa omia muiden muita itse asia asioita asioiden ihminen ihmisten
    ihmiset the a an to of and or with in on for my at people other things att en ett och med på i om av för den det som till människor и в
    на с по для за я людям людей із та з до у
""")


@dataclass(frozen=True, slots=True)
class Sense:
    """What a word or phrase speaks of. `id` is a field, a command, or `slot=option`."""

    kind: Kind
    id: str
    weight: float
    languages: tuple[str, ...] = ()
    """The language of the word or phrase, for fields."""


@dataclass(frozen=True, slots=True)
class Phrase:
    """Several lemmas near each other, each given by the lemmas it may be; in order unless it is an activity."""

    words: tuple[frozenset[str], ...]
    sense: Sense
    ordered: bool


@dataclass(frozen=True, slots=True, eq=False)
class Lexicon:
    """The admins' words, ready for `understand`."""

    forms: Mapping[str, tuple[tuple[str, str], ...]]
    """Folded Finnish stem -> (lemma, the stem with its dots)."""
    exact: Mapping[str, tuple[tuple[str, str], ...]]
    """Folded word of any language -> (lemma, the word)."""
    stems: Mapping[tuple[str, str], tuple[str, ...]]
    """(language, Snowball stem) -> lemmas."""
    singles: Mapping[str, tuple[Sense, ...]]
    phrases: Mapping[str, tuple[Phrase, ...]]
    """Lemma -> phrases that begin their search at it."""
    heads: frozenset[str]
    """Lemmas a compound may end in."""
    strong: frozenset[str]
    """Lemmas that mean something by themselves, more than a hint."""
    spellings: Mapping[str, tuple[tuple[str, str], ...]]
    """First letter -> (folded form, lemma) of words that may be misspelt."""
    places: PlaceNames
    questions: QuestionIndex
    alarms: AlarmIndex


def build_lexicon(knowledge: Knowledge) -> Lexicon:
    """The lexicon of a knowledge. Needs its `fields`, `places`, `questions`, `words` and `alarms`."""
    builder = _Builder()
    for field in knowledge.fields.values():
        builder.add_field(field)
    words = knowledge.words
    for option in words.options:
        builder.add_all(option.words, Sense("option", f"{option.slot}={option.option}", 1.0))
    for command in words.commands:
        builder.add_all(command.words, Sense("command", command.command, 1.0))
    for kind, group in (
        ("negation", words.negations), ("turn", words.turns), ("past", words.past), ("wish", words.wishes), ("elsewhere", words.elsewhere),
    ):  # fmt: skip
        builder.add_all(group, Sense(kind, kind, 1.0))  # type: ignore[arg-type]  # mypy widens the literals of the loop
    builder.add_phrases()
    builder.add_hints()
    return Lexicon(
        forms=builder.forms, exact=builder.exact, stems=builder.stems, singles=_frozen(builder.singles),
        phrases=_phrases(builder), heads=frozenset(builder.heads), strong=_strong(builder), spellings=_frozen(builder.spellings),
        places=place_names(knowledge.places.values()), questions=question_index(knowledge.questions.values()),
        alarms=alarm_index(knowledge.alarms),
    )  # fmt: skip


def _frozen(table: dict[K, dict[V, None]]) -> dict[K, tuple[V, ...]]:
    return {key: tuple(values) for key, values in table.items()}


def _append(table: dict[K, tuple[V, ...]], key: K, value: V) -> None:
    """Adds a value to a table of tuples: most have one or two, and tuples cost the garbage collector nothing."""
    found = table.get(key, ())
    if value not in found:
        table[key] = (*found, value)


def _strong(builder: _Builder) -> frozenset[str]:
    return frozenset(lemma for lemma, senses in builder.singles.items() if any(sense.weight > HINT for sense in senses))


def _phrases(builder: _Builder) -> dict[str, tuple[Phrase, ...]]:
    """Each phrase under the lemmas of its rarest word."""
    count: dict[str, int] = {}
    for phrase in builder.phrases:
        for word in phrase.words:
            for lemma in word:
                count[lemma] = count.get(lemma, 0) + 1
    found: dict[str, list[Phrase]] = {}
    for phrase in builder.phrases:
        anchor = min(phrase.words, key=lambda word: max(count[lemma] for lemma in word))
        for lemma in sorted(anchor):
            found.setdefault(lemma, []).append(phrase)
    return {lemma: tuple(phrases) for lemma, phrases in found.items()}


class _Builder:
    """Gathers lemmas, forms and senses."""

    def __init__(self) -> None:
        self.forms: dict[str, tuple[tuple[str, str], ...]] = {}
        self.exact: dict[str, tuple[tuple[str, str], ...]] = {}
        self.stems: dict[tuple[str, str], tuple[str, ...]] = {}
        self.singles: dict[str, dict[Sense, None]] = {}
        self.spellings: dict[str, dict[tuple[str, str], None]] = {}
        self.phrases: list[Phrase] = []
        self.later: list[tuple[str, tuple[str, ...], Sense, bool]] = []
        self.heads: set[str] = set()
        self.hints: dict[tuple[str, str], dict[str, None]] = {}
        self.known: set[tuple[str, str]] = set()

    def add_field(self, field: StudyField) -> None:
        """The words, occupations and activities of a field."""
        word, occupation, activity = (Sense("field", field.id, weight) for weight in (WORD, OCCUPATION, ACTIVITY))
        self.add_all({language: (name,) for language, name in field.names.items()}, word)
        self.add_all(field.words, word)
        self.add_all(field.occupations, occupation)
        for language, phrases in field.activities.items():
            for phrase in phrases:
                self.add(language, phrase, activity, ordered=False)
                for part in words_of(phrase):
                    self.hints.setdefault((language, part), {})[field.id] = None

    def add_hints(self) -> None:
        """Words that occur in the activities of one field only hint at it."""
        for (language, word), fields in self.hints.items():
            if len(fields) <= MAX_FIELDS_OF_A_HINT and len(word) > 3 and word not in SMALL_WORDS:
                for field in fields:
                    for lemma in self.lemma(language, word, part=True):
                        self.singles.setdefault(lemma, {}).setdefault(Sense("field", field, HINT, (language,)), None)

    def add_all(self, words: Mapping[str, Iterable[str]], sense: Sense) -> None:
        """Words and phrases by language, all of one sense."""
        for language, phrases in words.items():
            for phrase in phrases:
                self.add(language, phrase, sense, ordered=True)

    def add(self, language: str, phrase: str, sense: Sense, *, ordered: bool) -> None:
        """One word or phrase."""
        language = language.partition("-")[0]
        parts = words_of(phrase)
        if not ordered:
            parts = tuple(part for part in parts if part not in SMALL_WORDS) or parts
        if not parts:
            return
        if len(parts) == 1:
            own = replace(sense, languages=(language,)) if sense.kind == "field" else sense
            for lemma in self.lemma(language, parts[0]):
                self._single(lemma, own)
            return
        self.later.append((language, parts, sense, ordered))

    def add_phrases(self) -> None:
        """The phrases, when all single words are known: their inflected words are taken for those where they can be."""
        for language, parts, sense, ordered in self.later:
            words = tuple(frozenset(self.lemma(language, part, part=sense.kind == "field")) for part in parts)
            self.phrases.append(Phrase(words, sense, ordered))

    def _single(self, lemma: str, sense: Sense) -> None:
        senses = self.singles.setdefault(lemma, {})
        senses[sense] = None
        if sense.kind == "field" and len(lemma) >= 4:
            self.heads.add(lemma)
        if sense.kind in {"field", "option"} and len(lemma) >= 5:
            folded = fold(lemma)
            self.spellings.setdefault(folded[0], {})[folded, lemma] = None

    def lemma(self, language: str, word: str, *, part: bool = False) -> tuple[str, ...]:
        """The lemmas of a word, made known; `part` of a phrase it may stand there inflected."""
        found = (word, *self._basic(word)) if part and language == "fi" else (word,)
        for lemma in found:
            if (language, lemma) not in self.known:
                self.known.add((language, lemma))
                self._learn(language, lemma)
        return found

    def _basic(self, word: str) -> tuple[str, ...]:
        """The known words that an inflected one may be of; where none is known, the likeliest."""
        may_be = basic_forms(word)
        known = tuple(form for form in may_be if ("fi", form) in self.known)
        return known or may_be[:2]

    def _learn(self, language: str, lemma: str) -> None:
        _append(self.exact, fold(lemma), (lemma, lemma))
        if language in {"fi", "et"} and script(lemma) == "latin":
            for form in stems(lemma):
                _append(self.forms, fold(form), (lemma, form))
        if language != "fi" and (len(lemma) >= 4 or language in {"ru", "uk"}):
            _append(self.stems, ("ru" if language == "uk" else language, stem(lemma, language)), lemma)
