"""What the contenders on python-telegram-bot share: an application whose messages go nowhere, and the buttons of the flow."""

from __future__ import annotations

import json
from typing import Any

from telegram import InlineKeyboardButton, InlineKeyboardMarkup, Update
from telegram.ext import Application, ApplicationBuilder, BasePersistence
from telegram.request import BaseRequest, RequestData

from tests.bench.turns import ME, OPTIONS, QUESTIONS, end_text, question_text, sent

App = Application[Any, Any, Any, Any, Any, Any]


class NoNetwork(BaseRequest):
    """Answers at once that all is well, as Telegram would; `messages` counts what was sent."""

    def __init__(self) -> None:
        self.messages = 0

    @property
    def read_timeout(self) -> float | None:
        """None: nothing is waited for."""
        return None

    async def initialize(self) -> None:
        """Nothing to open."""

    async def shutdown(self) -> None:
        """Nothing to close."""

    async def do_request(self, url: str, method: str, request_data: RequestData | None = None, *_: Any, **__: Any) -> tuple[int, bytes]:  # noqa: ARG002
        """Status and body."""
        if url.endswith("/sendMessage") and request_data is not None:
            self.messages += 1
            return 200, sent(int(str(request_data.parameters["chat_id"])))
        return 200, json.dumps({"ok": True, "result": ME if url.endswith("/getMe") else True}).encode()


def application(network: NoNetwork, persistence: BasePersistence[Any, Any, Any] | None = None) -> App:
    """An application as its documentation builds one, in front of that network."""
    builder = ApplicationBuilder().token("42:bench").request(network).get_updates_request(NoNetwork())
    made: App = (builder.persistence(persistence) if persistence else builder).build()
    return made


def update_of(app: App, text: str) -> Update:
    """The update that came in as that JSON."""
    update = Update.de_json(json.loads(text), app.bot)
    assert update is not None
    return update


def keyboard(step: int) -> InlineKeyboardMarkup:
    """The buttons of a question."""
    return InlineKeyboardMarkup([[InlineKeyboardButton(option, callback_data=f"{QUESTIONS[step]}:{option}")] for option in OPTIONS])


async def ask(app: App, chat: int, answers: dict[str, str]) -> None:
    """Send the first question that has no answer, or the end."""
    step = len(answers)
    if step < len(QUESTIONS):
        await app.bot.send_message(chat, question_text(step), reply_markup=keyboard(step))
    else:
        await app.bot.send_message(chat, end_text(answers))
