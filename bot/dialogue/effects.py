"""What a turn leads to: data, not calls."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from bot.guidance.plan import Plan

if TYPE_CHECKING:
    from bot.dialogue.sheet import Sheet


@dataclass(frozen=True, slots=True)
class Button:
    """A button: what it is called, and its stable id of at most 64 bytes."""

    id: str
    label: str


Rows = tuple[tuple[Button, ...], ...]


Keyboard = Literal["location", "contact", "remove", "reply"]
"""What a message does to the keyboard that an app shows below the talk: a button that shares where one is, or one's telephone
number (its label is that of the only button of the message); that keyboard taken away; an answer to this very message asked for."""


@dataclass(frozen=True, slots=True)
class Say:
    """A new message to the person. `step` names the question that waits for an answer."""

    text: str
    rows: Rows = ()
    step: str | None = None
    keyboard: Keyboard | None = None


@dataclass(frozen=True, slots=True)
class Rewrite:
    """An earlier message shows this instead."""

    message: int
    text: str
    rows: Rows = ()
    step: str | None = None


@dataclass(frozen=True, slots=True)
class Mark:
    """The buttons of an earlier message are these now, and its text stays: what was chosen is ticked."""

    message: int
    rows: Rows


@dataclass(frozen=True, slots=True)
class Venue:
    """A place on the map."""

    title: str
    address: str
    latitude: float
    longitude: float


@dataclass(frozen=True, slots=True)
class Document:
    """A file of text for the person to keep: what it is called, and its media type."""

    name: str
    media_type: str
    text: str


@dataclass(frozen=True, slots=True)
class Come:
    """The person means to come to that session. What is told of them is what those on duty see without knowing who it is.

    `about`: the fields that they are interested in, or else what they want (an option of `goal`).
    """

    dropin: str
    date: dt.date
    place: str | None
    language: str
    about: tuple[str, ...]
    reminder: bool


@dataclass(frozen=True, slots=True)
class NotComing:
    """The person does not come to that session after all."""

    dropin: str
    date: dt.date


@dataclass(frozen=True, slots=True)
class Brief:
    """What those on duty at that session may read beforehand, as in a lead's summary; None: nothing."""

    dropin: str
    date: dt.date
    summary: Mapping[str, object] | None


@dataclass(frozen=True, slots=True)
class Remind:
    """The person wants to be reminded of the sessions that they mean to come to, or not."""

    on: bool


Helped = Literal["yes", "some", "no"]


@dataclass(frozen=True, slots=True)
class Attended:
    """What the person says of a session that has been: whether they came, whether it helped; None: they have not said."""

    dropin: str
    date: dt.date
    came: bool | None = None
    helped: Helped | None = None


@dataclass(frozen=True, slots=True)
class KeepPlan:
    """Keep this version of the person's plan. `by`: whose proposal it was (an id of the staff); None: the person's own."""

    plan: Plan
    by: str | None = None


@dataclass(frozen=True, slots=True)
class PrintPlan:
    """The plan as a document for the person to keep: `name` is that of the file."""

    name: str
    sheet: Sheet


@dataclass(frozen=True, slots=True)
class SharePlan:
    """The counsellor who has that lead may see the plan from now on, or may not any more. They are told, and so is the person."""

    lead: int
    on: bool


@dataclass(frozen=True, slots=True)
class AnswerProposal:
    """What the person says to a counsellor's proposal."""

    lead: int
    staff: str
    accepted: bool


@dataclass(frozen=True, slots=True)
class TellVersions:
    """Show the person the earlier versions of the plan: when each was made, and by whom; or the one of that number."""

    version: int | None = None


@dataclass(frozen=True, slots=True)
class DropPlan:
    """Erase the plan, with all its versions."""


@dataclass(frozen=True, slots=True)
class AskAgain:
    """Ask about the plan at that moment, and at no other; None: at none."""

    at: dt.datetime | None


Went = Literal["studying", "working", "unemployed", "job_search", "outside"]
"""How it went, in the funder's five (an `Outcome` of a lead)."""


@dataclass(frozen=True, slots=True)
class TellOutcome:
    """How it went so many months after the plan was made; `outcome` None: they were asked, and would rather not say."""

    months: int
    outcome: Went | None


@dataclass(frozen=True, slots=True)
class ShowPeriod:
    """Show the person's period of learning at work; with `unit`, the skills that it asks for."""

    unit: str | None = None


@dataclass(frozen=True, slots=True)
class TickSkill:
    """The person has learned that skill of a unit, or not after all; the message whose button it was shows it."""

    unit: str
    skill: str
    message: int | None = None


@dataclass(frozen=True, slots=True)
class OpenLead:
    """Pass the person to a human. `summary` is what the one who claims will read: plain JSON."""

    region: str
    role: str
    summary: Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Forget:
    """Erase everything that is kept of the person."""


@dataclass(frozen=True, slots=True)
class ShowMenu:
    """The menu of commands in the language that is spoken now: the person has changed it."""


@dataclass(frozen=True, slots=True)
class TellKept:
    """Show the person everything that is kept of them."""


@dataclass(frozen=True, slots=True)
class LookAgain:
    """Look at the saved routes again at that moment, instead of at any that was set before; None: at none."""

    at: dt.datetime | None


@dataclass(frozen=True, slots=True)
class Missed:
    """Nobody had an answer to this. `text` has no identity codes; it is kept only if the person lets things be kept."""

    text: str
    language: str
    step: str | None


Attending = Come | NotComing | Brief | Remind | Attended
"""Effects about sessions that the person means to come to."""

Planning = KeepPlan | PrintPlan | SharePlan | AnswerProposal | TellVersions | DropPlan | AskAgain | TellOutcome
"""Effects about the person's plan."""

Training = ShowPeriod | TickSkill
"""Effects about the person's period of learning at work."""

Effect = (
    Say | Rewrite | Mark | Venue | Document | OpenLead | Forget | ShowMenu | TellKept | LookAgain | Missed | Attending | Planning | Training
)
