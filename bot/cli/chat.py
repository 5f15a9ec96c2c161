"""`opastin chat`: in the terminal, or by lines of JSON."""

from __future__ import annotations

import argparse
import asyncio
import datetime as dt
import io
import sys
from dataclasses import replace

from bot.app import App, Clock, opened
from bot.errors import SettingsError
from bot.service.messages import Incoming, Outgoing
from bot.transport import jsonl


def chat(options: argparse.Namespace) -> int:
    """Talk until the input ends."""
    clock = Clock(_moment(options.now) if options.now else None)
    try:
        asyncio.run(_talk(options, clock))
    except KeyboardInterrupt:
        return 0
    return 0


def _moment(text: str) -> dt.datetime:
    try:
        return jsonl.moment(text)
    except jsonl.NotInputError as error:
        raise SettingsError(f"--now: {error}") from None


async def _talk(options: argparse.Namespace, clock: Clock) -> None:
    async with opened(options.knowledge, options.db, clock) as app:
        if options.jsonl:
            for stream in (sys.stdin, sys.stdout):
                if isinstance(stream, io.TextIOWrapper):
                    stream.reconfigure(encoding="utf-8", errors="replace")  # JSON is UTF-8, whatever the locale; bad bytes are told.
            await jsonl.serve(sys.stdin, sys.stdout, lambda line: _handle(app, line, options.lang))
        else:
            await _terminal(app, options.lang)


async def _handle(app: App, line: jsonl.Line, language: str | None) -> list[Outgoing]:
    match line:
        case Incoming():
            return await app.turns.take(line if line.client_language else replace(line, client_language=language), app.clock.now())
        case jsonl.Advance():
            try:
                app.clock.advance(line.by)
            except OverflowError:
                raise jsonl.NotInputError("`advance` goes beyond the end of the calendar.") from None
        case jsonl.Now():
            app.clock.set(line.moment)
    return await app.turns.take_due(app.clock.now())


async def _terminal(app: App, language: str | None) -> None:
    from rich.console import Console

    from bot.transport.terminal import Terminal

    console = Console()

    async def take(incoming: Incoming) -> list[Outgoing]:
        return [*await app.turns.take_due(app.clock.now()), *await app.turns.take(incoming, app.clock.now())]

    terminal = Terminal(console, take, language)
    await terminal.run(lambda: console.input("[bold green]› [/]"))
