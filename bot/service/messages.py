"""What comes in from a transport and what goes out to it, the same for every transport.

Chats have names: a person's is whatever the transport calls it (`tg:42` for Telegram's private chat 42), the private chat of
someone of the staff is `staff:42`, the staff group of a region is `group:forssa`.
"""

from __future__ import annotations

import base64
from dataclasses import dataclass, fields
from typing import Any, Literal

import orjson

from bot.dialogue.effects import Button, Keyboard, Rows
from bot.dialogue.turn import Contact, Located, Pressed, Said, Unreadable
from bot.dialogue.turn import Content as PersonContent

TELEGRAM = "tg:"
"""How the names of Telegram's chats and accounts begin; what follows is Telegram's number, negative for a group."""


INVITATION, GROUP_INVITATION = "i-", "g-"
"""How the secret of an invitation begins: for someone of the staff, for a group."""


@dataclass(frozen=True, slots=True)
class Reachable:
    """The person has let the bot in again (`yes`), or shut it out."""

    yes: bool


@dataclass(frozen=True, slots=True)
class Joined:
    """The bot was put into a group."""


@dataclass(frozen=True, slots=True)
class Moved:
    """The group has a new number: it became a supergroup."""

    to: int


@dataclass(frozen=True, slots=True)
class Due:
    """A moment has come that was waited for: `what` is to be looked at for a lead or an attendance, or else for the chat itself."""

    what: str
    lead: int = 0
    attendance: int = 0


Content = PersonContent | Reachable | Joined | Moved | Due


@dataclass(frozen=True, slots=True)
class Incoming:
    """One thing that came in. `chat` is where, `sender` who speaks, if it is a group.

    `reply_to` is the number of the message that it answers. `query` is what Telegram calls the press of a button, to be answered
    with it. `name` is the first name of an account that used an invitation.
    """

    chat: str
    content: Content
    client_language: str | None = None
    sender: str | None = None
    reply_to: int | None = None
    query: str | None = None
    name: str | None = None


@dataclass(frozen=True, slots=True)
class Message:
    """A message to a chat. `number` is its own; with `rewrites` it takes the place of the message of that number.

    `about` says what an answer to this very message is for: `talk:3`, `note:3`. It is never shown. `expires`: after that
    moment (ISO 8601) it is of no use any more, and does not go out. `by_day`: nor does it by night, for nobody waits for it.
    """

    chat: str
    number: int
    text: str
    rows: Rows = ()
    step: str | None = None
    rewrites: bool = False
    keyboard: Keyboard | None = None
    about: str | None = None
    expires: str | None = None
    by_day: bool = False


@dataclass(frozen=True, slots=True)
class Marked:
    """The buttons of the message of that number are these now."""

    chat: str
    number: int
    rows: Rows


@dataclass(frozen=True, slots=True)
class Pin:
    """A place on the map, to a chat."""

    chat: str
    title: str
    address: str
    latitude: float
    longitude: float


@dataclass(frozen=True, slots=True)
class Paper:
    """A file, to a chat. `encoded`: it is no text but bytes, and `text` is their Base64."""

    chat: str
    name: str
    media_type: str
    text: str
    encoded: bool = False

    @property
    def content(self) -> bytes:
        """What is in the file."""
        return base64.b64decode(self.text) if self.encoded else self.text.encode()


@dataclass(frozen=True, slots=True)
class Answer:
    """What the press of a button is answered with: nothing but a sign that it was heard, or a short text over the screen."""

    chat: str
    query: str
    text: str | None = None


@dataclass(frozen=True, slots=True)
class Menu:
    """The commands that a chat's menu shows: name without slash -> what it does."""

    chat: str
    commands: tuple[tuple[str, str], ...]


Outgoing = Message | Marked | Pin | Paper | Answer | Menu

_CONTENTS: dict[str, type[Any]] = {
    kind.__name__: kind for kind in (Said, Pressed, Located, Contact, Unreadable, Reachable, Joined, Moved, Due)
}
_OUTGOING: dict[str, type[Any]] = {kind.__name__: kind for kind in (Message, Marked, Pin, Paper, Answer, Menu)}


_EMPTY: dict[type[Any], dict[str, Any]] = {Reachable: {"yes": False}}
"""What was left out for saying nothing, where it has no default."""

_KINDS: tuple[type[Any], ...] = (Incoming, *_CONTENTS.values(), *_OUTGOING.values())
_FIELDS = {kind: tuple(part.name for part in fields(kind)) for kind in _KINDS}


def _document(value: Any) -> dict[str, Any]:
    """The fields of a value that say something. `asdict`, which copies in depth, took a third of a turn's time."""
    given = {name: getattr(value, name) for name in _FIELDS[type(value)]}
    return {name: said for name, said in given.items() if said is not None and said is not False and said != ()}


def _written(document: dict[str, Any]) -> str:
    return orjson.dumps(document).decode()


def incoming_to_json(incoming: Incoming) -> str:
    """What came in, as it lies in the inbox."""
    content = incoming.content
    return _written({**_document(incoming), "content": {"is": type(content).__name__, **_document(content)}})


def incoming_from_json(text: str) -> Incoming:
    """What `incoming_to_json` wrote."""
    document = orjson.loads(text)
    content = document.pop("content")
    kind = _CONTENTS[content.pop("is")]
    return Incoming(content=kind(**{**_EMPTY.get(kind, {}), **content}), **document)


def due_to_json(due: Due) -> str:
    """A moment that is waited for, as it lies in the outbox."""
    return _written({"what": due.what, "lead": due.lead, "attendance": due.attendance})


def due_from_json(text: str) -> Due:
    """What `due_to_json` wrote."""
    return Due(**orjson.loads(text))


def outgoing_to_json(outgoing: Outgoing) -> str:
    """What goes out, as it lies in the outbox."""
    document = _document(outgoing)
    if "rows" in document:
        document["rows"] = [[(button.id, button.label) for button in row] for row in document["rows"]]
    return _written({"is": type(outgoing).__name__, **document})


def outgoing_from_json(text: str) -> Outgoing:
    """What `outgoing_to_json` wrote."""
    document = orjson.loads(text)
    kind = _OUTGOING[document.pop("is")]
    if kind is Marked:
        document.setdefault("rows", [])
    if "rows" in document:
        document["rows"] = tuple(tuple(Button(*pair) for pair in row) for row in document["rows"])
    if kind is Menu:
        document["commands"] = tuple((name, what) for name, what in document.get("commands", ()))
    made: Outgoing = kind(**document)
    return made


Fate = Literal["sent", "wait", "again", "gone", "moved", "refused"]


@dataclass(frozen=True, slots=True)
class Result:
    """What became of something that was sent.

    `sent` (`remote` is Telegram's number of the message) · `wait` so many `seconds`, this chat only · `again`: the network or
    Telegram failed, and it may have arrived · `gone`: blocked, or the chat is no more · `moved`: the group's number is `remote`
    now · `refused`: Telegram will never take it, for its content.
    """

    fate: Fate
    remote: int | None = None
    seconds: float = 0.0
    reason: str = ""
