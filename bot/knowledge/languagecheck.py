"""Checks of the texts and words that stand in the YAML files, by language."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping

from bot.knowledge.problems import did_you_mean
from bot.knowledge.references import find
from bot.knowledge.source import Data, Key, Source

TEXT_KEYS = frozenset({"names", "short", "for", "what", "texts", "answers", "venue", "bring", "note", "open"})
"""Keys of the YAML files that hold language -> text, in every language that has no fallback."""

WORD_KEYS = frozenset({"words", "occupations", "activities", "asks", "negations", "turns", "past", "wishes", "elsewhere"})
"""Keys that hold language -> words, in any of the languages that people may write in."""

MANY = 50
"""A language that is missing or unknown at more places than this is told once, at flow.yaml."""

_LANGUAGE = re.compile(r"[a-z][a-z0-9-]{1,11}")

Found = tuple[Source, Key]


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
    wanted = {language for language, fallback in fallbacks.items() if not fallback}
    heard = {str(code) for _, code in find(flow.data, ("languages", "*", "greeted_in", "*"))} | fallbacks.keys()
    unknown: dict[str, list[Found]] = defaultdict(list)
    lacking: dict[str, list[Found]] = defaultdict(list)
    for source in sources.values():
        for key, languages in _mappings(source.data, ()):
            known = fallbacks.keys() if key[-1] in TEXT_KEYS else heard
            for language in languages.keys() - known:
                unknown[language].append((source, (*key, language)))
            for language in wanted - languages.keys() if key[-1] in TEXT_KEYS else ():
                lacking[language].append((source, key))
    for language, found in unknown.items():
        _tell_unknown(flow, language, found, heard)
    for language, found in lacking.items():
        _tell_lacking(flow, language, found)


def _tell_unknown(flow: Source, language: str, found: list[Found], known: set[str]) -> None:
    if len(found) > MANY:
        said = f"`{language}` is no language here, but {len(found)} texts are in it (first in {_where(found)})."
        flow.problem(flow.key_place(("languages",)), "id-unknown", said, f"Add a language with `id: {language}`, or take those texts away.")
        return
    for source, key in found:
        hint = did_you_mean(language, known)
        source.problem(source.key_place(key), "id-unknown", f"There is no language `{language}` for `{key[-2]}`.", hint)


def _tell_lacking(flow: Source, language: str, found: list[Found]) -> None:
    if len(found) > MANY:
        said = f"{len(found)} texts are missing in `{language}` (first in {_where(found)})."
        key = next(key for key, name in find(flow.data, ("languages", "*", "id")) if name == language)
        flow.problem(flow.place(key), "text-missing", said, "Write them, or give the language a `fallback`.")
        return
    for source, key in found:
        source.problem(source.key_place(key), "text-missing", f"`{key[-1]}` has no text in `{language}`.", f"Add `{language}: …`.")


def _where(found: list[Found]) -> str:
    source, key = found[0]
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
