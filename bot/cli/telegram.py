"""`opastin run` and `opastin worker`: the bot on Telegram, and one more worker on its database."""

from __future__ import annotations

import argparse
import asyncio
import logging
import signal
import sys
from collections.abc import Callable, Coroutine
from typing import Any
from urllib.parse import urlsplit

from bot import settings
from bot.app.telegram import Serving, serve, work
from bot.errors import SettingsError
from bot.transport.telegram.quiet import hide

DEFAULT_PORT = 8080


def run(options: argparse.Namespace) -> int:
    """Serve the bot until told to stop (SIGTERM, Ctrl-C)."""
    given = settings.from_environment()
    if given.token is None:
        raise SettingsError("OPASTIN_TOKEN is not set. Ask @BotFather on Telegram for the token of the bot, and set it.")
    host, port = _listening(options.listen or given.listen, options.webhook)
    serving = Serving(given.token, given.api, options.webhook, host, port)
    _log_to_stderr()
    hide(given.token)
    _until_stopped(lambda stop: serve(options.knowledge, options.db, serving, stop))
    return 0


def worker(options: argparse.Namespace) -> int:
    """Take turns from a shared database until told to stop."""
    given = settings.from_environment()
    _log_to_stderr()
    _until_stopped(lambda stop: work(options.knowledge, options.db, given.bot_name, stop))
    return 0


def _listening(listen: str | None, webhook: str | None) -> tuple[str, int]:
    """Where a webhook is listened for: as told, else on this machine, at the port that its address names."""
    if listen is not None:
        host, _, port = listen.rpartition(":")
        if not host or not port.isdecimal() or int(port) > 65535:
            raise SettingsError(f"Where to listen is HOST:PORT, such as 0.0.0.0:8080; this is {listen}.")
        return host.strip("[]"), int(port)
    if webhook is None:
        return "127.0.0.1", DEFAULT_PORT
    try:
        parts = urlsplit(webhook)
        port_named = parts.port
    except ValueError:
        raise SettingsError(f"--webhook is no address: {webhook}. It looks like https://bot.example.org/telegram.") from None
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise SettingsError(f"--webhook is no address: {webhook}. It looks like https://bot.example.org/telegram.")
    return "127.0.0.1", port_named or DEFAULT_PORT


def _log_to_stderr() -> None:
    logging.basicConfig(level=logging.INFO, stream=sys.stderr, format="%(asctime)s %(levelname)s %(name)s: %(message)s")
    logging.getLogger("aiohttp").setLevel(logging.WARNING)


def _until_stopped(doing: Callable[[asyncio.Event], Coroutine[Any, Any, None]]) -> None:
    async def main() -> None:
        stop = asyncio.Event()
        loop = asyncio.get_running_loop()
        for number in (signal.SIGTERM, signal.SIGINT):
            loop.add_signal_handler(number, stop.set)
        await doing(stop)

    asyncio.run(main())
