"""What people do in Telegram: they write, press, share, edit, block, and found groups. Each thing done is an update for the bot.

What a person can't do in the app (press a button that was never there, write to a bot that they block) is a mistake of the one who
wrote the test: ValueError.
"""

from __future__ import annotations

import re
import time
from collections.abc import Iterable

from bot.simulation.telegram.wire import Json
from bot.simulation.telegram.world import Chat, Message, Query, User, World

_COMMAND = re.compile(r"(?<![\w/<>])/[A-Za-z0-9_]{1,64}(?:@[A-Za-z0-9_]{3,32})?(?![\w/<>])")

MAX_TEXT = 4096


def _file(kind: str, **more: object) -> Json:
    return {"file_id": f"{kind}-file", "file_unique_id": f"{kind}-unique", "file_size": 20_000, **more}


KINDS: dict[str, Json] = {
    "voice": {"voice": _file("voice", duration=4, mime_type="audio/ogg")},
    "photo": {"photo": [_file("photo", width=320, height=240)], "caption": "Tässä on kuva"},
    "sticker": {"sticker": _file("sticker", type="regular", width=512, height=512, is_animated=False, is_video=False, emoji="👍")},
    "video": {"video": _file("video", width=640, height=480, duration=9, mime_type="video/mp4")},
    "document": {"document": _file("document", file_name="todistus.pdf", mime_type="application/pdf")},
    "forwarded": {"text": "Katso tätä", "forward_origin": {"type": "hidden_user", "sender_user_name": "Joku Muu", "date": 1_700_000_000}},
}
"""What a person can send besides text, places and telephone numbers: its name -> what the message holds."""


def text_content(text: str) -> Json:
    """What a message of text holds, its commands marked. Offsets count UTF-16 units."""
    entities = [
        {"type": "bot_command", "offset": _units(text[: found.start()]), "length": _units(found.group())}
        for found in _COMMAND.finditer(text)
    ]
    return {"text": text} | ({"entities": entities} if entities else {})


def _units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


class People:
    """The people of a world, and what they see."""

    def __init__(self, world: World) -> None:
        self.world = world
        self._next_query = 0
        self._next_group = 0

    # Who there is

    def user(self, number: int, first_name: str = "Aino", language_code: str | None = "fi", username: str | None = None) -> User:
        """The account of that number; a new one if there is none."""
        users = self.world.users
        if number not in users:
            users[number] = User(number, first_name, language_code, username)
            self.world.chats[number] = Chat(number, members={number}, bot="member")
        return users[number]

    def creates_group(self, number: int | None, title: str, members: Iterable[User]) -> Chat:
        """A new group of those people, without the bot. Its number is below zero; None: the next one."""
        if number is None:
            self._next_group += 1
            number = -4_000_000_000 - self._next_group
        if number >= 0 or number in self.world.chats:
            raise ValueError(f"{number} is no number for a new group")
        group = Chat(number, "group", title, {member.id for member in members})
        self.world.chats[number] = group
        return group

    def joins(self, user: User, group: Chat) -> Message:
        """Someone comes into a group."""
        group.members.add(user.id)
        return self._service(group, user, {"new_chat_members": [user.to_json()]})

    def adds_bot(self, group: Chat, by: User) -> Message:
        """A member brings the bot into the group."""
        self._speaks(by, group)
        old, group.bot = group.bot, "member"
        self.world.standing_changes(group, by, old, "member")
        return self._service(group, by, {"new_chat_members": [self.world.bot.to_json()]})

    def removes_bot(self, group: Chat, by: User) -> Message:
        """A member puts the bot out of the group."""
        self._speaks(by, group)
        message = self._service(group, by, {"left_chat_member": self.world.bot.to_json()})
        old, group.bot = group.bot, "kicked"
        self.world.standing_changes(group, by, old, "kicked")
        return message

    def migrates(self, group: Chat) -> int:
        """The group becomes a supergroup: the number of the new chat. The old one is dead, and its messages stay there."""
        number = -1_000_000_000_000 + group.id
        founder = self.world.users[min(group.members)]
        new = Chat(number, "supergroup", group.title, set(group.members), group.bot)
        self.world.chats[number] = new
        self._service(group, founder, {"migrate_to_chat_id": number})
        self._service(new, founder, {"migrate_from_chat_id": group.id})
        group.moved_to, group.bot = number, "left"
        group.members.clear()
        return number

    # What a person does

    def says(self, user: User, text: str, *, group: Chat | None = None, reply_to: Message | None = None) -> Message:
        """Someone writes to the bot in private, or in a group."""
        words = text.strip()
        if not 0 < len(words) <= MAX_TEXT:
            raise ValueError(f"an app sends no message of {len(words)} letters")
        return self._sends(user, text_content(words), group, reply_to)

    def deep_link(self, user: User, payload: str) -> Message:
        """Someone comes by a link `t.me/BOT?start=PAYLOAD`."""
        if not re.fullmatch(r"[A-Za-z0-9_-]{1,64}", payload):
            raise ValueError(f"a link carries 1-64 of A-Z a-z 0-9 _ -, and not {payload!r}")
        return self.says(user, f"/start {payload}")

    def presses(self, user: User, message: Message, data: str) -> str:
        """Someone presses a button of a message; the id of the query that it makes.

        The button may have gone meanwhile: an app may still show it. ValueError: it never was there.
        """
        chat = self.world.chats[message.chat]
        self._speaks(user, chat)
        if data not in message.offered:
            raise ValueError(f"message {message.number} has no button {data!r}, but {sorted(message.offered)}")
        self._next_query += 1
        query = Query(str(7_000_000_000 + self._next_query), user.id, chat.id, message.number, data, time.monotonic())
        self.world.queries[query.id] = query
        body = {"id": query.id, "from": user.to_json(), "message": self.world.message_json(message)}
        self.world.add_update("callback_query", body | {"chat_instance": str(chat.id), "data": data})
        return query.id

    def shares_location(self, user: User, latitude: float, longitude: float) -> Message:
        """Someone shares where they are."""
        return self._sends(user, {"location": {"latitude": latitude, "longitude": longitude}})

    def shares_contact(self, user: User, phone: str, owner: User | None = None) -> Message:
        """Someone shares a telephone number: their own, or that of the `owner`."""
        owner = owner or user
        return self._sends(user, {"contact": {"phone_number": phone, "first_name": owner.first_name, "user_id": owner.id}})

    def sends(self, user: User, kind: str, *, group: Chat | None = None, reply_to: Message | None = None) -> Message:
        """Someone sends one of `KINDS`."""
        return self._sends(user, dict(KINDS[kind]), group, reply_to)

    def edits(self, user: User, message: Message, text: str) -> Message:
        """Someone changes what they wrote."""
        self._speaks(user, self.world.chats[message.chat])
        if message.sender != user.id or "text" not in message.content:
            raise ValueError(f"{user.first_name} can't edit message {message.number}")
        message.content = text_content(text)
        message.edited_at = self.world.moment()
        self.world.tell(message, edited=True)
        return message

    def blocks(self, user: User) -> None:
        """Someone shuts the bot out of their private chat."""
        if not user.blocked:
            user.blocked = True
            self.world.standing_changes(self.world.chats[user.id], user, "member", "kicked")

    def unblocks(self, user: User) -> None:
        """Someone lets the bot in again."""
        if user.blocked:
            user.blocked = False
            self.world.standing_changes(self.world.chats[user.id], user, "kicked", "member")

    def deactivates(self, user: User) -> None:
        """An account is deleted. The bot is not told."""
        user.deactivated = True

    # What people see

    def chat(self, number: int) -> list[Message]:
        """What a chat shows now, oldest first. The messages are the living ones: they change when they are edited."""
        return list(self.world.chats[number].messages.values())

    def from_bot(self, number: int) -> list[Message]:
        """What a chat shows of the bot now, oldest first."""
        return [message for message in self.world.chats[number].messages.values() if message.from_bot]

    def file(self, message: Message) -> bytes:
        """What is in the file that the bot sent."""
        return self.world.files[message.content["document"]["file_id"]]

    @property
    def answers(self) -> list[Query]:
        """The presses of buttons that were answered, in the order of the presses."""
        return [query for query in self.world.queries.values() if query.answered is not None]

    @property
    def commands(self) -> dict[tuple[str, str], tuple[tuple[str, str], ...]]:
        """The menus: (scope, language) -> pairs of command and description.

        Scopes are `default`, `all_private_chats`, `chat:42`, `chat_member:-5:42`, and so on.
        """
        return self.world.commands

    def _sends(self, user: User, content: Json, group: Chat | None = None, reply_to: Message | None = None) -> Message:
        chat = group or self.world.chats[user.id]
        self._speaks(user, chat)
        user.started = user.started or group is None
        message = self.world.post(chat, user.id, content, reply_to.number if reply_to else None)
        self.world.tell(message)
        return message

    def _service(self, group: Chat, by: User, content: Json) -> Message:
        message = self.world.post(group, by.id, content)
        message.service = True
        self.world.tell(message)
        return message

    @staticmethod
    def _speaks(user: User, chat: Chat) -> None:
        if user.deactivated:
            raise ValueError(f"the account of {user.first_name} is deleted")
        if user.id not in chat.members:
            raise ValueError(f"{user.first_name} is not in the chat {chat.id}")
        if chat.kind == "private" and user.blocked:
            raise ValueError(f"{user.first_name} blocks the bot: unblocks(…) first")
