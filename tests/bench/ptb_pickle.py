"""python-telegram-bot's `ConversationHandler` with its `PicklePersistence`, flushed after each update so that a kill loses nothing.

The kindest way to make them keep each turn: one file, written once a turn (`on_flush`), with the conversation's state and the
answers of the chat and nothing else. It is not synced to the disk: a power cut may lose it, or leave half a file.
"""

from __future__ import annotations

import warnings
from collections.abc import Sequence
from pathlib import Path
from time import perf_counter
from typing import Any

from telegram import Update
from telegram.ext import CallbackQueryHandler, CommandHandler, ConversationHandler, PersistenceInput, PicklePersistence
from telegram.warnings import PTBUserWarning

from tests.bench.ptb import App, NoNetwork, application, ask, update_of
from tests.bench.turns import QUESTIONS, all_answered

NAME = "python-telegram-bot, ConversationHandler, pickle each turn"
KEEPS = "each turn written to a file, no fsync"


async def run(turns: Sequence[str], folder: Path) -> float:
    """Seconds that the turns took."""
    keep = PersistenceInput(bot_data=False, chat_data=True, user_data=False, callback_data=False)
    persistence: PicklePersistence[Any, Any, Any] = PicklePersistence(folder / "bot.pickle", store_data=keep, on_flush=True)
    network = NoNetwork()
    app = application(network, persistence)
    app.add_handler(_conversation(app))
    async with app:
        begin = perf_counter()
        for turn in turns:
            await app.process_update(update_of(app, turn))
            await app.update_persistence()
            await persistence.flush()
        seconds = perf_counter() - begin
    all_answered(network.messages, len(turns))
    return seconds


def _conversation(app: App) -> ConversationHandler[Any]:
    async def start(update: Update, context: Any) -> int:
        assert update.effective_chat is not None
        context.chat_data["answers"] = {}
        await ask(app, update.effective_chat.id, {})
        return 0

    async def answer(update: Update, context: Any) -> int:
        assert update.effective_chat is not None
        assert update.callback_query is not None
        slot, _, option = str(update.callback_query.data).partition(":")
        answers = context.chat_data["answers"]
        answers[slot] = option
        await ask(app, update.effective_chat.id, answers)
        return len(answers) if len(answers) < len(QUESTIONS) else ConversationHandler.END

    states = {step: [CallbackQueryHandler(answer, pattern=f"^{slot}:")] for step, slot in enumerate(QUESTIONS)}
    begins = [CommandHandler("start", start)]
    with warnings.catch_warnings():
        # Buttons of older messages are none of this flow's concern.
        warnings.simplefilter("ignore", PTBUserWarning)
        return ConversationHandler(begins, states, begins, name="flow", persistent=True, per_user=False)  # type: ignore[arg-type]
