"""One transaction of turns, and what those who take them share: the database, the moment, and what goes out.

What goes out is written into the outbox with everything else. Where a transport shows it at once (the terminal, which has
one person, who waits), it is handed back instead, and only what must be known later is written down.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field
from typing import assert_never

from bot.dialogue.conversation import Conversation, from_json
from bot.dialogue.effects import Keyboard, Rows
from bot.dialogue.screens import Words
from bot.guidance.dropins import with_changes
from bot.handoff.load import Loads, with_loads
from bot.handoff.summary import STAFF_LANGUAGE
from bot.knowledge import Knowledge
from bot.knowledge.labels import pick
from bot.service.messages import Answer, Due, Marked, Menu, Message, Outgoing, Paper, Pin, due_to_json, outgoing_to_json
from bot.storage import Out, Talk, Work
from bot.storage.outbox import DUE, FAREWELL

GROUP, STAFF, ASIDE = "group:", "staff:", "aside:"


@dataclass(slots=True)
class Batch:
    """The transaction. `direct`: what goes out is handed back in `outgoing`. `username`: what the bot is called, for links.

    `knowledge` has the calendar as the staff have changed it, and what the regions can promise now (`loads`); `files` is how the admins'
    files have it.
    """

    knowledge: Knowledge
    work: Work
    now: dt.datetime
    direct: bool
    username: str | None = None
    files: Knowledge | None = None
    loads: Loads = ()
    outgoing: list[Outgoing] = field(default_factory=list)
    turn: int | None = None
    """The number of the turn that is being taken, where it has one."""
    forgotten: set[str] = field(default_factory=set)
    """Chats of people who were erased in this transaction: what is still said to them leaves no trace."""
    _talks: dict[str, Talk | None] = field(default_factory=dict)

    async def reread_calendar(self) -> None:
        """From now on the calendar has what this transaction has changed in it."""
        self.files = self.files or self.knowledge
        self.knowledge = with_loads(with_changes(self.files, await self.work.attending.changes()), self.loads)

    async def say(
        self,
        chat: str,
        text: str,
        rows: Rows = (),
        *,
        step: str | None = None,
        about: str | None = None,
        keyboard: Keyboard | None = None,
    ) -> int:
        """A new message to a chat; gives its number."""
        number = await self.work.next_message()
        self._put(Message(chat, number, text, rows, step, keyboard=keyboard, about=about), number, about)
        return number

    async def say_in_time(
        self, chat: str, text: str, rows: Rows = (), *, expires: dt.datetime, about: str | None = None, by_day: bool = False
    ) -> None:
        """A new message that is of no use after `expires`, and does not go out then; `by_day`: nor by night, it must wake nobody."""
        number = await self.work.next_message()
        self._put(Message(chat, number, text, rows, about=about, expires=expires.isoformat(), by_day=by_day), number, about)

    async def show(self, outgoing: Outgoing, about: str | None = None) -> None:
        """Anything else that goes out: a change of an earlier message, a place on the map, the answer to a press, a menu."""
        if self.direct:
            if not isinstance(outgoing, (Answer, Menu)):
                self.outgoing.append(outgoing)
            return
        self._put(outgoing, await self.work.next_message(), about)

    def _put(self, outgoing: Outgoing, number: int, about: str | None) -> None:
        if self.direct:
            self.outgoing.append(outgoing)
            if about is not None:
                sent = Out(number, outgoing.chat, "message", "", self.now, about=about, state="sent", remote=number)
                self.work.outbox.put(sent)
            return
        if outgoing.chat in self.forgotten:
            about = FAREWELL
        # The answer to a press waits for nothing that was said before, and no word waits for a menu: each is in a lane of its own.
        aside = isinstance(outgoing, (Answer, Menu))
        lane = f"{ASIDE}{number}" if aside else outgoing.chat
        self.work.outbox.put(Out(number, lane, kind_of(outgoing), outgoing_to_json(outgoing), self.now, about=about))

    async def remind(self, due: Due, chat: str, at: dt.datetime, about: str | None = None) -> None:
        """Look at a lead, an attendance or the chat again when that moment has come. `about` is by what it can be taken back."""
        number = await self.work.next_message()
        self.work.outbox.put(Out(number, chat, DUE, due_to_json(due), self.now, at, about=about or f"lead:{due.lead}"))

    # What staff read

    def words(self, name: str, /, **values: str | int) -> str:
        """A text in the language of the staff."""
        return self.knowledge.texts.say(STAFF_LANGUAGE, name, **values)

    def region_name(self, region: str) -> str:
        """What the staff call a region."""
        return pick(self.knowledge, self.knowledge.regions[region].names, STAFF_LANGUAGE) if region in self.knowledge.regions else region

    # What people read

    async def words_of(self, chat: str) -> Words:
        """The texts of the language that the person of that chat speaks with the bot."""
        conversation = await self.conversation(chat)
        if conversation.language not in self.knowledge.languages:
            conversation = Conversation(language=next(iter(self.knowledge.languages)))
        return Words(self.knowledge, conversation)

    async def conversation(self, chat: str) -> Conversation:
        """What is known of a chat, kept or held."""
        stored = await self.work.conversation(chat)
        if stored is not None:
            return from_json(stored.document)
        held = (await self.work.passing({chat: None})).get(chat)
        return from_json(held) if held else Conversation()

    # Talks that a human owns

    async def look_up_talks(self, chats: list[str]) -> None:
        """Ask for the talks of many chats at once."""
        found = await self.work.people.talks(chats)
        self._talks.update({chat: found.get(chat) for chat in chats})

    async def talk(self, chat: str) -> Talk | None:
        """The talk that a human owns in that chat."""
        if chat not in self._talks:
            await self.look_up_talks([chat])
        return self._talks[chat]

    async def start_talk(self, talk: Talk) -> None:
        """A human owns the conversation from now on."""
        await self.work.people.start_talk(talk)
        self._talks[talk.chat] = talk

    async def end_talk(self, chat: str) -> bool:
        """The bot owns it again; gives whether a human did."""
        self._talks[chat] = None
        return await self.work.people.end_talk(chat)


def kind_of(outgoing: Outgoing) -> str:
    """What the outbox calls it."""
    match outgoing:
        case Message():
            return "edit" if outgoing.rewrites else "message"
        case Marked():
            return "mark"
        case Pin():
            return "pin"
        case Paper():
            return "document"
        case Answer():
            return "answer"
        case Menu():
            return "menu"
        case _:
            assert_never(outgoing)
