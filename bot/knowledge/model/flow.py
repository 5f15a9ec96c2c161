"""`flow.yaml` and `inventory.yaml`: languages, slots, steps, and the statements for those who don't know."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Literal

from pydantic import AfterValidator, Field, PlainSerializer, StringConstraints, model_validator
from pydantic_core import PydanticCustomError

from bot.knowledge.model.base import Flag, Id, Line, Source, Text, Value, Whole, freeze, nothing, plain


class Language(Value):
    """A language the bot speaks. `fallback`: where a text is missing, this language's is shown instead."""

    id: Id
    name: Line
    fallback: Id | None = None
    greeted_in: tuple[str, ...] = ()
    """Client languages (ISO 639-1) that get this language first, besides its own code."""


class Slot(Value):
    """A named fact the flow can fill. The labels of options are texts: `option-SLOT-OPTION`."""

    id: Id
    options: tuple[Id, ...] = ()
    options_from: Literal["places", "fields"] | None = None
    several: Flag = False
    ordered: Flag = False
    """The options stand from least to most, so that a route can ask for `at_least` or `at_most`."""
    asked_only: Flag = False
    """Filled from words only while its question waits: «kolme» means something else elsewhere."""

    @model_validator(mode="after")
    def _options_come_from_one_place(self) -> Slot:
        if bool(self.options) == bool(self.options_from):
            raise PydanticCustomError("slot_options", "give either `options` or `options_from`, not both and not neither")
        return self


class Step(Value):
    """One question of the flow. It fills the slot it is named after, or `slot`; `next` is where every answer leads.

    `ask: inventory` asks the statements of `inventory.yaml` in a row.
    """

    id: Id
    slot: Id | None = None
    ask: Literal["choice", "several", "inventory"]
    next: Id
    next_when: Annotated[Mapping[str, Id], AfterValidator(freeze), PlainSerializer(plain)] = Field(default_factory=nothing)
    """Option -> another step or end than `next`."""
    always: Flag = False
    """Asked even when no answer would change what is shown (consent, goal)."""
    refines: Flag = False
    """Asked only after a first result, to sharpen it."""
    pool: Id | None = None
    """Questions on one way that name the same pool come in the order in which their answers are expected to change most, reckoned for
    each person; all others come where the flow puts them."""
    skip: Flag = True

    @property
    def fills(self) -> str:
        """The slot that the answer goes to."""
        return self.slot or self.id


class Budget(Value):
    """How many questions may come before the first result; the inventory's statements count."""

    known: Annotated[Whole, Field(ge=1, le=12)]
    unsure: Annotated[Whole, Field(ge=1, le=20)]


class FlowFile(Value):
    """`flow.yaml`: languages, slots, and the steps that fill them. The ends are the code's: `routes`, `dropin` and so on."""

    languages: tuple[Language, ...]
    slots: tuple[Slot, ...]
    start: Id
    steps: Annotated[tuple[Step, ...], Field(max_length=200)]
    longest: Annotated[Whole, Field(ge=1, le=60)]
    """No way through the flow has more questions than this."""
    first_result: Budget


InterestType = Literal["r", "i", "a", "s", "e", "c"]
"""Holland's six interest types: realistic, investigative, artistic, social, enterprising, conventional."""


class Statement(Value):
    """One thing a person may like doing. The id begins with the letter of its interest type: `r-tools`."""

    id: Annotated[str, StringConstraints(pattern=r"^[riasec]-[a-z]+$", max_length=20)]
    texts: Text

    @property
    def type(self) -> str:
        """The letter of the interest type."""
        return self.id[0]


class InventoryFile(Value):
    """`inventory.yaml`: a few statements for those who don't know, one of each interest type at least."""

    source: Source
    statements: tuple[Statement, ...]
