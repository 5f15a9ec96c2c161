"""Checks of what people see: every text in every language, nothing asked of a text that it is not given."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import get_args

from bot.knowledge.model import Application, Check, Cost, FlowFile, Income, Mode, Role
from bot.knowledge.problems import did_you_mean
from bot.knowledge.source import Data, Key, Place, Source
from bot.knowledge.texts import Message, TextFile
from bot.knowledge.wording import TEXTS

MAX_TEXT = 4096
"""What Telegram takes as one message."""

TEXT_KEYS = frozenset({"for_employers", "names", "short", "for", "what", "texts", "answers", "venue", "bring", "note", "open"})
"""Keys of the YAML files that hold language -> text."""

NOTHING: frozenset[str] = frozenset()


def needed_texts(flow: FlowFile) -> dict[str, frozenset[str]]:
    """Every text that the program may ask for, with what it puts in: the fixed ones, and those that the data calls for."""
    needed = dict(TEXTS)
    for step in flow.steps:
        if step.ask != "inventory":
            needed[f"ask-{step.id}"] = NOTHING
    for slot in flow.slots:
        needed[f"slot-{slot.id}"] = NOTHING
        needed[f"why-{slot.id}"] = NOTHING
        needed.update({f"option-{slot.id}-{option}": NOTHING for option in slot.options if not slot.options_from})
    families = (("check", Check), ("apply", Application), ("cost", Cost), ("income", Income), ("mode", Mode), ("role", Role))
    for family, members in families:
        needed.update({f"{family}-{member}": NOTHING for member in get_args(members)})
    return needed


def check_texts(flow: FlowFile, files: Mapping[str, tuple[Source, TextFile]]) -> None:
    """Note what is wrong with the Fluent files: language -> (its source, parsed)."""
    needed = needed_texts(flow)
    fallbacks = {language.id: language.fallback for language in flow.languages}
    have = {language: {message.id: message for message in parsed.messages} for language, (_, parsed) in files.items()}
    for language, (source, parsed) in files.items():
        for mistake in parsed.mistakes:
            what = f"This is not Fluent: {mistake.said}"
            source.problem(Place(mistake.line, mistake.column), "text-syntax", what, "Write `name = text`; go on with spaces in front.")
        _check_doubles(source, parsed)
        for message in parsed.messages:
            _check_message(source, message, needed, have[language])
        if not fallbacks.get(language) and not parsed.mistakes:
            for name in needed.keys() - have[language].keys():
                source.problem(Place(1, 1), "text-missing", f"The text `{name}` is missing.", f"Add a line `{name} = …`.")


def _check_doubles(source: Source, parsed: TextFile) -> None:
    seen: dict[str, int] = {}
    for message in parsed.messages:
        if message.id in seen:
            said = f"`{message.id}` stands here for the second time (first on line {seen[message.id]})."
            source.problem(Place(message.line, 1), "key-duplicate", said, "Keep one of them.")
        seen.setdefault(message.id, message.line)


def _check_message(source: Source, message: Message, needed: Mapping[str, frozenset[str]], own: Mapping[str, Message]) -> None:
    place = Place(message.line, 1)
    if message.id not in needed:
        hint = did_you_mean(message.id, needed)
        source.problem(place, "text-unknown", f"The program never shows a text `{message.id}`.", hint)
        return
    for variable in sorted(message.variables - needed[message.id]):
        may = ", ".join(f"{{ ${name} }}" for name in sorted(needed[message.id])) or "nothing"
        said = f"`{message.id}` asks for `${variable}`, which it is not given."
        source.problem(place, "text-variable", said, f"It may use: {may}.")
    for reference in sorted(message.references - own.keys()):
        source.problem(place, "text-unknown", f"`{message.id}` refers to `{reference}`, which is not in this file.", "Write it out.")
    if message.length > MAX_TEXT:
        source.problem(place, "text-too-long", f"`{message.id}` has {message.length} letters.", f"At most {MAX_TEXT}: say less.")


def check_languages(flow: FlowFile, sources: Mapping[str, Source]) -> None:
    """Note each language -> text of the YAML files that lacks a language or has an unknown one."""
    known = {language.id for language in flow.languages}
    wanted = {language.id for language in flow.languages if not language.fallback}
    for source in sources.values():
        for key, value in _texts(source.data, ()):
            for language in value.keys() - known:
                place = source.key_place((*key, language))
                source.problem(place, "id-unknown", f"There is no language `{language}`.", did_you_mean(language, known))
            for language in sorted(wanted - value.keys()):
                said = f"`{key[-1]}` has no text in `{language}`."
                source.problem(source.place(key), "text-missing", said, f"Add `{language}: …`.")


def _texts(data: Data, key: Key) -> Iterator[tuple[Key, dict[str, Data]]]:
    if isinstance(data, dict):
        for name, child in data.items():
            if name in TEXT_KEYS and isinstance(child, dict):
                yield (*key, name), child
            else:
                yield from _texts(child, (*key, name))
    elif isinstance(data, list):
        for index, child in enumerate(data):
            yield from _texts(child, (*key, index))
