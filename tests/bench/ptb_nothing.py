"""python-telegram-bot, doing nothing: each update is made an object and handed to a handler that only counts it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from time import perf_counter
from typing import Any

from telegram import Update
from telegram.ext import TypeHandler

from tests.bench.ptb import NoNetwork, application, update_of
from tests.bench.turns import all_answered

NAME = "python-telegram-bot doing nothing"
KEEPS = "nothing kept, nothing sent"


async def run(turns: Sequence[str], folder: Path) -> float:  # noqa: ARG001 - nothing is kept
    """Seconds that the turns took."""
    seen = 0

    async def handle(_update: Update, _context: Any) -> None:
        nonlocal seen
        seen += 1

    app = application(NoNetwork())
    app.add_handler(TypeHandler(Update, handle))
    async with app:
        begin = perf_counter()
        for turn in turns:
            await app.process_update(update_of(app, turn))
        seconds = perf_counter() - begin
    all_answered(seen, len(turns))
    return seconds
