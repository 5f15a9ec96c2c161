"""What comes in from a person: one turn."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Said:
    """Something written."""

    text: str


@dataclass(frozen=True, slots=True)
class Pressed:
    """A button, by its id. `message` is the number of the message it hangs on, where that is known."""

    button: str
    message: int | None = None


@dataclass(frozen=True, slots=True)
class Located:
    """A shared location, in degrees north and east (WGS 84)."""

    latitude: float
    longitude: float


@dataclass(frozen=True, slots=True)
class Contact:
    """A shared telephone number."""

    phone: str


Content = Said | Pressed | Located | Contact


@dataclass(frozen=True, slots=True)
class Turn:
    """One thing that came from a person. `client_language` is what their app is set to (ISO 639-1)."""

    content: Content
    client_language: str | None = None
