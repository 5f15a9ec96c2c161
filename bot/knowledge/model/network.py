"""`places.yaml` and `network.yaml`: where and who."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Literal

from pydantic import AfterValidator, Field, PlainSerializer, StringConstraints, model_validator
from pydantic_core import PydanticCustomError

from bot.knowledge.model.base import (
    Clock,
    Day,
    Id,
    Line,
    Number,
    Role,
    Sourced,
    Text,
    Value,
    Weekday,
    Whole,
    freeze,
    nothing,
    plain,
)


class Place(Value):
    """A municipality. `region` is its guidance region, `employment_area` the authority's: two different things."""

    id: Id
    code: Annotated[str, StringConstraints(pattern=r"^\d{3}$")]
    names: Text
    region: Id | None = None
    employment_area: Id | None = None
    neighbours: tuple[Id, ...] = ()
    also: tuple[Line, ...] = ()
    """What people call it, in any language and spelling: «hml», «Riksu», «Hyvinge»; and its villages and districts."""
    lat: Annotated[Number, Field(ge=59, le=71)]
    lon: Annotated[Number, Field(ge=19, le=32)]


class EmploymentArea(Sourced):
    """A työllisyysalue: who arranges employment services since 1.1.2025."""

    id: Id
    names: Text


class PlacesFile(Value):
    """`places.yaml`."""

    employment_areas: tuple[EmploymentArea, ...]
    places: tuple[Place, ...]


class Organisation(Sourced):
    """A school, an authority or an association. No person's name, number or address is ever here."""

    id: Id
    names: Text
    kind: Literal["provider", "employment_services", "guidance", "association", "development"]
    places: tuple[Id, ...] = ()
    site: Annotated[str, StringConstraints(pattern=r"^https://")] | None = None


class Lead(Value):
    """Which organisation leads a region's network, by period."""

    organisation: Id
    since: Day | None = None
    until: Day | None = None

    @model_validator(mode="after")
    def _ends_after_it_starts(self) -> Lead:
        if self.since and self.until and self.until < self.since:
            raise PydanticCustomError("lead_dates", "`until` is before `since`")
        return self


class Hours(Value):
    """Working hours: when somebody reads the queue."""

    days: tuple[Weekday, ...]
    opens: Clock
    closes: Clock

    @model_validator(mode="after")
    def _opens_before_it_closes(self) -> Hours:
        if self.closes <= self.opens:
            raise PydanticCustomError("hours", "`closes` is not after `opens`")
        return self


class Region(Sourced):
    """A region of guidance, with its staff group `group:REGION`, roles, rotating lead and working hours."""

    id: Id
    names: Text
    roles: tuple[Role, ...]
    leads: tuple[Lead, ...] = ()
    hours: Hours
    answer_within_hours: Annotated[Whole, Field(ge=1, le=80)]
    """The promise: an answer within this many working hours."""


class Service(Sourced):
    """A service beside the drop-ins, told to those of the right age: Ohjaamo."""

    id: Id
    names: Text
    places: tuple[Id, ...]
    ages: tuple[Id, ...]
    what: Text
    site: Annotated[str, StringConstraints(pattern=r"^https://")] | None = None


class Routing(Value):
    """Who gets a lead: the first rule whose every condition holds.

    `when` maps a slot, or `kind` (of a route that was shown), to the options of which one must be there; a role that the
    region lacks is passed over.
    """

    role: Role
    when: Annotated[Mapping[str, tuple[Id, ...]], AfterValidator(freeze), PlainSerializer(plain)] = Field(default_factory=nothing)


class NetworkFile(Value):
    """`network.yaml`. `fallback_region` gets the leads of those whose place has no region."""

    regions: tuple[Region, ...]
    organisations: tuple[Organisation, ...]
    services: tuple[Service, ...] = ()
    routing: tuple[Routing, ...]
    fallback_region: Id
