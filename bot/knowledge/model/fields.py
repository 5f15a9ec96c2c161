"""`fields.yaml`: areas of study and work, and the words people have for them."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from bot.knowledge.model.base import Id, Number, Source, Text, Value, Words


class Interests(Value):
    """How much the work of a field is of each interest type, 1-7 (the scale of O*NET)."""

    r: Annotated[Number, Field(ge=1, le=7)]
    i: Annotated[Number, Field(ge=1, le=7)]
    a: Annotated[Number, Field(ge=1, le=7)]
    s: Annotated[Number, Field(ge=1, le=7)]
    e: Annotated[Number, Field(ge=1, le=7)]
    c: Annotated[Number, Field(ge=1, le=7)]


class StudyField(Value):
    """An area of study or work (koulutusala), and the words people have for it."""

    id: Id
    was: tuple[Id, ...] = ()
    names: Text
    short: Text
    """The name on a button: at most three words."""
    words: Words
    """Everyday words: the field, its places of work, tools and materials."""
    occupations: Words
    """Names of trades and titles, in the basic form."""
    activities: Words
    """What one does there, as people say it: «hoitaa vanhuksia», «korjata autoja»."""
    interests: Interests


class FieldsFile(Value):
    """`fields.yaml`."""

    interests_source: Source
    fields: tuple[StudyField, ...]
