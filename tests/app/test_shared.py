"""Several programs on one PostgreSQL."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress

from bot.app.telegram import work
from bot.storage import Arrived, Database
from tests.app.conftest import KNOWLEDGE, Town


@asynccontextmanager
async def working(town: Town) -> AsyncIterator[asyncio.Task[None]]:
    """One more worker, as long as the block lasts."""
    stop = asyncio.Event()
    task = asyncio.create_task(work(KNOWLEDGE, town.url, "opastin_bot", stop))
    try:
        yield task
    finally:
        stop.set()
        with suppress(asyncio.CancelledError):
            await asyncio.wait_for(task, 10)


async def test_workers_share_the_turns_and_keep_each_chats_order(shared_town: Town) -> None:
    """Three take what twelve people write in bursts, and one of them dies: each message is answered once, in order."""
    town = shared_town
    people = town.people(12)
    async with town.serving(), working(town), working(town) as dying:
        await town.consents(*people)
        await town.quiet()
        said = {one.id: len(town.texts(one.id)) for one in people}
        for number in range(8):
            for one in people:
                town.telegram.says(one, "/kieli sv" if number % 2 == 0 else "/kieli en")
        await town.until(lambda: sum(len(town.texts(one.id)) - said[one.id] for one in people) > 20)
        dying.cancel()
        await town.until(lambda: all(len(town.texts(one.id)) >= said[one.id] + 8 for one in people))
        await town.quiet()
        async with town.reading() as reading:
            assert await reading.inbox.set_aside() == ()
    for one in people:
        told = ["sv" if "på svenska" in text else "en" if "in English" in text else text for text in town.texts(one.id)[said[one.id] :]]
        assert told == ["sv", "en"] * 4


async def test_who_waits_is_woken(shared_town: Town) -> None:
    """PostgreSQL tells the others that something waits, long before they would look by themselves."""
    heard = asyncio.Event()
    stop = asyncio.Event()
    async with await Database.open(shared_town.url) as one, await Database.open(shared_town.url) as other:
        listening = asyncio.create_task(other.listen(heard.set, stop))
        await asyncio.sleep(0.3)
        async with one.commit() as rows:
            await rows.inbox.add([Arrived("test", 1, "tg:1", "{}")], shared_town.now())
        await asyncio.wait_for(heard.wait(), 10)  # Nobody looks for itself here: it was woken.
        stop.set()
        await listening
