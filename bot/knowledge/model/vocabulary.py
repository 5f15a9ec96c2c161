"""`vocabulary/*.yaml` and `messages.yaml`: the many words of a field, and whole messages; one a line."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated

from pydantic import AfterValidator, BeforeValidator, Field, PlainSerializer, WithJsonSchema
from pydantic_core import PydanticCustomError

from bot.knowledge.model.base import Id, Line, Source, Value, freeze, nothing, plain


def _lines(value: object) -> object:
    """The lines of a block of text, without empty ones and those that begin with `#`."""
    if not isinstance(value, str):
        raise PydanticCustomError("lines", "no lines")
    return tuple([line for line in map(str.strip, value.splitlines()) if line and not line.startswith("#")])


Lines = Annotated[tuple[Line, ...], BeforeValidator(_lines), WithJsonSchema({"type": "string"})]
"""A block of text with one entry a line."""

Lists = Annotated[Mapping[str, Lines], AfterValidator(freeze), PlainSerializer(plain)]
"""Language -> words and phrases that people write, one a line."""


class Vocabulary(Value):
    """What belongs to one field of study and work: not each entry decides, all together teach what its words are like."""

    field: Id
    source: Source
    occupations: Lists = Field(default_factory=nothing)
    """Names of trades and titles, in the basic form; a trade of two fields stands in both."""
    words: Lists = Field(default_factory=nothing)
    """Tools, materials, products, places of work, courses, slang."""
    activities: Lists = Field(default_factory=nothing)
    """What one does and can: as people say it, and as lists of skills do."""


class MessagesFile(Value):
    """`messages.yaml`: messages by which those that are for Opastin are told from the others."""

    ours: Lists
    elsewhere: Lists
    """What people write to a bot that has nothing to do with studies, work or guidance."""
