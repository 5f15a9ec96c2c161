"""What comes in from a person: one turn."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, get_args

UnreadableKind = Literal["voice", "photo", "video", "sticker", "document", "forwarded", "other"]

UNREADABLE_KINDS: tuple[UnreadableKind, ...] = get_args(UnreadableKind)


@dataclass(frozen=True, slots=True)
class Said:
    """Something written. `edited`: it takes the place of something that was written before. `scrubbed`: an identity code was taken out."""

    text: str
    edited: bool = False
    scrubbed: bool = False


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


@dataclass(frozen=True, slots=True)
class Unreadable:
    """Something that can't be read here: a voice message, a picture, somebody else's words passed on."""

    kind: UnreadableKind


Content = Said | Pressed | Located | Contact | Unreadable


@dataclass(frozen=True, slots=True)
class Turn:
    """One thing that came in from a person. `client_language` is what their app is set to (ISO 639-1)."""

    content: Content
    client_language: str | None = None
