"""Checks of the texts and words that stand in the YAML files, by language."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Set

from bot.knowledge.problems import did_you_mean
from bot.knowledge.references import find
from bot.knowledge.source import Data, Key, Source

TEXT_KEYS = frozenset(
    {"names", "short", "for", "what", "texts", "answers", "venue", "bring", "note", "open", "about", "interpreting", "access", "how"}
)
"""Keys of the YAML files that hold language -> text, in every language that has no fallback."""

WORD_KEYS = frozenset({"words", "occupations", "activities", "asks", "negations", "turns", "past", "wishes", "elsewhere", "ours"})
"""Keys that hold language -> words, in any of the languages that people may write in."""

MOST = 0.5
"""A language that is missing or unknown at more than this part of all places is told once, at flow.yaml."""

_LANGUAGE = re.compile(r"[a-z][a-z0-9-]{1,11}")

Found = tuple[Source, Key, Set[str]]
"""A file, the key of a language -> text (or words) in it, and its languages."""


def languages_of(flow: Source) -> dict[str, str | None]:
    """Language -> the one it falls back to, as far as flow.yaml can be read."""
    languages: dict[str, str | None] = {}
    for _, entry in find(flow.data, ("languages", "*")):
        name = entry.get("id") if isinstance(entry, dict) else None
        if isinstance(entry, dict) and isinstance(name, str) and _LANGUAGE.fullmatch(name):
            fallback = entry.get("fallback")
            languages[name] = fallback if isinstance(fallback, str) else None
    return languages


def check_languages(flow: Source, sources: Mapping[str, Source]) -> None:
    """Note each language -> text of the YAML files that lacks a language or has an unknown one."""
    fallbacks = languages_of(flow)
    written = list(find(flow.data, ("languages", "*")))
    if not fallbacks or len(fallbacks) < len(written):
        # A language that could not be read is not unknown.
        return
    heard = {str(code) for _, code in find(flow.data, ("languages", "*", "greeted_in", "*"))} | fallbacks.keys()
    found: list[Found] = [(source, key, languages.keys()) for source in sources.values() for key, languages in _mappings(source.data, ())]
    _check_unknown(flow, found, fallbacks.keys(), heard)
    _check_lacking(flow, found, {language for language, fallback in fallbacks.items() if not fallback})


def _check_unknown(flow: Source, found: list[Found], spoken: Set[str], heard: Set[str]) -> None:
    unknown: dict[str, list[tuple[Source, Key]]] = defaultdict(list)
    for source, key, languages in found:
        for language in languages - (spoken if key[-1] in TEXT_KEYS else heard):
            unknown[language].append((source, (*key, language)))
    for language, places in unknown.items():
        if len(places) > len(found) * MOST:
            said = f"`{language}` is no language here, but {len(places)} texts are in it (first in {_where(*places[0])})."
            flow.problem(flow.key_place(("languages",)), "id-unknown", said, f"Add a language with `id: {language}`, or take them away.")
            continue
        for source, key in places:
            said = f"There is no language `{language}` for `{key[-2]}`."
            source.problem(source.key_place(key), "id-unknown", said, did_you_mean(language, heard))


def _check_lacking(flow: Source, found: list[Found], wanted: Set[str]) -> None:
    lacking: dict[str, list[tuple[Source, Key]]] = defaultdict(list)
    for source, key, languages in found:
        for language in wanted - languages if key[-1] in TEXT_KEYS else ():
            lacking[language].append((source, key))
    for language, places in lacking.items():
        if len(places) > len(found) * MOST:
            said = f"{len(places)} texts are missing in `{language}` (first in {_where(*places[0])})."
            name = next(key for key, name in find(flow.data, ("languages", "*", "id")) if name == language)
            flow.problem(flow.place(name), "text-missing", said, "Write them, or give the language a `fallback`.")
            continue
        for source, key in places:
            source.problem(source.key_place(key), "text-missing", f"`{key[-1]}` has no text in `{language}`.", f"Add `{language}: …`.")


def _where(source: Source, key: Key) -> str:
    return f"{source.file}, line {source.key_place(key).line}"


def _mappings(data: Data, key: Key) -> Iterator[tuple[Key, dict[str, Data]]]:
    if isinstance(data, dict):
        for name, child in data.items():
            if isinstance(child, dict):
                if name in TEXT_KEYS or name in WORD_KEYS:
                    yield (*key, name), child
                else:
                    yield from _mappings(child, (*key, name))
            elif isinstance(child, list):
                yield from _mappings(child, (*key, name))
    elif isinstance(data, list):
        for index, child in enumerate(data):
            if isinstance(child, (dict, list)):
                yield from _mappings(child, (*key, index))
