"""`opastin check` and `opastin schema`."""

from __future__ import annotations

import argparse
import datetime as dt
import json
from pathlib import Path

from bot.cli.output import put, put_json
from bot.errors import SettingsError
from bot.knowledge import Loaded, inspect
from bot.knowledge.calendar import HELSINKI
from bot.knowledge.load import FILES, FOLDERS, OPTIONAL
from bot.knowledge.model import Value
from bot.knowledge.plainyaml import read_yaml
from bot.knowledge.problems import Problem
from bot.knowledge.references import find


def check(options: argparse.Namespace) -> int:
    """Tell every problem; 1 when one of them keeps the knowledge from going live."""
    loaded = _with_cases(options.knowledge, inspect(options.knowledge, dt.datetime.now(HELSINKI).date()))
    match options.format:
        case "json":
            put_json([_as_data(problem) for problem in loaded.problems])
        case "github":
            for problem in loaded.problems:
                put(_for_github(options.knowledge, problem))
        case _:
            _tell(loaded)
    return 0 if loaded.knowledge and not any(problem.code == "case-fails" for problem in loaded.problems) else 1


def _with_cases(folder: Path, loaded: Loaded) -> Loaded:
    """With what the cases of the counsellors say of the results. They keep nothing from going live: somebody has to decide."""
    if loaded.knowledge is None or not loaded.knowledge.cases:
        return loaded
    from bot.guidance.cases import failures

    places = {}
    for path in sorted((folder / "cases").glob("*.yaml")):
        source = read_yaml(path, f"cases/{path.name}")
        places.update({value: (source.file, source.place(key)) for key, value in find(source.data, ("cases", "*", "id"))})
    found = []
    for failure in failures(loaded.knowledge):
        file, place = places[failure.case]
        said = f"The case `{failure.case}` fails. {failure.what}"
        found.append(Problem(file, place.line, place.column, "case-fails", said, failure.advice))
    return Loaded(loaded.knowledge, tuple(sorted([*loaded.problems, *found])))


def _tell(loaded: Loaded) -> None:
    for problem in loaded.problems:
        put(str(problem))
    known = loaded.knowledge
    if known is None:
        errors = sum(problem.severity == "error" for problem in loaded.problems)
        put(f"{errors} {'problem' if errors == 1 else 'problems'} to mend.")
        return
    failing = sum(problem.code == "case-fails" for problem in loaded.problems)
    if failing:
        put(f"{failing} of {len(known.cases)} cases {'fails' if failing == 1 else 'fail'}; the knowledge can be used.")
        return
    put(f"Fine: {len(known.routes)} routes, {len(known.dropins)} drop-ins, {len(known.questions)} questions, {len(known.places)} places,")
    put(f"{len(known.languages)} languages. Version {known.version}.")


def _as_data(problem: Problem) -> dict[str, object]:
    names = ("file", "line", "column", "code", "severity", "what", "advice")
    return {name: getattr(problem, name) for name in names}


def _for_github(folder: Path, problem: Problem) -> str:
    text = f"{problem.what} {problem.advice}".replace("%", "%25").replace("\n", "%0A")
    return f"::{problem.severity} file={folder / problem.file},line={problem.line},col={problem.column},title={problem.code}::{text}"


def schemas() -> dict[str, dict[str, object]]:
    """File name -> JSON Schema, for every knowledge file."""
    models: dict[str, type[Value]] = {**{name.removesuffix(".yaml"): model for name, model in {**FILES, **OPTIONAL}.items()}, **FOLDERS}
    return {f"{name}.json": model.model_json_schema(by_alias=True) for name, model in models.items()}


def schema(options: argparse.Namespace) -> int:
    """Write the JSON Schemas into a folder, or all of them to the output."""
    if options.folder is None:
        put_json(schemas())
        return 0
    try:
        options.folder.mkdir(parents=True, exist_ok=True)
        for name, content in schemas().items():
            (options.folder / name).write_text(json.dumps(content, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")
    except OSError as error:
        raise SettingsError(f"{options.folder}: can't be written to: {error.strerror}. Name another folder.") from None
    put(f"{len(schemas())} schemas in {options.folder}.")
    return 0
