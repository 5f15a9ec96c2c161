"""Who there is and what was said: users, chats, messages, presses of buttons, and the updates that wait for the bot.

No input or output, and no clock but the one that is given. Numbers of messages rise by one within a chat, numbers of updates within
the world. What is written of the Bot API's ways here and in `methods` follows github.com/tdlib/telegram-bot-api, `Client.cpp`.
"""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Literal

from bot.simulation.telegram.wire import Json

Standing = Literal["member", "left", "kicked"]
Buttons = tuple[tuple[tuple[str, str], ...], ...]

NOT_BY_DEFAULT = frozenset({"chat_member", "message_reaction", "message_reaction_count"})
"""Updates that a bot gets only if it names them (core.telegram.org/bots/api#getupdates, `allowed_updates`)."""

MAX_AHEAD = 10
"""How far beyond the newest update an offset may be before it counts as wrong, and the queue's head is taken (TDLib, `TQueue.cpp`)."""


@dataclass(slots=True)
class User:
    """An account: a person's, or the bot's own.

    `started`: wrote to the bot in private once, so the bot may write too.
    """

    id: int
    first_name: str = "Aino"
    language_code: str | None = "fi"
    username: str | None = None
    is_bot: bool = False
    started: bool = False
    blocked: bool = False
    deactivated: bool = False

    def to_json(self) -> Json:
        """The account as the Bot API's `User`."""
        found: Json = {"id": self.id, "is_bot": self.is_bot, "first_name": self.first_name}
        if self.username:
            found["username"] = self.username
        if self.language_code:
            found["language_code"] = self.language_code
        return found


@dataclass(slots=True)
class Message:
    """A message as its chat shows it now: it changes when it is edited.

    `sender` is None for the bot. `content` is what the Bot API tells of it (`text`, `entities`, `photo`, …), `inline` its buttons,
    `keyboard` what it does to the keyboard below the talk, `offered` the data of every button that it ever had. `service` messages
    are written by Telegram: who came, who went.
    """

    number: int
    chat: int
    date: int
    sender: int | None
    content: Json
    inline: Json | None = None
    keyboard: Json | None = None
    reply_to: int | None = None
    edited_at: int | None = None
    service: bool = False
    offered: set[str] = field(default_factory=set)

    @property
    def text(self) -> str:
        """The words: the text, or what is written below a picture or a file."""
        words: str = self.content.get("text") or self.content.get("caption") or ""
        return words

    @property
    def from_bot(self) -> bool:
        """Whether the bot sent it."""
        return self.sender is None

    @property
    def edited(self) -> bool:
        """Whether it was changed since it was sent."""
        return self.edited_at is not None

    @property
    def kind(self) -> str:
        """What it holds: `text`, `venue`, `document`, `voice` and so on."""
        return next(iter(self.content))

    @property
    def buttons(self) -> Buttons:
        """The rows of its buttons now, each a label and its data (or its address)."""
        rows = self.inline["inline_keyboard"] if self.inline else ()
        return tuple(tuple((button["text"], button.get("callback_data", button.get("url", ""))) for button in row) for row in rows)

    def offer(self, inline: Json | None) -> None:
        """Give it these buttons from now on."""
        self.inline = inline
        self.offered.update(data for row in self.buttons for _, data in row)


@dataclass(slots=True)
class Chat:
    """A private chat, a group or a supergroup. `bot` is what the bot is in it; `moved_to` the supergroup that it became."""

    id: int
    kind: Literal["private", "group", "supergroup"] = "private"
    title: str = ""
    members: set[int] = field(default_factory=set)
    bot: Standing = "left"
    moved_to: int | None = None
    messages: dict[int, Message] = field(default_factory=dict)
    last_number: int = 0


@dataclass(slots=True)
class Query:
    """The press of a button and what it was answered with. `answered` is when, in seconds of the monotonic clock."""

    id: str
    user: int
    chat: int
    message: int
    data: str
    asked: float
    answered: float | None = None
    text: str | None = None
    alert: bool = False


@dataclass(slots=True)
class Webhook:
    """Where updates are sent, and what last went wrong there."""

    url: str
    secret: str | None = None
    max_connections: int = 40
    last_error_date: int | None = None
    last_error: str = ""


class World:
    """Everything that there is.

    `stirred` is called whenever an update was added. `last_update` is the number of the newest one; the real one begins anew somewhere
    after a quiet week.
    """

    def __init__(self, bot: User, *, privacy: bool = True, now: Callable[[], float] = time.time) -> None:
        self.bot = bot
        self.privacy = privacy
        self.now = now
        self.users: dict[int, User] = {}
        self.chats: dict[int, Chat] = {}
        self.queries: dict[str, Query] = {}
        self.commands: dict[tuple[str, str], tuple[tuple[str, str], ...]] = {}
        self.documents: dict[str, Json] = {}
        self.files: dict[str, bytes] = {}
        self.updates: deque[Json] = deque()
        self.allowed: frozenset[str] | None = None
        self.webhook: Webhook | None = None
        self.stirred: Callable[[], None] = lambda: None
        self.last_update = 0

    def moment(self) -> int:
        """Now, in whole seconds."""
        return int(self.now())

    def allow(self, kinds: Iterable[str]) -> None:
        """Queue only updates of these kinds from now on; none: those that a bot gets by default."""
        self.allowed = frozenset(kinds) or None

    def add_update(self, kind: str, body: Json) -> None:
        """Queue an update for the bot, if it wants this kind."""
        if kind in NOT_BY_DEFAULT if self.allowed is None else kind not in self.allowed:
            return
        self.last_update += 1
        self.updates.append({"update_id": self.last_update, kind: body})
        self.stirred()

    def pending(self, offset: int, limit: int) -> list[Json]:
        """The updates from an offset on, at most so many; those below it are confirmed and gone for good.

        Below zero it is counted from the end. One far beyond the newest update is wrong: the oldest that waits is taken.
        """
        if offset < 0:
            self.confirm_below(self.last_update + 1 + offset)
        elif offset <= self.last_update + MAX_AHEAD:
            self.confirm_below(offset)
        return [update for _, update in zip(range(limit), self.updates, strict=False)]

    def confirm_below(self, offset: int) -> None:
        """Forget the updates below this number."""
        while self.updates and self.updates[0]["update_id"] < offset:
            self.updates.popleft()

    def post(self, chat: Chat, sender: int | None, content: Json, reply_to: int | None = None) -> Message:
        """A new message in a chat."""
        chat.last_number += 1
        message = Message(chat.last_number, chat.id, self.moment(), sender, content, reply_to=reply_to)
        chat.messages[message.number] = message
        return message

    def tell(self, message: Message, *, edited: bool = False) -> None:
        """Let the bot know of a message, if it may see it."""
        if self.hears(message):
            self.add_update("edited_message" if edited else "message", self.message_json(message))

    def hears(self, message: Message) -> bool:
        """Whether the bot gets to see a person's message (core.telegram.org/bots/features#privacy-mode).

        In a group, with privacy on, only commands that are not for another bot, answers to its own messages, and service messages.
        """
        chat = self.chats[message.chat]
        if chat.kind == "private":
            return True
        return chat.bot == "member" and (not self.privacy or message.service or self._concerns_bot(chat, message))

    def _concerns_bot(self, chat: Chat, message: Message) -> bool:
        answered = chat.messages.get(message.reply_to or 0)
        if answered and answered.from_bot:
            return True
        text = message.text.encode("utf-16-le")
        commands = [entity for entity in message.content.get("entities", ()) if entity["type"] == "bot_command"]
        names = [text[2 * at["offset"] : 2 * (at["offset"] + at["length"])].decode("utf-16-le").partition("@")[2] for at in commands]
        return any(name.lower() in {"", (self.bot.username or "").lower()} for name in names)

    def chat_json(self, chat: Chat) -> Json:
        """A chat as the Bot API's `Chat`."""
        if chat.kind != "private":
            return {"id": chat.id, "title": chat.title, "type": chat.kind}
        user = self.users[chat.id]
        return {"id": chat.id, "first_name": user.first_name, "type": "private"} | ({"username": user.username} if user.username else {})

    def message_json(self, message: Message, *, deep: bool = True) -> Json:
        """A message as the Bot API's `Message`; `deep` with the message that it answers."""
        chat = self.chats[message.chat]
        sender = self.bot if message.sender is None else self.users[message.sender]
        found: Json = {
            "message_id": message.number,
            "from": sender.to_json(),
            "chat": self.chat_json(chat),
            "date": message.date,
        }
        if message.edited_at is not None:
            found["edit_date"] = message.edited_at
        answered = chat.messages.get(message.reply_to or 0)
        if deep and answered:
            found["reply_to_message"] = self.message_json(answered, deep=False)
        found |= message.content
        if message.inline:
            found["reply_markup"] = message.inline
        return found

    def standing_changes(self, chat: Chat, by: User, old: Standing, new: Standing) -> None:
        """Let the bot know that it was let in or shut out."""
        body = {"chat": self.chat_json(chat), "from": by.to_json(), "date": self.moment()}
        self.add_update("my_chat_member", body | {"old_chat_member": self._member(old), "new_chat_member": self._member(new)})

    def _member(self, standing: Standing) -> Json:
        until = {"until_date": 0} if standing == "kicked" else {}
        return {"user": self.bot.to_json(), "status": standing} | until
