"""python-telegram-bot with what a careful programmer writes beside it: a row for each chat, committed at each update."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from pathlib import Path
from time import perf_counter
from typing import Any

from telegram import Update
from telegram.ext import CallbackQueryHandler, CommandHandler

from tests.bench.ptb import NoNetwork, application, ask, update_of
from tests.bench.sqlite import opened, read, write
from tests.bench.turns import all_answered, rounds

NAME = "python-telegram-bot, aiosqlite commit each turn"
KEEPS = "each turn committed with fsync"


async def run(turns: Sequence[str], folder: Path) -> float:
    """Seconds that the turns took, one after the other, which is PTB's default."""
    return await taken(turns, folder, at_once=False)


async def taken(turns: Sequence[str], folder: Path, *, at_once: bool) -> float:
    """Seconds that the turns took, one after the other or those of different chats at once."""
    network = NoNetwork()
    app = application(network)
    connection = await opened(folder / "bot.db")

    async def start(update: Update, _context: Any) -> None:
        assert update.effective_chat is not None
        await write(connection, str(update.effective_chat.id), {})
        await ask(app, update.effective_chat.id, {})

    async def answer(update: Update, _context: Any) -> None:
        assert update.effective_chat is not None
        assert update.callback_query is not None
        slot, _, option = str(update.callback_query.data).partition(":")
        answers = await read(connection, str(update.effective_chat.id)) | {slot: option}
        await write(connection, str(update.effective_chat.id), answers)
        await ask(app, update.effective_chat.id, answers)

    app.add_handlers([CommandHandler("start", start), CallbackQueryHandler(answer)])
    try:
        async with app:
            begin = perf_counter()
            for crowd in rounds(turns) if at_once else ([turn] for turn in turns):
                await asyncio.gather(*(app.process_update(update_of(app, turn)) for turn in crowd))
            seconds = perf_counter() - begin
    finally:
        await connection.close()
    all_answered(network.messages, len(turns))
    return seconds
