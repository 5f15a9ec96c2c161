"""What the tests of Telegram share: a tiny Bot API that answers as it is told and remembers what it was asked."""

from __future__ import annotations

import asyncio
import json
import logging
from collections import defaultdict, deque
from collections.abc import AsyncIterator, Callable, Iterator
from typing import Any

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer

from bot.transport.telegram.sending import Telegram

TOKEN = "42:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw"  # noqa: S105 Made up.
CHAT = 4242

Told = tuple[int, Any]
"""HTTP status and body: JSON, or the text of something that is no Bot API."""


def fine(result: Any = True) -> Told:  # noqa: FBT002 What most methods answer.
    """What the Bot API says when all is well."""
    return 200, {"ok": True, "result": result}


def bad(code: int, description: str, **parameters: int) -> Told:
    """What the Bot API says when something is not."""
    return code, {"ok": False, "error_code": code, "description": description, "parameters": parameters}


def message_result(number: int = 7) -> dict[str, Any]:
    """The message that the Bot API says it has sent."""
    return {"message_id": number, "date": 1, "chat": {"id": CHAT, "type": "private"}, "text": "…"}


class Api:
    """The Bot API. `asked` holds method and parameters of each call."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, dict[str, Any]]] = []
        self.url = ""
        self.quiet_seconds = 0.0
        self._told: defaultdict[str, deque[Told]] = defaultdict(deque)
        self._last: dict[str, Told] = {}
        self._repeats = True

    def tells(self, method: str, *told: Told) -> None:
        """Answer calls of that method with these in turn, and with the last of them ever after."""
        self._told[method].extend(told)

    def tells_updates(self, *told: Told) -> None:
        """Answer `getUpdates` with these in turn; after that there is nothing new for `quiet_seconds` at a time."""
        self._told["getUpdates"].extend(told)
        self._repeats = False

    def calls(self, method: str) -> list[dict[str, Any]]:
        """The parameters of all calls of that method."""
        return [parameters for name, parameters in self.asked if name == method]

    async def answer(self, request: web.Request) -> web.Response:
        """Answer one call."""
        method = request.match_info["method"]
        parameters = {name: _parsed(str(value)) for name, value in {**request.query, **await request.post()}.items()}
        self.asked.append((method, parameters))
        if self._told[method]:
            self._last[method] = self._told[method].popleft()
        elif method == "getUpdates" and not (self._repeats and method in self._last):
            await asyncio.sleep(self.quiet_seconds)
            return web.json_response({"ok": True, "result": []})
        status, body = self._last.get(method, fine())
        if isinstance(body, str):
            return web.Response(status=status, text=body)
        return web.json_response(body, status=status)


def _parsed(value: str) -> Any:
    try:
        return json.loads(value)
    except ValueError:
        return value


@pytest.fixture
async def api() -> AsyncIterator[Api]:
    """The Bot API, listening."""
    api = Api()
    application = web.Application()
    application.router.add_post(f"/bot{TOKEN}/{{method}}", api.answer)
    application.router.add_post("/bot{other}/{method}", _unauthorized)
    async with TestServer(application) as server:
        api.url = str(server.make_url("/"))
        yield api


async def _unauthorized(_: web.Request) -> web.Response:
    status, body = bad(401, "Unauthorized")
    return web.json_response(body, status=status)


@pytest.fixture
async def telegram(api: Api) -> AsyncIterator[Telegram]:
    """Telegram, asked at that Bot API."""
    async with Telegram(TOKEN, api.url) as telegram:
        yield telegram


@pytest.fixture
def untouched_log() -> Iterator[None]:
    """Put the log back as it was."""
    loggers = [logging.getLogger(), *(logging.getLogger(name) for name in logging.root.manager.loggerDict)]
    places: list[logging.Logger | logging.Handler] = [*loggers, *logging.getLogger().handlers]
    if logging.lastResort is not None:
        places.append(logging.lastResort)
    before = [(place, place.level, list(place.filters)) for place in places]
    yield
    for place, level, filters in before:
        place.setLevel(level)
        place.filters[:] = filters


async def until(holds: Callable[[], bool]) -> None:
    """Wait until that holds; fail after five seconds."""
    for _ in range(1000):
        if holds():
            return
        await asyncio.sleep(0.005)
    pytest.fail("It never came to that.")
