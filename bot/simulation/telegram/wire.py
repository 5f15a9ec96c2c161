"""The form of the Bot API's requests and answers.

Parameters come as a query string, a form, multipart or JSON, and mean the same in each (core.telegram.org/bots/api#making-requests).
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import parse_qsl

from aiohttp import web

Json = dict[str, Any]

_WHOLE = frozenset({"chat_id", "from_chat_id", "message_id", "offset", "limit", "timeout", "max_connections", "reply_to_message_id"})
_FRACTIONS = frozenset({"latitude", "longitude"})
_FLAGS = frozenset({"drop_pending_updates", "show_alert", "disable_notification", "protect_content", "allow_sending_without_reply"})
_DOCUMENTS = {
    "reply_markup": "reply keyboard markup",
    "allowed_updates": "allowed updates",
    "commands": "commands",
    "scope": "BotCommandScope",
    "entities": "entities",
    "caption_entities": "entities",
    "reply_parameters": "reply parameters",
    "link_preview_options": "link preview options",
}


class RefusedError(Exception):
    """A request that the Bot API refuses: `code` is the HTTP status too, `parameters` what a bot could do about it."""

    def __init__(self, code: int, description: str, parameters: Json | None = None) -> None:
        super().__init__(f"{code} {description}")
        self.code = code
        self.description = description
        self.parameters = parameters


def bad_request(description: str) -> RefusedError:
    """The refusal of a request that makes no sense."""
    return RefusedError(400, f"Bad Request: {description}")


def too_many(seconds: int) -> RefusedError:
    """The refusal of one request too many: the bot is to wait so many seconds."""
    return RefusedError(429, f"Too Many Requests: retry after {seconds}", {"retry_after": seconds})


@dataclass(frozen=True, slots=True)
class Upload:
    """A file that came with a request."""

    name: str
    media_type: str
    content: bytes


async def raw_parameters(request: web.BaseRequest) -> dict[str, object]:
    """The parameters of a request as they came, from its address and its body."""
    found: dict[str, object] = dict(parse_qsl(request.query_string, keep_blank_values=True)) if request.query_string else {}
    if request.content_type == "multipart/form-data":
        form = await request.post()
        return found | {name: _part(value) for name, value in form.items()}
    body = await request.read()
    if request.content_type == "application/json":
        return found | _from_json(body)
    return found | dict(parse_qsl(body.decode(errors="surrogateescape"), keep_blank_values=True))


def _part(value: object) -> object:
    if isinstance(value, web.FileField):
        return Upload(value.filename, value.content_type, value.file.read())
    return value


def _from_json(body: bytes) -> Json:
    try:
        found = json.loads(body or b"{}")
    except ValueError:
        raise bad_request("can't parse JSON object") from None
    if not isinstance(found, dict):
        raise bad_request("expected a JSON object")
    return {name: value for name, value in found.items() if value is not None}


def decode(raw: Mapping[str, object]) -> Json:
    """Parameters with the types that they are meant to have. RefusedError: one is not what it should be.

    An identifier of a chat that is no number stays text: it may be an `@name`.
    """
    return {name: _decoded(name, value) for name, value in raw.items()}


def _decoded(name: str, value: object) -> object:
    if name in _DOCUMENTS:
        return _document(name, value)
    if isinstance(value, Upload):
        return value
    if name in _FLAGS:
        return str(value).strip().lower() in {"true", "yes", "1"}
    if name in _WHOLE:
        return _whole(str(value))
    if name in _FRACTIONS:
        return _fraction(name, str(value))
    return value if isinstance(value, str) else json.dumps(value)


def _document(name: str, value: object) -> object:
    if not isinstance(value, str):
        return value
    if not value:
        return None
    try:
        return json.loads(value)
    except ValueError:
        raise bad_request(f"can't parse {_DOCUMENTS[name]} JSON object") from None


def _whole(value: str) -> int | str:
    try:
        return int(value)
    except ValueError:
        return value


def _fraction(name: str, value: str) -> float:
    try:
        return float(value)
    except ValueError:
        raise bad_request(f"{name} is empty") from None


def accepted(result: object) -> web.Response:
    """The answer to a request that was carried out."""
    return _answer(200, {"ok": True, "result": result})


def refused(refusal: RefusedError) -> web.Response:
    """The answer to a request that was refused. A 502 comes from the proxy in front, which speaks no JSON."""
    if refusal.code == 502:
        return web.Response(status=502, text=f"<html><h1>502 {refusal.description}</h1></html>", content_type="text/html")
    body: Json = {"ok": False, "error_code": refusal.code, "description": refusal.description}
    if refusal.parameters:
        body["parameters"] = refusal.parameters
    return _answer(refusal.code, body)


def _answer(status: int, body: Json) -> web.Response:
    return web.Response(status=status, body=json.dumps(body).encode(), headers={"Content-Type": "application/json"})
