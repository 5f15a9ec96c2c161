"""What a turn leads to: data, not calls."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal


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


Effect = Say | Rewrite | Mark | Venue | OpenLead | Forget | ShowMenu | TellKept | LookAgain | Missed
