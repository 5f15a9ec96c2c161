"""What refers to what: each id in a file must be the id of something.

The theory: ids are gathered from the files as they are written, also from entries that are otherwise wrong, so that one
mistake is told once and not again at everything that refers to it. Then each way in `REFERENCES` is followed; `*` stands
for every element of a list and every key of a mapping.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import cast, get_args

from bot.knowledge.model import EndName, Kind
from bot.knowledge.problems import did_you_mean
from bot.knowledge.source import Data, Key, Place, Source, at

Way = tuple[str, ...]

LISTS: tuple[tuple[str, Way, str], ...] = (
    ("flow.yaml", ("languages",), "language"),
    ("flow.yaml", ("slots",), "slot"),
    ("flow.yaml", ("steps",), "step"),
    ("inventory.yaml", ("statements",), "statement"),
    ("fields.yaml", ("fields",), "field"),
    ("kinds.yaml", ("kinds",), "kind"),
    ("routes", ("routes",), "route"),
    ("places.yaml", ("employment_areas",), "employment area"),
    ("places.yaml", ("places",), "place"),
    ("network.yaml", ("regions",), "region"),
    ("network.yaml", ("organisations",), "organisation"),
    ("network.yaml", ("services",), "service"),
    ("dropins.yaml", ("dropins",), "drop-in"),
    ("questions.yaml", ("questions",), "question"),
    ("safety.yaml", ("lines",), "help line"),
)
"""(file, way to a list whose entries have ids, what those are called)."""

REFERENCES: tuple[tuple[str, Way, str], ...] = (
    ("flow.yaml", ("languages", "*", "fallback"), "language"),
    ("flow.yaml", ("start",), "step"),
    ("flow.yaml", ("steps", "*", "slot"), "slot"),
    ("flow.yaml", ("steps", "*", "next"), "step or end"),
    ("flow.yaml", ("steps", "*", "next_when", "*"), "step or end"),
    ("routes", ("routes", "*", "fields", "*"), "field"),
    ("routes", ("routes", "*", "places", "*"), "place or anywhere"),
    ("routes", ("routes", "*", "provider"), "organisation"),
    ("routes", ("routes", "*", "requires", "age", "*"), "option of age"),
    ("routes", ("routes", "*", "requires", "education", "*"), "option of education"),
    ("routes", ("routes", "*", "requires", "situation", "*"), "option of situation"),
    ("routes", ("routes", "*", "requires", "unemployed_for", "*"), "option of unemployed_for"),
    ("routes", ("routes", "*", "requires", "finnish", "*"), "option of finnish"),
    ("routes", ("routes", "*", "gives", "education"), "option of education"),
    ("routes", ("routes", "*", "gives", "finnish"), "option of finnish"),
    ("routes", ("routes", "*", "supports", "*"), "option of support"),
    ("kinds.yaml", ("kinds", "*", "requires", "age", "*"), "option of age"),
    ("kinds.yaml", ("kinds", "*", "requires", "education", "*"), "option of education"),
    ("kinds.yaml", ("kinds", "*", "requires", "situation", "*"), "option of situation"),
    ("kinds.yaml", ("kinds", "*", "requires", "unemployed_for", "*"), "option of unemployed_for"),
    ("kinds.yaml", ("kinds", "*", "requires", "finnish", "*"), "option of finnish"),
    ("kinds.yaml", ("kinds", "*", "only_when_known", "*"), "slot"),
    ("places.yaml", ("places", "*", "region"), "region"),
    ("places.yaml", ("places", "*", "employment_area"), "employment area"),
    ("places.yaml", ("places", "*", "neighbours", "*"), "place"),
    ("network.yaml", ("regions", "*", "leads", "*", "organisation"), "organisation"),
    ("network.yaml", ("organisations", "*", "places", "*"), "place"),
    ("network.yaml", ("services", "*", "places", "*"), "place"),
    ("network.yaml", ("services", "*", "ages", "*"), "option of age"),
    ("network.yaml", ("fallback_region",), "region"),
    ("dropins.yaml", ("dropins", "*", "place"), "place"),
    ("dropins.yaml", ("dropins", "*", "region"), "region"),
    ("dropins.yaml", ("dropins", "*", "serves", "*"), "region"),
    ("dropins.yaml", ("dropins", "*", "hosts", "*"), "organisation"),
    ("words.yaml", ("options", "*", "slot"), "slot"),
)
"""(file, way to an id, what it must be the id of)."""

SLOT_MAPPINGS: tuple[tuple[str, Way], ...] = (
    ("kinds.yaml", ("kinds", "*", "suits")),
    ("network.yaml", ("routing", "*", "when")),
)
"""Mappings slot -> options, as keys or as a list; `kind` is taken as a slot too."""


@dataclass(frozen=True, slots=True)
class Ids:
    """The ids that are written in the files, by what they name."""

    names: Mapping[str, frozenset[str]]

    def of(self, what: str) -> frozenset[str]:
        """The ids that may stand where a `what` is asked for."""
        if what.startswith("option of "):
            return self.names.get(what, frozenset())
        if what == "step or end":
            return self.names["step"] | frozenset(get_args(EndName))
        if what == "place or anywhere":
            return self.names["place"] | {"anywhere"}
        return self.names[what]


def find(data: Data, way: Way) -> Iterator[tuple[Key, Data]]:
    """Every value at the end of `way`, with its key."""
    yield from _find(data, way, ())


def _find(data: Data, way: Way, key: Key) -> Iterator[tuple[Key, Data]]:
    if not way:
        yield key, data
    elif way[0] != "*":
        if isinstance(data, dict) and way[0] in data:
            yield from _find(data[way[0]], way[1:], (*key, way[0]))
    elif isinstance(data, list):
        for index, child in enumerate(data):
            yield from _find(child, way[1:], (*key, index))
    elif isinstance(data, dict):
        for name, child in data.items():
            yield from _find(child, way[1:], (*key, name))


def _files(sources: Mapping[str, Source], file: str) -> list[Source]:
    if file == "routes":
        return [source for name, source in sources.items() if name.startswith("routes/")]
    return [sources[file]]


def check_references(sources: Mapping[str, Source]) -> None:
    """Note every id that stands twice and every reference to nothing."""
    ids = _gather(sources)
    for file, way, what in REFERENCES:
        for source in _files(sources, file):
            for key, value in find(source.data, way):
                _check_one(source, key, value, what, ids)
    for file, way in SLOT_MAPPINGS:
        for key, value in find(sources[file].data, way):
            _check_slot_mapping(sources[file], key, value, ids)
    _check_options(sources, ids)


def _gather(sources: Mapping[str, Source]) -> Ids:
    names: dict[str, frozenset[str]] = {}
    for file, way, what in LISTS:
        seen: dict[str, tuple[str, Place]] = {}
        for source in _files(sources, file):
            for key, entry in find(source.data, (*way, "*")):
                _gather_one(source, key, entry, what, seen)
        names[what] = frozenset(seen)
    _gather_options(sources["flow.yaml"].data, names)
    names["option of kind"] = frozenset(get_args(Kind))
    return Ids(names)


def _gather_one(source: Source, key: Key, entry: Data, what: str, seen: dict[str, tuple[str, Place]]) -> None:
    if not isinstance(entry, dict):
        return
    was = entry.get("was")
    named = [("id", entry.get("id")), *((("was"), old) for old in (was if isinstance(was, list) else []))]
    for part, name in named:
        if not isinstance(name, str):
            continue
        place = source.place((*key, part))
        if name in seen:
            file, first = seen[name]
            said = f"The {what} `{name}` is here for the second time (first in {file}, line {first.line})."
            source.problem(place, "id-duplicate", said, "Give one of them another id, or take it away.")
        else:
            seen[name] = (source.file, place)


def _gather_options(flow: Data, names: dict[str, frozenset[str]]) -> None:
    for _, slot in find(flow, ("slots", "*")):
        if not isinstance(slot, dict):
            continue
        listed = slot.get("options")
        options = (
            listed
            if isinstance(listed, list)
            else {"places": names["place"], "fields": names["field"]}.get(str(slot.get("options_from")), ())
        )
        names[f"option of {slot.get('id')}"] = frozenset(str(option) for option in options)


def _check_one(source: Source, key: Key, value: Data, what: str, ids: Ids) -> None:
    """Note a reference to nothing; where no id at all could be read, that has been told at the file it should be in."""
    known = ids.of(what)
    if isinstance(value, str) and value not in known and known:
        said = f"There is no {what} `{value}`."
        source.problem(source.place(key), "id-unknown", said, did_you_mean(value, known) or "Add it first.")


def _check_slot_mapping(source: Source, key: Key, value: Data, ids: Ids) -> None:
    if not isinstance(value, dict):
        return
    slots = ids.of("slot") | {"kind"}
    for slot, options in value.items():
        place = source.key_place((*key, slot))
        if slot not in slots:
            source.problem(place, "id-unknown", f"There is no slot `{slot}`.", did_you_mean(slot, slots))
            continue
        keyed = isinstance(options, dict)
        for index, option in enumerate(options if isinstance(options, (dict, list)) else ()):
            where = source.key_place((*key, slot, str(option))) if keyed else source.place((*key, slot, index))
            if option not in ids.of(f"option of {slot}"):
                hint = did_you_mean(str(option), ids.of(f"option of {slot}"))
                source.problem(where, "id-unknown", f"`{slot}` has no option `{option}`.", hint)


def _check_options(sources: Mapping[str, Source], ids: Ids) -> None:
    """Options that stand beside the slot that they belong to."""
    flow, words = sources["flow.yaml"], sources["words.yaml"]
    for key, step in find(flow.data, ("steps", "*")):
        if isinstance(step, dict) and isinstance(step.get("next_when"), dict):
            slot = str(step.get("slot") or step.get("id"))
            for option in cast("dict[str, Data]", step["next_when"]):
                _check_option(flow, (*key, "next_when", option), option, slot, ids)
    for key, entry in find(words.data, ("options", "*")):
        if isinstance(entry, dict) and str(entry.get("slot")) in ids.of("slot"):
            _check_option(words, (*key, "option"), str(entry.get("option")), str(entry.get("slot")), ids)


def _check_option(source: Source, key: Key, option: str, slot: str, ids: Ids) -> None:
    known = ids.of(f"option of {slot}") | {"skip"}
    if option not in known and at(source.data, key) is not None:
        place = source.keys.get(key) if "next_when" in key else None
        said = f"`{slot}` has no option `{option}`."
        source.problem(place or source.place(key), "id-unknown", said, did_you_mean(option, known))
