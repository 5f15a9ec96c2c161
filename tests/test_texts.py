from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from typing import get_args

from bot.knowledge import Knowledge
from bot.knowledge.model import Application, Check, Cost, Income, Mode, Role
from bot.knowledge.wording import TEXTS

PROGRAM = Path(__file__).resolve().parent.parent / "bot"
ASKING = {"words": 0, "Words": 0, "say": 1, "_text": 1, "_say": 1, "button": 1}
"""Functions that give a text -> at which place its name stands."""

NAME = re.compile(r"[a-z0-9]+(-[a-z0-9_]+)*")


def known_texts(knowledge: Knowledge) -> dict[str, frozenset[str]]:
    """Every text that may be asked for, with what is put in: the list, and what flow and routes call for."""
    nothing = frozenset[str]()
    known = dict(TEXTS)
    for step in knowledge.flow.steps:
        if step.ask != "inventory":
            known[f"ask-{step.id}"] = nothing
    for slot in knowledge.flow.slots:
        known |= {f"slot-{slot.id}": nothing, f"why-{slot.id}": nothing}
        known |= {f"option-{slot.id}-{option}": nothing for option in slot.options if not slot.options_from}
    families = {"check": Check, "apply": Application, "cost": Cost, "income": Income, "mode": Mode, "role": Role}
    return known | {f"{family}-{member}": nothing for family, members in families.items() for member in get_args(members)}


def trees() -> Iterator[tuple[Path, ast.Module]]:
    """Every module of the program but the list of texts itself."""
    for file in sorted(PROGRAM.rglob("*.py")):
        if file.name != "wording.py":
            yield file, ast.parse(file.read_text(encoding="utf-8"))


def called(call: ast.Call) -> str:
    """The name of what is called; `Words(…)(…)` is `Words`."""
    match call.func:
        case ast.Name(id=name) | ast.Attribute(attr=name) | ast.Call(func=ast.Name(id=name)):
            return name
    return ""


def literals(node: ast.expr) -> Iterator[str]:
    """The texts that an expression may be, where they are written out."""
    match node:
        case ast.Constant(value=str(text)):
            yield text
        case ast.IfExp(body=body, orelse=other):
            yield from literals(body)
            yield from literals(other)


def asked_for() -> Iterator[tuple[str, str, set[str]]]:
    """Place in the program, name of the text asked for by a literal, and the values put in."""
    for file, tree in trees():
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and (place := ASKING.get(called(node))) is not None and len(node.args) > place:
                values = {keyword.arg for keyword in node.keywords if keyword.arg}
                named = all(keyword.arg for keyword in node.keywords)
                for name in literals(node.args[place]):
                    if NAME.fullmatch(name):
                        yield f"{file.relative_to(PROGRAM)}:{node.lineno}", name, values if named else set()


def mentioned() -> tuple[set[str], list[re.Pattern[str]]]:
    """Every literal of the program, and what its f-strings can become, with at least three letters at the beginning written out."""
    words: set[str] = set()
    patterns: set[str] = set()
    for _, tree in trees():
        for node in ast.walk(tree):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                words.add(node.value)
            elif isinstance(node, ast.JoinedStr) and isinstance(node.values[0], ast.Constant) and len(str(node.values[0].value)) >= 3:
                patterns.add("".join(re.escape(str(part.value)) if isinstance(part, ast.Constant) else ".+" for part in node.values))
    return words, [re.compile(pattern) for pattern in sorted(patterns)]


def test_every_text_that_is_asked_for_is_known(knowledge: Knowledge) -> None:
    """No part of the program asks for a text that the loader does not demand of the files."""
    known = known_texts(knowledge)
    asked = list(asked_for())
    assert len(asked) > 100, "the search finds the calls"
    assert not [f"{place} {name}" for place, name, _ in asked if name not in known]


def test_every_text_gets_what_it_may_use(knowledge: Knowledge) -> None:
    """Where a text is asked for by name, it is given everything that an admin may put into it, by the names in the list."""
    known = known_texts(knowledge)
    short = [f"{place} {name}: {sorted(known[name] - given)}" for place, name, given in asked_for() if given and not known[name] <= given]
    assert not short


def test_every_text_of_the_list_is_used() -> None:
    """No translator works for nothing: each name of the list occurs in the program, whole or put together."""
    words, patterns = mentioned()
    unused = [name for name in TEXTS if name not in words and not any(pattern.fullmatch(name) for pattern in patterns)]
    assert not unused


def test_every_text_is_there_in_every_language(knowledge: Knowledge) -> None:
    """Each text the program may ask for can be said in each language, with nothing left to fill in."""
    for language in knowledge.languages:
        for name, values in known_texts(knowledge).items():
            said = knowledge.texts.say(language, name, **dict.fromkeys(values, "7"))
            assert said, (language, name)
            assert "{" not in said, (language, name)
            assert "$" not in said, (language, name)
