"""The line protocol of `opastin chat --jsonl`: one JSON object a line in, some out, then `{"done": true}`."""

from __future__ import annotations

import base64
import datetime as dt
import json
import re
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any, TextIO

from bot.dialogue.effects import Rows
from bot.dialogue.turn import Contact, Content, Located, Pressed, Said
from bot.errors import OpastinError
from bot.service.messages import Answer, Incoming, Marked, Menu, Message, Outgoing, Paper, Pin

KEYS = frozenset({"chat", "text", "press", "message", "location", "contact", "lang", "from", "reply_to", "advance", "now"})
CONTENTS = ("text", "press", "location", "contact")
MAX_CHAT = 100
MAX_LINE = 1_000_000

_DURATION = re.compile(r"P(?:(\d{1,5})W)?(?:(\d{1,5})D)?(?:T(?:(\d{1,6})H)?(?:(\d{1,6})M)?(?:(\d{1,8})S)?)?")


class NotInputError(OpastinError):
    """A line that is no valid input: it is told, and the next one is read."""


@dataclass(frozen=True, slots=True)
class Advance:
    """Move the clock on."""

    by: dt.timedelta


@dataclass(frozen=True, slots=True)
class Now:
    """Put the clock to a moment."""

    moment: dt.datetime


Line = Incoming | Advance | Now


def parse(line: str) -> Line:
    """What a line asks for. NotInputError: it says what is wrong with it."""
    if len(line) > MAX_LINE:
        raise NotInputError(f"The line is longer than {MAX_LINE} letters.")
    try:
        data = json.loads(line)
        json.dumps(data, ensure_ascii=False).encode()  # Half a letter (a lone surrogate) is JSON, but no text that could be kept.
    except (ValueError, RecursionError) as error:
        raise NotInputError(f"This line is not JSON: {error}.") from None
    if not isinstance(data, dict):
        raise NotInputError('A line is one JSON object: {"chat": "a", "text": "moi"}.')
    unknown = sorted(set(data) - KEYS)
    if unknown:
        raise NotInputError(f"`{unknown[0]}` is not known here. Known: {', '.join(sorted(KEYS))}.")
    if "advance" in data:
        return Advance(_duration(data["advance"]))
    if "now" in data:
        return Now(moment(data["now"]))
    return _incoming(data)


def _incoming(data: dict[str, Any]) -> Incoming:
    chat = data.get("chat")
    if not isinstance(chat, str) or not 0 < len(chat) <= MAX_CHAT or not chat.isprintable():
        raise NotInputError(f"`chat` is missing, or is no text of 1-{MAX_CHAT} printable letters.")
    given = [name for name in CONTENTS if name in data]
    if len(given) != 1:
        raise NotInputError(f"A line has exactly one of {', '.join(CONTENTS)}.")
    language, sender = data.get("lang"), data.get("from")
    for name, value in (("lang", language), ("from", sender)):
        if value is not None and not isinstance(value, str):
            raise NotInputError(f"`{name}` is a text.")
    return Incoming(chat, _content(given[0], data), language, sender, _reply_to(data.get("reply_to")))


def _reply_to(value: object) -> int | None:
    if value is not None and (not isinstance(value, int) or isinstance(value, bool)):
        raise NotInputError("`reply_to` is the number of a message.")
    return value


def _content(name: str, data: dict[str, Any]) -> Content:
    value = data[name]
    if name == "location":
        return _location(value)
    if not isinstance(value, str):
        raise NotInputError(f"`{name}` is a text.")
    match name:
        case "text":
            return Said(value)
        case "contact":
            return Contact(value)
    message = data.get("message")
    if message is not None and (not isinstance(message, int) or isinstance(message, bool)):
        raise NotInputError("`message` is the number of a message.")
    return Pressed(value, message)


def _location(value: object) -> Located:
    numbers = value if isinstance(value, list) and len(value) == 2 else ()
    if len(numbers) != 2 or not all(isinstance(number, (int, float)) and not isinstance(number, bool) for number in numbers):
        raise NotInputError("`location` is [degrees north, degrees east]: [61.13, 21.51].")
    latitude, longitude = numbers
    if not (-90 <= latitude <= 90 and -180 <= longitude <= 180):
        raise NotInputError("`location` is not on the earth.")
    return Located(float(latitude), float(longitude))


def _duration(value: object) -> dt.timedelta:
    match = _DURATION.fullmatch(value) if isinstance(value, str) else None
    if match is None or not any(match.groups()):
        raise NotInputError("`advance` is a duration of ISO 8601: PT36H, P2D.")
    weeks, days, hours, minutes, seconds = (int(part or 0) for part in match.groups())
    return dt.timedelta(weeks=weeks, days=days, hours=hours, minutes=minutes, seconds=seconds)


def moment(value: object) -> dt.datetime:
    """A moment of ISO 8601 with its offset. NotInputError: it is none."""
    try:
        result = dt.datetime.fromisoformat(value) if isinstance(value, str) else None
    except ValueError:
        result = None
    if result is None or result.tzinfo is None or not 2000 <= result.year <= 2200:
        raise NotInputError("`now` is a moment of ISO 8601 with its offset: 2026-12-03T12:00:00+02:00.")
    return result


def _options(rows: Rows) -> list[list[dict[str, str]]]:
    return [[{"id": button.id, "label": button.label} for button in row] for row in rows]


def written(outgoing: Outgoing) -> dict[str, object] | None:
    """What goes out, as the protocol writes it; None for what only a screen shows: ticks on an earlier message, menus."""
    match outgoing:
        case Marked() | Answer() | Menu():
            return None
        case Pin():
            venue = {"title": outgoing.title, "address": outgoing.address, "lat": outgoing.latitude, "lon": outgoing.longitude}
            return {"chat": outgoing.chat, "venue": venue}
        case Paper():
            content = base64.b64encode(outgoing.content).decode()
            return {"chat": outgoing.chat, "document": {"name": outgoing.name, "media_type": outgoing.media_type, "base64": content}}
        case Message():
            key = "edit" if outgoing.rewrites else "message"
            told: dict[str, object] = {"chat": outgoing.chat, key: outgoing.number, "text": outgoing.text}
            return {**told, "options": _options(outgoing.rows), "step": outgoing.step}


async def serve(lines: TextIO, out: TextIO, handle: Callable[[Line], Awaitable[list[Outgoing]]]) -> None:
    """Read lines until there are no more; write what each leads to, and `done`. No line stops it."""
    while line := lines.readline():
        if not line.strip():
            continue
        try:
            told = [one for outgoing in await handle(parse(line)) if (one := written(outgoing)) is not None]
        except OpastinError as error:
            told = [{"error": str(error)}]
        out.writelines(json.dumps(one, ensure_ascii=False) + "\n" for one in [*told, {"done": True}])
        out.flush()
