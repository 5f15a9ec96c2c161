"""aiogram 3 with its state machine on SQLite.

aiogram ships no storage on SQLite, so this is the plainest that its `BaseStorage` allows: each `set_state` and each `set_data` is kept
before it returns, as its storages on Redis and MongoDB do, which makes two commits a turn. Updates of different chats are taken at the
same time, as its own polling does; what waits for a commit then shares the next one (one after the other it is two to four times slower).
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncGenerator, Mapping, Sequence
from pathlib import Path
from time import perf_counter
from typing import Any

import aiosqlite
from aiogram import Bot, Dispatcher, F  # type: ignore[import-not-found]
from aiogram.client.session.base import BaseSession  # type: ignore[import-not-found]
from aiogram.filters import CommandStart  # type: ignore[import-not-found]
from aiogram.fsm.state import State  # type: ignore[import-not-found]
from aiogram.fsm.storage.base import BaseStorage  # type: ignore[import-not-found]
from aiogram.types import InlineKeyboardButton, InlineKeyboardMarkup  # type: ignore[import-not-found]

from tests.bench.sqlite import opened, read, write
from tests.bench.turns import ME, OPTIONS, QUESTIONS, all_answered, end_text, question_text, rounds, sent

NAME = "aiogram 3, FSM storage on aiosqlite"
KEEPS = "two commits a turn with fsync, shared by chats at the same time"

STEPS = {slot: State(slot, group_name="flow") for slot in QUESTIONS}


class Storage(BaseStorage):  # type: ignore[misc]
    """States and data of the chats in two rows each."""

    def __init__(self, connection: aiosqlite.Connection) -> None:
        self._connection = connection

    async def set_state(self, key: Any, state: Any = None) -> None:
        """Keep the state."""
        await write(self._connection, f"state {key.chat_id}", {"state": state.state if isinstance(state, State) else state})

    async def get_state(self, key: Any) -> str | None:
        """The state, if there is one."""
        return (await read(self._connection, f"state {key.chat_id}")).get("state")

    async def set_data(self, key: Any, data: Mapping[str, Any]) -> None:
        """Keep the data."""
        await write(self._connection, f"data {key.chat_id}", data)

    async def get_data(self, key: Any) -> dict[str, Any]:
        """The data."""
        return dict(await read(self._connection, f"data {key.chat_id}"))

    async def close(self) -> None:
        """Close the database."""
        await self._connection.close()


class NoNetwork(BaseSession):  # type: ignore[misc]
    """Answers at once that all is well, as Telegram would; `messages` counts what was sent."""

    def __init__(self) -> None:
        super().__init__()
        self.messages = 0

    async def make_request(self, bot: Any, method: Any, timeout: int | None = None) -> Any:  # noqa: ARG002, ASYNC109
        """What Telegram answers, read as aiogram reads it."""
        if method.__api_method__ == "sendMessage":
            self.messages += 1
            content = sent(method.chat_id).decode()
        else:
            content = json.dumps({"ok": True, "result": ME})
        return self.check_response(bot=bot, method=method, status_code=200, content=content).result

    async def stream_content(self, *_: Any, **__: Any) -> AsyncGenerator[bytes, None]:
        """Nothing is downloaded."""
        yield b""

    async def close(self) -> None:
        """Nothing to close."""


async def run(turns: Sequence[str], folder: Path) -> float:
    """Seconds that the turns took."""
    network = NoNetwork()
    bot = Bot("42:bench", session=network)
    dispatcher = Dispatcher(storage=Storage(await opened(folder / "bot.db")))
    dispatcher.message.register(_start, CommandStart())
    for slot, state in STEPS.items():
        dispatcher.callback_query.register(_answer, state, F.data.startswith(f"{slot}:"))
    try:
        begin = perf_counter()
        for crowd in rounds(turns):
            await asyncio.gather(*(dispatcher.feed_raw_update(bot, json.loads(turn)) for turn in crowd))
        seconds = perf_counter() - begin
    finally:
        await dispatcher.storage.close()
    all_answered(network.messages, len(turns))
    return seconds


async def _start(message: Any, state: Any) -> None:
    await state.set_data({})
    await state.set_state(STEPS[QUESTIONS[0]])
    await _ask(message, {})


async def _answer(query: Any, state: Any) -> None:
    slot, _, option = query.data.partition(":")
    answers = await state.update_data({slot: option})
    await state.set_state(STEPS[QUESTIONS[len(answers)]] if len(answers) < len(QUESTIONS) else None)
    await _ask(query.message, answers)


async def _ask(message: Any, answers: dict[str, str]) -> None:
    step = len(answers)
    if step == len(QUESTIONS):
        await message.answer(end_text(answers))
        return
    rows = [[InlineKeyboardButton(text=option, callback_data=f"{QUESTIONS[step]}:{option}")] for option in OPTIONS]
    await message.answer(question_text(step), reply_markup=InlineKeyboardMarkup(inline_keyboard=rows))
