"""Keyboards as a bot sends them: what Telegram makes of them, and what it refuses (TDLib, `ReplyMarkup.cpp`)."""

from __future__ import annotations

from bot.simulation.telegram.wire import Json, bad_request
from bot.simulation.telegram.world import Chat

MAX_DATA_BYTES = 64
MAX_BUTTONS = 100
"""Buttons below one message. Telegram's own limit is not documented; this is what bots report."""

_ACTIONS = ("callback_data", "url", "web_app", "login_url", "switch_inline_query", "switch_inline_query_current_chat", "copy_text", "pay")
_ASKS = {"request_contact": "phone number", "request_location": "location"}


def read_markup(given: object) -> Json | None:
    """The keyboard of a request; None where there is none. Buttons without a label are left out, as Telegram does."""
    if given is None:
        return None
    if not isinstance(given, dict):
        raise bad_request("object expected as reply markup")
    for name in ("inline_keyboard", "keyboard"):
        if given.get(name):
            rows = [[_button(name, button) for button in _row(name, row)] for row in given[name]]
            labelled = [[button for button in row if button["text"]] for row in rows]
            kept = [row for row in labelled if row]
            return {**given, name: kept} if kept else None
    return given if given.get("remove_keyboard") or given.get("force_reply") else None


def _row(name: str, row: object) -> list[object]:
    if not isinstance(row, list):
        owner = " of the InlineKeyboardMarkup" if name == "inline_keyboard" else ""
        raise bad_request(f'field "{name}"{owner} must be an Array of Arrays')
    return row


def _button(name: str, button: object) -> Json:
    if isinstance(button, str) and name == "keyboard":
        return {"text": button}
    kind = "inline keyboard button" if name == "inline_keyboard" else "keyboard button"
    if not isinstance(button, dict) or not isinstance(button.get("text"), str):
        raise bad_request(f"can't parse {kind}: Can't find field \"text\"")
    if name == "inline_keyboard" and not any(action in button for action in _ACTIONS):
        raise bad_request(f"can't parse {kind}: Text buttons are unallowed in the inline keyboard")
    return button


def check_markup(markup: Json | None, chat: Chat) -> None:
    """What Telegram's servers check of a keyboard once they know the chat. RefusedError: it is no keyboard for there."""
    if markup is None:
        return
    if "inline_keyboard" in markup:
        _check_inline([button for row in markup["inline_keyboard"] for button in row])
    elif chat.kind != "private":
        _check_asks([button for row in markup.get("keyboard", ()) for button in row])


def _check_inline(buttons: list[Json]) -> None:
    if len(buttons) > MAX_BUTTONS:
        raise bad_request("reply markup is too long")
    for button in buttons:
        data = button.get("callback_data")
        if "callback_data" in button and not (isinstance(data, str) and 0 < len(data.encode()) <= MAX_DATA_BYTES):
            raise bad_request("BUTTON_DATA_INVALID")


def _check_asks(buttons: list[Json]) -> None:
    for button in buttons:
        for name, what in _ASKS.items():
            if button.get(name):
                raise bad_request(f"{what} can be requested in private chats only")
