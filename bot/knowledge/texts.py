"""The texts that people see: Project Fluent files, one a language, under `knowledge/texts/`."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from fluent.runtime import FluentBundle
from fluent.syntax import FluentParser, ast, visitor

Value = str | int | float
"""What may be put into a text."""


@dataclass(frozen=True, slots=True)
class Message:
    """One message of a file: where it stands, what may be put into it, and how long it is as written."""

    id: str
    line: int
    variables: frozenset[str]
    references: frozenset[str]
    length: int


@dataclass(frozen=True, slots=True)
class Mistake:
    """A place that is not Fluent, in Fluent's own words."""

    line: int
    column: int
    said: str


@dataclass(frozen=True, slots=True)
class TextFile:
    """One language's file, parsed."""

    resource: ast.Resource
    messages: tuple[Message, ...]
    mistakes: tuple[Mistake, ...]


class _Names(visitor.Visitor):
    """Gathers the variables and the messages that a message refers to."""

    def __init__(self) -> None:
        self.variables: set[str] = set()
        self.references: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802 - the name that fluent.syntax calls
        self.variables.add(node.id.name)

    def visit_MessageReference(self, node: ast.MessageReference) -> None:  # noqa: N802 - as above
        self.references.add(node.id.name)


def parse(text: str) -> TextFile:
    """The file's messages, in order, and the places that could not be read."""
    resource = FluentParser().parse(text)
    starts = _line_starts(text)
    messages = tuple(_message(entry, starts) for entry in resource.body if isinstance(entry, ast.Message))
    mistakes = tuple(_mistake(entry, starts) for entry in resource.body if isinstance(entry, ast.Junk))
    return TextFile(resource, messages, mistakes)


def _span(node: ast.SyntaxNode) -> ast.Span:
    assert node.span is not None, "the parser gives every node its span"  # noqa: S101 - by the parser's contract
    return node.span


def _line_starts(text: str) -> list[int]:
    return [0, *(index + 1 for index, letter in enumerate(text) if letter == "\n")]


def _position(offset: int, starts: list[int]) -> tuple[int, int]:
    line = bisect_right(starts, offset)
    return line, offset - starts[line - 1] + 1


def _message(entry: ast.Message, starts: list[int]) -> Message:
    names = _Names()
    names.visit(entry)
    line, _ = _position(_span(entry).start, starts)
    length = _span(entry).end - _span(entry).start
    return Message(entry.id.name, line, frozenset(names.variables), frozenset(names.references), length)


def _mistake(entry: ast.Junk, starts: list[int]) -> Mistake:
    note = entry.annotations[0] if entry.annotations else None
    offset = _span(note or entry).start
    line, column = _position(min(offset, _span(entry).end), starts)
    return Mistake(line, column, (note.message if note else None) or "it can't be read")


@dataclass(frozen=True, slots=True, eq=False)
class Texts:
    """Every language's texts. A language without a text takes it from its fallback."""

    bundles: Mapping[str, FluentBundle]
    fallbacks: Mapping[str, str]

    def say(self, language: str, name: str, /, **values: Value) -> str:
        """The text `name` in `language`, with `values` put in. KeyError: no language of the chain has it."""
        for candidate in self._chain(language):
            bundle = self.bundles[candidate]
            pattern = bundle.get_message(name).value if bundle.has_message(name) else None
            if pattern is not None:
                text, errors = bundle.format_pattern(pattern, values)
                if errors:
                    raise errors[0]
                return str(text)
        raise KeyError(name)

    def has(self, language: str, name: str) -> bool:
        """Whether the language or a fallback of it has the text."""
        return any(self.bundles[candidate].has_message(name) for candidate in self._chain(language))

    def _chain(self, language: str) -> Iterator[str]:
        current: str | None = language
        while current is not None:
            yield current
            current = self.fallbacks.get(current)


def bundle(language: str, resource: ast.Resource) -> FluentBundle:
    """The texts of one language, ready to be filled in. `fi-simple` follows the grammar of `fi`."""
    result = FluentBundle([language.split("-", maxsplit=1)[0]], use_isolating=False)
    result.add_resource(resource)
    return result
