"""`valo.yaml`: learning at work with a coach, part by part of a qualification (VALO coaching).

What a period is made of (phases, units with the skills they ask for, where these can be learned), what qualifications of then are
called today, and what a person is asked beforehand. All of it is judged by the coach, never by the bot.
"""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field, StringConstraints, model_validator
from pydantic_core import PydanticCustomError

from bot.knowledge.model.base import Id, Sourced, Text, Value, Whole

Short = Annotated[str, StringConstraints(pattern=r"^[a-z0-9][a-z0-9_-]*$", max_length=20)]
"""An id that stands in a button beside others: at most 20 characters."""

Code = Annotated[str, StringConstraints(pattern=r"^\d{6}$")]
"""The number of a qualification in the national list (koulutuskoodi)."""

Month = Annotated[Whole, Field(ge=1, le=24)]


class Phase(Value):
    """A phase of the period, by its months, both included: 1 is the first. Phases may overlap."""

    id: Short
    month_from: Month
    month_to: Month
    names: Text
    what: Text

    @model_validator(mode="after")
    def _in_order(self) -> Phase:
        if self.month_to < self.month_from:
            raise PydanticCustomError("phase_months", "`month_to` is less than `month_from`")
        return self


class Qualification(Sourced):
    """A qualification of today whose units can be learned."""

    id: Id
    code: Code
    level: Literal["vocational", "further", "specialist"]
    names: Text


class Former(Sourced):
    """A qualification of then, and the one that took its place."""

    code: Code
    names: Text
    today: Id


class Skill(Value):
    """One thing that a unit asks one to be able to do."""

    id: Short
    texts: Text


class Requirements(Sourced):
    """The skills that a unit asks for, from one source."""

    skills: tuple[Skill, ...]


class ValoUnit(Sourced):
    """A unit of a qualification. Without `requirements` the coach writes the skills of each trainee."""

    id: Short
    qualification: Id
    names: Text
    credits: Annotated[Whole, Field(ge=1, le=100)]
    requirements: Requirements | None = None


class Environment(Sourced):
    """A place where one learns by working, and which units it can give (none named: that must be asked)."""

    id: Short
    names: Text
    place: Id
    units: tuple[Short, ...] = ()


class Choice(Value):
    """An answer that has a button."""

    id: Short
    names: Text


class Asked(Value):
    """A question of the interview: `names` is what the coach's note calls it. Own words are always an answer."""

    id: Short
    names: Text
    texts: Text
    options: tuple[Choice, ...] = ()


class ValoFile(Value):
    """`valo.yaml`; it need not be there."""

    months: Month = 6
    """How long a period is."""
    phases: tuple[Phase, ...] = ()
    qualifications: tuple[Qualification, ...] = ()
    former: tuple[Former, ...] = ()
    units: tuple[ValoUnit, ...] = ()
    environments: tuple[Environment, ...] = ()
    interview: tuple[Asked, ...] = ()
