"""What the tests of the service share: real turns on a real database file, and what that file holds."""

from __future__ import annotations

import datetime as dt
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, AsyncExitStack, asynccontextmanager
from pathlib import Path

import pytest

from bot.dialogue.turn import Contact, Located, Pressed, Said
from bot.dialogue.turn import Content as PersonContent
from bot.knowledge import Knowledge
from bot.service.messages import Incoming, Outgoing
from bot.service.turns import Turns
from bot.storage import Database
from tests.postgres import database_of_this_run, fresh_database, fresh_schema
from tests.service.wire import BOT, NOW, Wire

__all__ = ["database_of_this_run"]


class House:
    """The running service on one database: people write and press in it, staff too, and one can look into the file, if it is one."""

    def __init__(self, knowledge: Knowledge, file: Path | None, database: Database) -> None:
        self.turns = Turns(knowledge, database)
        self.database = database
        self.now = NOW
        self._file = file

    async def writes(self, chat: str, *texts: str, sender: str | None = None) -> list[Outgoing]:
        """What goes out after the last of those texts."""
        return await self._each(chat, [Said(text) for text in texts], sender)

    async def presses(self, chat: str, *buttons: str, sender: str | None = None) -> list[Outgoing]:
        """What goes out after the last of those buttons."""
        return await self._each(chat, [Pressed(button) for button in buttons], sender)

    async def gives(self, chat: str, content: Contact | Located) -> list[Outgoing]:
        """What goes out for a telephone number or a location."""
        return await self._each(chat, [content], None)

    async def _each(self, chat: str, contents: list[PersonContent], sender: str | None) -> list[Outgoing]:
        out: list[Outgoing] = []
        for content in contents:
            out = await self.turns.take(Incoming(chat, content, sender=sender), self.now)
        return out

    async def waits_until(self, moment: dt.datetime) -> list[Outgoing]:
        """What goes out by itself up to that moment, which it is then."""
        self.now = moment
        return await self.turns.take_due(moment)

    def holds(self, *words: str) -> list[str]:
        """Those of the words that are somewhere in the bytes of the database file, its log or its index."""
        assert self._file is not None
        held = b"".join(path.read_bytes() for path in self._file.parent.iterdir())
        return [word for word in words if word.encode() in held]


Opening = Callable[[], AbstractAsyncContextManager[House]]


@pytest.fixture
def opening(knowledge: Knowledge, tmp_path: Path) -> Opening:
    """Open the house; each time on the same file, as after a restart."""
    file = tmp_path / "db" / "opastin.db"

    @asynccontextmanager
    async def opened() -> AsyncIterator[House]:
        async with await Database.open(f"sqlite:///{file}", now=lambda: NOW) as database:
            yield House(knowledge, file, database)

    return opened


@pytest.fixture
async def opening_postgres(knowledge: Knowledge) -> AsyncIterator[Opening]:
    """Open the house on a PostgreSQL database; each time on the same one, as after a restart."""
    async with fresh_database() as url:

        @asynccontextmanager
        async def opened() -> AsyncIterator[House]:
            async with await Database.open(url, now=lambda: NOW) as database:
                yield House(knowledge, None, database)

        yield opened


@pytest.fixture
async def house(opening: Opening) -> AsyncIterator[House]:
    """The house, open."""
    async with opening() as house:
        yield house


@pytest.fixture(params=["sqlite", "postgres"])
async def wire(request: pytest.FixtureRequest, knowledge: Knowledge, database_of_this_run: str | None) -> AsyncIterator[Wire]:
    """Give the service behind Telegram, once on SQLite, once on PostgreSQL."""
    async with AsyncExitStack() as stack:
        url = "sqlite://" if request.param == "sqlite" else await stack.enter_async_context(fresh_schema(database_of_this_run))
        database = await stack.enter_async_context(await Database.open(url, now=lambda: NOW))
        yield Wire(Turns(knowledge, database, vouched=False, username=BOT), database)


@pytest.fixture
async def little_wire(knowledge: Knowledge) -> AsyncIterator[Wire]:
    """Give the same on SQLite in memory alone, for what does not depend on the database."""
    async with await Database.open("sqlite://", now=lambda: NOW) as database:
        yield Wire(Turns(knowledge, database, vouched=False, username=BOT), database)
