from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager, suppress
from functools import partial
from pathlib import Path

import aiohttp
import pytest

from bot.errors import StorageError
from bot.service.turns import Turns
from bot.simulation.telegram import User
from bot.storage import Database
from bot.transport.telegram.webhook import SECRET_HEADER, secret_of
from tests.app.conftest import Town, free_port

WORDS = "asun Forssassa"


@asynccontextmanager
async def locked(file: Path) -> AsyncIterator[None]:
    """Another program writes to the database, and does not come to an end. It begins when the bot is not writing itself."""
    connection = sqlite3.connect(file, isolation_level=None, timeout=0)
    try:
        while not connection.in_transaction:
            with suppress(sqlite3.OperationalError):
                connection.execute("BEGIN IMMEDIATE")
            await asyncio.sleep(0.01)
        yield
        connection.execute("ROLLBACK")
    finally:
        connection.close()


@contextmanager
def unwritable(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[int]]:
    """Nothing that comes in can be written down. Gives how often it was tried."""
    tried: list[int] = []

    async def fail(_: Turns, arrived: list[tuple[int, str, object]], *__: object) -> None:
        tried.append(len(arrived))
        raise StorageError("The database failed: there is no room left.")

    with monkeypatch.context() as patched:
        patched.setattr(Turns, "accept", fail)
        yield tried


def numbered(town: Town, count: int) -> list[User]:
    """So many people, who have all said something."""
    people = town.people(count)
    for one in people:
        town.telegram.says(one, "/start")
    return people


async def test_what_can_not_be_kept_stays_with_telegram(
    town: Town, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """While the database takes nothing no update is confirmed, which is logged once; then the same ones are taken, each once."""
    async with town.serving():
        await town.quiet()
        with unwritable(monkeypatch) as tried:
            people = numbered(town, 3)
            await town.until(lambda: len(tried) >= 3)
            assert len(town.telegram.world.updates) == 3
        for one in people:
            await town.hears_button(one.id, "consent:yes")
        await town.quiet()
        assert [len(town.texts(one.id)) for one in people] == [1, 1, 1]
    told = [record.getMessage() for record in caplog.records if "stays with Telegram" in record.getMessage()]
    assert len(told) == 1
    assert "no room left" in told[0]


async def test_an_update_that_comes_twice_is_taken_once(town: Town) -> None:
    """Doubles, as after a lost confirmation, lead to nothing."""
    aino = town.telegram.user(42)
    async with town.serving():
        town.telegram.says(aino, "/start")
        again = town.telegram.world.updates[0]
        await town.hears_button(aino.id, "consent:yes")
        town.telegram.world.updates.append(again)
        town.telegram.world.stirred()
        await town.quiet()
        assert len(town.texts(aino.id)) == 1
    town.telegram.world.updates.append(again)
    async with town.serving():
        await town.quiet()
        assert len(town.texts(aino.id)) == 1


async def test_update_numbers_may_begin_anew(town: Town) -> None:
    """After a quiet week Telegram counts from somewhere else, lower too: what comes then is taken, in the same run and after a restart."""
    aino = town.telegram.user(42)
    town.telegram.world.last_update = 900_000
    async with town.serving():
        await town.consents(aino)
        await town.quiet()
        town.telegram.world.last_update = 5_000
        town.telegram.says(aino, "/ohje")
        await town.quiet()
        said = len(town.texts(aino.id))
        assert said == 3
    town.telegram.world.last_update = 100
    town.telegram.says(aino, "/ohje")
    async with town.serving():
        await town.until(lambda: len(town.texts(aino.id)) > said)
        first = town.telegram.calls_of("getUpdates")
    assert not [call for call in first if call.parameters.get("offset") == 900_001 and call.at > first[-1].at]


async def test_after_a_restart_no_offset_is_trusted(town: Town) -> None:
    """The first question after a start names no offset, so the queue is taken from its head."""
    aino = town.telegram.user(42)
    for _ in range(2):
        before = len(town.telegram.calls_of("getUpdates"))
        async with town.serving():
            town.telegram.says(aino, "/start")
            await town.quiet()
        assert "offset" not in town.telegram.calls_of("getUpdates")[before].parameters


async def test_a_burst_of_one_person_is_taken_in_order(town: Town) -> None:
    """Fifty messages that came at once are answered one by one, in the order they were written."""
    aino = town.telegram.user(42)
    async with town.serving():
        await town.consents(aino)
        await town.quiet()
        said = len(town.texts(aino.id))
        for number in range(50):
            town.telegram.says(aino, "/kieli sv" if number % 2 == 0 else "/kieli en")
        await town.until(lambda: len(town.texts(aino.id)) >= said + 50, 15)
        await town.quiet()
    languages = ["sv" if "på svenska" in text else "en" if "in English" in text else text for text in town.texts(aino.id)[said:]]
    assert languages == ["sv", "en"] * 25


async def test_many_chats_are_taken_together(town: Town, monkeypatch: pytest.MonkeyPatch) -> None:
    """What sixty people wrote while the bot was away is taken in a few commits, and each is answered once."""
    taken: list[int] = []
    work = Turns.work

    async def counted(turns: Turns, *arguments: object) -> int:
        taken.append(await work(turns, *arguments))  # type: ignore[arg-type]
        return taken[-1]

    monkeypatch.setattr(Turns, "work", counted)
    people = numbered(town, 60)
    async with town.serving():
        for one in people:
            await town.hears_button(one.id, "consent:yes")
        await town.quiet()
    assert [len(town.texts(one.id)) for one in people] == [1] * 60
    assert sum(taken) == 60
    assert len([count for count in taken if count]) <= 3


async def test_a_webhook_is_set_with_its_secret_and_taken_from(town: Town) -> None:
    """Telegram gets the address and a secret made of the token; what it posts is answered, and nobody asks for it besides."""
    aino, port = town.telegram.user(42), free_port()
    async with town.serving(f"http://127.0.0.1:{port}/telegram", port):
        town.telegram.says(aino, "/start")
        await town.presses(aino, "consent:yes")
        await town.hears_button(aino.id, "goal:learn")
        await town.quiet()
    [call] = town.telegram.calls_of("setWebhook")
    assert call.parameters["secret_token"] == secret_of(town.telegram.token)
    assert town.telegram.token.partition(":")[2] not in call.parameters["secret_token"]
    assert town.telegram.calls_of("getUpdates") == []


async def test_what_is_posted_while_the_database_is_locked_is_posted_again(
    town: Town, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """A webhook that can't keep what came says 503, and Telegram's next attempt is taken: once."""
    monkeypatch.setattr(Database, "open", partial(Database.open, patience_seconds=0.2))
    aino, port = town.telegram.user(42), free_port()
    async with town.serving(f"http://127.0.0.1:{port}/telegram", port):
        await town.until(lambda: town.telegram.world.webhook)
        await town.quiet()
        async with locked(town.file):
            town.telegram.says(aino, "/start")
            webhook = town.telegram.world.webhook
            assert webhook is not None
            await town.until(lambda: "503" in webhook.last_error)
            assert town.texts(aino.id) == []
        await town.hears_button(aino.id, "consent:yes")
        await town.quiet()
        assert len(town.texts(aino.id)) == 1
    assert "locked" in caplog.text


async def test_who_does_not_know_the_secret_is_refused(town: Town, caplog: pytest.LogCaptureFixture) -> None:
    """A forged update is refused, leads to nothing, and is logged without its words."""
    port = free_port()
    message = {"message_id": 1, "date": 1, "text": WORDS, "chat": {"id": 9, "type": "private"}, "from": {"id": 9}}
    update = {"update_id": 7, "message": message}
    async with town.serving(f"http://127.0.0.1:{port}/telegram", port):
        await town.until(lambda: town.telegram.world.webhook)
        async with aiohttp.ClientSession() as session:
            for headers in ({}, {SECRET_HEADER: "wrong"}, {SECRET_HEADER: secret_of("1:another")}):
                async with session.post(f"http://127.0.0.1:{port}/telegram", json=update, headers=headers) as response:
                    assert response.status == 403
        async with town.reading() as reading:
            assert await reading.inbox.count() == 0
    assert "not Telegram" in caplog.text
    assert WORDS not in caplog.text
