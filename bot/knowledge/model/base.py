"""What every shape is made of: ids, texts, sources."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from types import MappingProxyType
from typing import Annotated, Literal, TypeVar

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    PlainSerializer,
    Strict,
    StringConstraints,
)
from pydantic_core import PydanticCustomError

K = TypeVar("K")
V = TypeVar("V")

Id = Annotated[str, StringConstraints(pattern=r"^[a-z0-9][a-z0-9_.-]*$", max_length=40)]
"""The name that files, answers and reports meet in: lower case a-z, digits, `_`, `-`, `.`; at most 40 characters."""

Line = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=1500)]
"""A piece of text that is shown to people."""

Source = Annotated[str, StringConstraints(strip_whitespace=True, min_length=4, max_length=300)]
"""Where a fact comes from: a web address, or a document by name."""


Flag = Annotated[bool, Strict()]
"""`true` or `false`, and nothing else: `yes`, `1` and `"true"` are refused."""

Whole = Annotated[int, Strict()]
"""A whole number, not in quotes."""

Number = Annotated[float, Strict()]
"""A number, not in quotes."""


def _written_as_date(value: object) -> object:
    """A date is written one way only: pydantic would take seconds since 1970 and times of day as well."""
    if isinstance(value, str) and len(value) == 10 and value[4:8:3] == "--":
        return value
    raise PydanticCustomError("date_written", "no date")


Day = Annotated[dt.date, BeforeValidator(_written_as_date)]
"""A day, `2026-11-23`."""


def freeze(value: Mapping[K, V]) -> Mapping[K, V]:
    """A mapping that can't be changed."""
    return MappingProxyType(dict(value))


def plain(value: object) -> object:
    """A frozen mapping as one that can be written out."""
    return {key: plain(inner) for key, inner in value.items()} if isinstance(value, Mapping) else value


def nothing() -> Mapping[str, V]:
    """A frozen mapping with nothing in it."""
    return MappingProxyType({})


Text = Annotated[Mapping[str, Line], AfterValidator(freeze), PlainSerializer(plain)]
"""Language -> what people see in that language."""

Words = Annotated[Mapping[str, tuple[Line, ...]], AfterValidator(freeze), PlainSerializer(plain)]
"""Language -> words and phrases that people write. `ru`, `uk`, `ar`, … may be here too."""

Clock = Annotated[str, StringConstraints(pattern=r"^([01]\d|2[0-3]):[0-5]\d$")]
"""A time of day in Finland, `HH:MM`."""

Weekday = Literal["MO", "TU", "WE", "TH", "FR", "SA", "SU"]

Kind = Literal[
    "vocational_qualification", "further_qualification", "specialist_qualification", "unit", "apprenticeship",
    "training_agreement", "coaching", "workshop", "preparatory", "basic_education", "upper_secondary", "integration",
    "literacy", "labour_market_training", "recruitment_training", "open_studies", "higher_education",
    "liberal_education", "jotpa", "badge", "short_course", "recognition",
]  # fmt: skip

Role = Literal["counsellor", "coach", "coordinator", "business", "special", "youth", "admin"]

EndName = Literal["routes", "dropin", "human", "employer", "school"]


class Value(BaseModel):
    """The base of all that is read from files: unknown keys are refused and nothing changes after loading."""

    model_config = ConfigDict(frozen=True, extra="forbid", arbitrary_types_allowed=True)


class Sourced(Value):
    """A fact that can go stale: where it came from, when it was last looked at, and whether someone who knows said so."""

    source: Source
    checked_on: Day
    confirmed: Flag
