"""What an update of Telegram's says, of the few fields that we need: pure, and unmoved by whatever else is in it.

The raw JSON is read, not the objects of python-telegram-bot, whose building takes longer than the rest of a turn. An update that
lacks what is needed, or holds something of a wrong type, is none of ours: `None`, never an exception.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from bot.dialogue.turn import Contact, Located, Pressed, Said, Unreadable, UnreadableKind
from bot.service.messages import INVITATION, TELEGRAM, Content, Incoming, Joined, Moved, Reachable
from bot.transport.telegram.letters import clean

LONGEST_NAME = 40
"""How many letters of a first name are taken over."""

_LARGEST = 2**63
_GROUPS = ("group", "supergroup")
_FORWARDED = ("forward_origin", "forward_date", "forward_from", "forward_from_chat", "forward_sender_name")
_UNREADABLE: Mapping[str, UnreadableKind] = {
    "voice": "voice",
    "audio": "voice",
    "video_note": "voice",
    "photo": "photo",
    "video": "video",
    "animation": "video",  # Stands before "document", which Telegram gives with it.
    "sticker": "sticker",
    "document": "document",
    "poll": "other",
    "dice": "other",
    "game": "other",
    "story": "other",
    "checklist": "other",
    "paid_media": "other",
    "invoice": "other",
}
"""Field of a message -> what that is to us. What is not among them (a new title, a pinned message) nobody said to the bot."""

Json = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Read:
    """What came in, with Telegram's number of the update. What is in one `lane` keeps its order."""

    update_id: int
    lane: str
    incoming: Incoming


def read(update: Mapping[str, Any], username: str) -> Read | None:
    """What an update says to the bot of that name; None if that is nothing."""
    update_id = _number(update, "update_id")
    incoming = _incoming(update, username)
    if update_id is None or incoming is None:
        return None
    return Read(update_id, incoming.chat, incoming)


def _incoming(update: Json, username: str) -> Incoming | None:
    for kind, reader in (("message", _message), ("edited_message", _edited)):
        if kind in update:
            return reader(_part(update, kind), username)
    if "callback_query" in update:
        return _pressed(_part(update, "callback_query"))
    return _member(_part(update, "my_chat_member"))


def _message(message: Json, username: str) -> Incoming | None:
    chat = _chat(message)
    if chat is None:
        return None
    if "migrate_to_chat_id" in message:
        return _moved(message, chat)
    if _for_the_bot(message):
        return _said(message, chat, _content(message, username))
    return None


def _edited(message: Json, username: str) -> Incoming | None:
    chat = _chat(message)
    if chat is None or _is_forwarded(message) or not _for_the_bot(message):
        return None
    text = _text(message, username)
    return None if text is None else _said(message, chat, Said(text, edited=True))


def _said(message: Json, chat: str, content: Content | None) -> Incoming | None:
    author = _author(message)
    sender = _sender(author, chat)
    if content is None or sender is None:
        return None
    return Incoming(
        chat,
        content,
        client_language=_word(author, "language_code"),
        sender=sender,
        reply_to=_reply_to(message),
        name=_name(author, content),
    )


def _pressed(query: Json) -> Incoming | None:
    message, author = _part(query, "message"), _author(query)
    chat = _chat(message)
    sender = _sender(author, chat)
    button, number, query_id = _word(query, "data"), _number(message, "message_id"), _word(query, "id")
    if chat is None or sender is None or button is None or number is None or query_id is None:
        return None
    return Incoming(chat, Pressed(button, number), client_language=_word(author, "language_code"), sender=sender, query=query_id)


def _member(change: Json) -> Incoming | None:
    chat, author = _chat(change), _author(change)
    old, new = (_word(_part(change, name), "status") for name in ("old_chat_member", "new_chat_member"))
    if chat is None:
        return None
    if _is_group(change):
        # An administrator who is anonymous appears as a bot: the bot has joined nevertheless.
        joined = old in ("left", "kicked") and new in ("member", "administrator")
        return Incoming(chat, Joined(), client_language=_word(author, "language_code"), sender=_sender(author, chat)) if joined else None
    if new not in ("kicked", "member") or _sender(author, chat) is None:
        return None
    return Incoming(chat, Reachable(new == "member"), client_language=_word(author, "language_code"), sender=chat)


def _moved(message: Json, chat: str) -> Incoming | None:
    to = _number(message, "migrate_to_chat_id")
    return Incoming(chat, Moved(to), sender=_sender(_author(message), chat)) if to is not None and to < 0 and _is_group(message) else None


def _for_the_bot(message: Json) -> bool:
    """Whether a message is meant for the bot: in a group, only commands and answers to what the bot wrote are read."""
    if message.get("sender_chat") is not None:
        return False
    if not _is_group(message):
        return True
    text = message.get("text")
    return (isinstance(text, str) and text.startswith("/")) or _answers_the_bot(message)


def _answers_the_bot(message: Json) -> bool:
    return _reply_to(message) is not None and _author(_part(message, "reply_to_message")).get("is_bot") is not False


def _reply_to(message: Json) -> int | None:
    answered = _part(message, "reply_to_message")
    # In a group with topics, all that is written in one "answers" the message that opened it.
    return None if "forum_topic_created" in answered else _number(answered, "message_id")


def _content(message: Json, username: str) -> Content | None:
    if _is_forwarded(message):
        return Unreadable("forwarded")
    if "text" in message:
        text = _text(message, username)
        return None if text is None else Said(text)
    if "location" in message or "venue" in message:
        return _located(_part(message, "location") or _part(_part(message, "venue"), "location"))
    if "contact" in message:
        return _contact(_part(message, "contact"), _author(message))
    return next((Unreadable(kind) for field, kind in _UNREADABLE.items() if message.get(field) is not None), None)


def _is_forwarded(message: Json) -> bool:
    return any(message.get(field) is not None for field in _FORWARDED)


def _text(message: Json, username: str) -> str | None:
    """The text, a command without the name of the bot behind it. None: there is none, or another bot is spoken to."""
    text = _word(message, "text")
    if text is None or not text.startswith("/"):
        return text
    addressed, *rest = text.split(maxsplit=1)
    command, at, bot = addressed.partition("@")
    if at and bot.lower() != username.lower():
        return None
    return " ".join((command, *rest)).strip()


def _name(author: Json, content: Content) -> str | None:
    """The first name, of those only who come with an invitation to be staff."""
    words = content.text.split() if isinstance(content, Said) else []
    if len(words) < 2 or words[0] != "/start" or not words[1].startswith(INVITATION):
        return None
    return (_word(author, "first_name") or "")[:LONGEST_NAME].strip() or None


def _located(location: Json) -> Located | None:
    latitude, longitude = _degrees(location, "latitude", 90), _degrees(location, "longitude", 180)
    return None if latitude is None or longitude is None else Located(latitude, longitude)


def _contact(contact: Json, author: Json) -> Contact | Unreadable | None:
    phone = _word(contact, "phone_number")
    if contact.get("user_id") not in (None, author.get("id")):
        return Unreadable("other")
    return None if phone is None else Contact(phone)


def _chat(data: Json) -> str | None:
    chat = _part(data, "chat")
    number, kind = _number(chat, "id"), chat.get("type")
    if number is None or not (number > 0 if kind == "private" else number < 0 and kind in _GROUPS):
        return None
    return f"{TELEGRAM}{number}"


def _is_group(data: Json) -> bool:
    return _part(data, "chat").get("type") in _GROUPS


def _author(data: Json) -> Json:
    return _part(data, "from")


def _sender(author: Json, chat: str | None) -> str | None:
    """The name of a human being's account; a private chat has that of its one person."""
    number = _number(author, "id")
    if chat is None or number is None or number <= 0 or author.get("is_bot") not in (None, False):
        return None
    sender = f"{TELEGRAM}{number}"
    return sender if chat == sender or chat.startswith(f"{TELEGRAM}-") else None


def _part(data: Json, name: str) -> Json:
    value = data.get(name)
    return value if isinstance(value, dict) else {}


def _word(data: Json, name: str) -> str | None:
    value = data.get(name)
    return clean(value) if isinstance(value, str) and value else None


def _number(data: Json, name: str) -> int | None:
    value = data.get(name)
    return value if isinstance(value, int) and not isinstance(value, bool) and -_LARGEST < value < _LARGEST else None


def _degrees(data: Json, name: str, most: int) -> float | None:
    value = data.get(name)
    if not isinstance(value, (int, float)) or isinstance(value, bool):
        return None
    return float(value) if -most <= value <= most else None
