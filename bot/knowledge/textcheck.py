"""Checks of what people see: every text in every language, nothing asked of a text that it is not given.

What flow.yaml says is taken as it is written, also from a file that is otherwise wrong: a mistake there hides nothing
here, and what can't be read there is not missed here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import cast, get_args

from fluent.syntax import ast

from bot.knowledge.flowproof import NEEDED
from bot.knowledge.model import Application, Check, Cost, Income, Mode, Role
from bot.knowledge.problems import did_you_mean
from bot.knowledge.references import find
from bot.knowledge.source import Data, Place, Source
from bot.knowledge.texts import Message, TextFile
from bot.knowledge.wording import TEXTS

MAX_TEXT = 4096
"""What Telegram takes as one message."""

NOTHING: frozenset[str] = frozenset()
_FUNCTIONS = frozenset({"NUMBER()", "DATETIME()"})
_ID = re.compile(r"[a-z0-9][a-z0-9_.-]*")
_JUNK_NAME = re.compile(r"^([a-z][a-z0-9_-]*)", re.IGNORECASE | re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Needed:
    """Every text that the program may ask for, with what it puts in, and where flow.yaml calls for it.

    `unsure` are beginnings of names about which nothing is said, since the slot in question could not be read.
    """

    texts: Mapping[str, frozenset[str]]
    called_at: Mapping[str, Place]
    unsure: tuple[str, ...] = ()


def needed_texts(flow: Source) -> Needed:
    """The texts that the program names itself, and those that the data calls for."""
    needed = dict(TEXTS)
    families = (
        ("check", Check),
        ("apply", Application),
        ("week", Application),
        ("cost", Cost),
        ("income", Income),
        ("mode", Mode),
        ("role", Role),
    )
    for family, members in families:
        needed.update({f"{family}-{member}": NOTHING for member in get_args(members)})
    called = dict(_called_for(flow))
    return Needed({**needed, **dict.fromkeys(called, NOTHING)}, called, tuple(_unsure(flow)))


def _unsure(flow: Source) -> Iterator[str]:
    slots = {str(value): _entry(flow, ("slots", key[1])) for key, value in find(flow.data, ("slots", "*", "id"))}
    for slot, entry in slots.items():
        options = entry.get("options")
        if not _good(slot):
            yield from ("slot-", "why-", "option-")
        elif not (_all_good(options) or entry.get("options_from")):
            yield f"option-{slot}-"
    if not _all_good([step for _, step in find(flow.data, ("steps", "*", "id"))]):
        yield "ask-"
    for slot in NEEDED.keys() - slots.keys():
        yield from (f"option-{slot}-", f"slot-{slot}", f"why-{slot}")


def _good(name: Data) -> bool:
    return isinstance(name, str) and _ID.fullmatch(name) is not None


def _all_good(names: Data) -> bool:
    return isinstance(names, list) and bool(names) and all(_good(name) for name in names)


def _called_for(flow: Source) -> Iterator[tuple[str, Place]]:
    for key, step in find(flow.data, ("steps", "*", "id")):
        if _good(step) and _entry(flow, ("steps", key[1])).get("ask") != "inventory":
            yield f"ask-{step}", flow.place(key)
    for key, slot in find(flow.data, ("slots", "*", "id")):
        if not _good(slot):
            continue
        yield f"slot-{slot}", flow.place(key)
        yield f"why-{slot}", flow.place(key)
        options = _entry(flow, ("slots", key[1])).get("options")
        for index, option in enumerate(options if isinstance(options, list) else ()):
            if _good(option):
                yield f"option-{slot}-{option}", flow.place(("slots", key[1], "options", index))


def _entry(source: Source, key: tuple[str, str | int]) -> Mapping[str, Data]:
    data = cast("Mapping[str, list[Data]]", source.data)
    entry = data[key[0]][cast("int", key[1])]
    return entry if isinstance(entry, dict) else {}


def check_texts(flow: Source, fallbacks: Mapping[str, str | None], files: Mapping[str, tuple[Source, TextFile | None]]) -> None:
    """Note what is wrong with the Fluent files: language -> (its source, parsed, or None where it could not be read)."""
    needed = needed_texts(flow)
    have = {language: {message.id: message for message in parsed.messages} for language, (_, parsed) in files.items() if parsed}
    for language, (source, parsed) in files.items():
        if parsed is None:
            continue
        for mistake in parsed.mistakes:
            advice = "Write `name = text`, go on with spaces in front, and close every `{` with `}`."
            source.problem(Place(mistake.line, mistake.column), "text-syntax", f"This is not Fluent: {mistake.said.rstrip('.')}.", advice)
        _check_doubles(source, parsed)
        for message in parsed.messages:
            _check_message(source, message, needed if flow.data is not None else None, have[language], parsed)
        if language in fallbacks and not fallbacks[language]:
            others = [messages for other, messages in have.items() if other != language]
            _check_missing(source, parsed, needed, others)


def _check_doubles(source: Source, parsed: TextFile) -> None:
    seen: dict[str, int] = {}
    for message in parsed.messages:
        if message.id in seen:
            said = f"`{message.id}` stands here for the second time (first on line {seen[message.id]})."
            source.problem(Place(message.line, 1), "key-duplicate", said, "Keep one of them.")
        seen.setdefault(message.id, message.line)


def _check_message(source: Source, message: Message, needed: Needed | None, own: Mapping[str, Message], parsed: TextFile) -> None:
    place = Place(message.line, 1)
    if needed and message.id not in needed.texts:
        if not message.id.startswith(needed.unsure):
            said = f"The program never shows a text `{message.id}`."
            hint = did_you_mean(message.id, needed.texts.keys() - own.keys() or needed.texts)
            advice = hint if hint.startswith("Did") else "Take it away, or look at its name in another language."
            source.problem(place, "text-unknown", said, advice)
        return
    if message.blank:
        source.problem(place, "text-missing", f"`{message.id}` is empty.", f"Write the text after `{message.id} =`.")
    if needed:
        _check_variables(source, message, needed.texts[message.id], own)
    strange = message.references - own.keys() - _FUNCTIONS
    terms = {f"-{entry.id.name}" for entry in parsed.resource.body if isinstance(entry, ast.Term)} if strange else set()
    for reference in sorted(strange - terms):
        said = f"`{message.id}` refers to `{reference}`, which is not in this file."
        source.problem(_used_at(message, reference), "text-unknown", said, did_you_mean(reference, own.keys() | terms))
    if message.id in _reached(message, own):
        source.problem(place, "text-syntax", f"`{message.id}` refers back to itself.", "Write the text out.")
    if message.length > MAX_TEXT:
        source.problem(place, "text-too-long", f"`{message.id}` has {message.length} letters.", f"At most {MAX_TEXT}: say less.")


def _check_variables(source: Source, message: Message, given: frozenset[str], own: Mapping[str, Message]) -> None:
    """What it is not given, itself or in a text that it refers to."""
    may = f"It may use: {', '.join(f'{{ ${name} }}' for name in sorted(given)) or 'nothing'}."
    for variable in sorted(message.variables - given):
        close = did_you_mean(variable, given)
        said = f"`{message.id}` asks for `${variable}`, which it is not given."
        advice = f"{close} {may}" if close.startswith("Did") else may
        source.problem(_used_at(message, f"${variable}"), "text-variable", said, advice)
    for reference in sorted(_reached(message, own) - {message.id}):
        for variable in sorted(own[reference].variables - given - message.variables):
            said = f"`{message.id}` refers to `{reference}`, which asks for `${variable}`; that is not given here."
            source.problem(_used_at(message, reference), "text-variable", said, may)


def _used_at(message: Message, name: str) -> Place:
    line, column = message.used_at.get(name, (message.line, 1))
    return Place(line, column)


def _reached(message: Message, own: Mapping[str, Message]) -> frozenset[str]:
    """The messages of the file that are put into this one, at any depth."""
    reached: set[str] = set()
    waiting = list(message.references)
    while waiting:
        name = waiting.pop()
        if name in own and name not in reached:
            reached.add(name)
            waiting.extend(own[name].references)
    return frozenset(reached)


def _check_missing(source: Source, parsed: TextFile, needed: Needed, others: list[dict[str, Message]]) -> None:
    own = {message.id: message.line for message in parsed.messages}
    unreadable = {name for entry in parsed.resource.body if isinstance(entry, ast.Junk) for name in _JUNK_NAME.findall(entry.content or "")}
    for name in needed.texts.keys() - own.keys() - unreadable:
        given = ", ".join(f"{{ ${variable} }}" for variable in sorted(needed.texts[name]))
        advice = f"Add a line `{name} = …`{f' with {given}' if given else ''}."
        called = needed.called_at.get(name)
        said = f"The text `{name}` is missing{f': flow.yaml, line {called.line}, calls for it' if called else ''}."
        source.problem(_gap(name, own, others), "text-missing", said, advice)


def _gap(name: str, own: Mapping[str, int], others: list[dict[str, Message]]) -> Place:
    """Where a missing text belongs: before the one that comes next in another language, or at the end."""
    order = next((list(messages) for messages in others if name in messages), [])
    after = order[order.index(name) + 1 :] if order else []
    line = next((own[follower] for follower in after if follower in own), max(own.values(), default=1))
    return Place(line, 1)
