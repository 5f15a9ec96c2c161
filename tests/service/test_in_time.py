"""What waited while Telegram was down goes out later only if it still helps, and does not wake anyone."""

from __future__ import annotations

import asyncio
import datetime as dt
from collections.abc import AsyncIterator

import pytest

from bot.knowledge import Knowledge
from bot.service.batch import Batch
from bot.service.delivery import Delivery
from bot.service.limits import Pace
from bot.service.messages import Message, Outgoing, Result
from bot.service.turns import Turns
from bot.storage import Database
from tests.service.wire import AINO, NOW, at

BRISK = Pace(chat_seconds=0.01, idle_seconds=0.02)


class Post:
    """What is delivered when the program runs for a moment at that time."""

    def __init__(self, knowledge: Knowledge, database: Database) -> None:
        self._turns = Turns(knowledge, database)
        self._database = database

    async def puts(self, text: str, *, expires: dt.datetime, by_day: bool = True) -> None:
        """Somebody is to be told something that has its time."""
        async with self._database.commit() as work:
            await Batch(self._turns.knowledge, work, NOW, direct=False).say_in_time(AINO, text, expires=expires, by_day=by_day)

    async def delivers(self, now: dt.datetime) -> list[str]:
        """What goes out then, all that can."""
        told: list[str] = []

        async def send(outgoing: Outgoing, chat: int, remote: int | None) -> Result:
            assert (isinstance(outgoing, Message), chat, remote) == (True, 42731, None)
            told.append(getattr(outgoing, "text", ""))
            return Result("sent", remote=len(told))

        stop = asyncio.Event()
        running = asyncio.create_task(Delivery(self._turns, self._database, send, lambda: now, BRISK).run(stop))
        await asyncio.sleep(0.2)
        stop.set()
        await running
        return told

    async def waiting(self) -> int:
        """How much waits still."""
        async with self._database.read() as reading:
            return (await reading.outbox.count(at(1, 1, month=12).replace(year=2100)))[0]


@pytest.fixture
async def post(knowledge: Knowledge) -> AsyncIterator[Post]:
    """Give the post, empty."""
    async with await Database.open("sqlite://", now=lambda: NOW) as database:
        yield Post(knowledge, database)


async def test_by_night_it_waits_for_the_morning(post: Post) -> None:
    """A reminder that could not go in the evening goes at nine, before what expires."""
    await post.puts("huomenna", expires=at(30, 11))
    for night in (at(29, 20, 30), at(30, 3)):
        assert (await post.delivers(night), await post.waiting()) == ([], 1)
    assert (await post.delivers(at(30, 9)), await post.waiting()) == (["huomenna"], 0)
    assert await post.delivers(at(30, 10)) == []


async def test_what_comes_too_late_to_help_does_not_come(post: Post) -> None:
    """Once its time is over it is let go, whether it waited by night or by day."""
    await post.puts("huomenna", expires=at(30, 8))
    assert (await post.delivers(at(29, 22)), await post.waiting()) == ([], 1)
    assert (await post.delivers(at(30, 9)), await post.waiting()) == ([], 0)


async def test_it_keeps_nothing_else_waiting(post: Post) -> None:
    """What may go by night overtakes what may not; for the staff on duty, say."""
    await post.puts("huomenna", expires=at(30, 11))
    await post.puts("kohta alkaa", expires=at(30, 11), by_day=False)
    assert await post.delivers(at(30, 8)) == ["kohta alkaa"]
    assert await post.delivers(at(30, 9)) == ["huomenna"]
