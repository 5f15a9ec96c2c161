"""What only several files together can show, or a file together with the calendar."""

from __future__ import annotations

import datetime as dt
import unicodedata
from collections import Counter
from collections.abc import Collection, Iterator, Mapping
from pathlib import Path
from typing import get_args

from bot.knowledge.model import InterestType, Kind
from bot.knowledge.problems import Problem, did_you_mean
from bot.knowledge.references import find
from bot.knowledge.source import Data, Key, Place, Source, at

WORD_LISTS = ("words", "occupations", "activities")
"""The keys of a field that hold language -> words."""


def check_whole(sources: Mapping[str, Source], today: dt.date | None) -> None:
    """Note what does not fit together, apart from texts, references and the flow."""
    _check_fields_are_used(sources)
    _check_kinds_are_all(sources)
    _check_inventory(sources["inventory.yaml"])
    _check_words(sources)
    if today:
        for name, source in sources.items():
            _check_dates(source, today)
            if name.startswith("routes/"):
                _check_past(source, today)


def unread_files(folder: Path, read: Collection[str]) -> list[Problem]:
    """A warning for each file that looks like knowledge and is none of those that are `read`."""
    patterns = ("*.y*ml", "*.ftl", "routes/*.y*ml", "routes/*.ftl", "vocabulary/*.y*ml", "cases/*.y*ml", "texts/*.ftl", "texts/*.y*ml")
    names = sorted(path.relative_to(folder).as_posix() for pattern in patterns for path in folder.glob(pattern))
    return [_unread(name, read) for name in names if name not in read]


def _unread(name: str, read: Collection[str]) -> Problem:
    if name.startswith(("routes/", "vocabulary/", "cases/")):
        advice = "The files of this folder are read if they end in `.yaml`."
    elif name.startswith("texts/"):
        advice = "A file of texts is named after its language in flow.yaml: `sv.ftl`."
    else:
        advice = did_you_mean(name, read)
    return Problem(name, 1, 1, "file-unknown", "This file is not read.", advice, "warning")


def _check_fields_are_used(sources: Mapping[str, Source]) -> None:
    routes = [source for name, source in sources.items() if name.startswith("routes/")]
    if any(source.problems for source in routes):
        # The route that would lead there may be the one that has the problem.
        return
    used = {value for source in routes for _, value in find(source.data, ("routes", "*", "fields", "*")) if isinstance(value, str)}
    fields = sources["fields.yaml"]
    for key, field in find(fields.data, ("fields", "*", "id")):
        if isinstance(field, str) and field not in used:
            said = f"No route leads into the field `{field}`."
            fields.problem(fields.place(key), "field-unused", said, "Add a route for it, also if it is in another town.")


def _check_kinds_are_all(sources: Mapping[str, Source]) -> None:
    kinds = sources["kinds.yaml"]
    here = [value for _, value in find(kinds.data, ("kinds", "*", "id"))]
    entries = at(kinds.data, ("kinds",))
    if not isinstance(entries, list) or len(here) < len(entries) or any(kind not in get_args(Kind) for kind in here):
        # An entry without a good id may be the one that is looked for.
        return
    used: dict[str, str] = {}
    for name, source in sources.items():
        for key, value in find(source.data, ("routes", "*", "kind")):
            if value in get_args(Kind):
                used.setdefault(str(value), f"{name}, line {source.place(key).line}")
    for kind in used.keys() - set(here):
        said = f"The kind `{kind}` is used ({used[kind]}) and has no rules here."
        kinds.problem(kinds.key_place(("kinds",)), "id-unknown", said, f"Add an entry with `id: {kind}`.")


def _check_inventory(inventory: Source) -> None:
    """Each interest type has a statement: else some fields could never come out first."""
    ids = [value for _, value in find(inventory.data, ("statements", "*", "id")) if isinstance(value, str)]
    missing = [letter for letter in get_args(InterestType) if not any(name.startswith(letter) for name in ids)]
    if ids and missing and not inventory.problems:
        said = f"No statement is of the interest type {' or '.join(f'`{letter}`' for letter in missing)}."
        inventory.problem(inventory.key_place(("statements",)), "value-wrong", said, f"Add one with an id like `{missing[0]}-something`.")


def _check_words(sources: Mapping[str, Source]) -> None:
    """Warn of a word that stands in two fields: it can't tell them apart; and of a field that no word of its own leads to."""
    first: dict[tuple[str, str], tuple[Data, str]] = {}
    own: Counter[Data] = Counter()
    for source, field, place, language, word in _words(sources):
        other, where = first.setdefault((language, _normal(word)), (field, f"{source.file}, line {place.line}"))
        if other == field:
            own[field] += 1
        else:
            said = f"`{word}` is a word of the field `{other}` too ({where})."
            source.problem(place, "word-shared", said, "Leave it where it fits better.", "warning")
    fields = sources["fields.yaml"]
    for key, field in find(fields.data, ("fields", "*", "id")):
        if isinstance(field, str) and not own[field] and not fields.problems:
            said = f"No word of its own leads to the field `{field}`."
            fields.problem(fields.place(key), "field-unreached", said, "Add everyday words to its `words`.", "warning")


def _words(sources: Mapping[str, Source]) -> Iterator[tuple[Source, Data, Place, str, str]]:
    """Every word that is to lead to one field: the file, the field, the place, the language, the word."""
    fields = sources["fields.yaml"]
    for key, field in find(fields.data, ("fields", "*", "id")):
        for where, language, word in _listed(fields, key[:-1]):
            yield fields, field, fields.place(where), language, word
    for name, source in sources.items():
        if name.startswith("vocabulary/"):
            # A trade may belong to two fields, a doing may be done in several: only the words are to be one field's.
            languages = at(source.data, ("words",))
            for language, block in languages.items() if isinstance(languages, dict) else ():
                above = source.place(("words", language)).line
                for below, line in enumerate(block.splitlines() if isinstance(block, str) else (), 1):
                    if line.strip() and not line.startswith("#"):
                        yield source, at(source.data, ("field",)), Place(above + below, 5), language, line.strip()


def _listed(fields: Source, entry: Key) -> Iterator[tuple[Key, str, str]]:
    for part in WORD_LISTS:
        languages = at(fields.data, (*entry, part))
        for language, words in languages.items() if isinstance(languages, dict) else ():
            for index, word in enumerate(words if isinstance(words, list) else ()):
                if isinstance(word, str):
                    yield (*entry, part, language, index), language, word


def _normal(word: str) -> str:
    """As it is compared: capitals, hyphens and the number of spaces do not count."""
    return " ".join(unicodedata.normalize("NFC", word).casefold().replace("-", "").split())


def _check_dates(source: Source, today: dt.date) -> None:
    for key, place in source.keys.items():
        if key[-1] == "checked_on":
            value = at(source.data, key)
            day = _day(value)
            if day is not None and day > today:
                said = f"`checked_on` is {value}: that day has not come."
                source.problem(Place(place.line, source.place(key).column), "date-future", said, "Write the day when somebody looked.")


PAST = {
    ("routes", "*", "ends"): "Take the route away, or write its new last day.",
    ("routes", "*", "applying", "*", "closes"): "Write the next period, or take this one away.",
}
"""A day in a route after which what is written there is over -> what to do then."""


def _check_past(source: Source, today: dt.date) -> None:
    """Warn of a route, or a period to apply, that is over."""
    for way, advice in PAST.items():
        for key, value in find(source.data, way):
            day = _day(value)
            if day is not None and day < today:
                source.problem(source.place(key), "date-past", f"`{key[-1]}` is {value}: that day is over.", advice, "warning")


def _day(value: Data) -> dt.date | None:
    """The day that is written; None where it is none, which the shape tells."""
    try:
        return dt.date.fromisoformat(value) if isinstance(value, str) else None
    except ValueError:
        return None
