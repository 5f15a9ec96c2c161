"""What a YAML parser finds, told as the mistake that an admin made, at the line where it was made.

A parser stumbles where it can't go on, often lines after the quote that was left open or the colon that was forgotten.
So each finding is looked at together with the newest thing that was read whole, and with the text itself.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Protocol

import yaml

from bot.knowledge.problems import Code
from bot.knowledge.source import Place, Source

ALIAS = ("Anchors (&) and aliases (*) are not used here.", "Write the text out; put a text that begins with `*` or `&` in quotes.")

_CONTROL = re.compile(r"[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_NAMED = re.compile(r"\s*(- +)*[^\s#'\"\[{][^#'\"\[{]*:(\s|$)")
_NO_SPACE = re.compile(r"\s*-[^-\s]")

_QUOTE = "Write the closing quote where the text ends; inside quotes, use the other kind of quote."
_COLON = "Write `name: value`, with a space after the `:`."
_INDENT = "Indent it like its neighbours, with spaces; an entry of a list begins with `- `, and what belongs to it under its first word."


_SIMPLE: tuple[tuple[str, Code, str, str], ...] = (
    ("found a tab character", "yaml-syntax", "A tab stands here.", "Indent with spaces: two for each level."),
    ("block sequence entries", "yaml-syntax", "A `- ` can't stand here.", "Begin a new line with it, or put the text in quotes."),
    ("found unknown escape", "yaml-syntax", "A `\\` in double quotes begins a special sign.", "Use single quotes, or write `\\\\`."),
    ("did not find expected hex", "yaml-syntax", "A `\\` in double quotes begins a special sign.", "Use single quotes, or write `\\\\`."),
    (
        "did not find expected comment",
        "yaml-syntax",
        "After `|` or `>` the text begins on the next line.",
        "Break the line after the sign.",
    ),
    (
        "did not find expected <document start>",
        "yaml-syntax",
        "This line belongs to nothing.",
        "Begin it at the first column, as `name: value`.",
    ),
    ("could not find expected directive", "yaml-syntax", "A text can't begin with `%`.", "Put the text in quotes."),
    ("found undefined tag handle", "yaml-tag", "A tag (!) is not used here.", "Take it away; put a text that begins with `!` in quotes."),
)
"""(how the parser's words begin, code, what, advice)"""


@dataclass(frozen=True, slots=True)
class _Finding:
    """What the parser says, where it stumbled (`place`, `at` in the text), where it had begun (`since`), and what came last."""

    said: str
    during: str
    place: Place
    at: int
    since: Place
    last: yaml.Event | None
    lines: list[str]
    text: str

    @property
    def line(self) -> str:
        """The line where the parser stumbled."""
        return self.lines[self.place.line - 1] if self.place.line <= len(self.lines) else ""


Told = tuple[Place, Code, str, str]


def place_of(event: yaml.Event) -> Place:
    """Where an event begins."""
    return _place(event.start_mark)


def _place(mark: _Mark | None) -> Place:
    return Place(mark.line + 1, mark.column + 1) if mark else Place(1, 1)


class _Mark(Protocol):
    line: int
    column: int


def note_mistake(source: Source, text: str, error: yaml.YAMLError, last: yaml.Event | None) -> None:
    """Note why the text is no YAML. `last` is the newest event before the parser gave up."""
    if not isinstance(error, yaml.MarkedYAMLError) or error.problem_mark is None:
        source.problem(_control(text), "yaml-syntax", "An invisible control sign stands here.", "Delete it, or write the line anew.")
        return
    mark = error.problem_mark
    finding = _Finding(
        error.problem or "",
        error.context or "",
        _place(mark),
        mark.index,
        _place(error.context_mark or mark),
        last,
        text.split("\n"),
        text,
    )
    source.problem(*_told(finding))


def _control(text: str) -> Place:
    found = _CONTROL.search(text)
    start = found.start() if found else 0
    return Place(text.count("\n", 0, start) + 1, start - text.rfind("\n", 0, start))


def _told(finding: _Finding) -> Told:
    for start, code, what, advice in _SIMPLE:
        if finding.said.startswith(start):
            return finding.place, code, what, advice
    for explain in (_alias, _quote, _sign, _colon, _second_colon, _bracket, _block):
        told = explain(finding)
        if told:
            return told
    what = f"This is not YAML: {finding.said or 'it can not be read'}."
    return finding.place, "yaml-syntax", what, "Look at this line and the one before: indentation, a missing `:`, or an open quote."


def _alias(finding: _Finding) -> Told | None:
    if "anchor" in finding.during or "alias" in finding.during:
        return finding.since, "yaml-alias", *ALIAS
    return None


def _quote(finding: _Finding) -> Told | None:
    if "quoted scalar" in finding.during:
        return finding.since, "yaml-syntax", "The quote that opens here is never closed.", _QUOTE
    last = finding.last
    if not isinstance(last, yaml.ScalarEvent) or last.style not in {"'", '"'} or _place(last.end_mark).line != finding.place.line:
        return None
    if place_of(last).line < finding.place.line:
        return place_of(last), "yaml-syntax", f"The quote that opens here is closed only on line {finding.place.line}.", _QUOTE
    return finding.place, "yaml-syntax", "The text goes on after its closing quote.", "Put the whole text in quotes, or none of it."


def _sign(finding: _Finding) -> Told | None:
    if "cannot start any token" not in finding.said:
        return None
    sign = finding.text[finding.at : finding.at + 1]
    if sign == "\t":
        return finding.place, "yaml-syntax", "A tab stands here.", "Indent with spaces: two for each level."
    return finding.place, "yaml-syntax", f"A text can't begin with `{sign}`.", "Put the text in quotes."


def _colon(finding: _Finding) -> Told | None:
    if "could not find expected ':'" not in finding.said:
        return None
    return finding.since, "yaml-syntax", "A `:` is missing on this line.", _COLON


def _second_colon(finding: _Finding) -> Told | None:
    """A `:` where none may be: a line before lacks its own, the line is too far in, or a text holds one."""
    if "mapping values are not allowed" not in finding.said:
        return None
    last = finding.last
    if isinstance(last, yaml.ScalarEvent) and place_of(last).line < _place(last.end_mark).line:
        place = place_of(last)
        if ":" not in finding.lines[place.line - 1][: place.column]:
            return place, "yaml-syntax", "A `:` is missing on this line.", _COLON
        if dash := _NO_SPACE.match(finding.lines[place.line - 1]):
            return Place(place.line, dash.end() - 1), "yaml-syntax", "A space is missing after the `-`.", "Write `- name: value`."
        indent = len(finding.line) - len(finding.line.lstrip())
        return Place(finding.place.line, indent + 1), "yaml-syntax", "This line is indented too far.", _INDENT
    return finding.place, "yaml-syntax", "A second `:` in one value.", "Put the text in quotes if it holds `: `; one `name: value` a line."


def _bracket(finding: _Finding) -> Told | None:
    if "flow" not in finding.during:
        return None
    opens, closes = ("[", "]") if "sequence" in finding.during else ("{", "}")
    if finding.line.strip() and not _NAMED.match(finding.line) and finding.place.line <= len(finding.lines):
        what = f"A `,` or `{closes}` is missing here (the `{opens}` is on line {finding.since.line})."
        return finding.place, "yaml-syntax", what, "Put a comma between two things, and a text with `,` or `:` in quotes."
    place = finding.place if finding.place.line == finding.since.line else _end_before(finding)
    return place, "yaml-syntax", f"The `{opens}` of line {finding.since.line} is not closed.", f"Write `{closes}` where it ends."


def _end_before(finding: _Finding) -> Place:
    """The end of the last line with something on it before the place of the finding, but not before the bracket."""
    number = min(finding.place.line - 1, len(finding.lines))
    while number > finding.since.line and (not (line := finding.lines[number - 1].strip()) or line.startswith("#")):
        number -= 1
    return Place(number, len(finding.lines[number - 1].rstrip()) + 1)


def _block(finding: _Finding) -> Told | None:
    if "block" not in finding.during or "scalar" in finding.during:
        return None
    sign = finding.text[finding.at : finding.at + 1]
    if sign in {"]", "}"}:
        return finding.place, "yaml-syntax", f"There is one `{sign}` too many.", "Take it away, or open it before."
    if sign == ":":
        return finding.place, "yaml-syntax", "There is no name before the `:`.", _COLON
    if finding.line[: finding.place.column - 1].strip(" -"):
        return finding.place, "yaml-syntax", "The line should have ended here.", "Put the whole text in quotes, or begin a new line."
    return finding.place, "yaml-syntax", "This line is indented otherwise than the lines that it belongs to.", _INDENT
