"""One file as plain data, with the place of every key and value beside it, and what is wrong with it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple, Union

from bot.knowledge.problems import Code, Problem, Severity

Data = Union[None, bool, int, float, str, "list[Data]", "dict[str, Data]"]
Key = tuple[str | int, ...]
"""The way from the top of a file to a value: `("routes", 3, "kind")`."""

MAX_FILE_BYTES = 5_000_000


class Place(NamedTuple):
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
    told: set[Key] = field(default_factory=set)
    """Values that could not be taken: that has been told, and nothing more is to be said of them."""
    problems: list[Problem] = field(default_factory=list)

    def place(self, key: Key) -> Place:
        """Where the value at `key` stands, or the nearest thing around it that is in the file."""
        while key and key not in self.places:
            key = key[:-1]
        return self.places.get(key, Place(1, 1))

    def key_place(self, key: Key) -> Place:
        """Where the key itself stands (for a key that should not be there, or what is missing from its value)."""
        return self.keys.get(key) or self.place(key)

    def problem(self, place: Place, code: Code, what: str, advice: str, severity: Severity = "error") -> None:
        """Note a problem of this file."""
        self.problems.append(Problem(self.file, place.line, place.column, code, what, advice, severity))


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
        source.problem(
            _undecodable(error), "file-unreadable", "A letter here is not UTF-8.", "Save the file as UTF-8 and look at this letter."
        )
    except OSError as error:
        said = f"The file can't be read: {error.strerror}."
        source.problem(Place(1, 1), "file-unreadable", said, "Check that it is a file you may read.")
    return None


def _undecodable(error: UnicodeDecodeError) -> Place:
    before = error.object[: error.start]
    column = len(before[before.rfind(b"\n") + 1 :].decode("utf-8", errors="replace")) + 1
    return Place(before.count(b"\n") + 1, column)


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
