"""From the admins' files to one frozen `Knowledge`, or to every problem at once."""

from __future__ import annotations

import datetime as dt
import gc
import hashlib
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import Protocol, TypeVar

from bot.knowledge.datecheck import all_dropins, check_dropins
from bot.knowledge.flowproof import prove_dropins, prove_flow, prove_human
from bot.knowledge.knowledge import Knowledge
from bot.knowledge.languagecheck import check_languages, languages_of
from bot.knowledge.model import (
    CasesFile,
    DropInsFile,
    FieldsFile,
    FlowFile,
    InventoryFile,
    KindRules,
    KindsFile,
    MessagesFile,
    NetworkFile,
    PlacesFile,
    QuestionsFile,
    RepliesFile,
    Requires,
    Route,
    RoutesFile,
    SafetyFile,
    Slot,
    ValoFile,
    Value,
    Vocabulary,
    WordsFile,
)
from bot.knowledge.plainyaml import read_yaml
from bot.knowledge.problems import KnowledgeError, Problem
from bot.knowledge.references import check_references
from bot.knowledge.shape import take
from bot.knowledge.source import Place as At
from bot.knowledge.source import Source, read_text
from bot.knowledge.textcheck import check_texts
from bot.knowledge.texts import TextFile, Texts, bundle, parse
from bot.knowledge.valocheck import check_valo
from bot.knowledge.wholecheck import check_whole, unread_files

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
        "messages.yaml": MessagesFile,
    }
)
"""The files that must be there, besides `routes/*.yaml` and `texts/LANGUAGE.ftl`; `vocabulary/*.yaml` may be there."""


OPTIONAL: Mapping[str, type[Value]] = MappingProxyType({"replies.yaml": RepliesFile, "valo.yaml": ValoFile})
"""Files that may be there."""

FOLDERS: Mapping[str, type[Value]] = MappingProxyType({"routes": RoutesFile, "vocabulary": Vocabulary, "cases": CasesFile})
"""The folders of files of one shape."""


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
    with _no_garbage_collection():
        sources = _read(folder)
        shaped = {name: take(_model(name), source, source.data) if source.data is not None else None for name, source in sources.items()}
        texts = {language: (source, parsed) for language, source, parsed in _read_texts(folder, sources["flow.yaml"])}
        check_references(sources)
        _prove(sources, shaped, today)
        check_whole(sources, today)
        check_texts(sources["flow.yaml"], languages_of(sources["flow.yaml"]), texts)
        check_languages(sources["flow.yaml"], sources)
        every = [*sources.values(), *(source for source, _ in texts.values())]
        found = {problem for source in every for problem in source.problems}
        problems = sorted([*found, *unread_files(folder, [source.file for source in every])])
        if any(problem.severity == "error" for problem in problems):
            return Loaded(None, tuple(problems))
        return Loaded(_freeze(_version(folder, every), shaped, texts), tuple(problems))


@contextmanager
def _no_garbage_collection() -> Iterator[None]:
    """Reading makes a hundred thousand values and no garbage: looking for some takes a third of the time."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def _model(name: str) -> type[Value]:
    folder, _, _ = name.rpartition("/")
    return FOLDERS[folder] if folder else {**FILES, **OPTIONAL}[name]


def _read(folder: Path) -> dict[str, Source]:
    optional = [name for name in OPTIONAL if (folder / name).exists()]
    names = [*FILES, *optional, *(f"{inner}/{path.name}" for inner in FOLDERS for path in sorted((folder / inner).glob("*.yaml")))]
    sources = {name: read_yaml(folder / name, name) for name in names}
    if not any(name.startswith("routes/") for name in names):
        sources["routes/"] = Source("routes/")
        sources["routes/"].problem(At(1, 1), "file-missing", "There are no route files.", "Add routes/PLACE.yaml with at least one route.")
    return sources


def _shaped(shaped: Mapping[str, Value | None], name: str, model: type[File]) -> File | None:
    value = shaped.get(name)
    return value if isinstance(value, model) else None


def _prove(sources: Mapping[str, Source], shaped: Mapping[str, Value | None], today: dt.date | None) -> None:
    """The proofs, for those files that have the right shape."""
    network = _shaped(shaped, "network.yaml", NetworkFile)
    if network:
        prove_human(network, sources["network.yaml"])
    flow = _shaped(shaped, "flow.yaml", FlowFile)
    if flow:
        inventory = _shaped(shaped, "inventory.yaml", InventoryFile)
        prove_flow(flow, sources["flow.yaml"], len(inventory.statements) if inventory else 1)
    dropins = _shaped(shaped, "dropins.yaml", DropInsFile)
    if flow and dropins:
        prove_dropins(flow, dropins, sources["dropins.yaml"])
    if dropins:
        check_dropins(dropins, sources["dropins.yaml"], today)
    valo = _shaped(shaped, "valo.yaml", ValoFile)
    if valo:
        check_valo(valo, sources["valo.yaml"])


def _read_texts(folder: Path, flow: Source) -> Iterator[tuple[str, Source, TextFile | None]]:
    """The texts of every language of flow.yaml; where that can't be read, of every file that is there."""
    languages = languages_of(flow) or [path.stem for path in sorted((folder / "texts").glob("*.ftl"))]
    for language in languages:
        source = Source(f"texts/{language}.ftl")
        text = read_text(folder / source.file, source)
        yield language, source, None if text is None else parse(text)


def _version(folder: Path, read: Iterable[Source]) -> str:
    digest = hashlib.sha256()
    for name in sorted(source.file for source in read):
        digest.update(f"{name}\0".encode())
        digest.update((folder / name).read_bytes())
    return digest.hexdigest()[:16]


def _by_id(entries: Iterable[Entry]) -> Mapping[str, Entry]:
    return MappingProxyType({entry.id: entry for entry in entries})


def _need(shaped: Mapping[str, Value | None], name: str, model: type[File]) -> File:
    value = _shaped(shaped, name, model)
    assert value is not None, f"{name} has no problem and no value"  # noqa: S101 - our bug, never an admin's
    return value


def _freeze(version: str, shaped: Mapping[str, Value | None], texts: Mapping[str, tuple[Source, TextFile | None]]) -> Knowledge:
    flow = _need(shaped, "flow.yaml", FlowFile)
    fields = _by_id(_need(shaped, "fields.yaml", FieldsFile).fields)
    places_file = _need(shaped, "places.yaml", PlacesFile)
    places = _by_id(places_file.places)
    network = _need(shaped, "network.yaml", NetworkFile)
    kinds = _by_id(_need(shaped, "kinds.yaml", KindsFile).kinds)
    route_files = [value for name, value in shaped.items() if name.startswith("routes/") and isinstance(value, RoutesFile)]
    routes = _by_id(_with_kind(route, kinds[route.kind]) for file in route_files for route in file.routes)
    dropins = _by_id(all_dropins(_need(shaped, "dropins.yaml", DropInsFile)))
    questions = _by_id(_need(shaped, "questions.yaml", QuestionsFile).questions)
    safety = _need(shaped, "safety.yaml", SafetyFile)
    replies = _shaped(shaped, "replies.yaml", RepliesFile)
    return Knowledge(
        version=version,
        flow=flow,
        languages=_by_id(flow.languages),
        slots=_by_id(_with_options(slot, tuple(places), tuple(fields)) for slot in flow.slots),
        steps=_by_id(flow.steps),
        statements=_by_id(_need(shaped, "inventory.yaml", InventoryFile).statements),
        fields=fields,
        vocabulary=tuple(value for value in shaped.values() if isinstance(value, Vocabulary)),
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
        messages=_need(shaped, "messages.yaml", MessagesFile),
        valo=_shaped(shaped, "valo.yaml", ValoFile) or ValoFile(),
        texts=_texts(flow, texts),
        replies=_by_id(replies.replies if replies else ()),
        cases=tuple(case for value in shaped.values() if isinstance(value, CasesFile) for case in value.cases),
        renamed=_renamed(fields, routes, dropins, questions),
    )


def _texts(flow: FlowFile, texts: Mapping[str, tuple[Source, TextFile | None]]) -> Texts:
    bundles = {language: bundle(language, parsed.resource) for language, (_, parsed) in texts.items() if parsed}
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
