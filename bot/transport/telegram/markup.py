"""The buttons and keyboards of a message, as Telegram takes them."""

from __future__ import annotations

from telegram import ForceReply, InlineKeyboardButton, InlineKeyboardMarkup, KeyboardButton, ReplyKeyboardMarkup, ReplyKeyboardRemove

from bot.dialogue.effects import Keyboard, Rows
from bot.transport.telegram.letters import clean, cut

LONGEST_LABEL = 64
"""How many letters of a button's label are shown: more fit on no telephone."""

Markup = InlineKeyboardMarkup | ReplyKeyboardMarkup | ReplyKeyboardRemove | ForceReply


def inline(rows: Rows) -> InlineKeyboardMarkup | None:
    """The buttons under a message; None for none."""
    if not rows:
        return None
    return InlineKeyboardMarkup([[InlineKeyboardButton(_label(button.label), callback_data=button.id) for button in row] for row in rows])


def markup(rows: Rows, keyboard: Keyboard | None) -> Markup | None:
    """What goes with a new message: what it does to the keyboard below the talk, or else its buttons."""
    match keyboard:
        case "location":
            return _one_button(KeyboardButton(_label(rows[0][0].label), request_location=True))
        case "contact":
            return _one_button(KeyboardButton(_label(rows[0][0].label), request_contact=True))
        case "remove":
            return ReplyKeyboardRemove()
        case "reply":
            return ForceReply(selective=True)
        case None:
            return inline(rows)


def _one_button(button: KeyboardButton) -> ReplyKeyboardMarkup:
    return ReplyKeyboardMarkup([[button]], resize_keyboard=True, one_time_keyboard=True)


def _label(text: str) -> str:
    return cut(clean(text), LONGEST_LABEL)
