"""`routes/*.yaml` and `kinds.yaml`: the ways to learn."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Literal

from pydantic import AfterValidator, Field, PlainSerializer, model_validator
from pydantic_core import PydanticCustomError

from bot.knowledge.model.base import Day, Flag, Id, Kind, Line, Sourced, Text, Value, Whole, freeze, plain

Check = Literal[
    "school_selects", "finnish_test", "health", "needs_workplace", "fee", "agree_before_start", "integration_plan",
    "services_decide", "coach_decides", "recognition", "credits", "degree", "card", "dates", "own_costs", "tuition_fee",
]  # fmt: skip
"""What must still be asked of a human before it is certain; each has a text `check-NAME`."""

Application = Literal["continuous", "joint", "separate", "employer_first", "services", "workshop", "enrol", "provider", "authority"]
"""How one applies; each has a text `apply-NAME`."""

Income = Literal[
    "study_grant", "unemployment_benefit", "travel_allowance", "wage", "wage_subsidy", "integration_benefit",
    "study_leave", "none",
]  # fmt: skip
"""What one lives on meanwhile, usually; each has a text `income-NAME`."""

Cost = Literal["free", "small_fee", "fee", "varies"]
"""What it costs; each has a text `cost-NAME`."""

Mode = Literal["workplace", "day", "evening", "online"]


class Level(Value):
    """Bounds on an ordered slot: from `at_least` to `at_most`, both included."""

    at_least: Id | None = None
    at_most: Id | None = None


class Requires(Value):
    """Hard requirements: who may. A list is the accepted options; what is not named is not required."""

    age: tuple[Id, ...] = ()
    education: tuple[Id, ...] = ()
    situation: tuple[Id, ...] = ()
    unemployed_for: tuple[Id, ...] = ()
    finnish: Level | None = None
    qualification: tuple[Line, ...] = ()
    """Qualifications, one of which one must have: each by its name, as it is given by some route."""
    permit: tuple[Line, ...] = ()
    """Permits or cards, one of which one must have: each by its name, as it is given by some route."""


class Gives(Value):
    """What one has afterwards. `finnish` and `education` are options of those slots; `qualification` is its name."""

    education: Id | None = None
    finnish: Id | None = None
    qualification: Line | None = None
    titles: tuple[Line, ...] = ()
    permit: Line | None = None
    """A permit or card to work in the trade."""
    part_of: Line | None = None
    """The qualification, by its name, of which one has a part afterwards; it counts when one goes on to the whole."""


class Unit(Value):
    """A part of a qualification (tutkinnon osa), with its credits (osp)."""

    names: Text
    credits: Annotated[Whole, Field(ge=1, le=100)]


class Months(Value):
    """How long it usually takes, in months (0 = less than one)."""

    at_least: Annotated[Whole, Field(ge=0, le=120)]
    at_most: Annotated[Whole, Field(ge=0, le=120)]

    @model_validator(mode="after")
    def _in_order(self) -> Months:
        if self.at_most < self.at_least:
            raise PydanticCustomError("months", "`at_most` is less than `at_least`")
        return self


class Money(Value):
    """What it costs, and what one lives on meanwhile."""

    cost: Cost
    income: tuple[Income, ...]


class Period(Value):
    """When one can apply: from the day it `opens` to the day it `closes`, both included."""

    opens: Day
    closes: Day

    @model_validator(mode="after")
    def _in_order(self) -> Period:
        if self.closes < self.opens:
            raise PydanticCustomError("period", "`closes` is before `opens`")
        return self


class Route(Sourced):
    """A way to learn: what it is, for whom, what it requires and gives, how one applies, what it costs.

    `for` says in one sentence whom it suits. `places` are municipalities, or `anywhere`. What the route's `kind`
    requires (`kinds.yaml`) is required too, unless the route says otherwise of the same slot.
    """

    id: Id
    was: tuple[Id, ...] = ()
    kind: Kind
    fields: tuple[Id, ...]
    places: tuple[Id, ...]
    provider: Id | None = None
    names: Text
    who: Annotated[Text, Field(alias="for")]
    requires: Requires
    gives: Gives
    modes: tuple[Mode, ...] = ()
    months: Months | None = None
    units: tuple[Unit, ...] = ()
    apply: Application
    applying: tuple[Period, ...] = ()
    """The application periods that are known, in any order; none where one can apply all year, or none is known."""
    ends: Day | None = None
    """The last day on which it is offered, where that is known."""
    money: Money
    special: Flag = False
    """Special needs education: put first for those who want such support, and after the others for the rest."""
    supports: tuple[Id, ...] = ()
    """Options of the slot `support` that it is good for."""
    checks: tuple[Check, ...] = ()
    note: Text | None = None
    """Anything else one should know, in a sentence or two."""


class RoutesFile(Value):
    """`routes/*.yaml`: in any number of files, by place or by provider, as the admins like."""

    routes: tuple[Route, ...]


class KindRules(Sourced):
    """What is true of every route of a kind: who may (`requires`), and whom it suits, by the answers.

    `suits` maps a slot to option -> points, from -3 (hardly) to 3 (made for them). `only_when_known` names slots whose
    answer must be known before such a route is shown (nobody is offered a literacy course for not having said).
    """

    id: Kind
    names: Text
    what: Text
    """What it is, in a sentence."""
    requires: Requires = Requires()
    only_when_known: tuple[Id, ...] = ()
    suits: Annotated[
        Mapping[str, Annotated[Mapping[str, Annotated[Whole, Field(ge=-3, le=3)]], AfterValidator(freeze), PlainSerializer(plain)]],
        AfterValidator(freeze),
        PlainSerializer(plain),
    ]
    for_employers: Text | None = None
    """What it is for a firm; employers are shown only the kinds that have it."""
    judged_by: tuple[Literal["school", "employer", "coach", "services", "counsellor"], ...]
    """Who decides; the bot never does."""


class KindsFile(Value):
    """`kinds.yaml`: one entry for every kind of route."""

    kinds: tuple[KindRules, ...]
