"""From the admins' files to one frozen `Knowledge`, or to every problem at once."""

from __future__ import annotations

import datetime as dt
import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import Protocol, TypeVar

from bot.knowledge.flowproof import prove_dropins, prove_flow, prove_human
from bot.knowledge.knowledge import Knowledge
from bot.knowledge.model import (
    DropInsFile,
    FieldsFile,
    FlowFile,
    InventoryFile,
    KindRules,
    KindsFile,
    NetworkFile,
    PlacesFile,
    QuestionsFile,
    Requires,
    Route,
    RoutesFile,
    SafetyFile,
    Slot,
    Value,
    WordsFile,
)
from bot.knowledge.problems import KnowledgeError, Problem
from bot.knowledge.references import check_references, find
from bot.knowledge.shape import take
from bot.knowledge.plainyaml import read_yaml
from bot.knowledge.source import Key, Source, at, read_text
from bot.knowledge.source import Place as At
from bot.knowledge.textcheck import check_languages, check_texts
from bot.knowledge.texts import TextFile, Texts, bundle, parse

FILES: Mapping[str, type[Value]] = MappingProxyType(
    {
        "flow.yaml": FlowFile,
        "inventory.yaml": InventoryFile,
        "fields.yaml": FieldsFile,
        "kinds.yaml": KindsFile,
        "places.yaml": PlacesFile,
        "network.yaml": NetworkFile,
        "dropins.yaml": DropInsFile,
        "questions.yaml": QuestionsFile,
        "safety.yaml": SafetyFile,
        "words.yaml": WordsFile,
    }
)
"""The files that must be there, besides `routes/*.yaml` and `texts/LANGUAGE.ftl`."""


class _HasId(Protocol):
    @property
    def id(self) -> str: ...


Entry = TypeVar("Entry", bound=_HasId)
File = TypeVar("File", bound=Value)


@dataclass(frozen=True, slots=True)
class Loaded:
    """What came of loading: the problems, and the knowledge if none of them is an error."""

    knowledge: Knowledge | None
    problems: tuple[Problem, ...]


def load(folder: Path, today: dt.date | None = None) -> Knowledge:
    """The knowledge of a folder. KnowledgeError: it has problems; all of them are in it.

    `today` lets the loader see dates that lie ahead (a fact can't have been checked tomorrow).
    """
    loaded = inspect(folder, today)
    if loaded.knowledge is None:
        raise KnowledgeError([problem for problem in loaded.problems if problem.severity == "error"])
    return loaded.knowledge


def inspect(folder: Path, today: dt.date | None = None) -> Loaded:
    """Everything that is wrong with a folder, in the order of files and lines, and its knowledge if it can be used."""
    if not folder.is_dir():
        problem = Problem(str(folder), 1, 1, "file-missing", "There is no such folder.", "Name the folder with --knowledge DIR.")
        return Loaded(None, (problem,))
    sources = _read(folder)
    shaped = {name: take(_model(name), source, source.data) if source.data is not None else None for name, source in sources.items()}
    check_references(sources)
    texts = _check_whole(folder, sources, shaped)
    if today:
        _check_dates(sources, today)
    problems = sorted({problem for source in [*sources.values(), *(source for source, _ in texts.values())] for problem in source.problems})
    if any(problem.severity == "error" for problem in problems):
        return Loaded(None, tuple(problems))
    return Loaded(_freeze(_version(folder), shaped, texts), tuple(problems))


def _model(name: str) -> type[Value]:
    return RoutesFile if name.startswith("routes/") else FILES[name]


def _read(folder: Path) -> dict[str, Source]:
    names = [*FILES, *(f"routes/{path.name}" for path in sorted((folder / "routes").glob("*.yaml")))]
    sources = {name: read_yaml(folder / name, name) for name in names}
    if not any(name.startswith("routes/") for name in names):
        sources["routes/"] = Source("routes/")
        sources["routes/"].problem(At(1, 1), "file-missing", "There are no route files.", "Add routes/PLACE.yaml with at least one route.")
    return sources


def _shaped(shaped: Mapping[str, Value | None], name: str, model: type[File]) -> File | None:
    value = shaped.get(name)
    return value if isinstance(value, model) else None


def _check_whole(folder: Path, sources: dict[str, Source], shaped: Mapping[str, Value | None]) -> dict[str, tuple[Source, TextFile]]:
    """What only several files together can show. Gives the texts: language -> (source, parsed)."""
    network = _shaped(shaped, "network.yaml", NetworkFile)
    if network:
        prove_human(network, sources["network.yaml"])
    flow = _shaped(shaped, "flow.yaml", FlowFile)
    if flow is None:
        return {}
    inventory = _shaped(shaped, "inventory.yaml", InventoryFile)
    prove_flow(flow, sources["flow.yaml"], len(inventory.statements) if inventory else 1)
    dropins = _shaped(shaped, "dropins.yaml", DropInsFile)
    if dropins:
        prove_dropins(flow, dropins, sources["dropins.yaml"])
    _check_fields_are_used(sources)
    _check_kinds_are_all(sources)
    texts = {language.id: _read_texts(folder, language.id) for language in flow.languages}
    check_texts(flow, texts)
    check_languages(flow, sources)
    return texts


def _read_texts(folder: Path, language: str) -> tuple[Source, TextFile]:
    source = Source(f"texts/{language}.ftl")
    text = read_text(folder / "texts" / f"{language}.ftl", source)
    return source, parse(text or "")


def _check_fields_are_used(sources: Mapping[str, Source]) -> None:
    used = {
        value
        for name, source in sources.items()
        if name.startswith("routes/")
        for _, value in find(source.data, ("routes", "*", "fields", "*"))
    }
    fields = sources["fields.yaml"]
    for key, entry in find(fields.data, ("fields", "*")):
        if isinstance(entry, dict) and isinstance(entry.get("id"), str) and entry["id"] not in used:
            said = f"No route leads into the field `{entry['id']}`."
            fields.problem(fields.place((*key, "id")), "field-unused", said, "Add a route for it, also if it is in another town.")


def _check_kinds_are_all(sources: Mapping[str, Source]) -> None:
    kinds = sources["kinds.yaml"]
    here = {str(value) for _, value in find(kinds.data, ("kinds", "*", "id"))}
    used: dict[str, str] = {}
    for name, source in sources.items():
        for key, value in find(source.data, ("routes", "*", "kind")):
            if isinstance(value, str):
                used.setdefault(value, f"{name}:{source.place(key).line}")
    for kind, where in used.items():
        if kind not in here:
            kinds.problem(At(1, 1), "id-unknown", f"The kind `{kind}` is used ({where}) and has no rules here.", "Add it.")


def _check_dates(sources: Mapping[str, Source], today: dt.date) -> None:
    for source in sources.values():
        for key, place in list(source.places.items()):
            if key and key[-1] == "checked_on":
                _check_date(source, key, place, today)


def _check_date(source: Source, key: Key, place: At, today: dt.date) -> None:
    value = at(source.data, key)
    if isinstance(value, str) and value > today.isoformat() and len(value) == 10:
        source.problem(place, "date-future", f"`checked_on` is {value}: that day has not come.", "Write the day when somebody looked.")


def _version(folder: Path) -> str:
    digest = hashlib.sha256()
    for path in sorted([*folder.glob("*.yaml"), *folder.glob("routes/*.yaml"), *folder.glob("texts/*.ftl")]):
        digest.update(f"{path.relative_to(folder).as_posix()}\0".encode())
        digest.update(path.read_bytes())
    return digest.hexdigest()[:16]


def _by_id(entries: Iterable[Entry]) -> Mapping[str, Entry]:
    return MappingProxyType({entry.id: entry for entry in entries})


def _need(shaped: Mapping[str, Value | None], name: str, model: type[File]) -> File:
    value = _shaped(shaped, name, model)
    assert value is not None, f"{name} has no problem and no value"  # noqa: S101 - our bug, never an admin's
    return value


def _freeze(version: str, shaped: Mapping[str, Value | None], texts: Mapping[str, tuple[Source, TextFile]]) -> Knowledge:
    flow = _need(shaped, "flow.yaml", FlowFile)
    fields = _by_id(_need(shaped, "fields.yaml", FieldsFile).fields)
    places_file = _need(shaped, "places.yaml", PlacesFile)
    places = _by_id(places_file.places)
    network = _need(shaped, "network.yaml", NetworkFile)
    kinds = _by_id(_need(shaped, "kinds.yaml", KindsFile).kinds)
    route_files = [value for name, value in shaped.items() if name.startswith("routes/") and isinstance(value, RoutesFile)]
    routes = _by_id(_with_kind(route, kinds[route.kind]) for file in route_files for route in file.routes)
    dropins = _by_id(_need(shaped, "dropins.yaml", DropInsFile).dropins)
    questions = _by_id(_need(shaped, "questions.yaml", QuestionsFile).questions)
    safety = _need(shaped, "safety.yaml", SafetyFile)
    return Knowledge(
        version=version,
        flow=flow,
        languages=_by_id(flow.languages),
        slots=_by_id(_with_options(slot, tuple(places), tuple(fields)) for slot in flow.slots),
        steps=_by_id(flow.steps),
        statements=_by_id(_need(shaped, "inventory.yaml", InventoryFile).statements),
        fields=fields,
        kinds=kinds,
        routes=routes,
        places=places,
        employment_areas=_by_id(places_file.employment_areas),
        network=network,
        regions=_by_id(network.regions),
        organisations=_by_id(network.organisations),
        services=_by_id(network.services),
        dropins=dropins,
        questions=questions,
        alarms=safety.alarms,
        lines=safety.lines,
        words=_need(shaped, "words.yaml", WordsFile),
        texts=_texts(flow, texts),
        renamed=_renamed(fields, routes, dropins, questions),
    )


def _texts(flow: FlowFile, texts: Mapping[str, tuple[Source, TextFile]]) -> Texts:
    bundles = {language: bundle(language, parsed.resource) for language, (_, parsed) in texts.items()}
    fallbacks = {language.id: language.fallback for language in flow.languages if language.fallback}
    return Texts(MappingProxyType(bundles), MappingProxyType(fallbacks))


def _with_kind(route: Route, kind: KindRules) -> Route:
    own = {name: getattr(route.requires, name) for name in route.requires.model_fields_set}
    inherited = {name: getattr(kind.requires, name) for name in kind.requires.model_fields_set}
    return route.model_copy(update={"requires": Requires.model_construct(**{**inherited, **own})})


def _with_options(slot: Slot, places: tuple[str, ...], fields: tuple[str, ...]) -> Slot:
    if slot.options_from is None:
        return slot
    return slot.model_copy(update={"options": places if slot.options_from == "places" else fields})


class _Renamable(_HasId, Protocol):
    @property
    def was(self) -> tuple[str, ...]: ...


def _renamed(*groups: Mapping[str, _Renamable]) -> Mapping[tuple[str, str], str]:
    names = ("field", "route", "dropin", "question")
    return MappingProxyType(
        {(what, old): entry.id for what, group in zip(names, groups, strict=True) for entry in group.values() for old in entry.was}
    )
