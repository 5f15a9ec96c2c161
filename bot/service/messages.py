"""What comes in from a transport and what goes out to it, the same for every transport."""

from __future__ import annotations

from dataclasses import dataclass

from bot.dialogue.effects import Rows
from bot.dialogue.turn import Content


@dataclass(frozen=True, slots=True)
class Incoming:
    """One thing that came in. `chat` is a person's chat, `staff:ID`, or `group:REGION`; `sender` speaks in a group."""

    chat: str
    content: Content
    client_language: str | None = None
    sender: str | None = None


@dataclass(frozen=True, slots=True)
class Message:
    """A message to a chat. `number` is its own; with `rewrites` it takes the place of the message of that number."""

    chat: str
    number: int
    text: str
    rows: Rows = ()
    step: str | None = None
    rewrites: bool = False


@dataclass(frozen=True, slots=True)
class Pin:
    """A place on the map, to a chat."""

    chat: str
    title: str
    address: str
    latitude: float
    longitude: float


Outgoing = Message | Pin
