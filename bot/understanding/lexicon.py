"""What the admins' words mean, laid out for quick look-up.

Every word of every phrase gets a number-free name, its *lemma*; `forms` and `stems` lead from what is typed to lemmas,
`singles` and `phrases` from lemmas to senses. All languages and all purposes (fields, options, commands, negations, …)
share the one table, so that a word is analysed once.
"""

from __future__ import annotations

import gc
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from itertools import chain
from typing import TYPE_CHECKING, Literal, TypeVar

from bot.understanding.finnish import basic_forms
from bot.understanding.forms import Forms
from bot.understanding.language import script, stem
from bot.understanding.likeness import Lesson, Likeness, learn
from bot.understanding.normal import fold, tokens, word_set, words_of
from bot.understanding.places import PlaceNames, place_names
from bot.understanding.questions import learn_questions
from bot.understanding.safety import AlarmIndex, alarm_index

if TYPE_CHECKING:
    from bot.knowledge.knowledge import Knowledge
    from bot.knowledge.model import StudyField, WordsFile

K = TypeVar("K")
V = TypeVar("V")

Kind = Literal["field", "option", "command", "negation", "turn", "past", "wish", "elsewhere"]

OCCUPATION = 0.95
WORD = 0.85
ACTIVITY = 0.9
HINT = 0.35
"""A single word out of an activity says little: it needs company."""
MAX_FIELDS_OF_A_HINT = 1
OURS, ELSEWHERE = "ours", "elsewhere"
LISTED, NAMED = 2.0, 0.4
"""How much an entry of fields.yaml, and a name of an occupation in the vocabulary, teaches; other words there count one."""
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

    forms: Forms
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
    questions: Likeness
    alarms: AlarmIndex
    likeness: Likeness
    """What the words of each field are like."""
    names: Mapping[str, tuple[str, ...]]
    """First letter -> folded single words of the vocabulary."""
    elsewhere: frozenset[tuple[str, ...]]
    """The folded words of messages that are known to be for somebody else."""
    ours: Likeness
    """What messages for Opastin (`OURS`) are like, and others (`ELSEWHERE`)."""


def build_lexicon(knowledge: Knowledge) -> Lexicon:
    """The lexicon of a knowledge. Needs its `fields`, `places`, `questions`, `words` and `alarms`."""
    with _without_collecting():
        # First what takes most room while it is made.
        likeness, ours, questions = learn(_lessons(knowledge), longest=6), learn(_messages(knowledge)), learn_questions(knowledge)
        builder = _Builder()
        for field in knowledge.fields.values():
            builder.add_field(field)
        for options in knowledge.words.options:
            builder.add_all(options.words, Sense("option", f"{options.slot}={options.option}", 1.0))
        for commands in knowledge.words.commands:
            builder.add_all(commands.words, Sense("command", commands.command, 1.0))
        builder.add_groups(knowledge.words)
        builder.add_phrases()
        builder.add_hints()
        return Lexicon(
            forms=builder.forms, exact=builder.exact, stems=builder.stems, singles=builder.singles,
            phrases=_phrases(builder.phrases), heads=frozenset(builder.heads), strong=_strong(builder), spellings=_spellings(builder),
            places=place_names(knowledge.places.values()), questions=questions,
            alarms=alarm_index(knowledge.alarms), likeness=likeness, ours=ours, names=_names(knowledge),
            elsewhere=_known_elsewhere(knowledge),
        )  # fmt: skip


def _lessons(knowledge: Knowledge) -> Iterator[Lesson]:
    """All words of all fields, with how much each teaches what the words of its field are like."""
    for field in knowledge.fields.values():
        yield Lesson(field.id, tuple(field.names.values()), LISTED)
        for lists in (field.words, field.occupations, field.activities):
            yield from (Lesson(field.id, phrases, LISTED) for phrases in lists.values())
    for more in knowledge.vocabulary:
        for lists, weight in ((more.words, 1.0), (more.activities, 1.0), (more.occupations, NAMED)):
            yield from (Lesson(more.field, phrases, weight) for phrases in lists.values())


def _messages(knowledge: Knowledge) -> Iterator[Lesson]:
    """What is written to Opastin, and what isn't for it, with pairs of words; its own words are like the first."""
    messages, words = knowledge.messages, knowledge.words
    told: list[tuple[str, Mapping[str, Sequence[str]], float]] = [
        (OURS, messages.ours, 2.0), (ELSEWHERE, messages.elsewhere, 1.0), (ELSEWHERE, words.elsewhere, 1.0), (OURS, words.wishes, 1.0),
    ]  # fmt: skip
    told += [(OURS, question.asks, 1.0) for question in knowledge.questions.values()]
    told += [(OURS, options.words, 1.0) for options in words.options]
    for kind, lists, weight in told:
        yield from (Lesson(kind, phrases, weight, pairs=True) for phrases in lists.values())
    for field in knowledge.fields.values():
        for lists in (field.words, field.occupations, field.activities):
            yield from (Lesson(OURS, phrases, 0.6) for phrases in lists.values())


SHORTEST_NAME = 4


def _names(knowledge: Knowledge) -> Mapping[str, tuple[str, ...]]:
    """The single words of the vocabulary, and of the fields' occupations, that are long enough to be misspelt."""
    lists = [one for more in knowledge.vocabulary for one in (more.occupations, more.words)]
    lists += [field.occupations for field in knowledge.fields.values()]
    names = {fold(phrase) for one in lists for phrases in one.values() for phrase in phrases if len(words_of(phrase)) == 1}
    found: dict[str, list[str]] = {}
    for name in sorted(name for name in names if len(name) >= SHORTEST_NAME):
        found.setdefault(name[0], []).append(name)
    return {letter: tuple(some) for letter, some in found.items()}


def _known_elsewhere(knowledge: Knowledge) -> frozenset[tuple[str, ...]]:
    messages = (message for messages in knowledge.messages.elsewhere.values() for message in messages)
    return frozenset(tuple([token.folded for token in tokens(message) if not token.mark]) for message in messages) - {()}


@contextmanager
def _without_collecting() -> Iterator[None]:
    """Nothing built here is garbage: looking for some meanwhile would only cost (a third of the time)."""
    collecting = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collecting:
            gc.enable()


def _append(table: dict[K, tuple[V, ...]], key: K, value: V) -> None:
    """Adds a value to a table of tuples: most have one or two, and tuples cost the garbage collector nothing."""
    found = table.get(key)
    if found is None:
        table[key] = (value,)
    elif value not in found:
        table[key] = (*found, value)


def _strong(builder: _Builder) -> frozenset[str]:
    return frozenset(lemma for lemma, senses in builder.singles.items() if any(sense.weight > HINT for sense in senses))


def _phrases(phrases: Sequence[Phrase]) -> dict[str, tuple[Phrase, ...]]:
    """Each phrase under the lemmas of its rarest word."""
    count = Counter(chain.from_iterable(chain.from_iterable(phrase.words for phrase in phrases)))
    several_words = set(chain.from_iterable(phrase.words for phrase in phrases))
    often = {word: max([count[lemma] for lemma in word]) for word in several_words}
    found: dict[str, list[Phrase]] = {}
    for phrase in phrases:
        rarest: frozenset[str] = min(phrase.words, key=often.__getitem__)
        for lemma in sorted(rarest):
            found.setdefault(lemma, []).append(phrase)
    return {lemma: tuple(several) for lemma, several in found.items()}


def _spellings(builder: _Builder) -> dict[str, tuple[tuple[str, str], ...]]:
    """The words that may be misspelt, by their first letter."""
    found: dict[str, dict[tuple[str, str], None]] = {}
    for lemma in builder.spelt:
        folded = fold(lemma)
        found.setdefault(folded[0], {})[folded, lemma] = None
    return {letter: tuple(words) for letter, words in found.items()}


class _Builder:
    """Gathers lemmas, forms and senses."""

    def __init__(self) -> None:
        self.forms = Forms()
        self.exact: dict[str, tuple[tuple[str, str], ...]] = {}
        self.stems: dict[tuple[str, str], tuple[str, ...]] = {}
        self.singles: dict[str, tuple[Sense, ...]] = {}
        self.spelt: dict[str, None] = {}
        self.phrases: list[Phrase] = []
        self.later: list[tuple[str, tuple[str, ...], Sense, bool]] = []
        self.heads: set[str] = set()
        self.hints: dict[tuple[str, str], dict[str, None]] = {}
        self.known: set[tuple[str, str]] = set()
        self.senses: dict[tuple[Sense, str], Sense] = {}
        self.parts: dict[tuple[str, str], frozenset[str]] = {}

    def add_field(self, field: StudyField) -> None:
        """The words, occupations and activities of a field."""
        word, occupation, activity = (Sense("field", field.id, weight) for weight in (WORD, OCCUPATION, ACTIVITY))
        self.add_all({language: (name,) for language, name in field.names.items()}, word)
        self.add_all(field.words, word)
        self.add_all(field.occupations, occupation)
        for language, phrases in field.activities.items():
            for phrase in phrases:
                parts = words_of(phrase)
                self.add(language, parts, activity, ordered=False)
                for part in parts:
                    self.hints.setdefault((language, part), {})[field.id] = None

    def add_groups(self, words: WordsFile) -> None:
        """The small words that turn a sentence."""
        groups: tuple[tuple[Kind, Mapping[str, Iterable[str]]], ...] = (
            ("negation", words.negations), ("turn", words.turns), ("past", words.past), ("wish", words.wishes),
            ("elsewhere", words.elsewhere),
        )  # fmt: skip
        for kind, group in groups:
            self.add_all(group, Sense(kind, kind, 1.0))

    def add_hints(self) -> None:
        """Words that occur in the activities of one field only hint at it."""
        for (language, word), fields in self.hints.items():
            if len(fields) <= MAX_FIELDS_OF_A_HINT and len(word) > 3 and word not in SMALL_WORDS:
                for field in fields:
                    for lemma in self.lemma(language, word, part=True):
                        _append(self.singles, lemma, Sense("field", field, HINT, (language,)))

    def add_all(self, words: Mapping[str, Iterable[str]], sense: Sense) -> None:
        """Words and phrases by language, all of one sense."""
        for language, phrases in words.items():
            for phrase in phrases:
                self.add(language, words_of(phrase), sense, ordered=True)

    def add(self, language: str, parts: tuple[str, ...], sense: Sense, *, ordered: bool) -> None:
        """One word or phrase, as its words."""
        language = language.partition("-")[0]
        if not ordered:
            parts = tuple(part for part in parts if part not in SMALL_WORDS) or parts
        if len(parts) > 1:
            self.later.append((language, parts, sense, ordered))
        elif parts:
            self._single(language, parts[0], self._in_language(sense, language))

    def _in_language(self, sense: Sense, language: str) -> Sense:
        """The sense of a word of one language; only fields have words that mean other things in other languages."""
        if sense.kind != "field":
            return sense
        key = sense, language
        if key not in self.senses:
            self.senses[key] = replace(sense, languages=(language,))
        return self.senses[key]

    def add_phrases(self) -> None:
        """The phrases, when all single words are known: their inflected words are taken for those where they can be."""
        for language, parts, sense, ordered in self.later:
            inflected = sense.kind == "field"
            words = tuple([self._part(language, part) if inflected else self._word(language, part) for part in parts])
            self.phrases.append(Phrase(words, sense, ordered))

    def _part(self, language: str, word: str) -> frozenset[str]:
        """The lemmas that a word in a phrase of a field may be; in other languages, all known ones with its stem."""
        key = language, word
        if key not in self.parts:
            alike = self.stems.get((language, stem(word, language)), ()) if language in {"en", "sv"} and len(word) >= 4 else ()
            self.parts[key] = frozenset((*self.lemma(language, word, part=True), *alike))
        return self.parts[key]

    def _word(self, language: str, word: str) -> frozenset[str]:
        key = "", word
        self.lemma(language, word)
        if key not in self.parts:
            self.parts[key] = frozenset((word,))
        return self.parts[key]

    def _single(self, language: str, lemma: str, sense: Sense) -> None:
        self.lemma(language, lemma)
        _append(self.singles, lemma, sense)
        if sense.kind == "field" and len(lemma) >= 4:
            self.heads.add(lemma)
        if sense.kind in {"field", "option"} and len(lemma) >= 5:
            self.spelt[lemma] = None

    def lemma(self, language: str, word: str, *, part: bool = False) -> tuple[str, ...]:
        """The lemmas of a word, made known; `part` of a phrase it may stand there inflected."""
        found = (word, *self._basic(word)) if part and language == "fi" else (word,)
        for lemma in found:
            if (language, lemma) not in self.known:
                self.known.add((language, lemma))
                self._learn(language, lemma, inflects=lemma is not word or len(found) == 1 or found[1] not in self.singles)
        return found

    def _basic(self, word: str) -> tuple[str, ...]:
        """The known words that an inflected one may be of; where none is known, the likeliest."""
        may_be = basic_forms(word)
        known = tuple([form for form in may_be if ("fi", form) in self.known])
        return known or may_be[:2]

    def _learn(self, language: str, lemma: str, *, inflects: bool) -> None:
        _append(self.exact, fold(lemma), (lemma, lemma))
        if inflects and language in {"fi", "et"} and script(lemma) == "latin":
            self.forms.add(lemma)
        if language != "fi" and (len(lemma) >= 4 or language in {"ru", "uk"}):
            _append(self.stems, ("ru" if language == "uk" else language, stem(lemma, language)), lemma)
