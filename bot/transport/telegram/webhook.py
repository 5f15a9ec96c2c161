"""A webhook: Telegram posts what comes in, and is told that it arrived only when it is committed.

Whatever is not told 200 Telegram posts again, for a day.
"""

from __future__ import annotations

import asyncio
import hashlib
import hmac
import json
import logging
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Any
from urllib.parse import unquote

from aiohttp import web

from bot.errors import OpastinError, TransportError
from bot.transport.telegram.polling import Accept
from bot.transport.telegram.reading import read

SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 The name of a header, no secret.
LARGEST_BODY = 1024 * 1024
"""In bytes. An update is some kilobytes."""

_SHUTDOWN_SECONDS = 5.0
_Handler = Callable[[web.Request], Awaitable[web.Response]]
_log = logging.getLogger(__name__)


def secret_of(token: str) -> str:
    """The secret that Telegram sends along with each post: made of the token, so that nothing more needs to be set."""
    return hmac.new(token.encode(), b"opastin webhook", hashlib.sha256).hexdigest()


@asynccontextmanager
async def serve_webhook(path: str, secret: str, host: str, port: int, username: str, accept: Accept) -> AsyncIterator[int]:
    """Take what Telegram posts to that path, and hand it on to `accept`, as long as the block lasts. Gives the port (0 finds one).

    Answers 200 after `accept` has returned, 503 when it could not, 403 without the secret, 400 for what is no update, 413, 405, 404.
    TransportError: the port can't be had.
    """
    application = web.Application(client_max_size=LARGEST_BODY)
    receiver = _Receiver(secret, username, accept)
    application.router.add_route("*", "/{path:.*}", _only_posts_to("/" + unquote(path).removeprefix("/"), receiver.receive))
    runner = web.AppRunner(application, access_log=None, shutdown_timeout=_SHUTDOWN_SECONDS)
    await runner.setup()
    try:
        yield await _listen(runner, host, port)
    finally:
        await runner.cleanup()


class _Receiver:
    def __init__(self, secret: str, username: str, accept: Accept) -> None:
        self._secret = secret.encode()
        self._username = username
        self._accept = accept

    async def receive(self, request: web.Request) -> web.Response:
        given = request.headers.get(SECRET_HEADER, "").encode(errors="surrogateescape")
        if not hmac.compare_digest(given, self._secret):
            _log.warning("Someone who is not Telegram posted to the webhook (the secret is %s): refused.", "wrong" if given else "missing")
            return web.Response(status=403)
        update = _update(await request.read())
        if update is None:
            _log.warning("What was posted to the webhook is no update of Telegram's: refused.")
            return web.Response(status=400)
        return web.Response(status=200 if await self._is_accepted(update) else 503)

    async def _is_accepted(self, update: dict[str, Any]) -> bool:
        one = read(update, self._username)
        if one is None:
            return True
        try:
            await self._accept([one])
        except OpastinError as error:
            _log.warning("What came in can't be kept, so it stays with Telegram, which posts it again. %s", error)
            return False
        except asyncio.CancelledError:
            task = asyncio.current_task()
            if task is None or task.cancelling():
                raise
            _log.warning("What came in was not kept before the end, so it stays with Telegram, which posts it again.")
            return False
        return True


def _update(body: bytes) -> dict[str, Any] | None:
    try:
        update = json.loads(body)
    except (ValueError, RecursionError):
        return None
    return update if isinstance(update, dict) and type(update.get("update_id")) is int else None


def _only_posts_to(path: str, receive: _Handler) -> _Handler:
    """The handler for that very path: given to the server's router, braces in it would be a pattern."""

    async def handle(request: web.Request) -> web.Response:
        if request.path != path:
            return web.Response(status=404)
        if request.method != "POST":
            return web.Response(status=405, headers={"Allow": "POST"})
        return await receive(request)

    return handle


async def _listen(runner: web.AppRunner, host: str, port: int) -> int:
    try:
        await web.TCPSite(runner, host, port).start()
    except (OSError, OverflowError) as error:
        told = getattr(error, "strerror", None) or str(error)
        raise TransportError(
            f"the webhook can't listen on {host}, port {port} ({told}). End what else listens there, or choose another address or port."
        ) from None
    bound: int = runner.addresses[0][1]
    return bound
