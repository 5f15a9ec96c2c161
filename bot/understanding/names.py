"""What routes are called: their names, the titles they give, their qualifications and the names of their kinds, by their words.

Laid out once for a knowledge. A word that is in many names tells little (`_weight`).
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Iterator, Mapping, Set
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Literal

from bot.understanding.finnish import basic_forms
from bot.understanding.forms import Forms
from bot.understanding.language import is_small, script, stem
from bot.understanding.matching import without_general_head
from bot.understanding.normal import fold, tokens, word_set
from bot.understanding.places import PlaceNames, find_places, place_names

if TYPE_CHECKING:
    from bot.knowledge.knowledge import Knowledge
    from bot.knowledge.model import Route, Words

FEW = 3
"""A word in the names of more providers than this tells none of them: «opisto»."""
SHORT = 4
"""A word of so few letters names nothing by itself that has several: «osa» is no «tutkinnon osa»."""

_BREAK = re.compile(r"[():;,/]| (?:tai|eller|or|sekä) ")
"""What parts several names in one: «Tradenomi (AMK) tai sairaanhoitaja (AMK)»."""
GENERAL = word_set("""
    ala alan alaa alalla alalle koulutus koulutuksen koulutusta koulutukseen koulutuksia kurssi kurssit kursseja kurssia opinnot
    opintoja opintoihin tutkinto tutkinnon tutkintoa tutkintoja osia osat linja linjat muualla suomi suomessa tahansa oma omalle omalla
    kautta muu joku jokin muut yhteydessa erityinen tuki bransch branschen utbildning utbildningen kurs kursen kurser studier studierna
    examen linje vilken helst annan ort egen via nagon field course courses training study studies education programme program degree
    qualification any own elsewhere other through some vocational the a an
""")
"""Folded words that name no route by themselves."""


@dataclass(frozen=True, slots=True, eq=False)
class Phrase:
    """A name by its telling words, and the routes that it names."""

    words: frozenset[str]
    routes: tuple[str, ...]
    by: Literal["name", "kind"]


@dataclass(frozen=True, slots=True, eq=False)
class Names:
    """The names of all routes, ready for look-up."""

    phrases: tuple[Phrase, ...]
    by_word: Mapping[str, tuple[int, ...]]
    weight: Mapping[str, float]
    exact: Mapping[str, tuple[tuple[str, str], ...]]
    """Folded form -> (the form with its dots, word of a name)."""
    basics: Mapping[str, tuple[str, ...]]
    """Finnish basic form -> words of names."""
    forms: Forms
    stems: Mapping[tuple[str, str], tuple[str, ...]]
    spellings: Mapping[str, tuple[tuple[str, str], ...]]
    """First two letters -> (folded form, word of a name)."""
    providers: Mapping[str, tuple[str, ...]]
    """Word of a provider's name -> providers."""
    provided: Mapping[str, tuple[str, ...]]
    """Provider -> its routes."""
    places: PlaceNames


@lru_cache(maxsize=4)
def names_of(knowledge: Knowledge) -> Names:
    """The names of a knowledge's routes, laid out once."""
    places = place_names(knowledge.places.values())
    spelt: _Spelt = {}
    providers = _provider_words(knowledge, places, spelt)
    phrases = _phrases(knowledge, places, spelt, providers.keys())
    count: dict[str, int] = {}
    by_word: dict[str, list[int]] = {}
    for number, phrase in enumerate(phrases):
        for word in phrase.words:
            count[word] = count.get(word, 0) + 1
            by_word.setdefault(word, []).append(number)
    vocabulary = _Vocabulary()
    for (word, language), original in spelt.items():
        vocabulary.add(language, word, original)
    provided: dict[str, list[str]] = {}
    for route in knowledge.routes.values():
        if route.provider:
            provided.setdefault(route.provider, []).append(route.id)
    return Names(
        phrases=phrases,
        by_word={word: tuple(numbers) for word, numbers in by_word.items()},
        weight={word: _weight(len(phrases), often) for word, often in count.items()},
        exact={form: tuple(found) for form, found in vocabulary.exact.items()},
        basics={basic: tuple(found) for basic, found in vocabulary.basics.items()},
        forms=vocabulary.forms,
        stems={key: tuple(found) for key, found in vocabulary.stems.items()},
        spellings={start: tuple(found) for start, found in vocabulary.spellings.items()},
        providers={word: some for word, found in providers.items() if (some := tuple(one for one in found if one in provided))},
        provided={provider: tuple(routes) for provider, routes in provided.items()},
        places=places,
    )


def _weight(phrases: int, often: int) -> float:
    """How telling a word is that is in `often` of so many names."""
    return math.log((phrases + 1) / often)


class _Vocabulary:
    """Gathers the words of names in their forms."""

    def __init__(self) -> None:
        self.exact: dict[str, dict[tuple[str, str], None]] = {}
        self.basics: dict[str, dict[str, None]] = {}
        self.forms = Forms()
        self.stems: dict[tuple[str, str], dict[str, None]] = {}
        self.spellings: dict[str, dict[tuple[str, str], None]] = {}

    def add(self, language: str, word: str, original: str) -> None:
        """A folded word of a name in a language, as it stands there with its dots; only Finnish ones inflect like Finnish."""
        headless = original[: len(without_general_head(word))]
        for form in dict.fromkeys((original, headless if len(headless) > SHORT else original)):
            self.exact.setdefault(fold(form), {})[form, word] = None
            self.spellings.setdefault(fold(form)[:2], {})[fold(form), word] = None
            for basic in dict.fromkeys((form, *basic_forms(form))) if language == "fi" and script(form) == "latin" else ():
                if basic not in self.basics:
                    self.forms.add(basic)
                self.basics.setdefault(basic, {})[word] = None
            if len(form) >= SHORT:
                self.stems.setdefault((language, stem(form, language)), {})[word] = None


_Spelt = dict[tuple[str, str], str]
"""(folded word, language) -> the word as it is written."""
_Name = tuple[str, str]
"""Language, and a name in it."""


def _phrases(knowledge: Knowledge, places: PlaceNames, spelt: _Spelt, providers: Set[str]) -> tuple[Phrase, ...]:
    """All names, each once, with the routes that have it; `spelt` gathers their words as they are written.

    What is only the name of a provider («JOTPA (WinNova)») is none.
    """
    found: dict[tuple[frozenset[str], Literal["name", "kind"]], dict[str, None]] = {}
    kinds: dict[str, list[str]] = {}
    for route in knowledge.routes.values():
        kinds.setdefault(route.kind, []).append(route.id)
    nicknames = {nickname.of.casefold(): nickname.words for nickname in knowledge.words.nicknames}
    for kind in knowledge.kinds.values():
        for name in _with_nicknames(_names_in(kind.names), nicknames):
            if words := _words(name, places, spelt):
                found.setdefault((words, "kind"), {}).update(dict.fromkeys(kinds.get(kind.id, ())))
    seen: dict[_Name, frozenset[str]] = {}
    for route in knowledge.routes.values():
        for name in _with_nicknames(_names_of_route(route), nicknames):
            words = seen[name] if name in seen else seen.setdefault(name, _words(name, places, spelt))
            if words and not words <= providers and (words, "kind") not in found:
                found.setdefault((words, "name"), {})[route.id] = None
    return tuple(Phrase(words, tuple(routes), by) for (words, by), routes in found.items() if routes)


def _names_of_route(route: Route) -> Iterator[_Name]:
    yield from _names_in(route.names)
    for title in (*route.gives.titles, route.gives.qualification or "", route.gives.permit or ""):
        yield from (("fi", title), *_names_in({"fi": title}))


def _names_in(names: Mapping[str, str]) -> Iterator[_Name]:
    for language, name in names.items():
        yield from ((language.partition("-")[0], part) for part in _BREAK.split(name))


def _with_nicknames(names: Iterable[_Name], nicknames: Mapping[str, Words]) -> Iterator[_Name]:
    for language, name in names:
        yield language, name
        for tongue, words in nicknames.get(name.strip().casefold(), {}).items():
            yield from ((tongue.partition("-")[0], word) for word in words)


def _words(name: _Name, places: PlaceNames, spelt: _Spelt) -> frozenset[str]:
    """The folded words of a name that tell something: no small ones, no places, not only general ones."""
    language, text = name
    spoken = [token for token in tokens(text) if not token.mark]
    located = {at for at, _, _ in find_places(places, spoken, frozenset())}
    telling = [token for at, token in enumerate(spoken) if at not in located and not is_small(token.plain, None)]
    if all(token.folded in GENERAL for token in telling):
        return frozenset()
    for token in telling:
        spelt.setdefault((token.folded, language), token.plain)
    return frozenset(token.folded for token in telling)


def _provider_words(knowledge: Knowledge, places: PlaceNames, spelt: _Spelt) -> dict[str, tuple[str, ...]]:
    """Words that are in the names of few providers, and of no kind -> these."""
    found: dict[str, dict[str, None]] = {}
    kinds = {word for kind in knowledge.kinds.values() for name in _names_in(kind.names) for word in _words(name, places, {})}
    for organisation in knowledge.organisations.values():
        for name in organisation.names.items():
            for word in _words(name, places, spelt):
                found.setdefault(word, {})[organisation.id] = None
    return {word: tuple(some) for word, some in found.items() if len(some) <= FEW and word not in kinds}
