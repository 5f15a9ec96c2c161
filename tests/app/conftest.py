"""The bot served whole, against a Bot API of our own over real HTTP: only Telegram is doubled."""

from __future__ import annotations

import asyncio
import datetime as dt
import logging
import re
import socket
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from bot.app import Clock
from bot.app import telegram as app
from bot.app.telegram import Serving, serve
from bot.knowledge import Knowledge
from bot.service.limits import Pace
from bot.service.messages import Message, outgoing_to_json
from bot.service.staff import joining
from bot.simulation.telegram import Chat, FakeTelegram, User
from bot.simulation.telegram import Message as Shown
from bot.storage import Database, Out, Reading
from bot.transport.telegram.polling import Patience
from tests.light import light_knowledge
from tests.postgres import database_of_this_run, fresh_schema

__all__ = ["database_of_this_run"]

KNOWLEDGE = light_knowledge()

BRISK = Pace(
    chat_seconds=0.01,
    group_most=10_000,
    all_most=10_000,
    first_pause_seconds=0.05,
    longest_pause_seconds=0.4,
    no_address_seconds=0.1,
    idle_seconds=0.1,
)
"""No test but those of the limits waits for Telegram's."""

ALERT = Patience(pause_seconds=0.05, first_seconds=0.1, longest_seconds=0.3, longest_inbox_seconds=0.3)


@dataclass(slots=True)
class Town:
    """Telegram, and a bot on a database that outlives it."""

    telegram: FakeTelegram
    url: str
    pace: Pace = BRISK
    _served: asyncio.Task[None] | None = None

    async def until(self, predicate: Callable[[], object], seconds: float = 20) -> None:
        """Come back once it is true; at once when the bot has ended with a failure."""

        def seen() -> object:
            if self._served and self._served.done():
                self._served.result()
            return predicate()

        await self.telegram.wait_for(seen, seconds)

    @property
    def file(self) -> Path:
        """The file of the database."""
        return Path(self.url.removeprefix("sqlite:///"))

    @asynccontextmanager
    async def serving(self, webhook: str | None = None, port: int = 0) -> AsyncIterator[None]:
        """The bot, as long as the block lasts; then it is told to stop."""
        stop = asyncio.Event()
        serving = Serving(self.telegram.token, self.telegram.url, webhook, port=port, pace=self.pace, patience=ALERT)
        task = self._served = asyncio.create_task(serve(KNOWLEDGE, self.url, serving, stop))
        receiving = "setWebhook" if webhook else "getUpdates"
        before = len(self.telegram.calls_of(receiving))
        try:
            await self.until(lambda: len(self.telegram.calls_of(receiving)) > before)
            yield
            assert not task.done() or task.result() is None
        finally:
            stop.set()
            self._served = None
            await asyncio.wait_for(task, 15)

    @asynccontextmanager
    async def reading(self) -> AsyncIterator[Reading]:
        """What is in the database, asked beside the bot."""
        async with await Database.open(self.url) as store, store.read() as reading:
            yield reading

    def now(self) -> dt.datetime:
        """What time it is for the bot."""
        return Clock().now()

    async def posts(self, *things: tuple[str, str]) -> None:
        """Something is to be said to chats, as if a turn had led to it: pairs of a chat and the words."""
        async with await Database.open(self.url) as store, store.commit() as work:
            for chat, words in things:
                number = await work.next_message()
                payload = outgoing_to_json(Message(chat, number, words))
                work.outbox.put(Out(number, chat, "message", payload, Clock().now()))

    def people(self, count: int, first: int = 100) -> list[User]:
        """So many people who have not yet said anything."""
        return [self.telegram.user(first + number, f"Nimi{number}") for number in range(count)]

    async def consents(self, *people: User) -> None:
        """They greet the bot and let it keep what they tell."""
        for one in people:
            self.telegram.says(one, "/start")
        for one in people:
            await self.presses(one, "consent:yes")
        for one in people:
            await self.hears_button(one.id, "goal:learn")

    async def hears_button(self, chat: int, data: str) -> Shown:
        """The newest message to a chat with that button, once it has come."""
        await self.until(lambda: self.with_button(chat, data))
        found = self.with_button(chat, data)
        assert found is not None
        return found

    def with_button(self, chat: int, data: str) -> Shown | None:
        """The newest of the bot's messages in a chat that has that button now."""
        shown = reversed(self.telegram.from_bot(chat))
        return next((one for one in shown if any(data == button[1] for row in one.buttons for button in row)), None)

    def texts(self, chat: int) -> list[str]:
        """What the bot said in a chat, in order."""
        return [one.text for one in self.telegram.from_bot(chat)]

    async def answered(self, chat: int, count: int, seconds: float = 20) -> None:
        """The bot has said so many things in a chat."""
        await self.until(lambda: len(self.texts(chat)) >= count, seconds)

    async def called(self, more: int) -> None:
        """The bot has asked Telegram for so many more things."""
        most = len(self.telegram.calls) + more
        await self.until(lambda: len(self.telegram.calls) > most)

    async def quiet(self, seconds: float = 0.2) -> None:
        """Everything that came in has been taken, and everything that can go out has gone: by Telegram's count, and by the database's."""
        await self.telegram.settled(seconds, 20)
        for _ in range(100):
            if not await self._left():
                break
            await asyncio.sleep(0.05)
        await self.telegram.settled(seconds, 20)

    async def _left(self) -> int:
        """How much waits in the database that need not wait: a group that is not linked gets nothing."""
        async with self.reading() as reading:
            groups = await reading.people.groups()
            heads = await reading.outbox.heads(self.now(), [], 1000)
            can_go = [head for head in heads if not head.chat.startswith("group:") or head.chat.removeprefix("group:") in groups]
            return len(can_go) + await reading.inbox.count()

    async def invite(self, region: str, role: str | None) -> str:
        """The secret of an invitation, as `opastin invite` makes it."""
        async with await Database.open(self.url) as store, store.commit() as work:
            return await joining.invite(work, region, role, "terminal", Clock().now())

    async def employs(self, user: User, region: str = "forssa", role: str = "counsellor") -> User:
        """Someone opens an invitation to be staff."""
        self.telegram.deep_link(user, await self.invite(region, role))
        await self.hears(user.id, "Tervetuloa")
        return user

    async def links(self, *members: User, region: str = "forssa") -> Chat:
        """A staff group is made, and an invitation is opened in it."""
        group = self.telegram.creates_group(None, f"Ohjaajat {region}", members)
        self.telegram.adds_bot(group, members[0])
        self.telegram.says(members[0], f"/start@{self.telegram.world.bot.username} {await self.invite(region, None)}", group=group)
        await self.hears(group.id, "ohjaajien ryhmä")
        return group

    async def hears(self, chat: int, words: str, seconds: float = 20) -> Shown:
        """The newest message to a chat with those words, once it has come."""
        await self.until(lambda: self.found(chat, words), seconds)
        found = self.found(chat, words)
        assert found is not None
        return found

    def found(self, chat: int, words: str) -> Shown | None:
        """The newest of the bot's messages in a chat with those words."""
        return next((one for one in reversed(self.telegram.from_bot(chat)) if re.search(words, one.text or "")), None)

    async def presses(self, user: User, data: str, chat: int | None = None) -> None:
        """Press the newest button of that id, once it is there."""
        self.telegram.presses(user, await self.hears_button(chat if chat is not None else user.id, data), data)

    async def opens_lead(self, person: User, place: str = "forssa") -> None:
        """Someone tells what they want and is passed on to a human."""
        self.telegram.says(person, "/start")
        await self.presses(person, "consent:yes")
        await self.presses(person, "goal:human")
        await self.presses(person, f"place:{place}")
        await self.presses(person, "handoff:yes")
        await self.hears(person.id, "Viesti lähti")


@pytest.fixture(autouse=True)
def telegram_times(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """python-telegram-bot warns of its own RetryAfter unless told so."""
    monkeypatch.setenv("PTB_TIMEDELTA", "true")
    yield
    logging.getLogger("bot").setLevel(logging.NOTSET)


@pytest.fixture(autouse=True)
def at_hand(knowledge: Knowledge, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The knowledge is read once for all tests; what may not be kept lies in a folder of the test's own."""
    memory = tmp_path / "memory"
    memory.mkdir()
    monkeypatch.setattr(app, "load", lambda *_: knowledge)
    monkeypatch.setattr(app, "shared_memory", lambda _: memory)


@pytest.fixture
async def town(tmp_path: Path) -> AsyncIterator[Town]:
    """Telegram, and a database in a file."""
    async with FakeTelegram() as telegram:
        yield Town(telegram, f"sqlite:///{tmp_path / 'db' / 'opastin.db'}")


@pytest.fixture
async def shared_town(database_of_this_run: str | None) -> AsyncIterator[Town]:
    """Telegram, and a database in PostgreSQL."""
    async with fresh_schema(database_of_this_run) as url, FakeTelegram() as telegram:
        yield Town(telegram, url)


def free_port() -> int:
    """A port that nobody listens on."""
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        port: int = one.getsockname()[1]
        return port
