"""Reading YAML without surprises: plain data, and beside it the place of everything.

Only the harmless part of YAML is taken: mappings, lists and texts. Anchors, aliases and tags are refused, so is a key
that stands twice; `no`, `12:30` and `061` stay text; only `true`, `false`, `null`, and numbers as people write them are
anything else.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Union

import yaml

from bot.knowledge.problems import Code, Problem

Data = Union[None, bool, int, float, str, "list[Data]", "dict[str, Data]"]
Key = tuple[str | int, ...]
"""The way from the top of a file to a value: `("routes", 3, "kind")`."""

MAX_FILE_BYTES = 5_000_000
MAX_DEPTH = 20

_INTEGER = re.compile(r"-?(0|[1-9]\d{0,17})")
_DECIMAL = re.compile(r"-?\d{1,15}\.\d{1,15}")
_PLAIN_TAGS = ("tag:yaml.org,2002:", "!")


@dataclass(frozen=True, slots=True)
class Place:
    """A line and a column, from 1."""

    line: int
    column: int


@dataclass(slots=True)
class Source:
    """One file as data, with the place of every key and value, and what was wrong with its YAML."""

    file: str
    data: Data = None
    places: dict[Key, Place] = field(default_factory=dict)
    keys: dict[Key, Place] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)

    def place(self, key: Key) -> Place:
        """Where the value at `key` stands, or the nearest thing around it that is in the file."""
        while key and key not in self.places:
            key = key[:-1]
        return self.places.get(key, Place(1, 1))

    def key_place(self, key: Key) -> Place:
        """Where the key itself stands (for a key that should not be there)."""
        return self.keys.get(key) or self.place(key)

    def problem(self, place: Place, code: Code, what: str, advice: str) -> None:
        """Note a problem of this file."""
        self.problems.append(Problem(self.file, place.line, place.column, code, what, advice))


def read_text(path: Path, source: Source) -> str | None:
    """The file's text; a file that can't be read becomes a problem of `source`, and None is given."""
    try:
        if path.stat().st_size > MAX_FILE_BYTES:
            source.problem(Place(1, 1), "file-unreadable", f"The file is larger than {MAX_FILE_BYTES // 1_000_000} MB.", "Split it in two.")
            return None
        return path.read_text(encoding="utf-8-sig")
    except FileNotFoundError:
        source.problem(Place(1, 1), "file-missing", "The file is missing.", "Put it back, or take it from the last version.")
    except UnicodeDecodeError as error:
        line = error.object[: error.start].count(b"\n") + 1
        source.problem(Place(line, 1), "file-unreadable", "A letter here is not UTF-8.", "Save the file as UTF-8.")
    except OSError as error:
        source.problem(
            Place(1, 1), "file-unreadable", f"The file can't be read: {error.strerror}.", "Check that it is a file you may read."
        )
    return None


def read_yaml(path: Path, name: str) -> Source:
    """The file as a `Source` called `name`. Nothing is raised: what is wrong is in its `problems`."""
    source = Source(name)
    text = read_text(path, source)
    if text is None:
        return source
    try:
        node = yaml.compose(text, Loader=yaml.CSafeLoader)
    except yaml.MarkedYAMLError as error:
        _syntax(source, error)
        return source
    except yaml.YAMLError as error:
        source.problem(Place(1, 1), "yaml-syntax", f"This is not YAML: {error}.", "Look for a strange sign at the place named.")
        return source
    except RecursionError:
        source.problem(Place(1, 1), "yaml-syntax", "Things are nested too deeply.", f"At most {MAX_DEPTH} levels.")
        return source
    if node is None:
        source.problem(Place(1, 1), "key-missing", "The file is empty.", "Write the content, or take it from the last version.")
        return source
    _Builder(source).build_top(node)
    return source


def _syntax(source: Source, error: yaml.MarkedYAMLError) -> None:
    mark = error.problem_mark or error.context_mark
    place = Place(mark.line + 1, mark.column + 1) if mark else Place(1, 1)
    said = error.problem or error.context or "it can't be read"
    advice = "Look at this line and the one before: indentation (spaces, no tabs), a missing `:`, or a quote that is not closed."
    if "duplicate anchor" in said or "undefined alias" in said:
        source.problem(place, "yaml-alias", "Anchors (&) and aliases (*) are not used here.", "Write the text out.")
        return
    source.problem(place, "yaml-syntax", f"This is not YAML: {said}.", advice)


class _Builder:
    """Turns YAML nodes into data, noting places and problems in a `Source`."""

    def __init__(self, source: Source) -> None:
        self.source = source
        self.seen: set[int] = set()

    def build_top(self, node: yaml.Node) -> None:
        self.source.data = self.build(node, ())

    def build(self, node: yaml.Node, key: Key) -> Data:
        place = Place(node.start_mark.line + 1, node.start_mark.column + 1)
        self.source.places[key] = place
        if len(key) > MAX_DEPTH:
            self.source.problem(place, "yaml-syntax", "Things are nested too deeply.", f"At most {MAX_DEPTH} levels.")
            return None
        if self._is_alias(node, place) or self._is_tagged(node, place):
            return None
        if isinstance(node, yaml.MappingNode):
            return self._mapping(node, key)
        if isinstance(node, yaml.SequenceNode):
            return [self.build(child, (*key, index)) for index, child in enumerate(node.value)]
        return _scalar(node)

    def _is_alias(self, node: yaml.Node, place: Place) -> bool:
        if id(node) in self.seen:
            self.source.problem(place, "yaml-alias", "Anchors (&) and aliases (*) are not used here.", "Write the text out.")
            return True
        self.seen.add(id(node))
        return False

    def _is_tagged(self, node: yaml.Node, place: Place) -> bool:
        if node.tag.startswith(_PLAIN_TAGS[0]) and not node.tag.endswith(("binary", "python")):
            return False
        self.source.problem(place, "yaml-tag", f"The tag `{node.tag}` is not used here.", "Take the tag away.")
        return True

    def _mapping(self, node: yaml.MappingNode, key: Key) -> Data:
        result: dict[str, Data] = {}
        for name_node, value_node in node.value:
            place = Place(name_node.start_mark.line + 1, name_node.start_mark.column + 1)
            if not isinstance(name_node, yaml.ScalarNode):
                self.source.problem(place, "yaml-syntax", "A list or a mapping can't be a key.", "Write `name: value`.")
                continue
            name = str(name_node.value)
            child = (*key, name)
            if name in result:
                first = self.source.keys[child]
                what = f"`{name}` stands here for the second time (first on line {first.line})."
                self.source.problem(place, "key-duplicate", what, "Keep one of them.")
                continue
            self.source.keys[child] = place
            result[name] = self.build(value_node, child)
        return result


def _scalar(node: yaml.Node) -> Data:
    text = str(node.value)
    if getattr(node, "style", None) in {"'", '"', "|", ">"}:
        return text
    if text in {"", "~", "null"}:
        return None
    if text in {"true", "false"}:
        return text == "true"
    if _INTEGER.fullmatch(text):
        return int(text)
    if _DECIMAL.fullmatch(text):
        return float(text)
    return text


def at(data: Data, key: Key) -> Data:
    """The value at `key`, or None where there is none."""
    for part in key:
        if isinstance(data, Mapping) and isinstance(part, str):
            data = data.get(part)
        elif isinstance(data, list) and isinstance(part, int) and part < len(data):
            data = data[part]
        else:
            return None
    return data
