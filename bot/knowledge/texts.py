"""The texts that people see: Project Fluent files, one a language, under `knowledge/texts/`."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache

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
    used_at: Mapping[str, tuple[int, int]] = field(default_factory=dict)
    """Line and column of the first use of each variable (`$name`), message, term (`-name`) and function (`NAME()`)."""
    blank: bool = False
    """It has no text, or only spaces."""


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
    """Gathers what a message refers to, with the place of the first use: `$variable`, `message`, `-term`, `FUNCTION()`."""

    def __init__(self) -> None:
        self.first: dict[str, int] = {}

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802 - the name that fluent.syntax calls
        self.first.setdefault(f"${node.id.name}", _span(node).start)

    def visit_MessageReference(self, node: ast.MessageReference) -> None:  # noqa: N802 - as above
        attribute = f".{node.attribute.name}" if node.attribute else ""
        self.first.setdefault(f"{node.id.name}{attribute}", _span(node).start)

    def visit_TermReference(self, node: ast.TermReference) -> None:  # noqa: N802 - as above
        self.first.setdefault(f"-{node.id.name}", _span(node).start)

    def visit_FunctionReference(self, node: ast.FunctionReference) -> None:  # noqa: N802 - as above
        self.first.setdefault(f"{node.id.name}()", _span(node).start)
        self.generic_visit(node)


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
    variables = frozenset(name[1:] for name in names.first if name.startswith("$"))
    references = frozenset(name for name in names.first if not name.startswith("$"))
    used_at = {name: _position(offset, starts) for name, offset in names.first.items()}
    return Message(entry.id.name, line, variables, references, length, used_at, _is_blank(entry.value))


def _is_blank(pattern: ast.Pattern | None) -> bool:
    elements = pattern.elements if pattern else []
    return not any(_shows(element) for element in elements)


def _shows(element: ast.TextElement | ast.Placeable) -> bool:
    if isinstance(element, ast.TextElement):
        return bool(element.value.strip())
    return not isinstance(element.expression, ast.StringLiteral) or bool(element.expression.value.strip())


def _mistake(entry: ast.Junk, starts: list[int]) -> Mistake:
    """Where it stumbled, or, if that is only after the blank that follows, where the text before ends."""
    note = entry.annotations[0] if entry.annotations else None
    begins = _span(entry).start
    offset = min(_span(note or entry).start, _span(entry).end) - begins
    content = entry.content or ""
    while offset and not content[offset - 1 : offset + 1].strip():
        offset -= 1
    line, column = _position(begins + offset, starts)
    return Mistake(line, column, (note.message if note else None) or "it can't be read")


@dataclass(frozen=True, slots=True, eq=False)
class Texts:
    """Every language's texts. A language without a text takes it from its fallback."""

    bundles: Mapping[str, FluentBundle]
    fallbacks: Mapping[str, str]

    def say(self, language: str, name: str, /, **values: Value) -> str:
        """The text `name` in `language`, with `values` put in. KeyError: no language of the chain has it."""
        return self._filled(language, name, values) if values else _always_the_same(self, language, name)

    def _filled(self, language: str, name: str, values: Mapping[str, Value]) -> str:
        for candidate in self._chain(language):
            bundle = self.bundles[candidate]
            pattern = bundle.get_message(name).value if bundle.has_message(name) else None
            if pattern is not None:
                text, errors = bundle.format_pattern(pattern, dict(values))
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


@lru_cache(maxsize=4096)
def _always_the_same(texts: Texts, language: str, name: str) -> str:
    """A text into which nothing is put: most of what a turn says."""
    return texts._filled(language, name, {})


def bundle(language: str, resource: ast.Resource) -> FluentBundle:
    """The texts of one language, ready to be filled in. `fi-simple` follows the grammar of `fi`."""
    result = FluentBundle([language.split("-", maxsplit=1)[0]], use_isolating=False)
    result.add_resource(resource)
    return result
