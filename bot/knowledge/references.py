"""What refers to what: each id in a file must be the id of something.

The theory: ids are gathered from the files as they are written, also from entries that are otherwise wrong, so that one
mistake is told once and not again at everything that refers to it. Then each way in `REFERENCES` is followed; `*` stands
for every element of a list and every key of a mapping.
"""

from __future__ import annotations

import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import get_args

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
    ("dropins.yaml", ("common_breaks",), "common break"),
    ("dropins.yaml", ("dropins",), "drop-in"),
    ("dropins.yaml", ("events",), "drop-in"),
    ("questions.yaml", ("questions",), "question"),
    ("safety.yaml", ("lines",), "help line"),
    ("replies.yaml", ("replies",), "reply"),
    ("cases", ("cases",), "case"),
    ("valo.yaml", ("phases",), "phase"),
    ("valo.yaml", ("qualifications",), "qualification of VALO"),
    ("valo.yaml", ("units",), "unit"),
    ("valo.yaml", ("environments",), "learning environment"),
    ("valo.yaml", ("interview",), "question of the interview"),
)
"""(file, way to a list whose entries have ids, what those are called)."""

MAY_LACK: frozenset[Way] = frozenset(
    {("common_breaks",), ("events",), ("phases",), ("qualifications",), ("units",), ("environments",), ("interview",)}
)
"""Lists that need not be there: what refers into one that is not there refers to nothing."""

REFERENCES: tuple[tuple[str, Way, str], ...] = (
    ("flow.yaml", ("languages", "*", "fallback"), "language"),
    ("flow.yaml", ("start",), "step"),
    ("flow.yaml", ("steps", "*", "slot"), "slot"),
    ("flow.yaml", ("steps", "*", "next"), "step or end"),
    ("flow.yaml", ("steps", "*", "next_when", "*"), "step or end"),
    ("routes", ("routes", "*", "fields", "*"), "field"),
    ("vocabulary", ("field",), "field"),
    ("routes", ("routes", "*", "places", "*"), "place or anywhere"),
    ("routes", ("routes", "*", "provider"), "organisation"),
    ("routes", ("routes", "*", "requires", "age", "*"), "option of age"),
    ("routes", ("routes", "*", "requires", "education", "*"), "option of education"),
    ("routes", ("routes", "*", "requires", "situation", "*"), "option of situation"),
    ("routes", ("routes", "*", "requires", "unemployed_for", "*"), "option of unemployed_for"),
    ("routes", ("routes", "*", "requires", "finnish", "*"), "option of finnish"),
    ("routes", ("routes", "*", "gives", "education"), "option of education"),
    ("routes", ("routes", "*", "gives", "finnish"), "option of finnish"),
    ("routes", ("routes", "*", "requires", "qualification", "*"), "qualification given by a route"),
    ("routes", ("routes", "*", "requires", "permit", "*"), "permit given by a route"),
    ("routes", ("routes", "*", "gives", "part_of"), "qualification given by a route"),
    ("routes", ("routes", "*", "supports", "*"), "option of support"),
    ("kinds.yaml", ("kinds", "*", "requires", "age", "*"), "option of age"),
    ("kinds.yaml", ("kinds", "*", "requires", "education", "*"), "option of education"),
    ("kinds.yaml", ("kinds", "*", "requires", "situation", "*"), "option of situation"),
    ("kinds.yaml", ("kinds", "*", "requires", "unemployed_for", "*"), "option of unemployed_for"),
    ("kinds.yaml", ("kinds", "*", "requires", "finnish", "*"), "option of finnish"),
    ("kinds.yaml", ("kinds", "*", "requires", "qualification", "*"), "qualification given by a route"),
    ("kinds.yaml", ("kinds", "*", "requires", "permit", "*"), "permit given by a route"),
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
    ("dropins.yaml", ("dropins", "*", "rota", "*", "turns", "*", "*"), "organisation"),
    ("dropins.yaml", ("dropins", "*", "common_breaks", "*"), "common break"),
    ("dropins.yaml", ("events", "*", "place"), "place"),
    ("dropins.yaml", ("events", "*", "region"), "region"),
    ("dropins.yaml", ("events", "*", "serves", "*"), "region"),
    ("dropins.yaml", ("events", "*", "hosts", "*"), "organisation"),
    ("words.yaml", ("options", "*", "slot"), "slot"),
    ("valo.yaml", ("former", "*", "today"), "qualification of VALO"),
    ("valo.yaml", ("units", "*", "qualification"), "qualification of VALO"),
    ("valo.yaml", ("environments", "*", "place"), "place"),
    ("valo.yaml", ("environments", "*", "units", "*"), "unit"),
)
"""(file, way to an id, what it must be the id of)."""

SLOT_MAPPINGS: tuple[tuple[str, Way], ...] = (
    ("kinds.yaml", ("kinds", "*", "suits")),
    ("network.yaml", ("routing", "*", "when")),
    ("dropins.yaml", ("dropins", "*", "audience")),
    ("dropins.yaml", ("events", "*", "audience")),
)
"""Mappings slot -> options, as keys or as a list; `kind` is taken as a slot too."""


@dataclass(frozen=True, slots=True)
class Ids:
    """The ids that are written in the files, by what they name.

    A kind of which some file or entry could not be read is missing here: that has been told where it is, and nobody
    gains by hearing it again at everything that refers to it.
    """

    names: Mapping[str, frozenset[str]]

    def of(self, what: str) -> frozenset[str] | None:
        """The ids that may stand where a `what` is asked for; None: not all of them are known."""
        if what == "step or end":
            return self._with("step", get_args(EndName))
        if what == "place or anywhere":
            return self._with("place", ("anywhere",))
        return self.names.get(what)

    def _with(self, what: str, others: Iterable[str]) -> frozenset[str] | None:
        names = self.names.get(what)
        return None if names is None else names | frozenset(others)


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
    if "." not in file:
        return [source for name, source in sources.items() if name.startswith(f"{file}/")]
    return [sources[file]] if file in sources else []


def check_references(sources: Mapping[str, Source]) -> None:
    """Note every id that stands twice and every reference to nothing."""
    ids = _gather(sources)
    for file, way, what in REFERENCES:
        for source in _files(sources, file):
            for key, value in find(source.data, way):
                if isinstance(value, str):
                    _check_one(source, source.place(key), value, what, ids)
            if way[-1] == "*":
                _check_doubles(source, way)
    for file, way in SLOT_MAPPINGS:
        for key, value in find(sources[file].data, way):
            _check_slot_mapping(sources[file], key, value, ids)
    _check_doubles(sources["flow.yaml"], ("slots", "*", "options", "*"))
    _check_steps(sources["flow.yaml"], ids)
    words = sources["words.yaml"]
    for key, option in find(words.data, ("options", "*", "option")):
        if isinstance(option, str):
            _check_option(words, words.place(key), option, at(words.data, (*key[:-1], "slot")), ids)


def _gather(sources: Mapping[str, Source]) -> Ids:
    names: dict[str, frozenset[str]] = {}
    seen: dict[str, dict[str, tuple[str, Place]]] = defaultdict(dict)
    for file, way, what in LISTS:
        files = _files(sources, file)
        whole = [_gather_file(source, way, what, seen[what]) for source in files]
        if all(whole):
            names[what] = frozenset(seen[what]) | frozenset(_meant(name) for name in seen[what])
    _gather_options(sources["flow.yaml"].data, names)
    _gather_given(_files(sources, "routes"), names)
    names["option of kind"] = frozenset(get_args(Kind))
    return Ids(names)


def _gather_file(source: Source, way: Way, what: str, seen: dict[str, tuple[str, Place]]) -> bool:
    """Gather the ids of one list into `seen`; whether every entry has one."""
    entries = at(source.data, way)
    if isinstance(source.data, dict) and way in MAY_LACK and way[0] not in source.data:
        return True
    if not isinstance(entries, list):
        return False
    whole = [_gather_one(source, (*way, index), entry, what, seen) for index, entry in enumerate(entries)]
    return all(whole)


def _gather_one(source: Source, key: Key, entry: Data, what: str, seen: dict[str, tuple[str, Place]]) -> bool:
    if not isinstance(entry, dict):
        return False
    was = entry.get("was")
    olds = enumerate(was if isinstance(was, list) else ())
    named: list[tuple[Key, Data]] = [((*key, "id"), entry.get("id")), *(((*key, "was", index), old) for index, old in olds)]
    for where, name in named:
        if not isinstance(name, str):
            continue
        place = source.place(where)
        if name in seen:
            file, first = seen[name]
            said = f"The {what} `{name}` is here for the second time (first in {file}, line {first.line})."
            source.problem(place, "id-duplicate", said, "Give one of them another id, or take it away.")
        else:
            seen[name] = (source.file, place)
    return isinstance(entry.get("id"), str)


def _meant(name: str) -> str:
    """The id that was meant by one with capitals, spaces or other letters: what refers to it is not wrong as well."""
    letters = unicodedata.normalize("NFKD", name.strip().lower())
    return "".join(letter for letter in letters if not unicodedata.combining(letter)).replace(" ", "-")


def _gather_options(flow: Data, names: dict[str, frozenset[str]]) -> None:
    for _, slot in find(flow, ("slots", "*")):
        if not isinstance(slot, dict):
            continue
        listed, origin = slot.get("options"), {"places": "place", "fields": "field"}.get(str(slot.get("options_from")))
        if isinstance(listed, list) and all(isinstance(option, str) for option in listed):
            options = frozenset(str(option) for option in listed)
            names[f"option of {slot.get('id')}"] = options | frozenset(_meant(option) for option in options)
        elif origin in names:
            names[f"option of {slot.get('id')}"] = names[origin]


def _gather_given(routes: list[Source], names: dict[str, frozenset[str]]) -> None:
    """What routes give is known by its name: whoever requires it must write the same."""
    if not all(isinstance(at(source.data, ("routes",)), list) for source in routes):
        return
    for what in ("qualification", "permit"):
        given = [value for source in routes for _, value in find(source.data, ("routes", "*", "gives", what))]
        names[f"{what} given by a route"] = frozenset(value.strip() for value in given if isinstance(value, str))


def _check_one(source: Source, place: Place, value: str, what: str, ids: Ids) -> None:
    known = ids.of(what)
    if known is not None and value not in known:
        said = f"There is no {what.removesuffix(' or anywhere')} `{value}`."
        source.problem(place, "id-unknown", said, did_you_mean(value, known) or "Add it first.")


def _check_doubles(source: Source, way: Way) -> None:
    """Note an id that stands twice in one list."""
    for key, values in find(source.data, way[:-1]):
        for index, value in enumerate(values if isinstance(values, list) else ()):
            if isinstance(values, list) and value in values[:index]:
                said = f"`{value}` stands twice in this list."
                source.problem(source.place((*key, index)), "id-duplicate", said, "Keep one of them.")


def _check_slot_mapping(source: Source, key: Key, value: Data, ids: Ids) -> None:
    if not isinstance(value, dict):
        return
    known = ids.of("slot")
    for slot, options in value.items():
        if known is not None and slot not in known | {"kind"}:
            hint = did_you_mean(slot, known | {"kind"})
            source.problem(source.key_place((*key, slot)), "id-unknown", f"There is no slot `{slot}`.", hint)
            continue
        keyed = isinstance(options, dict)
        for index, option in enumerate(options if isinstance(options, (dict, list)) else ()):
            where = source.key_place((*key, slot, str(option))) if keyed else source.place((*key, slot, index))
            if isinstance(option, str):
                _check_option(source, where, option, slot, ids)


def _check_steps(flow: Source, ids: Ids) -> None:
    """A step fills a slot, and its ways on are for options of that slot, or for `skip`."""
    slots = ids.of("slot")
    for key, step in find(flow.data, ("steps", "*")):
        if not isinstance(step, dict):
            continue
        fills = step.get("slot") or step.get("id")
        if "slot" not in step and isinstance(fills, str) and slots is not None and fills not in slots:
            hint = f"{did_you_mean(fills, slots)} Or say which one it fills: `slot: …`."
            flow.problem(flow.place((*key, "id")), "id-unknown", f"There is no slot `{fills}` for this step to fill.", hint)
        ways = step.get("next_when")
        for option in ways if isinstance(ways, dict) else ():
            _check_option(flow, flow.key_place((*key, "next_when", option)), option, fills, ids, others=("skip",))


def _check_option(source: Source, place: Place, option: str, slot: Data, ids: Ids, others: Iterable[str] = ()) -> None:
    known = ids.of(f"option of {slot}")
    if known is not None and option not in known | set(others):
        hint = did_you_mean(option, known | set(others))
        source.problem(place, "id-unknown", f"`{slot}` has no option `{option}`.", hint)
